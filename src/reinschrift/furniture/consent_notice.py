"""Cookie banners and placeholders of embedded content."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."


RULE = Rule(
    id="furniture/consent-notice",
    kind="removal",
    risk="lossy",
    why="""Banners ask the reader to agree to cookies or content of others. Such a line has two terms of consent, speaks
    to the reader and tells of nothing and nobody; articles about cookies do.""",
    sources=("docs/catalogue.md B15",),
    find=Labels("consent"),
    gate=has_labels,
    fixes=(
        f"{_LONG}\n\n⟦Hier ist ein Beitrag eines externen Anbieters eingebettet.\nEin Beitrag geteilt von Ina Vogt (@inavogt)\n\n→⟧{_LONG}",
        f"{_LONG}\n\n⟦Mit Ihrer Einwilligung wird an dieser Stelle eine Karte (Mapsly) geladen.\n\n→⟧{_LONG}",
        f"⟦Wir verwenden Cookies. Durch Nutzung der Seite stimmen Sie der Verwendung zu.\n\n→⟧{_LONG}",
        (
            f"{_LONG}\n\n⟦Hier finden Sie Inhalte von Drittanbietern. Bitte ändern Sie die"
            f" Datenschutzeinstellungen.\n\n→⟧{_LONG}"
        ),
        f"⟦Alle akzeptieren\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nCookie-Einstellungen→⟧",
        f"{_LONG}\n\n⟦Mit Ihrer Zustimmung laden wir einen Tweet, der Cookies setzt.\n\n→⟧{_LONG}",
    ),
    keeps=(
        f"{_LONG}\n\nHier wird Kies geladen, den externe Firmen liefern.\n\n{_LONG}",
        f"{_LONG}\n\nDas Gericht urteilte, dass Cookies nur mit Einwilligung gesetzt werden dürfen.",
        f"{_LONG}\n\nWir verwenden Cookies.",
        f"{_LONG}\n\nEr enthält keine Cookies. Lesen Sie auch die Fußnoten, rät Onno Vogt: Mehr zum Datenschutz steht dort.",
        f"{_LONG}\n\n„Wir setzen Cookies nur mit Ihrer Zustimmung“, sagte er.",
        f"{_LONG}\n\nDie Zustimmung zu Cookies sinkt.",
        f"{_LONG}\n\nSo backen Sie Cookies mit Nüssen.",
    ),
)
