"""Repetitions: "täglich", "jeden Montag", "jedes Jahr", "zweimal im Monat"."""

from __future__ import annotations

import re

from reinschrift.dates.before import Word, words_before
from reinschrift.dates.durations import Span
from reinschrift.dates.finding import Finding, Fixed, Hit, Meaning
from reinschrift.dates.numbers import number, ordinal
from reinschrift.dates.vocabulary import (
    Unit,
    context_words,
    endings,
    frequencies,
    parts,
    seasons,
    units,
    vague_quantities,
    weekdays,
)

__all__ = ["EVERY", "every", "frequency"]

EVERY = frozenset(form for stem in ("jed", "Jed") for form in endings(stem)[1:])
"""Forms of "jeder"."""

_ALL = frozenset({"alle", "Alle", "aller"})
# What shows that "im Jahr" names one year: a number, a genitive, "nach" and the like.
_SPECIFIED = re.compile(
    r" (?:[0-9]|de[srn]\b|nach\b|vor\b|darauf|danach|davor|zuvor|seine[rs]\b|ihre[rs]\b|eine[rs]\b)|-"
)


def frequency(hit: Hit) -> list[Finding]:
    """Adverbs and adjectives of repetition, perhaps with how often ("zweimal wöchentlich")."""
    value = frequencies().get(hit.word)
    if not value:
        return []
    before = words_before(hit.text, hit.start, hit.floor, 1)
    if before and (times := _times(before[0].form)):
        return [Finding(before[0].start, hit.end, "SET", Fixed(value), freq=times)]
    return [Finding(hit.start, hit.end, "SET", Fixed(value), quant="EVERY")]


def _times(word: str) -> str | None:
    """How often: ``2X`` for "zweimal"."""
    if word in {"mehrmals", "Mehrmals"}:
        return "XX"
    count = number(word.removesuffix("mal")) if word.endswith("mal") and len(word) > len("mal") else None
    return f"{count}X" if count else None


def every(hit: Hit) -> list[Finding]:
    """A unit, weekday or part of day after "jede", or a unit after "alle zwei", "einmal im", "pro"."""
    unit, weekday = units().get(hit.word), weekdays(english=False).get(hit.word)
    part, season = parts().get(hit.word), seasons().get(hit.word)
    before = words_before(hit.text, hit.start, hit.floor, 3)
    if not before or (unit, weekday, part, season) == (None, None, None, None):
        return []
    one: Meaning = Fixed(f"XXXX-{season}" if season else f"XXXX-XX-XXT{part}")
    if unit or weekday:
        one = Span("1", unit.unit) if unit else Fixed(f"XXXX-WXX-{weekday}")
    forms = [word.form for word in before]
    if forms[0] in EVERY:
        return [Finding(before[0].start, hit.end, "SET", one, quant="EVERY")]
    if len(before) > 1 and forms[1] in EVERY and (count := ordinal(forms[0])):
        meaning = Span(str(count), unit.unit) if unit else one
        return [Finding(before[1].start, hit.end, "SET", meaning, quant="EVERY")]
    if unit is None:
        return []
    if len(before) > 1 and forms[1] in _ALL and (amount := "X" if forms[0] in vague_quantities() else number(forms[0])):
        return [Finding(before[1].start, hit.end, "SET", Span(amount, unit.unit), quant="EVERY")]
    if forms[0] == "halbe" and len(before) > 1 and forms[1] in _ALL:
        return [Finding(before[1].start, hit.end, "SET", Span("0.5", unit.unit), quant="EVERY")]
    return _rate(hit, unit, one, before)


def _rate(hit: Hit, unit: Unit, one: Meaning, before: list[Word]) -> list[Finding]:
    """Such as "pro Woche", "zweimal im Monat", "400 Euro im Jahr", "acht Stunden am Tag"."""
    forms = [word.form for word in before]
    if len(before) > 1 and (times := _times(forms[1])) and forms[0] in {"im", "am", "pro", "die", "je"}:
        return [Finding(before[1].start, hit.end, "SET", one, freq=times)]
    in_week = forms[:2] == ["der", "in"] and unit.unit == "W"
    if in_week and len(before) > 2 and (times := _times(forms[2])):
        return [Finding(before[2].start, hit.end, "SET", one, freq=times)]
    if forms[0] in {"pro", "je"} and not unit.plural:
        return [Finding(before[0].start, hit.end, "SET", one)]
    if not (forms[0] in {"im", "am"} or in_week) or _SPECIFIED.match(hit.text, hit.end):
        return []
    first = before[1 if in_week else 0]
    counted = words_before(hit.text, first.start, hit.floor, 2)
    rated = hit.floor > 0 and hit.text[hit.floor : first.start] == " " and hit.text[hit.floor - 1].isalpha()
    if not rated and len(counted) > 1 and counted[0].form[0].isupper():
        rated = bool(number(counted[1].form)) or counted[1].form in context_words("rated_amount")
    return [Finding(first.start, hit.end, "SET", one)] if rated else []
