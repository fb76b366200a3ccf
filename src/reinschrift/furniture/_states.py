"""States of players, readers and lists: what a switch is called, and what it stands at ("Untertitel: aus")."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.tables import read_table

__all__ = ["state"]

_LONGEST = 80  # characters
_PACE = r"\d(?:[.,]\d{1,2})?[x×]\Z|\d{3,4}[pP]\Z|[248][kK]\Z"
_FIGURE = r"\d{1,3}(?:[.,]\d{1,2})?%?\Z|%\Z"


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
    words = compiled(r"[^\s:|/()]+").findall(text) if len(text) <= _LONGEST and text[-1] not in ".!?" else []
    for length in (2, 1):
        name = _words().get(" ".join(words[:length]).casefold())
        if name and name.type:
            roles = {_role(word.rstrip(",")) for word in words[length:]}
            sure = name.role == "name" or "switch" in roles
            return (name.type, sure) if roles and "" not in roles and (sure or ":" in text) else None
    return None


def _role(word: str) -> str:
    """Is the word a state of machines (switch), of other things as well (value), or none?"""
    if compiled(_PACE).match(word):
        return "switch"
    found = _words().get(word.casefold())
    if found and not found.type:
        return found.role
    return "value" if compiled(_FIGURE).match(word) else ""
