"""Phrases that agree in no case that their place allows: mit die Adresse, im Sitzung, ein Strategie, dieser Ziel.

One engine for all determiners. What a noun can be is a set of readings, case and gender (`noun_readings`); a phrase is
right if determiner and adjectives agree with one of them in a case of the place (`agreements`). Else the readings that
the place leaves (`preposition_repairs`, `clause_repairs`) give the repair that changes least (`smallest_repair`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.evidence.clause_repairs import repair_in_clause
from reinschrift.evidence.frames import word_before
from reinschrift.evidence.noun_phrases import determined_at
from reinschrift.evidence.preposition_repairs import repair_behind_preposition
from reinschrift.evidence.repairs import Change
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["phrase_repairs", "repair_at"]

_MANY: Final = r"(?:all|ander|beid|einig|etlich|manch|mehrer|solch|sämtlich|verschieden|viel|welch|wenig|zahlreich)e"
_DETERMINER: Final = (
    r"[ „(\n](d(?:er|ie|as|e[mns])|(?:dies|jed|jen)(?:e[mnrs]?)|(?:[mskd]?ein|unser|ihr)(?:e[mnrs]?)?"
    rf")(?= [a-zäöüA-ZÄÖÜ0-9])"
)


def phrase_repairs(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such phrase."""
    for m in compiled(_DETERMINER).finditer(text):
        edits = repair_at(text, *m.span(1))
        if edits:
            yield edits


def repair_at(text: str, start: int, end: int) -> tuple[Change, ...]:
    """The edits for the phrase of the determiner, or contraction, at ``[start, end)``; none where it may be right."""
    found = determined_at(text, start, end)
    if found is None:
        return ()
    before, at = word_before(text, start)
    if found.form in contractions():
        return repair_behind_preposition(found, found.form, start)
    if before.lower() in prepositions():
        return repair_behind_preposition(found, before.lower(), at)
    return () if before.lower() in contractions() else repair_in_clause(found, before)
