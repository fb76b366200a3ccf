"""Sentences of a language model around the text that it hands over."""

from __future__ import annotations

from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import Labels, has_labels

_STORY = (
    "Der Nachtzug kommt später\n\nDer erste Nachtzug der Gesellschaft ist am Sonntag mit Verspätung abgefahren, teilte"
    " sie am Abend mit."
)

RULE = Rule(
    id="furniture/assistant-chatter",
    kind="removal",
    risk="lossy",
    why="""Language models introduce the text they were asked for, and offer more when it ends. Only such sentences as
    speak of a translation or version go, at the very head or tail of the page, and others of politeness beside them. A
    text about translation or chat bots keeps them, unless they stand at both of its ends.""",
    sources=("docs/catalogue.md A30",),
    find=Labels("chatter"),
    gate=has_labels,
    fixes=(
        f"⟦Hier ist die deutsche Übersetzung des Artikels:\n\n→⟧{_STORY}",
        f"⟦Natürlich! Hier ist der übersetzte Text:\n\n→⟧{_STORY}",
        f"⟦Gerne, hier die Übersetzung ins Deutsche:\n\n→⟧{_STORY}",
        f"⟦Sure! Here is the German translation:\n\n→⟧{_STORY}",
        f"{_STORY}\n⟦\nIch hoffe, die Übersetzung gefällt Ihnen. Soll ich noch etwas anpassen?→⟧",
        f"{_STORY}\n⟦\nAnmerkung: Die Übersetzung folgt dem Original, Namen wurden beibehalten.→⟧",
        f"{_STORY}\n⟦\nLet me know if you need any changes.→⟧",
        f"{_STORY}\n⟦\nAnmerkungen zur Übersetzung:\n- Namen blieben stehen.\n- Maße wurden umgerechnet.→⟧",
        f"⟦Natürlich!\n\nHier ist die Übersetzung:\n\n→⟧{_STORY}",
    ),
    keeps=(
        f"„Hier ist die deutsche Übersetzung:“\n\n{_STORY}",
        f"Hier ist die deutsche Übersetzung:\n\n{_STORY} Den Satz schrieb ein Chatbot.",
        f"Hier ist der Text der Rede im Wortlaut:\n\n{_STORY}",
        f"Natürlich!\n\n{_STORY}",
        f"{_STORY}\n\nIch hoffe, dass der Zug im Mai pünktlich ist.",
        f"{_STORY}\n\nSoll ich noch etwas sagen?",
        f"{_STORY}\n\nAnmerkung der Redaktion: Das Buch liegt in deutscher Übersetzung vor.",
        f"{_STORY}\n\nHinweis: Der Zug hält nicht in Bonn.",
        f"{_STORY}\n\nLassen Sie mich wissen, wie Sie darüber denken.",
        f"{_STORY}\n\nHier ist die Übersetzung des Fahrplans:\n\nAm Abend fährt der Zug, wie die Gesellschaft am Montag sagte.",
    ),
)
