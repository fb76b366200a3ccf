"""Clock times: "14.30 Uhr", "von 14 bis 16 Uhr", "halb drei", "Mitternacht", and English times."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reinschrift.dates.before import words_before
from reinschrift.dates.context import Context
from reinschrift.dates.english import english_time_at
from reinschrift.dates.finding import Finding, Fixed, Hit, Meaning
from reinschrift.dates.numbers import number
from reinschrift.dates.vocabulary import context_words, parts

__all__ = [
    "Clock",
    "ClockOn",
    "clock",
    "english_clock",
    "hour_in_words",
    "minutes_in_words",
    "minutes_to",
    "running_time",
    "spoken_clock",
]

_PART = (
    r"(?: (?P<part>morgens|vormittags|mittags|nachmittags|abends|nachts|früh|frühmorgens|spätabends"
    r"|Morgens|Vormittags|Mittags|Nachmittags|Abends|Nachts"
    r"|am (?:Morgen|Vormittag|Nachmittag|Abend)|in der Nacht)\b)?"
)
_HOUR = r"(?P<hour>[01]?[0-9]|2[0-4])(?:[.:](?P<minute>[0-5][0-9])(?:[.:](?P<second>[0-5][0-9]))?)?"
_UHR = re.compile(
    _HOUR
    + r" ?(?:[Uu]hr\b(?: (?P<late>[0-5]?[0-9])(?![\w:]|[.,][0-9]| (?:Uhr|Prozent|Euro)))?"
    + r"|h\b(?: (?P<late_h>[0-5][0-9])(?![\w:%]|[.,][0-9]))?)"
    + r"(?: (?:MESZ|MEZ|UTC|GMT|CET|CEST|Ortszeit)\b)?"
    + _PART
)
_FIRST = re.compile(
    r"(?P<hour>[01]?[0-9]|2[0-4])(?:[.:](?P<minute>[0-5][0-9]))?(?P<link> ?[-–/] ?| (?:bis|und|oder) )(?=[0-9])"
)
_COLON = re.compile(
    r"(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![\w:]|[.,][0-9])" + _PART
)
_SPOKEN = re.compile(
    r"(?:(?P<half>[Hh]alb)|(?P<quarter>[Vv]iertel|[Dd]rei ?[Vv]iertel)(?: (?P<side>vor|nach))?)"
    r" (?P<hour>[a-zäöüß]{3,6}|1[0-2]|[1-9])\b(?! ?[-/:]|[.,][0-9]| (?:Prozent|Euro|Jahre|Stunden))(?: Uhr\b)?" + _PART
)
# What stands between a date and a time in digits, and what before such a time.
_AFTER_DATE = frozenset({" ", ", ", " - ", " – ", " | ", " um "})
_HOURS = 24
_PART_AFTER = re.compile(_PART)
_TO_THE_HOUR = re.compile(r"([1-9]|[12][0-9]) (vor|nach) (1[0-2]|[1-9])(?![\w%:]|[.,][0-9]| [a-zA-ZÄÖÜ]+en\b)")
_HOURS_AND_MINUTES = re.compile(r"([0-9]{1,3}):([0-5][0-9]) (Stunden|Minuten)\b")
# "zehn nach halb vier"
_MINUTES_BESIDE = re.compile(r"(?<![\w-])([Ff]ünf|[Zz]ehn|5|10) (vor|nach) \Z")
_BESIDE_REACH = 12
_MINUTES = re.compile(r" (vor|nach) ([a-zäöüß]{3,6})\b(?! [a-zA-ZÄÖÜ]+en\b)" + _PART)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; the day is the last one mentioned, else that of the publication."""

    hour: int
    minute: int
    second: int | None = None

    def value(self, context: Context, start: int, end: int) -> str:
        """The time as ``YYYY-MM-DDThh:mm``."""
        del start, end
        return context.clock_day() + self.of_any_day()

    def of_any_day(self) -> str:
        """The time without its day."""
        return f"T{self.hour:02}:{self.minute:02}" + ("" if self.second is None else f":{self.second:02}")


@dataclass(frozen=True, slots=True)
class ClockOn:
    """A time of day whose day stands behind it: "gegen 8 Uhr am Dienstag"."""

    time: Clock
    day: Meaning

    def value(self, context: Context, start: int, end: int) -> str:
        """The time as ``YYYY-MM-DDThh:mm``."""
        return self.day.value(context, start, end).partition("T")[0] + self.time.of_any_day()


def _read(m: re.Match[str], part: str | None = None) -> Clock:
    """The time of a match with the groups of a clock in digits."""
    groups = m.groupdict()
    minute = m["minute"] or groups.get("late") or groups.get("late_h")
    time = _clock(m["hour"], minute, groups.get("part") or part)
    second = groups.get("second")
    return replace(time, second=int(second)) if second else time


def _clock(hour: str, minute: str | None, part: str | None = None) -> Clock:
    h = int(hour)
    code = parts().get(part.rpartition(" ")[2].lower(), parts().get(part.rpartition(" ")[2])) if part else None
    if code in {"AF", "EV"} and h < 12:
        h += 12
    return Clock(h, int(minute or 0))


def clock(hit: Hit) -> list[Finding]:
    """Clock times at digits; a range or a list shares the word "Uhr" at its end."""
    text, start = hit.text, hit.start
    m = _UHR.match(text, start)
    if m:
        return [Finding(start, m.end(), "TIME", _read(m))]
    first = _FIRST.match(text, start)
    if first and (m := _UHR.match(text, first.end())):
        end = first.end("minute") if first["minute"] else first.end("hour")
        found = [
            Finding(start, end, "TIME", _read(first, m["part"])),
            Finding(m.start(), m.end(), "TIME", _read(m)),
        ]
        return found if first["link"] in {" und ", " oder "} else [_opening_time(time) for time in found]
    m = _COLON.match(text, start)
    if m:
        before = words_before(text, start, hit.floor, 1)
        after_a_date = hit.floor > 0 and text[hit.floor : start] in _AFTER_DATE
        if after_a_date or (before and before[0].form in context_words("clock_before")):
            return [Finding(start, m.end(), "TIME", _read(m))]
    return []


def hour_in_words(hit: Hit) -> list[Finding]:
    """Such as "zehn Uhr": the hour before the anchor "Uhr"."""
    before = words_before(hit.text, hit.start, hit.floor, 1)
    if not before or before[0].form.isdigit() or before[0].form.lower() in {"eine", "einer", "einen"}:
        return []
    hour = number(before[0].form)
    if hour is None or not hour.isdigit() or int(hour) > _HOURS:
        return []
    m = _PART_AFTER.match(hit.text, hit.end)
    part, end = (m["part"], m.end()) if m else (None, hit.end)
    return [Finding(before[0].start, end, "TIME", _clock(hour, None, part))]


def minutes_to(hit: Hit) -> list[Finding]:
    """Such as "um 5 vor 12"."""
    m = _TO_THE_HOUR.match(hit.text, hit.start)
    before = words_before(hit.text, hit.start, hit.floor, 1) if m else []
    if not m or not before or before[0].form not in {"um", "Um", "gegen", "Gegen"}:
        return []
    minutes = int(m[3]) * 60 + (int(m[1]) if m[2] == "nach" else -int(m[1]))
    return [Finding(hit.start, m.end(), "TIME", Clock(minutes // 60, minutes % 60))]


def running_time(hit: Hit) -> list[Finding]:
    """Such as "2:15 Stunden", "38:12 Minuten"."""
    m = _HOURS_AND_MINUTES.match(hit.text, hit.start)
    if not m:
        return []
    great, small = "HM" if m[3] == "Stunden" else "MS"
    return [Finding(hit.start, m.end(), "DURATION", Fixed(f"PT{int(m[1])}{great}{int(m[2])}{small}"))]


def _opening_time(found: Finding) -> Finding:
    """One end of "von 10 bis 18 Uhr", which annotated corpora take for a time of any day."""
    assert isinstance(found.meaning, Clock)  # noqa: S101 - made so above
    return replace(found, timeml=replace(found, meaning=Fixed(found.meaning.of_any_day())))


def spoken_clock(hit: Hit) -> list[Finding]:
    """Such as "halb drei", "Viertel nach acht"."""
    m = _SPOKEN.match(hit.text, hit.start)
    spoken = number(m["hour"]) if m else None
    if not m or spoken is None or not 1 <= int(spoken) <= 12 or m["hour"] in {"ein", "eine", "einen"}:
        return []
    if m["half"]:
        minutes = -30
    elif m["quarter"].lower().startswith("drei"):
        minutes = -15
    else:
        minutes = {"vor": -15, "nach": 15, None: -45}[m["side"]]
    before = words_before(hit.text, hit.start, hit.floor, 1)
    if m["quarter"] and not m["side"] and not (before and before[0].form in {"um", "Um", "gegen"}):
        return []
    start = m.start()
    close = _MINUTES_BESIDE.search(hit.text, max(hit.floor, start - _BESIDE_REACH), start) if m["half"] else None
    if close:
        beside = int(number(close[1].lower()) or 0)
        minutes += beside if close[2] == "nach" else -beside
        start = close.start()
    total = int(spoken) * 60 + minutes
    return [Finding(start, m.end(), "TIME", _clock(str(total // 60), str(total % 60), m["part"]))]


def minutes_in_words(hit: Hit) -> list[Finding]:
    """Such as "um fünf vor zwölf"."""
    m, minutes = _MINUTES.match(hit.text, hit.end), number(hit.word)
    hour = number(m[2]) if m else None
    before = words_before(hit.text, hit.start, hit.floor, 1)
    if not m or hour is None or not minutes or not 1 <= int(hour) <= _HOURS // 2:
        return []
    if not before or before[0].form not in context_words("minutes_before"):
        return []
    total = int(hour) * 60 + (int(minutes) if m[1] == "nach" else -int(minutes))
    return [Finding(hit.start, m.end(), "TIME", _clock(str(total // 60), str(total % 60), m["part"]))]


def english_clock(hit: Hit) -> list[Finding]:
    """English times at digits: "3:30 p.m."."""
    found = english_time_at(hit.text, hit.start)
    return [Finding(found.start, found.end, "TIME", Clock(found.hour, found.minute or 0))] if found else []
