"""How common a form is, for words with umlauts: the lexicon, rare attested forms, own additions, and word pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from math import log2
from typing import Final, NamedTuple

from reinschrift.encoding._skeletons import base_skeleton
from reinschrift.tables import read_bytes, read_table
from reinschrift.words import lexicon
from reinschrift.words.packed import unpack

__all__ = ["assembled", "context", "frequency", "index", "listed"]

_OWN_CLASS: Final = 10
_ACRONYM_CLASS: Final = 18
_NAME_CLASS: Final = 7
_RAREST_ATTESTED: Final = 2
_OTHER_CASE: Final = 6
_TOKENS: Final = 82e6
_UNSEEN: Final = 8.0  # uses of a pair that the table does not have, at most
_SMOOTHING: Final = 100.0
_STEM_CLASS: Final = 9
_ANALYSED: Final = 6  # what it is worth that the lexicon finds an analysis
_DERIVED: Final = 4
_COMPOUND_PART: Final = 7
_SHORTEST_PART: Final = 3
_PART_CLASS: Final = 6
_ENDINGS: Final = (
    "",
    "e",
    "n",
    "en",
    "er",
    "ern",
    "es",
    "s",
    "chen",
    "lein",
    "in",
    "innen",
    "ig",
    "ige",
    "igen",
    "lich",
    "t",
)


class _Own(NamedTuple):
    form: str


@lru_cache(maxsize=1)
def _extra() -> Mapping[str, int]:
    """Forms that the lexicon does not list, with their frequency class."""
    words, (classes,) = unpack(read_bytes("encoding/umlaut_forms.bin"), 1)
    found = {w: max(c // 2, _RAREST_ATTESTED) for w, c in zip(words, classes, strict=True)}
    found |= {
        row.form: _ACRONYM_CLASS if row.form.isupper() else _OWN_CLASS
        for row in read_table("encoding/own_forms.tsv", _Own)
    }
    return found


@lru_cache(maxsize=1)
def _pairs() -> Mapping[str, int]:
    words, (classes,) = unpack(read_bytes("encoding/contexts.bin"), 1)
    return dict(zip(words, classes, strict=True))


def listed(form: str) -> int:
    """Frequency class of the form exactly as written; 0 if it is not listed anywhere."""
    words = lexicon()
    found = max(words.count_class(form), _extra().get(form, 0))
    return max(found, _NAME_CLASS) if words.is_name(form) else found


@lru_cache(maxsize=32768)
def frequency(form: str, *, starts: bool = False) -> int:
    """Frequency class of the form where it stands: ``starts`` says that a sentence starts there.

    Other cases of the form count where they fit: small ones at the start of a sentence, any for capitals throughout.
    """
    known = listed(form)
    if form.isupper() and len(form) > 1:
        return max(known, listed(form.lower()), listed(form.capitalize()))
    if form[:1].isupper():
        small = listed(form[:1].lower() + form[1:])
        return max(known, small if starts else small - _OTHER_CASE, 0)
    return max(known - 2 * _OTHER_CASE, 0) if starts else known


def context(before: str, form: str, after: str, rivals: tuple[str, ...]) -> float:
    """How much the neighbours speak for the form, in frequency classes, where they tell it from its rivals."""
    return _beside(before, form, rivals, "{0} {1}") + _beside(after, form, rivals, "{1} {0}")


def _beside(neighbour: str, form: str, rivals: tuple[str, ...], order: str) -> float:
    """Smoothed conditional probability of the neighbour: without evidence that of the neighbour alone."""
    if not neighbour:
        return 0.0
    pairs = _pairs()
    for word in (neighbour, neighbour[:1].lower() + neighbour[1:]):
        if any(order.format(word, f) in pairs for f in (form, *rivals)):
            share = 2.0 ** (listed(word) / 2) / _TOKENS
            uses = 2.0 ** (listed(form) / 2)
            pair = pairs.get(order.format(word, form))
            together = 2.0 ** (pair / 2) if pair else min(_UNSEEN, uses * share)
            return 2 * log2((together + _SMOOTHING * share) / (uses + _SMOOTHING))
    return 0.0


@lru_cache(maxsize=8)
def index(skeleton: Callable[[str], str]) -> Mapping[str, tuple[str, ...]]:
    """All listed forms with umlauts or ß by what is left of them."""
    found: dict[str, list[str]] = {}
    for form in _forms():
        if not form.isascii():
            left = skeleton(form)
            if left != form:
                found.setdefault(left, []).append(form)
    return {left: tuple(forms) for left, forms in found.items()}


def _forms() -> Iterator[str]:
    yield from lexicon()
    yield from _extra()


@lru_cache(maxsize=32768)
def assembled(form: str) -> int:
    """How well a form that is not listed can be made of listed ones, as a frequency class; 0 if it cannot."""
    best = max(_as_compound(form), _as_inflected(form))
    return best + _ANALYSED if lexicon().knows(form) else best


def _as_compound(form: str) -> int:
    """The rarer of two parts, at the best place to divide; with or without a linking s."""
    best = 0
    for at in range(_SHORTEST_PART, len(form) - _SHORTEST_PART + 1):
        head = form[at:]
        tail = _noun(head) if form[:1].isupper() else listed(head)
        if tail <= best or tail < _PART_CLASS:
            continue
        first = form[:at]
        lead = _part(first)
        if first.endswith("s") and at > _SHORTEST_PART:
            lead = max(lead, _part(first[:-1]))
        best = max(best, min(lead, tail) if lead >= _PART_CLASS else 0)
    return best


def _noun(head: str) -> int:
    """Frequency class as a noun: not of what owes its capital to the start of sentences."""
    capital = head[:1].upper() + head[1:]
    return 0 if lexicon().opens_sentences(capital) > 1 else listed(capital)


@lru_cache(maxsize=32768)
def _part(first: str) -> int:
    found = max(listed(first), listed(first[:1].lower() + first[1:]), listed(first[:1].upper() + first[1:]))
    if not found and len(first) >= _COMPOUND_PART and lexicon().split(first[:1].upper() + first[1:]) is not None:
        return _PART_CLASS  # a compound itself
    return found


def _as_inflected(form: str) -> int:
    """Plurals, diminutives and the like: the word without umlaut and ending is listed (``Düfte`` from ``Duft``)."""
    best = 0
    plain = base_skeleton(form)
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_PART:
            if ending:
                best = max(best, listed(form[: len(form) - len(ending)]))
            if len(plain) == len(form):  # a vowel changed, no ß
                best = max(best, listed(plain[: len(plain) - len(ending)]))
    return best - _DERIVED if best >= _STEM_CLASS else 0
