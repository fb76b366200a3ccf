"""The path from the home page to the article."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.lines import has_lines, lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import known_lines, story
from reinschrift.furniture._paths import is_bar, is_path, is_trail, last_step

_FEWEST_OF_HEADLINE = 3  # words
_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."


def find(page: Page) -> Iterator[Edit]:
    """Lines at the edges that begin at the home page and go on by steps."""
    every = page.fact(lines)
    head, tail = page.fact(story)
    edges = {*range(max(head, 1)), *range(tail, len(every))}
    found = [i for i in edges if is_path(every[i].text)]
    above = [i for i in range(head) if i not in found and every[i].text.count(" ") + 1 >= _FEWEST_OF_HEADLINE]
    found += [i for i in range(head) if i not in found and _is_beside_headline(page, i, above)]
    if not above:  # a path that ends in the only headline is one ("News | Züge fallen aus")
        found = [i for i in found if i >= head or last_step(every[i].text).count(" ") + 1 < _FEWEST_OF_HEADLINE]
    return removals(page, found)


def _is_beside_headline(page: Page, i: int, above: list[int]) -> bool:
    """Is the line a path of bare names beside other furniture, or a menu of any names, and another line the headline?"""
    every = page.fact(lines)
    text = every[i].text
    if is_trail(text):
        near = (k for k in (i - 1, i + 1) if 0 <= k < len(every) and every[k].block == every[i].block)
        return any(k != i for k in above) and not page.fact(known_lines).isdisjoint(near)
    alone = i + 1 < len(every) and every[i + 1].block != every[i].block
    return alone and any(k > i and not is_bar(every[k].text) for k in above) and is_bar(text)


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
        f"Mein Konto⟦\nWeserland › Kreis Lindau › Tal→⟧\n\nRat beschließt eine Brücke\n\n{_LONG}",
        f"⟦Fachartikel | Messen | Downloads | Jobs\n\n→⟧Rat beschließt eine Brücke\n\n{_LONG}",
        f"⟦Startseite > Lokales > Kreis Lindau\n\n→⟧{_LONG}",
        f"⟦Home » Politik » Inland\n\n→⟧{_LONG}",
        f"⟦Sie sind hier: Startseite / Kultur\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nStartseite | Sport→⟧",
        f"⟦Start › Wissen\n\n→⟧{_LONG}",
    ),
    keeps=(
        f"Lindau › Bregenz › Chur\n\n{_LONG}",
        f"Rat beschließt eine Brücke\n\nBonn › Köln › Ulm\n\n{_LONG}",
        f"Rat beschließt eine Brücke\n\nPlatz | Name | Verein | Punkte\n\n{_LONG}",
        f"Start – Ziel – Sieg: Der Fluss gewinnt\n\n{_LONG}",
        f"News | Züge fallen aus\n\n{_LONG}",
        f"Hamburg > Bremen > Emden\n\n{_LONG}",
        f"{_LONG}\n\nStartseite > Hilfe\n\n{_LONG}",
        f"Die Startseite ist neu > so geht es.\n\n{_LONG}",
        f"Vom Start / bis zum Ziel\n\n{_LONG}",
        f"Home Office\n\n{_LONG}",
    ),
)
