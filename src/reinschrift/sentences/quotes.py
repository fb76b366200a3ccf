"""Quotes: which mark closes which."""

from __future__ import annotations

__all__ = ["LOOSE", "closes", "opening"]

_OPENERS = {"“": "„", "”": "“„", "«": "»", "»": "«„", "‘": "‚", "‹": "›", "›": "‹", '"': '"„'}
LOOSE = frozenset(_OPENERS)
"""Quotes that may close although blanks stand on both sides."""
_REACH = 400


def closes(text: str, at: int) -> bool:
    """Whether the quote at ``at`` closes one that was opened before it and not closed since."""
    opened = opening(text, at)
    return opened >= 0 and text.rfind(text[at], opened + 1, at) < 0


def opening(text: str, at: int) -> int:
    """Where the quote that the one at ``at`` closes was opened; -1 where none is found nearby."""
    low = max(0, at - _REACH)
    return max((text.rfind(opener, low, at) for opener in _OPENERS.get(text[at], "")), default=-1)
