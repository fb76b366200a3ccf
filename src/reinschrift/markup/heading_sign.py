"""Signs behind headings that lead to them: ¶, #, a chain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup
from reinschrift.observations.subject import about_characters
from reinschrift.tables import read_words
from reinschrift.words import lexicon

_SIGN: Final = r"[¶#🔗](?:(?<![¶#🔗].)|(?<=^.))\ufe0e?(?=[ \t]*(?:\n|\Z))"
_ENDS: Final = ".!?…“”»)"
_LONGEST: Final = 120
_SHORTEST: Final = 4
_BLANKS: Final = " \u00a0"


def find(page: Page) -> Iterator[Edit]:
    """The sign with the blank before it, at the end of a line."""
    text = page.text
    for m in compiled(_SIGN).finditer(text):
        start = _before_blank(text, m.start())
        if _is_anchor(text, start, m) and not _is_subject(page):
            yield page.edit(start, m.end(), "")


@lru_cache(maxsize=1)
def _sign_words() -> tuple[str, ...]:
    return tuple(read_words("markup/word_lists.tsv", "sign words"))


def _is_subject(page: Page) -> bool:
    return page.fact(about_characters) or page.fact(about_markup)


def _before_blank(text: str, at: int) -> int:
    return at - (text[at - 1 : at] in {*_BLANKS} and at > 0)


def _is_anchor(text: str, start: int, m: re.Match[str]) -> bool:
    """Does a heading or a sentence stand before the sign? A hash has a blank before it, and no mark or short word."""
    line = text[max(0, start - _LONGEST) : start].rpartition("\n")[2]
    words = line.split()
    last = words[-1] if words else ""
    if not last or any(word.lower().endswith(_sign_words()) for word in words) or last in lexicon().determiners:
        return False
    if m[0][0] == "#":
        heading = len(words) > 1 and len(line) < _LONGEST and "#" not in line and line[0].isupper()
        return heading and start < m.start() and len(last) >= _SHORTEST and last.isalpha()
    return last[-1].isalnum() or (last[-1] in _ENDS and last[0] != "(")


RULE = Rule(
    id="markup/heading-sign",
    kind="removal",
    risk="safe",
    why="""Headings carry links to themselves, which show when the mouse is over them: a pilcrow, a hash or a chain.
    Read as text they end the line. Signs that a text speaks of, hashes behind
    short words (C #) and among hashtags stay.""",
    sources=("Sphinx and MkDocs, header links", "docs/catalogue.md B7"),
    find=find,
    fixes=(
        "Weite Wege⟦ ¶→⟧\n\nDie Störche ziehen früh.",
        "Rast im Moor⟦¶→⟧\n\nSie bleiben lange.⟦ ¶→⟧",
        "Weite Wege⟦ #→⟧\n\nDie Störche ziehen früh.",
        "Was Störche fressen⟦ 🔗→⟧\n\nSie fressen Frösche.",
        "Umweg über die Berge⟦ ¶→⟧\n\nDie Vögel fliegen weit.",
    ),
    keeps=(
        "Er lernt C #\n\nDie Sprache ist alt.",
        "Am Ende steht das Zeichen ¶\nund sonst nichts.",
        "Im Druck hieß die Marke: ¶\nHeute ist sie selten.",
        "#störche #moor\nDie Störche ziehen.",
        "¶ 12 der Klage lautet anders.",
        "Das uralte Zeichen für den Absatz ist heute ein ¶\n\nEs ist alt.",
        "Die Raute #\nist ein Zeichen.",
        "Er malte ein ¶\n\nEs ist alt.",
    ),
    needs=("¶", "#", "🔗"),
)
