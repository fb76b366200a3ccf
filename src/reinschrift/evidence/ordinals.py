"""English ordinals before German nouns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.dates.vocabulary import months
from reinschrift.evidence.frames import is_german_noun, is_homograph, word_after
from reinschrift.evidence.phrases import is_adjective_form
from reinschrift.evidence.residue import ORDINAL, residue
from reinschrift.words import lexicon

__all__ = ["ordinals"]

_ORDINAL: Final = r"[0-9](st|nd|rd|th) ([^\W\d_]+)(?: ([^\W\d_]+))?"


def ordinals(page: Page) -> tuple[tuple[int, int], ...]:
    """The spans of the letters behind the numbers, in order."""
    return tuple(_find(page.text)) if ORDINAL in page.fact(residue) else ()


def _find(text: str) -> Iterator[tuple[int, int]]:
    for m in compiled(_ORDINAL).finditer(text):
        group = 3 if m[3] and m[2].islower() and is_adjective_form(m[2]) else 2
        after = word_after(text, m.end(group))
        if _is_noun(m[group]) and (not after[:1].isupper() or (is_german_noun(after) and not after.isupper())):
            yield m.span(1)


def _is_noun(word: str) -> bool:
    """A German month, or a noun that is written otherwise in English; how rare does not matter behind an ordinal."""
    return word in months(english=False) or (lexicon().is_noun(word) and not is_homograph(word))
