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
    rows: dict[int, tuple[str, ...]] = {0: ()}
    for end in range(_SHORTEST_MEMBER, len(low) - _SHORTEST_HEAD + 1):
        row = _row_of_members(low, end, rows, parts, least)
        if row:
            head = low[end].upper() + low[end + 1 :]
            if parts.get(head, -1) >= least:
                return (*row, head)
            rows[end] = row
    return None


def _row_of_members(
    low: str, end: int, rows: Mapping[int, tuple[str, ...]], parts: Mapping[str, int], least: int
) -> tuple[str, ...]:
    """The row of first members that ends here, of as few as possible; ``rows`` are those that end before."""
    found: tuple[str, ...] = ()
    for start, row in rows.items():
        if _SHORTEST_MEMBER <= end - start <= _LONGEST_MEMBER and not (found and len(row) + 1 >= len(found)):
            member = low[start:end]
            if parts.get(member, -1) >= least:
                found = (*row, member)
    return found
