"""English units and what is counted in people."""

from __future__ import annotations

from typing import NamedTuple

from reinschrift.tables import read_table

__all__ = ["EnglishUnit", "english_units"]


class EnglishUnit(NamedTuple):
    """A row of ``translation/english_units.tsv``."""

    form: str
    plural: str
    one: str
    many: str
    dative: str
    member: str


def english_units() -> tuple[EnglishUnit, ...]:
    """The rows of the table."""
    return tuple(read_table("translation/english_units.tsv", EnglishUnit))
