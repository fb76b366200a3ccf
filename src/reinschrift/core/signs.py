"""The characters of a page that are more than letters, digits and the commonest marks of ASCII, as a set."""

from __future__ import annotations

from typing import Final

from reinschrift.core.page import Page

__all__ = ["special_signs"]

_PLAIN: Final = bytes([*range(0x20, 0x7F), 0x0A]).translate(None, b"\\=&%+?\"'#$*@<>[]^_`{|}~")


def special_signs(page: Page) -> frozenset[str]:
    """Every character outside ASCII, controls, and the signs that codes and markup are written with; a fact.

    One pass in C finds them, so that rules can ask for single characters without a search each. Lone surrogates stand
    as question marks.
    """
    return frozenset(page.text.encode("utf-8", "replace").translate(None, _PLAIN).decode("utf-8"))
