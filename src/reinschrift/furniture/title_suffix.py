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
from reinschrift.words import lexicon

_MARKS = ("|", "–", "-", "—", "»")
_DOMAIN = r"[\w-]{2,40}\.(?:de|at|ch|li|eu|com|net|org|tv|info|news|uk|example)\Z"
_SITE = r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:[A-ZÄÖÜ][a-zäöüß]+)+|[A-ZÄÖÜ]{7,})[0-9]{0,3}\Z"  # FilmFeed24, ORBITWATCH
_SHORTEST = 15  # characters of a headline
_LONGEST = 300
_FARTHEST = 12  # lines of the head


def find(page: Page) -> Iterator[Edit]:
    """All sections and sites at the end of the headline, as one edit."""
    line = _headline(page)
    if line is None:
        return
    kept = min(len(_without_tail(line.text)), len(_without_site(page.text, line)))
    if _SHORTEST <= kept < len(line.text):
        yield page.edit(line.start + kept, line.end, "")


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


def _without_tail(title: str) -> str:
    """The title without the sections and sites at its end.

    Single words stand in a row with sections behind strokes; behind a dash two sections in a row are sure, one alone
    may belong to the headline.
    """
    kept, best, sections = title, title, 0
    while True:
        at, mark = max((kept.rfind(f" {m} "), m) for m in _MARKS)
        part = kept[at + 3 :].strip()
        known = _is_section(part)
        if at < 0 or not (known or (mark == "|" and part[:1].isupper() and " " not in part)):
            return best
        kept, sections = kept[:at].rstrip(), sections + known
        if sections and (mark == "|" or sections > 1 or part.isupper() or "." in part or " " in part):
            best = kept


def _without_site(text: str, line: Line) -> str:
    """The title without one token that is written as only sites are and that the story does not speak of."""
    at = max(line.text.rfind(f" {mark} ") for mark in _MARKS)
    site = line.text[at + 3 :].strip()
    written = compiled(_SITE).match(site) is not None and not lexicon().knows(site)
    if at < 0 or not written or site.casefold() in text[line.end :].casefold():
        return line.text
    return line.text[:at].rstrip()


def _is_section(part: str) -> bool:
    return part.casefold() in section_names() or compiled(_DOMAIN).match(part) is not None


RULE = Rule(
    id="furniture/title-suffix",
    kind="removal",
    risk="lossy",
    why="""Page titles name section and site behind the headline. Only known names go, and single words in a
    row with them, only from the first line of the story; behind a dash only names of sites and two sections in a row,
    since "Das Klima – Politik" may be a headline.
    One token in the form of a site's name (camel case, a long row of capitals) goes where the story does not name it.""",
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
        "Minister tritt nach Streit zurück⟦ | Technik | Test→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ – Politik – Nachrichten→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ – MondBlick24→⟧\n\nEr ging am Abend.",
        "Minister tritt nach Streit zurück⟦ | WELTSICHT→⟧\n\nEr ging am Abend.",
        "Von Ina Vogt\nMinister tritt nach Streit zurück⟦ | Politik→⟧\n\nEr ging am Abend.",
    ),
    keeps=(
        "Was bleibt vom Sommer – Kultur\n\nEin Rückblick.",
        "Der neue Gleiter fliegt weiter – SkyGlide\n\nEr ging am Abend auf. SkyGlide freut sich.",
        "Der neue Gipfel der Staaten – NATO\n\nEr begann am Abend.",
        "Kommentar | Politik\n\nEin Rückblick.",
        "Minister tritt nach Streit zurück | Politik",
        "Der neue Bus von Adler | Sohn\n\nEr fährt.",
        "Die Bahn fährt wieder nach Bonn - endlich\n\nEr fährt.",
        "Der Bund will sparen.\n\nMinister tritt zurück | Politik\n\nEr ging.",
    ),
)
