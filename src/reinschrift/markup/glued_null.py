"""What a program prints for nothing, glued to a word: Kreiskliniknull."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup
from reinschrift.words import lexicon

_GLUED = r"(?:null|undefined)(?![^\W_])"
_GLUED_BEFORE = r"(?:null|undefined)(?=[A-ZÄÖÜ][a-zäöüß]{2})"
_BACK = r"[^\W\d_]{3,40}\Z"
_LEVELS = frozenset(("normal", "pegel", "meeres", "see", "stunde", "null", "jahr"))
"""Normalnull, Pegelnull: words that zero is the head of."""


def find(page: Page) -> Iterator[Edit]:
    """Where a known word is left, and the whole is none."""
    text, words = page.text, lexicon()
    for m in compiled(_GLUED).finditer(text):
        before = compiled(_BACK).search(text, max(0, m.start() - 40), m.start())
        if before and before[0].casefold() not in _LEVELS and words.knows(before[0]) and not page.fact(about_markup):
            yield page.edit(*m.span(), "")
    for m in compiled(_GLUED_BEFORE).finditer(text):
        if not text[m.start() - 1 : m.start()].isalnum() and not page.fact(about_markup):
            yield page.edit(*m.span(), "")


RULE = Rule(
    id="markup/glued-null",
    kind="removal",
    risk="safe",
    why="""A template that joins a word and a value that is none prints null or undefined at its edge. It goes where a
    known word is left; words that zero is the head of (Normalnull) and texts about programs stay.""",
    sources=("docs/catalogue.md A24",),
    find=find,
    needs=("null", "undefined"),
    fixes=("Die Sparkasse⟦null→⟧ schließt. Der Stadtrat⟦undefined→⟧ tagt, die ⟦null→⟧Gemeinde auch.",),
    keeps=(
        "Der Deich liegt zwei Meter über Normalnull, der Pegel bei Pegelnull und nicht bei null.",
        "Die Firma Xyznull, die nullte Nummer und NullPunkt.",
        "Im Quelltext steht Namenull: Der Programmierer ärgert sich.",
    ),
)
