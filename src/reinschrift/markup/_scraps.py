"""What the markup rules share: is the text about markup, and how a scrap is taken out."""

from __future__ import annotations

from bisect import bisect_left

from reinschrift.core.edit import Edit
from reinschrift.core.lines import lines, removals
from reinschrift.core.page import Page
from reinschrift.observations.subject import about_markup, is_quoted

__all__ = ["about_markup", "is_quoted", "removed"]


def _starts(page: Page) -> list[int]:
    """Where the lines begin; a fact."""
    return [line.start for line in page.fact(lines)]


def removed(page: Page, start: int, end: int) -> Edit:
    """The edit that takes out a scrap: with its line if it fills it, else with the blank before it."""
    text = page.text
    if text[start - 1 : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}:
        i = bisect_left(page.fact(_starts), start)
        every = page.fact(lines)
        if i < len(every) and (every[i].start, every[i].end) == (start, end):
            for edit in removals(page, [i]):  # none where a word is broken at the line's edge
                return edit
    after = text[end : end + 1]
    if text[start - 1 : start] == " " and (not after or after.isspace() or after in ".,;:!?)“”»«"):
        return page.edit(start - 1, end, "")
    if after == " " and text[start - 1 : start] in {"", "\n"}:
        return page.edit(start, end + 1, "")
    return page.edit(start, end, "")
