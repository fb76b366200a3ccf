"""All full dates in one chosen form: three opt-in rules over one observation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates import Timex, find_dates
from reinschrift.dates.vocabulary import months

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LINK: Final = re.compile(r" ?[/–-] ?|,? (?:und|oder|bis|sowie|auf|bis zum)(?: (?:den|dem|am|zum))? |, ")
_LONGEST_LINK: Final = 14
# Beside these a date is part of a path, an address or a file name.
_GLUE: Final = frozenset("-/\\_=&@#")


def full_dates(page: Page) -> tuple[tuple[int, int, date], ...]:
    """Days that are written with their year, without a weekday before them: start, end, day."""
    found, before = [], None
    for timex in find_dates(page.text):
        digit = re.search("[0-9]", timex.text)
        if digit and _is_full(timex) and not _shares(page.text, before, timex):
            start = timex.start + digit.start()
            around = page.text[max(0, start - 1) : start] + page.text[timex.end : timex.end + 1]
            if not _GLUE & set(around) and timex.first_day:
                found.append((start, timex.end, timex.first_day))
        before = timex
    return tuple(found)


def _is_full(timex: Timex) -> bool:
    return timex.type == "DATE" and bool(_DAY.fullmatch(timex.value)) and timex.value[:4] in timex.text


def _shares(text: str, before: Timex | None, timex: Timex) -> bool:
    """Whether the year belongs to the date before as well ("3. und 4. Mai 2020"): then the two stay as they are."""
    if before is None or timex.start - before.end > _LONGEST_LINK or timex.value[:4] in before.text:
        return False
    return _LINK.fullmatch(text, before.end, timex.start) is not None


def _edits(page: Page, write: Callable[[date], str]) -> Iterator[Edit]:
    for start, end, day in page.fact(full_dates):
        new = write(day)
        if page.text[start:end] != new:
            yield page.edit(start, end, new)


def _in_words(day: date) -> str:
    name = next(form for form, number in months(english=False).items() if number == day.month)
    return f"{day.day}. {name} {day.year:04}"


def _in_digits(day: date) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def words(page: Page) -> Iterator[Edit]:
    """Full dates as "15. September 2020"."""
    return _edits(page, _in_words)


def digits(page: Page) -> Iterator[Edit]:
    """Full dates as "15.09.2020"."""
    return _edits(page, _in_digits)


def iso(page: Page) -> Iterator[Edit]:
    """Full dates as "2020-09-15"."""
    return _edits(page, date.isoformat)


_WHY: Final = """A corpus, a search index or a house style may want all full dates in one form. All forms are right, so
    that none of them is a fault: choose at most one of the three rules by name. Only days with their year are
    rewritten; lists that share a year, dates in addresses and file names, and days without a year stay."""
_SOURCES: Final = ("DIN 5008:2020, Kalenderdaten", "ISO 8601-1:2019")
_KEEPS: Final = (
    "Das Fest ist am 3. und 4. Mai 2020 auf dem Markt.",
    "Die Datei liegt unter bericht-2020-09-15.pdf bereit.",
    "Die Version 10.3.2 ist vom Herbst 2020.",
    "Am 15. September begann es, im Jahr 2020 endete es.",
    "Die Leitung misst 20.20.20 Punkte.",
)

RULES = (
    Rule(
        id="typography/date-form-words",
        kind="regularization",
        risk="safe",
        why=_WHY,
        sources=_SOURCES,
        find=words,
        fixes=(
            "Er kam am ⟦15.09.2020→15. September 2020⟧ an.",
            "Er kam am ⟦15.9.2020→15. September 2020⟧ an.",
            "Stand: ⟦2020-03-05→5. März 2020⟧",
            "Am Montag, dem ⟦03.05.2021→3. Mai 2021⟧, war Markt.",
            "Er kam am ⟦15. Sept. 2020→15. September 2020⟧ an.",
        ),
        keeps=(*_KEEPS, "Er kam am 15. September 2020 an."),
        needs=("1", "2"),
        opt_in=True,
    ),
    Rule(
        id="typography/date-form-digits",
        kind="regularization",
        risk="safe",
        why=_WHY,
        sources=_SOURCES,
        find=digits,
        fixes=(
            "Er kam am ⟦15. September 2020→15.09.2020⟧ an.",
            "Er kam am ⟦5.9.2020→05.09.2020⟧ an.",
            "Stand: ⟦2020-03-05→05.03.2020⟧",
            "Am Montag, dem ⟦3. Mai 2021→03.05.2021⟧, war Markt.",
            "Vom ⟦1. Jänner 2020→01.01.2020⟧ an gilt es.",
        ),
        keeps=(*_KEEPS, "Er kam am 15.09.2020 an."),
        needs=("1", "2"),
        opt_in=True,
    ),
    Rule(
        id="typography/date-form-iso",
        kind="regularization",
        risk="safe",
        why=_WHY,
        sources=_SOURCES,
        find=iso,
        fixes=(
            "Er kam am ⟦15. September 2020→2020-09-15⟧ an.",
            "Er kam am ⟦15.9.2020→2020-09-15⟧ an.",
            "Stand: ⟦05.03.2020→2020-03-05⟧",
            "Am Montag, dem ⟦3. Mai 2021→2021-05-03⟧, war Markt.",
            "Vom ⟦1. Jänner 2020→2020-01-01⟧ an gilt es.",
        ),
        keeps=(*_KEEPS, "Stand: 2020-09-15"),
        needs=("1", "2"),
        opt_in=True,
    ),
)
