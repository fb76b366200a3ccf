"""Words that stand for a phrase without a noun: die beiden, nur wenige, die meisten, zwei von ihnen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reinschrift.dates.vocabulary import number_words
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.words.closed import adverbs, pronouns
from reinschrift.words.grammar import determiners, prepositions

__all__ = ["has_lone_words"]

_COUNTED: Final = frozenset({"hundert", "tausend", "mehr", "weniger", "viel", "wenig", "genug", "ein", "eins"})
_OPEN: Final = frozenset({"indefinite", "demonstrative"})
_QUIET: Final = frozenset({"man", "sich", "mehr", "weniger", "viel", "wenig", "einander", "genug"})
_FAR: Final = 5


def has_lone_words(words: Sequence[str]) -> bool:
    """Is there a determiner, a number or such a pronoun with no noun behind it, that no preposition governs?"""
    openers = (n for n in range(len(words)) if _opens_phrase(words, n) and not _is_governed(words, n))
    return any(not _has_noun(words, n + 1) for n in openers)


def _is_governed(words: Sequence[str], n: int) -> bool:
    return n > 0 and words[n - 1].lower() in prepositions()


def _opens_phrase(words: Sequence[str], n: int) -> bool:
    low = words[n].lower()
    if low in determiners() or low in number_words():
        return True
    return low not in _QUIET and bool(_OPEN.intersection(pronouns().get(low, ())))


def _has_noun(words: Sequence[str], start: int) -> bool:
    """A noun behind adjectives, adverbs and numbers; a preposition opens an attribute (der in Wien lebende Mann)."""
    for word in words[start : start + _FAR]:
        if word[:1].isupper():
            return True
        low = word.lower()
        fits = low in determiners() or low in adverbs() or low in number_words() or is_adjective_form(low)
        if not (fits or low in prepositions() or low[:1].isdigit() or low in _COUNTED):
            return False
    return False
