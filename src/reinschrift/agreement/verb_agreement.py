"""Finite verbs in another number than their subject: die Zinsen wird sinken, das Unternehmen haben verkauft."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.agreement.repairs import Change
from reinschrift.core.find import compiled
from reinschrift.syntax.subject_numbers import subject_number
from reinschrift.syntax.verb_numbers import VerbNumber, verb_number
from reinschrift.tables import read_words
from reinschrift.words.closed import auxiliaries

__all__ = ["disagreeing_verbs"]

_WORD: Final = r"(?<= )[a-zäöüß]{3,}(?=[ .,!?])"


def disagreeing_verbs(text: str) -> Iterator[Change]:
    """The verbs whose subject has another number for certain."""
    for m in compiled(_WORD).finditer(text):
        found = verb_number(m[0])
        if found is None or not _is_finite(m[0], found):
            continue
        number = subject_number(text, *m.span())
        if number is not None and number != found.several:
            yield (*m.span(), found.other)


def _without_object() -> frozenset[str]:
    """Verbs whose plural of the present is no order or heading behind a noun: die Zeitung lesen."""
    return read_words("syntax/word_lists.tsv", "verbs without object")


def _is_finite(verb: str, found: VerbNumber) -> bool:
    return found.only_finite or verb in auxiliaries() or verb in _without_object()
