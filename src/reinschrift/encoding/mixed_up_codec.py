"""Text in one single-byte codec that was read as another."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._mix_ups import mix_up


def find(page: Page) -> Iterator[Edit]:
    """Every character of the wrong codec."""
    table = None if page.text.isascii() else page.fact(mix_up)
    if table is None:
        return
    for m in compiled(r"[^\x00-\x7f]").finditer(page.text):
        new = table.get(m[0])
        if new is None or (new.isupper() and page.text[m.start() - 1 : m.start()].islower()):
            continue  # a capital after a small letter: a character of its own that passed the wrong codec unharmed
        yield Edit(m.start(), m.end(), m[0], new)


RULE = Rule(
    id="encoding/mixed-up-codec",
    kind="correction",
    risk="safe",
    why="""Text of DOS or of the Macintosh was read as Windows-1252, or the other way round: each umlaut became one
    other character. Which two codecs were mixed up shows in the words: almost no word with an odd sign is known as it
    stands, and most are known once read the other way. Documents whose odd letters belong to names stay.""",
    sources=("https://github.com/rspeer/python-ftfy/issues/18", "Unicode Consortium, mapping tables VENDORS/"),
    find=find,
    fixes=(
        "f⟦\x81→ü⟧r die M⟦„→ä⟧nner",
        "f⟦³→ü⟧r die M⟦õ→ä⟧nner",
        "f⟦Ÿ→ü⟧r die M⟦Š→ä⟧nner",
        "f⟦¸→ü⟧r die M⟦‰→ä⟧nner",
        "f⟦ь→ü⟧r die M⟦д→ä⟧nner",
    ),
    keeps=(
        "Šimon Ćosić und Łukasz Piszczek",
        "für die Männer",
        "10 m³ und 5 ‰",
        "Москва und Київ",
        "Der Kurs stieg auf 1 £ = 1,15 €",
        "São Paulo für Südamerika",
    ),
    gate=suspicious,
)
