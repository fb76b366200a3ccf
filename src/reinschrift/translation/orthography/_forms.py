"""Which forms are far commoner in small letters?"""

from __future__ import annotations

from typing import Final

from reinschrift.syntax.clauses import could_be_plural_verb, is_verb
from reinschrift.words import lexicon

__all__ = ["COMMON", "could_be_verb", "is_rare"]

COMMON: Final = 10
"""Class from which a word is common."""
_RARER: Final = 5  # classes


def is_rare(form: str) -> bool:
    """Is the form no noun or name, and by far rarer than in small letters?"""
    words = lexicon()
    named = words.is_noun(form) or words.is_name(form)
    return not named and words.count_class(form.lower()) >= words.count_class(form) + _RARER


def could_be_verb(form: str) -> bool:
    """A word in capitals that is far commoner as a verb."""
    low = form.lower()
    return is_rare(form) and (is_verb(low) or could_be_plural_verb(low))
