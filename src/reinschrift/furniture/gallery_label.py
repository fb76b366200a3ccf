"""Counters and buttons of galleries, ratings and tables of contents."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/gallery-label",
    kind="removal",
    risk="lossy",
    why="""Galleries count their pictures, ratings their stars. Scores and fractions inside a sentence stay.""",
    sources=("docs/catalogue.md B23", "docs/catalogue.md A32"),
    find=Labels("gallery"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n\n⟦Umfrage: Fahren Sie mit der Fähre? Ja 61 % Nein 39 %\n\n→⟧{_LONG}",
        f"{_LONG}\n\n⟦Fährst du über die neue Brücke?\nJa, jeden Tag\nNein\n412 Votes\n\n→⟧{_LONG}",
        f"{_LONG}\n\n⟦Umfrage\nGehen Sie im Winter schwimmen?\nJa, jede Woche\nNie\nJetzt abstimmen\n\n→⟧{_LONG}",
        f"{_LONG}\n\n⟦Umfrage\nBaden Sie im Winter?\nJa, jede Woche.\nNein, nie.\nAbstimmen\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nFrage der Woche\n\nSoll der Damm höher werden?\n\nBereits 812 Stimmen abgegeben→⟧",
        f"{_LONG}\n⟦\nUmfrage: Brauchen wir den Damm? Ja / Nein / Weiß nicht→⟧",
        f"⟦Lindach heute: 4° / -1°, Schneeschauer\n\n→⟧{_LONG}",
        "Die Stadt baut eine Brücke.\n\n⟦Bild 1 von 12\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nBildergalerie öffnen→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Inhaltsverzeichnis [Anzeigen]\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\n4,5 von 5 Sternen→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Galerie öffnen\nBild 2 von 3\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nUmfrage: Was denken die Bayern? Ja 61 %, Nein 39 %\n\n{_LONG}",
        f"{_LONG}\n\nMontag: 12°, Regen\nDienstag: 15°, heiter\n\n{_LONG}",
        f"{_LONG}\n\nUmfrage: Wollen Sie den Damm? Die Stadt fragt nach\n\n{_LONG}",
        f"{_LONG}\n\nUmfrage\n\nWer soll den Damm bezahlen?\n\n{_LONG}",
        f"{_LONG}\n\nWer soll den Damm bezahlen?\n\nDas fragen alle.\n\nDas weiß keiner.\n\n{_LONG}",
        f"{_LONG}\n\nBild 1 von 12 ist gefälscht.\n\n{_LONG}",
        f"{_LONG}\n\nDie Bildergalerie öffnet um zehn.\n\n{_LONG}",
        f"{_LONG}\n\nDrei von vier Bürgern\n\n{_LONG}",
        f"{_LONG}\n\n3 von 5 Toren fielen spät.\n\n{_LONG}",
        f"{_LONG}\n\nVergrößern will er den Betrieb nicht.\n\n{_LONG}",
    ),
)
