"""Which lines are text whose letters were shuffled or exchanged."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import lines
from reinschrift.core.page import Page
from reinschrift.tables import read_table, read_words
from reinschrift.words import lexicon

__all__ = ["is_scrambled", "scrambled"]

_SHORTEST = 40  # characters
_SAMPLE = 600  # characters that are looked at
_FEWEST_WORDS = 8
_LONG_LINE = 160  # characters
_FREQUENT = 3  # words
_NEVER = 160  # tenths of a bit, for a pair of letters that no German word has
_STRANGE = 46  # tenths of a bit for each pair; German news has 33 to 40, dialects up to 42
_ODD = 43  # the same where hardly any word is known
_HARDLY = 0.1  # share of words
_MOST_KNOWN = 0.2  # share of words; German dialects have more than 0.3
_MOSTLY = 0.7  # share of words that are known when each letter is moved back
_SHUFFLED = 0.25  # share of words that are frequent ones with their letters moved, or have their capital inside
_OTHERS_KNOWN = 0.25  # share of the other words beside those
_CAPITALS = (0.15, 0.7)  # share of words; other languages have less, lists of names more
_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyzäöüßéèàáâêô")
_WORD = r"[^\W\d_]+"
_CAPITAL_INSIDE = r"[a-zäöüß]+[A-ZÄÖÜ]"


class LetterPair(NamedTuple):
    """A row of ``furniture/letter_pairs.tsv``."""

    pair: str
    tenths: int
    """Tenths of a bit of surprise."""


@lru_cache(maxsize=1)
def _surprise() -> dict[str, int]:
    return {row.pair: row.tenths for row in read_table("furniture/letter_pairs.tsv", LetterPair)}


@lru_cache(maxsize=1)
def _frequent() -> tuple[str, ...]:
    words = sorted(read_words("furniture/word_lists.tsv", "frequent words"))
    return tuple(f" {word} " for word in sorted(words, key=lexicon().count_class, reverse=True))


@lru_cache(maxsize=1)
def _letters_of_frequent() -> dict[str, frozenset[str]]:
    """The frequent words by their letters in order."""
    found: dict[str, frozenset[str]] = {}
    for word in (w.strip() for w in _frequent()):
        letters = "".join(sorted(word))
        found[letters] = found.get(letters, frozenset()) | {word}
    return found


def scrambled(page: Page) -> frozenset[int]:
    """Numbers of the lines of German shape without German words, on pages that have others; a fact."""
    every = page.fact(lines)
    long = [i for i, line in enumerate(every) if len(line.text) >= _SHORTEST]
    odd = [i for i in long if not _has_frequent(every[i].text)]
    if len(odd) == len(long):
        return frozenset()
    return frozenset(i for i in odd if is_scrambled(every[i].text[:_SAMPLE]))


def _has_frequent(text: str) -> bool:
    """Are there as many frequent words as German has at least? Short ones may come through the shuffling whole."""
    fewest = _FREQUENT if len(text) >= _LONG_LINE else 1
    found = (word for word in _frequent() if word in text)
    return sum(1 for _ in islice(found, fewest)) == fewest


def _is_shifted(text: str) -> bool:
    """Does each letter stand for the one before it ("Xjs ibcfo" for "Wir haben")?"""
    words = compiled(_WORD).findall("".join(chr(ord(c) - 1) if c > " " else c for c in text))
    return sum(map(lexicon().known, words)) > _MOSTLY * len(words)


def _is_shuffled(words: list[str]) -> bool:
    """Are many words frequent ones or nouns with their letters in another order, and few of the others known?"""
    moved = {w for w in words if compiled(_CAPITAL_INSIDE).match(w) or _is_another_with_its_letters(w.lower())}
    others = [w for w in words if w not in moved]
    several = len(moved) >= _FREQUENT and len(words) - len(others) > _SHUFFLED * len(words)
    return several and sum(map(lexicon().known, others)) <= _OTHERS_KNOWN * len(others)


def _is_another_with_its_letters(word: str) -> bool:
    same = _letters_of_frequent().get("".join(sorted(word)), frozenset())
    return bool(same) and word not in same


def is_scrambled(text: str) -> bool:
    """Is it German by its capitals, but by neither its words nor its letters?"""
    words = compiled(_WORD).findall(text)
    if len(words) < _FEWEST_WORDS:
        return False
    known = lexicon().known
    if _is_shifted(text) or _is_shuffled(words):
        return True
    if not _ALPHABET.issuperset("".join(words).lower()):
        return False  # letters of another language
    low, high = _CAPITALS
    if not low <= sum(not w.islower() for w in words) / len(words) <= high:
        return False
    share = sum(map(known, words)) / len(words)
    if share > _MOST_KNOWN:
        return False
    table = _surprise()
    pairs = [a + b for w in words for a, b in pairwise(f"_{w.lower()}_")]
    return sum(table.get(p, _NEVER) for p in pairs) >= (_ODD if share <= _HARDLY else _STRANGE) * len(pairs)
