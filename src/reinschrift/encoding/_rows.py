"""The words of a page in a row, each in the form it is read in at present."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.words import lexicon

__all__ = ["WORD", "Row"]

WORD: Final = r"[^\W\d_]+|[0-9]+"
"""Words and figures."""

_SEVERAL: Final = "drei"
"""Stands for all numbers in figures."""
_YEAR: Final = 4
_BLANK: Final = r" +"
_SENTENCE_END: Final = r"[.!?:](?:[\s“”\"»«]|$)|\n"
_INSIDE: Final = ".,:"
"""Stand inside numbers (20.000, 3,5) and addresses."""
_CLAUSE_END: Final = r"[,;–()—]"
_DASHES: Final = frozenset((" – ", " — ", " - "))
_LONGEST_PLACE: Final = 3  # words
_MOST: Final = 40
"""Words of a sentence that are looked at on either side."""
_REACH: Final = 60
"""Characters on either side of a single word that is asked about."""


class _Gap(IntEnum):
    """What the text between two words is."""

    BLANK = 0
    HYPHEN = 1
    OTHER = 2
    CLAUSE = 3
    SENTENCE = 4


class Row:
    """Words with what stands between them; the words change as they are read better, the text between does not."""

    __slots__ = ("_gaps", "asks", "forms", "past")

    def __init__(self, text: str, words: Iterable[tuple[int, int]]) -> None:
        self.forms: list[str] = []
        self._gaps: list[_Gap] = []
        self.asks: set[int] = set()
        """Words before a question mark."""
        self.past: float | None = None
        """Share of preterites among the verbs, once it is known."""
        at = 0
        for start, end in words:
            gap = _gap(self.forms[-1], text[at:start], text[start]) if self.forms else _Gap.SENTENCE
            dateline = gap is _Gap.CLAUSE and text[at:start] in _DASHES and self._is_dateline()
            self._gaps.append(_Gap.SENTENCE if dateline else gap)
            at = end
            if text[at : at + 1] == "?":
                self.asks.add(len(self.forms))
            self.forms.append(text[start:end])
        self._gaps.append(_Gap.SENTENCE)

    def _is_dateline(self) -> bool:
        """Are the words of the sentence so far a place? After the dash behind it the story begins."""
        for at in range(len(self.forms) - 1, max(-1, len(self.forms) - 1 - _LONGEST_PLACE), -1):
            if not self.forms[at][0].isupper() or lexicon().is_function_word(self.forms[at]):
                return False
            if self._gaps[at] is _Gap.SENTENCE:
                return True
        return False

    @classmethod
    def around(cls, text: str, start: int, end: int) -> tuple[Row, int]:
        """The words near ``[start, end)``, which is one of them, and which it is."""
        first = max(0, start - _REACH)
        before = [m.span() for m in compiled(WORD).finditer(text, first, start) if m.start() > first or not first]
        after = [m.span() for m in compiled(WORD).finditer(text, end, end + _REACH)]
        return cls(text, (*before, (start, end), *after)), len(before)

    def before(self, at: int) -> str:
        """The word directly before, "drei" for a number in figures; "" where none stands there."""
        if self._gaps[at] is not _Gap.BLANK:
            return ""
        word = self.forms[at - 1]
        return word if not word.isdigit() else _SEVERAL if word != "1" and len(word) != _YEAR else ""

    def after(self, at: int) -> str:
        """The word directly after; "" where none stands there."""
        return self.forms[at + 1] if self._gaps[at + 1] is _Gap.BLANK else ""

    def next(self, at: int) -> str:
        """The word after, directly or behind a comma or the like, in the same sentence; "" where none is."""
        return self.forms[at + 1] if self._gaps[at + 1] in {_Gap.BLANK, _Gap.CLAUSE} else ""

    def starts(self, at: int) -> bool:
        """Does a sentence start with the word?"""
        return self._gaps[at] is _Gap.SENTENCE

    def follows_mark(self, at: int) -> bool:
        """Does a comma, dash or bracket stand before the word, inside a sentence?"""
        return self._gaps[at] is _Gap.CLAUSE

    def hyphens(self, at: int) -> tuple[bool, bool]:
        """Is the word joined by a hyphen to the one before, and to the one after?"""
        return self._gaps[at] is _Gap.HYPHEN, self._gaps[at + 1] is _Gap.HYPHEN

    def is_half(self, at: int) -> bool:
        """Does a sign directly behind the word tie it to the next: Boden- und Luftraum, Schaden/Unfall?"""
        return self._gaps[at + 1] is _Gap.OTHER

    def sentence(self, at: int) -> range:
        """The words of the sentence around a word."""
        return self._around(at, _Gap.SENTENCE)

    def clause(self, at: int) -> range:
        """The words between the commas around a word."""
        return self._around(at, _Gap.CLAUSE)

    def _around(self, at: int, border: _Gap) -> range:
        first, last, gaps = at, at, self._gaps
        while first > at - _MOST and gaps[first] < border:
            first -= 1
        while last < at + _MOST and gaps[last + 1] < border:
            last += 1
        return range(first, last + 1)


def _gap(word: str, between: str, after: str) -> _Gap:
    if compiled(_BLANK).fullmatch(between):
        return _Gap.BLANK
    if between == "-":
        return _Gap.HYPHEN
    if len(between) == 1 and between in _INSIDE and (after.isdigit() if word.isdigit() else after.islower()):
        return _Gap.OTHER
    if between == ". " and (len(word) == 1 or (word.isdigit() and len(word) != _YEAR)):
        return _Gap.OTHER
    if compiled(_SENTENCE_END).search(between):
        return _Gap.SENTENCE
    return _Gap.CLAUSE if compiled(_CLAUSE_END).search(between) else _Gap.OTHER
