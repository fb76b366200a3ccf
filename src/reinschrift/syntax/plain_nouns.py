"""Nouns whose gender was seen beyond doubt and whose ending tells their form: look-ups instead of an analysis."""

from __future__ import annotations

from typing import Final

from reinschrift.syntax.noun_genders import has_listed_gender
from reinschrift.syntax.noun_readings import NounReading
from reinschrift.words import Letter, lexicon

__all__ = ["PLAIN_READINGS", "plain_gender"]

PLAIN_READINGS: Final[dict[Letter, frozenset[NounReading]]] = {
    "m": frozenset({("nom", "m"), ("acc", "m"), ("dat", "m")}),
    "f": frozenset({("nom", "f"), ("acc", "f"), ("dat", "f"), ("gen", "f")}),
    "n": frozenset({("nom", "n"), ("acc", "n"), ("dat", "n")}),
    "p": frozenset({("nom", "p"), ("acc", "p")}),
}
"""Readings that a plain noun of each gender has; it may have others."""

_SUREST: Final = 0.99
_OPEN: Final[dict[Letter, tuple[str, ...]]] = {
    "m": ("s", "e", "en", "er"),
    "f": ("s", "de", "ge", "te", "ale", "sche", "en"),
    "n": ("s", "e", "en", "er", "m"),
    "p": ("s", "n", "fe", "te", "che"),
}
"""Endings that may show a genitive, an adjective, another number or a weak noun."""
_PLURALS: Final = ("ungen", "heiten", "keiten", "schaften")


def plain_gender(noun: str) -> Letter | None:
    """The gender of a plain noun; nothing for all others, which have to be analysed.

    The noun is a capital with small letters: no abbreviation, and without a hyphen.
    """
    letter = lexicon().observed_letter(noun, least=_SUREST)
    if letter is None or has_listed_gender(noun):
        return None
    if noun.endswith(_OPEN[letter]):
        return letter if letter == "p" and noun.endswith(_PLURALS) else None
    return None if letter == "f" and noun.endswith("e") and _is_made_with_e(noun) else letter


def _is_made_with_e(noun: str) -> bool:
    """Unglücke, Kleine: the plural of another noun, or an adjective."""
    words = lexicon()
    return words.observed_letter(noun[:-1]) is not None or words.known(noun.lower())
