"""Does a document write its numbers as English does: 4,810 metres, 2.5 per cent?"""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.evidence.machine_translation import translation_evidence

__all__ = ["writes_english_numbers"]

_SIGNS: Final = frozenset({"decimal point", "currency before the number", "English thousands"})
_GERMAN: Final = r"[0-9](?:,[0-9]{1,2}(?![0-9])|(?<![0-9.,][0-9])(?<![0-9.,][0-9]{2})\.[0-9]{3}(?![0-9]))"


def writes_english_numbers(page: Page) -> bool:
    """A number that only English writes so, and none that only German does; a fact of the opening page."""
    if not any(e.sign in _SIGNS for e in page.fact(translation_evidence)):
        return False
    return compiled(_GERMAN).search(page.text) is None
