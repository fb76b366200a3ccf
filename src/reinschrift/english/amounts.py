"""English prepositions before an amount, which the German words behind them tell: stieg by drei Prozent."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import approximators, number_words
from reinschrift.words.closed import word_class

__all__ = ["before_amount", "is_measured"]

_FIGURES: Final = "[0-9][0-9.,]*"
_ONE: Final = "eine?[nm]?|die|der"
_UNIT: Final = r"(?: (?:halbe|ganze|gute|weitere)[nrs]?)? ?(?P<unit>%|[A-ZÄÖÜ][\w-]*)(?: (?P<more>[A-ZÄÖÜ]\w+))?"
_MASSES: Final = frozenset({"Million", "Millionen", "Milliarde", "Milliarden"})
_SHARED: Final = r" (?:der|aller|seiner|ihrer|dieser)\b"
_ANOTHER: Final = r"[^.!?;:,\n]{0,40}? (?:auf|bis|to) (?:[a-zäöüß]+ )?"
_GERMAN: Final = {"by": "um", "about": "rund"}
_FROM: Final = "from"


@lru_cache(maxsize=1)
def _number() -> str:
    return f"(?:{_FIGURES}|{trie(set(number_words()))})(?!\\w)"


@lru_cache(maxsize=1)
def _amount() -> str:
    about = trie({*filter(str.islower, approximators()), "nur"})
    return rf"(?: {about})?(?: (?:(?P<number>{_number()})|{_ONE}))?{_UNIT}"


def is_measured(text: str, pos: int) -> bool:
    """Does an amount begin with the blank at ``pos``: drei Prozent, rund 3 Euro, mehr als die Hälfte, 2 Millionen Euro?

    Persons and things are counted and not measured: 12 Ländern, zwei Millionen Menschen, 20 Prozent der Wähler.
    """
    m = compiled(_amount()).match(text, pos)
    if m is None:
        return False
    unit = m["more"] if m["unit"] in _MASSES and m["more"] else m["unit"]
    measured = unit in word_class("shares") or (m["number"] is not None and unit in word_class("measures"))
    return measured and compiled(_SHARED).match(text, m.end("unit")) is None


def before_amount(text: str, pos: int, form: str) -> str | None:
    """The German for an English preposition in front of an amount at ``pos``; None where it tells nothing."""
    if form == _FROM:  # from drei auf zwei Euro
        return "von" if compiled(f" {_number()}{_ANOTHER}{_number()}").match(text, pos) else None
    return _GERMAN[form] if form in _GERMAN and is_measured(text, pos) else None
