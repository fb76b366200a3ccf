"""Paradigms: from a reading to the form and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift.words import grammar
from reinschrift.words.grammar import Reading

CASES = ("nom", "acc", "dat", "gen")
GENDERS = ("m", "f", "n", "p")
LEMMAS = ("der", "dieser", "jeder", "ein", "kein", "unser", "euer", "aller", "mehrerer")


@pytest.mark.parametrize(
    ("lemma", "case", "gender", "form"),
    [
        ("ein", "dat", "f", "einer"),
        ("ein", "acc", "m", "einen"),
        ("ein", "nom", "p", None),
        ("der", "dat", "n", "dem"),
        ("der", "gen", "p", "der"),
        ("euer", "nom", "n", "euer"),
        ("euer", "nom", "f", "eure"),
        ("unser", "dat", "m", "unserem"),
        ("jeder", "acc", "p", None),
        ("mehrerer", "nom", "p", "mehrere"),
        ("Haus", "nom", "n", None),
    ],
)
def test_determiner_forms(lemma, case, gender, form):
    assert grammar.determiner_form(lemma, case, gender) == form


@given(st.sampled_from(LEMMAS), st.sampled_from(CASES), st.sampled_from(GENDERS))
def test_a_form_has_the_reading_it_was_made_from(lemma, case, gender):
    form = grammar.determiner_form(lemma, case, gender)
    assert form is None or Reading(lemma, case, gender) in grammar.determiners()[form]


@pytest.mark.parametrize(
    ("determiner", "case", "gender", "ending"),
    [
        ("der", "nom", "m", "e"),
        ("ein", "nom", "m", "er"),
        ("ein", "dat", "f", "en"),
        (None, "dat", "n", "em"),
        (None, "gen", "m", "en"),
        ("kein", "acc", "p", "en"),
        ("mehrerer", "nom", "p", "e"),
        ("beider", "nom", "p", "en"),
    ],
)
def test_adjective_endings(determiner, case, gender, ending):
    assert grammar.adjective_ending(determiner, case, gender) == ending


def test_prepositions_govern_cases():
    assert set(grammar.prepositions()["in"]) == {"acc", "dat"}
    assert grammar.prepositions()["mit"] == ("dat",)
    assert "dat" in grammar.prepositions()["laut"]


def test_contractions_both_ways():
    assert grammar.contraction("zu", "dat", "f") == "zur"
    assert grammar.contraction("in", "dat", "n") == "im"
    assert grammar.contraction("mit", "dat", "n") is None
    assert all(value.preposition in grammar.prepositions() for value in grammar.contractions().values())
