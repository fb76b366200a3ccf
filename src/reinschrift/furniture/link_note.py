"""What links leave: notes for screen readers "(öffnet in neuem Fenster)", and signs behind headings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import about_markup, is_quoted

_WINDOW = r"(?:Browser-?)?(?:[Ff]enster|[Tt]abs?|Registerkarte|Reiter)"
_NEW = r"(?:(?:eine[mnr]? |ein )?(?:neue[mnrs]?|separate[mnrs]?|andere[mnrs]?|eigene[mnrs]?) )"
_LINK = r"(?:(?:[Dd]ieser |[Dd]er )?(?:[Ee]xterner? )?(?:[Ll]ink|[Ss]eite|[Ww]ebsite|[Ii]nhalt|Verweis|PDF|Datei|Dokument)(?:,| –|:)? ?)"
_NOTE = (
    rf" ?[(\[](?:{_LINK}?(?:[Öö]ffnet(?: sich)?|wird) (?:in |im )?{_NEW}{_WINDOW}(?: geöffnet)?"
    rf"|(?:[Ii]n )?{_NEW}{_WINDOW}|[Ee]xterner (?:Link|Verweis)|[Ll]ink (?:ist extern|führt auf eine externe Seite)"
    r"|(?:external link, )?opens in (?:a )?new (?:tab|window)|external link)[)\]]"
)
_NAMED = r"\b(?:Hinweis|Zusatz|Vermerk|Text|Satz|Formel|Worten?|Wörter|Klammer)\Z"
_READERS = r"\b(?:Screen-?[Rr]eader|Vorlese(?:programm|software)|Bildschirm(?:leser|vorleser|lese))"
_NEAR = 20  # characters
_MOST_WORDS = 9  # of a heading


def find(page: Page) -> Iterator[Edit]:
    """The note in its brackets, and the sign, with the blank before them."""
    text = page.text
    every = page.fact(lines) if "¶" in text else ()
    for line, below in pairwise(every):
        title = line.text.rstrip(" ¶")
        if line.text[-1] == "¶" and title and line.block != below.block and len(line.text.split()) <= _MOST_WORDS:
            yield page.edit(line.start + len(title), line.end, "")
    for m in compiled(_NOTE).finditer(text):
        alone = text[m.start() - 1 : m.start()] in {"", "\n"} and text[m.end() : m.end() + 1] in {"", "\n"}
        if not alone and not _is_meant(page, m.start(), m.end()):
            yield page.edit(m.start(), m.end(), "")


def _is_meant(page: Page, start: int, end: int) -> bool:
    """Does the text speak of such notes?"""
    if is_quoted(page.text, start, end) or compiled(_NAMED).search(page.text, max(0, start - _NEAR), start):
        return True
    return page.fact(about_markup) or compiled(_READERS).search(page.text) is not None


RULE = Rule(
    id="furniture/link-note",
    kind="removal",
    risk="lossy",
    why="""Pages tell the blind where a link leads, in words that no one else sees; the text keeps them. Only whole
    brackets of words of links and windows, outside of quotations. ¶ links to the heading before it.""",
    sources=("docs/catalogue.md B7",),
    find=find,
    fixes=(
        "Die Vögel trugen Sender⟦ (öffnet in neuem Fenster)→⟧ am Bein.",
        "Der Verein Havel⟦ (externer Link, öffnet in neuem Tab)→⟧, der alles bezahlt, warnt.",
        "Mehr sagt der Verein⟦ (Externer Link)→⟧.",
        "Das Amt⟦ (wird in einem neuen Tab geöffnet)→⟧ warnt.",
        "Umweg über die Berge⟦ ¶→⟧\n\nDie Vögel fliegen weit.",
        "Das Amt⟦ (opens in a new window)→⟧ warnt.",
    ),
    keeps=(
        "Der Laden (öffnet in neuem Glanz) ist wieder da.",
        "Das Bad (öffnet im Mai) ist neu.",
        "Die Kirche (neue Fenster im Chor) ist offen.",
        "Vorgelesen wird „(öffnet in neuem Fenster)“ an jeder Stelle.",
        "Das uralte Zeichen für den Absatz ist heute ein ¶\n\nEs ist alt.",
        "Der Zusatz (öffnet in neuem Fenster) fehlt oft.",
        "Wer mit Screenreader liest, hört bei jedem Link (öffnet in neuem Tab) mit.",
    ),
    needs=("¶", "enster", "Tab", "tab", "egisterkarte", "Reiter", "xtern", "window"),
)
