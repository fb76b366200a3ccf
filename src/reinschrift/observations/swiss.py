"""Is a text written in Switzerland? Then 7.5 is a decimal, and gemäss no slip."""

from __future__ import annotations

from typing import Final

from reinschrift.core.page import Page
from reinschrift.words import lexicon
from reinschrift.words.tokens import token_set

__all__ = ["is_swiss"]

_COMMON: Final = 8
_MARKS: Final = ".,;:!?»«“„()"


def is_swiss(page: Page) -> bool:
    """No ß at all, and a word with ss that is written with ß elsewhere; a fact."""
    if "ß" in page.text or "ss" not in page.text:
        return False
    return any(_is_spelled(token.strip(_MARKS)) for token in page.fact(token_set) if "ss" in token)


def _is_spelled(word: str) -> bool:
    """Gemäss, Strasse: the form with ß is the more common one by far."""
    words = lexicon()
    other = word.replace("ss", "ß", 1)
    common = max(words.count_class(form) for form in (other, other.lower(), other.capitalize()))
    return common > _COMMON and common > 2 * max(words.count_class(word), words.count_class(word.lower()))
