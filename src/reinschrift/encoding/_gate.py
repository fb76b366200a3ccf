"""The gate all rules of this folder share: could anything on the page be a damaged character?"""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page

__all__ = ["suspicious", "without_umlauts"]

# What German news is written with. Everything else opens the gate: it may be right, but somebody has to look.
_USUAL_ASCII: Final = bytes([*range(0x20, 0x7F), 0x09, 0x0A]).translate(None, b"\\=")
_USUAL: Final = frozenset("äöüßÄÖÜéèêëáàçñøïíóôúÉ„“”‚‘’–—…€«»›‹§°²³½¼·×©®•\u00a0")

# Plain characters that are damage in certain company only. Each pattern starts with one literal, which `re` looks for
# with memchr; the company is checked at the hits.
_COMPANY: Final = (
    ("&", r"&[#A-Za-z][A-Za-z0-9]*;|&[aouAOUs][uz][ml]"),
    ("=", r"=[C-F][0-9A-F]"),
    ("%", r"%[A-Fa-f][0-9A-Fa-f]"),
    ("+", r"\+[AI][A-Za-z0-9+/]{2,60}-"),
    ("?", r"\?[a-zäöüß]"),
    ('"', r'"(?<=[A-Za-z]")[aousAOU]'),
    ("B", r"B(?<=[a-zäöü]B)[^A-ZÄÖÜ]"),
    (",", r",(?=,)"),
    ("'", r"'(?=')"),
    ("„", r"„(?<=[a-z]„)[a-z]"),
    ("”", r"”(?<=[a-z]”)[a-z]"),
    ("…", r"…(?<=[a-z]…)[a-z]"),
    ("€", r"€(?<=[a-z]€)[a-z]"),
    ("Ä", r"Ä(?<=[a-z]Ä)[ a-z]"),
    ("§", r"§(?<=[a-z]§)[a-z]"),
)

_LEAST: Final = 500
"""German text of that many characters practically always holds an umlaut (1,027 of 1,028 clean news documents)."""


def suspicious(page: Page) -> bool:
    """Is there any character, or company of characters, that undamaged German hardly has? A fact."""
    text = page.text
    rest = text.encode("utf-8", "replace").translate(None, _USUAL_ASCII)
    if rest and not _USUAL.issuperset(rest.decode("utf-8")):
        return True
    return _has_codes(text)


def _has_codes(text: str, signs: str = "") -> bool:
    """Is a sign of the table in its company, of those named or of all?"""
    return any(
        sign in text and compiled(pattern).search(text) is not None
        for sign, pattern in _COMPANY
        if not signs or sign in signs
    )


def without_umlauts(page: Page) -> bool:
    """Is the text long enough to expect umlauts, has none, and no other damage that could hide them? A fact."""
    text = page.text
    if len(text) < _LEAST or any(c in text for c in "üäößÄÖÜ\ufffd"):
        return False
    return (
        all(map(_is_letter, compiled(r"[^\x00-\x7f]").findall(text)))
        and "\\" not in text
        and not _has_codes(text, '&=%+?"')
    )


def _is_letter(char: str) -> bool:
    """A letter of European names or a usual sign, but none that damage often leaves."""
    return char in _USUAL or ("\u00c0" <= char <= "\u024f" and char not in "ÃÂâÐ")
