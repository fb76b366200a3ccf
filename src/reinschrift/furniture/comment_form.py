"""Counters, buttons and notes of the comment section."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/comment-form",
    kind="removal",
    risk="lossy",
    why="""What belongs to readers' comments, without the comments. "Kommentar:" before a headline marks an
    opinion piece and stays.""",
    sources=("docs/catalogue.md B6", "docs/catalogue.md A32"),
    find=Labels("comment"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n⟦\n2 Kommentare\nTalfreund sagt: 3. Mai 2021 um 9:12\nEndlich!→⟧",
        "Die Stadt baut eine Brücke.\n⟦\nBislang wurden noch keine Leserkommentare verfasst.→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Kommentare (4)\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\n0  Kommentare→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Schreibe einen Kommentar\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nLeave a Reply→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Jetzt kommentieren\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nKonzert, 3. Mai 2021, 19.30 Uhr",
        f"{_LONG}\n\nKommentar: Teilen muss man lernen\n\n{_LONG}",
        f"{_LONG}\n\nKommentar\n\n{_LONG}",
        f"{_LONG}\n\nKommentare gab es keine.\n\n{_LONG}",
        f"{_LONG}\n\n4 Kommentare zur Wahl\n\n{_LONG}",
        f"{_LONG}\n\nIhre Meinung zum Haushalt sagten sie laut.\n\n{_LONG}",
        (
            f"{_LONG}\n\nOder der Rechner stürzt ab, weil wieder jemand Kaffee über die Tastatur geschüttet hat."
            f" Wir freuen uns auf Ihre Geschichten in den Kommentaren.\n\n{_LONG}"
        ),
    ),
)
