"""Words that no table lists, made of known parts: by an ending, a prefix, as a compound. Damaged parts are restored.

A damaged word is never guessed letter by letter here: every piece of it is looked up by what is left of known words,
so that the work is the same whatever was lost, and bounded by the square of the word's length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from reinschrift.encoding._skeletons import SLOT, dropped_skeleton
from reinschrift.encoding._verb_parts import verb_part
from reinschrift.encoding._vocabulary import ALL, free, index, listed
from reinschrift.tables import read_bytes
from reinschrift.words import lexicon
from reinschrift.words.costs import costs
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.packed import unpack
from reinschrift.words.readings import PERSON, prefixes

__all__ = ["LONGEST", "Made", "made"]

Made = tuple[float, str]
"""Bits and the word."""

LONGEST: Final = 40

_INFLECTED: Final = 7.0
_PREFIXED: Final = 9.0
_NOMINALISED: Final = 6.0
_INHABITANT: Final = 4.0
_COMMONEST_NAME: Final = 18.0  # most names of places are common words too
_CAPITALISED: Final = 7.0
_COMPOUND: Final = 8.0
_FURTHER: Final = 3.0  # each further first member
_LOWER_COMPOUND: Final = 11.0
_NO_MEMBER: Final = 4.0  # a word that is no member of the compounds counted
_LINKED: Final = 2.0
_UNKNOWN_MEMBER: Final = 8.0
_COMPOUNDS: Final = 16.0  # log2 of the compounds counted
_SHORTEST: Final = 3
_SHORTEST_HEAD: Final = 2
_LONGEST_MEMBER: Final = 20
_SHORTEST_SURE_HEAD: Final = 5
_SHORTEST_FALLBACK: Final = 3
_SHORTEST_STEM: Final = 3
_SHORTEST_DERIVED: Final = 6
_SHORTEST_COMPARED: Final = 10
_PART_OF_VERB: Final = 10
_KEPT: Final = 3  # readings kept for each beginning of the word
_RAREST: Final = 4
_DIRECTION: Final = 10.0  # first members that hardly any compound is listed with: as many as there are places
_OPENING: Final = ("süd", "ex")
_VERB_AS_HEAD: Final = 6.0  # wochenlang, bilderstark: second parts are adjectives, seldom infinitives
_ADJECTIVE_AS_HEAD: Final = 4.0
_SUFFIX: Final = 9.0  # adjectives made of any noun
_SUFFIXES: Final = ("los",)
_LIKE_AN_ADJECTIVE: Final = "gemäß"  # a preposition that adjectives are made with: standesgemäß
_SHORT: Final = 16  # class of short first members that the compounds counted do not have
_MOSTLY_INITIAL: Final = 1

_ADJECTIVE: Final = ("", "e", "er", "es", "em", "en")
_VERB: Final = ("n", "en", "t", "te", "ten", "st", "e", "end", "ende", "enden", "ender")
_INFINITIVE: Final = ("en", "n")
_COMPARED: Final = tuple(f"{degree}{ending}" for degree in ("st", "est", "er") for ending in _ADJECTIVE if ending)
_SMALL_ONES: Final = ("chen", "lein", "chens", "leins")
_VOWELS: Final = {"a": "ä", "o": "ö", "u": "ü"}
_WITH_N: Final = ("eln", "ern", "ungen", "heiten", "keiten", "ionen", "schaften", "täten", "isten", "anten", "enten")
_ISH: Final = tuple(f"isch{ending}" for ending in _ADJECTIVE)
_CASES: Final = ("s", "es", "n")
_LINKS: Final = ("s", "es", "n", "en")
_TOWN_ENDINGS: Final = ("er", "ern", "ers", "erin")

Skeleton = Callable[[str], str]


@lru_cache(maxsize=1)
def _parts() -> Mapping[str, int]:
    words, (classes,) = unpack(read_bytes("words/parts.bin"), 1)
    return dict(zip(words, classes, strict=True))


@lru_cache(maxsize=8)
def _damaged_parts(skeleton: Skeleton) -> Mapping[str, tuple[str, ...]]:
    """First members (lower case) and heads (capitalised) with umlauts, by what is left of them."""
    found: dict[str, list[str]] = {}
    for part, known in _parts().items():
        if not part.isascii() and _parts().get(part.replace("ß", "ss"), -1) <= known:  # else it is the old spelling
            found.setdefault(skeleton(part), []).append(part)
    return {left: tuple(parts) for left, parts in found.items()}


@lru_cache(maxsize=16384)
def made(word: str, skeleton: Skeleton) -> tuple[Made, ...]:
    """The cheapest readings of a damaged word as a word made of known parts, best first; undamaged parts stay."""
    if len(word) > LONGEST or not word[1:].replace(SLOT, "x").islower():
        return ()
    readings = list(_readings(word, skeleton, noun=word[0].isupper()))
    first_may_be_lost = word[0] == SLOT or (skeleton is dropped_skeleton and word[0].islower())
    if first_may_be_lost:
        readings += [r for r in _readings(word, skeleton, noun=True) if not r[1][0].isascii()]
    best: dict[str, float] = {}
    for cost, form in readings:
        if cost < best.get(form, 999.0):
            best[form] = cost
    return tuple(sorted((cost, form) for form, cost in best.items()))[: 2 * _KEPT]


def _readings(word: str, skeleton: Skeleton, *, noun: bool) -> Iterator[Made]:
    yield from _noun_forms(word, skeleton) if noun else _small_forms(word, skeleton)
    yield from _prefixed(word, skeleton, noun=noun)
    yield from _compounds(word, skeleton, noun=noun)
    if noun and word[0] != SLOT:
        small = with_small(word)
        for cost, form in (
            *_small_forms(small, skeleton),
            *_prefixed(small, skeleton, noun=False),
            *_compounds(small, skeleton, noun=False),
        ):
            if not form.endswith("t") or verb_part(form) or not _is_finite(form):
                yield cost + _CAPITALISED, with_capital(form)


def _forms(word: str, skeleton: Skeleton) -> Iterator[str]:
    """Listed forms that the word may be, in its own case, itself included."""
    yield word
    yield from index(skeleton).get(word, ())


def _small_forms(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Adjectives and verbs that are listed with another ending."""
    for cost, form in _with_ending(word, skeleton, _ADJECTIVE, _ADJECTIVE, noun=False):
        if form.isascii() or not (_is_stem_of_verb(form) or _is_stem_of_verb(form.removesuffix("e"))):
            yield cost, form
    yield from _with_ending(word, skeleton, _VERB, _INFINITIVE, noun=False)
    for cost, form in _with_ending(word, skeleton, _COMPARED, _ADJECTIVE, noun=False):
        if len(form) >= _SHORTEST_COMPARED:  # the vowels of short ones change: länger, stärkste
            yield cost, form
    for ending in _ISH:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            yield from ((cost, f"{form[:1].lower()}{form[1:]}{ending}") for cost, form in _places(stem, skeleton))


def _noun_forms(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Nouns that are listed in another case; feminines, and inhabitants of places."""
    yield from _with_ending(word, skeleton, ("s", "es"), ("",), noun=True)
    yield from _with_ending(word, skeleton, ("n", "en"), ("e",), noun=True)
    for cost, form in _with_ending(word, skeleton, ("n", "en", "in", "innen"), ("",), noun=True):
        if form.endswith(_WITH_N) or form.removesuffix("nen").removesuffix("in").endswith(PERSON):
            yield cost, form
    yield from _small_ones(word, skeleton)
    for opening in _OPENING:
        lead = skeleton(opening)
        if word[: len(lead)].lower() == lead:
            rest = word[len(lead) :].capitalize()
            yield from ((cost + _DIRECTION, opening.capitalize() + f.lower()) for cost, f in _of_towns(rest, skeleton))
    yield from _of_towns(word, skeleton)


def _of_towns(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Inhabitants of places."""
    for ending in _TOWN_ENDINGS:
        if word.endswith(ending):
            yield from ((cost, form + ending) for cost, form in _places(word.removesuffix(ending), skeleton))


def _small_ones(word: str, skeleton: Skeleton) -> Iterator[Made]:
    """Diminutives, whose vowel changes: Blatt, Blättchen; Katze, Kätzchen."""
    for ending in _SMALL_ONES:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST:
            continue
        for form, base in _changed(stem, skeleton):
            cost = _alone(base) or _alone(f"{base}e") or _alone(f"{base}en")
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
    for name in (*_forms(stem, skeleton), *(_forms(stem + "e", skeleton) if changed else ())):
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
            for form in _forms(stem + other, skeleton) if other != ending else ():
                cost = _alone(form) if form.endswith(other) and form[0].isupper() == noun else None
                if cost is not None:
                    yield cost + _INFLECTED, form[: len(form) - len(other)] + ending


@lru_cache(maxsize=8192)
def _is_stem_of_verb(form: str) -> bool:
    """Is the form the stem of a verb, and of no adjective: führ-en, führ-t, but kein führ-es?"""
    return (
        listed(f"{form}en") > 0
        and (listed(f"{form}t") > 0 or listed(f"{form}et") > 0)
        and not any(map(listed, (f"{form}es", f"{form}em")))
    )


def _is_finite(form: str) -> bool:
    """Does the form end like a verb in the present: fähr-t, neben fahr-en oder fähr-st?"""
    return any(listed(f"{form[at:-1]}st") for at in range(len(form) - _SHORTEST))


def _free(form: str) -> float:
    """Bits of the form without its uses in fixed company (im Zuge)."""
    return ALL - free(form) / 2


def _alone(form: str) -> float | None:
    found = listed(form)
    return ALL - found / 2 if found else None


def _prefixed(word: str, skeleton: Skeleton, *, noun: bool) -> Iterator[Made]:
    """Separable verbs and negated adjectives: the rest is listed, or listed with another ending; infinitives as nouns."""
    small = with_small(word)
    extra = _PREFIXED + (_NOMINALISED if noun else 0.0)
    for at in range(1, len(word) - _SHORTEST + 1):
        leads = [p for p in _forms(small[:at], skeleton) if p in prefixes() or p.removesuffix("zu") in prefixes()]
        if not leads:
            continue
        rest = small[at:]
        plain = ((_alone(f), f) for f in _forms(rest, skeleton) if f.islower() and not lexicon().is_core(f))
        for cost, form in (*plain, *_small_forms(rest, skeleton)):
            if cost is not None and (not noun or form.endswith("n")):
                yield from ((cost + extra, (with_capital(p) if noun else p) + form) for p in leads)


def _compounds(word: str, skeleton: Skeleton, *, noun: bool) -> Iterator[Made]:
    """Rows of first members and a head; the cheapest few for each beginning of the word are followed."""
    low = word.lower()
    heads = _heads if noun else _small_heads
    rows: dict[int, list[Made]] = {0: [(0.0, "")]}
    for start in range(len(word) - _SHORTEST_HEAD + 1):
        row = sorted(rows.get(start, ()))[:_KEPT]
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
    return ((_DIRECTION, form) for form in _OPENING if skeleton(form) == part)


@lru_cache(maxsize=65536)
def _members(part: str, skeleton: Skeleton) -> tuple[Made, ...]:
    """What a piece (lower case) can be as a first member."""
    found: dict[str, float] = {}
    for form in (part, *_damaged_parts(skeleton).get(part, ())):
        known = _parts().get(form)
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
        for form in _forms(key, skeleton):
            if listed(form) >= _RAREST and form[1:].islower() and not lexicon().is_core(form):
                yield _free(form) + _NO_MEMBER, form.lower()
    for form in _forms(part + "en", skeleton):
        if listed(form) >= _PART_OF_VERB and form.endswith("en") and form.islower():
            yield _free(form) + _NO_MEMBER + _LINKED, form[:-2]


@lru_cache(maxsize=65536)
def _heads(part: str, skeleton: Skeleton) -> tuple[Made, ...]:
    """What a piece can be as the head of a noun, also in the genitive and the dative."""
    found = dict(_listed_heads(part, skeleton))
    for ending in _CASES:
        if part.endswith(ending) and len(part) > len(ending) + _SHORTEST:
            for form, cost in _listed_heads(part.removesuffix(ending), skeleton).items():
                if _takes(form, ending):
                    found.setdefault(form + ending, cost + _LINKED)
    return tuple((cost, form) for form, cost in found.items())


@lru_cache(maxsize=65536)
def _listed_heads(part: str, skeleton: Skeleton) -> Mapping[str, float]:
    """Heads, nouns and infinitives that a piece can be, with their bits."""
    found: dict[str, float] = {}
    capital = with_capital(part)
    for form in (capital, *_damaged_parts(skeleton).get(capital, ()), *_damaged_parts(skeleton).get(part, ())):
        known = _parts().get(form)
        if known is not None and form[:1].isupper() and len(form) >= _SHORTEST:
            found[form.lower()] = _COMPOUND + _COMPOUNDS - known / 2
    for key in (capital, part):
        for form in _forms(key, skeleton):
            if (
                len(form) > _SHORTEST
                and form[:1].isupper()
                and form[1:].islower()
                and lexicon().opens_sentences(form) <= _MOSTLY_INITIAL
            ):
                known = listed(form)
                if lexicon().is_name(form) and known < _SHORT:
                    continue
                if known >= _RAREST and form.lower() not in found:
                    adjective = _ADJECTIVE_AS_HEAD if listed(form.lower()) > known else 0.0
                    found[form.lower()] = _COMPOUND + _free(form) + _NO_MEMBER + adjective
    for form in _forms(part, skeleton):
        if form.endswith("en") and form.islower() and listed(form) >= _RAREST and not lexicon().is_core(form):
            found.setdefault(form, _COMPOUND + _free(form) + _NO_MEMBER + _NOMINALISED)
    return found


def _takes(head: str, ending: str) -> bool:
    """Is it the ending of the genitive on a singular, or of the dative on a plural?"""
    gender = lexicon().gender(head.capitalize())
    if gender is None or gender.letter == "f":
        return False
    return gender.letter == "p" or head.endswith(("er", "el")) if ending == "n" else gender.letter != "p"


def _is_infinitive(form: str) -> bool:
    return form.endswith("en") and _is_stem_of_verb(form.removesuffix("en"))


@lru_cache(maxsize=65536)
def _small_heads(part: str, skeleton: Skeleton) -> tuple[Made, ...]:
    """What a piece can be as the second part of an adjective or participle."""
    if len(part) <= _SHORTEST_FALLBACK:
        return ()
    forms = (
        f
        for f in _forms(part, skeleton)
        if f.islower() and listed(f) >= _RAREST and (not lexicon().is_closed(f) or f == _LIKE_AN_ADJECTIVE)
    )
    found = [(_free(f) + _LOWER_COMPOUND + (_VERB_AS_HEAD if _is_infinitive(f) else 0.0), f) for f in forms]
    found += [(_LOWER_COMPOUND + _SUFFIX, part) for suffix in _SUFFIXES if part.removeprefix(suffix) in _ADJECTIVE]
    if len(part) > _SHORTEST_DERIVED:
        found += [
            (cost + _LOWER_COMPOUND, f) for cost, f in _with_ending(part, skeleton, _ADJECTIVE, _ADJECTIVE, noun=False)
        ]
    return tuple(found)
