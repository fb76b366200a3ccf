"""Calls for newsletters, apps and donations."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/newsletter-call",
    kind="removal",
    risk="lossy",
    why="""Calls to subscribe or to donate stand between the paragraphs.""",
    sources=("docs/catalogue.md B19", "docs/catalogue.md A32"),
    find=Labels("newsletter"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n\n⟦„Talbrief“: Sonntags das Schönste vom Fluss in Ihrem Postfach\nE-Mail-Adresse eingeben\n\n→⟧{_LONG}",
        "Die Stadt baut eine Brücke.\n\n⟦Newsletter abonnieren\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nLADEN SIE DIE APP→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦KLICKEN SIE HIER, UM DIE APP ZU ERHALTEN\n\n→⟧Der Bau kostet viel.",
        (
            "Der Bau kostet viel.⟦\nNewsletter: Jeden Morgen das Wichtigste. Hier"
            " abonnieren→⟧\n\nDie Stadt baut eine Brücke."
        ),
        "⟦Jetzt spenden\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nNewsletter sind lästig.\n\n{_LONG}",
        f"{_LONG}\n\nDie App laden viele herunter.\n\n{_LONG}",
        f"{_LONG}\n\nJetzt spenden alle Vereine.\n\n{_LONG}",
        f"{_LONG}\n\nHol über, hol über,\nder Fluss ist so breit.\n\n{_LONG}",
        f"{_LONG}\n\nSpenden für das Museum\n\n{_LONG}",
        f"{_LONG}\n\nUnterstützen Sie uns nicht, sagte er.\n\n{_LONG}",
        (
            f"{_LONG}\n\nDie Fans wünschen sich Farben. Dadurch sollen Nutzer schneller sehen, von welcher App"
            f" eine Benachrichtigung kommt.\n\n{_LONG}"
        ),
    ),
)
