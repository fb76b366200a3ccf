"""Expressions relative to the publication or to the last date: "gestern", "letzten Monat", weekdays."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from reinschrift.dates.before import Word, words_before
from reinschrift.dates.calendars import shifted
from reinschrift.dates.context import Context
from reinschrift.dates.durations import Span
from reinschrift.dates.explicit import day_at, english
from reinschrift.dates.finding import Finding, Fixed, Hit
from reinschrift.dates.guards import DETERMINERS, stands_as_a_time
from reinschrift.dates.numbers import number
from reinschrift.dates.portion import COURSE, PORTIONS, portioned
from reinschrift.dates.vocabulary import (
    Modifier,
    Unit,
    approximators,
    context_words,
    deictics,
    edges,
    modifiers,
    parts,
    units,
    vague_words,
    weekdays,
)

__all__ = ["EVERY", "DayPart", "Shift", "Weekday", "deictic", "edge", "eve", "future", "habitual_part", "midnight"]
__all__ += ["part_of_day", "relative_unit", "tomorrow", "vague", "weekday"]

EVERY = frozenset(
    form for stem in ("jed", "Jed") for form in (f"{stem}en", f"{stem}e", f"{stem}er", f"{stem}es", f"{stem}em")
)
_YEAR_AFTER = re.compile(
    r" ((?:1[0-9]|2[01])[0-9]{2}|[1-9][0-9]{1,2}(?= v\. ?Chr\.| vor Chr|[,.;)]| [a-zäöü]))"
    r"(?:/[0-9]{2,4})?(?![\w%])(?![.,][0-9])( v\. ?Chr\.| vor Christus\b)?"
)
_DATE_AFTER = re.compile(r",? (?:den |der |dem )?(?=[0-9]{1,2} ?\.|[A-Z][a-z]{2,8}\.? [0-9])")
_BRIEF = {"Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."}


@dataclass(frozen=True, slots=True)
class Shift:
    """The span of a unit at a distance from the reference, or from the last date (anaphoric); perhaps a part of it."""

    unit: str
    shift: int
    anaphoric: bool = False
    part: str = ""
    vague: str = ""
    narrated: bool = False

    def value(self, context: Context, start: int, end: int) -> str:
        """The span; in TimeML a word that may be vague, such as "heute", gets its vague value."""
        del end
        if self.vague and not self.part and context.convention == "timeml" and not context.is_bounded(start):
            return self.vague
        if self.anaphoric:
            base = context.antecedent_of(self.unit)
        else:
            told = self.narrated or (context.history and self.unit != "D")
            base = context.reference if told else context.published or context.reference
        return shifted(base, self.unit, self.shift) + (f"T{self.part}" if self.part else "")


@dataclass(frozen=True, slots=True)
class Weekend:
    """A weekend without anything that says which; the tense tells, but corpora take that of the week."""

    def value(self, context: Context, start: int, end: int) -> str:
        """The weekend as ``YYYY-Www-WE``."""
        if context.convention == "timeml":
            return shifted(context.reference, "WE", 0)
        return context.weekend(start, end)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday; without a shift its side is told by the tense."""

    weekday: int
    shift: int | None
    part: str = ""
    follows: str = ""

    def value(self, context: Context, start: int, end: int) -> str:
        """The day; where it ``follows`` in a "range", or in a "list" of days to come, the first such day."""
        day = context.weekday_from(self.weekday, ahead=self.follows == "list") if self.follows else None
        day = day or context.weekday(self.weekday, self.shift, start, end)
        return (day.isoformat() if day else f"XXXX-WXX-{self.weekday}") + (f"T{self.part}" if self.part else "")


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day that was mentioned last."""

    part: str

    def value(self, context: Context, start: int, end: int) -> str:
        """The part of the last day, else of the day of publication."""
        del start, end
        return f"{context.clock_day() or 'XXXX-XX-XX'}T{self.part}"


@lru_cache(maxsize=1)
def _parts_after() -> re.Pattern[str]:
    forms = {form for part in parts() for form in (part, part.lower())}
    return re.compile(rf"[ -]?({'|'.join(sorted(forms, reverse=True))})\b")


def _part_after(hit: Hit) -> tuple[str, int]:
    """The part of the day that follows ("heute Abend", "Montagabend"): its code and end."""
    m = _parts_after().match(hit.text, hit.end)
    return (parts().get(m[1]) or parts()[m[1].capitalize()], m.end()) if m else ("", hit.end)


def deictic(hit: Hit) -> list[Finding]:
    """Such as "gestern", "heute Abend", "heuer", "im Vorjahr"."""
    row = deictics().get(hit.word)
    if row is None or hit.text[hit.end : hit.end + 1] == "-":
        return []
    if hit.word == "Gestern" and hit.text.startswith(" und Morgen", hit.end):
        return []
    part, end = _part_after(hit) if row.unit == "D" else ("", hit.end)
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


def weekday(hit: Hit) -> list[Finding]:
    """Weekdays, with a part of the day or a date behind them; family names are told by what stands around."""
    number_ = weekdays(english=False).get(hit.word)
    if number_ is None:
        return []
    follows = _DATE_AFTER.match(hit.text, hit.end)
    if follows:
        days = day_at(Hit(hit.text, follows.end(), follows.end() + 1, hit.floor))
        days = days or english(Hit(hit.text, follows.end(), follows.end() + 1, hit.floor))
        if len(days) == 1:
            return [Finding(hit.start, days[0].end, "DATE", days[0].meaning)]
    before = words_before(hit.text, hit.start, hit.floor, 3)
    nearest = before[0].form if before else ""
    part, end = _part_after(hit)
    glued = end > hit.end and hit.text[hit.end].isalpha()
    owned = nearest == "des" and hit.word.endswith("s")
    certain = hit.word not in context_words("weekday_also_a_name")
    if hit.word in _BRIEF or not (part or owned or stands_as_a_time(hit, "weekday_before", certain=certain)):
        return []
    shift, start = None, hit.start
    if nearest == "am" and not part and before[1:] and _is_always(before[1:]):
        return [Finding(hit.start, end, "SET", Fixed(f"XXXX-WXX-{number_}"), quant="EVERY")]
    if nearest in EVERY:
        value = f"XXXX-WXX-{number_}" + (f"T{part}" if part else "")
        return [Finding(before[0].start, end, "SET", Fixed(value), quant="EVERY")]
    if nearest in modifiers():
        shift, start = modifiers()[nearest].shift, before[0].start
        shift = max(-1, min(1, shift))
    habitual = bool(part) and hit.text[end - 1] == "s" and nearest != "des"
    if habitual and (glued or nearest not in context_words("weekday_before")):
        return [Finding(start, end, "SET", Fixed(f"XXXX-WXX-{number_}T{part}"), quant="EVERY")]
    return [Finding(start, end, "TIME" if part else "DATE", Weekday(number_, shift, part))]


def _is_always(before: list[Word]) -> bool:
    """Such as "jeweils am", "immer am", but not "wer auch immer am"."""
    return before[0].form.lower() in _ALWAYS and not (before[1:] and before[1].form == "auch")


_ALWAYS = frozenset({"jeweils", "immer", "stets"})
_NOT_VAGUE = re.compile(r" oder später|-|er\b")


def part_of_day(hit: Hit) -> list[Finding]:
    """Such as "am Nachmittag", "in der Nacht": a part of the day mentioned last."""
    code = parts().get(hit.word)
    before = words_before(hit.text, hit.start, hit.floor, 3)
    if code is None or not before or hit.text[hit.end : hit.end + 1] == "-":
        return []
    first = 0
    row = modifiers().get(before[0].form)
    if row is not None and row.shift < 0 and not row.anaphoric and code == "NI":
        return [Finding(before[0].start, hit.end, "TIME", Shift("D", -1, part=code))]
    if row is not None and (row.anaphoric or row.shift == 0):
        return [Finding(before[0].start, hit.end, "TIME", DayPart(code))]
    if before[0].form in _EARLY_LATE:
        first = 1
    forms = [word.form for word in before[first:]]
    article = "der" if code == "NI" and not hit.word.endswith("stunden") else "den"
    within = (
        forms[:1] == [article] and forms[1:2] in (["in"], ["In"]) and (code == "NI" or hit.word.endswith("stunden"))
    )
    beside = code == "MI" and forms[:1] in (["vor"], ["nach"])
    if forms[:1] and (forms[0] in context_words("day_part_before") or within or beside):
        return [Finding(before[0].start if first else hit.start, hit.end, "TIME", DayPart(code))]
    return []


_EARLY_LATE = frozenset({"frühen", "späten", "späteren"})


def tomorrow(hit: Hit) -> list[Finding]:
    """Such as "Morgen früh" at the beginning of a sentence."""
    m = _TOMORROW.match(hit.text, hit.end)
    part = parts().get(m[1]) if m else None
    return [Finding(hit.start, m.end(), "TIME", Shift("D", 1, part=part))] if m and part else []


_TOMORROW = re.compile(r" (früh|Vormittag|Mittag|Nachmittag|Abend|Nacht)\b")


def habitual_part(hit: Hit) -> list[Finding]:
    """Such as "nachts", "morgens" without a day: as a rule at that part of the day."""
    code = parts()[hit.word]
    if hit.word[0].isupper() and (words_before(hit.text, hit.start, 0, 1) or hit.text[hit.end : hit.end + 1] == "-"):
        return []
    return [Finding(hit.start, hit.end, "SET", Fixed(f"XXXX-XX-XXT{code}"), quant="EVERY")]


def eve(hit: Hit) -> list[Finding]:
    """The noun "Vorabend" where it is that of today and not that of an event ("am Vorabend der Wahl")."""
    before = words_before(hit.text, hit.start, hit.floor, 1)
    if not before or before[0].form not in {"am", "Am"} or _OF_AN_EVENT.match(hit.text, hit.end):
        return []
    return [Finding(hit.start, hit.end, "TIME", Shift("D", -1, anaphoric=True, part="EV"))]


_OF_AN_EVENT = re.compile(r" (?:de[rs]|eine[rs]|von|vom|zu[rm]?|seine[rs]|ihre[rs])\b|-")


def midnight(hit: Hit) -> list[Finding]:
    """The noun "Mitternacht" behind a preposition."""
    before = words_before(hit.text, hit.start, hit.floor, 1)
    nearest = before[0].form.lower() if before else ""
    if hit.text[hit.end : hit.end + 1] == "-" or nearest not in context_words("midnight_before"):
        return []
    return [Finding(hit.start, hit.end, "TIME", DayPart("24:00"))]


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


_FIRST = frozenset({"erste", "ersten"})


_THEN = re.compile(r" (darauf|danach|zuvor|davor)\b")


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
    return after[0].start if past and after and after[0].form in DETERMINERS else before[index].start
