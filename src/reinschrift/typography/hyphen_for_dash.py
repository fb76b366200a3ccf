"""Hyphens between blanks, where a dash is meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_DASH: Final = r" --?(?= )"


def find(page: Page) -> Iterator[Edit]:
    """Single or doubled hyphens between two words; at the beginning of a line they are bullets."""
    text = page.text
    for m in compiled(_DASH).finditer(text):
        before, after = text[m.start() - 1 : m.start()], text[m.end() + 1 : m.end() + 2]
        if before.strip() and after.strip() and not (before.isdigit() and after.isdigit()):
            yield page.edit(m.start() + 1, m.end(), "–")


RULE = Rule(
    id="typography/hyphen-for-dash",
    kind="regularization",
    risk="safe",
    why="""Keyboards have no key for the dash, so a hyphen between blanks stands for it. Between figures it may be a
    minus sign or a score, at the beginning of a line a bullet.""",
    sources=("DIN 5008, Gedankenstrich", "Amtliches Regelwerk 2018, § 82"),
    find=find,
    fixes=(
        "Er kam ⟦-→–⟧ und ging.",
        "Er kam ⟦--→–⟧ und ging.",
        "das Haus ⟦-→–⟧ ein Neubau ⟦-→–⟧ steht",
        "Wien ⟦-→–⟧ Die Stadt zahlt.",
        "„Ja“ ⟦-→–⟧ so sagte er.",
    ),
    keeps=("- erstens\n- zweitens", "die CDU-Fraktion", "10 - 3 = 7", "Nord- und Südkorea", "Er kam – und ging."),
    opt_in=True,
    needs=(" - ", " -- "),
)
