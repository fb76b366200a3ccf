"""Codes of treebanks for brackets and quotation marks: -LRB-, ``, ''."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import about_markup, is_quoted
from reinschrift.words.odd import Shape

_PAIR: Final = r"-L([RSC])B-([^\n]{1,400}?)-R\1B-"
_QUOTATION: Final = r"``(?!`)([^`'\n]{1,400}(?:['’][^`'\n]{1,400}){0,8}?)''(?!')"
_BRACKETS: Final = {"R": ("(", ")"), "S": ("[", "]"), "C": ("{", "}")}
_CODE: Final = len("-LRB-")
_MARK: Final = len("``")
_BLANKS: Final = " \u00a0"


def find(page: Page) -> Iterator[Edit]:
    """The codes that come in pairs, with the blanks that set them apart from what they hold."""
    text = page.text
    for m in compiled(_PAIR).finditer(text):
        if not _is_subject(page, m.start(), m.start() + _CODE) and not _is_subject(page, m.end() - _CODE, m.end()):
            yield from _edges(page, m.span(), _CODE, _BRACKETS[m[1]])
    for m in compiled(_QUOTATION).finditer(text):
        if m[1].strip(_BLANKS) and not page.fact(about_markup):
            yield from _edges(page, m.span(), _MARK, ("„", "“"))


def _is_subject(page: Page, start: int, end: int) -> bool:
    return is_quoted(page.text, start, end) or page.fact(about_markup)


def _edges(page: Page, span: tuple[int, int], code: int, marks: tuple[str, str]) -> Iterator[Edit]:
    """The opening code with the blank behind it, and the closing one with the blank before it."""
    start, end = span
    first, last = start + code, end - code
    yield page.edit(start, first + (page.text[first] in _BLANKS), marks[0])
    yield page.edit(last - (page.text[last - 1] in _BLANKS), end, marks[1])


RULE = Rule(
    id="spacing/treebank-code",
    kind="correction",
    risk="safe",
    why="""Tokenizers after the Penn Treebank write brackets as -LRB- and -RRB- (square ones with S, curly ones with C)
    and quotation marks as `` and ''; pipelines without the last step print the codes. Each stands for one mark, and
    only pairs count. Quoted codes and texts about markup stay.""",
    sources=("Penn Treebank, tokenizer.sed", "docs/catalogue.md A26"),
    find=find,
    fixes=(
        "Der Verein ⟦-LRB- →(⟧gegründet 1904⟦ -RRB-→)⟧ feiert.",
        "Sie las ⟦-LSB- →[⟧das Buch⟦ -RSB-→]⟧ gern.",
        "Die Menge ⟦-LCB- →{⟧1, 2⟦ -RCB-→}⟧ ist klein.",
        "Er nannte das ⟦`` →„⟧sehr ernst⟦ ''→“⟧, mehr nicht.",
        "Er rief ⟦``→„⟧Das war's⟦''→“⟧ und ging.",
    ),
    keeps=(
        "Der Code „-LRB-“ meint eine Klammer, „-RRB-“ auch.",
        "Programmierer schreiben im Quelltext -LRB- statt der Klammer und -RRB- danach.",
        "Die Fluggesellschaft -LRB- fliegt nicht.",
        "Er rief ``halt und ging weiter.\nDas Brett misst 3''.",
        "Der Befehl ``ls`` zeigt Dateien.",
    ),
    gate=Shape.BRACKET_CODE,
)
