"""The tokens of a page, observed once for all who look for words in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page

__all__ = ["CLOSING", "OPENING", "as_tokens", "occurrences", "token_set", "tokens", "word_counts_of"]

OPENING: Final = ("", "(", "[", "„", "“", '"', "»", "«", "‚", "–", "-", "/")
"""Marks with which a token may begin."""
CLOSING: Final = ("", ",", ".", ";", ":", "!", "?", ")", "“", "”", '"', "«", "“,", '",', "),", ").", ".“", ".)")
"""Marks with which a token may end."""

_SHORT: Final = 16_384
"""Characters. On shorter pages a word is searched for; on longer ones all words are counted once, since many
searches through a long text would take quadratic time."""
_BROKEN_OFF: Final = r"[-\u00ad]\n"
_LINE_ENDS: Final = ("-\n", "\u00ad\n")
_LONGEST: Final = 60


def tokens(page: Page) -> list[str]:
    """The tokens between blanks, in order; a fact."""
    return page.text.split()


def token_set(page: Page) -> frozenset[str]:
    """The different tokens; a fact. What asks for words of a short list meets them here in one operation."""
    return frozenset(page.fact(tokens))


def as_tokens(
    words: Iterable[str], before: Iterable[str] = OPENING, after: Iterable[str] = CLOSING
) -> Iterator[tuple[str, str]]:
    """The tokens that words can be, with marks at their edges, each with its word: to be met with `token_set`."""
    return ((opening + word + closing, word) for word, opening, closing in product(words, before, after))


def word_counts_of(page: Page) -> Mapping[str, int]:
    """How often each run of letters stands on the page; what a line end has broken off is none."""
    text = page.text
    counts = Counter(compiled(r"[^\W\d_]+").findall(text))
    for m in compiled(_BROKEN_OFF).finditer(text):
        piece = compiled(r"[^\W\d_]+\Z").search(text, max(0, m.start() - _LONGEST), m.start())
        if piece:
            counts[piece[0]] -= 1
    return counts


def occurrences(page: Page, word: str, most: int = 2) -> int:
    """How often a word stands on the page as a whole run of letters; not counted further than ``most``."""
    if len(page.text) > _SHORT:
        return min(most, page.fact(word_counts_of).get(word, 0))
    counted = page.fact(_counted)
    found = counted.get((word, most))
    if found is None:
        found = counted[word, most] = _count(page.text, word, most)
    return found


def _counted(_: Page) -> dict[tuple[str, int], int]:
    """What was counted on the page so far: a token that recurs asks for the same word again."""
    return {}


def _count(text: str, word: str, most: int) -> int:
    found, at = 0, text.find(word)
    while at >= 0 and found < most:
        end = at + len(word)
        follows = text[end : end + 2]
        if not (follows[:1].isalpha() or follows in _LINE_ENDS or (at and text[at - 1].isalpha())):
            found += 1
        at = text.find(word, end)
    return found
