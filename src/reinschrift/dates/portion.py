"""The portion of a period that stands before it: "Anfang", "Mitte", "Ende", "ersten Hälfte"."""

from __future__ import annotations

from dataclasses import replace

from reinschrift.dates.before import words_before
from reinschrift.dates.finding import Finding
from reinschrift.dates.vocabulary import approximators

__all__ = ["COURSE", "PORTIONS", "portioned"]

PORTIONS = frozenset({"START", "MID", "END"})
COURSE = frozenset({"Laufe", "Lauf", "Verlauf", "Verlaufe"})
_HALVES = {"erste": "START", "ersten": "START", "zweite": "END", "zweiten": "END"}


def portioned(text: str, found: Finding, floor: int) -> Finding:
    """The finding, widened to the portion before it, perhaps with an article between."""
    words = words_before(text, found.start, floor, 3)
    if words and words[0].form in {"des", "der"}:
        words = words[1:]
        if len(words) > 1 and words[0].form == "Hälfte" and words[1].form in _HALVES:
            return replace(found, start=words[1].start, mod=_HALVES[words[1].form])
        if words and words[0].form in COURSE:
            return replace(found, start=words[0].start)
    mod = approximators().get(words[0].form) if words else None
    if mod not in PORTIONS:
        return found
    first = words[1] if words[1:] and words[1].form in {"gegen", "Gegen"} else words[0]
    return replace(found, start=first.start, mod=mod)
