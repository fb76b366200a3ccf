"""The path from the home page to the article."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import has_lines, lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import story
from reinschrift.furniture._lines import is_sentence
from reinschrift.furniture._shapes import section_names
from reinschrift.tables import read_table

_LONGEST = 160
_STEP = r"[>»›/|→]"
_DIVIDERS = frozenset("›»→")  # between sections; "Kommentar | Politik" may be a kicker, "Bonn > Ulm" a route
_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."


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


def find(page: Page) -> Iterator[Edit]:
    """Lines at the edges that begin at the home page and go on by steps."""
    every = page.fact(lines)
    head, tail = page.fact(story)
    edges = {*range(max(head, 1)), *range(tail, len(every))}
    return removals(page, [i for i in edges if len(every[i].text) <= _LONGEST and _is_path(every[i].text)])


def _is_path(text: str) -> bool:
    if is_sentence(text):
        return False
    low = text.casefold()
    notes, roots = _starts()
    noted = next((n for n in notes if low.startswith(n)), "")
    steps = [s.strip(" :") for s in compiled(_STEP).split(low[len(noted) :].lstrip(" :"))]
    if noted:
        return all(steps[:-1])
    known = steps[0] in roots or (steps[0] in section_names() and not _DIVIDERS.isdisjoint(text))
    return known and len(steps) > 1 and all(steps[:-1])


RULE = Rule(
    id="furniture/breadcrumb",
    kind="removal",
    risk="lossy",
    why="""Pages say where they are: "Startseite > Lokales". The line begins at the home page and stands at the edge of
    the page; other lines with such signs may be directions or code.""",
    sources=("docs/catalogue.md B7",),
    find=find,
    gate=has_lines,
    fixes=(
        f"⟦Startseite > Lokales > Kreis Lindau\n\n→⟧{_LONG}",
        f"⟦Home » Politik » Inland\n\n→⟧{_LONG}",
        f"⟦Sie sind hier: Startseite / Kultur\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nStartseite | Sport→⟧",
        f"⟦Start › Wissen\n\n→⟧{_LONG}",
    ),
    keeps=(
        f"Hamburg > Bremen > Emden\n\n{_LONG}",
        f"{_LONG}\n\nStartseite > Hilfe\n\n{_LONG}",
        f"Die Startseite ist neu > so geht es.\n\n{_LONG}",
        f"Vom Start / bis zum Ziel\n\n{_LONG}",
        f"Home Office\n\n{_LONG}",
    ),
)
