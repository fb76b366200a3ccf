"""Splitting of closed noun compounds into members that were seen as members of other compounds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

__all__ = ["LONGEST", "Compounds"]

LONGEST = 60
"""Longer tokens are not analysed: no news word is longer, and the work stays bounded."""

_SHORTEST_MEMBER = 3
_SHORTEST_HEAD = 4
_LONGEST_MEMBER = 24
_REMEMBERED = 8192


class Compounds:
    """The compounds that can be made of known members."""

    __slots__ = ("_firsts", "_heads", "split")

    def __init__(self, parts: Mapping[str, int], *, least: int = 0) -> None:
        """Known are the parts that occur in as many compounds as ``least`` says, by the measure of each.

        First members are in lower case, with their linking element, heads capitalised.
        """
        known = [part for part, measure in parts.items() if measure >= least]
        self._firsts = frozenset(
            part for part in known if part.islower() and _SHORTEST_MEMBER <= len(part) <= _LONGEST_MEMBER
        )
        self._heads = frozenset(part.lower() for part in known if part.istitle() and len(part) >= _SHORTEST_HEAD)
        self.split = lru_cache(maxsize=_REMEMBERED)(self._split)
        """Members of a capitalised compound, first members with their linking element, the head capitalised.

        The longest head wins, then the row of fewest first members. None where the form is no compound of known ones.
        ``Verbraucherschutzgesetz`` → ``("verbraucherschutz", "Gesetz")``.
        """

    def _split(self, form: str) -> tuple[str, ...] | None:
        if not form[:1].isupper() or len(form) > LONGEST or not form[1:].islower():
            return None
        low = form.lower()
        if len(low) != len(form):  # a letter whose lower case has two code points: no German word
            return None
        heads = self._heads
        for at in range(_SHORTEST_MEMBER, len(low) - _SHORTEST_HEAD + 1):
            if low[at:] in heads:  # few words get so far
                first = low[:at]
                row = (first,) if first in self._firsts else self._row(first)
                if row:
                    return (*row, low[at:].capitalize())
        return None

    def _row(self, low: str) -> tuple[str, ...] | None:
        """The row of as few first members as possible that make up the letters; most end in none."""
        firsts = self._firsts
        if firsts.isdisjoint([low[start:] for start in range(len(low) - _SHORTEST_MEMBER + 1)]):
            return None
        rows: dict[int, tuple[str, ...]] = {0: ()}  # by where they end
        for end in range(_SHORTEST_MEMBER, len(low) + 1):
            found = [(*row, low[start:end]) for start, row in rows.items() if low[start:end] in firsts]
            if found:
                rows[end] = min(found, key=len)
        return rows.get(len(low))
