"""The noun that an English article stands before, and the cases and genders that its form and its adjective allow."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.syntax.adjectives import is_adjective_as_noun, is_adjective_form
from reinschrift.syntax.frames import is_homograph
from reinschrift.syntax.noun_forms import genitive_form, has_old_dative, shows_dative
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_numbers import is_weak, noun_genders
from reinschrift.syntax.phrases import Phrase, phrase_at
from reinschrift.tables import read_words
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.grammar import adjective_ending, adjective_endings, determiner_form

__all__ = ["Reading", "Readings", "is_of_place", "noun_phrase", "of_cases", "possible_readings"]

_WORD: Final = r" ([A-ZÄÖÜ][^\W\d_]*(?:-[^\W\d_]+)*)(?![\w/&])"
_ATTRIBUTE: Final = "er"
_COMMON: Final = 10
_GERMAN: Final = "deutsche"
_ALL_CASES: Final[tuple[Case, ...]] = ("nom", "acc", "dat", "gen")
_PERSONS: Final[tuple[Letter, ...]] = ("m", "f", "p")
_THINGS: Final[tuple[Letter, ...]] = ("m", "f", "n", "p")
_NO_DATIVE: Final = ("n", "s")
_UNCHANGED: Final = "us"  # des Virus
_ATTRIBUTES: Final = 2


class Reading(NamedTuple):
    """What a noun phrase may be."""

    case: Case
    gender: Letter


Readings = frozenset[Reading]


def of_cases(readings: Readings, *cases: Case) -> Readings:
    """Those with one of the cases."""
    return frozenset(r for r in readings if r.case in cases)


def noun_phrase(text: str, pos: int) -> Phrase | None:
    """The phrase that begins with the blank at ``pos``; words in capitals before its noun are no noun themselves.

    The Wiener Börse: an attribute from a place; the Rote Karte, the Österreichische Post: an adjective of a name.
    """
    phrase = phrase_at(text, pos)
    for _ in range(_ATTRIBUTES):
        m = compiled(_WORD).match(text, phrase.end) if phrase else None
        if phrase is None or m is None or not noun_genders(m[1]) or _is_only_name(m[1]):
            break
        if is_of_place(phrase.noun):
            phrase = Phrase(phrase.adjectives, m[1], m.start(1), m.end())
        elif _is_capital_adjective(phrase.noun):
            phrase = Phrase((*phrase.adjectives, (phrase.start, phrase.end)), m[1], m.start(1), m.end())
        else:
            break
    return phrase


def _is_only_name(word: str) -> bool:
    return lexicon().is_name(word) and (is_homograph(word) or not lexicon().is_noun(word))


@lru_cache(maxsize=2048)
def is_of_place(word: str) -> bool:
    """Wiener, Bremer, Münchner, Schweizer: of a place."""
    if not word.endswith(_ATTRIBUTE):
        return False
    stem = word.removesuffix(_ATTRIBUTE)
    bases = (stem, stem + "en", stem + "e", stem.removesuffix("n") + "en")
    return any((name := lexicon().name(base)) is not None and "place" in name.kinds for base in bases)


@lru_cache(maxsize=2048)
def _is_capital_adjective(word: str) -> bool:
    """Rote, Österreichischen, Zweiten: an adjective in small letters, and no person as a noun of its own."""
    low, words = word.lower(), lexicon()
    if not word.endswith(adjective_endings()) or is_homograph(word) or words.is_function_word(low):
        return False
    if low.startswith(_GERMAN) or low.removesuffix("n").removesuffix("r").endswith("ische"):
        return True
    return words.count_class(low) >= _COMMON and is_adjective_form(low) and not _names_persons(word)


def possible_readings(phrase: Phrase, lemma: str, genders: tuple[Letter, ...], adjective: str) -> Readings:
    """The cases and genders that the noun's form allows; if any of them fits, those that the adjective shows."""
    noun = phrase.noun
    if is_adjective_as_noun(noun) and sure_gender(noun) is None:
        persons = _PERSONS if _names_persons(noun) else _THINGS
        found = {Reading(c, g) for c in _ALL_CASES for g in persons if adjective_ending(lemma, c, g) == _ending(noun)}
    else:
        found = {Reading(c, g) for g in genders for c in _ALL_CASES if _fits(noun, c, g)}
    found = {r for r in found if determiner_form(lemma, *r) is not None}
    shown = frozenset(r for r in found if adjective and adjective_ending(lemma, *r) == _ending(adjective))
    return shown or frozenset(found)


def _ending(word: str) -> str:
    return next((ending for ending in adjective_endings() if word.endswith(ending)), "")


@lru_cache(maxsize=1)
def _persons() -> tuple[str, ...]:
    return tuple(form.lower()[:-1] for form in read_words("syntax/word_lists.tsv", "adjectives as nouns"))


def _names_persons(noun: str) -> bool:
    """Verletzte, Beteiligten; but: das Gleiche."""
    stem = noun.lower().removesuffix("n").removesuffix("r").removesuffix("e")
    return stem.endswith(_persons())


def _fits(noun: str, case: Case, gender: Letter) -> bool:
    """Jahres is a genitive, Häusern a dative, Kollegen no nominative of one."""
    if gender == "p":
        return (noun.endswith(_NO_DATIVE) or noun.isupper()) if case == "dat" else not shows_dative(noun)
    if gender == "f":
        return True
    if noun.endswith("e") and has_old_dative(noun) and sure_gender(noun) != gender:
        return case == "dat"
    genitive = genitive_form(noun, gender)
    if case == "gen":
        unseen = noun.endswith("s") and not lexicon().known(noun)  # Entschärfungsdienstes
        return genitive is True or (genitive is None and (unseen or noun.endswith(_UNCHANGED) or is_weak(noun)))
    return genitive is not True and (case != "nom" or not is_weak(noun))
