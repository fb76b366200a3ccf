"""Words of the closed classes at the edges of a token: where it may have lost its blank, by look-ups only."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.words.initials import with_capital
from reinschrift.words.lexicon import lexicon

__all__ = ["PRONOUNS", "SHORTEST", "lengths_at_end", "lengths_at_start", "promising"]

PRONOUNS: Final = frozenset(("er", "es"))
"""Words that are endings of adjectives and nouns much more often than words without their blank."""
SHORTEST: Final = 2
"""Letters of the shortest words that are looked for."""
_LONGEST: Final = 14
_TAIL: Final = 4
_HEAD: Final = 3
_SHORT_LENGTHS: Final = (3, 2)


class _Edges(NamedTuple):
    """The words that a token can be cut off at, by the letters at the edge of the token."""

    last: Mapping[str, tuple[str, ...]]
    """Words of the closed classes by their last `_TAIL` letters."""
    short: Collection[str]
    """Shorter words of the closed classes."""
    first: Mapping[str, tuple[str, ...]]
    """Words that open phrases, with small and with capital letter, by their first three letters."""
    first_two: Collection[str]
    """Those of two letters."""


@lru_cache(maxsize=1)
def _edges() -> _Edges:
    closed, openers = lexicon().closed, lexicon().openers_of_phrases
    closed = frozenset(form for form in closed if len(form) <= _LONGEST)
    openers = frozenset(form for form in openers if len(form) <= _LONGEST)
    openers = openers.union(with_capital(form) for form in openers)
    return _Edges(
        _grouped((form[-_TAIL:], form) for form in closed if len(form) >= _TAIL),
        frozenset(form for form in closed if SHORTEST <= len(form) < _TAIL),
        _grouped((form[:_HEAD], form) for form in openers if len(form) >= _HEAD),
        frozenset(form for form in openers if len(form) == SHORTEST),
    )


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for letters, form in pairs:
        groups.setdefault(letters, []).append(form)
    return {letters: tuple(sorted(forms)) for letters, forms in groups.items()}


def promising(runs: Iterable[str]) -> list[str]:
    """The runs of letters that may be two words, by a look at their edges; `cuts` and `inner_capital` look closer.

    Most unknown words have neither a word of the closed classes at an edge nor a capital inside: they end here.
    """
    (last, short, first, first_two), words = _edges(), lexicon()
    forms, closed = words.forms, words.closed
    return [
        run
        for run in runs
        if ((tail := run[-_TAIL:]) in last and run.endswith(last[tail]))
        or tail[-3:] in short
        or ((end := tail[-2:]) in short and (end not in PRONOUNS or _may_be_pronoun(run[:-2], closed)))
        or ((head := run[:_HEAD]) in first and _opens(run, first[head], forms))
        or (head[:SHORTEST] in first_two and run[SHORTEST:] in forms)
        or not (run[1:].islower() or run.isupper())
    ]


def _may_be_pronoun(left: str, closed: Collection[str]) -> bool:
    """Is what ends in er or es, behind ``left``, more than an ending: hatte+er, wenn+es?"""
    return left[:1].islower() and (left[-1] == "e" or left in closed)


def _opens(run: str, openers: Iterable[str], forms: Collection[str]) -> bool:
    """Is what follows one of the words that open phrases a listed form?"""
    for opener in openers:  # noqa: SIM110 - the hot path: no generator
        if run.startswith(opener) and run[len(opener) :] in forms:
            return True
    return False


def lengths_at_end(token: str) -> list[int]:
    """Lengths of the words of the closed classes that the token ends with."""
    edges, tail = _edges(), token[-_TAIL:]
    lengths = [len(form) for form in edges.last[tail] if token.endswith(form)] if tail in edges.last else []
    return lengths + [n for n in _SHORT_LENGTHS if token[-n:] in edges.short]


def lengths_at_start(token: str) -> list[int]:
    """Lengths of the words that open phrases and that the token begins with."""
    edges, head = _edges(), token[:_HEAD]
    lengths = [len(form) for form in edges.first[head] if token.startswith(form)] if head in edges.first else []
    return [*lengths, SHORTEST] if token[:SHORTEST] in edges.first_two else lengths
