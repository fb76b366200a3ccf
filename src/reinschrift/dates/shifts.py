"""What is told by its distance: the span of a unit so far from the publication, or from the last date."""

from __future__ import annotations

from dataclasses import dataclass

from reinschrift.dates.calendars import shifted
from reinschrift.dates.context import Context

__all__ = ["Shift"]


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
