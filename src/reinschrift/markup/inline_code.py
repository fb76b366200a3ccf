"""Codes for formatting that translation tools set into the text."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup, is_quoted, removed

_NATIVE = r"<(bpt|ept|ph|it|ut)(?: [^<>\n]{0,120})?>[^<>\n]{0,120}</\1>"
_TAG = r"</?(?:(?:bpt|ept|ph|bx|ex|mrk|pc|sc|ec)(?: [^<>\n]{0,120})?|(?:g|x|it|ut|sub|tag|t)(?: (?:id|i|ctype|x)=[^<>\n]{1,120}|(?<=/g)))/?>"
_NUMBERED = r"([{<⟨\[])(\d{1,3})([>}⟩\]]?)([^{}<>⟨⟩\[\]\n]{1,300})(?:\1/\2[}>⟩\]]|<\2\})"
_CLOSING = {"{": "}", "<": ">", "⟨": "⟩", "[": "]"}
_EMPTY = r"<\d{1,3}/>"


def find(page: Page) -> Iterator[Edit]:
    """Elements of XLIFF and TMX, and numbers in brackets that open and close around words."""
    text = page.text
    spans: list[tuple[int, int]] = []
    if "<" in text:
        spans += [m.span() for pattern in (_NATIVE, _TAG, _EMPTY) for m in compiled(pattern).finditer(text)]
    for m in compiled(_NUMBERED).finditer(text):
        if m[3] == _CLOSING[m[1]] or (m[1] == "{" and m[3] == ">"):  # {1}…{/1}, {1>…<1}
            spans += [(m.start(), m.start(4)), (m.end(4), m.end())]
    end = 0
    for start, stop in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= end and not is_quoted(text, start, stop) and not page.fact(about_markup):
            inside = text[start - 1 : start].strip() or text[stop : stop + 1].strip()
            yield page.edit(start, stop, "") if inside else removed(page, start, stop)
            end = stop


RULE = Rule(
    id="markup/inline-code",
    kind="removal",
    risk="safe",
    why="""Translation tools put codes in the place of bold words and links: elements of XLIFF and TMX, or numbers in
    brackets that open and close. Those that hold the code of the original go with it, the words between others stay.
    A number alone in brackets may be a footnote and stays; so do quoted codes and texts about markup.""",
    sources=("OASIS XLIFF 1.2, inline elements", "TMX 1.4b, content markup", "docs/catalogue.md A24"),
    find=find,
    fixes=(
        'Im Dorf ⟦<g id="3">→⟧Valea⟦</g>→⟧ blieb es kalt.',
        'Der Rat⟦<x id="1"/>→⟧ tagt.',
        'Der Rat⟦<ph id="0">{0}</ph>→⟧ tagt am ⟦<bpt i="1">{b}</bpt>→⟧Montag⟦<ept i="1">{/b}</ept>→⟧.',
        "Der ⟦{1}→⟧neue⟦{/1}→⟧ Rat tagt.",
        "Der ⟦<1>→⟧neue⟦</1>→⟧ Rat tagt.",
        "Der ⟦{1>→⟧neue⟦<1}→⟧ Rat tagt.",
        'Der ⟦<mrk mtype="seg">→⟧neue⟦</mrk>→⟧ Rat tagt.',
    ),
    keeps=(
        'Der Satz „<x id="1"/>“ blieb stehen.',
        "Der Rat tagt [1] und berät {2} weiter.",
        "Die Menge {1} enthält {2}.",
        "Er lachte <g> laut.",
        "Wenn a <1 und b> 2 gilt",
        'Ein Platzhalter wie <ph id="0"/> in einem Template bleibt.',
        "Die Fußnote [1] steht unten [1] noch einmal.",
        "Bei x <5 und y >5 gilt das.",
    ),
    needs=("<", "{1", "{2", "{3", "{4", "{5", "{6", "{7", "{8", "{9", "[1]", "⟨"),
)
