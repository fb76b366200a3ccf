"""What the word knowledge says about words chosen for the purpose."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift.words import Gender, lexicon

LEX = lexicon()


@pytest.mark.parametrize(
    "form",
    [
        "und",
        "Und",
        "Regierung",
        "Journalist",
        "Polizist",
        "gesundheitlich",
        "beiden",
        "indem",
        "soweit",
        "Berlin",
        "Maria",
    ],
)
def test_everyday_forms_are_listed_or_names(form):
    assert LEX.known(form) or LEX.is_name(form)


@pytest.mark.parametrize(
    "form",
    [
        "REGIERUNG",
        "regierung",
        "Ministerin",
        "Ministerinnen",
        "Stadtratsbeschluss",
        "Haushaltsausschussmitglieder",
        "landesweitem",
        "sämtlichem",
        "dankten",
        "investierte",
        "Marias",
        "Nord-Süd-Verbindung",
        "Wirtschafts-",
    ],
)
def test_what_follows_by_rule_is_known(form):
    assert LEX.knows(form)


def test_rare_words_joined_by_hyphens_are_taken_apart():
    assert not LEX.known("Wetter-App")
    assert LEX.knows("Wetter-App")
    assert LEX.gender("Wetter-App") == LEX.gender("App")


@pytest.mark.parametrize(
    "form",
    [
        "Journalwurde",
        "unddie",
        "dasseinem",
        "überdie",
        "inder",
        "hater",
        "sagtees",
        "gehter",
        "Regierunghat",
        "inBerlin",
        "Parteichefsagte",
        "Xqzzt",
        "",
        "-",
    ],
)
def test_glue_and_rubbish_is_not_known(form):
    assert not LEX.knows(form)


def test_case_is_part_of_a_listed_form():
    assert LEX.known("Regierung")
    assert not LEX.known("regierung")


def test_count_class_grows_with_frequency():
    assert LEX.count_class("und") > LEX.count_class("Regierung") > LEX.count_class("Pressemitteilung") > 0
    assert LEX.count_class("unddie") == 0


def test_frequent_words_are_those_of_a_high_count_class():
    frequent = set(LEX.frequent(20))
    assert {"und", "Regierung"} <= frequent
    assert frequent == {form for form in LEX if LEX.count_class(form) >= 20}


def test_capitals_of_sentence_starts_are_told_from_nouns():
    assert LEX.opens_sentences("Außerdem") == 3
    assert LEX.opens_sentences("Regierung") == 0


@pytest.mark.parametrize(
    ("noun", "letter"),
    [
        ("Verdrängung", "f"),
        ("Pressemitteilung", "f"),
        ("Unternehmen", "n"),
        ("Journal", "n"),
        ("Times", "f"),
        ("Union", "f"),
        ("Jahres", "n"),
        ("Menschen", "p"),
        ("Türkei", "f"),
        ("Wall Street Journal", "n"),
        ("New York Times", "f"),
        ("Bundesligaspiel", "n"),
        ("EU-Kommission", "f"),
        ("Kleinkariertheit", "f"),
    ],
)
def test_gender_from_counts_names_heads_and_endings(noun, letter):
    gender = LEX.gender(noun)
    assert isinstance(gender, Gender)
    assert gender.letter == letter
    assert 0.6 <= gender.confidence < 1


@pytest.mark.parametrize("form", ["und", "Merkel", "Xq", "", "-", "Hamburg-"])
def test_no_gender_where_nothing_is_known(form):
    assert LEX.gender(form) is None


def test_names_have_kinds_and_gender():
    assert LEX.name("Maria").gender == "f"
    assert "first" in LEX.name("Maria").kinds
    assert "place" in LEX.name("Hamburg").kinds
    assert LEX.name("Spiegel").gender == "m"
    assert LEX.name("Amazon").gender is None
    assert LEX.name("Regierung") is None
    assert not LEX.is_name("Amtsgericht")


def test_nouns():
    assert LEX.is_noun("Regierung")
    assert LEX.is_noun("Stadtratsbeschluss")
    assert not LEX.is_noun("und")
    assert not LEX.is_noun("Außerdem")


def test_function_words_and_verbs():
    assert all(map(LEX.is_function_word, ("der", "Der", "im", "nicht", "weil", "sich", "Sie", "laut", "Deshalb")))
    assert not any(map(LEX.is_function_word, ("Regierung", "Kraft", "Weg", "Zeit", "schnelle", "wurde", "")))
    assert all(map(LEX.is_finite_verb, ("wurde", "sagte", "hat", "können", "sei", "gingen", "berichtet")))
    assert not any(map(LEX.is_finite_verb, ("sein", "gesagt", "gewesen", "Regierung", "")))
    assert "deshalb" in LEX.openers


def test_splitting_names_the_members():
    assert LEX.split("Stadtratsbeschluss") == ("stadtrats", "Beschluss")
    assert LEX.split("Regierung") is None


@given(st.text())
def test_every_question_has_an_answer_for_any_string(form):
    LEX.knows(form), LEX.gender(form), LEX.is_noun(form), LEX.is_function_word(form), LEX.split(form), LEX.name(form)
    assert 0 <= LEX.count_class(form) < 64


@given(st.sampled_from(["der", "hat", "und", "Haus", "Regierung", "des"]), st.text(min_size=1, max_size=8))
def test_a_listed_form_is_always_a_known_one(left, right):
    form = left + right
    assert LEX.knows(form) or not LEX.known(form)


@pytest.mark.parametrize(
    "form", ["a" * 100_000, "A" + "arbeits" * 20_000, "-" * 50_000, "haus-" * 20_000, "\ud800", "a\0b"]
)
def test_hostile_forms_are_no_nouns(form):
    assert not LEX.is_noun(form)
    assert LEX.gender(form) is None
    assert LEX.knows(form) == form.startswith("haus-")


def test_importing_loads_no_table():
    code = (
        "import sys, reinschrift.words as w; from reinschrift.tables import read_table; "
        "sys.exit(w.lexicon.cache_info().currsize + read_table.cache_info().currsize)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
