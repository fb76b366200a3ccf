"""The words around a word."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.words import lexicon

__all__ = ["NOWHERE", "Where", "place", "surroundings"]

_REACH: Final = 30
_YEAR: Final = 4
_SEVERAL: Final = "drei"
"""Stands for all numbers in figures."""
_AFTER: Final = r" +([^\W\d_]+)"
_CAPITALISED: Final = r"[^\W\d_a-zäöüß][\w?\ufffd-]+|\ufffd[\w?\ufffd-]+"
_BETWEEN: Final = r" (?:[A-Z]\. ){0,2}(?:(?:van|von|de|di|el|al) (?:der |den |la )?)?"
_TITLES: Final = frozenset(("Herr", "Frau", "Herrn"))


class Where(NamedTuple):
    """Where a word stands."""

    before: str
    """The word directly before; "" where none stands there."""
    after: str
    starts: bool
    """Does a sentence start here?"""
    person: bool = False
    """Is it known to be a surname?"""


NOWHERE: Final = Where("", "", starts=False)


def surroundings(text: str, start: int, end: int) -> Where:
    """The words directly before and after, and whether a sentence starts here."""
    window = text[max(start - _REACH, 0) : start]
    word = window.rstrip(" ").rpartition(" ")[2].rpartition("\n")[2] if window.endswith(" ") else ""
    after = compiled(_AFTER).match(text, end, end + _REACH)
    before = window.rstrip(" „“\"'»«‚‘(")
    starts = (not before and start <= _REACH) or (bool(before) and before[-1] in ".!?:\n")
    if word.isdigit() and word != "1" and len(word) != _YEAR:
        word = _SEVERAL
    return Where(word if word.isalpha() else "", after[1] if after else "", starts)


def place(page: Page, start: int, end: int) -> Where:
    """As `surroundings`; surnames are known by first names before them anywhere on the page."""
    names, word = page.fact(_surnames), page.text[start:end]
    person = word in names or (word.endswith("s") and word[:-1] in names)
    return surroundings(page.text, start, end)._replace(person=person)


def _surnames(page: Page) -> frozenset[str]:
    """What follows first names on the page, damaged or not: names that need not be known as words. A fact."""
    text, words = page.text, lexicon()
    found: set[str] = set()
    last = -1
    for first, second in pairwise(compiled(_CAPITALISED).finditer(text)):
        if (
            first.start() == last
            or second.start() - first.end() > _REACH
            or compiled(_BETWEEN).fullmatch(text, first.end(), second.start()) is None
        ):
            continue
        name = words.name(first[0].rpartition("-")[2])
        if first[0] in _TITLES or (name is not None and "first" in name.kinds and not words.is_function_word(first[0])):
            found.add(second[0].removesuffix("?"))
            last = second.start()
    return frozenset(found)
