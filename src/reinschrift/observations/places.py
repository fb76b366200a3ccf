"""English names of countries and towns, and where one stands behind a German preposition of place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.trie import trie
from reinschrift.tables import read_table

__all__ = ["EnglishPlace", "english_places", "place_tokens", "places_pattern"]

_MARKS: Final = ("", ",", ".")
_BEHIND: Final = r"(?:aus|nach|(?<![Mm]ade )in) %s\b(?! [A-Z])"


class EnglishPlace(NamedTuple):
    """A row of ``translation/english_places.tsv``."""

    form: str
    german: str
    sure: bool


@lru_cache(maxsize=1)
def english_places() -> Mapping[str, EnglishPlace]:
    """The rows by their English names."""
    return {row.form: row for row in read_table("translation/english_places.tsv", EnglishPlace)}


def place_tokens() -> tuple[str, ...]:
    """The tokens that names which are nothing else can be."""
    return tuple(form + mark for form, row in english_places().items() if row.sure for mark in _MARKS)


def places_pattern() -> str:
    """Such a name behind aus, nach or in: aus Germany; but: Made in Germany, aus Vienna Hills."""
    return _BEHIND % trie({form for form, row in english_places().items() if row.sure})
