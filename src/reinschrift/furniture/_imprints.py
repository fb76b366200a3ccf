"""Lines on who made a page and its text: who owns and built the site, who wrote or sent it in, how long it takes to read."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled, either, which
from reinschrift.tables import read_table

__all__ = ["Imprint", "imprint", "imprints"]

_LONGEST = 160  # characters


class Imprint(NamedTuple):
    """A row of ``furniture/imprints.tsv``."""

    name: str
    type: str
    certain: bool
    """Does the line go wherever it stands?"""
    pattern: str


class _Part(NamedTuple):
    part: str
    pattern: str


@lru_cache(maxsize=1)
def imprints() -> tuple[Imprint, ...]:
    """All forms, with their parts filled in; the first that fits a line decides."""
    rows = read_table("furniture/imprints.tsv", Imprint)
    return tuple(row._replace(pattern=_filled(row.pattern)) for row in rows)


@lru_cache(maxsize=1)
def _pattern() -> str:
    return either(row.pattern for row in imprints())


def _filled(pattern: str) -> str:
    for row in read_table("furniture/imprint_parts.tsv", _Part):
        pattern = pattern.replace(f"<{row.part}>", row.pattern)
    return pattern


@lru_cache(maxsize=4096)
def imprint(text: str) -> tuple[str, bool] | None:
    """The type of the line, and whether it goes wherever it stands."""
    if len(text) > _LONGEST or text[-1] == ",":
        return None
    number = which(compiled(_pattern()).match(text))
    return None if number is None else (imprints()[number].type, imprints()[number].certain)
