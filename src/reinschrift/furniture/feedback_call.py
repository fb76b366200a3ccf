"""Calls to report faults or rate the article."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/feedback-call",
    kind="removal",
    risk="lossy",
    why="""Readers are asked for faults and praise.""",
    sources=("docs/catalogue.md B6", "docs/catalogue.md A32"),
    find=Labels("feedback"),
    gate=has_labels,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦Fehler gefunden? Jetzt melden.\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nWar dieser Artikel hilfreich?→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Feedback geben\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nFehler melden→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Schreiben Sie uns!\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nWer baut wann woran? Ein Überblick.\n\n{_LONG}",
        f"{_LONG}\n\nFehler gefunden\n\n{_LONG}",
        f"{_LONG}\n\nFeedback geben die Schüler gern.\n\n{_LONG}",
        f"{_LONG}\n\nFehler melden wollte keiner.\n\n{_LONG}",
        f"{_LONG}\n\nWar dieser Schritt hilfreich?\n\n{_LONG}",
        f"{_LONG}\n\nSchreiben Sie lesbar!\n\n{_LONG}",
        f"{_LONG}\n\nFrage: Kommt der Bus noch in diesem Jahr? Antwort: Nein.\n\n{_LONG}",
        (
            f"{_LONG}\n\nViele Schulen nutzen hier alte Rechner. Das Ministerium verweist auf gutes Feedback der"
            f" Lehrer, die ihre Noten auf fremden Servern speichern.\n\n{_LONG}"
        ),
    ),
)
