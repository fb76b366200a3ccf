"""The gate: one case-explicit pattern over digits and the words that head a temporal expression.

The pattern is a trie whose top level branches into literals, so that `re` skips ahead to the first letters that can
begin a word of it; each branch then asks at once whether it stands at the start of a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from reinschrift.core.trie import whole_words
from reinschrift.dates import (
    clock,
    day_parts,
    durations,
    explicit,
    periods,
    relative,
    sets,
    vocabulary,
    weekdays,
    years,
)
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
_OF_ANCHORS: dict[str, Parser] = {
    "tomorrow": day_parts.tomorrow,
    "quarter": periods.fraction,
    "midnight": day_parts.midnight,
    "eve": day_parts.eve,
    "future": relative.future,
    "hour": clock.hour_in_words,
    "week": periods.week,
    "season": periods.season_of_sport,
    "spoken_clock": clock.spoken_clock,
    "spoken_minutes": clock.minutes_in_words,
}
"""The parsers of the kinds in ``data/dates/anchors.tsv``."""


@lru_cache(maxsize=1)
def _parsers() -> dict[str, tuple[Parser, ...]]:
    """The parsers of each anchor word."""
    found: dict[str, tuple[Parser, ...]] = {}
    for words, parsers in _anchors():
        for word in words:
            found[word] = found.get(word, ()) + parsers
    return found


def _anchors() -> Iterator[tuple[Iterable[str], tuple[Parser, ...]]]:
    """Words that head expressions, and the parsers to be asked at them; of a word in several rows, the first first."""
    english = vocabulary.months(english=True)
    german = [month for month in vocabulary.months(english=False) if "." not in month]
    yield english, (explicit.english,)
    yield (month for month in german if month not in english), (explicit.half_translated,)
    yield german, (explicit.month,)
    yield (w for w in vocabulary.spelled_months() if w.isupper()), (explicit.month,)
    yield vocabulary.weekdays(english=True), (explicit.english,)
    yield vocabulary.weekdays(english=False), (sets.every, weekdays.weekday)
    yield weekdays.with_parts(), (weekdays.glued_weekday,)
    yield vocabulary.units(), _AT_UNIT
    yield vocabulary.seasons(), (sets.every, periods.season)
    yield vocabulary.holidays(), (periods.holiday,)
    yield vocabulary.deictics(), (relative.deictic,)
    yield vocabulary.vague_words(), (relative.vague,)
    yield vocabulary.frequencies(), (sets.frequency,)
    yield (w for w in vocabulary.parts() if w[0].isupper()), (day_parts.part_of_day, sets.every)
    yield (w for w in vocabulary.parts() if w.endswith("s")), (day_parts.habitual_part,)
    yield vocabulary.edges(), (relative.edge,)
    yield durations.lengths(), (durations.adjective,)
    yield years.in_words(), (years.spelled_year,)
    for kind, parser in _OF_ANCHORS.items():
        yield vocabulary.anchors(kind), (parser,)
    yield (*periods.turns(), *_decades()), (periods.decade_word,)


def _decades() -> Iterator[str]:
    """Such as "zwanziger", "Zwanzigerjahre"."""
    for stem in vocabulary.anchors("decade_stem"):
        for ending in ("er", "ern", "erjahre", "erjahren", "erjahres"):
            yield from (stem + ending, (stem + ending).capitalize())


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
