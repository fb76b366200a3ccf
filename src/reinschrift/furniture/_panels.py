"""Lines of the small boxes beside a story: weather, markets, results, counters. They hold names of values and figures.

Nothing else may stand in them but small words and, beside weather and prices, the name of a place or thing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._forms import form
from reinschrift.furniture._shapes import is_byline
from reinschrift.tables import read_table

__all__ = ["is_name_of_box", "is_panel_word", "panel"]

_LONGEST = 100  # characters
_WORD = r"[^\W\d_][\w/&.-]*"
_FIGURE = r"\d[\d.,:’']*"
_RESULT = r"\d ?[:-] ?\d"
_UP_OR_DOWN = r"[▲▼△▽↗↘⬆⬇]|(?<=\d )[+–−±-]\d{1,3},\d{1,3} ?%"
_TYPES = {"weather": "gallery", "market": "gallery", "sport": "gallery", "visits": "share", "traffic": "gallery"}
_PLACES = {"weather": 2, "market": 2}
"""Names that may stand in a line of the kind."""
_ENDS = frozenset(".,!?“")
_ABBREVIATED = (" Pkt.", " Min.")
_TWO = 2  # figures or names of values that make a box


class PanelWord(NamedTuple):
    """A row of ``furniture/panel_words.tsv``."""

    word: str
    """In lower case."""
    kinds: str
    """weather, market, sport, visits, traffic; any: in all of them; also-…: goes with them, and proves nothing."""


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    return {row.word: frozenset(row.kinds.split()) for row in read_table("furniture/panel_words.tsv", PanelWord)}


def is_panel_word(word: str) -> bool:
    """Does a table of boxes beside stories hold the word, in lower case?"""
    return word in _words()


def is_name_of_box(word: str) -> bool:
    """Does a box on matches have this name, in lower case ("spielplan")?"""
    return "sport" in _words().get(word, ())


@lru_cache(maxsize=4096)
def panel(text: str) -> tuple[str, bool] | None:
    """The type of the line, and whether it goes wherever it stands."""
    if len(text) > _LONGEST:
        return None
    counted = form(text, "box")
    if counted:
        return counted, True
    return _values(text) if text[-1] not in _ENDS or text.endswith(_ABBREVIATED) else None


def _values(text: str) -> tuple[str, bool] | None:
    """A line of values: their names, figures, and nothing that no table knows but a name."""
    names, telling, kinds = 0, 0, frozenset(_TYPES)
    for m in compiled(_WORD).finditer(text):
        found = _words().get(m[0].rstrip(".").casefold())
        if found is None:
            names += 1
            if not m[0][0].isupper():
                return None
        elif "any" not in found:
            kinds &= {k.removeprefix("also-") for k in found}
            telling += any(not k.startswith("also-") for k in found)
    if len(kinds) != 1 or not telling or is_byline(text):
        return None
    kind = next(iter(kinds))
    figures = len(compiled(_FIGURE).findall(text))
    if names > _PLACES.get(kind, 0) or not figures or (kind == "sport" and compiled(_RESULT).search(text)):
        return None
    marked = compiled(_UP_OR_DOWN).search(text) is not None
    whole = not names and ", " not in text and figures >= _TWO and kind != "sport"
    return _TYPES[kind], marked or (whole and (telling >= _TWO or (kind == "visits" and text.count(":") > 1)))
