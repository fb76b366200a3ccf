"""Which language is a sentence in, as its function words tell?"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.tables import read_table
from reinschrift.words import lexicon

__all__ = ["NAMES", "foreign_language", "in_foreign_sentence", "is_common_in_english", "is_foreign_word"]

NAMES: Final = {"en": "English", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch"}
"""The languages told apart from German, with their English names."""

_WORD: Final = r"[^\W\d_]+(?:['’][^\W\d_]+)?"
_SHORTEST: Final = 4
_SHARE: Final = 0.25
_COMMON: Final = 12
_MOST: Final = 0.5
_FEW: Final = 4
_FAR: Final = 200
_ENDS: Final = (". ", "\n", "„", "“", "? ", "! ", ": ")


class _Foreign(NamedTuple):
    form: str
    language: str
    foreign: bool


@lru_cache(maxsize=1)
def _foreign() -> dict[str, tuple[str, ...]]:
    """Forms with the languages they speak for; none for forms that German has as well."""
    table: dict[str, tuple[str, ...]] = {}
    for row in read_table("observations/foreign_words.tsv", _Foreign):
        table[row.form] = (*table.get(row.form, ()), row.language) if row.foreign else table.get(row.form, ())
    return table


def is_foreign_word(word: str, language: str = "en") -> bool:
    """Is the word (in any case) one of the frequent words of a language?"""
    return language in _foreign().get(word.lower(), ())


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    rows = read_table("observations/foreign_words.tsv", _Foreign)
    return frozenset(row.form for row in rows if row.language == "en")


def is_common_in_english(word: str) -> bool:
    """Is the word (in any case) frequent in English, be it German as well?"""
    return word.lower() in _english()


def foreign_language(sentence: str) -> str | None:
    """The language (``en``, ``fr`` …) of a sentence that is not German; None where it is, or is too short to tell.

    A quarter of the words must be frequent words of one language, at least two of them different, and fewer may be
    words that only German has. Among unknown words, one that comes twice is enough.
    """
    words = compiled(_WORD).findall(sentence)
    if len(words) < _SHORTEST:
        return None
    found: dict[str, set[str]] = {}
    counts: Counter[str] = Counter()
    for word in words:
        for language in _foreign().get(word.lower(), ()):
            counts[language] += 1
            found.setdefault(language, set()).add(word.lower())
    if not counts:
        return None
    language, count = counts.most_common(1)[0]
    german = sum(_is_german_only(w) for w in words)
    strange = sum(language in _foreign().get(w.lower(), ()) or is_common_in_english(w) or _is_unknown(w) for w in words)
    if count > 1 and german * _FEW < strange and strange >= len(words) * _MOST:
        return language
    if count < _SHARE * len(words) or len(found[language]) < 2:
        return None
    return language if german * 2 < count else None


def _is_unknown(word: str) -> bool:
    return word.islower() and not lexicon().known(word)


def _is_german_only(word: str) -> bool:
    low = word.lower()
    if low in _foreign():
        return False
    words = lexicon()
    return (
        words.is_function_word(low) or words.is_finite_verb(low) or (word == low and words.count_class(low) >= _COMMON)
    )


def in_foreign_sentence(text: str, start: int, end: int) -> bool:
    """Is the sentence, the line or the quotation around a span in another language?"""
    first = max(0, start - _FAR)
    piece = text[first : end + _FAR]
    begin = max(piece.rfind(mark, 0, start - first) for mark in _ENDS)
    stops = [at for mark in _ENDS if (at := piece.find(mark, end - first)) >= 0]
    return foreign_language(piece[begin + 1 : min(stops, default=len(piece))]) is not None
