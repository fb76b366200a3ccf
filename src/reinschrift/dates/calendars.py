"""Arithmetic with days and with ISO-8601-style values; no language here."""

from __future__ import annotations

import re
from datetime import date, timedelta

__all__ = ["bounds", "easter", "feast", "is_day", "shifted"]

_VALUE = re.compile(r"([0-9]{4})(?:-(?:([0-9]{2})(?:-([0-9]{2}))?|W([0-9]{2})(-WE)?|Q([1-4])|H([12])))?(?:T.*)?")
_SPAN = re.compile(r"[0-9]{2,3}")
_OPEN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX"}


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    ell = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * ell) // 433
    month = (h + ell - 7 * m + 90) // 25
    return date(year, month, (h + ell - 7 * m + 33 * month + 19) % 32)


def feast(kind: str, number: int, year: int) -> date:
    """The day of a holiday in a year, by the rules of ``data/dates/holidays.tsv``."""
    if kind == "easter":
        return easter(year) + timedelta(number)
    if kind == "advent":
        return _sunday_from(date(year, 11, 27)) + timedelta(number)
    day = date(year, number // 100, number % 100)
    return _sunday_from(day) if kind == "sunday" else day


def _sunday_from(day: date) -> date:
    return day + timedelta(-day.isoweekday() % 7)


def is_day(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has this day; without a year, whether any year has it."""
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    last = month + count
    if last == 13:
        return date(year, month, 1), date(year, 12, 31)
    return date(year, month, 1), date(year, last, 1) - timedelta(1)


def bounds(value: str) -> tuple[date | None, date | None]:
    """First and last day (inclusive) of a value; `None` where it is open or outside of `datetime.date`."""
    try:
        return _bounds(value)
    except (ValueError, OverflowError):
        return None, None


def _bounds(value: str) -> tuple[date | None, date | None]:
    if _SPAN.fullmatch(value):
        size = 10 ** (4 - len(value))
        return date(int(value) * size, 1, 1), date((int(value) + 1) * size - 1, 12, 31)
    m = _VALUE.fullmatch(value)
    if not m:
        return None, None
    year = int(m[1])
    if m[3]:
        day = date(year, int(m[2]), int(m[3]))
        return day, day
    if m[4]:
        monday = date.fromisocalendar(year, int(m[4]), 1)
        return monday + timedelta(5 if m[5] else 0), monday + timedelta(6)
    for part, size in ((m[2], 1), (m[6], 3), (m[7], 6)):
        if part:
            return _months(year, size * (int(part) - 1) + 1, size)
    return _months(year, 1, 12)


def shifted(reference: date | None, unit: str, count: int) -> str:
    """The span of length ``unit`` that lies ``count`` such units after the one that holds ``reference``.

    Units are those of ``data/dates/units.tsv``. Without a reference, or outside of the calendar, an open value.
    """
    try:
        return _shifted(reference, unit, count) if reference else _OPEN.get(unit, "XXXX")
    except (ValueError, OverflowError):
        return _OPEN.get(unit, "XXXX")


def _shifted(reference: date, unit: str, count: int) -> str:
    if unit == "D":
        return (reference + timedelta(count)).isoformat()
    if unit in {"W", "WE"}:
        year, week, _ = (reference + timedelta(7 * count)).isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    if unit in {"M", "Q", "H"}:
        size = {"M": 1, "Q": 3, "H": 6}[unit]
        index = (reference.year * 12 + reference.month - 1) // size + count
        year, part = divmod(index, 12 // size)
        date(year, 1, 1)
        return f"{year:04}-{part + 1:02}" if unit == "M" else f"{year:04}-{unit}{part + 1}"
    size = {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}[unit]
    year = reference.year // size + count
    date(year * size or 1, 1, 1)
    return f"{year:0{4 - len(str(size)) + 1}}"
