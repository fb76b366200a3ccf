"""A second noun that hangs on the first by its hyphen, with a blank between: die Nitrat -Richtlinie."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.words import lexicon

__all__ = ["is_hung"]

_WORDS: Final = r"([^\W\d_]+) (?:([a-zäöüß]+) )?\Z"
_CLOSING: Final = r"\w(?: ?- |-[,.])"
_DETERMINER: Final = r"(?<![\w-])([^\W\d_]+) \Z"
_REACH: Final = 60


def is_hung(text: str, at: int, left: str, right: str) -> bool:
    """Do the nouns make a compound that the determiner before goes with, or does it go with the second alone?

    ``at`` is the place of the hyphen. No second hyphen may close what the first opens.
    """
    words = lexicon()
    if left[0].isupper() and left[1:].islower() and not words.is_noun(left) and words.is_noun(right):
        return _goes_with_head(text, at - 1 - len(left), right)
    if not (left[0].isupper() and left[1:].islower() and right[0].isupper() and words.is_member(left.lower())):
        return False
    if not words.is_noun(right) or words.is_name(right) or words.is_function_word(left):
        return False
    end = at + 1 + len(right)
    stop = min((p for mark in ".!?\n" if (p := text.find(mark, end, end + _REACH)) >= 0), default=end + _REACH)
    if compiled(_CLOSING).search(text, end - 1, stop + 1):
        return False
    start = at - 1 - len(left)
    before = compiled(_WORDS).search(text, max(0, start - _REACH), start)
    readings = [
        r for word in (before.groups() if before else ()) if word for r in words.determiners.get(word.lower(), ())
    ]
    first, second = words.gender(left), words.gender(right)
    joined = left + right.lower()
    if not readings:
        return before is not None and words.knows(joined)
    genders = {reading.gender for reading in readings}
    return (
        second is not None
        and second.letter in genders
        and (words.known(joined) or first is None or first.letter not in genders)
    )


def _goes_with_head(text: str, start: int, head: str) -> bool:
    """Die Labour -Fraktion: the determiner right before a name goes with the noun behind it."""
    before = compiled(_DETERMINER).search(text, max(0, start - _REACH), start)
    gender = lexicon().gender(head)
    readings = lexicon().determiners.get(before[1].lower(), ()) if before else ()
    return gender is not None and any(reading.gender == gender.letter for reading in readings)
