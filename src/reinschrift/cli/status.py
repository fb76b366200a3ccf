"""What the exit status of each command means."""

from __future__ import annotations

from typing import Final

__all__ = ["CHANGED", "FAILED", "FINE", "INTERRUPTED", "USAGE"]

FINE: Final = 0
CHANGED: Final = 1
"""``--check`` found files that would change."""
USAGE: Final = 2
"""Wrong usage, or files that cannot be read or written."""
FAILED: Final = 3
"""Some documents were left as they came."""
INTERRUPTED: Final = 130
"""What shells report after Ctrl-C."""
