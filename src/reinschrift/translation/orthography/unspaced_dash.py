"""Dashes without blanks, and doubled hyphens for dashes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.frames import is_german_noun
from reinschrift.evidence.titles import is_in_short_quotation
from reinschrift.words import lexicon

_DASHES: Final = (r"—(?<=[^\s—]—)(?=[^\s—])", r"--(?<=[^\s-]--)(?=[^\s-])", r" --(?= )(?<=\w ..)")
_BEFORE: Final = r"([\w-]{2,})[“”»«)]?\Z"
_BEHIND: Final = r"[„“»«(]?([\w-]{2,})\b(?![/@]|\.\w)"
_SUSPENDED: Final = frozenset({"und", "oder", "bis"})
_REACH: Final = 60
_MOST: Final = 4  # on a line: more are a table or a drawing


def find(page: Page) -> Iterator[Edit]:
    """Between words of which one is small, or a partner of such a dash."""
    text = page.text
    for pattern in _DASHES:
        sure_until = -1
        for m in compiled(pattern).finditer(text):
            sure = _parts_words(text, m, partner=m.start() < sure_until)
            if sure and not is_in_short_quotation(text, m.start()):
                yield page.edit(m.start(), m.end() + (m[0][0] == " "), " – ")
                stop = compiled(r"[.!?] |\n|\Z").search(text, m.end())
                sure_until = stop.start() if stop else len(text)


def _parts_words(text: str, m: re.Match[str], *, partner: bool) -> bool:
    at = m.end() + (m[0][0] == " ")
    before = compiled(_BEFORE).search(text, max(0, m.start() - _REACH), m.start())
    behind = compiled(_BEHIND).match(text, at)
    if before is None or behind is None or _is_drawing(text, m.start(), m[0]):
        return False
    one, other = before[1], behind[1]
    if m[0] == "--" and other in _SUSPENDED:
        return False
    if one[0].isdigit() and other[0].isdigit():
        return False
    if other[0].islower() or partner:
        return True
    small = one[0].islower() and before[0][-1] != ")"  # (dpa)—Der Rat
    return small or all(is_german_noun(word) and not lexicon().is_name(word) for word in (one, other))


def _is_drawing(text: str, at: int, dash: str) -> bool:
    line = text[text.rfind("\n", 0, at) + 1 : at + _REACH].partition("\n")[0]
    return line.count(dash.strip()) > _MOST or any(mark in line for mark in ("://", "|"))


RULE = Rule(
    id="translation/unspaced-dash",
    kind="correction",
    risk="safe",
    why="""English joins an em dash to the words around it, or types two hyphens; German has a dash between blanks. In a
    machine-translated document it is set between two words of which one is small, or two nouns: names and spans stay
    unless the dash closes what another has opened. Titles in quotation marks, options of
    programs, tables, addresses and Berg--und Talfahrt stay.""",
    sources=("Amtliches Regelwerk § 82", "DIN 5008, Gedankenstrich"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere the layout of the page has its reasons",
    fixes=(
        "Laut the Polizei kam der Zug⟦—→ – ⟧ein Güterzug⟦—→ – ⟧zu spät.",
        "Laut the Polizei war er zu Hause⟦—→ – ⟧Nachbarn sahen ihn dort⟦—→ – ⟧Zeugen auch.",
        "Laut the Polizei fehlte nur eins⟦--→ – ⟧Zeit.",
        "Laut the Polizei lagen drei⟦ -- → – ⟧alle jung⟦ -- → – ⟧vorn.",
        "Laut the Polizei begann es 2019⟦—→ – ⟧ein Jahr zu früh.",
    ),
    keeps=(
        "Laut the Polizei ist die Strecke Köln—Bonn gesperrt, von 10—12 Uhr.",
        "Laut the Polizei startet man es mit make --force und einer Berg--und Talfahrt.",
        "Laut the Polizei las sie den Roman „Nacht—ein Protokoll“ gern.",
        "BERLIN (dpa)—Der Rat tagt. Laut the Polizei ist das so.",
        "Laut the Polizei kam der Zug – ein Güterzug – zu spät.",
    ),
    needs=("—", "--"),
)
