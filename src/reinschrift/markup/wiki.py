"""Links, headings and footnote marks of wikis and of Markdown that were read as text."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup

_LINK = r"\[\[(?:[^\[\]|:\n]{1,80}\|)?([^\[\]|:\n]{1,80})\]\]"
_HEADING = r"(?P<marks>#{2,6} |={2,4} ?)(?P<words>[^\W_„“»\"'(]*[„“»\"'(]?[^\W_][^#=\n]{1,150}?)(?P<end> ?[#=]{2,6})?\Z"
_TITLE = r"# (?=[A-ZÄÖÜ„])[^#\n]{2,150}\Z"
_OF_MARKDOWN = ("## ", "### ", "```")
"""What lines begin with on a page whose title has a single sign before it."""
_LONGEST = 160  # characters of a heading
_NOTE = r"\[\d{1,2}\](?:\[\d{1,2}\]){0,3}(?=\s|\Z|[.,;:!?])"
_EDITED = r" ?\[(?<!\A.)(?<!\n.)(?:(?:Bearbeiten|Quelltext bearbeiten|Abschnitt bearbeiten|edit(?: source)?)(?: ?[|/] ?|(?=\]))){1,2}\](?=[ \t]*(?:\n|\Z))"
"""The links to change a part, behind its heading."""
_BEFORE_NOTE = frozenset('.!?,;:“”»«")')


def find(page: Page) -> Iterator[Edit]:
    """Double square brackets, the marks of headings, and numbers of footnotes that the page does not have."""
    if page.fact(about_markup):
        return
    for m in compiled(_LINK).finditer(page.text) if "[[" in page.text else ():
        yield page.edit(m.start(), m.start(1), "")
        yield page.edit(m.end(1), m.end(), "")
    if "##" in page.text or "==" in page.text:
        yield from _headings(page)
    if "# " in page.text:
        yield from _titles(page)
    if "]" in page.text:
        for m in compiled(_EDITED).finditer(page.text):
            yield page.edit(m.start(), m.end(), "")
    if "]" in page.text and not page.fact(_has_notes):
        for m in compiled(_NOTE).finditer(page.text):
            if _ends_words(page.text, m.start(), m.end()):
                yield page.edit(m.start(), m.end(), "")


def _headings(page: Page) -> Iterator[Edit]:
    """The marks before, and of wikis also behind, the words of a heading."""
    for line in page.fact(lines):
        m = compiled(_HEADING).match(line.text) if line.text[0] in "#=" and len(line.text) <= _LONGEST else None
        if m is None or (m["marks"][0] == "=" and not m["end"]) or (m["end"] and m["end"].strip()[0] != m["marks"][0]):
            continue
        yield page.edit(line.start, line.start + m.start("words"), "")
        if m["end"]:
            yield page.edit(line.start + m.end("words"), line.end, "")


def _titles(page: Page) -> Iterator[Edit]:
    """A single sign before several words, where other lines of the page begin as only Markdown does."""
    every = page.fact(lines)
    if any(line.text.startswith(_OF_MARKDOWN) for line in every):
        for line in every:
            if " " in line.text[2:] and compiled(_TITLE).match(line.text):
                yield page.edit(line.start, line.start + 2, "")


def _has_notes(page: Page) -> bool:
    """Does a line begin with the number of a footnote? Then the marks lead there. A fact."""
    return any(line.text[0] == "[" and line.text[1:2].isdigit() for line in page.fact(lines))


def _ends_words(text: str, start: int, end: int) -> bool:
    """Is the mark glued to the end of a sentence, or to a word that its stop follows?"""
    before = text[start - 1 : start]
    return before in _BEFORE_NOTE if text[end : end + 1] in {"", " ", "\n"} else text[start - 3 : start].isalpha()


RULE = Rule(
    id="markup/wiki",
    kind="removal",
    risk="lossy",
    why="""Texts copied from wikis and Markdown keep the brackets of links, the signs of headings, the links to
    edit a part and the numbers of footnotes. The words inside stay. Where the page has its footnotes, their numbers stay as well.""",
    sources=("CommonMark 0.31, ATX headings", "MediaWiki, Help:Links", "docs/catalogue.md A24"),
    find=find,
    fixes=(
        "Am ⟦[[→⟧Tegelsee⟦]]→⟧ wird gebaut.",
        "Am ⟦[[Tegelsee (Ort)|→⟧Tegelsee⟦]]→⟧ wird gebaut.",
        "⟦## →⟧Ein neuer Tag\n\nDer Rat tagt.",
        "⟦== →⟧Ein neuer Tag⟦ ==→⟧\n\nDer Rat tagt.",
        "⟦# →⟧Ein neuer Tag\n\n⟦## →⟧Der Rat\n\nEr berät.",
        "Der Rat tagt.⟦[1]→⟧ Er berät.",
        "Der Rat tagt⟦[2]→⟧. Er berät.",
        "Der Rat⟦[Bearbeiten | Quelltext bearbeiten]→⟧\n\nEr berät.",
        "Der Rat⟦ [Bearbeiten]→⟧\n\nEr berät.",
        "Lage⟦ [Bearbeiten | Quelltext bearbeiten]→⟧\n\nEr rät.\n\nTat⟦ [Bearbeiten | Quelltext bearbeiten]→⟧\n\nSie tut.",
    ),
    keeps=(
        "#Klima\n\nDer Rat tagt.",
        "Der Rat tagt.[1] Er berät.\n\n[1] Protokoll vom Montag",
        "# Platz eins\n\nDer Rat tagt.",
        "# Klima\n\n#Wahl2021",
        "Die Formel lautet a[1] + b[2].",
        "Er sagte: „Wir [1989] gingen.“",
        "[[Datei:Boot.jpg]]",
        "Ergebnis == 3",
        "[Bearbeiten]",
        "Die Taste [Bearbeiten] fehlt.",
        "Markdown, eine Auszeichnungssprache, schreibt es so:\n\n## Kapitel eins",
    ),
    needs=("[[", "##", "==", "]", "# "),
)
