"""Numbers with three figures behind a comma: decimals, or thousands as English writes them?"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.tables import read_pairs, read_words

__all__ = ["MEASURED", "RARE", "decimals", "is_price", "is_unit_price", "writes_german_decimals"]

MEASURED: Final = "measured"
RARE: Final = "rare"
"""How common three decimals are before a unit, as in the table; the third is ``common``."""
_DECIMAL: Final = r",(?<=[0-9],)(?:[0-9]{1,2}(?![0-9])|(?<=\b0,)[0-9])"
_ROUND: Final = ",000"
_UNIT: Final = r"[0-9]{3} ([^\W\d_]+)"
_ONE: Final = r"(?<![\w.,])[0-9],[0-9]{2}[1-9](?![0-9])"
_RATE: Final = r"\b(?:[Dd]er|einen?) (?:Euro|Dollar)\b"
_NAMED: Final = r"[A-ZÄÖÜ][^\W\d_]+"
_BEFORE: Final = 120
_BEHIND: Final = 60


def decimals() -> Mapping[str, str]:
    """How common three decimals are before each unit."""
    return read_pairs("translation/decimals.tsv", "unit", "three_digits")


def writes_german_decimals(page: Page) -> bool:
    """Has a number one or two figures behind a comma (4,18 %; 2,9 Mrd.)? A fact."""
    return compiled(_DECIMAL).search(page.text) is not None


def is_price(page: Page, comma: int) -> bool:
    """Do three figures behind a comma stand before a unit, on a page with German decimals: 71,350 Euro?

    Then they may be decimals, as prices of shares have them. Whole thousands are none.
    """
    text = page.text
    if text.startswith(_ROUND, comma) or not page.fact(writes_german_decimals):
        return False
    m = compiled(_UNIT).match(text, comma + 1)
    return m is not None and m[1] in decimals()


def is_unit_price(text: str, start: int) -> bool:
    """Is 1,689 the price of a litre or a share, as the words around it in its line tell?"""
    if compiled(_ONE).match(text, start) is None:
        return False
    before, behind = text[max(0, start - _BEFORE) : start], text[start : start + _BEHIND]
    around = before.rpartition("\n")[2] + behind.partition("\n")[0]
    return compiled(_RATE).search(around) is not None or any(
        _is_good(word) for word in compiled(_NAMED).findall(around)
    )


@lru_cache(maxsize=1)
def _goods() -> tuple[str, ...]:
    return tuple(read_words("translation/word_lists.tsv", "priced goods"))


def _is_good(word: str) -> bool:
    """Diesel, Dieselpreis, Superbenzin, Aktienkurs."""
    return word.startswith(_goods()) or word.endswith(tuple(good.lower() for good in _goods()))
