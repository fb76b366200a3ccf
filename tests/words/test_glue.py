"""Words without their blank: costs, readings and cuts for words chosen for the purpose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reinschrift.core.page import Page
from reinschrift.words.costs import costs
from reinschrift.words.edges import promising
from reinschrift.words.glue import cuts
from reinschrift.words.inner_capitals import inner_capital
from reinschrift.words.lexicon import lexicon
from reinschrift.words.odd import glue_suspects, windows
from reinschrift.words.readings import one_word

MODEL = costs()
ALPHABET = "aeinrstdhulcgmobwfkzvpüäößABDEGHKLMNPRSTW"


def test_frequent_words_cost_less():
    und, rare = MODEL.word("und"), MODEL.word("Stadtratsbeschluss")
    assert und is not None
    assert rare is not None
    assert und < 8 < rare
    assert MODEL.word("Xqzzt") is None


def test_german_letters_cost_less_than_strange_ones():
    assert MODEL.letters("Gestalter") < MODEL.letters("Gstqlxter")


def test_pairs_that_belong_together_save_bits():
    pair = MODEL.pair("Damen", "und")
    assert pair is not None
    assert pair < MODEL.word("Damen") + MODEL.word("und")
    assert MODEL.pair("Xqzzt", "die") is None


@pytest.mark.parametrize(
    ("token", "at"),
    [("Journalwurde", 7), ("Regierunghat", 9), ("dassdie", 4), ("konnteer", 6), ("sagtenwir", 6), ("Ministerund", 8)],
)
def test_the_best_cut_is_between_the_words(token, at):
    assert cuts(token)[0].at == at


@pytest.mark.parametrize(
    "token",
    [
        "Journalist",
        "Polizist",
        "Ministerin",
        "gesundheitlich",
        "überstand",
        "Vorstand",
        "hunderttausende",
        "rudimentäres",
        "kräftezehrendes",
        "Majoran",
        "Vögelein",
        "Mineralwolle",
        "Glaswolle",
        "Taschendiebin",
        "und",
        "",
        "x" * 500,
    ],
)
def test_words_have_no_promising_cut(token):
    assert all(cut.gain < -7 for cut in cuts(token))


@pytest.mark.parametrize("token", ["revoltierenden", "Klosterneuburger", "weiterkam", "zusammentrugen", "Semifinale"])
def test_readings_as_one_word_are_cheaper_than_letters(token):
    assert one_word(token, MODEL) < 5 + MODEL.letters(token)


@pytest.mark.parametrize(
    "token", ["WhatsApp", "YouTube", "iPhone", "BayernLB", "GmbH", "StudentInnen", "DerStandard", "eBay"]
)
def test_brands_are_not_surely_two_words(token):
    capital = inner_capital(token)
    assert capital is None or not capital.sure


def test_a_lower_word_before_a_noun_is_surely_two_words():
    capital = inner_capital("derMinister")
    assert capital is not None
    assert capital.at == 3
    assert capital.sure


@pytest.mark.parametrize(
    "token",
    [
        # participles and their degrees
        "einlenkenden", "vorwärtsdrängenderen", "ermattenderem", "achselzuckender", "würdevollste",
        # second persons
        "lieferst", "steuerst", "dominierst",
        # adjectives behind what they are compared with
        "kalorienreichen", "maschinennahe", "systemgestützten", "sekundenschnell", "mittwochabends",
        # verbs with their particles
        "drüberliest", "umhinkönnte", "zurechtfand", "gegenüberläge", "weismachte",
        # feminines, followers, plurals that name both
        "Fürstin", "Monarchin", "Spionin", "Separatist", "Bauleiterinnen", "Exotin",
        # derived from nouns, run together
        "abendlich", "dasselbige", "meistenteils",
    ],
)  # fmt: skip
def test_words_formed_by_rule_are_not_cut(token):
    assert cuts(token) == ()


@pytest.mark.parametrize("token", ["habenden", "sollender", "konnteich", "Terminin", "wenngleichder"])
def test_what_only_looks_formed_is_weighed(token):
    assert cuts(token)


@given(st.text(ALPHABET, max_size=30))
def test_cuts_lie_inside(token):
    assert all(0 < cut.at < len(token) for cut in cuts(token))


CLOSED = sorted(lexicon().closed)
PIECES = st.one_of(
    st.sampled_from(CLOSED),
    st.sampled_from(CLOSED).map(str.capitalize),
    st.sampled_from(["Haus", "Regierung", "ARD", "gehen", "kleine", "Wien", "Straße", "übrig", "EU", "É"]),
    st.text(ALPHABET, max_size=9),
)


@given(st.lists(PIECES, min_size=1, max_size=3).map("".join))
def test_what_may_be_two_words_is_promising(token):
    if cuts(token) or (not token[1:].islower() and inner_capital(token)):
        assert promising([token]) == [token]


@given(st.text())
def test_windows_cover_the_text(text):
    spans = list(windows(text))
    assert "".join(text[start:end] for start, end in spans) == text


@given(
    st.lists(
        st.sampled_from(["unddie", "Haus,", "(Regierunghat)", "SPD-Chefwurde", "x@y.de", "www.a.de", "\ud800"]),
        max_size=20,
    )
)
def test_suspects_stand_where_they_say(tokens):
    text = " ".join(tokens)
    for suspect in glue_suspects(Page(text)):
        assert text[suspect.start : suspect.start + len(suspect.word)] == suspect.word


def test_what_was_seen_before_changes_nothing():
    text = "Die Regierunghat gestern, wie erwartet, abgestimmt."
    assert glue_suspects(Page(text)) == glue_suspects(Page(text))
