"""What language models say before and behind the text that they hand over: "Hier ist die deutsche Übersetzung: …".

Such sentences stand at the very head or tail of a page, and only sentences of the table make a line of them. A story
about translation or chat bots may begin with one: there, both ends of the page must show them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.observations.subject import names_translation
from reinschrift.tables import read_table

__all__ = ["with_chatter"]

_LONGEST = 500  # characters
_MOST = 8  # lines at either end
_SENTENCE_END = r"(?<=[.!?]) (?=[A-ZÄÖÜ])"
_ITEM = r"(?:[-–•*] |\d{1,2}[.)] )"
_PART = r"<([a-z]+)>"
_EMPHASIS = "*_() "


class ChatterRow(NamedTuple):
    """A row of ``furniture/chatter.tsv``."""

    place: str
    """head, tail, or the name of a part."""
    weight: str
    """sure, also, or part."""
    pattern: str


@lru_cache(maxsize=8)
def _pattern(place: str, weight: str) -> str:
    rows = read_table("furniture/chatter.tsv", ChatterRow)
    found = "|".join(row.pattern for row in rows if (row.place, row.weight) == (place, weight))
    parts = {row.place: row.pattern for row in rows if row.weight == "part"}
    for _ in range(2):  # parts may hold others
        found = compiled(_PART).sub(lambda m: parts.get(m[1], m[0]), found)
    return rf"(?:{found})\Z"


def _weight(text: str, place: str) -> str:
    """sure, also, or empty: what the line is at the head or tail."""
    if len(text) > _LONGEST or text[0] in '„“"»«':
        return ""
    weights = [_weight_of_sentence(s, place) for s in compiled(_SENTENCE_END).split(text.strip(_EMPHASIS))]
    if "" in weights and not _is_note(text, weights, place):
        return ""
    return "sure" if "sure" in weights else "also"


def _weight_of_sentence(sentence: str, place: str) -> str:
    return next((w for w in ("sure", "also") if compiled(_pattern(place, w)).match(sentence)), "")


def _is_note(text: str, weights: Sequence[str], place: str) -> bool:
    """Is the line a note on the translation, of as many sentences as it likes?"""
    return (
        place == "tail" and weights[0] == "sure" and text.lstrip(_EMPHASIS).startswith(("Anmerkung", "Hinweis", "Note"))
    )


def with_chatter(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """Add the lines at both ends of the page that are chatter."""
    n = len(every)
    head = _run(every, range(min(_MOST, n - 1)), certain, "head")
    tail = _run(every, range(n - 1, max(n - 1 - _MOST, 0), -1), certain, "tail")
    sure = [any(weight == "sure" for weight in run.values()) for run in (head, tail)]
    if not any(sure):
        return
    chosen = {*head, *tail}
    if not all(sure) and any(names_translation(line.text) for i, line in enumerate(every) if i not in chosen):
        return
    certain.update(dict.fromkeys(chosen, "mtnotice"))


def _run(every: tuple[Line, ...], places: Iterable[int], certain: dict[int, str], place: str) -> dict[int, str]:
    """The lines that are chatter, from the edge on, up to the first that is neither that nor known; notes with items."""
    found: dict[int, str] = {}
    items: list[int] = []
    for i in places:
        text = every[i].text
        weight = _weight(text, place)
        if weight:
            found[i] = weight
            found.update(dict.fromkeys(items, "also") if text.rstrip(_EMPHASIS)[-1] == ":" and place == "tail" else {})
            items = []
        elif place == "tail" and not found and compiled(_ITEM).match(text):
            items.append(i)
        elif i not in certain and any(map(str.isalpha, text)):
            break
    return found
