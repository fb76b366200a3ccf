"""Blanks of other widths, and blanks that hold words together."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing.lines._blanks import has_runs, runs


def find(page: Page) -> Iterator[Edit]:
    """Single exotic blanks inside a line."""
    for run in page.fact(runs):
        if run.place == "inside" and run.end - run.start == 1:
            yield page.edit(run.start, run.end, " ")


RULE = Rule(
    id="spacing/exotic-blank",
    kind="regularization",
    risk="safe",
    why="""Content systems set no-break blanks at random, and some between number and unit. For a reader of the fair
    copy they are blanks; for a search, a tokenizer and a count of words they are another character. One form.""",
    sources=("Unicode Standard, 6.2, Space Characters",),
    find=find,
    fixes=(
        "der⟦\u00a0→ ⟧Rat",
        "rund 5⟦\u00a0→ ⟧Prozent",
        "z.⟦\u202f→ ⟧B.",
        "10⟦\u2009→ ⟧000 Franken",
        "Er⟦\u2003→ ⟧kam.",
        "das⟦\u3000→ ⟧Haus",
    ),
    keeps=("der Rat", "Name\tAlter", "東京\u3000大阪", "fünf\n\nsechs", "ein\u200bfach"),
    gate=has_runs,
)
