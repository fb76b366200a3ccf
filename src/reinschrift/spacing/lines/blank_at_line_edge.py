"""Blanks at the beginning and the end of lines."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing.lines._blanks import has_runs, runs


def find(page: Page) -> Iterator[Edit]:
    """Runs of blanks and tabs at the edges of lines."""
    for run in page.fact(runs):
        if run.place != "inside":
            yield page.edit(run.start, run.end, "")


RULE = Rule(
    id="spacing/blank-at-line-edge",
    kind="regularization",
    risk="safe",
    why="""Blanks at the end of a line are never seen, and those at its begin come from the indentation of the page's
    code. Indented verse, tables and code, that is, paragraphs of several short lines, keep their indentation.""",
    sources=("DIN 5008, Leerzeichen",),
    find=find,
    fixes=(
        "Er kam.⟦ →⟧\nSie ging.",
        "Er kam.⟦  →⟧",
        "⟦\t→⟧Er kam.\n\n⟦    →⟧Sie ging.",
        "⟦ →⟧Er kam.",
        "Er kam.\n⟦\u00a0→⟧\nSie ging.",
    ),
    keeps=(
        "Er kam.\nSie ging.",
        "wir gehen\n    wir gehen\nund niemand fragt",
        "if x:\n\treturn y",
        "Er kam.",
        "Titel\n\nText",
    ),
    gate=has_runs,
)
