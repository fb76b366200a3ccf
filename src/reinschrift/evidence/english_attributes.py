"""English adjectives and ages before a German noun: what they are in German, and the ending that they take there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.trie import trie
from reinschrift.evidence.article_nouns import Readings, noun_phrase, possible_readings
from reinschrift.evidence.frames import english_words, is_german, is_german_noun, is_homograph, word_after, word_before
from reinschrift.evidence.noun_numbers import may_be_several, noun_genders
from reinschrift.evidence.phrases import Phrase, is_adjective_form
from reinschrift.evidence.possible_cases import governed_cases, is_owner
from reinschrift.evidence.repairs import Change, determiner_readings
from reinschrift.tables import read_table, read_words
from reinschrift.words import Case, lexicon
from reinschrift.words.grammar import Reading, adjective_ending, adjective_endings, prepositions

__all__ = ["EnglishAdjective", "age_in_german", "age_pattern", "attributes_at", "english_adjectives", "inflected"]

_AGE: Final = "([0-9]{1,3}|%s)[- ]years?[- ]old"
_ORDINAL: Final = r" [0-9]{1,3}(?:st|nd|rd|th|\.)(?= [A-ZÄÖÜa-zäöü])"
_MOST: Final = 3
_JOINTS: Final = frozenset("-/&'’")
_MARKS: Final = frozenset(".,;:!?)“”")


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
def age_pattern() -> str:
    """A number of years as an attribute, in figures or in a word."""
    return _AGE % trie(set(_numbers()))


@lru_cache(maxsize=1)
def _attribute() -> str:
    return rf" (?:{age_pattern()}|({trie(set(english_adjectives()))}))(?![\w-])"


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
        stem = age_in_german(m[1]) if m[1] else english_adjectives()[m[2]].stem
        found.append(Attribute(m.start() + 1, m.end(), stem))
        pos = m.end()
    return tuple(found), pos


def inflected(text: str, start: int) -> tuple[Change, ...]:
    """The German wording of the attributes that begin at ``start``, where what stands around leaves one."""
    attributes, pos = attributes_at(text, start - 1)
    phrase = noun_phrase(text, pos) if attributes else None
    if phrase is None or not _is_german_phrase(text, phrase):
        return ()
    endings = set(_endings(text, start, phrase))
    ending = endings.pop() if len(endings) == 1 else None
    return () if ending is None else tuple((a.start, a.end, a.stem + ending) for a in attributes)


def _is_german_phrase(text: str, phrase: Phrase) -> bool:
    """Does a German noun end it, and German or a mark follow? Names and loans go on in capitals."""
    after, noun = word_after(text, phrase.end), phrase.noun
    if text[phrase.end : phrase.end + 1] in _JOINTS or text[phrase.start - 1] != " " or not noun_genders(noun):
        return False
    if not all(is_german(text[s:e]) or lexicon().knows(text[s:e]) for s, e in phrase.adjectives):
        return False
    if after[:1].isupper() and not (lexicon().is_first_name(after) or is_german_noun(after)):
        return False
    return after not in english_words() and _loan(text, phrase) not in _loans()


def _loan(text: str, phrase: Phrase) -> str:
    before = word_before(text, phrase.start)[0]
    return f"{before} {phrase.noun}"


@lru_cache(maxsize=1)
def _loans() -> frozenset[str]:
    """First Lady, happy End: taken over as they are."""
    return read_words("evidence/word_lists.tsv", "loans of two words")


def _endings(text: str, start: int, phrase: Phrase) -> Iterator[str]:
    """The endings that are possible: what an adjective beside shows, else those by determiner, noun and place."""
    before, at = word_before(text, start)
    if phrase.adjectives and (before.lower() in prepositions() or determiner_readings(before.lower())):
        yield _ending(text[slice(*phrase.adjectives[-1])])
    elif before.islower() and is_adjective_form(before) and _is_headed(text, at):
        yield _ending(before)
    elif determiner_readings(before.lower()):
        yield from _behind_determiner(text, at, before.lower(), phrase)
    elif not is_homograph(phrase.noun):
        yield from _without_determiner(text, start, phrase)


def _is_headed(text: str, at: int) -> bool:
    ahead = word_before(text, at)[0].lower()
    return bool(determiner_readings(ahead)) or ahead in prepositions()


def _ending(word: str) -> str:
    return next((ending for ending in adjective_endings() if word.endswith(ending)), "")


def _behind_determiner(text: str, at: int, form: str, phrase: Phrase) -> Iterator[str]:
    """Of all readings that determiner and noun share; the place decides where they ask for different endings."""
    own = determiner_readings(form)
    shared = [r for r in own if (r.case, r.gender) in _readings(phrase, r.lemma)]
    endings = {_ending_of(r) for r in shared}
    cases = _cases(text, at) if len(endings) > 1 else None
    yield from {_ending_of(r) for r in shared if cases is None or r.case in cases}


def _cases(text: str, at: int) -> frozenset[Case] | None:
    """Those that are possible at the place; behind a number of something (die Zahl der …) it is a genitive."""
    owned = word_before(text, at)[0] in read_words("evidence/word_lists.tsv", "quantities") or is_owner(text, at)
    return frozenset[Case]({"gen"}) if owned else governed_cases(text, at)


def _ending_of(reading: Reading) -> str:
    return adjective_ending(reading.lemma, reading.case, reading.gender)


def _readings(phrase: Phrase, lemma: str) -> Readings:
    genders = noun_genders(phrase.noun)
    several = may_be_several(phrase.noun, genders)
    return possible_readings(phrase, lemma, (*genders, "p") if several else genders, "")


def _without_determiner(text: str, start: int, phrase: Phrase) -> Iterator[str]:
    """Mit big Erfolg, zwei new Fälle: in the cases that a preposition governs."""
    before, at = word_before(text, start)
    counted = before.lower() in _numbers().values() or text[max(0, start - 2) : start - 1].isdigit()
    if counted and before:
        before, at = word_before(text, at)
    cases = prepositions().get(before.lower(), ())
    if counted and not cases:
        cases = ("nom", "acc")
    genders = ("p",) if counted else noun_genders(phrase.noun)
    for case, gender in possible_readings(phrase, "dieser", genders, ""):
        if case in cases and case != "gen":
            yield adjective_ending(None, case, gender)
