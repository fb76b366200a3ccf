"""Percent codes of addresses in running text."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._letters import GERMAN, is_plausible
from reinschrift.encoding._places import in_address
from reinschrift.observations.subject import about_encoding, is_quoted
from reinschrift.words import lexicon

_RUN = r"%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})*"
_WORD = r"[A-Za-zäöüß%]"
_SURE = 3


def find(page: Page) -> Iterator[Edit]:
    """Codes of UTF-8 anywhere, codes of Latin-1 inside words."""
    text = page.text
    old: list[tuple[int, int, str, bool]] = []
    for m in compiled(_RUN).finditer(text):
        data = bytes.fromhex(m[0].replace("%", ""))
        if max(data) < 0x80 or in_address(text, m.start()) or is_quoted(text, m.start(), m.end()):
            continue
        try:
            new = data.decode("utf-8")
        except UnicodeDecodeError:
            new = data.decode("cp1252", "replace")
            if all(c in GERMAN for c in new) and not text[m.start() - 1 : m.start()].isdigit():
                old.append((m.start(), m.end(), new, _known(text, m.start(), m.end())))
        else:
            if all(is_plausible(c) or c.isascii() for c in new) and not page.fact(about_encoding):
                yield page.edit(m.start(), m.end(), new)
    if not old or page.fact(about_encoding):
        return
    sure = sum(known for *_, known in old) >= _SURE
    for start, end, new, known in old:
        if known or sure:
            yield page.edit(start, end, new)


def _known(text: str, start: int, end: int) -> bool:
    """Is the word around the code known once its codes are letters?"""
    while start > 0 and end - start < 60 and compiled(_WORD).match(text, start - 1):
        start -= 1
    word = compiled(r"[A-Za-zäöüÄÖÜß]*").match(_decoded(text[start : end + 30]))
    return word is not None and len(word[0]) > 2 and lexicon().knows(word[0])


def _decoded(piece: str) -> str:
    return compiled("%([A-Fa-f][0-9A-Fa-f])").sub(lambda m: chr(int(m[1], 16)), piece)


RULE = Rule(
    id="encoding/percent-code",
    kind="correction",
    risk="safe",
    why="""Addresses write letters beyond ASCII as percent codes; text that was taken from an address keeps them. Codes
    that are valid UTF-8 for a letter or sign of German, and codes of Latin-1 inside a known word, become that
    letter. Addresses themselves stay, and numbers before a percent sign are no codes.""",
    sources=("RFC 3986, section 2.1", "docs/catalogue.md A25"),
    find=find,
    fixes=(
        "f⟦%C3%BC→ü⟧r alle",
        "Gr⟦%C3%B6%C3%9F→öß⟧e",
        "⟦%E2%80%9E→„⟧Ja⟦%E2%80%9C→“⟧",
        "f⟦%FC→ü⟧r alle",
        "die M⟦%e4→ä⟧nner",
    ),
    keeps=(
        "https://beispiel.example/M%C3%BCnchen",
        "Siehe a%20b.",
        "50%FC Bayern",
        "100%ige Auslastung",
        "Man schreibt „%C3%BC“ dafür.",
        "www.beispiel.example/?q=%FCber",
    ),
    gate=suspicious,
    needs=("%",),
)
