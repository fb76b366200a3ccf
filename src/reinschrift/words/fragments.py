"""The pieces of a page's words that were torn apart by a blank (``ver kauft``, ``Bundes kanzler``)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.words.costs import UNSEEN, Costs, costs
from reinschrift.words.grammar import adjective_endings
from reinschrift.words.initials import with_capital
from reinschrift.words.lexicon import Lexicon, lexicon
from reinschrift.words.readings import one_word

__all__ = ["Torn", "torn_words"]

_STRAY_BLANK: Final = 14.0
"""Bits for a blank that strays into a word: as rare as one that is lost."""
_BOTH_WORDS: Final = 6.0
_RUN: Final = r"[^\W\d_]+"
_MOST_COMPOUND: Final = 26.0
_JOINERS: Final = frozenset("-'’/@#_&0123456789")
_SHORTEST: Final = 2
_LONGEST: Final = 40
_SHORTEST_INFLECTED: Final = 6
_LONGEST_PREFIX: Final = 4


class Torn(NamedTuple):
    """A blank inside what would be one word; the offset is that of the blank in the page's text."""

    at: int
    gain: float
    """Bits that one word saves over the two pieces."""
    word: str


def torn_words(page: Page) -> tuple[Torn, ...]:
    """Blanks between two runs of letters of which at least one is no word, while both together are one."""
    text, forms = page.text, lexicon().forms
    found: list[Torn] = []
    last: re.Match[str] | None = None
    for m in compiled(_RUN).finditer(text):
        if last is not None and m.start() == last.end() + 1 and text[last.end()] == " " and m[0].islower():
            left, right = last[0], m[0]
            fragment = _is_fragment(left) or _is_fragment(right)
            if fragment or (left + right in forms and _may_be_torn(left, right)):
                gain = _gain(left, right) - (0.0 if fragment else _BOTH_WORDS)
                if gain > 0 and _stands_free(text, last.start(), m.end()):
                    found.append(Torn(last.end(), gain, left + right))
        last = m
    return tuple(found)


def _may_be_torn(left: str, right: str) -> bool:
    """Are two words that could stand alone hardly meant so? Neither with a function word nor with a participle."""
    words = lexicon()
    if words.is_core(right):
        return False
    return len(left) <= _LONGEST_PREFIX or len(right) < _SHORTEST_INFLECTED or not _is_inflected(right, words)


def _stands_free(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] not in _JOINERS and text[end : end + 1] not in _JOINERS


def _is_fragment(run: str) -> bool:
    """Is the run of letters no word of its own?"""
    return len(run) <= _LONGEST and run not in lexicon().forms and _is_unknown(run)


@lru_cache(maxsize=16384)
def _is_unknown(run: str) -> bool:
    words = lexicon()
    if run.islower() and len(run) >= _SHORTEST_INFLECTED and _is_inflected(run, words):
        return False
    return not words.knows(run) or (run.islower() and costs().listed(run) is None and not _derived(run))


def _derived(run: str) -> bool:
    """A lower-case form that is no noun written small."""
    return not lexicon().known(with_capital(run))


@lru_cache(maxsize=16384)
def _gain(left: str, right: str) -> float:
    if len(left) < _SHORTEST or len(right) < _SHORTEST or len(left) + len(right) > _LONGEST:
        return 0.0
    model, word = costs(), left + right
    whole = model.listed(word)
    if whole is None:
        if not _is_torn_compound(word, right, model.words):
            return 0.0
        whole = min(_MOST_COMPOUND, one_word(word, model))
    return _alone(left, model) + _alone(right, model) - whole - _STRAY_BLANK


def _is_torn_compound(word: str, right: str, words: Lexicon) -> bool:
    """A compound whose head stands alone in lower case, which it could not as a word: Bundes + kanzler."""
    if words.known(right) or _is_inflected(right, words):
        return False
    return words.is_head(with_capital(right), 1) and words.knows(word)


def _is_inflected(form: str, words: Lexicon) -> bool:
    """A form of an adjective, participle or verb whose other form is listed: beschädigte, zehntausende, falle."""
    stems = [form.removesuffix(ending) for ending in adjective_endings() if form.endswith(ending)]
    return any(words.known(stem) for stem in stems) or (form.endswith("e") and words.known(f"{form}n"))


def _alone(piece: str, model: Costs) -> float:
    bits = model.listed(piece)
    return UNSEEN + model.letters(piece) if bits is None else bits
