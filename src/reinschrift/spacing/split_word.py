"""A blank inside a word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words.fragments import torn_words

_ENOUGH: Final = 0.0  # bits that one word must save over its two pieces


def find(page: Page) -> Iterator[Edit]:
    """Blanks between two pieces that save more as one word; of two blanks side by side the better one."""
    torn = page.fact(torn_words)
    for i, blank in enumerate(torn):
        rivals = (*torn[max(0, i - 1) : i], *torn[i + 1 : i + 2])
        if blank.gain > _ENOUGH and all(
            abs(other.at - blank.at) > len(blank.word) or other.gain < blank.gain for other in rivals
        ):
            yield page.edit(blank.at, blank.at + 1, "")


RULE = Rule(
    id="spacing/split-word",
    kind="correction",
    risk="guess",
    why="""Hyphenation, columns and scans leave blanks inside words. Two runs of letters are joined where at least one
    is no word and both together are one that the tables know, if the one costs less than the two. Two words that
    could both stand alone stay apart.""",
    sources=("docs/catalogue.md A8",),
    find=find,
    fixes=(
        "Die Firma wurde ver⟦ →⟧kauft.",
        "Der Bundes⟦ →⟧kanzler sprach.",
        "Die Regie⟦ →⟧rung tagt.",
        "Er hat es nicht ver⟦ →⟧standen.",
        "Die Ent⟦ →⟧scheidung fällt.",
        "Sie hat ge⟦ →⟧wonnen.",
        "Die Ver⟦ →⟧waltung schweigt.",
        "Der Minis⟦ →⟧ter kam.",
        "Die Unterneh⟦ →⟧men wachsen.",
        "Die Wirt⟦ →⟧schaft brummt.",
    ),
    keeps=(
        "Er kam an dem Tag an.",
        "Die Bundes- und Landespolitik.",
        "Sie will mit gehen.",
        "Der Niessl sagte das.",
        "Er ist nicht alkoholisch, aber er trinkt zu viel.",
        "Wegen Schneedruck beschädigte Netze und ernst gemeinten Rat gab es.",
        "Die Konjunktur falle schwächer aus, im Land zehntausende Menschen.",
        "Er will die Bank wechseln.",
        "Das kam ans Licht.",
    ),
)
