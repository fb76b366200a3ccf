"""English ordinals before German nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.dates.vocabulary import months
from reinschrift.observations.residue import ORDINAL, residue
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.frames import is_german_noun, is_homograph, word_after
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.grammar import contractions

__all__ = ["has_ordinal", "loose_ordinals", "ordinals"]

_DETERMINED: Final = r"(?<![\w-])([A-ZÄÖÜa-zäöü]{2,9}) [0-9]{1,3}(st|nd|rd|th) ([A-ZÄÖÜ][a-zäöüß]+)(?![\w-])"
_CLUB: Final = r"(?<![\w-])1(st) (?:FF?C|FSV|SC|VC)\b"
_RANKED: Final = r"vom [0-9]{1,3}(st|nd|rd|th)(?= (?:auf|bis zum) (?:de[mn] )?(?:[0-9]|Platz|Rang))"
_OF_MONTH: Final = r"[AaVvZz](?:[mb]|om|um) [0-3]?[0-9](st|nd|rd|th)(?= ([a-zäöüß]+)|[.,])"
_ORDINAL: Final = r"[0-9](st|nd|rd|th) ([^\W\d_]+)(?: ([^\W\d_]+))?"


def ordinals(page: Page) -> tuple[tuple[int, int], ...]:
    """The spans of the letters behind the numbers, in order."""
    return tuple(_find(page.text)) if has_ordinal(page) else ()


def has_ordinal(page: Page) -> bool:
    """Does a number with the letters of an English ordinal stand on the page? A fact."""
    return ORDINAL in page.fact(residue)


def loose_ordinals(page: Page) -> tuple[tuple[int, int], ...]:
    """Those in translations as well: of clubs (1st FC) and days (am 28th im Hafen), before nouns of both languages."""
    text = page.text
    if not has_ordinal(page):
        return ()
    clubs = [m.span(1) for m in compiled(_CLUB).finditer(text)]
    ranks = [m.span(1) for m in compiled(_RANKED).finditer(text)]
    days = [m.span(1) for m in compiled(_OF_MONTH).finditer(text) if m[2] is None or _is_no_adjective(m[2])]
    return (*clubs, *ranks, *days, *[m.span(2) for m in compiled(_DETERMINED).finditer(text) if _is_counted(text, m)])


def _is_no_adjective(word: str) -> bool:
    """Am 28th im Hafen, bis zum 3rd wieder: a day of a month that is known."""
    return lexicon().is_function_word(word) and not is_adjective_form(word)


def _is_counted(text: str, m: re.Match[str]) -> bool:
    form = m[1].lower()
    headed = form in lexicon().determiners or form in contractions()
    return headed and m[3] in _counted_homographs() and not word_after(text, m.end())[:1].isupper()


@lru_cache(maxsize=1)
def _counted_homographs() -> frozenset[str]:
    return read_words("syntax/word_lists.tsv", "counted homographs")


def _find(text: str) -> Iterator[tuple[int, int]]:
    for m in compiled(_ORDINAL).finditer(text):
        group = 3 if m[3] and m[2].islower() and is_adjective_form(m[2]) else 2
        after = word_after(text, m.end(group))
        if _is_noun(m[group]) and (not after[:1].isupper() or (is_german_noun(after) and not after.isupper())):
            yield m.span(1)


def _is_noun(word: str) -> bool:
    """A German month, or a noun that is written otherwise in English; how rare does not matter behind an ordinal."""
    return word in months(english=False) or (lexicon().is_noun(word) and not is_homograph(word))
