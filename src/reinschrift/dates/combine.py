"""Two findings side by side that are one expression."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reinschrift.dates.calendars import bounds, is_day, shifted
from reinschrift.dates.clock import Clock
from reinschrift.dates.context import Context
from reinschrift.dates.day_parts import DayPart
from reinschrift.dates.durations import Counted, Span
from reinschrift.dates.explicit import Day, Month
from reinschrift.dates.finding import Finding, Fixed, Meaning
from reinschrift.dates.numbers import number
from reinschrift.dates.periods import Fraction, Season
from reinschrift.dates.shifts import Shift
from reinschrift.dates.weekdays import Weekday

__all__ = ["Within", "combined"]

_NOON = 12
_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")
_DATED = frozenset({"D", "W", "M", "Y"})


def combined(first: Finding, second: Finding, between: str, text: str) -> Finding | None:
    """The one expression that two neighbours make with ``between`` between them, or `None`.

    ``text`` is that of the second.
    """
    return (
        _length(first, second, between)
        or _part(first, second, between)
        or _timed(first, second, between)
        or _today(first, second, between)
        or _counted_from(first, second, between, text)
    )


@dataclass(frozen=True, slots=True)
class Compound:
    """A length in several units, the greatest first."""

    spans: tuple[Span, ...]

    def value(self, context: Context, start: int, end: int) -> str:
        """The length as a TIMEX3 duration."""
        del context, start, end
        days = "".join(f"{s.amount}{s.unit}" for s in self.spans if not s.unit.startswith("T"))
        time = "".join(f"{s.amount}{s.unit[1]}" for s in self.spans if s.unit.startswith("T"))
        return f"P{days}" + (f"T{time}" if time else "")


def _length(first: Finding, second: Finding, between: str) -> Finding | None:
    """Such as "drei Jahre und vier Monate"."""
    a, b = first.meaning, second.meaning
    if between not in {" und ", " ", ", "} or not isinstance(b, Span) or second.type != "DURATION":
        return None
    spans = a.spans if isinstance(a, Compound) else (a,)
    last = spans[-1]
    if not isinstance(last, Span) or first.type != "DURATION" or not (last.amount.isdigit() and b.amount.isdigit()):
        return None
    if last.unit not in _ORDER or b.unit not in _ORDER or _ORDER.index(last.unit) >= _ORDER.index(b.unit):
        return None
    return Finding(first.start, second.end, "DURATION", Compound((*spans, b)), first.mod)


@dataclass(frozen=True, slots=True)
class Within:
    """A day, month, season or part of the day in the period that a second expression names."""

    part: Day | Month | Season | Fraction | DayPart
    whole: Meaning

    def value(self, context: Context, start: int, end: int) -> str:
        """The part with the year or day of the whole."""
        whole = self.whole.value(context, start, end)
        if isinstance(self.part, DayPart):
            return f"{whole.partition('T')[0]}T{self.part.part}"
        if not whole[:4].isdigit():
            return self.part.value(context, start, end)
        return replace(self.part, year=int(whole[:4])).value(context, start, end)


def _part(first: Finding, second: Finding, between: str) -> Finding | None:
    """Such as "12. Mai kommenden Jahres", "Mai dieses Jahres", "Sommer des Jahres 1918", "Morgen des 30. Juli"."""
    part, whole = first.meaning, second.meaning
    if isinstance(part, Fixed) and isinstance(whole, Fixed):
        return _decade(first, part.fixed, second, whole.fixed) if between == " des " else None
    if isinstance(part, Weekday) and isinstance(whole, Shift) and whole.unit == "W" and between in {" ", " der "}:
        return replace(first, end=second.end, meaning=InWeek(part, whole))
    if isinstance(part, DayPart) and part.part == "NI" and isinstance(whole, Weekday | Day) and not _has_part(whole):
        if between in {" auf ", " zum ", " zu ", " auf den "}:
            return replace(first, end=second.end, meaning=Eve(whole))
        if between in {" von ", " vom "}:
            return replace(first, end=second.end, meaning=Within(part, whole))
    if isinstance(part, DayPart):
        in_day = isinstance(whole, Shift) and whole.unit == "D" and not whole.part
        in_weekday = isinstance(whole, Weekday) and between == " des "
        if (
            not (in_day and between in {" ", " des "})
            and not in_weekday
            and not (isinstance(whole, Day) and between in {" des ", " vom "})
        ):
            return None
    elif (
        not isinstance(part, Day | Month | Season | Fraction)
        or part.year
        or not _is_a_year(whole)
        or second.mod
        or between not in {" ", " des "}
    ):
        return None
    return replace(first, end=second.end, meaning=Within(part, whole))


def _has_part(meaning: Meaning) -> bool:
    return isinstance(meaning, Weekday) and bool(meaning.part)


def _decade(first: Finding, decade: str, second: Finding, century: str) -> Finding | None:
    """Such as "sechziger Jahre des 19. Jahrhunderts"."""
    if len(decade) == len("196") and decade.isdigit() and len(century) == len("18") and century.isdigit():
        return replace(first, end=second.end, meaning=Fixed(century + decade[-1]))
    return None


@dataclass(frozen=True, slots=True)
class Eve:
    """The night before a day: "Nacht auf Sonntag"."""

    day: Meaning

    def value(self, context: Context, start: int, end: int) -> str:
        """The night, by TimeML's habit that of the day on which it begins."""
        day = bounds(self.day.value(context, start, end))[0]
        return f"{shifted(day, 'D', -1)}TNI"


@dataclass(frozen=True, slots=True)
class InWeek:
    """A weekday in a week that is named: "Montag nächster Woche"."""

    weekday: Weekday
    week: Shift

    def value(self, context: Context, start: int, end: int) -> str:
        """The day."""
        monday = bounds(self.week.value(context, start, end))[0]
        if monday is None:
            return f"XXXX-WXX-{self.weekday.weekday}"
        return shifted(monday, "D", self.weekday.weekday - 1) + (f"T{self.weekday.part}" if self.weekday.part else "")


def _is_a_year(meaning: Meaning) -> bool:
    if isinstance(meaning, Shift):
        return meaning.unit == "Y"
    return isinstance(meaning, Fixed) and len(meaning.fixed) == len("2020") and meaning.fixed.isdigit()


def _timed(first: Finding, second: Finding, between: str) -> Finding | None:
    """Such as "morgens um 7 Uhr", "abends gegen 8 Uhr"."""
    time = second.meaning
    if not (
        isinstance(first.meaning, Fixed) and first.meaning.fixed.startswith("XXXX-XX-XXT") and isinstance(time, Clock)
    ):
        return None
    if between not in {" um ", " gegen ", " ", " ab "}:
        return None
    late = first.meaning.fixed[-2:] in {"AF", "EV"} and time.hour < _NOON
    return replace(second, start=first.start, meaning=replace(time, hour=time.hour + _NOON) if late else time)


@dataclass(frozen=True, slots=True)
class CountedFrom:
    """A day, and a number of units counted from it: "heute vor 50 Jahren", "Montag in einer Woche"."""

    day: Meaning
    count: int
    unit: str

    def value(self, context: Context, start: int, end: int) -> str:
        """The day so far away, not the year it lies in."""
        day = bounds(self.day.value(context, start, end))[0] or (context.published if self._is_today() else None)
        if day is None:
            return "XXXX-XX-XX"
        if self.unit in {"D", "W"}:
            return shifted(day, "D", self.count * (7 if self.unit == "W" else 1))
        months = day.year * 12 + day.month - 1 + self.count * (12 if self.unit == "Y" else 1)
        year, month = divmod(months, 12)
        return f"{year:04}-{month + 1:02}-{day.day:02}" if is_day(year, month + 1, day.day) else "XXXX-XX-XX"

    def _is_today(self) -> bool:
        return isinstance(self.day, Shift) and self.day.shift == 0


def _counted_from(first: Finding, second: Finding, between: str, text: str) -> Finding | None:
    """Such as "heute vor 50 Jahren", "morgen in einer Woche", "Montag in zwei Wochen"."""
    day, length = first.meaning, second.meaning
    of_today = isinstance(day, Shift) and day.unit == "D" and not day.part
    if not (of_today or (isinstance(day, Weekday) and not day.part)) or second.mod not in {None, "EXACT"}:
        return None
    if isinstance(length, Counted) and between in {" ", " genau "} and not length.anaphoric and length.unit in _DATED:
        meaning = CountedFrom(day, length.count, length.unit)
    elif between == " in " and isinstance(length, Span) and length.unit in _DATED and _begins_with_a_number(text):
        ahead = replace(day, shift=1) if isinstance(day, Weekday) else day
        meaning = CountedFrom(ahead, int(length.amount), length.unit)
    else:
        return None
    return Finding(first.start, second.end, "DATE", meaning)


def _begins_with_a_number(text: str) -> bool:
    """Not "den vergangenen fünf Monaten", nor "einigen Tagen"."""
    amount = number(text.partition(" ")[0])
    return amount is not None and amount.isdigit()


def _today(first: Finding, second: Finding, between: str) -> Finding | None:
    """Such as "heutigen Samstag", "heute, Montag", "gestrigen Montag": the weekday is the day named first."""
    today, day = first.meaning, second.meaning
    if not (isinstance(today, Shift) and today.unit == "D" and isinstance(day, Weekday)) or between not in {" ", ", "}:
        return None
    if today.part or today.anaphoric or not (today.vague or between == " "):
        return None
    return replace(second, meaning=Shift("D", today.shift, part=day.part))
