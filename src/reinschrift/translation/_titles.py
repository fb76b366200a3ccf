"""Does a title or a name without quotation marks begin with a capital inside a sentence?"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clause_around import Place
from reinschrift.syntax.frames import is_german_noun
from reinschrift.syntax.names import name_at
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.phrases import phrase_at
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions, word_class
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["begins_title", "is_in_short_quotation"]

_NAME: Final = r" ([A-ZÄÖÜ][\w’'-]*)"
_PAIR: Final = r" (?<=[a-zäöüß,] )([A-ZÄÖÜ]?[a-zäöüß]{2,10} [A-ZÄÖÜ][\w’'-]*)"
_WORD: Final = r"[^\W\d_]+"
_NOMINATIVES: Final = frozenset({"Der", "Die", "Das", "Ein", "Eine"})
_OBLIQUE: Final = frozenset({"Dem", "Den", "Des", "Einem", "Einen", "Einer", "Eines"})
_OF_HOUSES: Final = frozenset({"Zum", "Zur"})
_BEFORE: Final = 250
_BEHIND: Final = 150
_LIKE_NAMES: Final = frozenset({"An", "Will"})
_LAST: Final = 3
_SHORT: Final = 50
_SENTENCE: Final = r"[.!?,]"


class _Sign(NamedTuple):
    form: str
    kind: str


@lru_cache(maxsize=8)
def _forms(kind: str) -> frozenset[str]:
    return frozenset(row.form for row in read_table("translation/titles.tsv", _Sign) if row.kind == kind)


@lru_cache(maxsize=4)
def _small(kind: str) -> tuple[str, ...]:
    """In small letters: compounds end, other words of the field begin so."""
    return tuple(form.lower() for form in sorted(_forms(kind)))


def _is_titled(word: str) -> bool:
    """Is it what has a title: Buch, Kurzfilm; or a body with a name: Partei?"""
    return word.lower().endswith((*_small("art"), *_small("work"))) or word in _forms("named")


def begins_title(page: Page, place: Place) -> bool:
    """Der Film Die Wand, in Der Spiegel, sie sah Das Boot: by the word before, the name, or what the text is about."""
    text = page.text
    following = compiled(_NAME).match(text, place.end)
    name = following[1] if following else ""
    if f"{place.word} {name}" in _forms("name") or _follows_work(place) or is_in_short_quotation(text, place.start):
        return True
    if place.word in _OF_HOUSES and (place.previous in _forms("house") or _is_named_with_adjective(place)):
        return True
    if _is_torn(place) or _is_of_name(place, name) or page.fact(_pairs)[f"{place.word} {name}"] > 1:
        return True
    if _disagrees(text, place):
        return True
    if page.fact(_pairs)[f"{place.word.lower()} {name}"]:
        return False  # das Unternehmen
    return _could_be_title(text, place) and _is_about_works(text, place)


def _follows_work(place: Place) -> bool:
    """Das Buch Die Wand, das Magazin Seeblick Die Woche, er heißt Der Lange: behind what has a title, or its name."""
    if place.word in _OBLIQUE or place.word.lower() in auxiliaries():
        return False
    nominative = place.word in _NOMINATIVES
    if place.previous in _forms("showing"):
        return nominative
    if (nominative or place.word.lower() in contractions()) and not _forms("naming").isdisjoint(place.clause):
        return "es" not in place.clause  # heißt es im Brief
    named = False
    for word in reversed(place.before[-_LAST:]):
        if _is_titled(word):
            return nominative or not named
        if word[:1].islower() or is_german_noun(word):
            return False
        named = True
    return False


def _is_torn(place: Place) -> bool:
    """Unter suchung: half a word."""
    following = place.rest[0] if place.rest else ""
    return following.islower() and not lexicon().knows(following) and lexicon().knows(place.word + following)


def is_in_short_quotation(text: str, start: int) -> bool:
    """„Warten Auf den Bus“: a title in quotation marks is no sentence."""
    opened = text.rfind("„", max(0, start - _SHORT), start)
    end = text.find("“", start, start + _SHORT)
    return opened >= 0 and end >= 0 and compiled(_SENTENCE).search(text, opened, end) is None


def _is_of_name(place: Place, name: str) -> bool:
    """Fast Eddie, USB Fast Charging, Josef Knapp, An Min-ho, der flinke Von Stauff."""
    words = lexicon()
    if name and place.word.lower() in adverbs() and words.is_first_name(name) and not words.is_noun(name):
        return True
    if name and words.is_first_name(place.word) and not words.is_noun(name):
        return True
    if place.word.lower() in adverbs():
        if place.previous in _forms("firm"):
            return True  # den Konzern Anders
        last = words.is_first_name(place.previous) and place.before[-2:-1] and place.before[-2][0].isupper()
        return bool(last or (name and not words.knows(name)))
    if place.word == "Von" and place.previous.islower() and is_adjective_form(place.previous):
        return True
    return bool(name) and place.word in _LIKE_NAMES and not words.is_noun(name)


def _is_named_with_adjective(place: Place) -> bool:
    """Zum Goldenen Löwen; but: Zum Ende des Jahres."""
    adjective, noun = (*place.rest[:2], "", "")[:2]
    return noun[:1].isupper() and adjective[:1].isupper() and is_adjective_form(adjective.lower())


def _disagrees(text: str, place: Place) -> bool:
    """Laut Der Observer, in Der Turm: the article is part of a name unless it fits preposition and German noun."""
    preposition = place.previous.lower()
    if place.word not in _NOMINATIVES:
        return False
    if preposition in word_class("of sources") or name_at(text, place.end) is not None:
        return True
    if preposition not in prepositions():
        return False
    phrase = phrase_at(text, place.end)
    if phrase is None:  # an Der am Ufer, in Der EU
        return not (place.rest and (place.rest[0].islower() or place.rest[0].isupper()))
    if not (lexicon().knows(phrase.noun) or phrase.noun.isupper()):
        return True
    gender, cases = sure_gender(phrase.noun), prepositions()[preposition]
    readings = lexicon().determiners[place.word.lower()]
    return not any(r.case in cases and (gender is None or r.gender in {gender, "p"}) for r in readings)


def _pairs(page: Page) -> Counter[str]:
    """Small words inside sentences with the capitalised word behind them; a fact."""
    return Counter(compiled(_PAIR).findall(page.text))


def _could_be_title(text: str, place: Place) -> bool:
    """Der, die or das in the nominative behind anything, a preposition behind another or a conjunction."""
    if place.word in {"Der", "Die", "Das"}:
        phrase = phrase_at(text, place.end)
        if place.word == "Der" and phrase is not None and sure_gender(phrase.noun) in {"f", "p"}:
            return False
        return not place.behind_comma or bool(place.rest and place.rest[0][:1].isupper())
    previous = place.previous.lower()
    opens = place.word.lower() in prepositions() or place.word.lower() in contractions()
    return opens and (previous in prepositions() or previous in conjunctions())


def _is_about_works(text: str, place: Place) -> bool:
    around = text[max(0, place.start - _BEFORE) : place.end + _BEHIND]
    return any(
        word.lower().endswith(_small("art")) or word.lower().startswith(_small("culture"))
        for word in compiled(_WORD).findall(around)
        if word[0].isupper()
    )
