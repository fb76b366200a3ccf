"""Which kinds of English words are among the tokens of a page? One operation that spares most rules their look."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.page import Page
from reinschrift.dates.vocabulary import months, weekdays
from reinschrift.tables import read_table
from reinschrift.words.tokens import token_set

__all__ = ["CALENDAR", "MONTH", "ORDINAL", "SCALE", "EnglishScale", "residue"]

MONTH: Final = "month"
"""Months that only English writes so."""
CALENDAR: Final = "calendar"
"""Weekdays, and months that German writes so too: April, Jan."""
ORDINAL: Final = "ordinal"
"""Figures below 400 with the letters of an English ordinal before a word: 20th."""
SCALE: Final = "scale"
"""Words of scale in small letters, abbreviations aside: million, billion."""

_SHORTEST: Final = 3
_MOST: Final = 400
_LETTERS: Final = {1: "st", 2: "nd", 3: "rd"}

_OPENING: Final = ("", "(", "„", "“", '"', "»")
_CLOSING: Final = ("", ",", ".", ";", ":", "!", "?", ")", "“", "”", '"', "«", "“,", '",', "),", ").", ".“", ".)")


class EnglishScale(NamedTuple):
    """A row of ``translation/english_scales.tsv``."""

    form: str
    one: str
    many: str


@lru_cache(maxsize=1)
def _kinds() -> tuple[frozenset[str], Mapping[str, str]]:
    """The tokens that English words can be, with marks at their edges, and their kinds."""
    words = dict.fromkeys((*months(english=True), *weekdays(english=True)), CALENDAR)
    words.update(dict.fromkeys(months(english=True).keys() - months(english=False).keys(), MONTH))
    scales = read_table("translation/english_scales.tsv", EnglishScale)
    words.update((row.form, SCALE) for row in scales if row.form.islower() and len(row.form) >= _SHORTEST)
    table = {before + word + after: kind for word, kind in words.items() for before in _OPENING for after in _CLOSING}
    ordinals = {f"{n}{letters}" for n in range(1, _MOST) for letters in (_LETTERS.get(n % 10, "th"), "th")}
    table.update((before + ordinal, ORDINAL) for before in _OPENING for ordinal in ordinals)
    return frozenset(table), table


def residue(page: Page) -> frozenset[str]:
    """The kinds of English words on the page; a fact. A word that is glued to another is not seen."""
    known, kinds = _kinds()
    return frozenset(map(kinds.__getitem__, page.fact(token_set) & known))
