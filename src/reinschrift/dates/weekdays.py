"""Weekdays: "am Montag", "letzten Freitag", "Donnerstagabend", "jeden Samstag"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reinschrift.dates.before import Word, words_before
from reinschrift.dates.context import Context
from reinschrift.dates.day_parts import part_after
from reinschrift.dates.explicit import day_at, english
from reinschrift.dates.finding import Finding, Fixed, Hit
from reinschrift.dates.guards import stands_as_a_time
from reinschrift.dates.sets import EVERY
from reinschrift.dates.vocabulary import anchors, context_words, modifiers, weekdays

__all__ = ["Weekday", "glued_weekday", "weekday", "with_parts"]

_DATE_AFTER = re.compile(r",? (?:den |der |dem )?(?=[0-9]{1,2} ?\.|[A-Z][a-z]{2,8}\.? [0-9])")
_BRIEF = frozenset({"Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."})


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


def weekday(hit: Hit) -> list[Finding]:
    """Weekdays, with a part of the day or a date behind them; family names are told by what stands around."""
    number = weekdays(english=False).get(hit.word)
    if number is None:
        return []
    dated = _dated(hit)
    if dated:
        return [dated]
    before = words_before(hit.text, hit.start, hit.floor, 3)
    nearest = before[0].form if before else ""
    part, end = part_after(hit)
    owned = nearest == "des" and hit.word.endswith("s")
    certain = hit.word not in context_words("weekday_also_a_name")
    if hit.word in _BRIEF or not (part or owned or stands_as_a_time(hit, "weekday_before", certain=certain)):
        return []
    row = modifiers().get(nearest)
    start = before[0].start if row or nearest in EVERY else hit.start
    if _recurs(hit, before, part, end):
        value = f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        return [Finding(start, end, "SET", Fixed(value), quant="EVERY")]
    shift = max(-1, min(1, row.shift)) if row else None
    return [Finding(start, end, "TIME" if part else "DATE", Weekday(number, shift, part))]


def _dated(hit: Hit) -> Finding | None:
    """The date behind a weekday, widened to it: "Montag, 3. Mai"."""
    follows = _DATE_AFTER.match(hit.text, hit.end)
    if not follows:
        return None
    date = Hit(hit.text, follows.end(), follows.end() + 1, hit.floor)
    days = day_at(date) or english(date)
    return Finding(hit.start, days[0].end, "DATE", days[0].meaning) if len(days) == 1 else None


def _recurs(hit: Hit, before: list[Word], part: str, end: int) -> bool:
    """Whether every such day is meant: "jeden Montag", "immer am Montag", "montags", "Montagabends"."""
    nearest = before[0].form if before else ""
    if nearest in EVERY or (nearest == "am" and not part and before[1:] and _is_always(before[1:])):
        return True
    glued = end > hit.end and hit.text[hit.end].isalpha()
    habitual = bool(part) and hit.text[end - 1] == "s" and nearest != "des"
    return habitual and (glued or nearest not in context_words("weekday_before"))


def _is_always(before: list[Word]) -> bool:
    """Such as "jeweils am", "immer am", but not "wer auch immer am"."""
    return before[0].form.lower() in context_words("always_before") and not (before[1:] and before[1].form == "auch")


def with_parts() -> Iterator[str]:
    """Weekdays with a part of the day in one word: "Donnerstagabend", "Donnerstagabends"."""
    for day in weekdays(english=False):
        if day not in _BRIEF:
            yield from (f"{day}{part}{s}" for part in anchors("behind_weekday") for s in ("", "s"))


def glued_weekday(hit: Hit) -> list[Finding]:
    """Such as "Donnerstagabend": the weekday and the part of day in one word."""
    day = hit.word[: hit.word.index("tag") + 3] if "tag" in hit.word else hit.word[: len("Mittwoch")]
    if hit.word.startswith("Sonnabend"):
        day = "Sonnabend"
    return weekday(Hit(hit.text, hit.start, hit.start + len(day), hit.floor))
