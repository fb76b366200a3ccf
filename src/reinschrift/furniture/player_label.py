"""Labels of audio and video players."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/player-label",
    kind="removal",
    risk="lossy",
    why="""Players describe themselves to screen readers and old browsers.""",
    sources=("docs/catalogue.md B14", "docs/catalogue.md A32"),
    find=Labels("player"),
    gate=has_labels,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦Artikel anhören\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nAudio starten, abbrechen mit Escape→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Autoplay - Dauer 38 Sek\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nDrücken Sie Play→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Synthetische Stimme · 1,5-fache Geschwindigkeit\n\n→⟧Die Stadt baut eine Brücke.",
        "⟦Ihr Browser unterstützt kein HTML5-Video.\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nAnhören wollte ihn keiner.\n\n{_LONG}",
        f"{_LONG}\n\nAbspielen darf man das Lied nicht.\n\n{_LONG}",
        f"{_LONG}\n\nDie Pause\n\n{_LONG}",
        f"{_LONG}\n\nVideo zeigt den Unfall\n\n{_LONG}",
        f"{_LONG}\n\nDas Spielen ist hier erlaubt.\n\n{_LONG}",
    ),
)
