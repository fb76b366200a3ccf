"""English adjectives and ages before a German noun: what they are in German, and the ending that they take there."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from functools import lru_cache, partial
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.trie import trie
from reinschrift.evidence.article_nouns import noun_phrase, possible_readings
from reinschrift.evidence.frames import english_words, is_german_noun, is_homograph, word_after, word_before
from reinschrift.evidence.government import dative_verbs
from reinschrift.evidence.noun_numbers import may_be_several, noun_genders
from reinschrift.evidence.phrases import Phrase, is_adjective_form
from reinschrift.evidence.possible_cases import governed_cases, opens_sentence
from reinschrift.evidence.repairs import Change, determiner_readings
from reinschrift.tables import read_pairs, read_table, read_words
from reinschrift.words import Case, lexicon
from reinschrift.words.grammar import Reading, adjective_ending, adjective_endings, prepositions

__all__ = [
    "EnglishAdjective",
    "age_in_german",
    "age_pattern",
    "attributes_at",
    "english_adjectives",
    "inflected",
    "person_ending",
]

_AGE: Final = "([0-9]{1,3}|%s)[- ]years?[- ]old"
_ORDINAL: Final = r" [0-9]{1,3}(?:st|nd|rd|th|\.)(?= [A-ZÄÖÜa-zäöü])"
_MOST: Final = 3
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
    return {row.form: row for row in read_table("evidence/english_adjectives.tsv", EnglishAdjective)}


@lru_cache(maxsize=1)
def _numbers() -> Mapping[str, str]:
    """English number words with the German ones, and these by themselves."""
    rows = [row for row in english_words().values() if row.kind == "number"]
    return {spelt: row.german for row in rows for spelt in (row.form, row.german)}


@lru_cache(maxsize=1)
def stems() -> Mapping[str, str]:
    """What English attributes are in German without an ending: adjectives, and spans of time (two-day: zweitägig)."""
    units = read_pairs("evidence/english_durations.tsv", "form", "german")
    spans = {f"{form}-{unit}": number + end for form, number in _numbers().items() for unit, end in units.items()}
    return spans | {row.form: row.stem for row in english_adjectives().values()}


@lru_cache(maxsize=1)
def age_pattern() -> str:
    """A number of years as an attribute, in figures or in a word."""
    return _AGE % trie(set(_numbers()))


@lru_cache(maxsize=1)
def _attribute() -> str:
    return rf" (?:{age_pattern()}|({trie(set(stems()))}))(?![\w-])"


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
        if m is None:
            break
        stem = age_in_german(m[1]) if m[1] else stems()[m[2]]
        found.append(Attribute(m.start() + 1, m.end(), stem))
        pos = m.end()
    return tuple(found), pos


def inflected(text: str, start: int) -> tuple[Change, ...]:
    """The German wording of the attributes that begin at ``start``, where what stands around leaves one."""
    attributes, pos = attributes_at(text, start - 1)
    phrase = noun_phrase(text, pos) if attributes else None
    ending = _only(_endings(text, start, phrase)) if phrase and _is_german_phrase(text, pos, phrase) else None
    return () if ending is None else tuple((a.start, a.end, a.stem + ending) for a in attributes)


def _is_german_phrase(text: str, pos: int, phrase: Phrase) -> bool:
    """Does a German noun end it, and German or a mark follow? Names and loans go on in capitals."""
    after, noun = word_after(text, phrase.end), phrase.noun
    gap = phrase.start > (phrase.adjectives[-1][1] if phrase.adjectives else pos) + 1
    if gap or text[phrase.end : phrase.end + 1] in _JOINTS or not noun_genders(noun):
        return False
    adjectives = [text[slice(*span)] for span in phrase.adjectives]
    if not all(lexicon().knows(word) and not is_homograph(word.capitalize()) for word in adjectives):
        return False  # full service Anbieter
    if after[:1].isupper() and not (lexicon().is_first_name(after) or is_german_noun(after)):
        return False
    loan = f"{word_before(text, phrase.start)[0]} {noun}"  # happy End
    return after not in english_words() and loan not in read_words("evidence/word_lists.tsv", "loans of two words")


def _endings(text: str, start: int, phrase: Phrase) -> frozenset[str]:
    """The endings that are possible: what an adjective beside shows, else those by determiner, noun and place."""
    before, at = word_before(text, start)
    form = before.lower()
    if phrase.adjectives and (form in prepositions() or determiner_readings(form)):
        return frozenset({_ending(text[slice(*phrase.adjectives[-1])])})
    if before.islower() and is_adjective_form(before) and _is_headed(text, at):
        return frozenset({_ending(before)})
    if determiner_readings(form):
        return _behind_determiner(text, at, form, partial(_agrees, phrase))
    return frozenset() if is_homograph(phrase.noun) else _without_determiner(text, start, phrase)


def _is_headed(text: str, at: int) -> bool:
    ahead = word_before(text, at)[0].lower()
    return bool(determiner_readings(ahead)) or ahead in prepositions()


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
    before = word_before(text, at)[0]
    if lexicon().is_noun(before):
        return ("gen",)  # die Zahl der …
    if opens_sentence(text, at) or _takes_object(before):
        return ("nom", "acc")
    return governed_cases(text, at)


def _takes_object(word: str) -> bool:
    """Is it a verb whose object stands in no dative?"""
    return lexicon().is_finite_verb(word) and word not in dative_verbs()


def _endings_of(readings: Iterable[Reading]) -> frozenset[str]:
    return frozenset(adjective_ending(r.lemma, r.case, r.gender) for r in readings)


def _agrees(phrase: Phrase, reading: Reading) -> bool:
    genders = noun_genders(phrase.noun)
    several = may_be_several(phrase.noun, genders)
    return (reading.case, reading.gender) in possible_readings(
        phrase, reading.lemma, (*genders, "p") if several else genders, ""
    )


def person_ending(text: str, start: int, *, several: bool) -> str | None:
    """The ending of an adjective that stands for a person, behind the determiner before ``start``."""
    form, at = word_before(text, start)
    if several and not determiner_readings(form.lower()):
        return "en" if prepositions().get(form.lower()) == ("dat",) else "e"
    return _only(_behind_determiner(text, at, form.lower(), lambda r: r.gender != "n" and (r.gender == "p") == several))


def _only(endings: frozenset[str]) -> str | None:
    return next(iter(endings)) if len(endings) == 1 else None


def _without_determiner(text: str, start: int, phrase: Phrase) -> frozenset[str]:
    """Mit big Erfolg, zwei new Fälle, schickt new Truppen: in the cases that a preposition or a verb leaves."""
    before, at = word_before(text, start)
    counted = before.lower() in _numbers().values() or text[max(0, start - 2) : start - 1].isdigit()
    if counted and before:
        before, at = word_before(text, at)
    free = counted or _takes_object(before)
    cases = prepositions().get(before.lower(), ("nom", "acc") if free else ())
    readings = possible_readings(phrase, "dieser", ("p",) if counted else noun_genders(phrase.noun), "")
    return frozenset(adjective_ending(None, *r) for r in readings if r.case in cases and r.case != "gen")
