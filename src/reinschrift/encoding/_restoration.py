"""Which letters were lost: known words in their company first, then the company of letters in known words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import product
from math import log2, prod
from typing import Final

from reinschrift.encoding._vocabulary import assembled, context, frequency
from reinschrift.words import lexicon

__all__ = ["SLOT", "Where", "best_reading", "restored"]

SLOT: Final = "\ufffd"
"""Stands for a lost letter in the words asked for."""

Where = tuple[str, str, bool]
"""The words before and after ("" where unknown), and whether a sentence starts here."""

_SMALL: Final = "äöüß"
_CAPITAL: Final = "ÄÖÜ"
_REACH: Final = 4
_ENDING: Final = 4
_SMOOTHING: Final = 2.0
_MOST_SLOTS: Final = 5
_ASKED: Final = 12  # readings that are analysed, best first; listed words are looked up among all
_LEAST_MARGIN: Final = 1  # classes between two listed readings
_SURE: Final = 2  # classes between two readings that are not listed: two to one
_SURE_OF_LETTERS: Final = 4  # the same where no part of the word is known: four to one
_ACRONYM: Final = 5
_PRIOR: Final = (0.3, 0.2, 0.35, 0.15)


def restored(word: str, where: Where = ("", "", False)) -> tuple[str, bool] | None:
    """The word with its slots filled, and whether the result is a known word; None if no reading is likely enough."""
    if not 0 < word.count(SLOT) <= _MOST_SLOTS or len(word) < 2:
        return None
    readings = _readings(word)
    made = best_reading(readings, where)
    if made is not None:
        return made, True
    if any(frequency(r, starts=where[2]) for r in readings):
        return None  # several listed words, none likelier
    rest = word.replace(SLOT, "")
    if rest.isupper() and word.count(SLOT) == 1 and len(word) <= _ACRONYM and rest.isascii():
        return word.replace(SLOT, "Ö"), True  # abbreviations: Österreich
    if rest.isupper() and len(word) > _ACRONYM:
        small = restored(word.capitalize(), where)
        return None if small is None or "ß" in small[0] else (small[0].upper(), small[1])
    return _unlisted(word, where[2])


def best_reading(readings: Sequence[str], where: Where, *, burden: Callable[[str], int] | None = None) -> str | None:
    """The listed reading that is common enough where it stands; None if none is listed or two come close.

    ``burden`` says what speaks against a form beside its frequency. Readings that differ in upper and lower case only do not have to be far apart.
    """
    before, after, starts = where
    known = [(float(frequency(r, starts=starts)), r) for r in readings]
    known = [(f - burden(r.lower()) if burden else f, r) for f, r in known if f > 0]
    if len(known) > 1:
        forms = tuple(r for _, r in known)
        known = sorted(((f + context(before, r, after, forms), r) for f, r in known), key=lambda k: (-k[0], k[1]))
        rivals = [f for f, r in known if r.lower() != known[0][1].lower()]
        if rivals and known[0][0] - rivals[0] < _LEAST_MARGIN:
            return None
    return known[0][1] if known else None


@lru_cache(maxsize=8192)
def _unlisted(word: str, starts: bool) -> tuple[str, bool] | None:  # noqa: FBT001 - a key of the cache
    """The likeliest word that is not listed: made of listed parts, or of letters in their usual company."""
    ranked = sorted(((_likelihood(word, r), r) for r in _readings(word)), key=lambda s: (-s[0], s[1]))
    total = sum(p for p, _ in ranked) or 1.0
    values: dict[str, tuple[float, str, bool]] = {}
    for p, r in ranked[:_ASKED]:
        parts = assembled(r)
        value = parts + (6 if parts else 0) + 2 * log2(p / total + 0.02)
        if r.lower() not in values or values[r.lower()][0] < value:
            values[r.lower()] = value, r, parts > 0
    best, *others = sorted(values.values(), key=lambda v: (-v[0], v[1]))
    if others and best[0] - others[0][0] < (_SURE if best[2] else _SURE_OF_LETTERS):
        return None
    return _with_case(word, best[1], starts=starts), best[2]


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


@lru_cache(maxsize=8192)
def _readings(word: str) -> tuple[str, ...]:
    """All ways to fill the slots: capitals at the begin and among capitals, else small letters."""
    rest = word.replace(SLOT, "")
    shouting = rest.isupper() and (len(rest) > 1 or word[0] != SLOT)
    options: Iterable[str] = (
        (_CAPITAL if shouting else _CAPITAL + "äöü" if i == 0 else _SMALL) if c == SLOT else c
        for i, c in enumerate(word)
    )
    return tuple(map("".join, product(*options)))


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
