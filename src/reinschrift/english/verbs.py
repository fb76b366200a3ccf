"""English finite verbs left in a German clause: er had, die Preise would steigen. The subject tells the number."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.syntax.clause_roles import Clause, clause_at
from reinschrift.syntax.frames import is_german, word_after, word_before
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import word_class

__all__ = ["english_verbs", "finite_verb"]

_SAID: Final = "said"
_QUOTED: Final = ("“, ", "«, ", "”, ", '", ')
_SPEAKERS: Final = frozenset({"er", "sie", "ich", "man"})
_OF_ONE: Final = frozenset({"der", "das", "ein", "eine", "dieser"})
"""Determiners that no nominative of several has."""
_AGED: Final = r" die [0-9]{1,3}-Jährige\b"
_JOINED_NAMES: Final = r"(?: [A-ZÄÖÜ][\w’'-]*){1,3} (?:und|and) [A-ZÄÖÜ]"
_ONE: Final = frozenset({"er", "es", "man", "ich", "jemand", "niemand", "jeder", "das", "dies"})
_NEAR: Final = 4
_NOMINATIVE: Final = {"nom"}


class _Verb(NamedTuple):
    form: str
    one: str
    many: str


@lru_cache(maxsize=1)
def english_verbs() -> dict[str, _Verb]:
    """The verbs that are asked about here."""
    return {row.form: row for row in read_table("english/english_verbs.tsv", _Verb)}


def finite_verb(text: str, start: int, end: int, word: str) -> str | None:
    """The German form for the verb at ``[start, end)``, if the number of its subject is known."""
    row = english_verbs().get(word)
    before, after = word_before(text, start)[0], word_after(text, end)
    if row is not None and text.endswith(_QUOTED, 0, start):
        return _of_speaker(text, start, end, row)
    if row is None or not text[start].islower() or not (_may_stand(before) and (_may_stand(after) or not after)):
        return None
    if not (is_german(before) or is_german(after)):
        return None
    if row.one == row.many:
        return row.one
    several = _is_plural(clause_at(text, start, end))
    return None if several is None else row.many if several else row.one


def _of_speaker(text: str, start: int, end: int, row: _Verb) -> str | None:
    """„Wir gehen“, said Anna Berg: behind what is quoted stands who speaks; sie is one, unless several were named."""
    after = word_after(text, end)
    if row.form != _SAID or not after:
        return None
    if after in _SPEAKERS or after in _OF_ONE or compiled(_AGED).match(text, end):
        return row.one
    if after[:1].isupper() and lexicon().is_name(after):
        return row.many if compiled(_JOINED_NAMES).match(text, end) else row.one
    several = _is_plural(clause_at(text, start, end))
    return None if several is None else row.many if several else row.one


def _may_stand(word: str) -> bool:
    return is_german(word) or lexicon().knows(word)


def _is_plural(clause: Clause) -> bool | None:
    """The number of the subject, which stands beside the verb; None where none is known."""
    able = [part for part in clause.parts if "nom" in part.cases]
    subjects = [part for part in able if part.cases == _NOMINATIVE] or able
    if len(subjects) != 1 or not -1 <= subjects[0].at - len(clause.before) < _NEAR:
        return None
    subject, words = subjects[0], clause.before + clause.after
    if subject.word not in _ONE and not word_class("joining").isdisjoint(words[subject.at + 1 : subject.at + 2]):
        return None
    return False if subject.word in _ONE else subject.plural
