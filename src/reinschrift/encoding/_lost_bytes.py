"""What became of the bytes that a page of mojibake has lost: dropped, or turned to blanks."""

from __future__ import annotations

from typing import Final, Literal

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.encoding._chains import chain

__all__ = ["Fate", "fate", "in_sweep_with_whole_mojibake"]

Fate = Literal["dropped", "blanked"]

_DROPPED: Final = r"Ã[A-Za-zÄÖÜäöüß]|[ÄÅ](?<=[a-zÅ].)[a-zÄ]|â(?:[,.;:!?)]|[A-Za-z](?<![A-Za-zÀ-ÿ]â[a-z]))"
_BLANKED: Final = r"Ã (?:[ .,;:!?)]|(?<=[^\w]Ã )[a-z])|â  |[ÄÅ]  "


def fate(page: Page) -> Fate | None:
    """What stands where the lost bytes stood; None where nothing tells. A fact.

    After a blanked byte nothing but a blank can stand, so that one letter in its place says that they were dropped.
    """
    text = page.text
    if compiled(_DROPPED).search(text) is not None:
        return "dropped"
    return "blanked" if compiled(_BLANKED).search(text) is not None else None


def in_sweep_with_whole_mojibake(page: Page) -> bool:
    """Is there whole mojibake of the kind that leaves such fragments, which this sweep repairs?"""
    found = page.fact(chain)
    return found is not None and found.codec == "cp1252" and found.depth == 1
