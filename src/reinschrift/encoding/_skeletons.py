"""What is left of a word once its umlauts are lost, for each way to lose them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

__all__ = ["SLOT", "Skeleton", "base_skeleton", "dropped_skeleton", "slot_skeleton", "transliterated"]

SLOT: Final = "\ufffd"
"""Stands for a lost letter."""

Skeleton = Callable[[str], str]
"""What a way of losing umlauts leaves of a form."""

_BASE: Final = str.maketrans({**dict(zip("äöüÄÖÜ", "aouAOU", strict=True)), "ß": "ss"})
_DROPPED: Final = str.maketrans(dict.fromkeys("äöüÄÖÜß"))
_SLOT: Final = str.maketrans(dict.fromkeys("äöüÄÖÜß", SLOT))
_TRANSLITERATED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


def base_skeleton(form: str) -> str:
    """The form with base letters: ``groß`` → ``gross``, ``Bücher`` → ``Bucher``."""
    return form.translate(_BASE)


def dropped_skeleton(form: str) -> str:
    """The form without the letters: ``für`` → ``fr``."""
    return form.translate(_DROPPED)


def slot_skeleton(form: str) -> str:
    """The form with U+FFFD in their places."""
    return form.translate(_SLOT)


def transliterated(form: str) -> str:
    """The form as written without umlauts: ``Bücher`` → ``Buecher``."""
    return form.translate(_TRANSLITERATED)
