"""Two capitalised words glued in a caption."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._evidence import is_word_of_document
from reinschrift.words.suspects import glue_suspects


def find(page: Page) -> Iterator[Edit]:
    """Two known words, the second with its capital inside the token."""
    for suspect in page.fact(glue_suspects):
        capital = suspect.capital
        if capital is not None and not capital.sure and not is_word_of_document(page, suspect, capital.at):
            at = suspect.start + capital.at
            yield page.edit(at, at, " ")


RULE = Rule(
    id="spacing/glued-caption",
    kind="correction",
    risk="guess",
    why="""Captions and credits lose the blank between two fields: name and agency, agency and kind of picture. Two known
    words with a capital inside may as well be a brand, hence a guess. Tokens written so twice stay.""",
    sources=("docs/catalogue.md A7",),
    find=find,
    fixes=(
        "Ein Bild von Reuters⟦→ ⟧Foto hängt dort.",
        "Foto⟦→ ⟧Berlin hieß das Blatt.",
        "Kanzler⟦→ ⟧Merkel sprach.",
        "Angela⟦→ ⟧Merkel sprach.",
        "Minister⟦→ ⟧Schäuble schwieg.",
    ),
    keeps=(
        "Das iPhone und der eBay-Shop bei WhatsApp.",
        "Die BayernLB und die FRITZ!Box sind teuer.",
        "Liebe StudentInnen und ArbeiterInnen!",
        "Der McDonald und die GmbH.",
        "Auf YouTube sieht man derStandard und derStandard.",
        "Die LaserJet druckt.",
    ),
)
