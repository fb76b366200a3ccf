"""Mail that was never decoded: "=C3=BC" and lines ending in "="."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._letters import GERMAN
from reinschrift.observations.subject import about_encoding, is_quoted
from reinschrift.words import lexicon

_RUN = r"=(?:[0-9A-F]{2}|\r?\n)(?:=(?:[0-9A-F]{2}|\r?\n))*"
_ENOUGH = 2
_MANY = 5  # so many codes are no subject of a text


def find(page: Page) -> Iterator[Edit]:
    """All codes and soft line breaks of a page that has codes of German letters."""
    text = page.text
    runs = [(m, _decoded(m[0])) for m in compiled(_RUN).finditer(text)]
    if not runs:
        return
    letters = [m for m, new in runs if any(c in GERMAN + "„“–…’" for c in new) and not is_quoted(text, *m.span())]
    soft = sum("\n" in m[0] for m, _ in runs)
    if len(letters) + (soft > 0) < _ENOUGH and not any(_in_known_word(text, m) for m in letters):
        return
    if not letters or (len(letters) < _MANY and page.fact(about_encoding)):
        return
    for m, new in runs:
        if (new.isprintable() or new.isspace() or not new) and "\ufffd" not in new:
            yield page.edit(m.start(), m.end(), new)


def _decoded(run: str) -> str:
    data = bytes.fromhex(run.replace("\r", "").replace("\n", "").replace("=", ""))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _in_known_word(text: str, m: re.Match[str]) -> bool:
    piece = compiled(_RUN).sub(lambda r: _decoded(r[0]), text[max(m.start() - 30, 0) : m.end() + 30])
    return any(len(w) > 2 and not w.isascii() and lexicon().known(w) for w in compiled(r"[^\W\d_]+").findall(piece))


RULE = Rule(
    id="encoding/quoted-printable",
    kind="correction",
    risk="safe",
    why="""Mail codes bytes beyond ASCII as "=" and two digits, and folds long lines with "=" at the end. Where at least
    two German letters are coded so, or one inside a known word, all codes of the page are resolved and folded lines
    joined. Formulas (E=mc2) and a lone code that gives no known word stay.""",
    sources=("RFC 2045, section 6.7",),
    find=find,
    fixes=(
        "f⟦=C3=BC→ü⟧r alle",
        "Gr⟦=C3=B6=C3=9F→öß⟧e ⟦=3D→=⟧ 5",
        "f⟦=FC→ü⟧r die M⟦=E4→ä⟧nner",
        "f⟦=C3=BC→ü⟧r die lange ⟦=\n→⟧Zeile",
        "f⟦=C3=\n=BC→ü⟧r alle",
    ),
    keeps=("F=C3=9C ist Unsinn, aber E=mc2 auch.", "x=3D", "a=\nb", "Man schreibt „=C3=BC“.", "?q=20&r=30"),
    gate=suspicious,
    needs=("=",),
)
