"""English dates and clock times of a page, observed once for the rules that need them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.dates.english import EnglishDate, EnglishTime, english_dates, english_times, in_english_order
from reinschrift.dates.vocabulary import months, weekdays
from reinschrift.observations.language import in_foreign_sentence, is_common_in_english
from reinschrift.observations.residue import MONTH, PART, PARTS_OF_MONTHS, SHARED, WEEKDAY, residue
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.clauses import has_finite_verb, sentence_from
from reinschrift.syntax.frames import is_german, is_german_noun, word_after, word_before
from reinschrift.syntax.government import clause_before
from reinschrift.syntax.names import may_precede_day
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs

__all__ = [
    "DateSpan",
    "LikelyDate",
    "PartOfMonth",
    "dates_of",
    "german_month",
    "german_weekday",
    "is_named_by_day",
    "time_ends_sentence",
    "times_of",
]

_ENGLISH_ONLY: Final = ("January", "February", "March", "May", "June", "July", "October", "December")
_MONTHS: Final = (*_ENGLISH_ONLY, "April", "August", "September", "November")
_GERMAN_ONLY: Final = ("Januar", "Februar", "März", "Mai", "Juni", "Juli", "Oktober", "Dezember")
_ALONE: Final = (
    r"\b([Ii][mn]|[Ss]eit|Anfang|Mitte|Ende|[Bb]is|[Aa]b|[Vv]o[mn]|[Zz]um|für|nach|vor|auf)"
    rf" ({'|'.join(_ENGLISH_ONLY)})\b(?= ([a-zäöü(–]|[A-ZÄÖÜ][a-zäöüß]+)|[.,;:!?)\n]|\Z)"
)
# Behind these in the middle of a clause: seit, bis and ab may govern a month, and open no clause there.
_WITHIN: Final = (
    rf"[\w)“%] (?:seit|bis|ab|von(?= \w+ an\b)) ({'|'.join(_ENGLISH_ONLY)})\b(?= [a-zäöü(–]|[.,;:!?)\n]|\Z)"
)
_FIRST_IN: Final = rf"(?:\A|\n|[.!?] )(?:Seit|Bis|Ab) ({'|'.join(_ENGLISH_ONLY)}) [a-zäöüß]+[^,.!?\n]*[.!?\n]"
_PAIR: Final = (
    rf"\b(?:[Vv]on|[Zz]wischen) ({'|'.join(_MONTHS)})(?: (?:19|20)[0-9]{{2}})? (?:bis|und|to|and)"
    rf" ({'|'.join((*_MONTHS, *_GERMAN_ONLY))})\b(?! [A-Z])"
)
_PART: Final = (
    r"(?:\b[Ii][nm] )?\b(?:([Mm]id)[- ]|([Ee]arly|[Ll]ate) |the (beginning|middle|end) of )"
    r"(%s)(?:,? (?:of )?((?:19|20)[0-9]{2}))?\b(?! [0-9])"
)
# A second day behind a date (May 2–4, May 2nd and 3rd), or a first one before it (the 2nd and 3rd of May).
_JOINT: Final = r"( ?[–-] ?| (?:and|und|to|bis|or|oder|&) )"
_SECOND: Final = (
    rf"{_JOINT}([0-9]{{1,2}})(st|nd|rd|th)?(?![\w:%/]|[.,][0-9]| ?(?:Uhr|[ap]\.?m)\b)(?:,? ((?:19|20)[0-9]{{2}})\b)?"
)
_DAY: Final = r"[0-9](?:st|nd|rd|th)?\Z"
_COUNTED: Final = r" (?:[a-zäöüß]+e[mnrs]? )?[A-ZÄÖÜ]"
_FIRST: Final = rf"(?<![\w.,:])([0-9]{{1,2}})(st|nd|rd|th)?{_JOINT}\Z"
_GERMAN_JOINTS: Final = {"and": "und", "&": "und", "to": "bis", "or": "oder"}
_REACH: Final = 16
_DAYS: Final = 31
_FAR: Final = 200
_ON_WEEKDAY: Final = r" (?<=[a-zäöüß] )(?:on|by|since|from|until|to) ([A-Z][a-z]{2,5}day)\b(?! [A-ZÄÖÜ])"
_IN_CLAUSE: Final = r"(?<=[a-zäöüß] )([A-Z][a-z]{2,5}day)(?= [a-zäöü]|[.,;:!?]|\Z)"
# Am Sunday Läufer, am Sat: the noun behind must be German.
_ON_DAY: Final = r"\b[Aa]m ([A-Z][a-z]{2,5}day(?= [A-ZÄÖÜ])|[A-Z][a-z]{2}\b(?= [a-zäöü]|[.,;!?]))"
_SPAN_OF_DAYS: Final = r"\b([A-Z][a-z]{2,5}day) (?:through|to|until|bis) ([A-Z][a-z]{2,5}day)\b"
_ENGLISH_BEFORE: Final = frozenset({"last", "next", "late", "every"})
_LIKE_NAMES: Final = len("March")
_CALLED: Final = r"([A-ZÄÖÜ][\w.-]*) %s\b(?! [0-9])"
_SURE: Final = frozenset({"im", "in", "anfang", "mitte", "ende"})
_AFTER_NAMES: Final = frozenset({"von", "für", "nach", "vor", "auf"})
_SLASHED: Final = r"/[0-9]{1,2}/[0-9]{4}"
_BETWEEN: Final = "|".join(
    rf"(?<=[0-9]{blank}[apAP]{stop}{gap}.)" for blank in ("", " ") for stop in ("", r"\.") for gap in ("", " ")
)
# Each begins with its last letter: a single literal is found quicker than a digit.
_TIME_GATES: Final = (rf"m\b(?<=[apAP. ].)(?:{_BETWEEN})", rf"M\b(?:{_BETWEEN})")


@dataclass(frozen=True, slots=True)
class DateSpan(EnglishDate):
    """Several days of a month: from ``first`` on, with the German word or the mark that joins them."""

    first: int = 0
    joint: str = ""


@dataclass(frozen=True, slots=True)
class PartOfMonth(EnglishDate):
    """The beginning, middle or end of a month, with its German word."""

    part: str = ""


@dataclass(frozen=True, slots=True)
class LikelyDate(EnglishDate):
    """A month behind seit, bis or ab, or a weekday, that may be a name: in a translation it is none."""


def dates_of(page: Page) -> tuple[EnglishDate, ...]:
    """English dates, in order; those that alone stand in quotation marks are spoken of."""
    text, met = page.text, page.fact(residue)
    parts = _parts_of_months(text) if PART in met else []
    if not parts and not (
        MONTH in met or WEEKDAY in met or in_english_order(text, met.get(SHARED, ())) or compiled(_SLASHED).search(text)
    ):
        return ()
    found: list[EnglishDate] = [d for d in parts if not _is_cited(page, d)]
    within = [(d.start, d.end) for d in found]
    whole = (d for d in english_dates(text) if not any(start <= d.start < end for start, end in within))
    found += (_with_both_days(text, d) for d in whole if not _is_cited(page, d))
    taken = {d.start for d in found}
    alone = _weekdays_alone(text) if MONTH not in met else (*_months_alone(text), *_weekdays_alone(text))
    for date in alone:
        if date.start not in taken:
            taken.add(date.start)
            found.append(date)
    return tuple(sorted(found, key=lambda d: d.start))


def _parts_of_months(text: str) -> list[PartOfMonth]:
    """Mid-February, late October 2019, in early May: German has no preposition im before Anfang, Mitte and Ende."""
    names = _month_names()
    found = []
    for m in compiled(_PART % "|".join(sorted(names, key=len, reverse=True))).finditer(text):
        *parts, month, year = m.groups()
        part = next(filter(None, parts))
        if part[0].isupper() and not opens_sentence(text, m.start()):
            continue  # the album Late September
        german = PARTS_OF_MONTHS[part.lower()]
        found.append(PartOfMonth(*m.span(), None, names[month], int(year) if year else None, part=german))
    return found


def _month_names() -> dict[str, int]:
    return months(english=True) | months(english=False)


def _weekdays_alone(text: str) -> Iterator[EnglishDate]:
    """Läuft on Monday: behind an English preposition and a German word in small letters (no Independent on Sunday)."""
    names = weekdays(english=True)
    for m in compiled(_ON_WEEKDAY).finditer(text):
        if m[1] in names and may_precede_day(word_before(text, m.start() + 1)[0]):
            yield EnglishDate(m.start(1), m.end(1), None, None, None, names[m[1]])
    for m in compiled(_ON_DAY).finditer(text):
        if m[1] in names and not is_named_by_day(text, m.end()):
            yield LikelyDate(*m.span(1), None, None, None, names[m[1]])
    for m in compiled(_SPAN_OF_DAYS).finditer(text):
        if m[1] in names and m[2] in names:
            yield from (LikelyDate(*m.span(group), None, None, None, names[m[group]]) for group in (1, 2))
    for m in compiled(_IN_CLAUSE).finditer(text):
        before, after = word_before(text, m.start())[0], word_after(text, m.end())
        goes_on = not after or is_german(after) or lexicon().knows(after)
        if m[1] in names and goes_on and _is_german_before(before):
            yield LikelyDate(*m.span(1), None, None, None, names[m[1]])


def is_named_by_day(text: str, end: int) -> bool:
    """Sunday Times, Sunday Club: a name begins with the weekday; but: am Sunday Läufer aus aller Welt."""
    after = word_after(text, end)
    return after[:1].isupper() and not (is_german_noun(after) and not is_common_in_english(after))


def _is_german_before(word: str) -> bool:
    """Am späten Thursday; but neither last Thursday nor das Lied Sunday."""
    german = word.islower() and lexicon().knows(word) and word not in _ENGLISH_BEFORE
    return german and not is_common_in_english(word)


def _with_both_days(text: str, date: EnglishDate) -> EnglishDate:
    if date.day is None or date.month is None:
        return date
    by_day = date.year is None and compiled(_DAY).search(text, date.end - len("15th"), date.end) is not None
    m = compiled(_SECOND).match(text, date.end) if by_day else None
    if m and date.day < int(m[2]) <= _DAYS and (m[3] or m[4] or compiled(_COUNTED).match(text, m.end()) is None):
        return DateSpan(
            date.start,
            m.end(),
            int(m[2]),
            date.month,
            int(m[4]) if m[4] else None,
            date.weekday,
            date.day,
            _german(m[1]),
        )
    m = compiled(_FIRST).search(text, max(0, date.start - _REACH), date.start) if text[date.start].isdigit() else None
    if m and 0 < int(m[1]) < date.day and date.weekday is None:
        return DateSpan(m.start(), date.end, date.day, date.month, date.year, None, int(m[1]), _german(m[3]))
    return date


def _german(joint: str) -> str:
    word = joint.strip()
    return f" {_GERMAN_JOINTS.get(word, word)} " if word.isalpha() or word == "&" else joint


def _months_alone(text: str) -> Iterator[EnglishDate]:
    """A month without day and year, where a word before it tells it from a name: im May, Ende October."""
    names = months(english=True)
    yield from _behind_prepositions(text)
    called: dict[str, bool] = {}
    for pattern in (_WITHIN, _FIRST_IN):
        for m in compiled(pattern).finditer(text):
            if len(m[1]) > _LIKE_NAMES or (pattern == _WITHIN and _opens_clause(text, *m.span(1))):
                continue
            if m[1] not in called:
                called[m[1]] = _is_called(text, m[1])
            if not called[m[1]]:
                yield LikelyDate(m.start(1), m.end(1), None, names[m[1]], None)
    for m in compiled(_PAIR).finditer(text):
        for group in (1, 2):
            if m[group] not in names:
                continue
            yield EnglishDate(m.start(group), m.end(group), None, names[m[group]], None)


def _behind_prepositions(text: str) -> Iterator[EnglishDate]:
    """Im May, seit October; im May Klage, but not im May House."""
    names = months(english=True)
    for m in compiled(_ALONE).finditer(text):
        before, following = m[1].lower(), m[3] or ""
        sure = before in _SURE and (not following[:1].isupper() or (before != "in" and is_german_noun(following)))
        if sure or (len(m[2]) > _LIKE_NAMES and not following[:1].isupper()):
            date = LikelyDate if before in _AFTER_NAMES else EnglishDate
            yield date(m.start(2), m.end(2), None, names[m[2]], None)


def _opens_clause(text: str, start: int, end: int) -> bool:
    """Er wartete, bis May sprach: the verb right behind it, where the clause has none yet."""
    clause = clause_before(text, start, ".!?:;,\n„“")
    return lexicon().is_finite_verb(word_after(text, end)) and not has_finite_verb(" ".join(clause[:-1]))


def _is_called(text: str, month: str) -> bool:
    """Theresa May: does somebody of that name appear?"""
    return any(not lexicon().is_function_word(m[1]) for m in compiled(_CALLED % month).finditer(text))


def time_ends_sentence(text: str, end: int) -> bool:
    """Is the stop of p.m. that of the sentence too? At the end of a line, and before another sentence with its verb."""
    if text[end - 1] != ".":
        return False
    if text[end : end + 1] in {"", "\n"}:
        return True
    after = word_after(text, end)
    if after.islower():  # um 6 p.m. demnächst will er …: the verb behind the adverb opens a main clause
        following = word_after(text, end + 1 + len(after))
        return after in adverbs() and lexicon().is_finite_verb(following) and has_finite_verb(_sentence_to(text, end))
    return lexicon().is_function_word(after.lower()) and has_finite_verb(sentence_from(text, end + 1))


def _sentence_to(text: str, end: int) -> str:
    """The sentence so far."""
    piece = text[max(0, end - _FAR) : end]
    return piece[max(piece.rfind(mark) for mark in (". ", "! ", "? ", "\n")) + 1 :]


def times_of(page: Page) -> tuple[EnglishTime, ...]:
    """English clock times, in order."""
    text = page.text
    if not any(compiled(gate).search(text) for gate in _TIME_GATES):
        return ()
    return tuple(t for t in english_times(text) if not _is_cited(page, t))


def _is_cited(page: Page, found: EnglishDate | EnglishTime) -> bool:
    """Is it spoken of, or part of a sentence or quotation that is English itself?"""
    start, end = found.start, found.end
    return is_spoken_of(page, start, end) or in_foreign_sentence(page.text, start, end)


@lru_cache(maxsize=12)
def german_month(month: int) -> str:
    """The German name of a month: its first form in the table."""
    return next(form for form, number in months(english=False).items() if number == month)


@lru_cache(maxsize=7)
def german_weekday(weekday: int) -> str:
    """The German name of a weekday (ISO number): its first form in the table."""
    return next(form for form, number in weekdays(english=False).items() if number == weekday)
