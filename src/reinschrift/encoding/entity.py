"""Character references of HTML that were never decoded, or coded twice."""

from __future__ import annotations

import html
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._places import in_address
from reinschrift.observations.subject import about_markup, is_meant

_AMP = r"&(?:amp;|#0{0,4}38;|#[xX]26;)*"
_NAME = r"(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_BARE = r"&([aouAOU]uml|szlig)(?![;A-Za-z]*;)"  # old browsers did without the semicolon
_PLAIN = {"\u00a0": " ", "\u00ad": "", "\u2009": " ", "\u2002": " ", "\u2003": " "}


def find(page: Page) -> Iterator[Edit]:
    """References with a known name or a printable character, however often their "&" was coded."""
    for m in compiled(_AMP + _NAME).finditer(page.text):
        reference = f"&{m[1]};"
        new = html.unescape(reference)
        new = _PLAIN.get(new, new)
        if new == reference or "\ufffd" in new or (new and not new.isprintable() and new not in "\n\t\u200b\u200d"):
            continue
        if is_meant(page, m.start(), m.end()) or page.fact(about_markup):
            continue
        if in_address(page.text, m.start()):
            continue
        yield page.edit(m.start(), m.end(), new)
    for m in compiled(_BARE).finditer(page.text):
        if not page.fact(about_markup) and not in_address(page.text, m.start()):
            yield page.edit(m.start(), m.end(), html.unescape(f"{m[0]};"))


RULE = Rule(
    id="encoding/entity",
    kind="correction",
    risk="safe",
    why="""Text taken from HTML twice, or not as HTML, keeps its character references. However often the "&" itself was
    coded, the reference is resolved in one step. Blanks of all widths become plain ones, soft hyphens vanish.
    Texts about markup and references in quotation marks stay.""",
    sources=("HTML Living Standard, named character references", "docs/catalogue.md A25"),
    find=find,
    fixes=(
        "Koch ⟦&amp;→&⟧ Sohn",
        "1990⟦&amp;ndash;→–⟧1995",
        "schön,⟦&nbsp;→ ⟧und gut",
        "⟦&#8222;→„⟧Ja⟦&#x201C;→“⟧",
        "f⟦&uuml→ü⟧r alle",
        "M⟦&uuml;→ü⟧ller ⟦&amp;amp;amp;→&⟧ Co.",
    ),
    keeps=(
        "Koch & Sohn; beide",
        "R&B; das gefällt",
        "Das Zeichen „&amp;“ steht für ein Und.",
        "In HTML und XML schreibt man &lt; für ein Kleinerzeichen.",
        "AT&T &unbekannt; Söhne",
        "&#0; &#xD800;",
        "https://beispiel.example/?a=1&amp;b=2",
    ),
    gate=suspicious,
    needs=("&",),
)
