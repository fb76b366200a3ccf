"""Lists of keywords below or above the article."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.lines import lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import has_labels, labelled, story, whole_lines
from reinschrift.furniture._lines import is_sentence

_LONG = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."


def find(page: Page) -> Iterator[Edit]:
    """Lines with a keyword label, at the edges only, if what follows the label is no sentence."""
    chosen = page.fact(labelled).get("tags", ())
    if not chosen:
        return iter(())
    every, (head, tail) = page.fact(lines), page.fact(story)
    return whole_lines(page, [i for i in chosen if (i < head or i >= tail) and not is_sentence(every[i].text)])


RULE = Rule(
    id="furniture/tag-line",
    kind="removal",
    risk="lossy",
    why="""Keywords are for search engines. Such a line goes only before the first or after the last paragraph of the
    story; as a sentence, or between paragraphs, it may belong to it.""",
    sources=("docs/catalogue.md B17",),
    find=find,
    gate=has_labels,
    fixes=(
        f"{_LONG}\n⟦\nSchlagworte: Stadtplanung, Klima, Wasser→⟧",
        f"{_LONG}\n⟦\nThemen: Brücken, Verkehr→⟧",
        f"⟦Kategorien: Lokales\n\n→⟧{_LONG}",
        f"{_LONG}\n⟦\nVerschlagwortet mit Brücke, Rat→⟧",
        f"{_LONG}\n⟦\nTags: Bau→⟧",
    ),
    keeps=(
        f"{_LONG}\n\nThemen: Verkehr, Schule\n\n{_LONG}",
        f"{_LONG}\n\nThemen: Davon gab es drei.",
        f"{_LONG}\n\nDie Themen des Abends",
        f"{_LONG}\n\nSchlagwort Brücke",
        f"{_LONG}\n\nKategorien gab es drei.",
    ),
)
