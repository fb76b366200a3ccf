"""Blanks after an opening and before a closing quotation mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._quotes import quoted

_TORN_STRAIGHT: Final = r'"(?: (?<=[ (\n]" )| \A|[ .,;:!?)\n](?<= ".)|\Z(?<= "))'


def find(page: Page) -> Iterator[Edit]:
    """Blanks on the inner sides of pairs of marks of any style."""
    text = page.text
    if not _may_be_torn(text):
        return
    for q in page.fact(quoted):
        if q.closing - q.opening <= 2:
            continue
        if text[q.opening + 1] == " ":
            yield page.edit(q.opening + 1, q.opening + 2, "")
        if text[q.closing - 1] == " ":
            yield page.edit(q.closing - 1, q.closing, "")
            after = q.closing + 1
            if text.startswith(" -", after) and text[after + 2 : after + 3].isalpha():
                yield page.edit(after, after + 1, "")  # "Premium"-Tarif


def _may_be_torn(text: str) -> bool:
    """Quick look: is there a blank on the inner side of a mark? The mark alone is found faster than the two."""
    if "„" in text and ("„ " in text or " “" in text or " ”" in text or ' "' in text):
        return True
    if "„" not in text and "“" in text and ("“ " in text or " ”" in text):
        return True
    if any(mark in text and (f"{mark} " in text or f" {mark}" in text) for mark in "»«›‹"):
        return True
    if "‚" in text and ("‚ " in text or " ‘" in text):
        return True
    return '"' in text and compiled(_TORN_STRAIGHT).search(text) is not None


RULE = Rule(
    id="spacing/blank-inside-quotes",
    kind="correction",
    risk="safe",
    why="""French sets blanks inside its quotation marks, tokenizers set them everywhere; German sets none. Which mark
    opens and which closes follows from the pairs of the line; where they do not pair up, nothing is said.""",
    sources=("Amtliches Regelwerk 2018, § 89", "docs/catalogue.md A23"),
    find=find,
    fixes=(
        "„⟦ →⟧Ich habe gelacht⟦ →⟧“, sagte er.",
        "Das »⟦ →⟧Haus⟦ →⟧« steht.",
        "Die «⟦ →⟧Zeitung⟦ →⟧» schreibt",
        'Die "⟦ →⟧Landschaft⟦ →⟧" rund um',
        "Das “⟦ →⟧Haus⟦ →⟧” steht.",
        "„⟦ →⟧Ja“ und „Nein⟦ →⟧“",
        'Der "⟦ →⟧Premium⟦ →⟧"⟦ →⟧-Tarif',
        'Er sagte: "Ja⟦ →⟧".',
        "Das ›⟦ →⟧Haus⟦ →⟧‹ steht.",
        "Er nannte ihn ‚⟦ →⟧Freund⟦ →⟧‘ und ging.",
    ),
    keeps=(
        '„Ja“, „Nein“ und "Vielleicht" sagte er.',
        'Das "Haus" und das "Dach"',
        "„ “ sind Anführungszeichen.",
        'Ein Bild von 5 " Breite und ein Rahmen von 7 " Höhe',
        "»Ja«, sagte er. »Nein«, sie.",
        'Er sagte "Ja" und " Nein.',
        "««Zitat»» und « kein Ende",
        "Das war's, sagte Hans‘ Vater.",
        "‹Ja›, sagte er. Start › Politik › Wien",
    ),
    needs=("„", "“", "”", "»", "«", '"', "‚", "›", "‹"),
)
