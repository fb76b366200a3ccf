"""Labels of menus, search boxes and page jumps."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/navigation-label",
    kind="removal",
    risk="lossy",
    why="""Menus and search boxes are read as paragraphs. Words that can head a paragraph of the story go only
    at the edges of the page.""",
    sources=("docs/catalogue.md B7", "docs/catalogue.md A32"),
    find=Labels("nav"),
    gate=has_labels,
    fixes=(
        f"⟦Überblick:\nWo er steht\nWas er kostet\n\n→⟧{_LONG}\n\nWo er steht\n\n{_LONG}\n\nWas er kostet\n\n{_LONG}",
        "Die Stadt baut eine Brücke.\n\n⟦nach oben\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nZur Startseite→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Suche öffnen\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nMehr anzeigen→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Was suchen Sie?\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        (
            f"{_LONG}\n\nDer Rat nennt zwei Punkte zum Bau:\nWo er steht\nWas er kostet\n\n"
            f"Wo er steht\n\n{_LONG}\n\nWas er kostet\n\n{_LONG}"
        ),
        f"{_LONG}\n\nWo er steht\nWas er kostet\n\n{_LONG}\n\nWas er kostet\n\n{_LONG}",
        f"Menü\n\n{_LONG}\n\n{_LONG}",
        f"{_LONG}\n\nMenü\n\n{_LONG}",
        f"{_LONG}\n\nSuche im Watt: Wo die Muscheln liegen\n\n{_LONG}",
        f"{_LONG}\n\nDie Startseite ist neu.\n\n{_LONG}",
        f"{_LONG}\n\nNach oben ging es nur zu Fuß.\n\n{_LONG}",
        f"{_LONG}\n\nWas suchen Sie hier?\n\n{_LONG}",
    ),
)
