"""Names of sections and sites behind the headline."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, has_lines, lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import labelled
from reinschrift.furniture._shapes import is_byline, is_stamp, section_names

_MARKS = ("|", "–", "-", "—", "»")
_DOMAIN = r"[\w-]{2,40}\.(?:de|at|ch|li|eu|com|net|org|tv|info|news|uk|example)\Z"
_SHORTEST = 15  # characters of a headline
_LONGEST = 300
_FARTHEST = 12  # lines of the head


def find(page: Page) -> Iterator[Edit]:
    """All sections at the end of the headline."""
    line = _headline(page)
    if line is None:
        return
    title = line.text
    kept = title
    while (cut := _last_part(kept, certain=kept != title)) is not None:
        kept = cut
    if kept != title and len(kept) >= _SHORTEST:
        yield page.edit(line.start + len(kept), line.end, "")


def _headline(page: Page) -> Line | None:
    """The first line of the story, if it holds a mark that divides: furniture and a byline may stand before it."""
    every = page.fact(lines)
    near = every[: min(_FARTHEST, len(every) - 1)]
    if not any(f" {m} " in line.text for line in near for m in _MARKS):
        return None
    gone = {i for chosen in page.fact(labelled).values() for i in chosen}
    for i, line in enumerate(near):
        if i not in gone and not is_stamp(line.text) and not is_byline(line.text):
            return line if len(line.text) <= _LONGEST else None
    return None


def _last_part(title: str, *, certain: bool) -> str | None:
    """The title without its last part, if that is a section or site; ``certain``: one was cut already."""
    at, mark = max((title.rfind(f" {m} "), m) for m in _MARKS)
    if at < 0:
        return None
    part = title[at + 3 :].strip()
    if mark == "|" and certain and " " not in part and part[:1].isupper():
        return title[:at].rstrip()  # sections stand in a row
    sure = mark == "|" or part.isupper() or "." in part or " " in part
    known = part.casefold() in section_names() or compiled(_DOMAIN).match(part) is not None
    return title[:at].rstrip() if sure and known else None


RULE = Rule(
    id="furniture/title-suffix",
    kind="removal",
    risk="lossy",
    why="""Page titles name section and site behind the headline. Only known names go, only from the first line of
    the story; behind
    a dash only names of sites, since "Das Klima – Politik" may be a headline.""",
    sources=("docs/catalogue.md A1",),
    find=find,
    gate=has_lines,
    fixes=(
        "Früher Bluttest könnte Nieren schützen⟦ | Gesundheit | Nachricht→⟧\n\nEin Test ist neu.",
        "Minister tritt nach Streit zurück⟦ – POLITICO→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | Politik→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ - tagesschau.de→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | Europa | DW→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | Hofamt | Politik→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ - talbote.example→⟧\n\nEr ging am Abend.",
        "Von Ina Vogt\nMinister tritt nach Streit zurück⟦ | Politik→⟧\n\nEr ging am Abend.",
    ),
    keeps=(
        "Was bleibt vom Sommer – Kultur\n\nEin Rückblick.",
        "Kommentar | Politik\n\nEin Rückblick.",
        "Minister tritt nach Streit zurück | Politik",
        "Der neue Bus von Adler | Sohn\n\nEr fährt.",
        "Die Bahn fährt wieder nach Bonn - endlich\n\nEr fährt.",
        "Der Bund will sparen.\n\nMinister tritt zurück | Politik\n\nEr ging.",
    ),
)
