"""The English short form of number: Tribüne No. 2."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import is_german_noun, is_homograph, word_before

_NUMBER: Final = r" (No)\. ?(?=[0-9])"


def find(page: Page) -> Iterator[Edit]:
    """Behind a German noun; perfumes, songs and streets are named so."""
    for m in compiled(_NUMBER).finditer(page.text):
        noun = word_before(page.text, m.start(1))[0]
        if is_german_noun(noun) and not is_homograph(noun) and not is_spoken_of(page, *m.span()):
            yield page.edit(*m.span(1), "Nr")


RULE = Rule(
    id="translation/english-number-sign",
    kind="correction",
    risk="safe",
    why="""English shortens number to No., German to Nr. Behind a German noun the number belongs to it; names of perfumes,
    songs and roads (Chanel No. 5, Route No. 1) stay.""",
    sources=("docs/catalogue.md A15", "DIN 5008, Abkürzungen"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it belongs to a name",
    needs=(" No.",),
    fixes=("Laut the Polizei ist die Tribüne ⟦No→Nr⟧. 2 baufällig.",),
    keeps=("Laut the Polizei roch es nach Chanel No. 5, und der Song No. 1 lief.",),
)
