"""The gate: one case-explicit pattern over digits and the words that head a temporal expression.

The pattern is a trie whose top level branches into literals, so that `re` skips ahead to the first letters that can
begin a word of it; each branch then asks at once whether it stands at the start of a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from reinschrift.core.trie import whole_words
from reinschrift.dates import clock, durations, explicit, periods, relative, sets, vocabulary, years
from reinschrift.dates.finding import Finding, Hit
from reinschrift.dates.guards import continues_a_number

__all__ = ["scan"]

Parser = Callable[[Hit], list[Finding]]
# Parsers of one kind of anchor in the order in which they are asked; the first that finds something wins.
_AT_DIGITS: tuple[Parser, ...] = (
    clock.english_clock,
    explicit.iso,
    explicit.day_at,
    explicit.english,
    clock.clock,
    periods.century,
    periods.fraction,
    periods.week,
    periods.advent,
    clock.minutes_to,
    clock.running_time,
    periods.decade_digits,
    durations.hyphened,
    explicit.year,
)
_AT_UNIT: tuple[Parser, ...] = (sets.every, periods.fraction, relative.relative_unit, durations.duration)
_SPOKEN_CLOCK = ("halb", "Halb", "Viertel", "viertel", "dreiviertel", "Dreiviertel", "drei Viertel", "drei viertel")
_SPOKEN_MINUTES = ("fünf", "zehn", "zwanzig")
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


@lru_cache(maxsize=1)
def _parsers() -> dict[str, tuple[Parser, ...]]:
    """The parsers of each anchor word."""
    found: dict[str, tuple[Parser, ...]] = {}

    def add(words: Iterable[str], *parsers: Parser) -> None:
        for word in words:
            found[word] = found.get(word, ()) + parsers

    add(vocabulary.months(english=True), explicit.english)
    german = [month for month in vocabulary.months(english=False) if "." not in month]
    add((month for month in german if month not in found), explicit.half_translated)
    add(german, explicit.month)
    add((w for w in vocabulary.spelled_months() if w.isupper()), explicit.month)
    add(vocabulary.weekdays(english=True), explicit.english)
    add(vocabulary.weekdays(english=False), sets.every, relative.weekday)
    add(
        (f"{w}{p}{s}" for w in vocabulary.weekdays(english=False) if len(w) > 3 for p in _GLUED for s in ("", "s")),
        _glued_weekday,
    )
    add(vocabulary.units(), *_AT_UNIT)
    add(vocabulary.seasons(), sets.every, periods.season)
    add(vocabulary.holidays(), periods.holiday)
    add(vocabulary.deictics(), relative.deictic)
    add(vocabulary.vague_words(), relative.vague)
    add(vocabulary.frequencies(), sets.frequency)
    add((w for w in vocabulary.parts() if w[0].isupper()), relative.part_of_day)
    add((w for w in vocabulary.parts() if w[0].isupper()), sets.every)
    add((w for w in vocabulary.parts() if w.endswith("s")), relative.habitual_part)
    add(vocabulary.edges(), relative.edge)
    add(durations.lengths(), durations.adjective)
    add(("Morgen",), relative.tomorrow)
    add(("Q1", "Q2", "Q3", "Q4"), periods.fraction)
    add(("Mitternacht",), relative.midnight)
    add(("Vorabend",), relative.eve)
    add(years.in_words(), years.spelled_year)
    add(("Zukunft",), relative.future)
    add(("Uhr",), clock.hour_in_words)
    add(("KW", "Kalenderwoche"), periods.week)
    add(("Saison", "Spielzeit", "Spieljahr", "Wintersemester", "Sommersemester"), periods.season_of_sport)
    add(_SPOKEN_CLOCK, clock.spoken_clock)
    add(_SPOKEN_MINUTES, clock.minutes_in_words)
    decades = [f"{t}er{j}" for t in _TENS for j in ("", "n", "jahre", "jahren", "jahres")]
    add(periods.turns(), periods.decade_word)
    add((form for d in decades for form in (d, d.capitalize())), periods.decade_word)
    return found


_GLUED = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")


def _glued_weekday(hit: Hit) -> list[Finding]:
    """Such as "Donnerstagabend": the weekday and the part of day in one word."""
    day = hit.word[: hit.word.index("tag") + 3] if "tag" in hit.word else hit.word[: len("Mittwoch")]
    if hit.word.startswith("Sonnabend"):
        day = "Sonnabend"
    return relative.weekday(Hit(hit.text, hit.start, hit.start + len(day), hit.floor))


@lru_cache(maxsize=1)
def _gate() -> re.Pattern[str]:
    digits = [rf"{digit}(?<!\w.)[0-9]*" for digit in "0123456789"]
    return re.compile("|".join([*digits, *whole_words(_parsers())]))


def scan(text: str) -> Iterator[Finding]:
    """The findings of all local parsers, in the order of the text and disjoint, not yet resolved."""
    parsers, floor = _parsers(), 0
    for m in _gate().finditer(text):
        start, end = m.span()
        if start < floor:
            continue
        if "0" <= text[start] <= "9":
            if continues_a_number(text, start) and start != floor + 1:
                continue
            asked = _AT_DIGITS
        else:
            asked = parsers[text[start:end]]
        hit = Hit(text, start, end, floor)
        for parser in asked:
            found = parser(hit)
            if found:
                yield from found
                floor = found[-1].end
                break
