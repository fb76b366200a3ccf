"""Patterns over many words that `re` can skip ahead with: alternations whose top level branches into literals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

__all__ = ["trie", "whole_words", "word_starts"]


def trie(words: Set[str]) -> str:
    """A pattern that matches the longest of ``words``, as nested alternations by first letter."""
    by_letter: dict[str, set[str]] = {}
    for word in words:
        if word:
            by_letter.setdefault(word[0], set()).add(word[1:])
    branches = [re.escape(letter) + trie(rest) for letter, rest in sorted(by_letter.items())]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and "" not in words else f"(?:{'|'.join(branches)})"
    return f"{body}?" if "" in words else body


def whole_words(words: Iterable[str]) -> list[str]:
    """One branch for each first letter; together they match the longest of ``words`` that is not part of a word."""
    return [rf"{branch}(?!\w)" for branch in word_starts(words)]


def word_starts(words: Iterable[str]) -> list[str]:
    """One branch for each first letter; together they match the longest of ``words`` with which a word begins.

    Each has two letters or more. The look-behind comes after the second one: most positions fail there, which is
    cheaper.
    """
    by_letter: dict[str, dict[str, set[str]]] = {}
    for word in words:
        by_letter.setdefault(word[0], {}).setdefault(word[1], set()).add(word[2:])
    branches = []
    for first, seconds in sorted(by_letter.items()):
        tails = [rf"{re.escape(second)}(?<!\w..){trie(rest)}" for second, rest in sorted(seconds.items())]
        branches.append(rf"{re.escape(first)}(?:{'|'.join(tails)})")
    return branches
