"""Pointers to other articles."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/related-teaser",
    kind="removal",
    risk="lossy",
    why="""Label lines, teasers behind such a label, and the headlines below it in the same paragraph. Sentences
    stay: without a colon "Lesen Sie auch" may be one.""",
    sources=("docs/catalogue.md B4", "docs/catalogue.md A32"),
    find=Labels("related"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n\n⟦Mehr über den Fluss\nHochwasser: Wie das Tal sich schützt Von Ina Vogt\n\n→⟧{_LONG}",
        f"{_LONG}\n\n⟦▶ Auch lesenswert: Was der Damm gekostet hat\n\n→⟧{_LONG}",
        "Die Stadt baut eine Brücke.\n\n⟦Lesen Sie auch: Zehn Tipps für den Garten\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nMehr zum Thema\nDiese Straßen werden gesperrt→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Ähnliche Beiträge\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nAuch interessant: So spart die Stadt→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Das könnte Sie auch interessieren:\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nMehr über den Fluss\nHochwasser im Tal. Von Ina Vogt, 180 Seiten\n\n{_LONG}",
        f"{_LONG}\n\nLesen Sie auch das Kleingedruckte!\n\n{_LONG}",
        f"{_LONG}\n\nMehr zum Thema Haftung sagt die Satzung.\n\n{_LONG}",
        f"{_LONG}\n\nZum Thema sagte sie nichts.\n\n{_LONG}",
        f"{_LONG}\n\nÄhnliche Beiträge zahlen die Nachbarn.\n\n{_LONG}",
        f"{_LONG}\n\nAuch interessant ist der Preis.\n\n{_LONG}",
    ),
)
