"""Pairs of quotation marks of which one is German and the other is straight or typed: „so", "so“, ``so“, „so''."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page

__all__ = ["half_pairs"]

_STRAIGHT: Final = '"'
_TYPED_OPENING: Final = "``"
_TYPED_CLOSING: Final = "''"
_CLOSES: Final = "“”"
_OPENED: Final = r"„[^„“”\"\n]{0,399}?[^\s„“”\"(](\"|(?<!')''(?!'))(?![^\W_])(?=([^„“”\"\n]{0,400}.?))"
_CLOSED: Final = r"(?:\"|``(?!`))(?=[^\s„“”\"`])[^„“”\"`\n]{0,399}[^\s„“”\"`(]“(?![^\W_])"
_OPENING_BEFORE: Final = " \n\u00a0([-–—/"
_MOST: Final = 2
"""Pairs that end with a straight mark in a text that closes none as it should: of more it has made a habit."""


def half_pairs(page: Page) -> Iterator[Edit]:
    """The mark that is not German, where the other one tells what it is."""
    text = page.text
    if "„" in text and (_STRAIGHT in text or _TYPED_CLOSING in text):
        yield from _opened(page)
    if "“" in text and (_STRAIGHT in text or _TYPED_OPENING in text):
        yield from _closed(page)


def _opened(page: Page) -> Iterator[Edit]:
    """„Der 24"-Schirm ist gut“: no mark that another one follows which closes."""
    found = [m for m in compiled(_OPENED).finditer(page.text) if m[2][-1:] not in _CLOSES or not m[2]]
    if "“" in page.text or len(found) <= _MOST:
        yield from (page.edit(*m.span(1), "“") for m in found)


def _closed(page: Page) -> Iterator[Edit]:
    text = page.text
    for m in compiled(_CLOSED).finditer(text):
        at = m.start()
        if at == 0 or text[at - 1] in _OPENING_BEFORE:
            yield page.edit(at, at + len(_TYPED_OPENING if text[at] == "`" else _STRAIGHT), "„")
