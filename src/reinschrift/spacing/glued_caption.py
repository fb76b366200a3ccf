"""Two capitalised words glued in a caption."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._evidence import is_word_of_document
from reinschrift.words import lexicon
from reinschrift.words.camel import is_camel_name
from reinschrift.words.odd import Shape, glue_suspects

_BEFORE_SENTENCE: Final = '.!?:…„“"»(–'


def find(page: Page) -> Iterator[Edit]:
    """Two known words, the second with its capital inside the token."""
    for suspect in page.fact(glue_suspects):
        capital = suspect.capital
        if capital is None or capital.sure or is_camel_name(suspect.word):
            continue
        left = suspect.word[: capital.at]
        if lexicon().is_core(left.lower()) and not _opens_sentence(page.text, suspect.start):
            continue
        if not is_word_of_document(page, suspect, capital.at):
            yield page.edit(suspect.start + capital.at, suspect.start + capital.at, " ")


def _opens_sentence(text: str, start: int) -> bool:
    """Could a function word have its capital here because a sentence begins?"""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before.strip() or before[-1] in _BEFORE_SENTENCE or "\n" in before


RULE = Rule(
    id="spacing/glued-caption",
    kind="correction",
    risk="guess",
    why="""Captions and credits lose the blank between two fields: name and agency, agency and kind of picture. Two known
    words with a capital inside may as well be a brand, hence a guess. Tokens written so twice stay.""",
    sources=("docs/catalogue.md A7",),
    find=find,
    gate=Shape.TWO_WORDS,
    fixes=(
        "Ein Bild von Reuters⟦→ ⟧Foto hängt dort.",
        "Foto⟦→ ⟧Berlin hieß das Blatt.",
        "Kanzler⟦→ ⟧Merkel sprach.",
        "Angela⟦→ ⟧Merkel sprach.",
        "Minister⟦→ ⟧Schäuble schwieg.",
        "Er ging. Der⟦→ ⟧Minister blieb.",
        "Kanzlerin⟦→ ⟧Merkel sprach.",
        "Foto⟦→ ⟧Reuters war es nicht.",
        "Präsident⟦→ ⟧Putin schwieg.",
        "Der Trainer und Spieler⟦→ ⟧Müller kamen.",
    ),
    keeps=(
        "Das iPhone und der eBay-Shop bei WhatsApp.",
        "Die BayernLB und die FRITZ!Box sind teuer.",
        "Liebe StudentInnen und ArbeiterInnen!",
        "Der McDonald und die GmbH.",
        "Auf YouTube sieht man derStandard und derStandard.",
        "Die LaserJet druckt.",
        "Die ProZone und der Dienst DeepMind im DerStandard",
        "Das sagte die InWatch und der VonLuft.",
        "Die BürgerInnen und die KollegInnen",
        "der McKinsey-Mann und die DeLonghi",
    ),
)
