"""English dates and clock times of a page, observed once for the rules that need them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.dates.english import EnglishDate, EnglishTime, english_dates, english_times
from reinschrift.dates.vocabulary import months, weekdays

__all__ = ["ENGLISH_MONTHS", "ENGLISH_WEEKDAYS", "dates_of", "german_month", "german_weekday", "times_of"]

# Literals one of which stands in every English date with a month; the gate of the rules here.
ENGLISH_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ENGLISH_WEEKDAYS: Final = ("day",)
_TIME_GATE: Final = r"[0-9] ?[apAP]\.? ?[mM]\b"


def dates_of(page: Page) -> tuple[EnglishDate, ...]:
    """English dates, in order."""
    return tuple(english_dates(page.text))


def times_of(page: Page) -> tuple[EnglishTime, ...]:
    """English clock times, in order."""
    return tuple(english_times(page.text)) if compiled(_TIME_GATE).search(page.text) else ()


@lru_cache(maxsize=12)
def german_month(month: int) -> str:
    """The German name of a month: its first form in the table."""
    return next(form for form, number in months(english=False).items() if number == month)


@lru_cache(maxsize=7)
def german_weekday(weekday: int) -> str:
    """The German name of a weekday (ISO number): its first form in the table."""
    return next(form for form, number in weekdays(english=False).items() if number == weekday)
