"""What words end in that are made of others: persons, towns, adjectives."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from reinschrift.tables import read_table

__all__ = ["word_endings"]

Kind = Literal["person", "before-ist", "town", "adjective", "derived"]


class _Ending(NamedTuple):
    ending: str
    of: str
    sure: bool


@lru_cache(maxsize=16)
def word_endings(kind: Kind, *, sure: bool = False) -> tuple[str, ...]:
    """The endings of one kind, for `str.endswith`; ``sure``: only those that hardly any other word has."""
    rows = read_table("words/word_endings.tsv", _Ending)
    return tuple(row.ending for row in rows if row.of == kind and (row.sure or not sure))
