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
_OF_ANCHORS: dict[str, Parser] = {
    "tomorrow": relative.tomorrow,
    "quarter": periods.fraction,
    "midnight": relative.midnight,
    "eve": relative.eve,
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
    add(_weekdays_with_parts(), _glued_weekday)
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
    add(years.in_words(), years.spelled_year)
    for kind, parser in _OF_ANCHORS.items():
        add(vocabulary.anchors(kind), parser)
    add((*periods.turns(), *_decades()), periods.decade_word)
    return found


def _weekdays_with_parts() -> Iterator[str]:
    """Such as "Donnerstagabend", "Donnerstagabends"."""
    for day in vocabulary.weekdays(english=False):
        if len(day) > _LONGEST_SHORT_WEEKDAY:
            yield from (f"{day}{part}{s}" for part in vocabulary.anchors("behind_weekday") for s in ("", "s"))


_LONGEST_SHORT_WEEKDAY = len("Mo.")


def _decades() -> Iterator[str]:
    """Such as "zwanziger", "Zwanzigerjahre"."""
    for stem in vocabulary.anchors("decade_stem"):
        for ending in ("er", "ern", "erjahre", "erjahren", "erjahres"):
            yield from (stem + ending, (stem + ending).capitalize())


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
