"""The German word for an English preposition, where a verb of the clause asks for another than the usual one."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.dates.vocabulary import number_words
from reinschrift.evidence.frames import english_words, word_after
from reinschrift.evidence.government import clause_before
from reinschrift.evidence.persons import names_person
from reinschrift.tables import read_table

__all__ = ["by_verb", "german_preposition"]

_FROM: Final = "from"
_AHEAD: Final = 80


class _ByVerb(NamedTuple):
    form: str
    verb: str
    german: str


@lru_cache(maxsize=1)
def by_verb() -> dict[tuple[str, str], str]:
    """The German for an English word, by a verb of the clause."""
    return {(row.form, row.verb): row.german for row in read_table("evidence/english_by_verb.tsv", _ByVerb)}


def german_preposition(text: str, start: int, end: int, form: str) -> str:
    """The usual German word, or that which a verb of the clause asks for: stammt aus, aus der Höhle geborgen."""
    if form == _FROM and word_after(text, end) in number_words():
        return "von" if names_person(text, end) else "aus"  # Daten from neun Ländern
    ahead = text[end : end + _AHEAD]
    stop = next((at for at, mark in enumerate(ahead) if mark in ".!?;:,\n"), len(ahead))
    clause = (*clause_before(text, start, ".!?;:,\n"), *ahead[:stop].split())
    german = next((german for verb in clause if (german := by_verb().get((form, verb)))), english_words()[form].german)
    return "von" if form == _FROM and german == "aus" and names_person(text, end) else german
