"""Words of a clause that tell which of two stems was meant: prices are paid (zahlen), votes are counted (zählen)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.encoding._rows import Row
from reinschrift.tables import read_table

__all__ = ["associated"]


_OF_NOUNS: Final = frozenset(("any", "last"))


class _Row(NamedTuple):
    stem: str
    place: str
    bits: float
    words: str


class _Sign(NamedTuple):
    place: str
    bits: float
    words: frozenset[str]


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[str, tuple[_Sign, ...]], ...]:
    found: dict[str, tuple[_Sign, ...]] = {}
    for row in read_table("encoding/associates.tsv", _Row):
        found[row.stem] = (*found.get(row.stem, ()), _Sign(row.place, row.bits, frozenset(row.words.split())))
    return tuple(found.items())


@lru_cache(maxsize=8192)
def _signs(form: str) -> tuple[_Sign, ...]:
    low = form.lower()
    return tuple(sign for stem, signs in _table() if stem in low for sign in signs)


def associated(row: Row, at: int, forms: Sequence[str]) -> dict[str, float]:
    """Bits by which the clause speaks for each of the forms."""
    if not any(map(_signs, forms)):
        return dict.fromkeys(forms, 0.0)
    clause = row.clause(at)
    words = {
        "any": {row.forms[i].lower() for i in clause if i != at},
        "first": {row.forms[clause.start].lower()},
        "last": {row.forms[clause.stop - 1].lower()},
        "after": {row.after(at)},
    }
    return {form: sum(_weights(form, words)) for form in forms}


def _weights(form: str, words: dict[str, set[str]]) -> Iterator[float]:
    for sign in _signs(form):
        fits = form.islower() or sign.place in _OF_NOUNS
        if fits and not sign.words.isdisjoint(words[sign.place]):
            yield sign.bits
