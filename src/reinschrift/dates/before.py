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
    chunk = text[low:position]
    found: list[Word] = []
    while len(found) < limit:
        rest = chunk.rstrip(_SPACE)
        if not rest or len(rest) == len(chunk) or rest[-1].isspace():
            break
        word = rest.rsplit(None, 1)[-1]
        start = len(rest) - len(word)
        if start == 0 and low > floor and not text[low - 1].isspace():
            break
        form = word.lstrip(_OPENING)
        if not form or word[-1] in ",;:!?)":
            break
        end = low + len(rest)
        found.append(Word(end - len(form), end, form))
        if len(form) < len(word):
            break
        chunk = rest[:start]
    return found
