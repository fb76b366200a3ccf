"""Plain nouns and determiners: the short way must never say more than the analysis."""

from __future__ import annotations

import pytest

from reinschrift.agreement.phrase_repairs import repair_at
from reinschrift.agreement.plain_agreement import agrees_plainly
from reinschrift.syntax.noun_readings import noun_readings
from reinschrift.syntax.plain_nouns import PLAIN_READINGS, plain_gender
from reinschrift.words import lexicon


def test_a_plain_noun_has_the_readings_of_its_gender():
    plain = ((noun, plain_gender(noun)) for noun in lexicon() if noun.isalpha() and noun.istitle())
    assert [noun for noun, gender in plain if gender and not PLAIN_READINGS[gender] <= noun_readings(noun)] == []


@pytest.mark.parametrize("noun", ["Zeitung", "Haus", "Tisch", "Flugzeuge", "Kleine", "Jahres", "Regierungen"])
@pytest.mark.parametrize("determiner", ["der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "im", "zur"])
def test_what_agrees_plainly_needs_no_repair(determiner, noun):
    for before in ("", "mit ", "in ", "für ", "um ", "laut ", "am ", "sieht ", "wegen "):
        text = f"Er kam, {before}{determiner} {noun} zu sehen."
        span = text.index(f"{determiner} {noun}"), text.index(f" {noun}")
        assert not agrees_plainly(text, *span) or repair_at(text, *span) == ()


def test_most_plain_nouns_agree():
    assert agrees_plainly("Sie las in der Zeitung.", 11, 14)
    assert not agrees_plainly("Sie las in die Zeitung.", 11, 14)
