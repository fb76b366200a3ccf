"""Labels of buttons that share, print or store the article."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/share-label",
    kind="removal",
    risk="lossy",
    why="""Buttons stand around the story as lines of one or a few words. A network named alone goes only at the
    edges of the page or in a row of such labels.""",
    sources=("docs/catalogue.md B10", "docs/catalogue.md A32"),
    find=Labels("share"),
    gate=has_labels,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦Teilen\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nLink kopiert→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Facebook Twitter WhatsApp E-Mail Drucken\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nAuf Facebook teilen→⟧\n\nDie Stadt baut eine Brücke.",
        "Der Bau kostet viel.\n\n⟦Der Beitrag wurde zu Ihren Favoriten hinzugefügt.\n\n→⟧Die Stadt baut eine Brücke.",
        "Der Bau kostet viel.\n\n⟦Danke, deine Bewertung ist eingegangen!\n\n→⟧Die Stadt baut eine Brücke.",
        "⟦Artikel drucken\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nSetzen\nDrucken\nFalzen\nHeften\n\n{_LONG}",
        f"{_LONG}\n\nFalten\n\n{_LONG}\n\nDrucken\n\n{_LONG}\n\nTeilen\n\n{_LONG}",
        f"{_LONG} Im Chor sprachen sie die Worte:\n\nteilen\ndrucken\nweiterlesen\n\n{_LONG}",
        f"{_LONG}\n\nTeilen ist anstrengend.\n\n{_LONG}",
        f"{_LONG}\n\nFacebook\n\n{_LONG}",
        f"{_LONG}\n\nMerken muss man sich den Namen nicht.\n\n{_LONG}",
        f"{_LONG}\n\nDrucken wird teurer\n\n{_LONG}",
        f"{_LONG}\n\nDer Kommentar wurde gelöscht.\n\n{_LONG}",
        f"{_LONG}\n\nTeilen und herrschen\n\n{_LONG}",
    ),
)
