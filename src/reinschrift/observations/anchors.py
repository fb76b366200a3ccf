"""Places where a mark stands in company that it seldom has: found once a page for all who look closer there.

Each pattern begins with one literal, which `re` looks for with memchr. Most pages have few such places or none, so that
signs and rules that match at them cost next to nothing.
"""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page

__all__ = ["capitals", "groups", "points", "single_capitals", "stops"]

_POINT: Final = r"\.(?=[0-9])(?<=[0-9]\.)"
_GROUP: Final = r",(?=[0-9]{3})(?<=[0-9],)"
_STOP: Final = r"\.(?=[“\"»«]? [a-zäöüß])"
_SINGLE: Final = r"[A-ZÄÖÜ](?:\n| [a-zäöüßA-ZÄÖÜ])"
_CAPITALS: Final = r"[A-ZÄÖÜ]{2}[a-zäöüß]"


def _places(pattern: str, text: str) -> tuple[int, ...]:
    sought = compiled(pattern)
    m = sought.search(text)  # most often there is none
    return tuple([m.start() for m in sought.finditer(text, m.start())]) if m else ()


def points(page: Page) -> tuple[int, ...]:
    """Points between two figures: 2.5, 20.15 Uhr; a fact."""
    return _places(_POINT, page.text)


def groups(page: Page) -> tuple[int, ...]:
    """Commas behind a figure and before three of them: 12,500; a fact."""
    return _places(_GROUP, page.text)


def stops(page: Page) -> tuple[int, ...]:
    """Full stops that a small letter follows, behind a quotation mark perhaps; a fact."""
    return _places(_STOP, page.text)


def single_capitals(page: Page) -> tuple[int, ...]:
    """Starts of lines with a capital that stands alone, before a blank and a letter perhaps: D ie, W Wer; a fact."""
    first = () if compiled(_SINGLE).match(page.text) is None else (0,)
    return first + tuple([at + 1 for at in _places(rf"\n(?={_SINGLE})", page.text)])


def capitals(page: Page) -> tuple[int, ...]:
    """Starts of lines with two capitals before a small letter: SDas; a fact."""
    first = () if compiled(_CAPITALS).match(page.text) is None else (0,)
    return first + tuple([at + 1 for at in _places(rf"\n(?={_CAPITALS})", page.text)])
