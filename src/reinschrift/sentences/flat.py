"""Headlines without a stop that run into the text, where line breaks were lost: opt-in, since titles look alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from reinschrift.sentences.doubt import begins_by_capital, is_acronym_or_name
from reinschrift.sentences.knowledge import Knowledge
from reinschrift.sentences.verdict import YES, Decision

__all__ = ["headlines", "headlines_of"]

_CAPITAL = re.compile(r" (?=([A-ZÄÖÜ][\w/-]*+)(\W{0,3}+)(\w*+))")
_DATELINE = re.compile(
    r"[A-ZÄÖÜ][\w./-]*(?: (?:am|an der|[A-ZÄÖÜ][\w.-]*))?( \([\w/,. -]{2,30}\))? ?[-–—] [\"„“»«]?([A-ZÄÖÜ]\w+)"
)
_SEPARATOR = re.compile(r"[ (/,)]+")
_REACH = 60
_SHORTEST = 2  # words of a headline


def headlines_of(text: str, starts: Sequence[int], ends: Sequence[int], know: Knowledge) -> Iterator[Decision]:
    """Ends of headlines inside the sentences from ``starts`` to ``ends``; the last sentence ends with the text."""
    for start, end in zip_longest(starts, ends, fillvalue=len(text)):
        yield from headlines(text, start, end, know)


def headlines(text: str, start: int, end: int, know: Knowledge) -> Iterator[Decision]:
    """Where headlines end inside the sentence from ``start`` to ``end``."""
    begin = counted = start
    low = straight = 0  # quotes since ``begin``: opened and not closed, straight ones
    for match in _CAPITAL.finditer(text, start, end):
        at = match.start()
        low += text.count("„", counted, at) - text.count("“", counted, at)
        straight += text.count('"', counted, at)
        counted = at
        if low > 0 or straight % 2 or not _ends_headline(text[max(begin, at - _REACH) : at].split(), know):
            continue
        if _begins_text(match, know):
            yield at, YES, "headline without a stop"
            begin = at + 1
            low = straight = 0


def _ends_headline(words: list[str], know: Knowledge) -> bool:
    """Whether the words before the capital can be a headline: at least two, the last one with content."""
    if len(words) < _SHORTEST or not (words[-1][-1].isalnum() or words[-1][-1] in '"“”«»%)€'):
        return False
    last = words[-1]
    return last in know.particles or not (last in know.starters or last in know.linking or last in know.lower_starters)


def _begins_text(match: re.Match[str], know: Knowledge) -> bool:
    """Whether the capitalized word begins a sentence: a function word, neither noun nor part of a name; a dateline."""
    word, between, after = match.groups()
    if between == " " and after:
        return word in know.openers and f"{word} {after}" not in know.titles and begins_by_capital(word)
    dateline = _DATELINE.match(match.string, match.end(), match.end() + 80) if between[:1] == " " else None
    if dateline is None:
        return False
    if dateline[1]:
        return _SEPARATOR.split(dateline[1].lower())[1] in know.agencies
    return is_acronym_or_name(word) and begins_by_capital(dateline[2])
