"""German number words of any size, and numbers in digits."""

from __future__ import annotations

import re

from reinschrift.dates.vocabulary import articles, number_words, ordinals

__all__ = ["full_year", "number", "ordinal"]

_DIGITS = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,7})(?:,([0-9]{1,3}))?")
_ORDINAL = re.compile(r"([a-zäöüß]{4,24}?)(s?)t(?:e|en|er|es|em)")
_LONGEST = 60
_ROMAN = {"I.": 1, "II.": 2, "III.": 3, "IV.": 4}
_CENTURY_TURNS = 50  # "68" is 1968, "23" is 2023


def number(word: str) -> str | None:
    """The number that ``word`` writes, in digits (``dreiundzwanzig`` → ``23``, ``1,5`` → ``1.5``), or `None`."""
    m = _DIGITS.fullmatch(word)
    if m:
        return m[1].replace(".", "") + (f".{m[2]}" if m[2] else "")
    lower = word.lower()
    if lower in articles("ein"):
        return "1"
    if lower in {"anderthalb", "eineinhalb"}:
        return "1.5"
    if lower.endswith("einhalb"):
        whole = _compound(lower.removesuffix("einhalb")) if len(lower) <= _LONGEST else None
        return None if whole is None else f"{whole}.5"
    if lower in {"beide", "beiden"}:
        return "2"
    value = _compound(lower) if len(lower) <= _LONGEST else None
    return None if value is None else str(value)


def ordinal(word: str) -> int | None:
    """The number that an inflected ordinal below a hundred or ``III.`` writes (``dreiundzwanzigsten`` → 23)."""
    if word in _ROMAN:
        return _ROMAN[word]
    lower = word.lower()
    if lower in ordinals():
        return ordinals()[lower]
    m = _ORDINAL.fullmatch(lower)
    value = _compound(m[1]) if m else None
    if m is None or value is None or not (20 <= value < 100 if m[2] else 12 < value < 20):
        return None
    return value


def full_year(digits: str | None) -> int | None:
    """A year in four digits or in the last two, perhaps with an apostrophe (``'68`` → 1968)."""
    if not digits:
        return None
    year = int(digits.lstrip("'’"))
    return year if len(digits) > len("'68") else year + (2000 if year < _CENTURY_TURNS else 1900)


def _compound(word: str) -> int | None:
    for name, size in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(name)
        if found:
            times = _compound(head) if head else 1
            rest = _compound(tail.removeprefix("und")) if tail else 0
            return None if times is None or rest is None else times * size + rest
    simple = number_words()
    if word in simple:
        return simple[word]
    ones, found, tens = word.partition("und")
    if found and simple.get(ones, 10) < 10 and simple.get(tens, 0) >= 20:
        return simple[ones] + simple[tens]
    return None
