"""Tags and comments of HTML left in the text."""

from __future__ import annotations

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
_BREAKS = ("<br", "</p", "<p", "<hr", "</div", "</li")


def find(page: Page) -> Iterator[Edit]:
    """Tags with a name that HTML knows. Those that break a line do so; the others vanish."""
    for m in compiled(_TAG).finditer(page.text):
        if is_quoted(page.text, m.start(), m.end()) or page.fact(about_markup):
            continue
        before, after = page.text[m.start() - 1 : m.start()], page.text[m.end() : m.end() + 1]
        inside = before.strip() and after.strip() and after != "<" and before != ">"
        if inside and m[0].casefold().startswith(_BREAKS):
            yield page.edit(m.start(), m.end(), "\n")
        else:
            yield page.edit(m.start(), m.end(), "") if before.strip() or after.strip() else removed(page, *m.span())


RULE = Rule(
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
)
