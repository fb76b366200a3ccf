"""Is a stretch of text a sentence with a verb?"""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.words import lexicon

__all__ = ["could_be_finite", "has_finite_verb", "sentence_from"]

_LONGEST: Final = 400
_END: Final = r"[.!?](?=[“\"»« \n]|\Z)(?<![0-9].)|\n"
_WORD: Final = r"[^\W\d_]+"
_VERB_ENDINGS: Final = ("te", "ten", "tet", "t", "test")
_COMMON: Final = 8


def sentence_from(text: str, start: int) -> str:
    """From a position to the next end of a sentence, or as far as any sentence goes."""
    m = compiled(_END).search(text, start, start + _LONGEST)
    return text[start : m.start() if m else start + _LONGEST]


def has_finite_verb(sentence: str) -> bool:
    """Is there a form that can be finite: a frequent verb, or a common word in lower case with an ending of verbs?"""
    words = compiled(_WORD).findall(sentence)
    if any(lexicon().is_finite_verb(w) for w in words):
        return True
    return any(could_be_finite(w) for w in words if w.islower())


def could_be_finite(word: str) -> bool:
    """A common word in lower case that has an infinitive and an ending of verbs, and is no participle or adjective."""
    words = lexicon()
    if words.is_function_word(word) or words.count_class(word) < _COMMON or word.startswith("ge"):
        return False
    for ending in _VERB_ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and (words.known(stem + "en") or words.known(stem + "n")):
            return not words.known(word + "em")
    return False
