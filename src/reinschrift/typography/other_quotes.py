"""Quotation marks of other styles."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._quotes import quoted


def find(page: Page) -> Iterator[Edit]:
    """Pairs of marks that are not within or across another pair become „…“."""
    text = page.text
    last = -1
    for q in sorted(page.fact(quoted), key=lambda q: q.opening):
        if q.opening < last:
            continue
        last = q.closing
        for at, mark in ((q.opening, "„"), (q.closing, "“")):
            if text[at] != mark:
                yield page.edit(at, at + 1, mark)


RULE = Rule(
    id="typography/other-quotes",
    kind="regularization",
    risk="safe",
    why="""One text, one style: „…“. Guillemets, English and straight marks are right in other styles, so this is only
    done on request. Marks that do not pair up in their line, and those of quotations within quotations, stay.""",
    sources=("Amtliches Regelwerk 2018, § 89", "DIN 5008, Anführungszeichen"),
    find=find,
    fixes=(
        '⟦"→„⟧Ja⟦"→“⟧, sagte er.',
        "⟦“→„⟧Ja⟦”→“⟧, sagte er.",
        "⟦»→„⟧Ja⟦«→“⟧, sagte er.",
        "⟦«→„⟧Ja⟦»→“⟧, sagte er.",
        '„Ja⟦"→“⟧, sagte er.',
    ),
    keeps=("„Ja“, sagte er.", 'ein Bild von 5" Breite', "„Er sagte »Ja«“, hieß es.", "»Ja, sagte er.", "rock 'n' roll"),
    opt_in=True,
    needs=('"', "“", "”", "»", "«", "›", "‹", "‚"),
)
