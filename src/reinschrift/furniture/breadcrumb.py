"""The path from the home page to the article."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.lines import has_lines, lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import story
from reinschrift.furniture._paths import is_path, last_step

_FEWEST_OF_HEADLINE = 3  # words
_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."


def find(page: Page) -> Iterator[Edit]:
    """Lines at the edges that begin at the home page and go on by steps."""
    every = page.fact(lines)
    head, tail = page.fact(story)
    edges = {*range(max(head, 1)), *range(tail, len(every))}
    found = [i for i in edges if is_path(every[i].text)]
    above = [i for i in range(head) if i not in found and every[i].text.count(" ") + 1 >= _FEWEST_OF_HEADLINE]
    if not above:  # a path that ends in the only headline is one ("News | Züge fallen aus")
        found = [i for i in found if i >= head or last_step(every[i].text).count(" ") + 1 < _FEWEST_OF_HEADLINE]
    return removals(page, found)


RULE = Rule(
    id="furniture/breadcrumb",
    kind="removal",
    risk="lossy",
    why="""Pages say where they are: "Startseite > Lokales". The line begins at the home page and stands at the edge of
    the page; other lines with such signs may be directions or code.""",
    sources=("docs/catalogue.md B7",),
    find=find,
    gate=has_lines,
    fixes=(
        f"⟦Startseite – Lokales – Bad Tal\n\n→⟧Rat beschließt eine Brücke\n\n{_LONG}",
        f"⟦Startseite > Lokales > Kreis Lindau\n\n→⟧{_LONG}",
        f"⟦Home » Politik » Inland\n\n→⟧{_LONG}",
        f"⟦Sie sind hier: Startseite / Kultur\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nStartseite | Sport→⟧",
        f"⟦Start › Wissen\n\n→⟧{_LONG}",
        f"⟦Inselkurier › Sport › Rugby\n\n→⟧{_LONG}",
    ),
    keeps=(
        f"Start – Ziel – Sieg: Der Fluss gewinnt\n\n{_LONG}",
        f"News | Züge fallen aus\n\n{_LONG}",
        f"Hamburg > Bremen > Emden\n\n{_LONG}",
        f"{_LONG}\n\nStartseite > Hilfe\n\n{_LONG}",
        f"Die Startseite ist neu > so geht es.\n\n{_LONG}",
        f"Vom Start / bis zum Ziel\n\n{_LONG}",
        f"Home Office\n\n{_LONG}",
    ),
)
