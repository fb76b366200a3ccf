"""Skip links and font-size switches."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/accessibility-label",
    kind="removal",
    risk="lossy",
    why="""Skip links are made for screen readers and invisible on the page; extraction brings them to light.
    Single words go only at the edges of the page.""",
    sources=("docs/catalogue.md B18", "docs/catalogue.md A32"),
    find=Labels("a11y"),
    gate=has_labels,
    fixes=(
        "⟦Schriftgröße: A + -\n\n→⟧Die Stadt baut eine Brücke.",
        "⟦Zugänglichkeitswerkzeuge\n\n→⟧Die Stadt baut eine Brücke.",
        "Die Stadt baut eine Brücke.\n\n⟦zum Inhalt springen\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nSchriftgröße: A A A→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Direkt zum Inhalt\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nTextgröße ändern→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Links überspringen\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nKontrast\n\n{_LONG}",
        f"{_LONG}\n\nZugänglichkeit\n\n{_LONG}",
        f"{_LONG}\n\nZum Inhalt der Rede sagte er nichts.\n\n{_LONG}",
        f"{_LONG}\n\nDie Schriftgröße lässt sich ändern.\n\n{_LONG}",
        f"{_LONG}\n\nBarrierefreiheit kostet Geld.\n\n{_LONG}",
    ),
)
