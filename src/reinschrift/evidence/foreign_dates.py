"""Dates with the month or the weekday of another language than English: am 25 de febrero, im marzo, am martes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.evidence.dates import german_month, german_weekday
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.residue import FOREIGN, FOREIGN_DAY, foreign_months, foreign_weekdays, residue
from reinschrift.observations.subject import is_quoted

__all__ = ["ForeignDate", "foreign_dates"]

_YEAR: Final = r"\b(?:(?: de| del)? ((?:19|20)[0-9]{2})\b)?"
_DATE: Final = rf"[0-9](?<![\w.,:/][0-9])[0-9]?(?:er|º|°|\.)? (?:de |d[’'])?(%s){_YEAR}"
_MONTH: Final = rf"\b(?:[Ii]m|Anfang|Mitte|Ende|[Ss]eit|[Bb]is|[Aa]b) (%s){_YEAR}"
_WEEKDAY: Final = (
    r"\b(?:[Aa]m|[Vv]om|zum|[Ss]eit|[Bb]is|[Aa]b|diese[nm]|jeden|(?:nächst|letzt|vergangen|kommend)e[nm]) (%s)\b"
)
_DAY: Final = r"[0-9]{1,2}"
_DAYS: Final = 31
_LIKE_DIALECT: Final = len("mei")


class ForeignDate(NamedTuple):
    """What stands in the other language, and the German for it."""

    start: int
    end: int
    german: str


def foreign_dates(page: Page) -> tuple[ForeignDate, ...]:
    """Such dates outside of quotation marks and of sentences in that language; a fact."""
    met = page.fact(residue)
    return tuple(_find(page.text)) if FOREIGN in met or FOREIGN_DAY in met else ()


def _find(text: str) -> Iterator[ForeignDate]:
    names = "|".join(foreign_months())
    for m in compiled(_DATE % names).finditer(text):
        day = compiled(_DAY).match(text, m.start())
        if day is not None and 0 < int(day[0]) <= _DAYS and not _is_foreign(text, m):
            yield ForeignDate(m.start(), m.end(), f"{int(day[0])}. {_month(m)}")
    for m in compiled(_MONTH % names).finditer(text):
        if len(m[1]) > _LIKE_DIALECT and not _is_foreign(text, m):
            yield ForeignDate(m.start(1), m.end(), _month(m))
    for m in compiled(_WEEKDAY % "|".join(foreign_weekdays())).finditer(text):
        if not _is_foreign(text, m):
            yield ForeignDate(*m.span(1), german_weekday(foreign_weekdays()[m[1]]))


def _month(m: re.Match[str]) -> str:
    return german_month(foreign_months()[m[1]]) + (f" {m[2]}" if m[2] else "")


def _is_foreign(text: str, m: re.Match[str]) -> bool:
    return is_quoted(text, *m.span()) or in_foreign_sentence(text, *m.span())
