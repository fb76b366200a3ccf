"""Paths from the home page to the article."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._label_table import whole_label
from reinschrift.furniture._lines import is_sentence
from reinschrift.furniture._shapes import section_names
from reinschrift.tables import read_table

__all__ = ["is_path", "is_place_note", "is_step", "last_step"]

_LONGEST = 160
_STEP = r"[>»›/|→❯⟩▸➔❭]"
_BAR = r" [|·•] "
_DASH = r" [–—-] "
_NAME = r"[A-ZÄÖÜ0-9][\w&.,/()'’-]*(?: [\w&.,/()'’-]+){0,3}\Z"
_FEWEST_STEPS = 3
_FEWEST_NAMES = 3
_MOST_FLAT = 5
_MOST_WORDS = 3  # of a name in a menu
_DIVIDERS = frozenset("›»→❯⟩▸➔❭")  # between sections; "Kommentar | Politik" may be a kicker, "Bonn > Ulm" a route


class PathStart(NamedTuple):
    """A row of ``furniture/path_starts.tsv``."""

    wording: str
    kind: str
    """root: the first step of a path; note: says that a path follows."""


@lru_cache(maxsize=1)
def _starts() -> tuple[tuple[str, ...], frozenset[str]]:
    """Notes before paths, and first steps, in lower case."""
    rows = read_table("furniture/path_starts.tsv", PathStart)
    notes = tuple(r.wording.casefold() for r in rows if r.kind == "note")
    return notes, frozenset(r.wording.casefold() for r in rows if r.kind == "root")


def is_path(text: str) -> bool:
    """Does the line begin at the home page or a section and go on by steps, or name sections and labels side by side?"""
    if len(text) > _LONGEST or is_sentence(text):
        return False
    if compiled(_BAR).search(text) and _is_menu(text):
        return True
    low = text.casefold()
    notes, roots = _starts()
    if _is_flat(text, roots):
        return True
    noted = next((n for n in notes if low.startswith(n)), "")
    if compiled(_DASH).search(text) and _is_dashed(text, roots):
        return True
    steps = [s.strip(" :") for s in compiled(_STEP).split(low[len(noted) :].lstrip(" :"))]
    if noted:
        return all(steps[:-1])
    known = steps[0] in roots or (steps[0] in section_names() and not _DIVIDERS.isdisjoint(text))
    known = known or _is_through_sections(text, steps)
    return known and len(steps) > 1 and all(steps[:-1])


def _is_through_sections(text: str, steps: list[str]) -> bool:
    """Does a path with its own marks lead through a section ("Inselkurier › Sport › Rugby")?"""
    several = len(steps) >= _FEWEST_STEPS and not _DIVIDERS.isdisjoint(text) and text[:1].isupper()
    within = several and any(step in section_names() for step in steps[1:])
    return within and all(step and len(step.split()) <= _MOST_WORDS + 1 for step in steps[:-1])


def _is_flat(text: str, roots: frozenset[str]) -> bool:
    """Do names of sections stand behind the home page without a mark between them ("Heim Welt Afrika")?"""
    first, *names = text.split()
    several = _FEWEST_NAMES <= len(names) + 1 <= _MOST_FLAT
    return (
        several and first.casefold() in roots and all(n[0].isupper() and n.casefold() in section_names() for n in names)
    )


def _is_dashed(text: str, roots: frozenset[str]) -> bool:
    """Do names stand behind the home page with dashes between them ("Startseite – Lokales – Bad Tal")?"""
    first, *names = compiled(_DASH).split(text)
    return len(names) + 1 >= _FEWEST_STEPS and first.casefold() in roots and all(map(is_step, names))


def is_step(text: str) -> bool:
    """Is the line a name of at most four words, as steps of paths are?"""
    return len(text) <= _LONGEST and compiled(_NAME).match(text) is not None


def is_place_note(text: str) -> bool:
    """Does the line say that a path follows ("Sie befinden sich hier:")?"""
    notes, roots = _starts()
    low = text.casefold()
    return text[-1] == ":" and (low in notes or (low[:-1] in roots and " " in low))


def _is_menu(text: str) -> bool:
    """Are several short names divided by bars, most of them sections or labels ("Aktuelles | Verein | Kontakt")?"""
    names = [name.strip() for name in compiled(_BAR).split(text)]
    if len(names) < _FEWEST_NAMES or any(name.count(" ") >= _MOST_WORDS or not name[:1].isupper() for name in names):
        return False
    known = sum(name.casefold() in section_names() or bool(whole_label(name)) for name in names)
    return known > 1 and known * 2 >= len(names)


def last_step(text: str) -> str:
    """Where the path ends."""
    return compiled(_STEP).split(text)[-1].strip()
