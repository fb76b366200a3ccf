"""Which case a preposition with two cases governs: by the verb or noun that it belongs to, else as it usually does."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.tables import read_table
from reinschrift.words import Case
from reinschrift.words.grammar import prepositions

__all__ = ["case_after", "case_by_word", "clause_before", "dative_verbs", "usual_case"]

_REACH: Final = 200
"""How far back the beginning of a clause is looked for, and its end ahead."""
_MARKS: Final = ".!?;:\n,"


class _Government(NamedTuple):
    preposition: str
    word: str
    case: str
    example: str


@lru_cache(maxsize=1)
def _government() -> dict[tuple[str, str], Case]:
    rows = read_table("evidence/government.tsv", _Government)
    return {(row.preposition, row.word): cast("Case", row.case) for row in rows}


class _DativeVerb(NamedTuple):
    form: str
    infinitive: str
    example: str


@lru_cache(maxsize=1)
def dative_verbs() -> frozenset[str]:
    """Forms of verbs whose object stands in the dative: danken, helfen."""
    return frozenset(row.form for row in read_table("evidence/dative_verbs.tsv", _DativeVerb))


def clause_before(text: str, end: int, marks: str) -> list[str]:
    """The words from the last of some marks up to a position; no further back than any clause begins."""
    piece = text[max(0, end - _REACH) : end]
    return piece[max(piece.rfind(mark) for mark in marks) + 1 :].split()


def case_after(text: str, preposition: str, at: int) -> Case | None:
    """The case that a preposition at ``at`` governs."""
    cases = prepositions()[preposition]
    if len(cases) == 1:
        return cases[0]
    if set(cases) == {"dat", "gen"}:
        return "dat" if preposition in {"laut", "dank"} else "gen"
    return case_by_word(text, preposition, at) or usual_case(preposition)


def usual_case(preposition: str) -> Case | None:
    """The case that a preposition with two cases usually governs."""
    return _government().get((preposition, "-"))


def case_by_word(text: str, preposition: str, at: int) -> Case | None:
    """The case by the nearest word of the clause that asks for the preposition; None where there is no such word.

    Behind the preposition only the last word counts: the participle that closes the clause, or the prefix of a verb
    before it (teilte … mit).
    """
    table = _government()
    ends = [stop for mark in _MARKS if (stop := text.find(mark, at, at + _REACH)) >= 0]
    rest = text[at : min(ends, default=min(len(text), at + _REACH))].split()
    prefix = rest[-1] if rest else ""
    for word in reversed(clause_before(text, at, _MARKS)):
        case = table.get((preposition, f"{word} {prefix}")) or table.get((preposition, word))
        if case is not None:
            return case
    return table.get((preposition, rest[-1])) if rest and rest[-1].islower() else None
