"""What a C1 control character was, where it is a sign of Windows-1252."""

from __future__ import annotations

from typing import Final

__all__ = ["meaning"]

_MEANINGS: Final = {
    chr(b): bytes([b]).decode("cp1252") for b in range(0x80, 0xA0) if b not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}
_BEFORE_LETTERS: Final = "\x82\x84\x8b\x91"
_AFTER_LETTERS: Final = "\x92\x94\x9b"


def meaning(text: str, at: int) -> str | None:
    """The sign of Windows-1252 that fits the place; None if there is none or it does not fit."""
    char = text[at]
    new = _MEANINGS.get(char)
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if new is None:
        return None
    if char == "\x80":  # the euro sign stands beside a number
        behind = any(c.isdigit() for c in text[max(at - 2, 0) : at]) and not after.isalnum()
        fits = behind or (after in {" ", "\u00a0"} and text[at + 2 : at + 3].isdigit())
    elif char in _BEFORE_LETTERS:
        fits = bool(after.strip())
    elif char in _AFTER_LETTERS:
        fits = bool(before.strip())
    else:
        fits = True
    return new if fits else None
