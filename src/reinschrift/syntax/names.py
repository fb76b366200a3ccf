"""English names of papers, bodies and streets in German text: where they end, and the gender of their article."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.core.find import compiled
from reinschrift.syntax.frames import is_german, is_homograph
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.tables import read_table
from reinschrift.words import Letter

__all__ = ["EnglishName", "gender_of_head", "may_precede_day", "name_at", "romance_heads"]

_CHAIN: Final = r" (?:St\. )?[A-ZÄÖÜ][\w&’'-]*(?: (?:(?:of|for|and|&) (?:the )?)?[A-ZÄÖÜ][\w&’'-]*){0,6}"
_JOINTS: Final = frozenset({"of", "for"})


class EnglishName(NamedTuple):
    """A name that ends at ``end``; ``head`` is the noun that its article agrees with."""

    start: int
    end: int
    head: str
    gender: Letter


class _Head(NamedTuple):
    head: str
    gender: str
    kind: str


@lru_cache(maxsize=1)
def _heads() -> dict[str, Letter]:
    return {row.head: cast("Letter", row.gender) for row in read_table("syntax/english_heads.tsv", _Head)}


class _First(NamedTuple):
    head: str
    gender: str


@lru_cache(maxsize=1)
def romance_heads() -> dict[str, Letter]:
    """The first nouns of names of papers in Romance languages: Gaceta del Motor."""
    return {row.head: cast("Letter", row.gender) for row in read_table("syntax/romance_heads.tsv", _First)}


def gender_of_head(noun: str) -> Letter | None:
    """The gender of the last noun of such a name; None for all others."""
    return _heads().get(noun)


def may_precede_day(word: str) -> bool:
    """Teilte die Meisterei on Monday mit: a German word, but none that ends an English name (The Star on Sunday)."""
    if word.islower():
        return is_german(word)
    return sure_gender(word) is not None and not is_homograph(word) and gender_of_head(word) is None


def name_at(text: str, pos: int) -> EnglishName | None:
    """The name that begins with the blank at ``pos``, if one of its first words names a kind of paper or body."""
    m = compiled(_CHAIN).match(text, pos)
    if m is None:
        return None
    words = m[0][1:].split(" ")
    stop = next((n for n, word in enumerate(words) if word in _JOINTS), len(words))
    head = next((n for n in range(stop - 1, -1, -1) if words[n] in _heads()), None)
    if head is None or (head == 0 and stop == 1):
        return None
    last = len(words) if head == stop - 1 else head + 1
    end = pos + sum(len(word) + 1 for word in words[:last])
    return EnglishName(pos + 1, end, words[head], _heads()[words[head]])
