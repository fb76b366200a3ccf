"""Compounds that no table lists: rows of first members and a head, of what is left of known words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from reinschrift.encoding._inflected import (
    DIRECTION,
    OPENINGS,
    Made,
    adjectives,
    endings_of_adjectives,
    is_stem_of_verb,
)
from reinschrift.encoding._skeletons import SLOT, Skeleton
from reinschrift.encoding._vocabulary import free, is_old_part, listed, possible_forms
from reinschrift.words import lexicon
from reinschrift.words.costs import costs
from reinschrift.words.initials import with_capital

__all__ = ["KEPT", "NOMINALISED", "compounds"]

KEPT: Final = 3
"""Readings kept for each beginning of the word."""
NOMINALISED: Final = 6.0
"""Bits of an infinitive as a noun."""

_COMPOUND: Final = 8.0
_FURTHER: Final = 3.0  # each further first member
_LOWER_COMPOUND: Final = 11.0
_NO_MEMBER: Final = 4.0  # a word that is no member of the compounds counted
_LINKED: Final = 2.0
_UNKNOWN_MEMBER: Final = 8.0
_COMPOUNDS: Final = 16.0  # log2 of the compounds counted
_SHORTEST: Final = 3
_SHORTEST_HEAD: Final = 2
_LONGEST_MEMBER: Final = 24
_SHORTEST_SURE_HEAD: Final = 5
_SHORTEST_FALLBACK: Final = 3
_SHORTEST_DERIVED: Final = 6
_PART_OF_VERB: Final = 10
_RAREST: Final = 4
_VERB_AS_HEAD: Final = 6.0  # wochenlang, bilderstark: second parts are adjectives, seldom infinitives
_ADJECTIVE_AS_HEAD: Final = 4.0
_SUFFIX: Final = 9.0  # adjectives made of any noun
_SUFFIXES: Final = ("los",)
_LIKE_AN_ADJECTIVE: Final = "gemäß"  # a preposition that adjectives are made with: standesgemäß
_SHORT: Final = 16  # class of short first members that the compounds counted do not have
_MOSTLY_INITIAL: Final = 1

_CASES: Final = ("s", "es", "n")
_FEMININE: Final = ("in", "innen")
_PERSON: Final = "er"
_LINKS: Final = ("s", "es", "n", "en")


@lru_cache(maxsize=8)
def _damaged_parts(skeleton: Skeleton) -> Mapping[str, tuple[str, ...]]:
    """First members (lower case) and heads (capitalised) with umlauts, by what is left of them."""
    found: dict[str, list[str]] = {}
    for part, known in lexicon().parts.items():
        rival = lexicon().parts.get(part.replace("ß", "ss"), -1)
        if not part.isascii() and rival <= known and not is_old_part(part):
            found.setdefault(skeleton(part), []).append(part)
    return {left: tuple(parts) for left, parts in found.items()}


def compounds(word: str, skeleton: Skeleton, *, noun: bool) -> Iterator[Made]:
    """Rows of first members and a head; the cheapest few for each beginning of the word are followed."""
    low = word.lower()
    heads = _heads if noun else _small_heads
    rows: dict[int, list[Made]] = {0: [(0.0, "")]}
    for start in range(len(word) - _SHORTEST_HEAD + 1):
        row = sorted(rows.get(start, ()))[:KEPT]
        leads = row if start else []
        if start >= _SHORTEST and not row and len(word) - start >= _SHORTEST_SURE_HEAD:
            leads = _unknown_member(low[:start])
        for cost, head in heads(low[start:], skeleton) if leads else ():
            for before, lead in leads:
                form = lead + head
                yield before + cost, with_capital(form) if noun else form
        for end in range(start + 1, min(start + _LONGEST_MEMBER, len(word) - _SHORTEST_HEAD) + 1) if row else ():
            members = _members(low[start:end], skeleton)
            for cost, part in members if start else (*members, *_openings(low[:end], skeleton)):
                extra = _FURTHER if start else 0.0
                rows.setdefault(end, []).extend((before + cost + extra, lead + part) for before, lead in row)


def _openings(part: str, skeleton: Skeleton) -> Iterator[Made]:
    """First members that stand before names of places and callings, of which there are too many for a count."""
    return ((DIRECTION, form) for form in OPENINGS if skeleton(form) == part)


@lru_cache(maxsize=65536)
def _members(part: str, skeleton: Skeleton) -> tuple[Made, ...]:
    """What a piece (lower case) can be as a first member."""
    found: dict[str, float] = {}
    for form in (part, *_damaged_parts(skeleton).get(part, ())):
        known = lexicon().parts.get(form)
        if known is not None and form.islower() and len(form) >= (_SHORTEST if form.isascii() else _SHORTEST_HEAD):
            found[form] = _COMPOUNDS - known / 2
    if len(part) >= _SHORTEST_FALLBACK:
        for cost, form in _fallback(part, skeleton):
            found.setdefault(form, cost)
        for link in _LINKS:
            if part.endswith(link) and len(part) - len(link) >= _SHORTEST_FALLBACK:
                for cost, form in _fallback(part.removesuffix(link), skeleton):
                    found.setdefault(form + link, cost + _LINKED)
    else:
        found |= {
            form: cost
            for cost, form in _fallback(part, skeleton)
            if form != part and listed(form.capitalize()) >= _SHORT
        }
    return tuple((cost, form) for form, cost in found.items())


def _unknown_member(part: str) -> list[Made]:
    """A first member that no table lists, as it stands."""
    return [] if SLOT in part else [(costs().letters(part) + _UNKNOWN_MEMBER, part)]


def _fallback(part: str, skeleton: Skeleton) -> Iterator[Made]:
    """Listed words and stems of verbs as first members."""
    for key in (part, with_capital(part)):
        for form in possible_forms(key, skeleton):
            if listed(form) >= _RAREST and form[1:].islower() and not lexicon().is_core(form):
                yield free(form) + _NO_MEMBER, form.lower()
    for form in possible_forms(part + "en", skeleton):
        if listed(form) >= _PART_OF_VERB and form.endswith("en") and form.islower():
            yield free(form) + _NO_MEMBER + _LINKED, form[:-2]


@lru_cache(maxsize=65536)
def _heads(part: str, skeleton: Skeleton) -> tuple[Made, ...]:
    """What a piece can be as the head of a noun, also in the genitive and the dative."""
    found = dict(_listed_heads(part, skeleton))
    for ending in _CASES:
        if part.endswith(ending) and len(part) > len(ending) + _SHORTEST:
            for form, cost in _listed_heads(part.removesuffix(ending), skeleton).items():
                if _takes(form, ending):
                    found.setdefault(form + ending, cost + _LINKED)
    for ending in _FEMININE:
        if part.endswith(ending):
            for form, cost in _listed_heads(part.removesuffix(ending), skeleton).items():
                if form.endswith(_PERSON):
                    found.setdefault(form + ending, cost + _LINKED)
    return tuple((cost, form) for form, cost in found.items())


@lru_cache(maxsize=65536)
def _listed_heads(part: str, skeleton: Skeleton) -> Mapping[str, float]:
    """Heads, nouns and infinitives that a piece can be, with their bits."""
    found: dict[str, float] = {}
    capital = with_capital(part)
    for form in (capital, *_damaged_parts(skeleton).get(capital, ()), *_damaged_parts(skeleton).get(part, ())):
        known = lexicon().parts.get(form)
        if known is not None and form[:1].isupper() and len(form) >= _SHORTEST:
            found[form.lower()] = _COMPOUND + _COMPOUNDS - known / 2
    for key in (capital, part):
        for form in possible_forms(key, skeleton):
            if (
                (len(form) > _SHORTEST or (not form.isascii() and listed(form) >= _SHORT))
                and form[:1].isupper()
                and form[1:].islower()
                and lexicon().opens_sentences(form) <= _MOSTLY_INITIAL
            ):
                known = listed(form)
                if lexicon().is_name(form) and known < _SHORT:
                    continue
                if known >= _RAREST and form.lower() not in found:
                    adjective = _ADJECTIVE_AS_HEAD if listed(form.lower()) > known else 0.0
                    found[form.lower()] = _COMPOUND + free(form) + _NO_MEMBER + adjective
    for form in possible_forms(part, skeleton):
        if form.endswith("en") and form.islower() and listed(form) >= _RAREST and not lexicon().is_core(form):
            found.setdefault(form, _COMPOUND + free(form) + _NO_MEMBER + NOMINALISED)
    return found


def _takes(head: str, ending: str) -> bool:
    """Is it the ending of the genitive on a singular, or of the dative on a plural?"""
    gender = lexicon().gender(head.capitalize())
    if gender is None or gender.letter == "f":
        return False
    return gender.letter == "p" or head.endswith(("er", "el")) if ending == "n" else gender.letter != "p"


def _is_infinitive(form: str) -> bool:
    return form.endswith("en") and is_stem_of_verb(form.removesuffix("en"))


@lru_cache(maxsize=65536)
def _small_heads(part: str, skeleton: Skeleton) -> tuple[Made, ...]:
    """What a piece can be as the second part of an adjective or participle."""
    if len(part) <= _SHORTEST_FALLBACK:
        return ()
    forms = (
        f
        for f in possible_forms(part, skeleton)
        if f.islower() and listed(f) >= _RAREST and (not lexicon().is_closed(f) or f == _LIKE_AN_ADJECTIVE)
    )
    found = [(free(f) + _LOWER_COMPOUND + (_VERB_AS_HEAD if _is_infinitive(f) else 0.0), f) for f in forms]
    found += [
        (_LOWER_COMPOUND + _SUFFIX, part)
        for suffix in _SUFFIXES
        if part.removeprefix(suffix) in endings_of_adjectives()
    ]
    if len(part) > _SHORTEST_DERIVED:
        found += [(cost + _LOWER_COMPOUND, f) for cost, f in adjectives(part, skeleton)]
    return tuple(found)
