"""Links to the full article or its source."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/read-more",
    kind="removal",
    risk="lossy",
    why="""Teaser pages and aggregators end with a link to the whole text.""",
    sources=("docs/catalogue.md B5", "docs/catalogue.md A32"),
    find=Labels("readmore"),
    gate=has_labels,
    fixes=(
        "Der Fluss steigt.\n\n⟦Die vollständige Rede nachhören »\n\n→⟧Die Stadt warnt.",
        "Die Stadt baut eine Brücke.\n\n⟦Weiterlesen »\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nDen vollständigen Artikel lesen Sie hier→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦source site-8\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nRead more→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Quelle: https://tagblatt.example/1\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nWeiterlesen lohnt sich.\n\n{_LONG}",
        f"{_LONG}\n\nQuelle des Flusses ist ein Teich.\n\n{_LONG}",
        f"{_LONG}\n\nDen Artikel lesen sie trotzdem.\n\n{_LONG}",
        f"{_LONG}\n\nMehr lesen Kinder im Winter.\n\n{_LONG}",
        f"{_LONG}\n\nDie Quelle: ein alter Brief\n\n{_LONG}",
    ),
)
