"""Which of its readings each damaged word of a page is: the cheapest beside the others, in bits.

A *reading* is a form that looks like the word once it is damaged; what it costs by itself is given. What it costs
where it stands is added here: the words beside it, the grammar of its phrase, and for verbs the mood of the sentence.
All words are read as they are cheapest alone, then again in each other's company until nothing changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from reinschrift.encoding._associates import associated
from reinschrift.encoding._moods import ambiguous, leaning, subjunctive
from reinschrift.encoding._phrases import misfits
from reinschrift.encoding._rows import Row
from reinschrift.encoding._tenses import past_share
from reinschrift.encoding._vocabulary import company
from reinschrift.words.initials import with_small

__all__ = ["Readings", "cheapest", "read"]

Readings = Mapping[str, float]
"""Forms with their bits."""

_ROUNDS: Final = 3


def read(row: Row, options: Mapping[int, Readings]) -> None:
    """Put the likeliest readings into the row; words without any stay."""
    options = {at: readings for at, readings in options.items() if readings}
    for at, readings in options.items():
        row.forms[at] = min(readings, key=lambda form: (readings[form], form))
    row.past = past_share(row.forms, ambiguous())
    for _ in range(_ROUNDS):
        changed = False
        for at, readings in options.items():
            best = cheapest(row, at, readings)[0][1]
            changed = changed or best != row.forms[at]
            row.forms[at] = best
        if not changed:
            return


def cheapest(row: Row, at: int, readings: Readings) -> list[tuple[float, str]]:
    """The readings of a word with what they cost where it stands, the cheapest first."""
    forms = tuple(readings)
    costs = dict(readings)
    moods = _moods(forms, starts=row.starts(at))
    if moods:
        costs |= _in_their_moods(row, at, readings, moods)
    else:
        before, after = row.before(at), row.after(at)
        costs = {form: cost + company(form, before, after, forms) for form, cost in costs.items()}
    extra, less = misfits(row, at, forms), associated(row, at, forms)
    return sorted((cost + extra[form] - less[form], form) for form, cost in costs.items())


def _moods(forms: tuple[str, ...], *, starts: bool) -> tuple[str, str] | None:
    """Indicative and subjunctive, where both are among the readings."""
    for form in forms:
        small = with_small(form) if starts else form
        other = subjunctive(small)
        if other is not None and other != small:
            other = other if form.islower() else other.capitalize()
            if other in forms:
                return form, other
    return None


def _in_their_moods(row: Row, at: int, readings: Readings, moods: tuple[str, str]) -> dict[str, float]:
    least = min(readings[mood] for mood in moods)
    return {moods[0]: least, moods[1]: least - leaning(row, at)}
