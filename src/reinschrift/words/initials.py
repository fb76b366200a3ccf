"""The first letter of a word, small or capital; the others stay as they are (`str.capitalize` makes them small)."""

from __future__ import annotations

__all__ = ["with_capital", "with_small"]


def with_capital(word: str) -> str:
    """The word with a capital initial: wort → Wort, eBay → EBay; empty stays empty."""
    return word[:1].upper() + word[1:]


def with_small(word: str) -> str:
    """The word with a small initial: Wort → wort, USA → uSA; empty stays empty."""
    return word[:1].lower() + word[1:]
