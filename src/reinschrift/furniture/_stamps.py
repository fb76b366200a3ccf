"""Which lines of a page are time stamps: by their words, or a lone date by its place."""

from __future__ import annotations

from datetime import timedelta

from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page
from reinschrift.furniture._lines import is_body
from reinschrift.furniture._shapes import day_of, is_day, is_stamp

__all__ = ["stamps"]

_LONGEST = 120
_NEAR = timedelta(days=7)
_HEAD = 12  # lines


def stamps(page: Page) -> frozenset[int]:
    """Numbers of the lines that are time stamps; a fact."""
    every = page.fact(lines)
    if len(every) < 2:
        return frozenset()
    found = {i for i, line in enumerate(every) if len(line.text) < _LONGEST and is_stamp(line.text)}
    days = [i for i, line in enumerate(every) if len(line.text) < _LONGEST and i not in found and is_day(line.text)]
    if len(days) == 1 and _is_of_page(page, every, days[0]):
        found.add(days[0])
    return frozenset(found)


def _is_of_page(page: Page, every: tuple[Line, ...], i: int) -> bool:
    """Does the only date of the page that stands alone tell when it was published?

    It stands above the story. A date that heads an entry of a chronicle is written with the name of the month, and is
    not the date of publication.
    """
    if any(is_body(line) for line in every[:i]) or i >= _HEAD or i + 1 == len(every):
        return False
    day, published = day_of(every[i].text), page.context.published
    if published is not None and day is not None:
        return abs(published - day) <= _NEAR
    return not any(c.isalpha() for c in every[i].text)
