"""Words of the closed classes with a capital that only the start of a sentence gives them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries, function_words

_MOSTLY: Final = 2  # a capital that the word owes to the starts of sentences


class _Kept(NamedTuple):
    form: str
    kind: str


@lru_cache(maxsize=4)
def kept_capitals(kind: str) -> frozenset[str]:
    """Small words whose capital inside a sentence has a reason of this kind."""
    return frozenset(row.form for row in read_table("translation/kept_capitals.tsv", _Kept) if row.kind == kind)


@lru_cache(maxsize=1)
def small_words() -> frozenset[str]:
    """Words of the closed classes that have a capital only where a sentence begins."""
    words = lexicon()
    forms = (form.capitalize() for form in function_words() | auxiliaries() if form.isalpha() and form.islower())
    return frozenset(
        form
        for form in forms
        if len(form) > 1
        and form not in kept_capitals("always")
        and (not words.known(form) or words.opens_sentences(form) >= _MOSTLY)
    )
