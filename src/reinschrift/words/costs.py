"""How many bits a word costs: as a listed word, as an unseen word by its letters, and as the second of a pair."""

from __future__ import annotations

from functools import lru_cache
from math import log2
from typing import Final

from reinschrift.tables import read_bytes
from reinschrift.words.initials import with_small
from reinschrift.words.lexicon import Lexicon, lexicon
from reinschrift.words.packed import unpack

__all__ = ["LETTERS_BACK", "STEPS", "TOKENS", "UNSEEN", "Costs", "costs"]

# The writer of the tables, tools/build_word_models.py, imports these three.
TOKENS: Final = 82e6
"""Running words behind the counts of the tables."""
STEPS: Final = 4
"""Steps a bit in the one-byte columns."""
LETTERS_BACK: Final = 4
"""Letters of context that the letter model looks back on."""

UNSEEN: Final = 5.0
"""Bits for meeting a word that no table lists: about three in a hundred words of news."""

_ALL: Final = log2(TOKENS)
_MOST: Final = 26.0  # what a form seen once costs; words made by rule cost no more
_RARE: Final = 20.0  # closed classes and names are listed without counts
_NAME: Final = 21.0
_SENTENCE_START: Final = 4.0
_NO_GRAM: Final = 14.0
_LONGEST: Final = 60


class Costs:
    """Costs of words in bits: the lower, the likelier. Answers for any string; a word no table holds is no error."""

    __slots__ = ("_letters", "_pairs", "words")

    def __init__(self, words: Lexicon, letters: bytes, pairs: bytes) -> None:
        self.words = words
        grams, (column,) = unpack(letters, 1)
        self._letters: dict[str, int] = dict(zip(grams, column, strict=True))
        both, (column,) = unpack(pairs, 1)
        self._pairs: dict[str, int] = dict(zip(both, column, strict=True))

    def listed(self, form: str) -> float | None:
        """Bits of a form listed exactly so, of a function word or a name; None for all others."""
        count = self.words.count_class(form)
        if count:
            return _ALL - count / 2
        if self.words.is_function_word(form) or self.words.is_finite_verb(form):
            return _RARE
        return _NAME if self.words.is_name(form) else None

    def word(self, form: str) -> float | None:
        """Bits of a form that is listed, stands at the start of a sentence or follows by rule; None for all others."""
        bits = self.listed(form)
        if bits is None and form[:1].isupper():
            lower = self.listed(with_small(form))
            bits = None if lower is None else lower + _SENTENCE_START
        if bits is None and len(form) > 4 and self.words.knows(form):
            bits = min(_MOST, UNSEEN + self.letters(form))
        return bits

    def letters(self, form: str) -> float:
        """Bits of the letters of an unseen word: each letter after the ones before, the end included."""
        text, cost = f"^{form[:_LONGEST]}$", self._letters.get
        bits = 0
        for end in range(2, len(text) + 1):
            start = end - 1 - LETTERS_BACK if end > LETTERS_BACK else 0
            while (found := cost(text[start:end])) is None:
                start += 1
                if start == end:
                    found = round(_NO_GRAM * STEPS)
                    break
            bits += found
        return bits / STEPS

    def end(self, form: str) -> float:
        """Bits of a word's end after the last letters of the form, by the longest context that was seen."""
        text, cost = f"{form[-LETTERS_BACK:]}$", self._letters.get
        for start in range(len(text)):
            found = cost(text[start:])
            if found is not None:
                return found / STEPS
        return _NO_GRAM

    def pair(self, left: str, right: str) -> float | None:
        """Bits of the two side by side, where they meet far more often than by chance; else None."""
        found = self._pairs.get(f"{left} {right}")
        return None if found is None else found / STEPS


@lru_cache(maxsize=1)
def costs() -> Costs:
    """The shipped model, loaded by the first call together with the lexicon."""
    return Costs(lexicon(), read_bytes("words/letters.bin"), read_bytes("words/pairs.bin"))
