"""Shortcodes of content systems and tags of forum software."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup, is_quoted, removed

_CODE = (
    r"\[/?(?:caption|gallery|embed|audio|video|playlist|contact-form-7|adrotate|nextpage|read-?more|toc"
    r"|b|i|u|url|img|quote|color|size|youtube|[a-z]{2,20}(?:_[a-z0-9]{1,20}){1,4})"
    r"(?:[ =][^\[\]\n]{0,300})?\]"
)

_EMBEDDED = r"\[(embed|video|audio|youtube|vimeo|playlist)(?: [^\[\]\n]{0,300})?\]\s{0,2}(?:https?:)?//[^\s\[\]]{4,300}\s{0,2}\[/\1\]"
_PAIR = r"\[([a-z][a-z_-]{2,40})((?: [^\[\]\n]{0,300})?)\]([^\[\]\n]{0,300})\[/([a-z_-]{3,41})\]"


def find(page: Page) -> Iterator[Edit]:
    """Known codes in square brackets, with their attributes, and the address between two of them."""
    whole = [m.span() for m in compiled(_EMBEDDED).finditer(page.text)] if "[/" in page.text else []
    for start, end in whole:
        if not is_quoted(page.text, start, end) and not page.fact(about_markup):
            yield removed(page, start, end)
    for m in compiled(_CODE).finditer(page.text):
        embedded = any(start <= m.start() < end for start, end in whole)
        if not embedded and not is_quoted(page.text, m.start(), m.end()) and not page.fact(about_markup):
            yield removed(page, m.start(), m.end())
    if "[/" in page.text:
        yield from _paired(page)


def _paired(page: Page) -> Iterator[Edit]:
    """Codes of any name that open and close within a line; a button goes with its label."""
    known = compiled(_CODE)
    for m in compiled(_PAIR).finditer(page.text):
        quoted = is_quoted(page.text, m.start(), m.end())
        if m[1] != m[4] or known.match(page.text, m.start()) or quoted or page.fact(about_markup):
            continue
        if "button" in m[1]:
            yield removed(page, m.start(), m.end())
        else:
            yield page.edit(m.start(), m.start(3), "")
            yield page.edit(m.end(3), m.end(), "")


RULE = Rule(
    id="markup/shortcode",
    kind="removal",
    risk="safe",
    why="""Content systems put galleries and boxes into the text as codes in square brackets. Only names known as codes
    go; an editor's bracket stays, and so do texts about such codes.""",
    sources=("WordPress Shortcode API", "docs/catalogue.md A24"),
    find=find,
    fixes=(
        "Das Werk schließt im Mai.⟦ [read_more]→⟧\n\nEs regnet.",
        '⟦[caption id="attachment_4471" width="800"]\n\n→⟧Am Ufer liegen Keller.',
        "⟦[vc_row]→⟧⟦[vc_column_text]→⟧Am Ufer liegen Keller.⟦[/vc_column_text]→⟧⟦[/vc_row]→⟧",
        "Am Ufer.\n\n⟦[gallery ids=1,2]\n\n→⟧Im Tal.",
        "Das ist ⟦[b]→⟧wichtig⟦[/b]→⟧.",
        "Am Ufer.⟦ [/caption]→⟧",
        "Am Ufer.\n\n⟦[embed]https://video.example/watch?v=Qd8[/embed]\n\n→⟧Im Tal.",
        'Am Ufer.\n\n⟦[button url="/los"]Mitspielen[/button]\n\n→⟧Im Tal.',
        'Das ist ⟦[highlight color="red"]→⟧wichtig⟦[/highlight]→⟧.',
    ),
    keeps=(
        "„Er [der Minister] ging“, sagte sie.",
        "Der Code „[caption]“ bleibt stehen.",
        "[b.] und [a] sind Fußnoten",
        "[Video] Der Rat tagt",
        "Sie [lacht] ging [/ er blieb].",
        "Ein Shortcode wie [gallery] ist ein Platzhalter.",
    ),
    needs=("[",),
)
