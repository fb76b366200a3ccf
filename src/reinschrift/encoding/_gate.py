"""The gate all rules of this folder share: could anything on the page be a damaged character?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.signs import special_signs
from reinschrift.encoding._letters import FOREIGN, GERMAN, SOUND

__all__ = ["has_doubled_comma", "has_inner_b", "suspicious", "without_umlauts"]

# What German news is written with. Everything else opens the gate: it may be right, but somebody has to look.
_USUAL: Final = frozenset("\t\n&%+?\"'#$*@<>[]^_`{|}~äöüßÄÖÜéèêëáàçñøïíóôúÉ„“”‚‘’–—…€«»›‹§°²³½¼·×©®•\u00a0")

_IN_NEWS: Final = _USUAL | FOREIGN

# Plain characters that are damage in certain company only. Each pattern starts with one literal, which `re` looks for
# with memchr; the company is checked at the hits.
_COMPANY: Final = {
    "&": r"&[#A-Za-z][A-Za-z0-9]*;|&[aouAOUs][uz][ml]",
    "=": r"=[C-F][0-9A-F]",
    "%": r"%[A-Fa-f][0-9A-Fa-f]",
    "+": r"\+[AI][A-Za-z0-9+/]{2,60}-",
    "?": r"\?[a-zäöüß]",
    '"': r'"(?<=[A-Za-z]")[aousAOU]',
    "'": r"'(?=')",
    "„": r"„(?<=[a-z]„)[a-z]",
    "”": r"”(?<=[a-z]”)[a-z]",
    "…": r"…(?<=[a-z]…)[a-z]",
    "€": r"€(?<=[a-z]€)[a-z]",
    "Ä": r"Ä(?<=[a-z]Ä)[ a-z]",
    "§": r"§(?<=[a-z]§)[a-z]",
}
_ACCOMPANIED: Final = frozenset(_COMPANY)
_DOUBLED_COMMA: Final = r",(?=,)"
_INNER_B: Final = r"B(?<=[a-zäöü]B)(?![A-ZÄÖÜ])"
_CODES: Final = '&=%+?"'
"""Signs whose company is a code for an umlaut."""

_COMMAND: Final = r'\\["su{]'

_LEAST: Final = 500
"""German text of that many characters practically always holds an umlaut (1,027 of 1,028 clean news documents)."""


def suspicious(page: Page) -> bool:
    """Is there any character, or company of characters, that undamaged German hardly has? A fact."""
    text, signs = page.text, page.fact(special_signs)
    if not signs <= _USUAL and not (signs <= _IN_NEWS and _has_sound_umlauts(text, FOREIGN & signs)):
        return True
    return _in_company(text, _ACCOMPANIED & signs)


def has_doubled_comma(page: Page) -> bool:
    """Are there two commas in a row, which no other rule need look at? A gate."""
    return compiled(_DOUBLED_COMMA).search(page.text) is not None


def has_inner_b(page: Page) -> bool:
    """Does a capital B follow a small letter, which no other rule need look at? A gate."""
    return compiled(_INNER_B).search(page.text) is not None


def _has_sound_umlauts(text: str, foreign: Iterable[str]) -> bool:
    """Do umlauts prevail by far over other special characters, and do foreign letters stand alone among plain ones?

    Then no wrong codec is behind the letters, and they are no pieces of sequences of bytes: they belong to names.
    """
    special = len(text) - len(text.encode("ascii", "ignore"))
    umlauts = sum(map(text.count, GERMAN))
    return umlauts > SOUND * (special - umlauts) and all(_stands_alone(text, letter) for letter in foreign)


def _stands_alone(text: str, letter: str) -> bool:
    """Are all neighbours of the letter plain?"""
    at = text.find(letter)
    while at >= 0:
        if not (text[at - 1 : at].isascii() and text[at + 1 : at + 2].isascii()):
            return False
        at = text.find(letter, at + 1)
    return True


def _in_company(text: str, signs: Iterable[str]) -> bool:
    """Does one of the signs, all of which have a company, stand in it?"""
    return any(compiled(_COMPANY[sign]).search(text) for sign in signs)


def without_umlauts(page: Page) -> bool:
    """Is the text long enough to expect umlauts, has none, and no other damage that could hide them? A fact."""
    text = page.text
    if len(text) < _LEAST or any(c in text for c in "üäößÄÖÜ\ufffd"):
        return False
    return (
        all(map(_is_letter, compiled(r"[^\x00-\x7f]").findall(text)))
        and compiled(_COMMAND).search(text) is None
        and not _in_company(text, _CODES)
    )


def _is_letter(char: str) -> bool:
    """A letter of European names or a usual sign, but none that damage often leaves."""
    return char in _USUAL or char in "´`μµ" or ("\u00c0" <= char <= "\u024f" and char not in "ÃÂâÐ")
