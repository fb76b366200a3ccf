"""``python -m reinschrift``: the command line."""

import sys

from reinschrift.cli.main import main

sys.exit(main())
