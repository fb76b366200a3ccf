"""To whom is something told? Behind "sagte" and its subject stands the dative."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.syntax.names import gender_of_head
from reinschrift.tables import read_table
from reinschrift.words import Letter, lexicon

__all__ = ["gender_of_medium", "is_listener", "is_verb_of_telling"]

_REACH: Final = 100
_SAID: Final = ["Das"]
_LONGEST_SUBJECT: Final = 5  # words


class _Verb(NamedTuple):
    form: str
    alone: bool


class _Listener(NamedTuple):
    noun: str
    gender: str


@lru_cache(maxsize=1)
def _verbs() -> dict[str, bool]:
    return {row.form: row.alone for row in read_table("syntax/verbs_of_telling.tsv", _Verb)}


@lru_cache(maxsize=1)
def _listeners() -> dict[str, Letter]:
    return {row.noun.lower(): cast("Letter", row.gender) for row in read_table("syntax/listeners.tsv", _Listener)}


def gender_of_medium(noun: str) -> Letter | None:
    """The gender of a German noun, a compound perhaps, that names a kind of medium: Agentur, Fachmagazin."""
    return next((gender for end, gender in _listeners().items() if noun.lower().endswith(end)), None)


def is_verb_of_telling(word: str) -> bool:
    """Is it a finite verb or participle of telling?"""
    return word in _verbs()


def is_listener(text: str, start: int, noun: str) -> bool:
    """Is a noun phrase at ``start`` the one to whom something is told: sagte Elena Paz (the) Zeitung?

    A verb of telling and a subject of one to five words, the last a name or a noun, must stand before it in the clause.
    """
    piece = text[max(0, start - _REACH) : start]
    words = piece[max(piece.rfind(mark) for mark in ".!?;:,“”\n") + 1 :].split()
    at = next((n for n in range(len(words) - 1, -1, -1) if words[n] in _verbs()), None)
    if at is None or len(words) - at - 1 > _LONGEST_SUBJECT:
        return False
    subject = words[at + 1 :] or words[:at][-_LONGEST_SUBJECT:]  # sagte sie; sie sagte
    if not subject or (at + 1 == len(words) and words[:at] == _SAID):  # Das meldete the Observer
        return False
    if not (subject[-1][:1].isupper() or (len(subject) == 1 and subject[0] in lexicon().pronouns)):
        return False
    if any(w.lower() in lexicon().prepositions for w in subject):
        return False
    return _verbs()[words[at]] or gender_of_head(noun) is not None or gender_of_medium(noun) is not None
