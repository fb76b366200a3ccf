"""The tokens of a page, observed once for all who look for words in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page

__all__ = ["occurrences", "token_set", "tokens", "word_counts_of"]

_SHORT: Final = 16_384
"""Characters. On shorter pages a word is searched for; on longer ones all words are counted once, since many
searches through a long text would take quadratic time."""


def tokens(page: Page) -> list[str]:
    """The tokens between blanks, in order; a fact."""
    return page.text.split()


def token_set(page: Page) -> frozenset[str]:
    """The different tokens; a fact. What asks for words of a short list meets them here in one operation."""
    return frozenset(page.fact(tokens))


def word_counts_of(page: Page) -> Mapping[str, int]:
    """How often each run of letters stands on the page."""
    return Counter(compiled(r"[^\W\d_]+").findall(page.text))


def occurrences(page: Page, word: str, most: int = 2) -> int:
    """How often a word stands on the page as a whole run of letters; not counted further than ``most``."""
    text = page.text
    if len(text) > _SHORT:
        return min(most, page.fact(word_counts_of).get(word, 0))
    found, at = 0, text.find(word)
    while at >= 0 and found < most:
        end = at + len(word)
        if not text[end : end + 1].isalpha() and not (at and text[at - 1].isalpha()):
            found += 1
        at = text.find(word, end)
    return found
