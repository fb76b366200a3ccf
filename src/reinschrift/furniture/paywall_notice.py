"""Offers of subscriptions across the text."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/paywall-notice",
    kind="removal",
    risk="lossy",
    why="""Where the free part ends, an offer begins. News about subscriptions is told in sentences and
    stays.""",
    sources=("docs/catalogue.md B8", "docs/catalogue.md A32"),
    find=Labels("paywall"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n⟦\n3 Monate für 3 Euro, danach 12,90 € monatlich→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Jetzt weiterlesen\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nBereits Abonnent?→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦3 PLUS-Artikel kostenlos\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nMonatlich kündbar.→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Mit einer Registrierung lesen Sie drei Artikel. Hier einloggen\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nMiete: 3 Monate für 300 Euro, danach Kündigung des Vereins\n\n{_LONG}",
        f"{_LONG}\n\nMit einer Registrierung rechnet die Stadt nicht.\n\n{_LONG}",
        f"{_LONG}\n\nDas Abo wird teurer.\n\n{_LONG}",
        f"{_LONG}\n\nJetzt bestellen viele Kunden Holz.\n\n{_LONG}",
        f"{_LONG}\n\nBereits Abonnenten zahlen mehr.\n\n{_LONG}",
        f"{_LONG}\n\nKostenlos testen kann man sich am Markt.\n\n{_LONG}",
    ),
)
