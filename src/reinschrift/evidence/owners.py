"""Is a noun phrase the owner of the noun right before it: Spuren einer Krankheit, Mitglied einer Partei?

Behind a noun there may also be the next part of the clause (hat die Stadt eine Halle), so that the noun must have its
place already: as what a verb and its preposition ask for, or as the predicate behind a subject and a copula.
"""

from __future__ import annotations

from typing import Final

from reinschrift.evidence.frames import is_german_noun, word_before
from reinschrift.evidence.government import case_by_pair, clause_before
from reinschrift.evidence.phrases import sure_gender
from reinschrift.words import lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import prepositions

__all__ = ["is_owner"]

_SUBJECT: Final = 3
_PREDICATE: Final = 2


def is_owner(text: str, start: int) -> bool:
    """Does what begins at ``start`` belong to the noun before it?"""
    noun, at = word_before(text, start)
    if not noun[:1].isupper() or not (is_german_noun(noun) or sure_gender(noun) is not None):
        return False
    preposition, begins = word_before(text, at)
    if preposition.lower() in prepositions():
        return case_by_pair(text, preposition.lower(), begins) is not None
    return _has_place(clause_before(text, start, ".!?:;\n,„“"))


def _has_place(clause: list[str]) -> bool:
    """Das ist die Folge, Man fand Reste: a short subject, a copula, or a verb with a bare noun that is no dative."""
    at = next((n for n, word in enumerate(clause) if lexicon().is_finite_verb(word)), 0)
    behind = clause[at + 1 :]
    if not 0 < at <= _SUBJECT or len(behind) > _PREDICATE:
        return False
    first = clause[0].lower()
    if first not in lexicon().pronouns and first not in lexicon().determiners:
        return False
    return finite_verbs().get(clause[at]) == "sein" or (len(behind) == 1 and not behind[0].endswith(("n", "s")))
