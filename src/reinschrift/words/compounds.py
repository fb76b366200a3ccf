"""Splitting of closed noun compounds into members that were seen as members of other compounds."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["LONGEST", "split_compound"]

LONGEST = 60
"""Longer tokens are not analysed: no news word is longer, and the work stays bounded."""

_SHORTEST_MEMBER = 3
_SHORTEST_HEAD = 4
_LONGEST_MEMBER = 24


def split_compound(form: str, parts: Mapping[str, int], *, least: int = 0) -> tuple[str, ...] | None:
    """Members of a capitalised compound, first members with their linking element, the head capitalised.

    ``parts`` has first members in lower case and heads capitalised, each with a measure of how many compounds they
    occur in; members below ``least`` do not count. The longest head wins, then the longest first member.
    None where the form is no compound of such members.

    ``Verbraucherschutzgesetz`` → ``("verbraucherschutz", "Gesetz")``.
    """
    if not form[:1].isupper() or len(form) > LONGEST or not form[1:].islower():
        return None
    low = form.lower()
    if len(low) != len(form):  # a letter whose lower case has two code points: no German word
        return None
    before = _first_members(low, parts, least)
    for start in range(_SHORTEST_MEMBER, len(low) - _SHORTEST_HEAD + 1):
        members = before.get(start)
        if members is not None and parts.get(low[start].upper() + low[start + 1 :], -1) >= least:
            return (*members, low[start].upper() + low[start + 1 :])
    return None


def _first_members(low: str, parts: Mapping[str, int], least: int) -> Mapping[int, tuple[str, ...]]:
    """For each position that a row of first members can end at: that row, of as few members as possible."""
    rows: dict[int, tuple[str, ...]] = {0: ()}
    last = len(low) - _SHORTEST_HEAD
    for start in range(last - _SHORTEST_MEMBER + 1):
        row = rows.get(start)
        if row is None:
            continue
        for end in range(start + _SHORTEST_MEMBER, min(last, start + _LONGEST_MEMBER) + 1):
            if parts.get(low[start:end], -1) >= least and (end not in rows or len(row) + 1 < len(rows[end])):
                rows[end] = (*row, low[start:end])
    del rows[0]
    return rows
