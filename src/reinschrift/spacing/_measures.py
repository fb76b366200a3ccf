"""Words that stand after numbers and between them: units, things that are counted, scales."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from reinschrift.tables import read_table

__all__ = ["measures"]


class _Form(NamedTuple):
    form: str
    kind: str


@lru_cache(maxsize=1)
def measures() -> Mapping[str, str]:
    """Kind of each word that may follow a number with decimals: unit, count, scale, link."""
    units = {row.form: row.kind for row in read_table("spacing/decimal_units.tsv", _Form)}
    scales = {row.form: "scale" for row in read_table("translation/scale_words.tsv", _Form)}
    return MappingProxyType(units | scales | dict.fromkeys("%€$°", "unit"))
