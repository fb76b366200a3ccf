"""Notices of translation programs, and what language models say around a translation."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."

RULE = Rule(
    id="furniture/translation-notice",
    kind="removal",
    risk="lossy",
    why="""Machine translation signs its work. Language models introduce theirs and offer more at its end: such sentences
    go at the very head or tail of the page, others of politeness beside them. News about translation programs stays,
    and keeps those sentences unless they stand at both ends.""",
    sources=("docs/catalogue.md A30", "docs/catalogue.md A32"),
    find=Labels("mtnotice"),
    gate=has_labels,
    fixes=(
        "Die Stadt baut eine Brücke.\n\n⟦Übersetzt mit DeepL.com\n\n→⟧Der Bau kostet viel.",
        "Die Stadt baut eine Brücke.\n⟦\nDieser Artikel wurde automatisch übersetzt.→⟧",
        "Die Stadt baut eine Brücke.\n\n⟦Maschinelle Übersetzung\n\n→⟧Der Bau kostet viel.",
        "Der Bau kostet viel.⟦\nTranslated with DeepL→⟧\n\nDie Stadt baut eine Brücke.",
        "Der Bau kostet viel.\n⟦\nDieser Text wurde maschinell aus dem Englischen übersetzt.→⟧",
        "Der Bau kostet viel.\n\n⟦Aus dem Tschechischen von einer Software übertragen\n\n→⟧Die Stadt baut eine Brücke.",
        "⟦Hinweis: Diese Fassung hat eine KI übersetzt, Fehler sind möglich.\n\n→⟧Die Stadt baut eine Brücke.",
        "⟦Übersetzung: KI-gestützt, nicht redaktionell geprüft\n\n→⟧Die Stadt baut eine Brücke.",
        "⟦Automatisch übersetzt aus dem Englischen\n\n→⟧Die Stadt baut eine Brücke.",
        f"⟦Natürlich! Hier ist der übersetzte Text:\n\n→⟧{_LONG}",
        f"⟦Sure!\n\nHere is the German translation:\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nIch hoffe, die Übersetzung gefällt Ihnen. Soll ich noch etwas anpassen?→⟧",
        f"{_LONG}\n⟦\nAnmerkungen zur Übersetzung:\n- Namen blieben stehen.\n- Maße wurden umgerechnet.→⟧",
    ),
    keeps=(
        f"{_LONG}\n\nÜbersetzt mit viel Geduld\n\n{_LONG}",
        f"{_LONG}\n\nDer Text wurde von Hand übersetzt.\n\n{_LONG}",
        f"{_LONG}\n\nAutomatische Übersetzung lernt dazu\n\n{_LONG}",
        f"{_LONG}\n\nDie Maschine übersetzte den Brief.\n\n{_LONG}",
        f"{_LONG}\n\nGoogle übersetzt aus dem Dialekt\n\n{_LONG}",
        f"{_LONG}\n\nDie Übersetzung überließ er keiner Software.\n\n{_LONG}",
        f"„Hier ist die deutsche Übersetzung:“\n\n{_LONG}",
        f"Hier ist die deutsche Übersetzung:\n\n{_LONG} Den Satz schrieb ein Chatbot.",
        f"Hier ist der Text der Rede im Wortlaut:\n\n{_LONG}",
        f"{_LONG}\n\nIch hoffe, dass die Brücke hält. Soll ich noch etwas sagen?",
        f"{_LONG}\n\nHinweis: Die Führung wird übersetzt.",
        f"{_LONG}\n\nHier ist die Übersetzung des Plans:\n\n{_LONG}",
        f"{_LONG}\n\nDeepL übersetzt jetzt auch Briefe.\n\n{_LONG}",
    ),
)
