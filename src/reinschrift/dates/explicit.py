"""Explicit dates: days, lists of days, months and years, in digits or with month names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from reinschrift.dates.before import words_before
from reinschrift.dates.calendars import is_day
from reinschrift.dates.context import Context
from reinschrift.dates.english import english_date_at
from reinschrift.dates.finding import Finding, Fixed, Hit, over_two_years
from reinschrift.dates.guards import follows_a_label, measures, names_a_place, stands_as_a_time, year_is_plausible
from reinschrift.dates.numbers import full_year, ordinal
from reinschrift.dates.portion import portioned
from reinschrift.dates.vocabulary import context_words, modifiers, months, spelled_months

__all__ = ["Day", "Month", "day_at", "english", "half_translated", "iso", "month", "year"]

_ISO = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?(?! ?[AaPp]\.?[Mm]\b))?(?![\w-])"
)
_DOTTED = re.compile(
    r"([0-9]{1,2}) ?\. ?([0-9]{1,2})"
    r"(?: ?\. ?((?:1[0-9]|2[01])[0-9]{2}(?![0-9_%])|[0-9]{2}(?![\w%:]| Uhr| h\b| bis ))(?!\.[0-9]|-[a-z])|\.(?![0-9]))"
)
# "am 22.04" without the second full stop
_SHORT = re.compile(
    r"([0-9]{1,2})\.([0-9]{1,2})(?![\w%]|[.,:][0-9]| (?:Uhr|Prozent|Euro|Millionen|Milliarden|Punkte|Grad)|/)"
)
_SLASHED = re.compile(r"(1[3-9]|2[0-9]|3[01])/(0?[1-9]|1[0-2])/((?:19|20)[0-9]{2})(?![\w/])")
_ITEM = re.compile(
    r"([0-9]{1,2})(?:\.|(?=[/–-]))"
    r"(?: ?[/–-] ?|(?:, |,? (?:und|bis|oder|sowie|auf|zum) )"
    r"(?:am |zum |den |dem |einschließlich |inklusive |inkl\. )?)(?=[0-9])"
)
_MOST_ITEMS = 16
# Not the first number of a file or a code ("2019/2", "1912-34-7").
_YEAR = re.compile(r"([0-9]{3,4})(?![\w%])(?![.,:][0-9]|-[0-9]{1,4}-)(?:/([0-9]{2,4})(?![\w/]))?(?!/[0-9])")
_CHRIST = r"(?:\. ?(?:Chr|u\. ?Z)\.|or Christus\b)"
_BC = re.compile(r"([0-9]{1,4})(?:( ?[–-] ?| bis | und )([0-9]{1,4}))? v" + _CHRIST)
_AD = re.compile(r"([0-9]{1,4}) n(?:\. ?(?:Chr|u\. ?Z)\.|ach Christus\b)")
_SPAN = re.compile(r"(1[0-9]{3})(?: ?[–-] ?| bis )(1[0-9]{3}|20[0-9]{2})(?![\w%]|[.,:][0-9])(?! Uhr)")
# "Sa., 18.3.", "Do, den 16. März": short forms that would be words or initials without a date behind them.
_BRIEF = re.compile(r"(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:\.,?|,) ?(?:den |dem )?\Z|(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa) \Z")
_BRIEF_REACH = 10
_BC_AFTER = re.compile(r" ([0-9]{1,4}) v" + _CHRIST)
_LONG_SPAN = 500
_MONTH_YEAR = re.compile(r",? ((?:1[0-9]|2[01])[0-9]{2}|(?<= )['’][0-9]{2})(?![\w%])(?![.,][0-9])(?! Uhr| Euro)")


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month; an open year is resolved by the context."""

    year: int | None
    month: int
    day: int
    follows: bool = False

    def value(self, context: Context, start: int, end: int) -> str:
        """The day as ``YYYY-MM-DD``; where it ``follows`` in a range, the first such day from its beginning on."""
        year = self.year or (context.year_from(self.month) if self.follows else None)
        year = year or context.year_of(self.month, self.day, start, end)
        if year is not None and not is_day(year, self.month, self.day):
            year = None
        return f"{'XXXX' if year is None else f'{year:04}'}-{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class Month:
    """A month; an open year is resolved by the context."""

    year: int | None
    month: int
    shift: int | None = None
    follows: bool = False

    def value(self, context: Context, start: int, end: int) -> str:
        """The month as ``YYYY-MM``; ``shift`` tells the last (-1), this year's (0) or the next one (1)."""
        year = self.year or (context.year_from(self.month) if self.follows else None)
        year = year or context.year_of(self.month, None, start, end)
        if self.year is None and self.shift is not None and context.published is not None:
            now = context.published
            year = now.year + (self.month <= now.month if self.shift > 0 else -(self.month >= now.month) * -self.shift)
        return f"{'XXXX' if year is None else f'{year:04}'}-{self.month:02}"


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    names = "|".join(re.escape(form) for form in sorted(spelled_months(), key=len, reverse=True))
    return re.compile(
        rf"([0-9]{{1,2}})(?: ?\. ?| )({names})(?!\w)"
        r"(?:,? (?:des Jahres )?((?:1[0-9]|2[01])[0-9]{2})(?![0-9_%])(?![.,][0-9]))?"
    )


def _brief_weekday(text: str, position: int) -> re.Match[str] | None:
    return _BRIEF.search(text, max(0, position - _BRIEF_REACH), position)


def _single(text: str, position: int) -> tuple[int, Day] | None:
    """A day with its month at ``position``: its end and meaning."""
    m = _named().match(text, position)
    if m and is_day(full_year(m[3]), spelled_months()[m[2]], int(m[1])):
        return m.end(), Day(full_year(m[3]), spelled_months()[m[2]], int(m[1]))
    m = _DOTTED.match(text, position)
    if m and is_day(full_year(m[3]), int(m[2]) or 13, int(m[1])):
        before = words_before(text, position, limit=1)
        if m[3] or (before and before[0].form in context_words("weekday_before")) or _brief_weekday(text, position):
            return m.end(), Day(full_year(m[3]), int(m[2]), int(m[1]))
    m = _SHORT.match(text, position)
    if m and is_day(None, int(m[2]) or 13, int(m[1])):
        before = words_before(text, position, limit=1)
        if before and before[0].form in {"am", "Am", "vom", "Vom", "zum"}:
            return m.end(), Day(None, int(m[2]), int(m[1]))
    m = _SLASHED.match(text, position)
    if m and is_day(int(m[3]), int(m[2]), int(m[1])):
        return m.end(), Day(int(m[3]), int(m[2]), int(m[1]))
    return None


def iso(hit: Hit) -> list[Finding]:
    """ISO 8601 days, also with a time."""
    m = _ISO.match(hit.text, hit.start)
    if not m or m[1] == "0000" or not is_day(int(m[1]), int(m[2]), int(m[3])):
        return []
    day = f"{m[1]}-{m[2]}-{m[3]}"
    if m[4]:
        return [Finding(hit.start, m.end(), "TIME", Fixed(f"{day}T{m[4]}:{m[5]}"))]
    return [Finding(hit.start, m.end(), "DATE", Fixed(day))]


def day_at(hit: Hit) -> list[Finding]:
    """Days at digits: "15. September 2020", "15.9.", and lists that take month and year from the right."""
    text, start = hit.text, hit.start
    items: list[tuple[int, int, int]] = []
    position = start
    while len(items) < _MOST_ITEMS:
        last = _single(text, position)
        if last:
            if names_a_place(text, start) or follows_a_label(text, start):
                return []
            return _widened(text, hit.floor, _shared(items, position, *last))
        item = _ITEM.match(text, position)
        if not item:
            return []
        items.append((item.start(), item.start() + len(item[1]) + (text[item.end(1)] == "."), int(item[1])))
        position = item.end()
    return []


def _widened(text: str, floor: int, found: list[Finding]) -> list[Finding]:
    """The first day with the short form of its weekday, the last one with a year before Christ."""
    first, last = found[0], found[-1]
    meaning = last.meaning
    m = _BC_AFTER.match(text, last.end)
    if m and isinstance(meaning, Day) and meaning.year is None:
        value = f"BC{int(m[1]):04}-{meaning.month:02}-{meaning.day:02}"
        found[-1] = replace(last, end=m.end(), meaning=Fixed(value))
    weekday = _brief_weekday(text, first.start)
    if weekday and weekday.start() >= floor:
        found[0] = replace(found[0], start=weekday.start())
    return found


def _shared(items: list[tuple[int, int, int]], start: int, end: int, last: Day) -> list[Finding]:
    found = [
        Finding(s, e, "DATE", Day(last.year, last.month, day))
        for s, e, day in items
        if is_day(last.year, last.month, day)
    ]
    return [*found, Finding(start, end, "DATE", last)]


def year(hit: Hit) -> list[Finding]:
    """Years: "2017", "2017/18", "264 v. Chr."."""
    text, start = hit.text, hit.start
    m = _BC.match(text, start)
    if m:
        return _before_christ(hit, m)
    m = _AD.match(text, start)
    if m:
        return [portioned(text, Finding(start, m.end(), "DATE", Fixed(f"{int(m[1]):04}")), hit.floor)]
    m = _SPAN.match(text, start)
    if (
        m
        and 0 < int(m[2]) - int(m[1]) < _LONG_SPAN
        and not follows_a_label(text, start)
        and not measures(text, m.end())
    ):
        return [Finding(m.start(n), m.end(n), "DATE", Fixed(m[n])) for n in (1, 2)]
    m = _YEAR.match(text, start)
    if not m or not year_is_plausible(text, start, m.end(1), hit.floor) or not _goes_on(m[1], m[2]):
        return []
    whole = portioned(text, Finding(start, m.end(), "DATE", Fixed(m[1])), hit.floor)
    return over_two_years(whole, int(m[1]), m.start(2)) if m[2] else [whole]


def _goes_on(year: str, second: str | None) -> bool:
    """Whether what follows the slash is the next year ("2017/18"), not the number of a file ("1904/15")."""
    return second is None or (int(second) - int(year)) % 100 == 1


def _before_christ(hit: Hit, m: re.Match[str]) -> list[Finding]:
    """A year before Christ, or two of them ("264–260 v. Chr.")."""
    if not m[3]:
        return [portioned(hit.text, Finding(m.start(), m.end(), "DATE", Fixed(f"BC{int(m[1]):04}")), hit.floor)]
    first = Finding(m.start(), m.end(1), "DATE", Fixed(f"BC{int(m[1]):04}"))
    return [first, Finding(m.start(3), m.end(), "DATE", Fixed(f"BC{int(m[3]):04}"))]


def month(hit: Hit) -> list[Finding]:
    """Month names without a day in digits: "im Mai", "Anfang Mai 2020", "neunundzwanzigsten Mai"."""
    text = hit.text
    number = spelled_months().get(hit.word)
    if number is None:
        return []
    m = _MONTH_YEAR.match(text, hit.end)
    if m and measures(text, m.end()):
        m = None
    before = words_before(text, hit.start, hit.floor, 1)
    year, end = (full_year(m[1]), m.end()) if m else (None, hit.end)
    day = ordinal(before[0].form) if before else None
    if day is not None and is_day(year, number, day):
        return [Finding(before[0].start, end, "DATE", Day(year, number, day))]
    if not m and (
        hit.word not in months(english=False)
        or not stands_as_a_time(hit, "month_before", certain=hit.word not in context_words("month_also_a_name"))
    ):
        return []
    meaning = Month(year, number)
    row = modifiers().get(before[0].form) if before and not m else None
    if row and not row.anaphoric:
        meaning = Month(None, number, row.shift)
        return [Finding(before[0].start, end, "DATE", meaning)]
    return [portioned(text, Finding(hit.start, end, "DATE", meaning), hit.floor)]


@dataclass(frozen=True, slots=True)
class EnglishWeekday:
    """An English weekday that stands alone."""

    weekday: int

    def value(self, context: Context, start: int, end: int) -> str:
        """The day, last or next by tense."""
        day = context.weekday(self.weekday, None, start, end)
        return day.isoformat() if day else f"XXXX-WXX-{self.weekday}"


def _english_month(hit: Hit) -> list[Finding]:
    """An English month without a day or year: "im October"."""
    if hit.word not in context_words("english_month") or not stands_as_a_time(hit, "month_before", certain=False):
        return []
    return [Finding(hit.start, hit.end, "DATE", Month(None, months(english=True)[hit.word]))]


def half_translated(hit: Hit) -> list[Finding]:
    """An English date with a German month: "März 3rd", "Dezember 24, 2021"."""
    return english(hit) if hit.text[hit.end + 1 : hit.end + 2].isdigit() else []


def english(hit: Hit) -> list[Finding]:
    """English dates at a digit, month or weekday."""
    found = english_date_at(hit.text, hit.start)
    if found is None:
        return _english_month(hit)
    if found.month is None:
        return [Finding(found.start, found.end, "DATE", EnglishWeekday(found.weekday or 1))]
    meaning = Month(found.year, found.month) if found.day is None else Day(found.year, found.month, found.day)
    return [Finding(found.start, found.end, "DATE", meaning)]
