"""The value that `find_dates` returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["Timex"]


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression of the text, in the terms of TimeML's TIMEX3.

    Attributes:
        start: First code point of the expression.
        end: Code point after the last one.
        type: ``DATE``, ``TIME``, ``DURATION`` or ``SET``.
        value: ISO-8601-style value as TIMEX3 writes it; parts that stay open are written with ``X``.
        mod: TIMEX3 modifier (``START``, ``MID``, ``END``, ``APPROX``, ``MORE_THAN``, …) or `None`.
        text: The expression itself, ``text[start:end]``.
        quant: For a ``SET``, its quantifier as TIMEX3 writes it (``EVERY``) or `None`.
        freq: For a ``SET``, how often within the period (``2X``) or `None`.
        first_day: The first day that the value covers, where it determines one.
        last_day: The last day that the value covers (inclusive), where it determines one.
    """

    start: int
    end: int
    type: str
    value: str
    mod: str | None
    text: str
    quant: str | None = None
    freq: str | None = None
    first_day: date | None = None
    last_day: date | None = None
