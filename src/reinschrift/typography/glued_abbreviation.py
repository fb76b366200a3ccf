"""Abbreviations of several words without blanks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.tables import read_words

_GLUED: Final = r"\b[a-z]\.(?:[A-Za-zÄä][a-z]{0,2}\.){1,3}"


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    return read_words("typography/word_lists.tsv", "abbreviations")


def find(page: Page) -> Iterator[Edit]:
    """The points inside the abbreviation that no blank follows."""
    for m in compiled(_GLUED).finditer(page.text):
        if m[0] in _abbreviations():
            for point in compiled(r"\.(?!\Z)").finditer(m[0]):
                at = m.start() + point.end()
                yield page.edit(at, at, " ")


RULE = Rule(
    id="typography/glued-abbreviation",
    kind="regularization",
    risk="safe",
    why="""Each word of an abbreviation stands apart, as the words themselves do. Only listed abbreviations are
    parted; initials, degrees and addresses are not.""",
    sources=("DIN 5008, Abkürzungen",),
    find=find,
    fixes=(
        "Städte, z.⟦→ ⟧B. Bern",
        "in der Regel, i.⟦→ ⟧d.⟦→ ⟧R. montags",
        "d.⟦→ ⟧h. nie",
        "im Jahr 44 v.⟦→ ⟧Chr. geschehen",
        "der Verein e.⟦→ ⟧V. zahlt",
    ),
    keeps=("z. B. Bern", "J.R.R. Tolkien", "die B.Z. schreibt", "auf a.b.example", "siegten 3:2 n.V. in Bern"),
    opt_in=True,
    needs=(".",),
)
