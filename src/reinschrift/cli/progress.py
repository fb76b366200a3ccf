"""The line that tells how far a long run is. On standard error, and only if that is a terminal."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

__all__ = ["Progress"]

_EVERY: Final = 0.2  # seconds between two updates


@dataclass(slots=True)
class Progress:
    """Counts documents; shows count and speed."""

    shown: bool = field(default_factory=lambda: sys.stderr is not None and sys.stderr.isatty())
    documents: int = 0
    started: float = field(default_factory=monotonic)
    _last: float = 0.0

    def step(self, name: str) -> None:
        """One more document, of the input ``name``."""
        self.documents += 1
        now = monotonic()
        if self.shown and now - self._last >= _EVERY:
            self._last = now
            line = f"{self.documents:,} documents, {self.documents / max(now - self.started, 1e-9):,.0f}/s, {name}"
            sys.stderr.write(f"\r\x1b[K{line.encode('utf-8', 'backslashreplace').decode()[:100]}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Make room for a message."""
        if self.shown and self._last:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
