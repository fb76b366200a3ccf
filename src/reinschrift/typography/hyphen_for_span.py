"""Hyphens between figures, where "to" is meant (Bis-Strich)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_SPAN: Final = r"[1-9]\d{0,3}-[1-9]\d{0,3}(?![\w/-]|[.,:]\d)"


def find(page: Page) -> Iterator[Edit]:
    """Two rising numbers with a hyphen between them, that are no part of a longer code."""
    text = page.text
    for m in compiled(_SPAN).finditer(text):
        before = text[m.start() - 1 : m.start()]
        low, _, high = m[0].partition("-")
        if before in ("", " ", "(", "\n", "„", '"') and int(low) < int(high):
            yield page.edit(m.start() + len(low), m.start() + len(low) + 1, "–")


RULE = Rule(
    id="typography/hyphen-for-span",
    kind="regularization",
    risk="safe",
    why="""Between numbers "bis" is a dash without blanks. Numbers that fall are scores, those in longer chains are
    dates, telephone numbers and codes; they stay.""",
    sources=("DIN 5008, Bis-Strich",),
    find=find,
    fixes=(
        "von 10⟦-→–⟧12 Uhr",
        "(1914⟦-→–⟧1918)",
        "auf den Seiten 12⟦-→–⟧14.",
        "für 3⟦-→–⟧5 Jahre",
        "Kinder von 6⟦-→–⟧10, sagt er",
    ),
    keeps=("am 2020-01-15", "siegte 3-1", "Telefon 044-123", "der A400-500er", "1914–1918", "die 10-12-Jährigen"),
    opt_in=True,
    needs=("-",),
)
