"""Which letters were lost: known words first, then words made of known parts, then letters."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from math import prod
from typing import Final

from reinschrift.encoding._making import LONGEST, made
from reinschrift.encoding._neighbours import NOWHERE, Where
from reinschrift.encoding._reading import Readings, cheapest
from reinschrift.encoding._rows import Row
from reinschrift.encoding._skeletons import SLOT, slot_skeleton
from reinschrift.encoding._vocabulary import attested, bits, index, is_surname, listed
from reinschrift.words import lexicon
from reinschrift.words.initials import with_capital, with_small

__all__ = ["SLOT", "options", "restored", "restored_alone"]

_SMALL: Final = "äöüß"
_CAPITAL: Final = "ÄÖÜ"
_ENDING: Final = 4
_MOST_SLOTS: Final = 5
_MARGIN: Final = 0.5  # bits between two readings made of known words
_SURE_OF_LETTERS: Final = 2.0  # how much likelier than all others a reading is of which no part is known
_REACH: Final = 4
_SMOOTHING: Final = 2.0
_PRIOR: Final = (0.3, 0.2, 0.35, 0.15)
_ACRONYM: Final = 5


def options(word: str, where: Where = NOWHERE) -> Readings:
    """The known words that the word with its slots can be, and those made of known parts, with their bits."""
    if not 0 < word.count(SLOT) <= _MOST_SLOTS or not 1 < len(word) <= LONGEST or word.strip(SLOT) == "":
        return {}
    return _of_capitals(word, where) if _has_only_capitals(word) else _of_small(word, where)


def _of_small(word: str, where: Where) -> Readings:
    readings = _listed(word, starts=where.starts)
    if where.person:
        readings = {form: cost for form, cost in readings.items() if is_surname(form)} or readings
    listed_small = any(form.islower() and attested(form) for form in readings)
    if not listed_small and (word[0] == SLOT or not any(map(attested, readings))):
        for cost, form in made(slot_skeleton(word), slot_skeleton):
            if _agrees(form, word) and (form.islower() or not any(map(attested, readings))):
                readings[form] = min(cost, readings.get(form, cost))
    return readings


def restored(row: Row, at: int, word: str, readings: Readings) -> tuple[str, bool] | None:
    """The word where it stands, and whether it is a known one; None if no reading is likely enough."""
    if not 0 < word.count(SLOT) <= _MOST_SLOTS or len(word) < 2:
        return None
    lead, _, ending = word.partition(SLOT)
    if ending.islower() and len(lead) > 1 and lead.isupper() and listed(f"{lead}Ö"):
        return f"{lead}Ö{ending}", True  # parties and the like, with endings
    if readings:
        best = _clearly(cheapest(row, at, readings))
        return (best, True) if best else None
    return None if _has_only_capitals(word) else _by_letters(word, row.starts(at))


def restored_alone(text: str, start: int, end: int, word: str) -> tuple[str, bool] | None:
    """The word that stands damaged in ``[start, end)``, on a page whose other words are left as they are."""
    row, at = Row.around(text, start, end)
    return restored(row, at, word, options(word, Where(row.starts(at))))


def _has_only_capitals(word: str) -> bool:
    return word.replace(SLOT, "").isupper() and (len(word) > 2 or word[0] != SLOT)


def _clearly(ranked: list[tuple[float, str]]) -> str | None:
    """The first; None if another one comes close that differs in more than upper and lower case."""
    rivals = [cost for cost, form in ranked if form.lower() != ranked[0][1].lower()]
    return None if rivals and rivals[0] - ranked[0][0] < _MARGIN else ranked[0][1]


def _listed(word: str, *, starts: bool) -> dict[str, float]:
    """The listed readings in the case of the word, or in any where that is lost, with their bits."""
    table = index(slot_skeleton)
    found: dict[str, float] = {}
    key = slot_skeleton(word)
    for form in (*table.get(key, ()), *table.get(with_small(key), ())):
        if not _agrees(form[1:], word[1:]):
            continue
        small, capital = with_small(form), with_capital(form)
        for made_form in (small, capital) if word[0] == SLOT else (word[0] + form[1:],):
            cost = bits(made_form, starts=starts)
            if cost is not None:
                found[made_form] = cost
    return found


def _agrees(form: str, word: str) -> bool:
    """Does the form have the letters that the word has left?"""
    return all(w in (SLOT, f) for w, f in zip(word, form, strict=False))


def _of_capitals(word: str, where: Where) -> Readings:
    """Words in capitals throughout; abbreviations have the Ö of Österreich."""
    small = _of_small(word.capitalize(), where)
    acronym = word.replace(SLOT, "Ö")
    short = word.count(SLOT) == 1 and len(word) <= _ACRONYM and word.replace(SLOT, "").isascii()
    if short and (listed(acronym) or not any(map(attested, small))):
        return {acronym: 0.0}
    return {form.upper(): cost for form, cost in small.items() if "ß" not in form}


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
    return with_small(reading) if small > capital and not starts else with_capital(reading)


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
    """All ways to fill the slots: capitals among capitals, either at the beginning, else small letters."""
    return tuple(map("".join, product(*(_fillings(word, at) if c == SLOT else c for at, c in enumerate(word)))))


def _fillings(word: str, at: int) -> Iterable[str]:
    if at == 0:
        return _CAPITAL + "äöü"
    return _CAPITAL if word[at - 1].isupper() and word[at + 1 : at + 2].isupper() else _SMALL
