"""Paragraphs with a line end only between them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_LONG: Final = 120
"""Characters: longer lines are paragraphs, no verse, no list, no table."""
_CLOSED: Final = tuple('.!?…"“»)')


def find(page: Page) -> Iterator[Edit]:
    """Line ends between two long lines, the first of which is a finished sentence, in a text without blank lines."""
    text = page.text
    if "\n" not in text or "\n\n" in text:
        return
    lines = text.split("\n")
    pos = 0
    for line, following in itertools.pairwise(lines):
        pos += len(line) + 1
        if len(line) >= _LONG and len(following) >= _LONG and line.endswith(_CLOSED):
            yield page.edit(pos, pos, "\n")


_FIRST: Final = (
    "Der Gemeinderat hat am Dienstag nach langer Debatte beschlossen, das alte Hallenbad zu erhalten und im nächsten Jahr "
    "für vier Millionen Franken zu sanieren."
)
_SECOND: Final = (
    "Die Kosten trägt zur Hälfte der Kanton, den Rest teilen sich die Gemeinden am See, deren Schulen das Bad seit vierzig "
    "Jahren für den Unterricht benutzen."
)

RULE = Rule(
    id="spacing/paragraph-break",
    kind="regularization",
    risk="safe",
    why="""Paragraphs are separated by one blank line, so that they can be told from verse, lists and broken lines.
    A text without any blank line whose lines are long and end sentences has one paragraph in each line.""",
    sources=("reinschrift, contract, policy of repair",),
    find=find,
    fixes=(
        f"{_FIRST}\n⟦→\n⟧{_SECOND}",
        f"{_SECOND}\n⟦→\n⟧{_FIRST}\n",
        f"Titel\n{_FIRST}\n⟦→\n⟧{_SECOND}\n⟦→\n⟧{_FIRST}",
        f"„{_FIRST[:-1]}!“\n⟦→\n⟧{_SECOND}",
        f"{_FIRST}\n⟦→\n⟧{_SECOND}\nEnde",
    ),
    keeps=(
        f"{_FIRST}\n\n{_SECOND}",
        "wir gehen.\nund niemand fragt wohin.",
        f"{_FIRST}\nKurz.\n{_SECOND}",
        f"{_FIRST[:-1]}\n{_SECOND}",
        f"{_FIRST}\n{_SECOND}\n\nEnde",
    ),
    needs=("\n",),
)
