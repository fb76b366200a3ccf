"""Which lines of a source its edits touch. One walk over the source, whatever the length of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reinschrift.core.edit import Edit

__all__ = ["Hunk", "LineCursor", "find_hunks"]


@dataclass(slots=True)
class LineCursor:
    """Finds the lines of offsets that are asked for in ascending order."""

    text: str
    line: int = 0
    """Number of the line, from 0."""
    start: int = 0
    """Where the line begins."""
    _seen: int = 0
    _end: int = 0

    def move(self, offset: int) -> None:
        """Go to the line that ``offset`` stands in."""
        while (found := self.text.find("\n", self._seen, offset)) >= 0:
            self.start = self._seen = found + 1
            self.line += 1
        self._seen = max(self._seen, offset)

    def end_of(self, offset: int) -> int:
        """Where the line of ``offset`` ends, its line feed included."""
        if offset >= self._end:
            found = self.text.find("\n", offset)
            self._end = len(self.text) if found < 0 else found + 1
        return self._end

    def place(self, offset: int) -> str:
        """Line and column, from 1, as in ``12:3``."""
        self.move(offset)
        return f"{self.line + 1}:{offset - self.start + 1}"


@dataclass(slots=True)
class Hunk:
    """Whole lines of the source, touched by edits that share lines."""

    line: int
    """Number of the first line, from 0."""
    start: int
    end: int
    edits: list[Edit] = field(default_factory=list)


def find_hunks(source: str, edits: Iterable[Edit]) -> Iterator[Hunk]:
    """The lines that the edits touch; edits on one line share a hunk."""
    cursor, ends = LineCursor(source), LineCursor(source)
    hunk: Hunk | None = None
    for e in edits:
        cursor.move(e.start)
        if hunk is not None and e.start >= hunk.end and cursor.start >= hunk.end:
            yield hunk
            hunk = None
        if hunk is None:
            hunk = Hunk(cursor.line, cursor.start, cursor.start)
        hunk.edits.append(e)
        hunk.end = max(hunk.end, _line_end(source, e, ends))
    if hunk is not None:
        yield hunk


def _line_end(source: str, e: Edit, ends: LineCursor) -> int:
    """End of the last line the edit touches; where whole lines are replaced by whole lines, the edit's own end."""
    whole = e.start < e.end and source[e.end - 1] == "\n" and source[e.start - 1 : e.start] in {"", "\n"}
    if whole and (not e.new or e.new.endswith("\n")):
        return e.end
    return ends.end_of(e.end)
