"""Ligatures of typesetting as characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.signs import special_signs
from reinschrift.encoding._chains import chain
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._mix_ups import mix_up

_LIGATURES: Final = frozenset(map(chr, range(0xFB00, 0xFB07)))
_LIGATURE: Final = "[\ufb00-\ufb06]"


def find(page: Page) -> Iterator[Edit]:
    """Each ligature as its letters; not while the page waits for a codec that writes ß so."""
    if _LIGATURES.isdisjoint(page.fact(special_signs)) or page.fact(chain) or page.fact(mix_up):
        return
    for m in compiled(_LIGATURE).finditer(page.text):
        yield page.edit(m.start(), m.end(), unicodedata.normalize("NFKC", m[0]))


RULE = Rule(
    id="encoding/ligature",
    kind="regularization",
    risk="safe",
    why="""Text from PDF files has the ligatures of its typeface as single characters. They look the same, but
    no search finds the word.""",
    sources=("Unicode Standard, Alphabetic Presentation Forms FB00-FB06",),
    find=find,
    fixes=("Er ⟦ﬁ→fi⟧ndet", "Ko⟦ﬀ→ff⟧er", "⟦ﬂ→fl⟧iegen", "O⟦ﬃ→ffi⟧zier", "Ra⟦ﬄ→ffl⟧esia"),
    keeps=("finden", "Œuvre", "Cœur", "ĳ in Nĳmegen"),
    gate=suspicious,
)
