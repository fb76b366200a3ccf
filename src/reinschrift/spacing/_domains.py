"""Top-level domains."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from reinschrift.tables import read_table

__all__ = ["domains"]


class _Domain(NamedTuple):
    domain: str
    use: str


@lru_cache(maxsize=4)
def domains(use: Literal["any", "brand", "second"] = "any") -> frozenset[str]:
    """The ends of host names, in lower case: all, those that are part of brands, those that another one follows."""
    rows = read_table("spacing/top_level_domains.tsv", _Domain)
    return frozenset(row.domain for row in rows if use in ("any", row.use))
