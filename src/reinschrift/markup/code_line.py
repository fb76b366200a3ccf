"""Lines of JavaScript, style sheets and data that were read as text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup
from reinschrift.tables import read_table

_HEAD = 200  # characters at the beginning that show what a line is
_SIGNS = frozenset("{}();=<>[]\"'")


class CodeHead(NamedTuple):
    """A row of ``markup/code_heads.tsv``."""

    pattern: str
    kind: str


@lru_cache(maxsize=1)
def _patterns() -> tuple[str, str]:
    """How code begins, and what is a whole line of it."""
    rows = read_table("markup/code_heads.tsv", CodeHead)
    heads, alone = ("|".join(r.pattern for r in rows if r.kind == kind) for kind in ("head", "alone"))
    return f"(?:{heads})", rf"(?:{alone})\Z"


def find(page: Page) -> Iterator[Edit]:
    """Lines that begin like code and are dense with its signs, and names of pictures and trackers."""
    every = page.fact(lines)
    chosen = [i for i, line in enumerate(every) if _is_code(line.text)] if len(every) > 1 else []
    return removals(page, chosen) if chosen and not page.fact(about_markup) else iter(())


def _is_code(text: str) -> bool:
    heads, alone = _patterns()
    if compiled(alone).match(text):
        return True
    head = text[:_HEAD]
    if not compiled(heads).match(head):
        return False
    return sum(c in _SIGNS for c in head) >= 2 and text[-1] in "{};)],>"


RULE = Rule(
    id="markup/code-line",
    kind="removal",
    risk="lossy",
    why="""Scripts, style sheets and data for search engines stand between the paragraphs of a page. A line must begin
    like code, hold its signs and end like it. Texts about code stay whole.""",
    sources=("docs/catalogue.md A28",),
    find=find,
    fixes=(
        "Der Rat tagt.\n\n⟦window.dataLayer = window.dataLayer || [];\n\n→⟧Er berät.",
        "Der Rat tagt.\n⟦\nIMG_2041.jpg→⟧",
        "Der Rat tagt.\n⟦\nmod_teaser_box→⟧",
        "Der Rat tagt.\n⟦\n###TEASER###→⟧",
        "Der Rat tagt.\n⟦\n{% render 'teaser' %}→⟧",
        "Der Rat tagt.\n⟦\n.box { color: red; }→⟧",
        '⟦{"@context": "https://schema.org", "@type": "NewsArticle"}\n\n→⟧Der Rat tagt.',
        "Der Rat tagt.\n\n⟦googletag.cmd.push(function() { show(); });\n\n→⟧Er berät.",
    ),
    keeps=(
        "Der Rat tagt.\n\n(Der Rest ist Schweigen.)",
        "if (das Wetter hält), gehen wir.\n\nEr berät.",
        "Der Rat tagt.\n\n#Wahl2021: So stimmte das Land",
        "JavaScript und CSS\n\nvar x = (1);",
        "Der Rat tagt.\n\n{Ende}",
    ),
)
