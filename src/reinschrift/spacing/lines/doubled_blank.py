"""Two blanks and more in a row."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing.lines._blanks import has_runs, runs


def find(page: Page) -> Iterator[Edit]:
    """Runs of blanks of any width inside a line become one plain blank."""
    for run in page.fact(runs):
        if run.place == "inside" and run.end - run.start > 1:
            yield page.edit(run.start, run.end, " ")


RULE = Rule(
    id="spacing/doubled-blank",
    kind="regularization",
    risk="safe",
    why="""Removed links, pictures and tags leave a blank on either side, typewriters set two after a sentence.
    German news sets one. Blanks that build columns are layout: a paragraph keeps them where most of its lines
    are rows of short cells.""",
    sources=("DIN 5008, Leerzeichen",),
    find=find,
    fixes=(
        "Er kam⟦  → ⟧heute.",
        "Ende.⟦  → ⟧Anfang",
        "der⟦ \u00a0→ ⟧Rat",
        "die⟦\u00a0\u00a0\u2009→ ⟧Stadt",
        "Das Wort, das⟦     → ⟧fehlt, war ein Link.",
        "Der Rat tagt am Dienstag im alten Rathaus und⟦  → ⟧berät dort.\nDie Sitzung am Abend ist öffentlich, wie der Rat⟦  → ⟧sagt.",
        "Titel der⟦  → ⟧Meldung\nEin Vorspann dazu\nVon Anna Muster",
    ),
    keeps=(
        "Er kam heute.",
        "Bern    3:1\nBasel   2:2\nThun    0:4",
        "wir gehen\n    wir gehen\nund niemand fragt",
        "Name\tAlter",
        "Eins\n\nzwei",
    ),
    gate=has_runs,
)
