"""Words that no table lists, but in another form: with another ending, diminutives, inhabitants of listed places.

Every piece of a damaged word is looked up by what is left of known words; none is guessed letter by letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.encoding._skeletons import Skeleton
from reinschrift.encoding._vocabulary import ALL, alone, listed, possible_forms
from reinschrift.words import lexicon
from reinschrift.words.grammar import adjective_endings
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.word_endings import word_endings

__all__ = [
    "DIRECTION",
    "OPENINGS",
    "Made",
    "adjectives",
    "endings_of_adjectives",
    "is_finite",
    "is_stem_of_verb",
    "noun_forms",
    "small_forms",
]

Made = tuple[float, str]
"""Bits and the word."""

OPENINGS: Final = ("süd", "ex")
"""First members that stand before names of places and callings, of which there are too many for a count."""
DIRECTION: Final = 10.0
"""Bits of such a first member, which hardly any compound is listed with: as many as there are places."""

_INFLECTED: Final = 7.0
_INHABITANT: Final = 4.0
_COMMONEST_NAME: Final = 18.0  # most names of places are common words too
_SHORTEST: Final = 3
_SHORTEST_STEM: Final = 3
_SHORTEST_COMPARED: Final = 10

_VERB: Final = ("n", "en", "t", "te", "ten", "st", "e", "end", "ende", "enden", "ender")
_INFINITIVE: Final = ("en", "n")
_COMPARING: Final = ("st", "est", "er")
_SMALL_ONES: Final = ("chen", "lein", "chens", "leins")
_VOWELS: Final = {"a": "ä", "o": "ö", "u": "ü"}
_WITH_N: Final = ("eln", "ern", "ungen", "heiten", "keiten", "ionen", "schaften", "täten", "isten", "anten", "enten")
_TOWN_ENDINGS: Final = ("er", "ern", "ers", "erin")
_TOWN: Final = ("stadt", "städt")
"""The end of names of towns, alone and before the endings of inhabitants: Neustadt, Neustädter."""


@lru_cache(maxsize=1)
def endings_of_adjectives() -> tuple[str, ...]:
    """The endings before nouns, and none."""
    return ("", *adjective_endings())


@lru_cache(maxsize=1)
def _endings_of_compared() -> tuple[str, ...]:
    """The endings of comparatives and superlatives before nouns."""
    return tuple(f"{degree}{ending}" for degree in _COMPARING for ending in adjective_endings())


def adjectives(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Adjectives that are listed with another ending."""
    return _with_ending(word, skeleton, endings_of_adjectives(), endings_of_adjectives(), noun=False)


def small_forms(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Adjectives and verbs that are listed with another ending."""
    for cost, form in adjectives(word, skeleton):
        if form.isascii() or not (is_stem_of_verb(form) or is_stem_of_verb(form.removesuffix("e"))):
            yield cost, form
    yield from _with_ending(word, skeleton, _VERB, _INFINITIVE, noun=False)
    for cost, form in _with_ending(word, skeleton, _endings_of_compared(), endings_of_adjectives(), noun=False):
        if len(form) >= _SHORTEST_COMPARED:  # the vowels of short ones change: länger, stärkste
            yield cost, form
    for ending in (f"isch{ending}" for ending in endings_of_adjectives()):
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            yield from ((cost, with_small(form) + ending) for cost, form in _places(stem, skeleton))


def noun_forms(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Nouns that are listed in another case; feminines, and inhabitants of places."""
    for cost, form in _with_ending(word, skeleton, ("s", "es"), ("",), noun=True):
        if form.isascii() or not lexicon().is_plural(form.removesuffix("s")):  # Verbandes, not Verbändes
            yield cost, form
    yield from _with_ending(word, skeleton, ("n", "en"), ("e",), noun=True)
    for cost, form in _with_ending(word, skeleton, ("n", "en", "in", "innen"), ("",), noun=True):
        if form.endswith(_WITH_N) or form.removesuffix("nen").removesuffix("in").endswith(word_endings("person")):
            yield cost, form
    yield from _small_ones(word, skeleton)
    for opening in OPENINGS:
        lead = skeleton(opening)
        if word[: len(lead)].lower() == lead:
            rest = word[len(lead) :].capitalize()
            yield from ((cost + DIRECTION, opening.capitalize() + f.lower()) for cost, f in _of_towns(rest, skeleton))
    yield from _of_towns(word, skeleton)


def _of_towns(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Inhabitants of places."""
    for ending in _TOWN_ENDINGS:
        if word.endswith(ending):
            for cost, form in _places(word.removesuffix(ending), skeleton):
                yield cost, (form.removesuffix(_TOWN[0]) + _TOWN[1] if form.endswith(_TOWN[0]) else form) + ending


def _small_ones(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Diminutives, whose vowel changes: Blatt, Blättchen; Katze, Kätzchen."""
    for ending in _SMALL_ONES:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST:
            continue
        for form, base in _changed(stem, skeleton):
            cost = alone(base) or alone(f"{base}e") or alone(f"{base}en")
            if cost is not None:
                yield cost + _INFLECTED, form + ending


def _changed(stem: str, skeleton: Skeleton) -> Iterator[tuple[str, str]]:
    """What the stem can be with an umlaut in its last syllable, and the form without."""
    for at in range(len(stem)):
        for plain, umlaut in _VOWELS.items():
            left = skeleton(umlaut)
            if not stem.lower().startswith(left, at):
                continue
            form = stem[:at] + umlaut + stem[at + len(left) :]
            base = stem[:at] + plain + stem[at + len(left) :]
            if at == 0:
                form, base = form.capitalize(), base.capitalize()
            yield form, base


def _places(stem: str, skeleton: Skeleton) -> Iterator[Made]:
    """Names of places as they stand before the endings of inhabitants and adjectives: Burgenland, burgenländ-isch."""
    if len(stem) < _SHORTEST_STEM:
        return
    stem = with_capital(stem)
    changed = stem.endswith(("land", skeleton("länd"))) and not stem.endswith("lland")
    if changed:
        stem = stem[: -len("land") if stem.endswith("land") else -len(skeleton("länd"))] + "land"
    for name in (*possible_forms(stem, skeleton), *(possible_forms(stem + "e", skeleton) if changed else ())):
        if lexicon().is_name(name):
            cost = max(ALL - listed(name) / 2, _COMMONEST_NAME) + _INHABITANT
            yield cost, name.removesuffix("e").removesuffix("land") + "länd" if changed else name


def _with_ending(
    word: str, skeleton: Skeleton, endings: tuple[str, ...], others: tuple[str, ...], *, noun: bool
) -> Iterator[Made]:
    """The word ends in one of the endings, and is listed with another in its place."""
    for ending in endings:
        stem = word.removesuffix(ending)
        if (ending and stem == word) or len(stem) < _SHORTEST_STEM:
            continue
        for other in others:
            for form in possible_forms(stem + other, skeleton) if other != ending else ():
                cost = alone(form) if form.endswith(other) and form[0].isupper() == noun else None
                if cost is not None:
                    yield cost + _INFLECTED, form[: len(form) - len(other)] + ending


@lru_cache(maxsize=8192)
def is_stem_of_verb(form: str) -> bool:
    """Is the form the stem of a verb, and of no adjective: führ-en, führ-t, but kein führ-es?"""
    return (
        listed(f"{form}en") > 0
        and (listed(f"{form}t") > 0 or listed(f"{form}et") > 0)
        and not any(map(listed, (f"{form}es", f"{form}em")))
    )


def is_finite(form: str) -> bool:
    """Does the form end like a verb in the present: fähr-t, neben fahr-en oder fähr-st?"""
    return any(listed(f"{form[at:-1]}st") for at in range(len(form) - _SHORTEST))
