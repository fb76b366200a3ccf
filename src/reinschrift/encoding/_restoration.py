"""Which letters were lost: known words in their company first, then words made of known parts, then letters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from math import prod
from typing import Final

from reinschrift.encoding._making import made
from reinschrift.encoding._neighbours import NOWHERE, Where
from reinschrift.encoding._skeletons import SLOT, slot_skeleton
from reinschrift.encoding._vocabulary import attested, bits, company, index, is_surname, listed
from reinschrift.words import lexicon

__all__ = ["SLOT", "likeliest", "restored"]

_SMALL: Final = "äöüß"
_CAPITAL: Final = "ÄÖÜ"
_ENDING: Final = 4
_MOST_SLOTS: Final = 5
_MARGIN: Final = 0.5  # bits between two readings made of known words
_SURE_OF_LETTERS: Final = 2.0  # how much likelier than all others a reading is of which no part is known
_REACH: Final = 4
_SMOOTHING: Final = 2.0
_PRIOR: Final = (0.3, 0.2, 0.35, 0.15)
_NOUN_BEFORE_NOUN: Final = 1.5
_NO_NOUN: Final = 6.0
_INFLECTED: Final = ("e", "en", "er", "es", "em")
_ACRONYM: Final = 5


def restored(word: str, where: Where = NOWHERE) -> tuple[str, bool] | None:
    """The word with its slots filled, and whether the result is a known word; None if no reading is likely enough."""
    if not 0 < word.count(SLOT) <= _MOST_SLOTS or len(word) < 2:
        return None
    lead, _, ending = word.partition(SLOT)
    if ending.islower() and len(lead) > 1 and lead.isupper() and listed(f"{lead}Ö"):
        return f"{lead}Ö{ending}", True  # parties and the like, with endings
    rest = word.replace(SLOT, "")
    if rest.isupper() and (len(word) > 2 or word[0] != SLOT):
        return _of_capitals(word, where)
    return _of_small(word, where)


def _of_small(word: str, where: Where) -> tuple[str, bool] | None:
    readings = _listed(word, starts=where.starts)
    if where.person:
        readings = {form: cost for form, cost in readings.items() if is_surname(form)} or readings
    if not any(map(attested, readings)):
        for cost, form in made(slot_skeleton(word), slot_skeleton):
            if _agrees(form, word):
                readings[form] = min(cost, readings.get(form, cost))
    best = likeliest(readings, where, _MARGIN)
    if best is not None:
        return best, True
    return None if readings else _by_letters(word, where.starts)


def likeliest(readings: Mapping[str, float], where: Where, margin: float) -> str | None:
    """The reading that costs least beside its neighbours; None if another one comes close.

    Readings that differ in upper and lower case only do not have to be far apart.
    """
    forms = tuple(readings)
    ranked = sorted((cost + company(form, where, forms) + _case(form, where), form) for form, cost in readings.items())
    if not ranked:
        return None
    rivals = [cost for cost, form in ranked if form.lower() != ranked[0][1].lower()]
    return None if rivals and rivals[0] - ranked[0][0] < margin else ranked[0][1]


def _case(form: str, where: Where) -> float:
    """Nouns seldom stand before nouns; after an article something is a noun, unless one follows."""
    noun_follows = where.after[:1].isupper()
    if form[:1].isupper():
        return _NOUN_BEFORE_NOUN if noun_follows and not where.starts else 0.0
    words = lexicon()
    after_article = where.before in words.determiners or where.before in words.contractions
    return (
        _NO_NOUN
        if after_article and not noun_follows and form.endswith(_INFLECTED) and not words.is_closed(form)
        else 0.0
    )


def _listed(word: str, *, starts: bool) -> dict[str, float]:
    """The listed readings in the case of the word, or in any where that is lost, with their bits."""
    table = index(slot_skeleton)
    found: dict[str, float] = {}
    key = slot_skeleton(word)
    for form in (*table.get(key, ()), *table.get(key[:1].lower() + key[1:], ())):
        if not _agrees(form[1:], word[1:]):
            continue
        small, capital = form[:1].lower() + form[1:], form[:1].upper() + form[1:]
        for made_form in (small, capital) if word[0] == SLOT else (word[0] + form[1:],):
            cost = bits(made_form, starts=starts)
            if cost is not None:
                found[made_form] = cost
    return found


def _agrees(form: str, word: str) -> bool:
    """Does the form have the letters that the word has left?"""
    return all(w in (SLOT, f) for w, f in zip(word, form, strict=False))


def _of_capitals(word: str, where: Where) -> tuple[str, bool] | None:
    """Words in capitals throughout; abbreviations have the Ö of Österreich."""
    small = _of_small(word.capitalize(), where)
    if word.count(SLOT) == 1 and len(word) <= _ACRONYM and word.replace(SLOT, "").isascii():
        acronym = word.replace(SLOT, "Ö")
        if small is None or not attested(small[0]) or listed(acronym):
            return acronym, True
    return None if small is None or "ß" in small[0] else (small[0].upper(), small[1])


@lru_cache(maxsize=8192)
def _by_letters(word: str, starts: bool) -> tuple[str, bool] | None:  # noqa: FBT001 - a key of the cache
    """The reading whose letters are likeliest in the company of the letters beside them."""
    if word[0] == SLOT and word.count(SLOT) == 1 and len(word) < _ACRONYM:
        return f"Ö{word[1:]}", False  # abbreviations that are read as words
    ranked = sorted(((_likelihood(word, r), r) for r in _readings(word)), key=lambda r: (-r[0], r[1]))
    others = sum(p for p, r in ranked if r.lower() != ranked[0][1].lower())
    if others and ranked[0][0] < _SURE_OF_LETTERS * others:
        return None
    return _with_case(word, ranked[0][1], starts=starts), False


def _likelihood(word: str, reading: str) -> float:
    low = reading.lower()
    return prod(_share(low, i) for i, c in enumerate(word) if c == SLOT)


def _share(low: str, at: int) -> float:
    """Share of the letter among the letters that known words have in such company; the closer company counts first."""
    company = _company()
    rank = _SMALL.index(low[at])
    share = _PRIOR[rank]
    for reach in range(1, _REACH + 1):
        for left, right in ((reach, reach - 1), (reach - 1, reach), (reach, reach)):
            seen = company.get(_key(low, at, left, right))
            if seen is not None:
                share = (seen[rank] + _SMOOTHING * share) / (sum(seen) + _SMOOTHING)
    return share


def _key(low: str, at: int, left: int, right: int) -> str:
    before = f"^{low[:at]}"
    return f"{before[len(before) - left :] if left else ''}_{f'{low[at + 1 :]}$'[:right]}"


@lru_cache(maxsize=1)
def _company() -> dict[str, list[int]]:
    """In how many listed words each letter stands between which letters."""
    found: dict[str, list[int]] = {}
    for form in (*lexicon(), *lexicon().names()):
        if form.isascii() or " " in form:
            continue
        low = form.lower()
        for at, c in enumerate(low):
            rank = _SMALL.find(c)
            if rank < 0:
                continue
            for reach in range(1, _REACH + 1):
                for left, right in ((reach, reach), (reach - 1, reach), (reach, reach - 1)):
                    found.setdefault(_key(low, at, left, right), [0, 0, 0, 0])[rank] += 1
    return found


def _with_case(word: str, reading: str, *, starts: bool) -> str:
    """A lost first letter has lost its case: nouns and starts of sentences are capitalised."""
    if word[0] != SLOT or word[1:2].isupper():
        return reading
    small, capital = _cases().get(reading[-_ENDING:].lower(), (0, 1))
    return reading[0].lower() + reading[1:] if small > capital and not starts else reading[0].upper() + reading[1:]


@lru_cache(maxsize=1)
def _cases() -> dict[str, tuple[int, int]]:
    """How many forms with an ending are written small, and how many with a capital inside sentences."""
    words = lexicon()
    found: dict[str, tuple[int, int]] = {}
    for form in words:
        small, capital = found.get(form[-_ENDING:], (0, 0))
        if form.islower():
            small += 1
        elif not words.opens_sentences(form):
            capital += 1
        found[form[-_ENDING:]] = small, capital
    return found


def _readings(word: str) -> tuple[str, ...]:
    """All ways to fill the slots: capitals or small letters at the begin, else small letters."""
    options: Iterable[str] = ((_CAPITAL + "äöü" if i == 0 else _SMALL) if c == SLOT else c for i, c in enumerate(word))
    return tuple(map("".join, product(*options)))
