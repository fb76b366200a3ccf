"""Function words in capitals inside a sentence: what stood in a tag of its own was translated as if it began one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.evidence.clause_around import place_at
from reinschrift.evidence.joined_headings import goes_on
from reinschrift.evidence.phrases import is_adjective_form
from reinschrift.evidence.titles import begins_title
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries, function_words
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["stray_capitals"]

_CAPITAL: Final = r" (?<=[\w,] )([A-ZÄÖÜ][a-zäöüß]+)(?= ([^\W\d_]+|[0-9„]))"
_MOSTLY: Final = 2  # a capital that the word owes to the starts of sentences
_NEARLY_ALWAYS: Final = 3
_REACH: Final = 30
_OF_NO_WORD: Final = frozenset("#@/_")
_JOINTS: Final = frozenset({"und", "oder"})


class _Kept(NamedTuple):
    form: str
    kind: str


@lru_cache(maxsize=4)
def _kept(kind: str) -> frozenset[str]:
    return frozenset(row.form for row in read_table("evidence/kept_capitals.tsv", _Kept) if row.kind == kind)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Words of the closed classes that have a capital only where a sentence begins."""
    words = lexicon()
    forms = (form.capitalize() for form in function_words() | auxiliaries() if form.isalpha() and form.islower())
    return frozenset(
        form
        for form in forms
        if len(form) > 1
        and form not in _kept("always")
        and (not words.known(form) or words.opens_sentences(form) >= _MOSTLY)
    )


def stray_capitals(page: Page) -> Iterator[tuple[int, int]]:
    """Spans of the words; only in a translation is a capital more likely to stray than a title to begin."""
    text = page.text
    for m in compiled(_CAPITAL).finditer(text):
        if m[1] not in _words():
            continue
        before = text[max(0, m.start() - _REACH) : m.start()].rpartition(" ")[2]
        if _OF_NO_WORD.isdisjoint(before) and not _is_noun(m[1], before) and _is_stray(page, m):
            yield m.span(1)


def _is_noun(word: str, before: str) -> bool:
    """Das Aus, ein klares Muss, ins Nichts, Hier und Jetzt: behind what stands before nouns."""
    if lexicon().opens_sentences(word) == _NEARLY_ALWAYS and word not in _kept("noun"):
        return False
    low = before.lower()
    opens = low in lexicon().determiners or low in contractions() or low in prepositions() or low in _JOINTS
    return opens or (before.islower() and is_adjective_form(before))


def _is_stray(page: Page, m: re.Match[str]) -> bool:
    place = place_at(page, *m.span(1))
    return goes_on(place) and not begins_title(page, place)
