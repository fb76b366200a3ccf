"""Letters written as base letter and combining mark."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious

# A base and the combining marks of Latin, Greek and Cyrillic text after it. Other scripts have marks of their own,
# whose composition is the business of their own tools.
_DECOMPOSED = r"[^\W\d_][\u0300-\u036f]{1,8}"


def find(page: Page) -> Iterator[Edit]:
    """Sequences that NFC composes."""
    if page.text.isascii() or unicodedata.is_normalized("NFC", page.text):
        return
    for m in compiled(_DECOMPOSED).finditer(page.text):
        new = unicodedata.normalize("NFC", m[0])
        if new != m[0]:
            yield Edit(m.start(), m.end(), m[0], new)


RULE = Rule(
    id="encoding/not-composed",
    kind="regularization",
    risk="safe",
    why="""File systems and PDF tools write "ü" as "u" and a combining diaeresis. It looks the same, but no search
    finds it. The composed form (NFC) is the one that German text uses. Marks that have no composed form stay.""",
    sources=("Unicode Standard Annex #15, Normalization Form C",),
    find=find,
    fixes=("Die Bu⟦u\u0308→ü⟧cher", "⟦U\u0308→Ü⟧ber Go⟦o\u0308→ö⟧rlitz", "Caf⟦e\u0301→é⟧"),
    keeps=("Die Bücher", "x\u0305 ist der Mittelwert", "Œuvre und Ångström"),
    gate=suspicious,
)
