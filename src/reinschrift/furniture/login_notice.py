"""Log-in forms and messages of watch lists."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/login-notice",
    kind="removal",
    risk="lossy",
    why="""Accounts greet, ask for passwords and report what they stored.""",
    sources=("docs/catalogue.md B21", "docs/catalogue.md A32"),
    find=Labels("login"),
    gate=has_labels,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦lädt ... nicht eingeloggt\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nzur Merkliste→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Passwort vergessen?\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nSie haben den Artikel der Merkliste hinzugefügt.→⟧\n\nDie Stadt baut eine Brücke.",
        "⟦Hier einloggen\n\n→⟧Die Stadt baut eine Brücke.",
    ),
    keeps=(
        f"{_LONG}\n\nAnmelden kann man sich bis Mai.\n\n{_LONG}",
        f"{_LONG}\n\nDas Passwort lautete 1234.\n\n{_LONG}",
        f"{_LONG}\n\nRegistrieren lassen sich alle.\n\n{_LONG}",
        f"{_LONG}\n\nFolgen hat das keine.\n\n{_LONG}",
        f"{_LONG}\n\nWer sein Passwort vergessen hat, wartet.\n\n{_LONG}",
    ),
)
