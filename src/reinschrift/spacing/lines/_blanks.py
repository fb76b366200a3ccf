"""Runs of blanks that are more than one plain blank between two words, and the layout that needs them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.signs import special_signs

__all__ = ["Run", "has_runs", "layout_blocks", "runs"]

Place = Literal["begin", "inside", "end"]

_IDEOGRAPHIC: Final = "\u3000"
_FIRST_IDEOGRAPH: Final = "\u2e80"
_EXOTIC: Final = ("\u00a0", *map(chr, range(0x2000, 0x200B)), "\u202f", "\u205f", _IDEOGRAPHIC)
"""Blanks of other widths, and blanks that hold words together."""

_ANY: Final = " \u00a0\u2000-\u200a\u202f\u205f\u3000"
_DOUBLED: Final = r"  +"
_EDGE: Final = r"\n(?:(?<= \n)| )"
_AT_EDGES: Final = r"  +|\A | (?:(?=\n)|(?<=\n )|\Z)"
_ALL: Final = rf"[{_ANY}\t](?:[{_ANY}\t]+|(?<! )|(?=\n)|(?<=\n.)|(?<=\A.)|\Z)"
"""Every run but the single plain blanks inside lines, which are most."""
_OTHER: Final = frozenset((*_EXOTIC, "\t"))
_VERSE_WIDTH: Final = 60
"""Lines of verse, code and lists are shorter; a paragraph has a longer one, or stands alone."""
_COLUMN_GAP: Final = f"[{_ANY}]{{2,}}|\t"
_WIDEST_CELL: Final = 40
"""Characters between two gaps; prose with a doubled blank has longer stretches."""


@dataclass(frozen=True, slots=True)
class Run:
    """Blanks in a row, ``text[start:end]``: two or more, or one that is exotic, or at the edge of a line."""

    start: int
    end: int
    place: Place


def runs(page: Page) -> tuple[Run, ...]:
    """The runs that want a repair; layout keeps its own. A fact, to be asked for with ``page.fact(runs)``."""
    return tuple(_runs(page))


def has_runs(page: Page) -> bool:
    """Does anything want a repair? A gate."""
    return bool(page.fact(runs))


def _runs(page: Page) -> Iterator[Run]:
    text, pattern = page.text, _pattern(page)
    for m in compiled(pattern).finditer(text) if pattern else ():
        start, end = m.span()
        place: Place = "inside"
        if end == len(text) or text[end] == "\n":
            place = "end"
        elif start == 0 or text[start - 1] == "\n":
            place = "begin"
        if place == "inside" and ("\t" in m[0] or m[0] == " "):
            continue  # columns; the plain blank
        if m[0] == _IDEOGRAPHIC and _among_ideographs(text, start, end):
            continue
        if place != "end" and (place == "begin" or end - start > 1) and _in_layout(page, start, place):
            continue
        yield Run(start, end, place)


def _among_ideographs(text: str, start: int, end: int) -> bool:
    """Does the wide blank stand in Chinese or Japanese, which it belongs to?"""
    return text[start - 1 : start] >= _FIRST_IDEOGRAPH or text[end : end + 1] >= _FIRST_IDEOGRAPH


def _pattern(page: Page) -> str:
    """The quickest pattern that finds all runs of the page; empty where there are none."""
    text = page.text
    if not _OTHER.isdisjoint(page.fact(special_signs)):
        return _ALL
    if text[:1] == " " or text[-1:] == " " or compiled(_EDGE).search(text):
        return _AT_EDGES
    return _DOUBLED if "  " in text else ""


class _Block(NamedTuple):
    """Span of a paragraph that is layout; with columns in it, or with indented lines only."""

    start: int
    end: int
    columns: bool


def layout_blocks(page: Page) -> tuple[_Block, ...]:
    """The paragraphs of several lines whose blanks are layout: tables, code, indented verse and lists; a fact."""
    text = page.text
    if "\n" not in text:
        return ()
    found: list[_Block] = []
    pos, block, begin = 0, list[str](), 0
    for line in (*text.split("\n"), ""):
        if line.strip():
            begin = begin if block else pos
            block.append(line)
        elif block:
            columns = _has_columns(block)
            if columns or (len(block) > 1 and all(len(line) <= _VERSE_WIDTH for line in block)):
                found.append(_Block(begin, pos, columns))
            block = []
        pos += len(line) + 1
    return tuple(found)


def _has_columns(block: list[str]) -> bool:
    """Are most lines rows of cells?"""
    rows = sum(map(_is_row, block))
    return rows > 1 and rows * 2 > len(block)


def _is_row(line: str) -> bool:
    cells = compiled(_COLUMN_GAP).split(line.strip())
    return len(cells) > 1 and max(map(len, cells)) <= _WIDEST_CELL


def _in_layout(page: Page, at: int, place: Place) -> bool:
    blocks = page.fact(layout_blocks)
    i = bisect_right(blocks, at, key=lambda b: b.start)
    return i > 0 and at < blocks[i - 1].end and (place == "begin" or blocks[i - 1].columns)
