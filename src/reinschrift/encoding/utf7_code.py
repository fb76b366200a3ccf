"""UTF-7 that was never decoded: "+APw-"."""

from __future__ import annotations

import binascii
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._letters import is_plausible
from reinschrift.encoding._places import in_address
from reinschrift.observations.subject import about_encoding, is_quoted

_CODE = r"\+([A-Za-z0-9+/]{3,60})-"


def find(page: Page) -> Iterator[Edit]:
    """Codes whose every character could stand in German and is not ASCII."""
    for m in compiled(_CODE).finditer(page.text):
        new = _decoded(m[1])
        if not new or is_quoted(page.text, *m.span()) or in_address(page.text, m.start()) or page.fact(about_encoding):
            continue
        yield page.edit(m.start(), m.end(), new)


def _decoded(code: str) -> str:
    try:
        new = binascii.a2b_base64(code + "=" * (-len(code) % 4)).decode("utf-16-be")
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return new if new and all(not c.isascii() and is_plausible(c) for c in new) else ""


RULE = Rule(
    id="encoding/utf7-code",
    kind="correction",
    risk="safe",
    why="""UTF-7, an old coding for mail, writes letters beyond ASCII as Base64 between "+" and "-". Only codes that give
    letters or signs of German and nothing else are resolved; sums and telephone numbers do not decode to such.""",
    sources=("RFC 2152",),
    find=find,
    fixes=("f⟦+APw-→ü⟧r alle", "Gr⟦+APYA3w-→öß⟧e", "⟦+IB4-→„⟧Ja⟦+IBw-→“⟧", "⟦+ANY-→Ö⟧sterreich", "M⟦+AOQ-→ä⟧nner"),
    keeps=("5+3-2", "+43-1-53170", "Google+Apps-Konto", "A+B-C", "Man schreibt „+APw-“."),
    gate=suspicious,
    needs=("+A", "+I"),
)
