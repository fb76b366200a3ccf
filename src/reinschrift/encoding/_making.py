"""Words that no table lists, made of known parts: by an ending, a prefix, as a compound. Damaged parts are restored.

A damaged word is never guessed letter by letter here: every piece of it is looked up by what is left of known words,
so that the work is the same whatever was lost, and bounded by the square of the word's length.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.encoding._compounded import KEPT, NOMINALISED, compounds
from reinschrift.encoding._inflected import Made, is_finite, noun_forms, small_forms
from reinschrift.encoding._skeletons import SLOT, Skeleton, dropped_skeleton
from reinschrift.encoding._verb_parts import verb_part
from reinschrift.encoding._vocabulary import alone, possible_forms
from reinschrift.words import lexicon
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.readings import prefixes

__all__ = ["LONGEST", "made"]

LONGEST: Final = 40

_PREFIXED: Final = 9.0
_CAPITALISED: Final = 7.0
_SHORTEST: Final = 3


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
    return tuple(sorted((cost, form) for form, cost in best.items()))[: 2 * KEPT]


def _readings(word: str, skeleton: Skeleton, *, noun: bool) -> Iterator[Made]:
    yield from noun_forms(word, skeleton) if noun else small_forms(word, skeleton)
    yield from _prefixed(word, skeleton, noun=noun)
    yield from compounds(word, skeleton, noun=noun)
    if noun and word[0] != SLOT:
        small = with_small(word)
        for cost, form in (
            *small_forms(small, skeleton),
            *_prefixed(small, skeleton, noun=False),
            *compounds(small, skeleton, noun=False),
        ):
            if not form.endswith("t") or verb_part(form) or not is_finite(form):
                yield cost + _CAPITALISED, with_capital(form)


def _prefixed(word: str, skeleton: Skeleton, *, noun: bool) -> Iterator[Made]:
    """Separable verbs and negated adjectives: the rest is listed, or listed with another ending; infinitives as nouns."""
    small = with_small(word)
    extra = _PREFIXED + (NOMINALISED if noun else 0.0)
    known = prefixes()
    for at in range(1, len(word) - _SHORTEST + 1):
        leads = [p for p in possible_forms(small[:at], skeleton) if p in known or p.removesuffix("zu") in known]
        if not leads:
            continue
        rest = small[at:]
        plain = ((alone(f), f) for f in possible_forms(rest, skeleton) if f.islower() and not lexicon().is_core(f))
        for cost, form in (*plain, *small_forms(rest, skeleton)):
            if cost is not None and (not noun or form.endswith("n")):
                yield from ((cost + extra, (with_capital(p) if noun else p) + form) for p in leads)
