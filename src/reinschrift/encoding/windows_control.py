"""Windows-1252 read as Latin-1: quotation marks and dashes became control characters."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.signs import special_signs
from reinschrift.encoding._chains import chain
from reinschrift.encoding._controls import meaning
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._mix_ups import mix_up

_CONTROLS = frozenset(map(chr, range(0x80, 0xA0)))
_CONTROL = "[\x80-\x9f]"


def find(page: Page) -> Iterator[Edit]:
    """Controls of the C1 set where the character of Windows-1252 makes sense; the others are noise."""
    text = page.text
    if _CONTROLS.isdisjoint(page.fact(special_signs)) or page.fact(chain) or page.fact(mix_up):
        return
    for m in compiled(_CONTROL).finditer(text):
        new = meaning(text, m.start())
        if new is not None:
            yield Edit(m.start(), m.end(), m[0], new)


RULE = Rule(
    id="encoding/windows-control",
    kind="correction",
    risk="safe",
    why="""Windows-1252 has quotation marks, dashes and the euro sign where Latin-1 has control characters that no
    text uses. Where the place fits (an opening mark before a letter, a euro sign beside a number), the control
    character is that sign; elsewhere it is noise, which encoding/invisible-character takes out.""",
    sources=("HTML Living Standard, Encoding: labels of windows-1252", "https://github.com/rspeer/python-ftfy"),
    find=find,
    fixes=(
        "⟦\x84→„⟧Ja⟦\x93→“⟧, sagte er",
        "Er kam ⟦\x96→–⟧ und ging",
        "für 5 ⟦\x80→€⟧ zu haben",
        "Wie geht⟦\x92→’⟧s?",
        "Und dann⟦\x85→…⟧",
    ),
    keeps=("„Ja“, sagte er", "Er kam – und ging", "ein \x80Wort", "ein \x81Wort", "Zeile\tmit Tab"),
    gate=suspicious,
)
