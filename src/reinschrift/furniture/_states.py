"""States of players, readers and lists: what a switch is called, and what it stands at ("Untertitel: aus")."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.tables import read_table

__all__ = ["state"]

_LONGEST = 80  # characters
_LONGEST_NAME = 2  # words
_WORD = r"[^\s:|/()]+"
_PACE = r"\d(?:[.,]\d{1,2})?[x×]\Z|\d{3,4}[pP]\Z|[248][kK]\Z"
_FIGURE = r"\d{1,3}(?:[.,]\d{1,2})?%?\Z|%\Z"
_SURE = frozenset({"switch", "pace"})


class StateWord(NamedTuple):
    """A row of ``furniture/state_words.tsv``."""

    word: str
    """In lower case."""
    role: str
    """name, thing, switch or value."""
    type: str
    """Which rule drops the line; of names and things only."""


@lru_cache(maxsize=1)
def _words() -> dict[str, StateWord]:
    return {row.word: row for row in read_table("furniture/state_words.tsv", StateWord)}


def state(text: str) -> tuple[str, bool] | None:
    """The type of the line, and whether it goes wherever it stands."""
    if len(text) > _LONGEST or text[-1] in ".!?":
        return None
    words = [w.rstrip(",") for w in compiled(_WORD).findall(text)]
    named = _name(words)
    if named is None:
        return None
    name, length = named
    kinds = {_value(word) for word in words[length:]}
    if not kinds or "" in kinds:
        return None
    sure = name.role == "name" or not _SURE.isdisjoint(kinds)
    return (name.type, sure) if sure or ":" in text else None


def _name(words: list[str]) -> tuple[StateWord, int] | None:
    """What is switched, and how many words that takes; the longest first."""
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        found = _words().get(" ".join(words[:length]).casefold())
        if found and found.role in {"name", "thing"}:
            return found, length
    return None


def _value(word: str) -> str:
    """What kind of value the word is: switch, pace or value; empty if it is none."""
    if compiled(_PACE).match(word):
        return "pace"
    found = _words().get(word.casefold())
    if found and found.role in {"switch", "value"}:
        return found.role
    return "value" if compiled(_FIGURE).match(word) else ""
