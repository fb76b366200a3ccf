"""Words of a clause that tell which of two stems was meant: prices are paid (zahlen), votes are counted (zählen)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.encoding._rows import Row
from reinschrift.tables import read_table

__all__ = ["associated"]

_OF_NOUNS: Final = frozenset(("any", "last"))
_NUMBER: Final = "0"
"""Stands for numbers in figures, in the table."""
_NOTHING: Final = "."
"""Stands for a mark or the end beside the form, in the table."""
_OPEN: Final = "*"
_SHORTEST: Final = 3
"""Letters that a word of the table has at least before or behind its asterisk."""
_LONGEST: Final = 40


class _Row(NamedTuple):
    stems: str
    place: str
    bits: float
    words: str


class _Sign(NamedTuple):
    place: str
    bits: float
    words: frozenset[str]
    noun: bool
    """Is it written for a noun, with a capital?"""


class _Stem(NamedTuple):
    letters: str
    opens: bool
    ends: bool

    def fits(self, form: str) -> bool:
        """Is it a part of the form; with ^ its beginning, with $ its end?"""
        form = form.lower() if self.letters.islower() else form
        if self.opens and self.ends:
            return form == self.letters
        if self.opens or self.ends:
            return form.startswith(self.letters) if self.opens else form.endswith(self.letters)
        return self.letters in form


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[_Stem, _Sign], ...]:
    return tuple(
        (
            _Stem(stem.strip("^$"), stem[0] == "^" or stem[0].isupper(), stem[-1] == "$"),
            _Sign(row.place, row.bits, frozenset(row.words.split()), stem.strip("^")[0].isupper()),
        )
        for row in read_table("encoding/associates.tsv", _Row)
        for stem in row.stems.split()
    )


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    return frozenset(word for _, sign in _table() for word in sign.words)


@lru_cache(maxsize=8192)
def _signs(form: str) -> tuple[_Sign, ...]:
    return tuple(sign for stem, sign in _table() if stem.fits(form))


@lru_cache(maxsize=8192)
def _entries(word: str) -> frozenset[str]:
    """The words of the table that a word of the clause is, or that it begins or ends like."""
    if not word or word.isdigit():
        return frozenset((_NUMBER if word else _NOTHING,))
    low = word.lower()[:_LONGEST]
    begun = (f"{low[:i]}{_OPEN}" for i in range(_SHORTEST, len(low) + 1))
    ended = (f"{_OPEN}{low[i:]}" for i in range(len(low) - _SHORTEST + 1))
    return frozenset((low, *begun, *ended)) & _telling()


def associated(row: Row, at: int, forms: Sequence[str]) -> dict[str, float]:
    """Bits by which the clause speaks for each of the forms."""
    if not any(map(_signs, forms)):
        return dict.fromkeys(forms, 0.0)
    clause = row.clause(at)
    words: dict[str, frozenset[str]] = {
        "any": frozenset().union(*(_entries(row.forms[i]) for i in clause if i != at)),
        "first": _entries(row.forms[clause.start]),
        "last": _entries(row.forms[clause.stop - 1]),
        "before": _entries(row.before(at) and row.forms[at - 1]),
        "after": _entries(row.after(at)),
    }
    return {form: sum(_weights(form, words)) for form in forms}


def _weights(form: str, words: dict[str, frozenset[str]]) -> Iterator[float]:
    for sign in _signs(form):
        fits = form.islower() or sign.noun or sign.place in _OF_NOUNS
        if fits and not sign.words.isdisjoint(words[sign.place]):
            yield sign.bits
