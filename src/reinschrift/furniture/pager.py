"""Links to other pages and posts."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/pager",
    kind="removal",
    risk="lossy",
    why="""Blogs and long articles are cut into pages; the links between them are no part of the text.""",
    sources=("docs/catalogue.md B7", "docs/catalogue.md A32"),
    find=Labels("pager"),
    gate=has_labels,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦« Älterer Beitrag Neuerer Beitrag »\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nSeite 2 von 5→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Nächste Seite\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nÄltere Beiträge→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Beitragsnavigation\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nSeite 2 der Akte fehlt.\n\n{_LONG}",
        f"{_LONG}\n\nAuf der nächsten Seite steht nichts.\n\n{_LONG}",
        f"{_LONG}\n\nÄltere Beiträge gelten weiter.\n\n{_LONG}",
        f"{_LONG}\n\nNächste Seite, nächster Fehler\n\n{_LONG}",
        f"{_LONG}\n\nEin älterer Beitrag\n\n{_LONG}",
    ),
)
