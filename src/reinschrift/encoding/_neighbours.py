"""The words around a word."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled

__all__ = ["surroundings"]

_REACH: Final = 30
_AFTER: Final = r" ([^\W\d_]+)"


def surroundings(text: str, start: int, end: int) -> tuple[str, str, bool]:
    """The words directly before and after, "" where none stands there, and whether a sentence starts here."""
    window = text[max(start - _REACH, 0) : start]
    word = window[:-1].rpartition(" ")[2].rpartition("\n")[2] if window.endswith(" ") else ""
    after = compiled(_AFTER).match(text, end, end + _REACH)
    before = window.rstrip(" „“\"'»«‚‘(")
    starts = (not before and start <= _REACH) or (bool(before) and before[-1] in ".!?:\n")
    return (word if word.isalpha() else "", after[1] if after else "", starts)
