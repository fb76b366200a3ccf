"""Whether a text tells what was or what is: the share of preterites among its finite verbs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal

from reinschrift.words import lexicon
from reinschrift.words.closed import verbs

__all__ = ["USUAL", "past_share"]

USUAL: Final = 0.4
"""The share in news that report what happened and what is said about it."""

_FEWEST: Final = 3
_SHORTEST: Final = 5
_PLURALS: Final = frozenset(("sind", "haben", "werden", "können", "wollen", "sollen", "müssen", "dürfen"))
_NEITHER: Final = frozenset(("sollte", "sollten"))  # preterite and subjunctive alike


def past_share(words: Iterable[str], ambiguous: frozenset[str]) -> float:
    """Share of the preterites among the finite verbs that are known to be one or the other.

    ``ambiguous``: forms whose umlaut is in question, which do not count.
    """
    found = Counter(_tense(word) for word in words if word not in ambiguous)
    known = found["past"] + found["present"]
    return found["past"] / known if known >= _FEWEST else USUAL


@lru_cache(maxsize=1)
def _frequent() -> tuple[frozenset[str], frozenset[str]]:
    """Preterites and presents of the frequent verbs, third person."""
    singular = [v.preterite for v in verbs() if v.preterite not in _NEITHER]
    plural = (f"{form}n" if form.endswith("e") else f"{form}en" for form in singular)
    return frozenset((*singular, *plural)) - _NEITHER, _PLURALS | {v.present for v in verbs()}


@lru_cache(maxsize=8192)
def _tense(word: str) -> Literal["past", "present"] | None:
    if not word.islower():
        return None
    past, present = _frequent()
    if word in past or word in present:
        return "past" if word in past else "present"
    if lexicon().is_function_word(word) or len(word) < _SHORTEST:
        return None
    if word.endswith(("te", "ten")):
        return "past" if _is_weak_preterite(word) else None
    return "present" if word.endswith("t") and _is_weak_present(word) else None


def _is_weak_preterite(word: str) -> bool:
    known, singular = lexicon().known, word.removesuffix("n")
    return _has_infinitive(singular.removesuffix("te")) and not any(known(f"{singular}{e}") for e in "rsm")


def _is_weak_present(word: str) -> bool:
    adjective = any(lexicon().known(f"{word}{e}") for e in ("er", "en"))
    return not adjective and not word.startswith("ge") and _has_infinitive(word.removesuffix("t").removesuffix("e"))


def _has_infinitive(stem: str) -> bool:
    known = lexicon().known
    return known(f"{stem}en") or known(f"{stem}n")
