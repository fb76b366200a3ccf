"""English dates and clock times left over in German text, with their parts, so that they can be rewritten."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reinschrift.core.trie import whole_words
from reinschrift.dates.before import words_before
from reinschrift.dates.calendars import is_day
from reinschrift.dates.vocabulary import context_words, modifiers, months, weekdays

__all__ = [
    "EnglishDate",
    "EnglishTime",
    "english_date_at",
    "english_dates",
    "english_time_at",
    "english_times",
    "in_english_order",
]
# Digits and the first letters of English months and weekdays.
_ANCHOR = re.compile(r"[0-9ADFJMNOSTW](?<!\w.)")
# Weekdays shorter than this count only beside a month.
_SHORTEST = 5
# Months up to this length are names as well.
_SHORT = 3
# The longest way from the start of an English date to the core that betrays it ("Wednesday, the 15th of September").
_REACH = 32
_TIME_ANCHOR = re.compile(r"[0-9](?<![\w.,:].)")
_TIME = re.compile(
    r"([0-9]{1,2})(?:([:.])([0-5][0-9]))?([ \u00a0]?)([ap])(\.[ ]?m\.|m\b)",
)
_TIME_UPPER = re.compile(r"([0-9]{1,2})(?:([:.])([0-5][0-9]))?([ \u00a0]?)([AP])(\.[ ]?M\.|M\b)")
# "am" is also a German preposition: "7 am" and "7.50 am" (a price, a rate) are times only where nothing can follow
# the preposition; "7:50 am", with a colon, also before a word in lower case (not before "Montag", "15. Mai").
# Behind "10 am am Hafen" and "9 am – 5 pm" it cannot be the preposition either.
_AFTER_AM = re.compile(
    r"[ ]?(?:[,;.:!?)]|\n|\Z|(?:ET|EST|EDT|PT|GMT|Uhr|Ortszeit|am)\b"
    r"|(?:[–-]|(?:to|bis|and|und)\b)[ ]?[0-9]{1,2}(?:[:.][0-9]{2})?[ \u00a0]?[aApP]\.?[mM]\b)"
)
# What cannot be counted: a stop, or a word in lower case without the ending of an adjective.
_NO_COUNT = re.compile(r"[.,;:!?)]|\n|\Z| (?:(?![a-zäöüß]+e[mnrs]?\b)[a-zäöüß]+\b|[a-zäöüß]+\b(?! [A-ZÄÖÜ]))")
_AT_END = re.compile(r"\.(?:\n|\Z| [A-ZÄÖÜ])")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?![\w/])")
# What stands beside a month that both languages write alike where the order is English.
_DAY_BEFORE = re.compile(r"[0-9](?:(?:st|nd|rd|th) |(?:st|nd|rd|th|\.)? of )\Z")
_DAY_AFTER = re.compile(r" (?:the )?[0-9]{1,2}(?:st|nd|rd|th)?(?![\w:%]|[.,][0-9])")
_LONGEST_DAY = 9
_SLASHES = re.compile(r"/[0-9]{1,2}/[0-9]{4}")


@dataclass(frozen=True, slots=True)
class EnglishDate:
    """An English date at ``[start, end)`` (code points); ``weekday`` is the ISO number of a weekday written with it."""

    start: int
    end: int
    day: int | None
    month: int | None
    year: int | None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class EnglishTime:
    """An English clock time at ``[start, end)`` (code points), on the 24-hour clock.

    ``separator`` is what stood between hour and minute (``:`` or ``.``), or the empty string.
    """

    start: int
    end: int
    hour: int
    minute: int | None
    separator: str


@lru_cache(maxsize=1)
def _any_months() -> dict[str, int]:
    """English months, and German ones in full: a half-translated date keeps the English order ("März 3rd")."""
    return {form: number for form, number in months(english=False).items() if "." not in form} | months(english=True)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], frozenset[str]]:
    def either(forms: dict[str, int]) -> str:
        return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))

    month = f"(?P<month>{either(_any_months())})"
    weekday = f"(?:(?P<weekday>{either(weekdays(english=True))})(?:,? (?:the )?))?"
    year = r"(?:,? (?P<year>(?:1[5-9]|20)[0-9]{2})(?![\w]))?"
    first = re.compile(
        rf"{weekday}{month} (?:the )?(?P<day>[0-9]{{1,2}})(?P<ordinal>st|nd|rd|th)?(?![\w:%]|[.,][0-9]){year}"
    )
    second = re.compile(rf"{weekday}(?P<day>[0-9]{{1,2}})(?P<ordinal>st|nd|rd|th|\.)? ?(?P<of>of )?{month}(?!\w){year}")
    alone = re.compile(
        rf"(?P<month>{either(months(english=True))})"
        r" (?P<year>(?:19|20)[0-9]{2})(?!\w)"
    )
    english_only = frozenset(months(english=True)) - frozenset(months(english=False))
    return first, second, alone, english_only


def english_date_at(text: str, position: int) -> EnglishDate | None:
    """The English date that begins at ``position``; a form that is German as well is none."""
    first, second, alone, english_only = _patterns()
    m = first.match(text, position)
    if m and _month_first(text, m, english_only):
        return _date(m)
    m = second.match(text, position)
    if m and (m["ordinal"] not in {None, "."} or m["of"] or m["weekday"] or _english_month(text, m, english_only)):
        return _date(m)
    m = alone.match(text, position)
    if m and m["month"] in english_only and (len(m["month"]) > _SHORT or _is_dated(text, position)):
        return EnglishDate(m.start(), m.end(), None, months(english=True)[m["month"]], int(m["year"]))
    m = _SLASHED.match(text, position)
    if m and int(m[2]) > 12 and is_day(int(m[3]) or None, int(m[1]), int(m[2])):
        return EnglishDate(m.start(), m.end(), int(m[2]), int(m[1]), int(m[3]))
    return _weekday_at(text, position)


def _is_dated(text: str, position: int) -> bool:
    """Whether a preposition before a short month tells it from a name: "seit May 2019", not "Theresa May 2019"."""
    before = words_before(text, position, limit=1)
    return bool(before) and before[0].form.lower() in {"im", "in", "seit", "bis", "ab", "since", "until"}


def _month_first(text: str, m: re.Match[str], english_only: frozenset[str]) -> bool:
    """Whether "Month Day" is a date: "im September 15 Menschen" and "15. April 12 Uhr" are not."""
    if m["ordinal"] or m["weekday"] or (m["year"] and text[m.end("day")] == ","):
        return True
    if m["month"] not in english_only and not m["month"].endswith("."):
        return _is_day_before(text, m)
    after = text[m.end() : m.end() + 2]
    follows_noun = len(after) == 2 and after[0] == " " and after[1].isupper()
    if follows_noun:  # im July 15 Menschen, but am July 15 Mit
        before = words_before(text, m.start(), limit=1)
        follows_noun = not before or before[0].form not in context_words("day_before")
    stop = text[m.end("day") : m.end("day") + 1] == "."
    return not follows_noun and (not stop or _AT_END.match(text, m.end("day")) is not None)


def _is_day_before(text: str, m: re.Match[str]) -> bool:
    """Whether am or bis before a month that German has as well makes the number a day: am August 26, bis April 3."""
    before = words_before(text, m.start(), limit=1)
    form = before[0].form if before else ""
    if text[m.end("day") : m.end("day") + 1] == ".":
        return _AT_END.match(text, m.end("day")) is not None and form in context_words("day_before")
    if form in context_words("day_before"):
        return True
    return form in context_words("day_before_or_count") and _NO_COUNT.match(text, m.end()) is not None


def _english_month(text: str, m: re.Match[str], english_only: frozenset[str]) -> bool:
    """Whether the month after a day is English; "10. Jan" may begin "10. Jan Müller", so short forms need a year.

    May is no short form: before anything but a capital it is a month.
    """
    whole = len(m["month"]) > _SHORT or m["year"] is not None
    may = m["month"] == "May" and m["ordinal"] == "." and not text[m.end() : m.end() + 2].strip()[:1].isupper()
    return m["month"] in english_only and (whole or may)


def _weekday_at(text: str, position: int) -> EnglishDate | None:
    """An English weekday alone, after a word that tells of a day ("am Tuesday", "letzten Friday")."""
    end = position
    while end < len(text) and end - position < 10 and "a" <= text[end].lower() <= "z":
        end += 1
    weekday = weekdays(english=True).get(text[position:end])
    if weekday is None or end - position < _SHORTEST:
        return None
    before = words_before(text, position, limit=1)
    nearest = before[0].form if before else ""
    if nearest not in context_words("weekday_before") and nearest not in modifiers():
        return None
    return EnglishDate(position, end, None, None, None, weekday)


def _date(m: re.Match[str]) -> EnglishDate | None:
    day, month = int(m["day"]), _any_months()[m["month"]]
    year = int(m["year"]) if m["year"] else None
    if not is_day(year, month, day):
        return None
    weekday = weekdays(english=True)[m["weekday"]] if m["weekday"] else None
    return EnglishDate(m.start(), m.end(), day, month, year, weekday)


def english_time_at(text: str, position: int) -> EnglishTime | None:
    """The English clock time (with am or pm) that begins at ``position``."""
    m = _TIME.match(text, position) or _TIME_UPPER.match(text, position)
    if not m or not 1 <= int(m[1]) <= 12:
        return None
    morning = m[5] in "aA"
    if morning and m[6] == "m" and m[4] and not _AFTER_AM.match(text, m.end()):
        spanned = text.endswith(" to ", 0, position) and text[position - len("0 to ")].isdigit()  # 10 to 11 am
        clock = (spanned or m[2] == ":") and text[m.end() + 1 : m.end() + 2].islower()
        if not clock:
            return None
    hour = int(m[1]) % 12 + (0 if morning else 12)
    return EnglishTime(m.start(), m.end(), hour, int(m[3]) if m[3] else None, m[2] or "")


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    """English names of months and weekdays, and the months that both languages write alike."""
    return re.compile("|".join(whole_words([*_any_months(), *filter(_is_long, weekdays(english=True))])))


def _is_long(weekday: str) -> bool:
    return len(weekday) >= _SHORTEST


def _is_in_english_order(text: str, start: int, end: int) -> bool:
    before = _DAY_BEFORE.search(text, max(0, start - _LONGEST_DAY), start)
    return before is not None or _DAY_AFTER.match(text, end) is not None


def in_english_order(text: str, names: Iterable[str]) -> bool:
    """Does one of the months, which both languages write alike, stand in English order: 15th April, April 15?"""
    for name in names:
        at = text.find(name)
        while at >= 0:
            if _is_in_english_order(text, at, at + len(name)):
                return True
            at = text.find(name, at + len(name))
    return False


def _cores(text: str) -> list[tuple[int, int]]:
    """What every English date holds: an English name, a common name in English order, or a slashed year."""
    common = months(english=False)
    names = [m.span() for m in _names().finditer(text) if m[0] not in common or _is_in_english_order(text, *m.span())]
    slashes = [m.span() for m in _SLASHES.finditer(text)]
    return sorted(names + slashes) if slashes else names


def english_dates(text: str) -> Iterator[EnglishDate]:
    """English dates in ``text``, in its order and disjoint."""
    end = 0
    for start, stop in _cores(text):
        if start < end:
            continue
        for m in _ANCHOR.finditer(text, max(end, start - _REACH), stop):
            found = english_date_at(text, m.start())
            if found and found.end > start:
                end = found.end
                yield found
                break


def english_times(text: str) -> Iterator[EnglishTime]:
    """English clock times in ``text``, in its order and disjoint."""
    for m in _TIME_ANCHOR.finditer(text):
        if found := english_time_at(text, m.start()):
            yield found
