"""Named periods: seasons, holidays, quarters and halves, decades, centuries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reinschrift.dates.before import words_before
from reinschrift.dates.calendars import feast
from reinschrift.dates.context import Context
from reinschrift.dates.finding import Finding, Fixed, Hit, over_two_years
from reinschrift.dates.guards import stands_as_a_time
from reinschrift.dates.numbers import full_year, number, ordinal
from reinschrift.dates.portion import PORTIONS, portioned
from reinschrift.dates.vocabulary import approximators, context_words, holidays, modifiers, seasons, units

__all__ = [
    "Fraction",
    "Season",
    "advent",
    "century",
    "decade_digits",
    "decade_word",
    "fraction",
    "holiday",
    "season",
    "season_of_sport",
    "turns",
    "week",
]

_YEAR = re.compile(
    r",? (?:des Jahres )?((?:1[0-9]|2[01])[0-9]{2}|(?<= )['’][0-9]{2})(?:/[0-9]{2,4})?(?![\w%])(?![.,][0-9])"
)
_DECADE = re.compile(r"((?:1[0-9]|2[01])?[0-9]0)(?:ern?(?:[ -][Jj]ahren?)?(?!\w|-)|s(?!\w))")
_CENTURY = re.compile(r"([0-9]{1,2})\. (Jahrhunderts?|Jh\.)(?: ([vn])\. Chr\.)?")
_CENTURIES = re.compile(r"([0-9]{1,2})\. (?:und|oder|bis|bis zum|auf das|zum) (?=[0-9]{1,2}\. (?:Jahrhundert|Jh\.))")
_FRACTION = re.compile(r"([1-4])\. (Quartals?|Halbjahr(?:es|s)?)\b")
_QUARTER_YEAR = re.compile(r"[ /]((?:19|20)[0-9]{2})(?![\w%]|[.,][0-9])")
_ADVENT = re.compile(r"([1-4])\. (Advent(?:ssonntag)?\b|Weihnachts(?:feier)?tag\b)")
_JAHRE = re.compile(r" [Jj]ahren?\b")
_NOUN = re.compile(r"-| [A-ZÄÖÜ]")
_SEASON = 3  # months
_WEEKS = 53
_WEEK_YEAR = r"(?:(?:/| |, | des Jahres )((?:19|20)[0-9]{2})(?![\w%]))?"
_WEEK_BEFORE = re.compile(r"([0-9]{1,2})\. (?:Kalenderwoche|KW)\b" + _WEEK_YEAR)
_WEEK_AFTER = re.compile(r"(?:Kalenderwoche|KW) ([0-9]{1,2})(?![\w%]|[.,][0-9])" + _WEEK_YEAR)
_SPORT_YEAR = re.compile(r" ((?:19|20)[0-9]{2})(?:[/–-](?:[0-9]{4}|[0-9]{2}))?(?![\w%])(?![.,][0-9])")
_BESIDE = re.compile(r"-(?: und| bis|/)[ ]?(?=[A-ZÄÖÜa-zäöü]{4,9}(?:z|ß)iger-?[Jj]ahre)")


@dataclass(frozen=True, slots=True)
class Season:
    """A season, perhaps without its year."""

    year: int | None
    code: str
    shift: int = 0

    def value(self, context: Context, start: int, end: int) -> str:
        """The season as TimeML writes it (``2020-SU``)."""
        year = self.year
        if year is None and context.reference:
            tense = context.tense(start, end) if not self.shift else None
            first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[self.code]
            month = context.reference.month
            late = tense == "past" and first > month and not context.narrates
            # "kommenden Sommer" is that of this year while it has not begun, "letzten Sommer" once it is over
            near = (self.shift == 1 and first > month) or (self.shift == -1 and first + _SEASON <= month)
            year = context.reference.year + (0 if near else self.shift) - late
        return f"{'XXXX' if year is None else f'{year:04}'}-{self.code}"


@dataclass(frozen=True, slots=True)
class Feast:
    """A holiday, perhaps without its year."""

    name: str
    year: int | None

    def value(self, context: Context, start: int, end: int) -> str:
        """The day of the holiday."""
        row = holidays()[self.name]
        sample = feast(row.kind, row.number, 2000)
        fixed = row.kind == "fixed"
        year = self.year or context.year_of(sample.month, sample.day if fixed else None, start, end)
        if year is None:
            return f"XXXX-{sample.month:02}-{sample.day:02}" if fixed else "XXXX-XX-XX"
        try:
            return feast(row.kind, row.number, year).isoformat()
        except (ValueError, OverflowError):
            return "XXXX-XX-XX"


@dataclass(frozen=True, slots=True)
class Fraction:
    """A quarter or half of a year."""

    letter: str
    number: int
    year: int | None

    def value(self, context: Context, start: int, end: int) -> str:
        """The fraction as TimeML writes it (``2019-Q3``)."""
        del start, end
        year = self.year or (context.reference.year if context.reference else None)
        return f"{'XXXX' if year is None else f'{year:04}'}-{self.letter}{self.number}"


def _year_after(text: str, end: int) -> tuple[int | None, int]:
    m = _YEAR.match(text, end)
    return (full_year(m[1]), m.end()) if m else (None, end)


def season(hit: Hit) -> list[Finding]:
    """Such as "im Herbst 1998", "diesem Sommer"; family names are told by what precedes."""
    code = seasons().get(hit.word)
    if code is None:
        return []
    year, end = _year_after(hit.text, hit.end)
    before = words_before(hit.text, hit.start, hit.floor, 1)
    nearest = before[0].form if before else ""
    if year is None and not stands_as_a_time(hit, "season_before", certain=False):
        return []
    row = modifiers().get(nearest)
    start = before[0].start if row else hit.start
    shift = row.shift if row else 0
    mod = approximators().get(nearest)
    whole = Finding(start, end, "DATE", Season(year, code, shift), mod if mod in PORTIONS else None)
    slash = hit.text.find("/", hit.end, end)
    return [whole] if year is None or slash < 0 else over_two_years(whole, year, slash + 1)


@dataclass(frozen=True, slots=True)
class Week:
    """A calendar week, perhaps without its year."""

    year: int | None
    number: int

    def value(self, context: Context, start: int, end: int) -> str:
        """The week as ``YYYY-Www``."""
        del start, end
        year = self.year or (context.reference.year if context.reference else None)
        return f"{'XXXX' if year is None else f'{year:04}'}-W{self.number:02}"


def week(hit: Hit) -> list[Finding]:
    """Such as "KW 23", "23. Kalenderwoche 2020"."""
    m = _WEEK_BEFORE.match(hit.text, hit.start) or _WEEK_AFTER.match(hit.text, hit.start)
    if not m or not 1 <= int(m[1]) <= _WEEKS:
        return []
    year = int(m[2]) if m[2] else None
    return [Finding(hit.start, m.end(), "DATE", Week(year, int(m[1])))]


def season_of_sport(hit: Hit) -> list[Finding]:
    """Such as "Saison 2007/08", "Wintersemester 2017/2018": the year in which it begins."""
    m = _SPORT_YEAR.match(hit.text, hit.end)
    return [Finding(hit.start, m.end(), "DATE", Fixed(m[1]))] if m else []


def holiday(hit: Hit) -> list[Finding]:
    """Holidays; those that are also names need a preposition or a year."""
    row = holidays().get(hit.word)
    if row is None or hit.text[hit.end : hit.end + 1] == "-":
        return []
    year, end = _year_after(hit.text, hit.end)
    if year is not None and row.form == "Jahreswechsel" and "/" in hit.text[hit.end : end]:
        year += 1  # the day between "2021/2022" is in the second
    before = words_before(hit.text, hit.start, hit.floor, 1)
    nearest = before[0].form if before else ""
    supported = year is not None or nearest in context_words("feast_before") or nearest in modifiers()
    doubtful = hit.word in context_words("also_a_name") or nearest in context_words("greeting")
    if not supported and (doubtful or nearest[:1].isupper()):
        return []
    return [Finding(hit.start, end, "DATE", Feast(hit.word, year))]


def advent(hit: Hit) -> list[Finding]:
    """Such as "1. Advent", "2. Weihnachtsfeiertag" at the digit."""
    m = _ADVENT.match(hit.text, hit.start)
    name = f"{('ersten', 'zweiten', 'dritten', 'vierten')[int(m[1]) - 1]} {m[2]}" if m else ""
    if not m or name not in holidays():
        return []
    year, end = _year_after(hit.text, m.end())
    return [Finding(hit.start, end, "DATE", Feast(name, year))]


def fraction(hit: Hit) -> list[Finding]:
    """Such as "dritten Quartal 2019" at the unit, "2. Halbjahr" at the digit."""
    if hit.word[0] == "Q" and hit.word[1:].isdigit():
        m = _QUARTER_YEAR.match(hit.text, hit.end)
        return _fraction(hit.start, m.end(), "Q", int(hit.word[1]), int(m[1])) if m else []
    m = _FRACTION.match(hit.text, hit.start)
    if m:
        year, end = _year_after(hit.text, m.end())
        return _fraction(hit.start, end, m[2][0], int(m[1]), year)
    unit = units().get(hit.word)
    if unit is None or unit.unit not in {"Q", "H", "CE"}:
        return []
    before = words_before(hit.text, hit.start, hit.floor, 1)
    count = ordinal(before[0].form) if before else None
    if count is None:
        return []
    if unit.unit == "CE":
        return [portioned(hit.text, Finding(before[0].start, hit.end, "DATE", Fixed(f"{count - 1:02}")), hit.floor)]
    year, end = _year_after(hit.text, hit.end)
    return _fraction(before[0].start, end, unit.unit, count, year)


def _fraction(start: int, end: int, letter: str, count: int, year: int | None) -> list[Finding]:
    if count > (4 if letter == "Q" else 2):
        return []
    return [Finding(start, end, "DATE", Fraction(letter, count, year))]


def decade_digits(hit: Hit) -> list[Finding]:
    """Such as "1980er Jahren", "60er-Jahre", "1980er"."""
    m = _DECADE.match(hit.text, hit.start)
    if not m or (len(m[1]) == 2 and m.end() <= m.end(1) + 3 and not _is_a_decade(hit, m.end())):
        return []
    return [_decade(hit, m.end(), int(m[1]))]


@lru_cache(maxsize=1)
def turns() -> dict[str, int]:
    """The decades since 2000 by name: "Nullerjahre"."""
    names = {"nuller": 2000, "zehner": 2010}
    forms = {f"{name}jahre{n}": year for name, year in names.items() for n in ("", "n")}
    return forms | {form.capitalize(): year for form, year in forms.items()}


def decade_word(hit: Hit) -> list[Finding]:
    """Such as "Neunzigerjahren", "neunziger Jahre"."""
    name, found, rest = hit.word.partition("ziger") if "ziger" in hit.word else hit.word.partition("ßiger")
    value = number(name + found[:-2]) if found else None
    if hit.word in turns():
        return [_decade(hit, hit.end, turns()[hit.word])]
    following = _JAHRE.match(hit.text, hit.end)
    bare = rest in {"", "n"} and not following and not (rest == "" and _BESIDE.match(hit.text, hit.end))
    if value is None or (bare and not _is_a_decade(hit, hit.end)):
        return []
    return [_decade(hit, following.end() if following and not rest else hit.end, int(value))]


def _is_a_decade(hit: Hit, end: int) -> bool:
    """Whether "90er" or "Neunziger" without "Jahre" is a decade: "in den Neunzigern", "Mitte der 80er"."""
    forms = [word.form for word in words_before(hit.text, hit.start, hit.floor, 2)]
    if len(forms) < 2 or _NOUN.match(hit.text, end):
        return False
    portion = approximators().get(forms[1]) in PORTIONS
    return (forms[0] == "der" and portion) or (forms[0] == "den" and forms[1] in {"in", "In", "seit", "Seit"})


def _decade(hit: Hit, end: int, year: int) -> Finding:
    value = f"{year // 10:03}" if year >= 1000 else f"19{year // 10}"
    return portioned(hit.text, Finding(hit.start, end, "DATE", Fixed(value)), hit.floor)


def _two_centuries(first: re.Match[str], last: re.Match[str]) -> list[Finding]:
    """Such as "12. und 13. Jahrhundert", each for itself."""
    era = "BC" if last[3] == "v" else ""
    return [
        Finding(first.start(), first.end(1) + 1, "DATE", Fixed(f"{era}{int(first[1]) - 1:02}")),
        Finding(last.start(), last.end(), "DATE", Fixed(f"{era}{int(last[1]) - 1:02}")),
    ]


def century(hit: Hit) -> list[Finding]:
    """Such as "20. Jahrhundert", "3. Jh. v. Chr."."""
    both = _CENTURIES.match(hit.text, hit.start)
    if both:
        last = _CENTURY.match(hit.text, both.end())
        return [] if not last or not int(both[1]) or not int(last[1]) else _two_centuries(both, last)
    m = _CENTURY.match(hit.text, hit.start)
    if not m or not 1 <= int(m[1]) <= 30:
        return []
    found = Finding(hit.start, m.end(), "DATE", Fixed(f"{'BC' if m[3] == 'v' else ''}{int(m[1]) - 1:02}"))
    return [portioned(hit.text, found, hit.floor)]
