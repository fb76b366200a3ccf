"""An adjective with a capital behind an indefinite article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.phrases import is_adjective_form
from reinschrift.tables import read_words
from reinschrift.words import lexicon

_PHRASE: Final = r"\b[EKek]?[Ee]?in(?:e[nmrs]?)? ([A-ZÄÖÜ][a-zäöüß]+) ([A-ZÄÖÜ][a-zäöüß]+)(?! ?[A-ZÄÖÜ]|[-–“&])"
_COMMON: Final = 10
_RARER: Final = 6  # classes
_STEM: Final = 4


def find(page: Page) -> Iterator[Edit]:
    """Common adjectives before common nouns, unless both make a name elsewhere or the table lists them in names."""
    for m in compiled(_PHRASE).finditer(page.text):
        if _is_adjective(m[1]) and lexicon().is_noun(m[2]) and not _is_name(page.text, m):
            yield page.edit(*m.span(1), m[1].lower())


def _is_adjective(form: str) -> bool:
    words, low = lexicon(), form.lower()
    if not is_adjective_form(low) or words.is_noun(form) or words.is_name(form):
        return False
    return words.count_class(low) >= max(_COMMON, words.count_class(form) + _RARER)


def _is_name(text: str, m: re.Match[str]) -> bool:
    """Eine Große Koalition, ein Goldener Löwe, ein Deutscher Meister; der Lange Marsch, where that is spoken of."""
    stem, noun = m[1].rstrip("nrsm"), m[2]
    named = read_words("translation/word_lists.tsv", "in names")
    if stem.lower() in named or noun in named or stem.endswith("ische") or lexicon().is_name(noun):
        return True
    elsewhere = rf"(?:[Dd](?:er|ie|as|e[nms])|[ai]m|zu[mr]|beim|vom) {stem}[nrsm]? {noun[:_STEM]}"
    return compiled(elsewhere).search(text) is not None


RULE = Rule(
    id="translation/capital-adjective",
    kind="correction",
    risk="safe",
    why="""Headings and links in English have capitals on every word, and what is translated in pieces keeps them: ein
    Großer Teil. In a machine-translated document a common adjective between an indefinite article and a common noun is
    small. Names have the definite article far more often; those that take the other one too (eine Rote Karte, eine
    Kleine Anfrage, ein Deutscher Meister) are listed by their members.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk § 60 and § 63"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere the capital shows a name or a fixed phrase",
    fixes=(
        "Laut the Polizei ist ein ⟦Großer→großer⟧ Teil fort.",
        "Laut the Polizei baut die Firma eine ⟦Neue→neue⟧ Fabrik.",
        "Laut the Polizei kam er mit einem ⟦Langen→langen⟧ Mantel.",
        "Laut the Polizei war es kein ⟦Guter→guter⟧ Plan.",
    ),
    keeps=(
        "Laut the Polizei gab es eine Große Koalition und eine Kleine Anfrage.",
        "Laut the Polizei sah er eine Rote Karte, einen Goldenen Löwen und einen Deutschen Meister.",
        "Laut the Polizei ist der Neue Markt voll, ein Neuer Markt kommt nicht.",
        "Laut the Polizei las er in einer Neuen Zürcher Zeitung.",
        "Laut the Polizei wurde ein Verletzter Mann der Stunde.",
    ),
)
