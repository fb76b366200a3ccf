"""Paragraphs set in lines of one width."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page

__all__ = ["wrapped_line_ends"]

_NARROWEST: Final = 40
"""Columns. Verse and lists are narrower."""
_WIDEST: Final = 140
_FEWEST: Final = 3
"""Lines that prove a width. Two may be full by chance."""
_LONGEST_WORD: Final = 60
_ITEM: Final = r"[*•·>|+]|(?:[-–]|\d{1,3}[.)]) "
_MOST_DASHES: Final = 1
"""Lines of a paragraph that may begin like the item of a list: a dash can come to stand there."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines without a blank line between them; ``ends`` are the offsets of their line feeds."""

    lines: tuple[str, ...]
    ends: tuple[int, ...]


def wrapped_line_ends(page: Page) -> tuple[int, ...]:
    """Offsets of the line feeds that stand only because the line was full; a fact.

    A paragraph of at least three lines is wrapped where no line but the last had room for the first word of the next
    and a line begins in lower case: that is how a program breaks lines, and how neither verse nor a list comes about.
    It proves the width of the page, at which shorter paragraphs are judged.
    """
    if "\n" not in page.text:
        return ()
    blocks = [block for block in _blocks(page.text) if len(block.lines) > 1 and not _is_list(block.lines)]
    proved = [_width(block.lines) for block in blocks if _proves(block.lines)]
    if not proved:
        return ()
    width = max(proved)
    full = (b for b in blocks if _proves(b.lines) or (_width(b.lines) <= width and _is_full(b.lines, width)))
    return tuple(end for block in full for end in block.ends[:-1])


def _blocks(text: str) -> Iterator[_Block]:
    lines: list[str] = []
    ends: list[int] = []
    pos = 0
    for line in (*text.split("\n"), ""):
        if line and not line.isspace():
            lines.append(line)
            ends.append(pos + len(line))
        elif lines:
            yield _Block(tuple(lines), tuple(ends))
            lines, ends = [], []
        pos += len(line) + 1


def _width(lines: tuple[str, ...]) -> int:
    return max(map(len, lines))


def _is_list(lines: tuple[str, ...]) -> bool:
    """Items, columns, quoted mail."""
    if any("\t" in line or "  " in line for line in lines):
        return True
    items = [m[0] for line in lines if (m := compiled(_ITEM).match(line))]
    return len(items) > _MOST_DASHES or any(len(item) == 1 for item in items)


def _proves(lines: tuple[str, ...]) -> bool:
    width = _width(lines)
    if len(lines) < _FEWEST or not _NARROWEST <= width <= _WIDEST:
        return False
    return any(line[0].islower() for line in lines[1:]) and _is_full(lines, width)


def _is_full(lines: tuple[str, ...], width: int) -> bool:
    """Had no line but the last room for the first word of the next?"""
    return all(
        len(line) + 1 + len(following[:_LONGEST_WORD].split(" ", 1)[0]) > width for line, following in pairwise(lines)
    )
