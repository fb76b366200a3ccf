"""Labels of the page that were translated back, with the text: VERWANDTE GESCHICHTEN, Quell-Link."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page
from reinschrift.tables import read_table

__all__ = ["label_translated_back"]

_TRANSLATED: Final = "mt"
_LINE: Final = frozenset({"all", "edge"})
"""Labels that are whole lines."""


class _Label(NamedTuple):
    label: str
    type: str
    where: str
    language: str


def label_translated_back(page: Page) -> Line | None:
    """The first line that is such a label. One says no more than many: all come from the same template."""
    labels, longest = _labels()
    short = (line for line in page.fact(lines) if len(line.text) <= longest)
    return next((line for line in short if line.text.casefold() in labels), None)


@lru_cache(maxsize=1)
def _labels() -> tuple[frozenset[str], int]:
    rows = read_table("furniture/labels.tsv", _Label)
    found = frozenset(r.label.casefold() for r in rows if r.language == _TRANSLATED and r.where in _LINE)
    return found, max(map(len, found))
