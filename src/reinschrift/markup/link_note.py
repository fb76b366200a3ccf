"""Notes in brackets that links carry for screen readers: (öffnet in neuem Fenster), (PDF, 2 MB)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup, removed
from reinschrift.observations.subject import is_in_quotation

_NOTE: Final = r"[(\[]([^()\[\]\n]{6,100})[)\]]"
_BREAK: Final = r" ?(?:[;|/–·]|,(?!\d)) ?| - |(?<=Link):? |(?<=link) "
_PLACE: Final = (
    r"(?:neue[mns]?|anderen?|separaten?) (?:Browser-?)?(?:Fenster|Tab|Reiter|Register|Registerkarte|Seite)s?"
)
_OPENS: Final = (
    rf"(?:(?:dieser )?link )?öffnet (?:sich )?(?:in )?(?:eine[nmr]? )?{_PLACE}|(?:wird )?in (?:eine[mr] )?{_PLACE} geöffnet"
    r"|öffnet (?:das|ihr|dein|ein) (?:e-?mail|mail|telefon)-?(?:programm|app)|opens? (?:in )?(?:an? )?(?:new|external) (?:window|tab|page|site)"
)
_FILE: Final = r"(?:pdf|docx?|xlsx?|zip|mp[34]|jpe?g|png)(?:-?(?:datei|dokument|download))?"
_SIZE: Final = r"(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:[km]b|[km]byte|kib|mib))"
_SURE: Final = (
    rf"{_OPENS}|(?:link (?:ist|zu) )?externe[rn]?(?: link| website| seite)?|external link|link is external|link extern"
    rf"|(?:datei|dokument )?(?:ist )?(?:nicht|nur teilweise) barrierefrei|{_FILE}:? {_SIZE}"
)
_WITH: Final = (
    rf"download|extern|link|\d{{1,3}} (?:seiten?|s\.)|{_PLACE}|e-?mail|deutsch|english|englisch|neues fenster|neuer tab"
)
_KINDS: Final = (_SURE, _FILE, _SIZE, _WITH)
_ABOUT: Final = r"(?i:screen ?-?reader|vorleseprogramm|bildschirmleser|bildschirmvorleser)"


def find(page: Page) -> Iterator[Edit]:
    """Brackets all of whose parts are such notes, and one of them surely."""
    text = page.text
    for m in compiled(_NOTE).finditer(text):
        parts = compiled(_BREAK).split(m[1].replace("\u00a0", " ").strip())
        if not _is_note([part.strip() for part in parts if part.strip()]):
            continue
        if not is_in_quotation(text, m.start()) and not page.fact(_is_about_readers) and not page.fact(about_markup):
            yield removed(page, *m.span())


def _is_note(parts: list[str]) -> bool:
    """Is each part known from such notes, and one of them from nothing else, or a kind of file with its size?"""
    found = [{kind for kind in _KINDS if compiled(kind, re.IGNORECASE).fullmatch(part)} for part in parts]
    kinds = set().union(*found)
    return all(found) and (_SURE in kinds or {_FILE, _SIZE} <= kinds)


def _is_about_readers(page: Page) -> bool:
    """Does the text speak of programs that read pages aloud? A fact."""
    return compiled(_ABOUT).search(page.text) is not None


RULE = Rule(
    id="markup/link-note",
    kind="removal",
    risk="lossy",
    why="""Links tell screen readers in hidden words what they do: open a window, leave the site, load a file of some
    size. Read as text these words stand in brackets behind the link. Only brackets made of nothing else go; texts
    about such programs and quotations keep theirs.""",
    sources=("WCAG 2.1, technique G201", "docs/catalogue.md B18"),
    find=find,
    fixes=(
        "Der Verein⟦ (externer Link, öffnet in neuem Tab)→⟧, der Störche zählt, wächst.",
        "Der Plan⟦ (PDF, 2 MB, nicht barrierefrei)→⟧ umfasst 40 Seiten.",
        "Mehr weiß der Bund⟦ (Link öffnet in einem neuen Fenster)→⟧.",
        "Der Haushalt⟦ [PDF, 1,2 MB]→⟧ liegt aus, der Entwurf⟦ (PDF-Datei, 340 KB)→⟧ auch.",
        "Der Rat⟦ (öffnet in neuem Fenster)→⟧ und die Stadt⟦ (opens in a new tab)→⟧ zahlen.",
        "Schreiben Sie der Stadt⟦ (öffnet Ihr E-Mail-Programm)→⟧, wenn Sie helfen.",
        "Die Studie⟦ (Externer Link – wird in neuem Tab geöffnet)→⟧ ist neu.",
    ),
    keeps=(
        "Das Museum (öffnet um 9 Uhr) und der Laden (öffnet in neuem Glanz) sind beliebt.",
        "Der erste Speicher (5 MB) war groß, das Format (PDF) neu.",
        "Das Fenster (öffnet nur nach außen) klemmt, der Prüfer (extern) kommt.",
        "Der Antrag (PDF) liegt bei, das Heft (40 Seiten) auch.",
        "Der Screenreader liest den Zusatz (öffnet in neuem Fenster) vor.",
        "Die Karte (Speicher 64 GB, Preis 20 Euro) ist voll.",
        "Sie las: „Zum Plan (öffnet in neuem Fenster)“.",
    ),
    needs=("ffnet", "MB", "KB", "kB", "xtern", "barrierefrei", "opens"),
)
