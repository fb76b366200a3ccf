"""Expressions relative to the publication or to the last date: "gestern", "letzten Monat", "Ende des Jahres"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reinschrift.dates.before import Word, words_before
from reinschrift.dates.calendars import shifted
from reinschrift.dates.context import Context
from reinschrift.dates.day_parts import part_after
from reinschrift.dates.durations import Span
from reinschrift.dates.finding import Finding, Fixed, Hit
from reinschrift.dates.numbers import number
from reinschrift.dates.portion import COURSE, PORTIONS, portioned
from reinschrift.dates.shifts import Shift
from reinschrift.dates.vocabulary import (
    Modifier,
    Unit,
    approximators,
    articles,
    context_words,
    deictics,
    edges,
    modifiers,
    units,
    vague_words,
)

__all__ = ["deictic", "edge", "future", "relative_unit", "vague"]

_YEAR_AFTER = re.compile(
    r" ((?:1[0-9]|2[01])[0-9]{2}|[1-9][0-9]{1,2}(?= v\. ?Chr\.| vor Chr|[,.;)]| [a-zäöü]))"
    r"(?:/[0-9]{2,4})?(?![\w%])(?![.,][0-9])( v\. ?Chr\.| vor Christus\b)?"
)
_NOT_VAGUE = re.compile(r" oder später|-|er\b")
_THEN = re.compile(r" (darauf|danach|zuvor|davor)\b")
_FIRST = frozenset({"erste", "ersten"})


@dataclass(frozen=True, slots=True)
class Weekend:
    """A weekend without anything that says which; the tense tells, but corpora take that of the week."""

    def value(self, context: Context, start: int, end: int) -> str:
        """The weekend as ``YYYY-Www-WE``."""
        if context.convention == "timeml":
            return shifted(context.reference, "WE", 0)
        return context.weekend(start, end)


def deictic(hit: Hit) -> list[Finding]:
    """Such as "gestern", "heute Abend", "heuer", "im Vorjahr"."""
    row = deictics().get(hit.word)
    if row is None or hit.text[hit.end : hit.end + 1] == "-":
        return []
    if hit.word == "Gestern" and hit.text.startswith(" und Morgen", hit.end):
        return []
    part, end = part_after(hit) if row.unit == "D" else ("", hit.end)
    vague = "" if row.vague == "-" else row.vague
    anaphoric = row.form.startswith(("Folge", "Vortag", "Tags", "tags"))
    meaning = Shift(row.unit, row.shift, anaphoric, part, vague, narrated=row.form.startswith("Vor"))
    return [Finding(hit.start, end, "TIME" if part else "DATE", meaning)]


def vague(hit: Hit) -> list[Finding]:
    """Such as "damals", "jetzt", "in Zukunft": kept only by the TimeML convention."""
    value = vague_words().get(hit.word)
    if value is None or _NOT_VAGUE.match(hit.text, hit.end) or hit.text[hit.start - 3 : hit.start] in {"so ", "So "}:
        return []
    return [Finding(hit.start, hit.end, "DATE", Fixed(value))]


def future(hit: Hit) -> list[Finding]:
    """The noun "Zukunft" where it is a time: "in Zukunft"."""
    before = words_before(hit.text, hit.start, hit.floor, 1)
    found = before and before[0].form in {"in", "In"}
    return [Finding(hit.start, hit.end, "DATE", Fixed("FUTURE_REF"))] if found else []


def edge(hit: Hit) -> list[Finding]:
    """Such as "Jahresende", "Jahresbeginn 2015"."""
    row = edges()[hit.word]
    m = _YEAR_AFTER.match(hit.text, hit.end) if row.unit == "Y" else None
    if m and not m[2]:
        return [Finding(hit.start, m.end(), "DATE", Fixed(m[1]), row.mod)]
    return [Finding(hit.start, hit.end, "DATE", Shift(row.unit, 0, narrated=True), row.mod)]


def relative_unit(hit: Hit) -> list[Finding]:
    """Such as "letzten Monat", "den vergangenen drei Jahren", "Jahr 2001", "Ende des Jahres"."""
    unit = units().get(hit.word)
    if unit is None or hit.text[hit.end : hit.end + 1] == "-":
        return []
    if unit.unit == "Y" and (m := _YEAR_AFTER.match(hit.text, hit.end)):
        value = f"BC{int(m[1]):04}" if m[2] else f"{int(m[1]):04}"
        return [portioned(hit.text, Finding(hit.start, m.end(), "DATE", Fixed(value)), hit.floor)]
    then = _THEN.match(hit.text, hit.end)
    if then and not unit.plural and not unit.unit.startswith("T"):
        meaning = Shift(unit.unit, 1 if then[1] in {"darauf", "danach"} else -1, anaphoric=True)
        if words_before(hit.text, hit.start, hit.floor, 1)[:1] and _is_dative(hit):
            return [Finding(hit.start, then.end(), "DATE", meaning)]
    before = words_before(hit.text, hit.start, hit.floor, 3)
    if before and before[0].form in context_words("whole"):
        if unit.unit in {"D", "W", "M", "Y"} and not unit.plural:
            return [Finding(before[0].start, hit.end, "DURATION", Span("1", unit.unit))]
        before = before[1:]
    if before and (row := modifiers().get(before[0].form)):
        return _modified(hit, unit, before, row)
    return _counted(hit, unit, before) if before else []


def _is_dative(hit: Hit) -> bool:
    """Whether the anchor stands in "am Tag", "in der Woche", "im Jahr"."""
    forms = [word.form for word in words_before(hit.text, hit.start, hit.floor, 2)]
    return forms[0] in {"am", "Am", "im", "Im"} or (forms[0] == "der" and forms[1:] in (["in"], ["In"]))


def _counted(hit: Hit, unit: Unit, before: list[Word]) -> list[Finding]:
    """Such as "letzten drei Jahre", "Ende des Jahres", "am Wochenende"."""
    if unit.unit == "WE" and not unit.plural and before[0].form in context_words("weekend_before"):
        return [Finding(hit.start, hit.end, "DATE", Weekend())]
    if before[0].form in {"des", "der"} and len(before) > 1 and before[1].form in COURSE and not unit.plural:
        meaning = Shift(unit.unit, 0, anaphoric=unit.unit == "D", narrated=True)
        return [] if unit.unit.startswith("T") else [Finding(before[1].start, hit.end, "DATE", meaning)]
    if unit.unit == "Y" and before[0].form == "des" and hit.word == "Jahres" and len(before) > 1:
        mod = approximators().get(before[1].form)
        if mod not in PORTIONS:
            return [Finding(hit.start, hit.end, "DATE", Shift("Y", 0, narrated=True))]
    if before[0].form in _FIRST and unit.plural and not unit.unit.startswith("T"):
        return [Finding(before[0].start, hit.end, "DURATION", Span("X", unit.unit))]
    if len(before) < 2:
        return []
    amount = number(before[0].form)
    if amount and (before[1].form in _FIRST or before[1].form in modifiers()):
        return [Finding(_determined(before, 1), hit.end, "DURATION", Span(amount, unit.unit))]
    mod = approximators().get(before[1].form) if before[0].form in {"des", "der"} else None
    if mod in PORTIONS and not unit.unit.startswith("T"):
        return [Finding(before[1].start, hit.end, "DATE", Shift(unit.unit, 0, narrated=True), mod)]
    return []


def _modified(hit: Hit, unit: Unit, before: list[Word], row: Modifier) -> list[Finding]:
    """A unit after "letzten", "diesem", "nächsten": one span of it, or an unnamed number."""
    if unit.unit.startswith("T"):
        return []
    in_singular = len(before) > 1 and before[1].form in {"im", "am", "vom", "zum"}
    if not unit.plural or in_singular:
        anaphoric = row.anaphoric or (unit.unit == "D" and row.shift in {0, 1})
        meaning = Shift(unit.unit, row.shift, anaphoric, narrated=row.shift == 0)
        return [portioned(hit.text, Finding(before[0].start, hit.end, "DATE", meaning), hit.floor)]
    if row.shift == 0:
        return []
    amount = number(before[1].form) if len(before) > 1 and before[1].form.islower() else None
    plain = Finding(_determined(before, 0), hit.end, "DURATION", Span("X", unit.unit))
    if amount:
        return [Finding(before[1].start, hit.end, "DURATION", Span(amount, unit.unit))]
    if row.shift < 0 or row.anaphoric:
        return [plain]
    return [replace(plain, timeml=Finding(before[0].start, hit.end, "DATE", Fixed("FUTURE_REF")))]


def _determined(before: list[Word], index: int) -> int:
    """The start of a phrase with its determiner, where one stands before a word for the past at ``index``.

    Annotated corpora take it into the span of "den letzten Jahren" but not into that of "den nächsten Jahren".
    """
    after = before[index + 1 : index + 2]
    row = modifiers().get(before[index].form)
    past = row is not None and row.shift < 0 and not row.anaphoric
    return after[0].start if past and after and after[0].form in articles("der") else before[index].start
