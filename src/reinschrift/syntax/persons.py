"""Does a noun phrase name a person? What comes from persons comes von ihnen, and not aus ihnen."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import number_words
from reinschrift.syntax.adjectives import is_adjective_as_noun
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.phrases import phrase_at
from reinschrift.tables import read_words
from reinschrift.words import lexicon

__all__ = ["is_person", "names_person"]

_FIRST: Final = r" ([^\W\d_]+)"
_SHORTEST: Final = 4
_WEAK: Final = ("en", "n", "")
_WOMEN: Final = ("erin", "istin", "entin", "antin", "orin", "eurin")
_ENDINGS: Final = ("ist", "isten", "eur", "euren", *_WOMEN, *(ending + "nen" for ending in _WOMEN))


@lru_cache(maxsize=1)
def _persons() -> frozenset[str]:
    return read_words("syntax/word_lists.tsv", "persons")


def names_person(text: str, pos: int) -> bool:
    """Does a phrase that names a person begin with the blank at ``pos``: einem Schüler, zwei Kindern, Maria Huber?"""
    first = compiled(_FIRST).match(text, pos)
    if first is None:
        return False
    if first[1].lower() in lexicon().determiners or first[1] in number_words():
        pos = first.end()
    phrase = phrase_at(text, pos)
    if first[1] == "dem" and phrase is not None and phrase.noun.endswith("ischen"):
        return False  # a language: dem Japanischen
    return phrase is not None and (is_person(phrase.noun) or _is_called(text, phrase.noun, phrase.end))


def _is_called(text: str, noun: str, end: int) -> bool:
    """A first name and another name behind it; one alone may be a town."""
    after = compiled(_FIRST).match(text, end)
    return lexicon().is_first_name(noun) and after is not None and after[1][0].isupper()


@lru_cache(maxsize=2048)
def is_person(noun: str) -> bool:
    """Women have a form in -in beside that of men (Schüler, Nachbarn, Ingenieurin); of compounds the head tells."""
    words = lexicon()
    head = noun if words.is_noun(noun) else (words.split(noun) or (noun,))[-1]
    if head in _persons() or is_adjective_as_noun(head):
        return True
    if head.endswith(_ENDINGS):
        return True
    bases = [head.removesuffix(end) for end in _WEAK if head.endswith(end) and len(head) - len(end) >= _SHORTEST]
    bases += [head.removesuffix("in")] if head.endswith("in") and sure_gender(head) == "f" else []
    return any(words.is_noun(base + "in") and any(map(words.is_noun, (base, base + "e"))) for base in bases)
