"""Does a document write its numbers as English does: 4,810 metres, 2.5 per cent?"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.evidence.machine_translation import translation_evidence
from reinschrift.observations.anchors import points
from reinschrift.tables import read_table

__all__ = ["TIMES", "measured_nouns", "writes_english_numbers"]

_MEASURE: Final = r"\.[0-9] ([^\W\d_]+)"
TIMES: Final = r"\.[0-9]{1,2}-?(?:mal|[Ff]ache?[mns]?)\b"
"""Behind the whole number: 1.4-mal, das 2.5-Fache."""
_SIGNS: Final = frozenset({"decimal point", "currency before the number", "English thousands"})
_GERMAN: Final = r"[0-9](?:,[0-9]{1,2}(?![0-9])|(?<![0-9.,][0-9])(?<![0-9.,][0-9]{2})\.[0-9]{3}(?![0-9]))"


def writes_english_numbers(page: Page) -> bool:
    """A number that only English writes so, and none that only German does; a fact of the opening page."""
    if not (any(e.sign in _SIGNS for e in page.fact(translation_evidence)) or _measures_in_english(page)):
        return False
    return compiled(_GERMAN).search(page.text) is None


class _Measured(NamedTuple):
    form: str
    digits: int


@lru_cache(maxsize=1)
def measured_nouns() -> Mapping[str, int]:
    """What is measured rather than counted, with the most digits behind a decimal point before it."""
    return {row.form: row.digits for row in read_table("translation/measured_nouns.tsv", _Measured)}


def _measures_in_english(page: Page) -> bool:
    """6.5 Tage: a decimal point before what is measured; 1.30 Stunden may be hours and minutes."""
    text, places = page.text, page.fact(points)
    found = (compiled(_MEASURE).match(text, at) for at in places)
    measured = any(m is not None and m[1] in measured_nouns() for m in found)
    return measured or any(compiled(TIMES).match(text, at) for at in places)
