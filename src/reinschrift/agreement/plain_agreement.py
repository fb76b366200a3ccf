"""Determiners that agree with the plain noun right behind them, whatever the clause says: most that a text holds."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import approximators
from reinschrift.syntax.frames import word_before
from reinschrift.syntax.government import has_fixed_case, is_time
from reinschrift.syntax.noun_phrases import determiner_readings
from reinschrift.syntax.noun_readings import NounReading
from reinschrift.syntax.plain_nouns import PLAIN_READINGS, plain_gender
from reinschrift.words import Letter
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["agrees_plainly"]

_NOUN: Final = r" ([A-ZÄÖÜ][a-zäöüß]+)(?=[.,;:!?)“\n]| [a-zäöüß„–(]|\Z)"
_OF_SEVERAL: Final[NounReading] = ("gen", "p")
"""Where no preposition stands before it, the place may rule it out."""
_OBJECT: Final[NounReading] = ("acc", "m")
"""What no contraction stands for."""
_OF_OBJECTS: Final = frozenset({"an", "auf", "über"})  # what one talks about stands in the accusative
_WITH_INFINITIVE: Final = frozenset({"um", "ohne"})
"""Prepositions with one case, unless an infinitive follows."""
_DEGREES: Final = frozenset({"als", "nur"})


def agrees_plainly(text: str, start: int, end: int) -> bool:
    """Does the determiner, or contraction, at ``[start, end)`` stand right before a plain noun that it agrees with?

    Where it does, `repair_at` finds nothing, by a longer way.
    """
    m = compiled(_NOUN).match(text, end)
    gender = plain_gender(m[1]) if m else None
    if m is None or gender is None:
        return False
    form = text[start:end].lower()
    fitting = _fitting(form, gender)
    if form in contractions():
        return not fitting <= {_OBJECT}
    before = word_before(text, start)[0].lower()
    cases = prepositions().get(before)
    if cases is None:
        degree = before in approximators() or before in _DEGREES  # vor knapp ein Jahr
        return not fitting <= {_OF_SEVERAL} and not (degree and is_time(m[1]))
    sure = "dat" in cases or (len(cases) == 1 and before not in _WITH_INFINITIVE)
    case = "dat" if "dat" in cases else cases[0]
    return sure and (case, gender) in fitting and before not in _OF_OBJECTS and not has_fixed_case(before, m[1])


@lru_cache(maxsize=512)
def _fitting(form: str, gender: Letter) -> frozenset[NounReading]:
    """The readings of a determiner that a plain noun of the gender has too."""
    return PLAIN_READINGS[gender].intersection((r.case, r.gender) for r in determiner_readings(form))
