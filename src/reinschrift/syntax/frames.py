"""Is a word German beyond doubt, or could it stand in an English name?"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.tables import read_table, read_words
from reinschrift.words import lexicon

__all__ = [
    "EnglishWord",
    "english_words",
    "is_german",
    "is_german_noun",
    "is_homograph",
    "word_after",
    "word_before",
    "word_before_comma",
]

_COMMON: Final = 10
"""Class of frequency from which a form counts: rarer ones may be foreign words quoted in the debates counted."""
_RARE: Final = 6

_REACH: Final = 60
_WORD_BACKWARDS: Final = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_AFTER: Final = r" ([^\W\d_]+(?:-[^\W\d_]+)*)"


class EnglishWord(NamedTuple):
    """A row of ``english_words.tsv``."""

    form: str
    kind: str
    german: str
    everywhere: bool


@lru_cache(maxsize=1)
def english_words() -> dict[str, EnglishWord]:
    """English function words (lower case) that are no German words."""
    return {row.form: row for row in read_table("syntax/english_words.tsv", EnglishWord)}


@lru_cache(maxsize=1)
def _homographs() -> frozenset[str]:
    return read_words("syntax/word_lists.tsv", "homographs")


def is_homograph(form: str) -> bool:
    """Is the noun written alike in English?"""
    return form in _homographs()


@lru_cache(maxsize=4096)
def is_german_noun(form: str) -> bool:
    """A capitalised word that was seen with a German article, and is no English word or name."""
    words = lexicon()
    if form.rpartition("-")[2] in _homographs() or not words.is_noun(form):  # Euro-Cash for Kids
        return False
    return not words.known(form) or (words.count_class(form) >= _RARE and not words.opens_sentences(form))


def _is_plural(form: str) -> bool:
    """Ampeln: regular, and too rare to be seen with an article."""
    words = lexicon()
    regular = form.endswith(("eln", "en")) and words.knows(form) and not words.is_name(form) and not words.is_noun(form)
    return regular and form not in _homographs() and any(map(is_german_noun, (form[:-1], form[:-2])))


@lru_cache(maxsize=4096)
def is_german(form: str) -> bool:
    """A German function word, a common German word in lower case, or a German noun."""
    if form.lower() in english_words():
        return False
    if form[:1].isupper():
        return is_german_noun(form) or lexicon().is_function_word(form) or _is_plural(form)
    words = lexicon()
    return words.is_function_word(form) or words.is_finite_verb(form) or words.count_class(form) >= _COMMON


def word_before(text: str, pos: int) -> tuple[str, int]:
    """The word right before the blank that ends at ``pos``, with its start; empty where there is none."""
    if pos < 2 or text[pos - 1] != " ":
        return "", pos
    m = compiled(_WORD_BACKWARDS).match(text[max(0, pos - _REACH) : pos - 1][::-1])
    return (m[0][::-1], pos - 1 - m.end()) if m else ("", pos)


def word_before_comma(text: str, pos: int) -> str:
    """The word before the comma and the blank that end at ``pos``; empty where there is none."""
    if not text.endswith(", ", 0, pos):
        return ""
    m = compiled(_WORD_BACKWARDS).match(text[max(0, pos - _REACH) : pos - len(", ")][::-1])
    return m[0][::-1] if m else ""


def word_after(text: str, pos: int) -> str:
    """The word behind the blank at ``pos``; empty where there is none."""
    m = compiled(_AFTER).match(text, pos)
    return m[1] if m else ""
