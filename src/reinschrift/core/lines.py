"""The lines of a page, and how to take whole lines out so that the paragraphs around them stay apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.wrapping import wrapped_line_ends

__all__ = ["Line", "has_lines", "lines", "removals"]

_SHORTEST_BROKEN: Final = 55
"""Characters of a line from which a margin may have broken it."""
_SHORTEST_REST: Final = 12
"""Characters of what is left of a sentence; below a heading stands less, as the time."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. Offsets are code points in the page, without blanks around the text."""

    start: int
    end: int
    text: str
    block: int
    """Number of the paragraph (a run of lines without a blank line) the line stands in."""


def lines(page: Page) -> tuple[Line, ...]:
    """The lines of the page that are not blank, in order; a fact, to be asked for with ``page.fact(lines)``."""
    found: list[Line] = []
    pos = block = 0
    for raw in page.text.split("\n"):
        bare = raw.strip()
        if bare:
            start = pos + len(raw) - len(raw.lstrip())
            found.append(Line(start, start + len(bare), bare, block))
        else:
            block += 1
        pos += len(raw) + 1
    return tuple(found)


def has_lines(page: Page) -> bool:
    """Has the page more than one line? A gate: a page of one line is all text."""
    return len(page.fact(lines)) > 1


def removals(page: Page, chosen: Iterable[int]) -> Iterator[Edit]:
    """Edits that take out lines, given by their numbers in ``page.fact(lines)``.

    Neighbouring lines go as one edit, with the line breaks that separated them. What stood apart by a blank line
    still does, by no more of them than before; the page does not begin with a gap, and ends with one line end.
    A line that begins or ends inside a word, by a hyphen at the line end, or inside a paragraph or sentence that the
    margin has broken is no line of its own and stays.
    """
    every = page.fact(lines)
    numbers = _whole(page, {n for n in chosen if not _is_piece(page.text, every[n])})
    i = 0
    while i < len(numbers):
        j = i
        while j + 1 < len(numbers) and numbers[j + 1] == numbers[j] + 1:
            j += 1
        yield _removal(page, every, numbers[i], numbers[j])
        i = j + 1


def _is_piece(text: str, line: Line) -> bool:
    """Does a word begin in the line and go on in the next one, or come over from the last one?"""
    return _breaks(text, line.end - 1) or _breaks(text, line.start - 2)


def _whole(page: Page, chosen: set[int]) -> list[int]:
    """Those of the lines, in order, that are no part of a paragraph or sentence of which another line stays."""
    runs = page.fact(_runs)
    return sorted(n for n in chosen if n not in runs or chosen.issuperset(runs[n]))


def _runs(page: Page) -> dict[int, range]:
    """The numbers of the lines that make one with each line, where the margin has broken a paragraph; a fact."""
    every, wraps = page.fact(lines), set(page.fact(wrapped_line_ends))
    runs: dict[int, range] = {}
    first = 0
    for n, line in enumerate(every):
        if not (_goes_on(every, n) or (wraps and page.text.find("\n", line.end) in wraps)):
            if n > first:
                runs.update(dict.fromkeys(range(first, n + 1), range(first, n + 1)))
            first = n + 1
    return runs


def _goes_on(every: tuple[Line, ...], number: int) -> bool:
    """Is the line a long one that ends in a small letter, and begins the one right behind it with one?"""
    if number < 0 or number + 1 >= len(every):
        return False
    line, following = every[number], every[number + 1]
    return (
        line.block == following.block
        and len(line.text) >= _SHORTEST_BROKEN
        and len(following.text) >= _SHORTEST_REST
        and following.text[0].islower()
        and (line.text[-1].islower() or line.text[-1] == ",")
    )


def _breaks(text: str, at: int) -> bool:
    """Is there a hyphen with letters around it and its line end?"""
    return at > 0 and text[at : at + 2] == "-\n" and text[at - 1].isalpha() and text[at + 2 : at + 3].isalpha()


def _removal(page: Page, every: tuple[Line, ...], first: int, last: int) -> Edit:
    begin, end = every[first], every[last]
    if first == 0:
        follows = every[last + 1].start if last + 1 < len(every) else len(page.text)
        return page.edit(0, follows, "")
    before = every[first - 1]
    if last + 1 == len(every):
        kept = page.text.index("\n", before.end) + 1  # the last line that stays keeps its line end
        return page.edit(kept, len(page.text), "")
    after = every[last + 1]
    if before.block != begin.block:
        return page.edit(begin.start, after.start, "")
    if end.block != after.block:
        return page.edit(before.end, end.end, "")
    if begin.block == end.block:
        return page.edit(begin.start, after.start, "")
    return page.edit(before.end, after.start, "\n\n")
