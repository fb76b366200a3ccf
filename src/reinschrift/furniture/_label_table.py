"""Lines that the table of labels holds: as a whole, at their beginning, within or before a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._lines import key, unquoted
from reinschrift.furniture._shapes import (
    has_time,
)
from reinschrift.tables import read_table

__all__ = [
    "LONGEST_LABEL",
    "Label",
    "head_label",
    "is_lead",
    "phrase_label",
    "start_label",
    "start_labels",
    "whole_label",
]

LONGEST_LABEL = 110  # characters of the longest entry that is compared as a whole, with room for decoration
_LONGEST_WITH_PHRASE = 220  # characters
_MOST_PARTS = 14  # words of a line that is a row of labels
_FEWEST_OF_TITLE = 3  # words
_GOES_ON = r" (?:hat|hatten?|haben|hätten?|ist|sind|war|waren|wurden?|bleibt|blieb|steht|stand|sei)\b"
"""How a sentence goes on that begins with the words of a label."""
_OPENING_MARKS = frozenset('„»«“"‚›')
_SEPARATORS = frozenset("|•·/,&")


class Label(NamedTuple):
    """A row of ``furniture/labels.tsv``."""

    label: str
    """The wording; ``#`` stands for digits. Case and decoration do not count."""
    type: str
    """Which rule drops it."""
    where: str
    """all: wherever it is a whole line; edge: at the head or tail only, or beside furniture; start: a line that begins
    so; dated: the same, with a date or clock time behind it; below: the same as start, but the story has begun, since
    headlines begin so too, and no full stop follows; within: a short line that holds it; head: a line with it before
    the first colon."""
    language: str
    """de, en, or mt for labels that were translated back."""


class _Index(NamedTuple):
    whole: dict[str, Label]
    starts: dict[str, tuple[tuple[str, Label], ...]]  # by first word, longest first
    longest: int  # words of the longest whole label
    firsts: frozenset[str]  # first words of whole labels
    within: str  # pattern of all wordings that may stand anywhere in a line
    phrases: dict[str, Label]
    heads: dict[str, Label]


@lru_cache(maxsize=1)
def _index() -> _Index:
    whole: dict[str, Label] = {}
    starts: dict[str, list[tuple[str, Label]]] = {}
    phrases: dict[str, Label] = {}
    heads: dict[str, Label] = {}
    for row in read_table("furniture/labels.tsv", Label):
        low = " ".join(row.label.casefold().split())
        if row.where in {"start", "dated", "below"}:
            starts.setdefault(low.split(" ", 1)[0], []).append((low, row))
        elif row.where == "within":
            phrases[low] = row
        elif row.where == "head":
            heads[low] = row
        else:
            whole[key(row.label)] = row
    by_length = {k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in starts.items()}
    within = "|".join(re.escape(p) for p in sorted(phrases))
    return _Index(
        whole,
        by_length,
        max(len(k.split()) for k in whole),
        frozenset(k.split(" ", 1)[0] for k in whole),
        within,
        phrases,
        heads,
    )


def phrase_label(text: str) -> Label | None:
    """The label that stands somewhere in the line; quotations hold none."""
    if len(text) > _LONGEST_WITH_PHRASE or text[0] in '„"»“':
        return None
    index = _index()
    low = text.casefold()
    found = compiled(index.within).search(low)
    if (
        found
        and _OPENING_MARKS.isdisjoint(found[0])
        and not _OPENING_MARKS.isdisjoint(low)
        and not compiled(index.within).search(unquoted(low))
    ):
        return None  # "Streit um den Satz „Alle Rechte vorbehalten“"
    if found and compiled(_GOES_ON).match(low, found.end()):
        return None  # "Alle Rechte vorbehalten hatte er sich trotzdem."
    return index.phrases[found[0]] if found else None


def whole_label(text: str) -> tuple[Label, ...]:
    """The label, or row of labels, that the line is; empty if it is none."""
    if len(text) > LONGEST_LABEL:
        return ()
    whole = _index().whole
    found = whole.get(key(text))
    if found and found.type == "related" and text[-1] == "!" and found.label[-1] != "!":
        return ()  # "Lesenswert!" is the verdict of a review
    return (found,) if found else _row_of_labels(text)


def is_lead(text: str) -> bool:
    """Is the line a bare label, with nothing beside it?"""
    return key(text) in _index().whole


def _row_of_labels(text: str) -> tuple[Label, ...]:
    """Labels one after the other ("Teilen Drucken"), or one label twice ("MENÜ MENÜ")."""
    if text.count(" ") > _MOST_PARTS * 2:
        return ()
    text = text.replace(" – ", " | ")
    joined = _SEPARATORS.isdisjoint(text)
    if not joined:
        for mark in _SEPARATORS:
            text = text.replace(mark, " ")
    parts = key(text).split()
    index, found, i = _index(), [], 0
    if not 2 <= len(parts) <= _MOST_PARTS or parts[0] not in index.firsts:
        return ()
    small = _small_words(text) if joined else frozenset[int]()
    while i < len(parts):
        for n in range(min(index.longest, len(parts) - i), 0, -1):
            label = index.whole.get(" ".join(parts[i : i + n]))
            if label and not (i in small and label.label[0].isupper()):
                found.append(label)
                i += n
                break
        else:
            return ()
    return tuple(found)


def _small_words(text: str) -> frozenset[int]:
    """Numbers of the words behind the first that begin in lower case: no label begins there ("Kommentare aus dem Netz")."""
    parts = text.split()
    return frozenset(i for i, p in enumerate(parts) if i and p[0].islower() and parts[0][0].isupper())


def start_label(text: str) -> tuple[Label, str] | None:
    """The label that the line begins with, and the rest of the line."""
    return next(start_labels(text), None)


def start_labels(text: str) -> Iterator[tuple[Label, str]]:
    """The labels that the line begins with, the longest first."""
    first = text[:40].split(" ", 1)[0].casefold()
    starts, low = _index().starts, text[:LONGEST_LABEL].casefold()
    for key_ in (first, first.rstrip(".,:;")) if first[-1:] in ".,:;" else (first,):
        for prefix, label in starts.get(key_, ()):
            if low.startswith(prefix) and _fits(label, text):
                yield label, text[len(label.label) :].strip()


def _fits(label: Label, text: str) -> bool:
    """Is the line, which begins as the label does, one with this label?"""
    at = len(label.label)
    if label.label[-1].isalpha() and text[at : at + 1].isalpha() and not label.label.endswith("http"):
        return False  # the label ends within a word
    if label.type == "copyright" and compiled(_GOES_ON).match(text, at):
        return False  # "Alle Rechte vorbehalten hatte er sich trotzdem."
    if label.where == "dated":
        return has_time(text)
    return label.where == "start" or (len(text[at:].split()) >= _FEWEST_OF_TITLE and text[-1] != ".")


def head_label(parts: Sequence[str]) -> Label | None:
    """The label that one of these words before a colon is."""
    heads = _index().heads
    return next((label for part in parts if (label := heads.get(part))), None)
