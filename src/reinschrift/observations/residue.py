"""Which words of English and months of other languages stand on a page? One operation spares most rules their look."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.page import Page
from reinschrift.dates.vocabulary import months, weekdays
from reinschrift.tables import read_table
from reinschrift.words.tokens import as_tokens, token_set

__all__ = [
    "FOREIGN",
    "FOREIGN_DAY",
    "MONTH",
    "ORDINAL",
    "PART",
    "PARTS_OF_MONTHS",
    "SCALE",
    "SHARED",
    "WEEKDAY",
    "EnglishScale",
    "foreign_months",
    "foreign_weekdays",
    "residue",
]

MONTH: Final = "month"
"""Months that only English writes so."""
SHARED: Final = "shared month"
"""Months that German writes so: in English order, they are residue too."""
FOREIGN: Final = "foreign month"
"""Months of further languages in small letters."""
FOREIGN_DAY: Final = "foreign weekday"
"""Weekdays of further languages in small letters."""
WEEKDAY: Final = "weekday"
"""English weekdays."""
ORDINAL: Final = "ordinal"
"""Figures below 400 with the letters of an English ordinal before a word: 20th."""
PART: Final = "part of a month"
"""English words one of which stands wherever a part of a month is named: late, mid-June."""
SCALE: Final = "scale"
"""Words of scale in small letters, abbreviations aside: million, billion."""

PARTS_OF_MONTHS: Final = {
    "early": "Anfang",
    "beginning": "Anfang",
    "mid": "Mitte",
    "middle": "Mitte",
    "late": "Ende",
    "end": "Ende",
}
_SHORTEST: Final = 2
_MOST: Final = 400
_LETTERS: Final = {1: "st", 2: "nd", 3: "rd"}

_OPENING: Final = ("", "(", "„", "“", '"', "»")


class EnglishScale(NamedTuple):
    """A row of ``translation/english_scales.tsv``."""

    form: str
    one: str
    many: str


class _Month(NamedTuple):
    form: str
    month: int
    language: str


@lru_cache(maxsize=1)
def foreign_months() -> Mapping[str, int]:
    """Months in small letters of the languages that German news is translated from, English aside."""
    return {row.form: row.month for row in read_table("translation/foreign_months.tsv", _Month)}


class _Weekday(NamedTuple):
    form: str
    weekday: int


@lru_cache(maxsize=1)
def foreign_weekdays() -> Mapping[str, int]:
    """Weekdays in small letters of those languages."""
    return {row.form: row.weekday for row in read_table("translation/foreign_weekdays.tsv", _Weekday)}


class _Words(NamedTuple):
    """The tokens that the words can be, with marks at their edges.

    Tables of plain strings, since the garbage collector walks through many thousand tuples on each of its rounds.
    """

    tokens: frozenset[str]
    forms: Mapping[str, str]
    """The word of each token."""
    kinds: Mapping[str, str]
    """The kind of each word."""


@lru_cache(maxsize=1)
def _words() -> _Words:
    kinds = dict.fromkeys(foreign_months(), FOREIGN)
    kinds.update(dict.fromkeys(foreign_weekdays(), FOREIGN_DAY))
    kinds.update(dict.fromkeys(weekdays(english=True), WEEKDAY))
    kinds.update(dict.fromkeys(months(english=True), MONTH))
    kinds.update(dict.fromkeys(months(english=False), SHARED))
    scales = read_table("translation/english_scales.tsv", EnglishScale)
    kinds.update((row.form, SCALE) for row in scales if row.form.islower() and len(row.form) >= _SHORTEST)
    forms = dict(as_tokens(kinds, _OPENING))
    ordinals = [f"{n}{end}" for n in range(1, _MOST) for end in {_LETTERS.get(n % 10, "th"), "th"}]
    forms.update(as_tokens(ordinals, _OPENING, ("",)))
    kinds.update(dict.fromkeys(ordinals, ORDINAL))
    parts = {form for part in PARTS_OF_MONTHS for form in (part, part.capitalize())}
    both = months(english=True) | months(english=False)
    parts |= {f"{mid}-{month}" for mid in ("mid", "Mid") for month in both}
    forms.update(as_tokens(parts))
    kinds.update(dict.fromkeys(parts, PART))
    return _Words(frozenset(forms), forms, kinds)


def residue(page: Page) -> Mapping[str, frozenset[str]]:
    """The words on the page by kind; a fact. A word that is glued to another is not seen."""
    words = _words()
    found: dict[str, frozenset[str]] = {}
    for token in page.fact(token_set) & words.tokens:
        form = words.forms[token]
        kind = words.kinds[form]
        found[kind] = found.get(kind, frozenset()) | {form}
    return found
