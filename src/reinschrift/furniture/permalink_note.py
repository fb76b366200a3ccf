"""Notes of blog software on where a post is kept."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/permalink-note",
    kind="removal",
    risk="lossy",
    why="""Blog software says under which heading and address it keeps a post.""",
    sources=("docs/catalogue.md B24", "docs/catalogue.md A32"),
    find=Labels("permalink"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n\n⟦Der Text „Das Tal im Mai“ wurde zunächst in der Talpost veröffentlicht.\n\n→⟧{_LONG}",
        (
            "Die Stadt baut eine Brücke.\n\n⟦Dieser Beitrag wurde unter Wirtschaft"
            " veröffentlicht. Setze ein Lesezeichen auf den Permalink.\n\n→⟧Der Bau kostet viel."
        ),
        "Die Stadt baut eine Brücke.\n⟦\nTrackback-URL→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Dieser Eintrag wurde am Montag verfasst.\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nThis entry was posted in News→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Setze ein Lesezeichen auf den Permalink.\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nDieser Beitrag kostet 5 Euro.\n\n{_LONG}",
        f"{_LONG}\n\nEin Permalink bleibt gleich.\n\n{_LONG}",
        f"{_LONG}\n\nDieser Eintrag im Buch ist alt.\n\n{_LONG}",
        f"{_LONG}\n\nDas Lesezeichen lag im Buch.\n\n{_LONG}",
        f"{_LONG}\n\nUnter Wirtschaft versteht er etwas anderes.\n\n{_LONG}",
    ),
)
