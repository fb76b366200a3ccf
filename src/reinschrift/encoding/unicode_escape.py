r"""Escapes of programming languages in running text: \u00fc and \xfc."""

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

_HIGH = r"[dD][89abAB][0-9a-fA-F]{2}"
_LOW = r"[dD][c-fC-F][0-9a-fA-F]{2}"
_CODE = (
    rf"\\{{1,8}}(?:u({_HIGH})\\{{1,8}}u({_LOW})|u([0-9a-fA-F]{{4}})|U(000[01][0-9a-fA-F]{{4}})|x([c-fC-F][0-9a-fA-F]))"
)
_PLAIN = "\"'&<>/+"


def find(page: Page) -> Iterator[Edit]:
    """Escapes of letters and signs that German texts have."""
    text = page.text
    for m in compiled(_CODE).finditer(text):
        new = _meaning(m.groups())
        if not new or is_quoted(text, *m.span()) or in_address(text, m.start()) or page.fact(about_encoding):
            continue
        yield page.edit(m.start(), m.end(), new)


def _meaning(groups: tuple[str | None, ...]) -> str:
    high, low, four, eight, two = groups
    if high and low:
        return (bytes.fromhex(high) + bytes.fromhex(low)).decode("utf-16-be")
    new = chr(int(four or eight or two or "0", 16))
    if two:
        return new if new in GERMAN else ""
    return new if is_plausible(new) or new in _PLAIN else ""


RULE = Rule(
    id="encoding/unicode-escape",
    kind="correction",
    risk="safe",
    why=r"""JSON and programming languages write letters beyond ASCII as "\u" and four digits, emoji as two such codes.
    Text that was cut out of a data file keeps them. Codes of letters and signs that German texts have are resolved;
    addresses, quoted codes and texts about encodings stay.""",
    sources=("RFC 8259, section 7",),
    find=find,
    fixes=(
        r"f⟦\u00fc→ü⟧r alle",
        r"Gr⟦\u00f6→ö⟧⟦\u00DF→ß⟧e",
        r"⟦\u201e→„⟧Ja⟦\u201c→“⟧",
        r"f⟦\xfc→ü⟧r alle",
        r"Gr⟦\\u00fc→ü⟧n ⟦\ud83d\ude00→😀⟧",
    ),
    keeps=(r"C:\users\abc", r"Der Code „\u00fc“ steht dafür.", r"\u0000 bleibt", r"\ud83d allein", r"C:\xabc"),
    gate=suspicious,
    needs=("\\",),
)
