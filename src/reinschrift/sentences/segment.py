"""The segmenter: candidates, verdicts, sentences."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from reinschrift.errors import ReinschriftError
from reinschrift.sentences.agency import agency_mark
from reinschrift.sentences.candidate import BREAKS, COMMON, MARKS, Candidate, candidates
from reinschrift.sentences.flat import headlines_of
from reinschrift.sentences.glued import MAY_BE_GLUED
from reinschrift.sentences.knowledge import knowledge
from reinschrift.sentences.labels import label_end
from reinschrift.sentences.layout import wrapped_breaks
from reinschrift.sentences.quotes import LOOSE, closes
from reinschrift.sentences.stops import judge
from reinschrift.sentences.verdict import NO, YES, Decision

__all__ = ["Sentence", "explain", "split_sentences"]

_WHITE = re.compile(r"\s*+")
_LINE_BREAK = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_VOWELS = frozenset("aeiouyäöüAEIOUYÄÖÜ")
_STOP_AND_BLANK = 2
_LONG_WORD = 24


class Sentence(NamedTuple):
    """A sentence of a text: code points ``start`` to ``end`` (half-open), without white space at its edges.

    ``start, end = sentence`` works.
    """

    start: int
    end: int


_make = partial(tuple.__new__, Sentence)  # without a Python frame for each sentence


def split_sentences(text: str, *, flat: bool = False) -> tuple[Sentence, ...]:
    """The sentences of ``text``, in order; between them is nothing but white space.

    A paragraph, a heading and a list item end a sentence, a hard wrap and a colon do not. A dateline belongs to the
    sentence after it; an agency mark such as "(dpa)" to the sentence before it where it ends the line or holds a date,
    else to the one after it. Any string is accepted.

    ``flat``: the text lost its line breaks; headlines without a stop are parted from the text they run into where
    a function word with a capital shows it. Titles within a sentence look alike, so it is off by default.

    Raises `ReinschriftError` if ``text`` is no string.
    """
    if not isinstance(text, str):
        msg = f"split_sentences() takes str, not {type(text).__name__}; bytes go through decode() first"
        raise ReinschriftError(msg)
    scan = _Scan(text)
    starts, ends = scan.run()
    if flat:
        cuts = sorted({*ends, *(position for position, _, _ in headlines_of(text, starts, ends, knowledge()))})
        starts, ends = [starts[0], *(_skip(text, cut) for cut in cuts)], cuts
    ends.append(len(text.rstrip()))
    return tuple(map(_make, zip(starts, ends, strict=True))) if starts[0] < len(text) else ()


def explain(text: str, *, flat: bool = False) -> tuple[tuple[int, bool, str], ...]:
    """Every candidate that `split_sentences` looked at: position (code points), whether a sentence ends there, and why.

    The end of the text is no candidate. Positions of boundaries, which are the ends of sentences, are in order.
    ``flat`` as in `split_sentences`.
    """
    scan = _Scan(text)
    notes: list[Decision] = []
    starts, ends = scan.run(notes)
    if flat:
        notes.extend(headlines_of(text, starts, ends, knowledge()))
        notes.sort(key=lambda decision: decision[0])
    return tuple(notes)


def _skip(text: str, at: int) -> int:
    found = _WHITE.match(text, at)
    return found.end() if found else at


class _Scan:
    """One pass over one text: the start of the current sentence and what is worked out only when asked for."""

    __slots__ = ("_ends", "_know", "_quotes", "_quotes_to", "_starts", "_text", "_wrapped", "start")

    def __init__(self, text: str) -> None:
        self._text = text
        self._know = knowledge()
        self.start = _skip(text, 0)
        self._starts = [self.start]
        self._ends: list[int] = []
        self._wrapped: frozenset[int] | None = None
        self._quotes = self._quotes_to = 0

    def run(self, notes: list[Decision] | None = None) -> tuple[list[int], list[int]]:
        """Starts of all sentences and ends of all but the last; to ``notes`` every decision is added.

        Lists rather than a generator: the loop runs some eight times a kilobyte.
        """
        text, size, endings, heads = self._text, len(self._text), self._know.endings, self._know.label_heads
        starts, ends = self._starts, self._ends
        if (forms := heads.get(text[self.start : self.start + 4])) and text.startswith(forms, self.start):
            self._labels(notes)
        for match in candidates(text):
            end = match.end()
            if match.lastindex == COMMON and text[end - 6 : end - 2] not in endings and end - 2 > self.start:
                position, reason = end - 1, "stop before a capital"
            elif end == size or match.start() < self.start:
                continue
            else:
                position, boundary, reason = self._decide(match)
                if boundary and (position <= self.start or (end := _skip(text, position)) == size):
                    continue
                if not boundary:
                    if notes is not None:
                        notes.append((position, NO, reason))
                    continue
            if notes is not None:
                notes.append((position, YES, reason))
            ends.append(position)
            starts.append(end)
            self.start = end
            if (forms := heads.get(text[end : end + 4])) and text.startswith(forms, end):
                self._labels(notes)
        return starts, ends

    def _labels(self, notes: list[Decision] | None) -> None:
        """Labels of the web page that stand on the line before the sentence."""
        number = 0
        while (end := label_end(self._text, self.start, self._know, number)) > 0:
            self.start = _skip(self._text, end)
            number += 1
            self._ends.append(end)
            self._starts.append(self.start)
            if notes is not None:
                notes.append((end, YES, "label of the page"))

    def _decide(self, match: re.Match[str]) -> Decision:
        text = self._text
        if match.lastindex == COMMON:
            match = MARKS.match(text, match.start()) or match
        stop, (end, after) = match.start(), match.span("gap")
        if text[stop] in BREAKS:
            reason = self._line_end(stop, after)
            return (self._trim(stop), YES, reason) if reason else (stop, NO, "wrapped line")
        if end == after:
            if not MAY_BE_GLUED.match(text, end):
                return end, NO, "inside a token"
        elif found := _LINE_BREAK.search(text, end, after):
            reason = self._line_end(found.start(), after)
            if reason:
                return end, YES, reason
        elif after - stop == _STOP_AND_BLANK and self._plain(stop):
            return end, YES, "stop before a capital"
        c = Candidate(text, match, self.start)
        if c.first == "(" and (mark := agency_mark(c, self._know)):
            return mark
        if c.gap and c.first in LOOSE and self._closing_quote(c):
            return self._after_loose_quote(c)
        boundary, reason = judge(c, self._know)
        return end, boundary, reason

    def _plain(self, stop: int) -> bool:
        """The common case for short and doubtful words: in lower case but for the first letter, no abbreviation."""
        text = self._text
        blank = text.rfind(" ", max(self.start, stop - _LONG_WORD), stop)
        word = text[blank + 1 : stop]
        return (
            blank > 0
            and text[stop] == "."
            and text[stop + _STOP_AND_BLANK].isupper()
            and word[1:].islower()
            and word.isalpha()
            and not _VOWELS.isdisjoint(word)
            and word + "." not in self._know.abbreviations
            and not word.endswith("str")  # "Hauptstr."
        )

    def _trim(self, at: int) -> int:
        while at > self.start and self._text[at - 1].isspace():
            at -= 1
        return at

    def _line_end(self, at: int, next_start: int) -> str:
        """Why the white space that holds the line break at ``at`` ends a sentence; empty where it only wraps."""
        breaks = _LINE_BREAK.findall(self._text, at, next_start)
        if len(breaks) > 1 or breaks[0] == "\u2029":
            self._quotes, self._quotes_to = 0, next_start
            return "paragraph"
        if self._wrapped is None:
            self._wrapped = wrapped_breaks(self._text)
        return "" if at in self._wrapped else "line"

    def _closing_quote(self, c: Candidate) -> bool:
        """Whether a quote between two blanks closes; a straight one does after an odd number in the paragraph."""
        if not c.text[c.next_at + 1 : c.next_at + 2].isspace():
            return False
        if c.first != '"':
            return closes(c.text, c.next_at)
        self._quotes += c.text.count('"', self._quotes_to, c.next_at)
        self._quotes_to = c.next_at
        return self._quotes % 2 == 1

    def _after_loose_quote(self, c: Candidate) -> tuple[int, bool, str]:
        at = _skip(c.text, c.next_at + 1)
        following = c.text[at : at + 1]
        if not following or following in ",;:" or following.islower():
            return c.next_at, NO, "said-clause"
        return c.next_at + 1, YES, "stop before a loose closing quote"
