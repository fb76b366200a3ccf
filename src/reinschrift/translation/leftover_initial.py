"""The first letter of the source text's drop cap, left before the first word of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence.anchors import capitals
from reinschrift.words import lexicon

_START: Final = r"([A-ZÄÖÜ])([A-ZÄÖÜ][a-zäöüß]+)(?= [^\W\d_])"
_MIXED: Final = frozenset({"GmbH"})


def find(page: Page) -> Iterator[Edit]:
    """A capital right before a capitalised function word, at the start of a line."""
    words = lexicon()
    for at in page.fact(capitals):
        m = compiled(_START).match(page.text, at)
        if m is None:
            continue
        word = m[1] + m[2]
        twice = m[1] == m[2][0] and words.knows(m[2]) and not words.is_name(m[2])  # DDreißig Jahre
        starts = twice or words.is_function_word(m[2].lower())
        if starts and not (words.known(word) or words.is_name(word) or word in _MIXED):
            yield page.edit(m.start(1), m.end(1), "")


RULE = Rule(
    id="translation/leftover-initial",
    kind="correction",
    risk="safe",
    why="""The large first letter of a paragraph is an element of its own: the translator leaves it as it is and
    translates the rest of the paragraph with its own first word: "SDas Risiko". Before a capitalised function word,
    or another such letter and a known word, it can only be a leftover; brands and abbreviations (BMin, McDie) are no function words after their
    first letter, and known words stay.""",
    sources=("docs/catalogue.md A21",),
    find=find,
    fixes=(
        "⟦S→⟧Das Risiko lässt sich erkennen.",
        "⟦T→⟧Die Ministerin kam.",
        "⟦D→⟧Dreißig Jahre lang stand das Werk leer.",
        "⟦W→⟧Als der Zug hielt, stieg er aus.",
        "Titel\n⟦I→⟧Es regnet seit Tagen.",
        "⟦A→⟧Ein Sprecher der Stadt sagte nichts.",
    ),
    keeps=(
        "Das Risiko lässt sich erkennen.",
        "USA sind groß.",
        "DJane Ela legt auf.",
        "EBay verkauft das.",
        "Der Film XMen läuft.",
    ),
    gate=capitals,
)
