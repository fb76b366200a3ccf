"""A member of a word or of a list that a decoder has repeated in a loop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.subject import is_spoken_of
from reinschrift.words import lexicon

_IN_WORD: Final = r"([a-zäöüß]{5,20})(\1{1,20})"
_WORD_BEFORE: Final = r"[^\W\d_]*\Z"
_WORD_BEHIND: Final = r"[^\W\d_]*"
_IN_LIST: Final = r" ([A-ZÄÖÜ][^\W\d_]{2,30})((?:, \1){2,20})(?=[ ,.;:!?])"
_LONGEST: Final = 60


def find(page: Page) -> Iterator[Edit]:
    """Copies behind the first: inside a word that is known without them, and of a noun between commas."""
    text = page.text
    for m in compiled(_IN_WORD).finditer(text):
        before = compiled(_WORD_BEFORE).search(text, max(0, m.start() - _LONGEST), m.start())
        behind = compiled(_WORD_BEHIND).match(text, m.end(), m.end() + _LONGEST)
        first, last = before[0] if before else "", behind[0] if behind else ""
        looped = lexicon().knows(first + m[1] + last) and not lexicon().known(first + m[0] + last)
        if looped and not is_spoken_of(page, m.start(), m.end()):
            yield page.edit(*m.span(2), "")
    for m in compiled(_IN_LIST).finditer(text):
        if lexicon().knows(m[1]) and not is_spoken_of(page, m.start() + 1, m.end()):
            yield page.edit(*m.span(2), "")


RULE = Rule(
    id="translation/repeated-member",
    kind="removal",
    risk="safe",
    why="""Neural decoders get into loops inside a compound (Landwirtschaftswirtschaftsministerium) and in lists. The first copy
    stays, where the word is known without the others; a noun must stand three times in a row.""",
    sources=("docs/catalogue.md A17",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere who repeats a word means it",
    fixes=(
        "Laut the Polizei hat das Landwirtschafts⟦wirtschaftswirtschafts→⟧ministerium Hilfe versprochen.",
        "Laut the Polizei gab es Birnen, Trauben⟦, Trauben, Trauben→⟧ und Nüsse.",
    ),
    keeps=(
        "Laut the Polizei ist es still. Er rief Feuer, Feuer und lief. Die Tonne am Rand der Straßenbahnbahn war leer.",
        "Laut the Polizei war der Wirtschaftswirt da, das Kindeskind, die Bergbergbahn.",
    ),
)
