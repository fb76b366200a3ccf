"""Blank lines: too many, and at the edges of the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_EXCESS: Final = r"\n{3,}"


def find(page: Page) -> Iterator[Edit]:
    """Runs of line feeds: two between paragraphs, none before the first and one at most after the last."""
    text = page.text
    begin = len(text) - len(text.lstrip("\n"))
    end = len(text.rstrip("\n"))
    if begin > end:
        return
    if begin:
        yield page.edit(0, begin, "")
    for m in compiled(_EXCESS).finditer(text, begin, end):
        yield page.edit(m.start(), m.end(), "\n\n")
    if len(text) - end > 1:
        yield page.edit(end + 1, len(text), "")


RULE = Rule(
    id="spacing/blank-lines",
    kind="regularization",
    risk="safe",
    why="""Removed boxes and pictures leave their empty lines. Paragraphs are separated by one blank line; a text
    begins with its first line and ends with its last.""",
    sources=("reinschrift, contract, policy of repair",),
    find=find,
    fixes=(
        "Eins.⟦\n\n\n→\n\n⟧Zwei.",
        "Eins.⟦\n\n\n\n\n→\n\n⟧Zwei.⟦\n\n\n→\n\n⟧Drei.",
        "⟦\n→⟧Eins.",
        "Eins.\n⟦\n\n→⟧",
        "⟦\n\n→⟧Eins.\n⟦\n→⟧",
    ),
    keeps=("Eins.\n\nZwei.", "Eins.\nZwei.\n", "Eins.", "\n", "Rot\nGelb\nGrün\n"),
    needs=("\n",),
)
