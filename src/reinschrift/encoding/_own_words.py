"""Words with umlauts that parliament and statutes hardly have, from lists written by hand (``tools/encoding``)."""

from __future__ import annotations

from enum import IntFlag
from functools import lru_cache
from typing import Final

from reinschrift.tables import read_bytes
from reinschrift.words.packed import unpack

__all__ = ["OWN_WORDS", "Own", "own_words"]

OWN_WORDS: Final = "encoding/own_words.bin"


class Own(IntFlag):
    """The lists that a word stands in, as stored in the column of `OWN_WORDS`."""

    FORM = 1
    NAME = 2
    RARE_NAME = 4
    ACRONYM = 8


@lru_cache(maxsize=1)
def own_words() -> dict[str, Own]:
    """The words of all lists, each with the lists that it stands in."""
    words, (lists,) = unpack(read_bytes(OWN_WORDS), 1)
    kinds = {value: Own(value) for value in set(lists)}
    return {word: kinds[value] for word, value in zip(words, lists, strict=True)}
