"""Marks of advertisements and of blockers against them."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
_PLAKATE = "Plakate dürfen künftig nur noch an vierzig Stellen im Ort hängen, und am Ufer gar nicht mehr."

RULE = Rule(
    id="furniture/advertising-mark",
    kind="removal",
    risk="lossy",
    why="""The mark is left when the advertisement is not. As a word of a headline or sentence it stays,
    and as a heading among others over a paragraph about advertising.""",
    sources=("docs/catalogue.md B12", "docs/catalogue.md A32"),
    find=Labels("ad"),
    gate=has_labels,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦Anzeige\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\n- Anzeige -→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Werbung\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nWeiterlesen nach der Anzeige→⟧\n\nDie Stadt baut eine Brücke.",
        "Der Bau kostet viel.\n\n⟦Reklame – gleich geht's hier weiter\n\n→⟧Die Stadt baut eine Brücke.",
        "Der Bau kostet viel.\n\n⟦Die Geschichte wird unter dem Werbeblock fortgesetzt.\n\n→⟧Die Stadt baut eine Brücke.",
        "⟦Deaktivieren Sie Ihren Ad-Blocker, um unsere Arbeit zu unterstützen.\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nAnzeige erstattet\n\n{_LONG}",
        f"{_LONG}\n\nDie Anzeige zeigte einen Fehler.\n\n{_LONG}",
        f"{_LONG}\n\nWerbung für Zucker wird verboten\n\n{_LONG}",
        f"{_LONG}\n\nAnzeige gegen Unbekannt\n\n{_LONG}",
        f"{_LONG}\n\nNach der Anzeige ermittelt die Polizei weiter\n\n{_LONG}",
        f"{_LONG}\n\nAnzeige: Eine Frau wirbt 1908 für Hüte, „neu eingetroffen“.\n\n{_LONG}",
        f"Anzeige: Bauer verklagt den Nachbarn\n\n{_LONG}",
        f"{_LONG}\n\nAnzeigen gab es drei.\n\n{_LONG}",
        f"{_LONG}\n\nWerbung\n\n{_PLAKATE}\n\nKosten\n\n{_LONG}\n\nAusblick\n\n{_LONG}",
    ),
)
