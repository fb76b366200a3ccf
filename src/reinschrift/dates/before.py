"""The words to the left of an anchor."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Word", "words_before"]

_REACH = 64
_SPACE = " \t\u00a0\u202f"
_OPENING = '(„“"»«‚‘[–-'


class Word(NamedTuple):
    """A word to the left of an anchor, without opening punctuation."""

    start: int
    end: int
    form: str


def words_before(text: str, position: int, floor: int = 0, limit: int = 5) -> list[Word]:
    """Up to ``limit`` words before ``position``, the nearest first, as far as only blanks separate them."""
    low = max(floor, position - _REACH)
    found: list[Word] = []
    while len(found) < limit:
        end = position
        while end > low and text[end - 1] in _SPACE:
            end -= 1
        if end in {position, low}:
            break
        start = end
        while start > low and not text[start - 1].isspace():
            start -= 1
        if start == low and low > floor and not text[start - 1].isspace():
            break
        inner = start
        while inner < end and text[inner] in _OPENING:
            inner += 1
        if inner == end or text[end - 1] in ",;:!?)":
            break
        found.append(Word(inner, end, text[inner:end]))
        if inner > start:
            break
        position = start
    return found
