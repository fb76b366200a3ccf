"""The case of a phrase that no preposition governs: subject or object, what is joined with another, a listener."""

from __future__ import annotations

from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import months, number_words, weekdays
from reinschrift.english.article_nouns import Readings, of_cases
from reinschrift.english.article_roles import agreeing, by_roles, differ
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clause_roles import STARTS, Clause, clause_at, is_finite
from reinschrift.syntax.clauses import sentence_from
from reinschrift.syntax.frames import word_before
from reinschrift.syntax.government import case_by_word, dative_verbs, is_time
from reinschrift.syntax.noun_numbers import listed_nouns, noun_genders
from reinschrift.syntax.telling import is_listener, is_verb_of_telling
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import conjunctions, finite_verbs, word_class, word_parts
from reinschrift.words.grammar import contractions, determiners, prepositions

__all__ = ["Place", "free_readings", "joined_readings"]

_WITH_ZU: Final = r" zu [a-zäöüß]+n\b| [a-zäöü]{2,5}zu[a-zäöüß]+n\b"
_ALS: Final = "als"
_AS: Final = "wie"
_UNTIL: Final = "bis"
_AMONG: Final = "darunter"
_MOST: Final = "meisten"
_A: Final = "ein"
_SAID: Final = frozenset({"das", "dies", "so"})
_PERSONAL: Final = frozenset({"er", "wir", "ich"})
_NOMINATIVE: Final[frozenset[Case]] = frozenset({"nom"})
_CORE: Final[frozenset[Case]] = frozenset({"nom", "acc"})
_NOTHING: Final[Readings] = frozenset()
_ANYWHERE: Final = "-"
_DERIVED: Final = ("ung", "ungen", "ion", "ionen", "heit", "keit", "heiten", "keiten", "nis", "nisse", "nissen")


class Place(NamedTuple):
    """A phrase without a preposition: the word before it, the phrase, and what its form allows."""

    text: str
    start: int
    end: int
    before: str
    at: int
    noun: str
    opens: bool
    lemma: str
    readings: Readings
    wide: Readings
    """With the plural that the noun is seldom met in."""


def free_readings(place: Place) -> Readings:
    """Those of the readings that the clause leaves; none where that cannot be told."""
    if place.before == _ALS:
        return of_cases(place.readings, case_by_word(place.text, _ALS, place.at) or "nom")
    clause = clause_at(place.text, place.start, place.end)
    if _is_dative(place, clause):
        return of_cases(place.readings, "dat")
    if place.before in dative_verbs() or place.before.lower() in number_words():
        return _NOTHING
    if place.opens or place.before == _AMONG or _is_said(place, clause):
        return _subject(place, clause)
    if place.before in word_class("joining"):
        return joined_readings(place)
    if not place.before:
        return _behind_mark(place, clause)
    return _behind_word(place, clause)


def _subject(place: Place, clause: Clause) -> Readings:
    return agreeing(of_cases(place.readings, "nom"), clause, place.wide)


def _is_dative(place: Place, clause: Clause) -> bool:
    """To whom something is told; the object of helfen behind a subject; the Angaben zufolge."""
    if is_listener(place.text, place.start, place.noun) or clause.next in word_class("behind datives"):
        return True
    return place.before in dative_verbs() and any("nom" in part.cases and part.before for part in clause.parts)


def _is_said(place: Place, clause: Clause) -> bool:
    """…, teilte a Sprecher mit; Das meldete the Observer."""
    if not is_verb_of_telling(place.before):
        return False
    return len(clause.before) == 1 or (len(clause.before) == 1 + 1 and clause.before[0].lower() in _SAID)


def _behind_word(place: Place, clause: Clause) -> Readings:
    """Behind a conjunction its subject, behind a noun its attribute perhaps, else what the clause lacks."""
    before = place.before
    if before == _MOST:
        return of_cases(place.readings, "gen")
    if before == _UNTIL:
        return _subject(place, clause) if is_finite(clause.last) else _NOTHING
    if before == _AS:
        return _subject(place, clause) if clause.subordinate and clause.verb else _NOTHING
    if before[:1].isupper() and not lexicon().is_function_word(before) and not _is_when(place):
        return _behind_noun(place, clause)
    if len(clause.before) == 1 and "subordinating" in conjunctions().get(before.lower(), ()):
        return _subject(place, clause)
    return _by_roles(place, clause)


def _by_roles(place: Place, clause: Clause) -> Readings:
    return by_roles(clause, place.readings, place.wide, lemma=place.lemma, noun=place.noun)


def _is_when(place: Place) -> bool:
    """Is the noun before part of a phrase of time: am Montag?"""
    before = place.before
    timed = is_time(before) or before in weekdays(english=False) or before in months(english=False)
    return timed and word_before(place.text, place.at)[0].lower() in contractions()


def _behind_noun(place: Place, clause: Clause) -> Readings:
    """An attribute in the genitive, or the next phrase."""
    genitives = of_cases(place.readings, "gen") or of_cases(place.wide, "gen")
    if not of_cases(place.readings, "nom", "acc", "dat"):
        return place.readings
    if place.lemma == _A or not genitives or _is_only_name(place.before):
        return _by_roles(place._replace(readings=place.readings - genitives), clause)
    ahead = word_before(place.text, place.at)[0].lower()
    owner = clause.verb_next and clause.mark in STARTS
    return genitives if owner or _is_owned(ahead, place.before, clause.before) else _NOTHING


def _is_only_name(word: str) -> bool:
    """Andral the Entscheidung: a person owns nothing behind the name."""
    words = lexicon()
    return not noun_genders(word) and not words.is_noun(word) and (words.is_name(word) or words.split(word) is None)


def _is_owned(ahead: str, noun: str, words: tuple[str, ...]) -> bool:
    """Behind a preposition alone (``ahead``), everywhere, or as what is made of a verb or an adjective.

    ``words``: those of the clause up to the noun.
    """
    if not listed_nouns("owned").get(noun, frozenset()).isdisjoint((ahead, _ANYWHERE)):
        return True
    return (
        noun.endswith(_DERIVED) and not noun.lower().endswith(word_parts("ends: who acts")) and _is_headed(words[:-1])
    )


def _is_headed(words: tuple[str, ...]) -> bool:
    """Has the noun behind these words a determiner or a preposition, adjectives perhaps between them?"""
    heads = (w.lower() for w in reversed(words) if not is_adjective_form(w) or w.lower() in determiners())
    head = next(heads, "")
    return head in determiners() or head in contractions() or head in prepositions()


def _behind_mark(place: Place, clause: Clause) -> Readings:
    """Behind a comma or a quotation: what opens a clause is its subject, or the object of an infinitive."""
    if compiled(_WITH_ZU).search(sentence_from(place.text, place.end).partition(",")[0]):
        return of_cases(place.readings, "acc")
    if is_finite(clause.next):
        return _subject(place, clause._replace(verb=clause.next))
    return frozenset(r for r in of_cases(place.readings, "nom", "acc") if r.gender != "m" or r.case == "nom")


def joined_readings(place: Place) -> Readings:
    """Behind and: the case of what is joined, or the subject of a new clause."""
    clause = clause_at(place.text, place.start, place.end)
    if clause.verb_before and clause.next in finite_verbs():
        return _subject(place, clause._replace(verb=clause.next))
    words = clause.before[:-1] if clause.before[-1:] and clause.before[-1] in word_class("joining") else clause.before
    return of_cases(place.readings, *_cases_of_first(words, open_=not differ(place.readings)))


def _cases_of_first(words: tuple[str, ...], *, open_: bool) -> frozenset[Case]:
    """The case of the last of the words: by its determiner, or by the preposition before it.

    ``open_``: is it no matter whether it is a nominative or an accusative?
    """
    if words and words[-1].lower() in _PERSONAL:
        return _NOMINATIVE
    if not words or not words[-1][:1].isupper():
        return frozenset()
    for word in reversed(words[:-1]):
        low = word.lower()
        if low in determiners():
            genders = noun_genders(words[-1])
            return frozenset(r.case for r in determiners()[low] if r.gender in genders)
        if low in contractions():
            return frozenset({contractions()[low].case})
        if low in prepositions():
            cases = prepositions()[low]
            return frozenset(cases) if len(cases) == 1 else frozenset()
        if not is_adjective_form(word):
            open_ = open_ and word.islower()
            break
    return _CORE if open_ else frozenset()
