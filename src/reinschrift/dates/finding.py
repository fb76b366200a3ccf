"""What the local parsers see and return: hits of the gate, findings, and the meaning of a finding."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from reinschrift.dates.context import Context

__all__ = ["Finding", "Fixed", "Hit", "Meaning", "over_two_years"]


class Hit(NamedTuple):
    """An anchor in the text. A parser may reach to the left of it, but not before ``floor``."""

    text: str
    start: int
    end: int
    floor: int

    @property
    def word(self) -> str:
        """The anchor itself."""
        return self.text[self.start : self.end]


class Meaning(Protocol):
    """What an expression means, perhaps underspecified."""

    def value(self, context: Context, start: int, end: int) -> str:
        """The TIMEX3 value of the expression at ``[start, end)``, resolved as far as the context allows."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that needs no context."""

    fixed: str

    def value(self, context: Context, start: int, end: int) -> str:
        """The value as it is."""
        del context, start, end
        return self.fixed


@dataclass(frozen=True, slots=True)
class Finding:
    """An expression that a local parser has found; offsets are code points, half-open.

    ``timeml`` is how annotated corpora would see it, where that differs; ``timeml_only`` marks what they alone see,
    a part of the expression before it.
    """

    start: int
    end: int
    type: str
    meaning: Meaning
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    timeml: Finding | None = None
    timeml_only: bool = False


def over_two_years(whole: Finding, year: int, second: int) -> list[Finding]:
    """Of "1912/13" annotated corpora mark each year for itself; the calendar keeps the whole.

    ``second`` is where the digits of the second year begin.
    """
    first = replace(whole, end=second - len("/"))
    return [replace(whole, timeml=first), Finding(second, whole.end, "DATE", Fixed(str(year + 1)), timeml_only=True)]
