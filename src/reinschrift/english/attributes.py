"""English adjectives and ages before a German noun: what they are in German, and the ending that they take there."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from functools import lru_cache, partial
from typing import Final, NamedTuple

from reinschrift.agreement.repairs import Change
from reinschrift.core.find import compiled
from reinschrift.core.trie import trie
from reinschrift.english.article_nouns import noun_phrase, possible_readings
from reinschrift.english.article_prepositions import cases_behind
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.frames import english_words, is_german_noun, is_homograph, word_after, word_before
from reinschrift.syntax.government import dative_verbs
from reinschrift.syntax.noun_numbers import may_be_several, noun_genders
from reinschrift.syntax.noun_phrases import Determined, determiner_readings, is_german_head
from reinschrift.syntax.noun_readings import noun_readings
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.phrases import Phrase
from reinschrift.syntax.possible_cases import governed_cases, opens_sentence
from reinschrift.tables import read_pairs, read_table, read_words
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import adverbs
from reinschrift.words.grammar import Reading, adjective_ending, adjective_endings, prepositions

__all__ = [
    "age_in_german",
    "age_pattern",
    "attributes_at",
    "english_adjectives",
    "inflected",
    "person_ending",
    "stems",
]

_AGE: Final = "([0-9]{1,3}|%s)[- ]years?[- ]old"
_ORDINAL: Final = r" [0-9]{1,3}(?:st|nd|rd|th|\.)(?= [A-ZÄÖÜa-zäöü])"
_MOST: Final = 3
_FARTHEST: Final = 5
"""Words between a determiner and its last adjective: die noch gar nicht so alten."""
_JOINING: Final = frozenset({"und", "oder", "aber"})
_JOINTS: Final = frozenset("-/&'’")


class EnglishAdjective(NamedTuple):
    """A row of ``english_adjectives.tsv``."""

    form: str
    stem: str
    alone: str


class Attribute(NamedTuple):
    """English words at ``[start, end)`` and the German stem that takes an ending in their place."""

    start: int
    end: int
    stem: str


@lru_cache(maxsize=1)
def english_adjectives() -> Mapping[str, EnglishAdjective]:
    """The adjectives by their English forms."""
    return {row.form: row for row in read_table("english/english_adjectives.tsv", EnglishAdjective)}


@lru_cache(maxsize=1)
def _numbers() -> Mapping[str, str]:
    """English number words with the German ones, and these by themselves."""
    rows = [row for row in english_words().values() if row.kind == "number"]
    return {spelt: row.german for row in rows for spelt in (row.form, row.german)}


@lru_cache(maxsize=1)
def stems() -> Mapping[str, str]:
    """What English attributes are in German without an ending: adjectives, and spans of time (two-day: zweitägig)."""
    units = read_pairs("english/english_durations.tsv", "form", "german")
    spans = {f"{form}-{unit}": number + end for form, number in _numbers().items() for unit, end in units.items()}
    return spans | {row.form: row.stem for row in english_adjectives().values()}


@lru_cache(maxsize=1)
def age_pattern() -> str:
    """A number of years as an attribute, in figures or in a word."""
    return _AGE % trie(set(_numbers()))


@lru_cache(maxsize=1)
def _attribute() -> str:
    return rf" (?:{age_pattern()}|({trie(set(stems()))}))(?![\w-])"


@lru_cache(maxsize=1)
def _loans() -> frozenset[str]:
    """First Lady, happy End: taken over as they are."""
    return read_words("syntax/word_lists.tsv", "loans of two words")


def age_in_german(number: str) -> str:
    """The stem of the adjective: 42-jährig, zweijährig."""
    return f"{number}-jährig" if number.isdigit() else f"{_numbers()[number]}jährig"


def attributes_at(text: str, pos: int) -> tuple[tuple[Attribute, ...], int]:
    """The English attributes that begin with the blank at ``pos``, and where they end; ordinals are passed over."""
    found: list[Attribute] = []
    for _ in range(_MOST):
        m = compiled(_ORDINAL).match(text, pos)
        pos = m.end() if m else pos
        m = compiled(_attribute()).match(text, pos)
        if m is None or f"{m[2]} {word_after(text, m.end())}" in _loans():
            break
        stem = age_in_german(m[1]) if m[1] else stems()[m[2]]
        found.append(Attribute(m.start() + 1, m.end(), stem))
        pos = m.end()
    return tuple(found), pos


def inflected(text: str, start: int) -> tuple[Change, ...]:
    """The German wording of the attributes that begin at ``start``, where what stands around leaves one."""
    attributes, pos = attributes_at(text, start - 1)
    phrase = noun_phrase(text, pos) if attributes else None
    ending = _only(_endings(text, start, phrase)) if phrase and _is_german_phrase(text, phrase) else None
    return () if ending is None else tuple((a.start, a.end, a.stem + ending) for a in attributes)


def _is_german_phrase(text: str, phrase: Phrase) -> bool:
    """Does a German noun end it, and German or a mark follow? Names go on in capitals."""
    after, noun = word_after(text, phrase.end), phrase.noun
    if text[phrase.end : phrase.end + 1] in _JOINTS or not (lexicon().knows(noun) or is_german_head(noun)):
        return False
    adjectives = [text[slice(*span)] for span in phrase.adjectives]
    if not all(lexicon().knows(word) and not is_homograph(word.capitalize()) for word in adjectives):
        return False  # full service Anbieter
    if after[:1].isupper() and not (lexicon().is_first_name(after) or is_german_noun(after) or is_person(noun)):
        return False
    return after not in english_words() or lexicon().is_function_word(after)


def _endings(text: str, start: int, phrase: Phrase) -> frozenset[str]:
    """The endings that are possible: what an adjective beside shows, else those by determiner, noun and place."""
    form, at, shown = _head_before(text, start)
    if phrase.adjectives and (form.lower() in prepositions() or determiner_readings(form.lower())):
        return frozenset({_ending(text[slice(*phrase.adjectives[-1])])})
    if determiner_readings(form.lower()):
        found = _behind_determiner(text, at, form.lower(), partial(_agrees, phrase))
        return frozenset({shown}) if shown in found else found
    if shown and form in prepositions():
        return frozenset({shown})
    return frozenset() if is_homograph(phrase.noun) else _without_determiner(text, start, phrase)


def _head_before(text: str, start: int) -> tuple[str, int, str]:
    """The determiner or preposition before, and where it stands, and the ending of an adjective between.

    Der heute, ein sehr; den alten und: what else stands between has no ending.
    """
    word, at = word_before(text, start)
    shown = ""
    for _ in range(_MOST):
        low = word.lower()
        joined = low in _JOINING
        if (
            low in prepositions()
            or not word.islower()
            or (lexicon().is_closed(low) and not joined and low not in adverbs())
        ):
            break
        if not joined and is_adjective_form(word):
            shown = shown or _ending(word)
        word, at = word_before(text, at)
    return word, at, shown


def _ending(word: str) -> str:
    return next((ending for ending in adjective_endings() if word.endswith(ending)), "")


def _behind_determiner(text: str, at: int, form: str, fits: Callable[[Reading], bool]) -> frozenset[str]:
    """Of all readings of the determiner that fit; the place decides where they ask for different endings."""
    shared = [r for r in determiner_readings(form) if fits(r)]
    if len(_endings_of(shared)) > 1:
        cases = _cases(text, at)
        shared = [r for r in shared if cases is None or r.case in cases]
    return _endings_of(shared)


def _cases(text: str, at: int) -> Container[Case] | None:
    """Behind a noun the genitive, at the start of a sentence and behind a verb no dative, elsewhere what governs."""
    before, begins = word_before(text, at)
    if lexicon().is_noun(before):
        return ("gen",)  # die Zahl der …
    if opens_sentence(text, at) or _takes_object(before):
        return ("nom", "acc")
    if before.lower() not in prepositions():
        return None
    end = text.index(" ", at)
    found = Determined.of(text, at, end, Phrase((), "", end, end))  # what follows is not German yet
    return governed_cases(found, before.lower(), begins)


def _takes_object(word: str) -> bool:
    """Is it a verb whose object stands in no dative?"""
    return lexicon().is_finite_verb(word) and word not in dative_verbs()


def _endings_of(readings: Iterable[Reading]) -> frozenset[str]:
    return frozenset(adjective_ending(r.lemma, r.case, r.gender) for r in readings)


def _agrees(phrase: Phrase, reading: Reading) -> bool:
    """May the noun have this case and gender? A name is one person's; of others that nobody knows, all may be."""
    known = _readings(phrase, reading.lemma) | noun_readings(phrase.noun)
    unknown = reading.gender in "mf" if lexicon().is_name(phrase.noun) else True
    return (reading.case, reading.gender) in known if known else unknown


def _readings(phrase: Phrase, lemma: str) -> frozenset[tuple[Case, Letter]]:
    genders = noun_genders(phrase.noun)
    several = may_be_several(phrase.noun, genders)
    return frozenset(
        (r.case, r.gender) for r in possible_readings(phrase, lemma, (*genders, "p") if several else genders, "")
    )


def person_ending(text: str, start: int, *, several: bool) -> str | None:
    """The ending of an adjective that stands for a person, behind the determiner before ``start``."""
    form, at, _ = _head_before(text, start)
    if several and not determiner_readings(form.lower()):
        return "en" if prepositions().get(form.lower()) == ("dat",) else "e"
    return _only(_behind_determiner(text, at, form.lower(), lambda r: r.gender != "n" and (r.gender == "p") == several))


def _only(endings: frozenset[str]) -> str | None:
    return next(iter(endings)) if len(endings) == 1 else None


def _without_determiner(text: str, start: int, phrase: Phrase) -> frozenset[str]:
    """Mit big Erfolg, zwei new Fälle, schickt new Truppen: in the cases that a preposition or a verb leaves."""
    before, at = word_before(text, start)
    counted = before.lower() in _numbers().values() or text[max(0, start - 2) : start - 1].isdigit() or before == "paar"
    if counted and before:
        before, at = word_before(text, at)
    readings = [r for r in _readings(phrase, "dieser") if not counted or r[1] == "p"]
    cases: Container[Case] = ()
    if before.lower() in prepositions() and before != "zu":
        cases = cases_behind(text, before.lower(), at, phrase.noun, phrase.end)
    elif counted or _takes_object(before) or (before in adverbs() and all(gender == "p" for _, gender in readings)):
        cases = ("nom", "acc")
    return frozenset(adjective_ending(None, *r) for r in readings if r[0] in cases and r[0] != "gen")
