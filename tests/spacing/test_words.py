"""Rules of spacing that need word knowledge: evidence of document and corpus, hostile input."""

from __future__ import annotations

import reinschrift
from reinschrift import NONE
from reinschrift.words.suspects import Suspect

WORDS = NONE.including(
    "spacing/glued-words", "spacing/glued-capital", "spacing/number-glued-to-word", "spacing/word-glued-to-number"
)
GUESSES = WORDS.including("spacing/glued-caption", "spacing/split-word", "spacing/letter-spacing")


def clean(text: str, **arguments: object) -> str:
    return reinschrift.clean(text, profile=WORDS, **arguments)


def test_a_token_written_twice_is_a_word():
    once, twice = "Ein Bericht der Xaloniahat es bestätigt.", "Die Xaloniahat und die Xaloniahat."
    assert clean(twice) == twice
    assert clean("Die Xalonia kam. " + once) == "Die Xalonia kam. Ein Bericht der Xalonia hat es bestätigt."


def test_two_function_words_may_be_glued_twice():
    assert clean("Er sagte, dassdie Bahn kommt und dassdie Post geht.").count("dass die") == 2


def test_a_word_of_the_corpus_stays():
    text = "Der Minister⟦⟧und die Ministerund kamen.".replace("⟦⟧", " ")
    model = reinschrift.learn([f"Die Ministerund {n} tagt." for n in range(5)])
    assert clean(text) != text
    assert clean(text, model=model) == text


def test_a_name_of_the_corpus_counts_as_seen():
    text = "Gestern kam Qolbert. Der Konzern Zyrqoxhat es bestätigt."
    model = reinschrift.learn([f"Die Firma Zyrqox hat {n} Leute." for n in range(5)])
    assert "Zyrqox hat" in clean(text, model=model)


def test_addresses_and_tags_stay():
    text = "Schreibt an undder@example.org oder www.unddie.de, #unddas @unddie unddas_x."
    assert clean(text) == text


def test_guesses_are_left_to_thorough():
    text = "Das wurde ver kauft. Ein Bild von ReutersFoto."
    assert reinschrift.clean(text, profile=reinschrift.NEWS) == text
    assert reinschrift.clean(text, profile=GUESSES) == "Das wurde verkauft. Ein Bild von Reuters Foto."


def test_hostile_tokens_come_back():
    for text in ("und" * 20000, "a b " * 5000, "1" * 50000 + "und", "X-" * 20000, "\ud800und " * 100, "ABCund" * 3000):
        assert isinstance(reinschrift.clean(text, profile=GUESSES), str)


def test_suspects_are_values():
    assert Suspect(0, "x", (), None, whole=True) == Suspect(0, "x", (), None, whole=True)
