"""Copyright notes and legal links."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/copyright-footer",
    kind="removal",
    risk="lossy",
    why="""The foot of the page: rights, terms, imprint.""",
    sources=("docs/catalogue.md B16", "docs/catalogue.md A32"),
    find=Labels("copyright"),
    gate=has_labels,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦© dpa-infocom, dpa:210624-99-120345/2\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nImpressum | AGB | Datenschutz→⟧",
        (
            "Die Stadt baut eine Brücke.\n\n⟦© 2022 Tagblatt Verlags-GmbH. Alle Rechte"
            " vorbehalten.\n\n→⟧Der Bau kostet viel."
        ),
        "Der Bau kostet viel.⟦\nAlle Rechte vorbehalten→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Cookie-Richtlinie\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nDie AGB sind unwirksam.\n\n{_LONG}",
        f"{_LONG}\n\nDatenschutz in Schulen\n\n{_LONG}",
        f"{_LONG}\n\nAlle Rechte liegen beim Verein.\n\n{_LONG}",
        f"{_LONG}\n\nImpressum fehlt: Blog muss zahlen\n\n{_LONG}",
        f"{_LONG}\n\nDas Zeichen © steht für Copyright.\n\n{_LONG}",
    ),
)
