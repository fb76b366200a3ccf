"""Boxes about the author beside the byline."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.lines import lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import labelled, story
from reinschrift.furniture._lines import is_biography

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."


def find(page: Page) -> Iterator[Edit]:
    """Boxes that begin with a label, and in the tail biographies that give a mail address."""
    every = page.fact(lines)
    chosen = set(page.fact(labelled).get("author", ()))
    if "@" in page.text:
        tail = page.fact(story).tail
        chosen |= {i for i in range(max(tail, 1), len(every)) if is_biography(every[i].text)}
    return removals(page, chosen) if chosen else iter(())


RULE = Rule(
    id="furniture/author-box",
    kind="removal",
    risk="lossy",
    why="""Drop-downs and boxes with the author's articles, to the end of their paragraph. The byline itself
    stays.""",
    sources=("docs/catalogue.md B13", "docs/catalogue.md A32"),
    find=find,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦Alle Autoren\nschließen\nNadine Kaul\nNadine Kaul\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nÜber den Autor→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Zur Autorenseite\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nAutorenprofil→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Mehr von diesem Autor\n\n→⟧Die Stadt baut eine Brücke.",
        f"{_LONG}\n⟦\nIna Vogt ist Redakteurin für Wissen. Sie erreichen sie unter vogt@blatt.example.→⟧",
    ),
    keeps=(
        f"Ina Vogt ist Redakteurin. Sie schrieb an rat@ort.example.\n\n{_LONG}",
        f"{_LONG}\n\nVon Nadine Kaul\n\n{_LONG}",
        f"{_LONG}\n\nAlle Autoren sind eingeladen.\n\n{_LONG}",
        f"{_LONG}\n\nÜber den Autor ist wenig bekannt.\n\n{_LONG}",
        f"{_LONG}\n\nDer Autor lebt in Bonn.\n\n{_LONG}",
        f"{_LONG}\n\nZur Person: Nadine Kaul\n\n{_LONG}",
    ),
)
