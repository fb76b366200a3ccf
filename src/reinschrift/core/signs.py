"""The characters of a page that are more than letters, digits and the commonest marks of ASCII, as a set."""

from __future__ import annotations

from string import ascii_letters, digits
from typing import Final

from reinschrift.core.page import Page

__all__ = ["rarest_sign", "special_signs"]

_PLAIN: Final = f"{ascii_letters}{digits} .,:;!-/()"
_PLAIN_BYTES: Final = _PLAIN.encode()
_FREQUENT: Final = "\"'?\n"
"""Signs that stand on many pages."""


def special_signs(page: Page) -> frozenset[str]:
    """Every character but plain letters, digits, blanks and the commonest marks of ASCII; a fact.

    One pass in C finds them, so that rules can ask for single characters without a search each. Lone surrogates stand
    as question marks.
    """
    return frozenset(page.text.encode("utf-8", "replace").translate(None, _PLAIN_BYTES).decode("utf-8"))


def rarest_sign(literal: str) -> str:
    """The character of a literal whose absence from `special_signs` proves best that the literal is absent; or none."""
    signs = [c for c in literal if c not in _PLAIN and not "\ud800" <= c <= "\udfff"]
    return min(signs, key=_FREQUENT.__contains__, default="")
