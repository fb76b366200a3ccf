"""Whether the clause around a date tells of the past or of what is to come."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reinschrift.dates.vocabulary import context_words, tenses

__all__ = ["sentence_ends", "tense_around"]

_REACH = 140
_BREAK = re.compile(r"[!?\n]|(?<=[^0-9])\. ")
_CLAUSE = re.compile(r"[!?:\n]|(?<=[^0-9])\. ")
_LOWER = re.compile(r"[a-zäöüß]+")
# Weak past forms; in the plural only behind consonants that infinitives in "-ten" do not have ("sagten", not "warten").
_WEAK = re.compile(r"[a-zäöüß]{2,}te|[a-zäöüß]{2,}[bdgkmpz]ten")


def sentence_ends(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends in ``[start, end)``."""
    return _BREAK.search(text, start, end) is not None


def tense_around(text: str, start: int, end: int) -> str | None:
    """``past``, ``future`` or `None`: the tense of the finite verb nearest to ``[start, end)`` in its sentence."""
    before = _BREAK.split(text[max(0, start - _REACH) : start])[-1]
    after = _CLAUSE.split(text[end : end + _REACH], maxsplit=1)[0]
    left = _nearest((len(before) - m.end(), m[0]) for m in _LOWER.finditer(before))
    right = _nearest((m.start(), m[0]) for m in _LOWER.finditer(after))
    return min(filter(None, (left, right)), default=(0, None))[1]


def _nearest(words: Iterable[tuple[int, str]]) -> tuple[int, str] | None:
    best: tuple[int, str] | None = None
    known = tenses()
    for distance, word in words:
        tense = known.get(word)
        if tense is None and _WEAK.fullmatch(word) and word not in context_words("not_past"):
            tense = "past"
        if tense and (best is None or distance < best[0]):
            best = (distance, tense)
    return best
