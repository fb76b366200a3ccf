"""Notes of broadcasters on when a topic is on air."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/programme-note",
    kind="removal",
    risk="lossy",
    why="""Stations name the programme in which a topic was on air.""",
    sources=("docs/catalogue.md B14", "docs/catalogue.md A32"),
    find=Labels("programme"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n\n⟦03:12 Min. Verfügbar bis 03.05.2022. Tal-TV.\n\n→⟧{_LONG}",
        f"{_LONG}\n\n⟦Sendehinweis: „Tal am Abend“, 3.5.2021\n\n→⟧{_LONG}",
        f"{_LONG}\n\n⟦Auch das Fernsehen berichtet: Tal am Abend, 3. Mai 2021, 18:30 Uhr\n\n→⟧{_LONG}",
        (
            "Die Stadt baut eine Brücke.\n\n⟦Dieses Thema im Programm: Nachrichten | 12.03.2021 |"
            " 15:00 Uhr\n\n→⟧Der Bau kostet viel."
        ),
        "Die Stadt baut eine Brücke.\n⟦\nÜber dieses Thema berichtete das Magazin am 3. Mai.→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Dieses Thema im Programm:\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nMehr in der Sendung am Abend→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Über dieses Thema berichten wir im Radio.\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nTalfest, 03.05.2022, 19:00 Uhr; danach Tanz\n\n{_LONG}",
        f"{_LONG}\n\nDas Thema im Programm der Partei\n\n{_LONG}",
        f"{_LONG}\n\nÜber dieses Buch spricht man.\n\n{_LONG}",
        f"{_LONG}\n\nDieses Thema bleibt.\n\n{_LONG}",
        f"{_LONG}\n\nDie Sendung war kurz.\n\n{_LONG}",
        f"{_LONG}\n\nMehr Sendungen für Kinder\n\n{_LONG}",
    ),
)
