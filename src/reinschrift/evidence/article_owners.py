"""Does a noun ask for an attribute in the genitive: im Laufe der Woche, die Kürzung der Gelder, der Chef der Firma?"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.evidence.phrases import is_adjective_form
from reinschrift.tables import read_table
from reinschrift.words.grammar import contractions, determiners, prepositions

__all__ = ["is_owned"]

_ANYWHERE: Final = "-"
_DERIVED: Final = ("ung", "ungen", "ion", "ionen", "heit", "keit", "heiten", "keiten", "nis", "nisse", "nissen")
_ACTING: Final = (
    "regierung", "zeitung", "verwaltung", "leitung", "führung", "vertretung", "abteilung", "bevölkerung", "stiftung",
    "opposition", "kommission", "organisation", "union", "fraktion", "koalition", "institution", "redaktion",
    "delegation", "station", "version", "region", "versicherung", "ordnung", "richtung", "meinung", "wohnung",
)  # fmt: skip
"""Nouns with these endings that do something themselves, or need no owner."""


class _Owned(NamedTuple):
    preposition: str
    noun: str


@lru_cache(maxsize=1)
def _owned() -> frozenset[tuple[str, str]]:
    return frozenset((row.preposition, row.noun) for row in read_table("evidence/owned_nouns.tsv", _Owned))


def is_owned(ahead: str, noun: str, words: tuple[str, ...]) -> bool:
    """Behind a preposition alone (``ahead``), everywhere, or as what is made of a verb or an adjective.

    ``words``: those of the clause up to the noun.
    """
    if (ahead, noun) in _owned() or (_ANYWHERE, noun) in _owned():
        return True
    return noun.endswith(_DERIVED) and not noun.lower().endswith(_ACTING) and _is_headed(words[:-1])


def _is_headed(words: tuple[str, ...]) -> bool:
    """Has the noun behind these words a determiner or a preposition, adjectives perhaps between them?"""
    heads = (w.lower() for w in reversed(words) if not is_adjective_form(w) or w.lower() in determiners())
    head = next(heads, "")
    return head in determiners() or head in contractions() or head in prepositions()
