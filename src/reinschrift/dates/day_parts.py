"""Parts of the day: "am Nachmittag", "Morgen früh", "nachts", "Mitternacht", and behind another word "heute Abend"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reinschrift.dates.before import words_before
from reinschrift.dates.context import Context
from reinschrift.dates.finding import Finding, Fixed, Hit
from reinschrift.dates.shifts import Shift
from reinschrift.dates.vocabulary import context_words, modifiers, parts

__all__ = ["DayPart", "eve", "habitual_part", "midnight", "part_after", "part_of_day", "tomorrow"]

_TOMORROW = re.compile(r" (früh|Vormittag|Mittag|Nachmittag|Abend|Nacht)\b")
_OF_AN_EVENT = re.compile(r" (?:de[rs]|eine[rs]|von|vom|zu[rm]?|seine[rs]|ihre[rs])\b|-")


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


def part_after(hit: Hit) -> tuple[str, int]:
    """The part of the day that follows ("heute Abend", "Montagabend"): its code and end."""
    m = _parts_after().match(hit.text, hit.end)
    return (parts().get(m[1]) or parts()[m[1].capitalize()], m.end()) if m else ("", hit.end)


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
    if before[0].form in context_words("early_or_late"):
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


def tomorrow(hit: Hit) -> list[Finding]:
    """Such as "Morgen früh" at the beginning of a sentence."""
    m = _TOMORROW.match(hit.text, hit.end)
    part = parts().get(m[1]) if m else None
    return [Finding(hit.start, m.end(), "TIME", Shift("D", 1, part=part))] if m and part else []


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


def midnight(hit: Hit) -> list[Finding]:
    """The noun "Mitternacht" behind a preposition."""
    before = words_before(hit.text, hit.start, hit.floor, 1)
    nearest = before[0].form.lower() if before else ""
    if hit.text[hit.end : hit.end + 1] == "-" or nearest not in context_words("midnight_before"):
        return []
    return [Finding(hit.start, hit.end, "TIME", DayPart("24:00"))]
