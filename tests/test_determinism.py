"""The same bytes out, whatever the hash seed and the order of documents."""

import os
import subprocess
import sys
from pathlib import Path

import reinschrift

ARTICLE = Path(__file__).parent.parent / "docs" / "examples" / "article.txt"
PROGRAM = """
import sys, reinschrift
text = sys.stdin.buffer.read().decode()
parts = text.split("\\n\\n")
for source in (text, *parts[::{order}]):
    document = reinschrift.normalize(source, published="2024-09-24", profile=reinschrift.THOROUGH)
    sys.stdout.buffer.write(document.to_json().encode() + b"\\n")
"""


def output(seed, order):
    command = [sys.executable, "-c", PROGRAM.format(order=order)]
    # The package under test may be imported from a source tree: hand its place on.
    path = os.pathsep.join([str(Path(reinschrift.__file__).parent.parent), os.environ.get("PYTHONPATH", "")])
    environment = os.environ | {"PYTHONHASHSEED": str(seed), "PYTHONPATH": path}
    done = subprocess.run(command, input=ARTICLE.read_bytes(), capture_output=True, check=True, env=environment)
    return sorted(done.stdout.splitlines())


def test_hash_seed_and_order_change_nothing():
    assert output(seed=1, order=1) == output(seed=4711, order=-1)
