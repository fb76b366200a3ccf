"""A personal pronoun in a case that its preposition does not govern."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.syntax.frames import word_after
from reinschrift.words.grammar import Case, adjective_endings, prepositions

_PAIRS: Final[tuple[tuple[str, str], ...]] = (("mich", "mir"), ("dich", "dir"), ("ihn", "ihm"))
"""Accusative and dative, where they differ and are no other word."""
_NOT: Final = frozenset({"bis", "seit", "während", "um", "außer", "nach", "entgegen", "entlang", "zuliebe"})
"""Conjunctions as well (seit ihn alle kennen, um ihm zu helfen), or behind their word."""


def find(page: Page) -> Iterator[Edit]:
    """Mit ihn, für ihm: prepositions with one case."""
    for m in compiled(_pattern()).finditer(page.text):
        case = prepositions()[m[1].lower()][0]
        new = _forms(case)[m[2]]
        if new != m[2] and not word_after(page.text, m.end()).endswith(adjective_endings()):
            yield page.edit(m.start(2), m.end(2), new)


@lru_cache(maxsize=1)
def _pattern() -> str:
    forms = [f for f, cases in prepositions().items() if cases in {("dat",), ("acc",)} and f not in _NOT]
    either = "|".join(sorted({*forms, *(f.capitalize() for f in forms)}))
    return rf"\b({either}) ({'|'.join(form for pair in _PAIRS for form in pair)})\b"


@lru_cache(maxsize=2)
def _forms(case: Case) -> dict[str, str]:
    return {form: pair[case == "dat"] for pair in _PAIRS for form in pair}


RULE = Rule(
    id="translation/disagreeing-pronoun",
    kind="correction",
    risk="safe",
    why="""Translated apart from its preposition, a pronoun gets the case that the source language does not show: "mit
    ihn". Prepositions with one case leave one form. Conjunctions that look like prepositions (seit ihn alle kennen)
    and datives of an attribute (für ihm nahe Menschen) stay.""",
    sources=("docs/catalogue.md A2", "Amtliche Grammatik: Rektion der Präpositionen"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it is dialect or a slip that a reader sees through",
    fixes=(
        "Laut the Polizei ging er mit ⟦ihn→ihm⟧ auf Reisen.",
        "Laut the Polizei war das für ⟦ihm→ihn⟧ ein Schock.",
        "Laut the Polizei kam er ohne ⟦mir→mich⟧ an.",
        "Laut the Polizei blieb er bei ⟦dich→dir⟧ und schwieg.",
        "Laut the Polizei wurde es durch ⟦ihm→ihn⟧ bekannt.",
    ),
    keeps=(
        "Laut the Polizei ging er mit ihm auf Reisen.",
        "Laut the Polizei schweigt er, seit ihn alle kennen.",
        "Laut the Polizei kam sie, um ihm zu helfen.",
        "Laut the Polizei war das für ihm nahestehende Menschen hart.",
        "Laut the Polizei war es für ihn neu.",
    ),
)
