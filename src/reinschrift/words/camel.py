"""Names with a capital inside: WhatsApp, TikTok, UniCredit."""

from __future__ import annotations

from typing import Final

from reinschrift.tables import read_words
from reinschrift.words import closed
from reinschrift.words.initials import with_capital
from reinschrift.words.lexicon import lexicon

__all__ = ["ends_of_camel_names", "is_camel_name"]

_SHORTEST: Final = 3
_SHORTEST_WORD: Final = 3


def _names() -> frozenset[str]:
    return read_words("words/word_lists.tsv", "names with capital")


def is_camel_name(word: str) -> bool:
    """Is the word, perhaps in the genitive or with a small initial, the name of a firm, product or medium?"""
    capital = with_capital(word)
    return capital in _names() or capital.removesuffix("s") in _names()


def ends_of_camel_names(token: str) -> list[int]:
    """Where a listed name with a capital inside ends before a run of small letters: TikTok|gekauft, BayernLB|hat."""
    last = max((at for at, letter in enumerate(token) if letter.isupper()), default=len(token))
    words = lexicon()
    found = []
    for at in range(max(last + 1, _SHORTEST), len(token) - _SHORTEST_WORD + 1):
        name, rest = token[:at], token[at:]
        if (name in _names() or words.known(name)) and _is_word(rest, alone=at > _SHORTEST):
            found.append(at)
    return found


def _is_word(rest: str, *, alone: bool) -> bool:
    """A listed word; after initials such as VfB only a verb or conjunction, since AfDnahe is one word."""
    if rest in closed.auxiliaries() or rest in closed.conjunctions():
        return True
    words = lexicon()
    return alone and (rest in words.core or (len(rest) > _SHORTEST_WORD and words.known(rest)))
