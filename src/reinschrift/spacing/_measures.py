"""Words that stand after numbers and between them: units, things that are counted, scales."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from reinschrift.tables import read_pairs

__all__ = ["measures"]


@lru_cache(maxsize=1)
def measures() -> Mapping[str, str]:
    """Kind of each word that may follow a number with decimals: unit, count, scale, link."""
    units = read_pairs("spacing/decimal_units.tsv", "form", "kind")
    scales = dict.fromkeys(read_pairs("translation/scale_words.tsv", "form", "kind"), "scale")
    return MappingProxyType({**units, **scales, **dict.fromkeys("%€$°", "unit")})
