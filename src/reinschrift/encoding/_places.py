"""What stands around a position: an address, in which codes are no damage, or a word."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled

__all__ = ["in_address", "word_before"]

_REACH: Final = 300
_LONGEST: Final = 40
_ADDRESS: Final = r"://|[Ww][Ww][Ww]\.|\w\.[a-z]{2,6}/|[/?&][\w.-]*=|mailto:|@\w"


def in_address(text: str, at: int) -> bool:
    """Does the position stand in a web or mail address or a path? Looks a bounded way to both sides."""
    start = max(text.rfind(" ", max(at - _REACH, 0), at), text.rfind("\n", max(at - _REACH, 0), at)) + 1
    start = max(start, at - _REACH)
    end = min(at + 40, len(text))
    token = text[start:end].split(None, 1)
    return bool(token) and compiled(_ADDRESS).search(token[0]) is not None


def word_before(text: str, end: int) -> str:
    """The letters directly before the position; looks a bounded way back."""
    start = end
    while start > 0 and end - start < _LONGEST and text[start - 1].isalpha():
        start -= 1
    return text[start:end]
