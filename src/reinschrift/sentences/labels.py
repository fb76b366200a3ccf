"""Labels of web pages at the start of a sentence: "Anzeige Es sind", "Foto: Imago/M. Weber Der", "Stand: 3. Mai In"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reinschrift.sentences.candidate import BREAKS
from reinschrift.sentences.flat import headlines
from reinschrift.sentences.knowledge import Knowledge

__all__ = ["label_end"]

_REACH = 120
_TOKEN = re.compile(rf"[^\s{BREAKS}]+")
_ADDRESS = frozenset({"Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihnen"})
_NAME = re.compile(r"[A-ZÄÖÜ©][\w.&-]*(?<![.!?])\Z|[A-ZÄÖÜ]\.\Z|\Z")
_DATE = re.compile(r"[\d.:,|–-]+\Z|(?:Uhr|um|am|vom|Min|Minuten|Minute|[A-ZÄ][a-zä]+tag|Mittwoch)[.,]?\Z")
_CREDIT_WORDS = frozenset({"picture", "alliance", "images", "via", "und", "von", "privat", "pixabay", "imago"})


def label_end(text: str, start: int, know: Knowledge, before: int) -> int:
    """The end of the label at ``start`` where a sentence or another label follows on the line; 0 where there is none.

    ``before``: how many labels stand directly before; after two of them every capital begins the text.
    """
    label = know.label.match(text, start)
    if label is None:
        return 0
    kind, size = know.labels[label[0]], label[0].count(" ") + 1
    if kind == "byline" and start and text[start - 1] not in BREAKS:
        return 0
    tokens = [(m[0], m.end()) for m in _TOKEN.finditer(_line(text, start))]
    if kind == "teaser":
        return _teaser(text, start, label.end(), know)
    if kind == "credit":
        size = _names(tokens, size, 1, know)
    elif kind == "byline":
        size = _names(tokens, size, 2, know)
    elif kind == "stamp":
        size = _stamp(tokens, size, know)
    if not size or size >= len(tokens):
        return 0
    end = start + tokens[size - 1][1]
    return (
        end if _begins(tokens[size][0], know, every=kind == "stamp" or before > 0) or _is_label(text, end, know) else 0
    )


def _begins(word: str, know: Knowledge, *, every: bool) -> bool:
    """Whether the word begins a sentence; ``every``: any capital does."""
    return word not in _ADDRESS and (word in know.starters or (every and word[:1].isupper()))


def _is_label(text: str, end: int, know: Knowledge) -> bool:
    """Whether the next word begins another label."""
    return know.label.match(text, end + 1) is not None


def _teaser(text: str, start: int, end: int, know: Knowledge) -> int:
    """The end of a teaser's headline, which the text follows without a stop; 0 where that cannot be seen."""
    found = headlines(text, end, start + len(_line(text, start)), know)
    return next((position for position, _, _ in found), 0)


def _line(text: str, start: int) -> str:
    return next(iter(text[start : start + _REACH].splitlines()), "")


def _names(tokens: Sequence[tuple[str, int]], size: int, least: int, know: Knowledge) -> int:
    """The number of tokens with the names after the label; 0 where there are too few."""
    at = size
    while at < len(tokens) and (token := tokens[at][0]) not in know.starters:
        parts = token.strip("(),").split("/")
        if not all(_NAME.match(part) or part.lower() in know.agencies or part in _CREDIT_WORDS for part in parts):
            break
        at += 1
    return at if at >= size + least else 0


def _stamp(tokens: Sequence[tuple[str, int]], size: int, know: Knowledge) -> int:
    """The number of tokens with date, time or duration after the label; 0 where there is none."""
    at = size
    while at < len(tokens) and (_DATE.match(tokens[at][0]) or tokens[at][0].strip(".,") in know.months):
        at += 1
    return at if any(token[0].isdigit() for token, _ in tokens[size:at]) else 0
