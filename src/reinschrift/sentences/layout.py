"""Line breaks: which of them are hard wraps inside a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reinschrift.sentences.knowledge import knowledge

__all__ = ["wrapped_breaks"]

_BREAK = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_ITEM = re.compile(r"\s*+(?:[-–—•*·]\s|\(?\d{1,3}[.)]\s)")
_NARROW, _WIDE = 40, 120  # plausible widths of hard-wrapped prose
_SHORT = 30  # a shorter line is a heading or an item unless its block is wrapped
_PHRASE = 2  # blanks in a short line that may be a part of a sentence
_WORD = 24

_Line = tuple[int, int]


def wrapped_breaks(text: str) -> frozenset[int]:
    """Positions of the line breaks that only wrap a line: the sentence may go on behind them."""
    return frozenset(at for block in _blocks(text) for at in _wraps(text, block))


def _lines(text: str) -> Iterator[_Line]:
    at = 0
    for found in _BREAK.finditer(text):
        yield at, found.start()
        at = found.end()
    yield at, len(text)


def _blocks(text: str) -> Iterator[list[_Line]]:
    block: list[_Line] = []
    for start, end in _lines(text):
        if end > start and not text[start:end].isspace():
            block.append((start, end))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _wraps(text: str, block: list[_Line]) -> Iterator[int]:
    pairs = list(pairwise(block))
    filled = _filled(text, block)
    for number, ((start, end), (after, after_end)) in enumerate(pairs):
        if _ITEM.match(text, after, after_end):
            continue
        if filled[number] or _goes_on(text[start:end].rstrip(), text[after : min(after_end, after + _WORD)]):
            yield end


def _filled(text: str, block: list[_Line]) -> list[bool]:
    """For each break whether the next line's first word had no room; all false outside of wrapped prose."""
    none = [False] * (len(block) - 1)
    width = max(end - start for start, end in block)
    if len(block) < 3 or not _NARROW <= width <= _WIDE:
        return none
    room = [
        end - start + 1 + len(text[after:after_end].split(maxsplit=1)[0]) > width
        for (start, end), (after, after_end) in pairwise(block)
    ]
    return room if 3 * sum(room) >= 2 * len(room) else none


def _goes_on(line: str, following: str) -> bool:
    """Whether the line's own end or the beginning of the next line shows that the sentence goes on."""
    if line.endswith((") -", ") –", ") —")):
        return True  # a dateline
    if line[-1] == ".":
        return _cut_after_stop(line[-_WORD:], following)
    if line[-1] in "!?:…":
        return False
    lower = following[:1].islower()
    if len(line) < _SHORT:
        return lower and (line[-1] == "," or line.count(" ") >= _PHRASE)
    return lower or line[-1] == "," or line[-24:].rsplit(maxsplit=1)[-1] in knowledge().linking


def _cut_after_stop(tail: str, following: str) -> bool:
    """Whether the line was cut after an abbreviation or in a date: "Dr.⏎Huber", "am 3.⏎Mai"."""
    last = tail.rsplit(maxsplit=1)[-1]
    if last[:-1].isdigit():
        return following.split(maxsplit=1)[0].rstrip(".,;:") in knowledge().months
    return last in knowledge().never_final
