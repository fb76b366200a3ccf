"""Words that stand twice in a row where hardly anybody doubles them on purpose."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from operator import eq
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.tokens import tokens

__all__ = ["RUN", "doubled_behind", "doubled_words", "doubling", "has_doubled_token", "has_run"]

RUN: Final = r"(?<![\w-])([^\W\d_])([^\W\d_]{1,24})((?: (?i:\1)\2){2,})(?![\w-])"
"""A word three times and more, with blanks between."""
_PAIR: Final = r" ([a-zäöüß]{2,20}) \1(?= [a-zäöüA-ZÄÖÜ])"


class _Doubled(NamedTuple):
    form: str
    unless: str
    kind: str


@lru_cache(maxsize=1)
def _rows() -> dict[str, _Doubled]:
    return {row.form: row for row in read_table("translation/doubled_words.tsv", _Doubled)}


def doubling(word: str) -> str:
    """How a word stands twice (``slip``, ``translated``, ``meant``, ``relative``); empty if the table does not say."""
    return _rows()[word].kind if word in _rows() else ""


def doubled_behind(word: str) -> frozenset[str]:
    """Words that a clause asks for both behind: man kann nicht nicht reden."""
    return frozenset(_rows()[word].unless.split()) if word in _rows() else frozenset()


def has_doubled_token(page: Page) -> bool:
    """Do two tokens in a row equal each other?"""
    words = page.fact(tokens)
    return any(map(eq, words, islice(words, 1, None)))


def has_run(page: Page) -> bool:
    """Does `RUN` match? Its second copy is a token, which the one before it ends like and the next one begins like."""
    words = page.fact(tokens)
    threes = zip(words, words[1:], words[2:], strict=False)
    alike = (three for three in threes if three[1][1:] and three[2].startswith(three[1][1:], 1))
    return any(a.endswith(b[1:]) and compiled(RUN).search(f"{a} {b} {c}") for a, b, c in alike)


def doubled_words(page: Page) -> tuple[tuple[int, int], ...]:
    """Spans of both words; relative pronouns and what is doubled on purpose are left out."""
    return tuple(_find(page.text)) if page.fact(has_doubled_token) else ()


def _find(text: str) -> Iterator[tuple[int, int]]:
    for m in compiled(_PAIR).finditer(text):
        if doubling(m[1]) in {"slip", ""} and lexicon().is_closed(m[1]):
            yield m.start(1), m.end()
