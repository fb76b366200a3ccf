"""English dates and clock times of a page, observed once for the rules that need them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.dates.english import EnglishDate, EnglishTime, english_dates, english_times, in_english_order
from reinschrift.dates.vocabulary import months, weekdays
from reinschrift.evidence.residue import MONTH, SHARED, WEEKDAY, residue
from reinschrift.evidence.subject import is_quoted

__all__ = ["dates_of", "german_month", "german_weekday", "times_of"]

_ENGLISH_ONLY: Final = ("January", "February", "March", "May", "June", "July", "October", "December")
_ALONE: Final = (
    r"\b([Ii][mn]|[Ss]eit|Anfang|Mitte|Ende|[Bb]is|[Aa]b|[Vv]om|[Zz]um)"
    rf" ({'|'.join(_ENGLISH_ONLY)})\b(?= [a-zäöü(–]|[.,;:!?)\n]|\Z)"
)
_LIKE_NAMES: Final = len("March")
_SURE: Final = frozenset({"im", "in", "anfang", "mitte", "ende"})
_SLASHED: Final = r"/[0-9]{1,2}/[0-9]{4}"
_BETWEEN: Final = "|".join(
    rf"(?<=[0-9]{blank}[apAP]{stop}{gap}.)" for blank in ("", " ") for stop in ("", r"\.") for gap in ("", " ")
)
# Each begins with its last letter: a single literal is found quicker than a digit.
_TIME_GATES: Final = (rf"m\b(?<=[apAP. ].)(?:{_BETWEEN})", rf"M\b(?:{_BETWEEN})")


def dates_of(page: Page) -> tuple[EnglishDate, ...]:
    """English dates, in order; those that alone stand in quotation marks are spoken of."""
    text, met = page.text, page.fact(residue)
    if not (
        MONTH in met or WEEKDAY in met or in_english_order(text, met.get(SHARED, ())) or compiled(_SLASHED).search(text)
    ):
        return ()
    found = [d for d in english_dates(text) if not is_quoted(text, d.start, d.end)]
    if MONTH in met:
        taken = {d.start for d in found}
        found += (d for d in _months_alone(text) if d.start not in taken)
        found.sort(key=lambda d: d.start)
    return tuple(found)


def _months_alone(text: str) -> Iterator[EnglishDate]:
    """A month without day and year, where a word before it tells it from a name: im May, Ende October."""
    names = months(english=True)
    for m in compiled(_ALONE).finditer(text):
        if len(m[2]) > _LIKE_NAMES or m[1].lower() in _SURE:
            yield EnglishDate(m.start(2), m.end(2), None, names[m[2]], None)


def times_of(page: Page) -> tuple[EnglishTime, ...]:
    """English clock times, in order."""
    text = page.text
    if not any(compiled(gate).search(text) for gate in _TIME_GATES):
        return ()
    return tuple(t for t in english_times(text) if not is_quoted(text, t.start, t.end))


@lru_cache(maxsize=12)
def german_month(month: int) -> str:
    """The German name of a month: its first form in the table."""
    return next(form for form, number in months(english=False).items() if number == month)


@lru_cache(maxsize=7)
def german_weekday(weekday: int) -> str:
    """The German name of a weekday (ISO number): its first form in the table."""
    return next(form for form, number in weekdays(english=False).items() if number == weekday)
