"""Which characters German news is written with, and how much each speaks for a reading."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

__all__ = ["FOREIGN", "GERMAN", "RUN", "SOUND", "is_plausible", "weight"]

GERMAN: Final = "äöüÄÖÜß"
FOREIGN: Final = frozenset("ąćčďđęěğıłńňőřśšşťůűýźżžæåãõășțîìòùÿĄĆČĎĐĘĚĞİŁŃŇŐŘŚŠŞŤŮŰÝŹŻŽÆØÕĂȘȚÎÌÒÙÇÁÓÚÍ")
"""Letters of names in other languages; none of them is what is left where a sequence of bytes lost its end."""
RUN: Final = r"[^\x00-\x7f]+"
"""Characters outside ASCII in a row."""
SOUND: Final = 3
"""So many umlauts for each other special character: the umlauts are sound, and the characters belong to names."""

# Rough frequencies: readings that differ only in which letters come out are told apart by them.
_WEIGHTS: Final = {
    **dict.fromkeys("üä", 1.0),
    **dict.fromkeys("öß„“–", 0.8),
    **dict.fromkeys("ÄÖÜ", 0.6),
    **dict.fromkeys("’…‚‘€»«", 0.4),
    **dict.fromkeys("é\u00a0°§½”", 0.2),
    **dict.fromkeys("áàâçèêëíîïñóôúøåæœ—•·²³®©šćčžğşıłńřýéÉÇŠŽč", 0.0),
}
_SIGNS: Final = "†‡‰›‹™×÷−≤≥≈→←↑↓✓✔►▶■●★☆❤¼¾¹±µ¡¿£¥¢‐‑‒―′″ﬁﬂﬀ\u2009\u202f\u200b\u00ad\ufeff"


@lru_cache(maxsize=4096)
def is_plausible(char: str) -> bool:
    """Could the character stand in German news: letters of Europe's Latin alphabets, usual signs, emoji?"""
    return (
        "\u00c0" <= char <= "\u0233"
        or char in _WEIGHTS
        or char in _SIGNS
        or "\U0001f300" <= char <= "\U0001faff"
        or char in "\ufe0f\u200d"
    )


@lru_cache(maxsize=4096)
def weight(char: str) -> float:
    """How much a character of a reading speaks for it: above 0 German, below 0 strange."""
    known = _WEIGHTS.get(char)
    if known is not None:
        return known
    if "\u0080" <= char <= "\u009f":
        return -1.5
    return -0.5 if is_plausible(char) else -1.0
