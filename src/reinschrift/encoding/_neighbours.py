"""Where a word of a page stands, as far as it matters for what it can be."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.encoding._rows import Row
from reinschrift.observations.language import is_foreign_word
from reinschrift.words import lexicon

__all__ = ["NOWHERE", "Where", "place"]

_REACH: Final = 30
_CAPITALISED: Final = r"[^\W\d_a-zäöüß][\w?\ufffd-]+|\ufffd[\w?\ufffd-]+"
_BETWEEN: Final = r" (?:[A-Z]\. ){0,2}(?:(?:van|von|de|di|el|al) (?:der |den |la )?)?"
_TITLES: Final = frozenset(("Herr", "Frau", "Herrn"))


class Where(NamedTuple):
    """Where a word stands."""

    starts: bool = False
    """Does a sentence start here?"""
    person: bool = False
    """Is it known to be a surname?"""
    english: bool = False
    """Does an English word stand beside it, as in titles and names of bands?"""


NOWHERE: Final = Where()


def place(page: Page, row: Row, at: int) -> Where:
    """Where a word of the row stands; surnames are known by first names before them anywhere on the page."""
    names, word = page.fact(_surnames), row.forms[at]
    person = word in names or (word.endswith("s") and word[:-1] in names)
    english = not person and (is_foreign_word(row.before(at)) or _is_small_english(row.after(at)))
    return Where(row.starts(at), person, english)


def _is_small_english(word: str) -> bool:
    """Is it an English word that opens no title: of the, but not The?"""
    return word.islower() and is_foreign_word(word)


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
        named = words.is_first_name(first[0].rpartition("-")[2]) and not words.is_function_word(first[0])
        if first[0] in _TITLES or named:
            found.add(second[0].removesuffix("?"))
            last = second.start()
    return frozenset(found)
