"""Blanks in front of marks: seen in one scan for several rules."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.words.odd import Shape

__all__ = ["blanks_before_marks"]

_BLANK_MARK: Final = r" [.,;:!?)\]]"


def blanks_before_marks(page: Page) -> tuple[int, ...]:
    """Offsets of the blanks that stand between a visible character and a mark or closing bracket; a fact."""
    if not Shape.STRAY_MARK(page):
        return ()
    text = page.text
    found = (m.start() for m in compiled(_BLANK_MARK).finditer(text))
    return tuple(at for at in found if at and not text[at - 1].isspace())
