"""Tags and comments of HTML, and codes of translation tools, left in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup, is_quoted, removed

_TAG = (
    r"<(?:!--[^<>]{0,500}-->|/?(?:p|br|b|i|u|em|strong|a|div|span|ul|ol|li|h[1-6]|img"
    r"|iframe|script|style|table|tbody|tr|td"
    r"|th|blockquote|figure|figcaption|section|article|small|sup|sub|hr|font|center|video|audio|source|noscript)"
    r"(?:\s[^<>]{0,500})?/?>)"
)
_NATIVE = r"<(bpt|ept|ph|it)(?: [^<>\n]{0,120})?>[^<>\n]{0,120}</\1>"
_CODE = r"</?(?:(?:bpt|ept|ph|bx|ex|mrk|pc)(?: [^<>\n]{0,120})?|(?:g|x|it)(?: (?:id|ctype)=[^<>\n]{1,120}|(?<=/g)))/?>|<\d{1,3}/>"
_NUMBERED = r"(?:\{(\d{1,2})[}>]|<(\d{1,2})>)([^{}<>\n]{1,300})(?:\{/\1\}|</\2>|<\1\})"
_PROSE = 30  # characters
_ENDS = ".!?“"
_BREAKS = ("<br", "</p", "<p", "<hr", "</div", "</li")


def find(page: Page) -> Iterator[Edit]:
    """Tags with a name that HTML knows. Those that break a line do so; the others vanish."""
    for m in compiled(_TAG).finditer(page.text):
        if is_quoted(page.text, m.start(), m.end()) or page.fact(about_markup):
            continue
        before, after = page.text[m.start() - 1 : m.start()], page.text[m.end() : m.end() + 1]
        inside = before.strip() and after.strip() and after != "<" and before != ">"
        if inside and m[0].casefold().startswith(_BREAKS):
            yield page.edit(m.start(), m.end(), " " if _is_inside_paragraph(page.text, m) else "\n")
        else:
            yield page.edit(m.start(), m.end(), "") if before.strip() or after.strip() else removed(page, *m.span())


def _is_inside_paragraph(text: str, m: re.Match[str]) -> bool:
    """Does the only break of a line stand between two sentences of prose? Verse, lists and addresses have more."""
    if not m[0].casefold().startswith("<br"):
        return False
    before = text[max(0, m.start() - _PROSE) : m.start()]
    after = text[m.end() : m.end() + _PROSE]
    long = len(before) == len(after) == _PROSE and not {"\n", "<"}.intersection(before + after)
    return long and before[-1] in _ENDS and not after[0].islower()


def find_codes(page: Page) -> Iterator[Edit]:
    """Elements of XLIFF and TMX, and numbers in brackets that open and close around words."""
    spans = [m.span() for pattern in (_NATIVE, _CODE) for m in compiled(pattern).finditer(page.text)]
    for m in compiled(_NUMBERED).finditer(page.text):
        spans += [(m.start(), m.start(3)), (m.end(3), m.end())]
    last = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= last and not is_quoted(page.text, start, end) and not page.fact(about_markup):
            inside = page.text[start - 1 : start].strip() or page.text[end : end + 1].strip()
            yield page.edit(start, end, "") if inside else removed(page, start, end)
            last = end


RULES = (
    Rule(
        id="markup/tag",
        kind="removal",
        risk="safe",
        why="""Tags that were coded twice survive extraction. Only names of HTML elements count, so that comparisons, arrows
        and addresses in angle brackets stay; texts about markup stay whole.""",
        sources=("HTML Living Standard, elements",),
        find=find,
        fixes=(
            "Das ist ⟦<b>→⟧wichtig⟦</b>→⟧.",
            "Erste Zeile⟦<br/>→\n⟧zweite Zeile",
            "Die Feuerwehr kam nach zehn Minuten.⟦<br />→ ⟧Der Brand war da schon gelöscht worden.",
            "Müller & Söhne, Am Markt 3 im Hof.⟦<br>→\n⟧Telefon 12 34⟦<br>→\n⟧Offen bis 18 Uhr",
            '⟦<a href="https://x.example">→⟧Hier⟦</a>→⟧ geht es weiter.',
            "⟦<p>→⟧Der Rat tagt.⟦</p>→⟧",
            "Der Rat⟦<!-- Anzeige -->→⟧ tagt.",
        ),
        keeps=(
            "Wenn a < b und c > d gilt",
            "Schreiben Sie an <post@rat.example>.",
            "Das Element „<b>“ macht fett.",
            "HTML und CSS: <b> macht fett.",
            "Er lachte <grins> laut.",
        ),
        needs=("<",),
    ),
    Rule(
        id="markup/inline-code",
        kind="removal",
        risk="safe",
        why="""Translation tools put codes in the place of bold words and links: elements of XLIFF and TMX, or numbers
        in brackets that open and close. The words between them stay, codes of the original go. A number alone in
        brackets may be a footnote; it stays, and so do texts about markup.""",
        sources=("OASIS XLIFF 1.2, inline elements", "TMX 1.4b, content markup", "docs/catalogue.md A24"),
        find=find_codes,
        fixes=(
            'Im Dorf ⟦<g id="3">→⟧Valea⟦</g>→⟧ blieb es kalt.',
            'Der Rat⟦<x id="1"/>→⟧ tagt am ⟦<bpt i="1">{b}</bpt>→⟧Montag.',
            "Der ⟦{1}→⟧neue⟦{/1}→⟧ Rat tagt.",
            "Der ⟦<1>→⟧neue⟦</1>→⟧ Rat tagt.",
            "Der ⟦{1>→⟧neue⟦<1}→⟧ Rat tagt.",
        ),
        keeps=(
            'Der Satz „<x id="1"/>“ blieb stehen.',
            "Der Rat tagt [1] und berät {2} weiter.",
            "Die Menge {1} enthält {1}.",
            "Er lachte <g> laut.",
            "Wenn a <1 und b> 2 gilt",
        ),
        needs=("<", "{1", "{2", "{3", "{4", "{5"),
    ),
)
