"""Notes in brackets that links carry for screen readers: (öffnet in neuem Fenster), (PDF, 2 MB)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import about_markup, is_in_quotation

_NOTE: Final = r"[(\[]([^()\[\]\n]{6,100})[)\]]"
_LONGEST: Final = 102
_HINTS: Final = ("ffnet", "extern", "kb", "mb", "kib", "mib", "byte", "barriere", "opens", "fenster", "tab")
"""Letters, one of which any such note has."""
_BREAK: Final = r" ?(?:[;|/–·]|,(?!\d)) ?| - |(?<=Link):? |(?<=link) "
_PLACE: Final = r"(?:neue[mnrs]?|andere[mnrs]?|separate[mnrs]?|eigene[mnrs]?) (?:browser-?)?(?:fenster|tabs?|reiter|registerkarte|seite)s?"
_TARGET: Final = r"(?:(?:dieser |der )?(?:externer? )?(?:link|seite|website|inhalt|verweis|pdf|datei|dokument) )"
_OPENS: Final = (
    rf"{_TARGET}?(?:öffnet (?:sich )?|wird )(?:im |in )?(?:eine[nmr]? )?{_PLACE}(?: geöffnet)?|in (?:eine[mr] )?{_PLACE}"
    r"|öffnet (?:das|ihr|dein|ein) (?:e-?mail|mail|telefon)-?(?:programm|app)|opens? (?:in )?(?:an? )?(?:new|external) (?:window|tab|page|site)"
    r"|neues (?:browser-?)?fenster|neuer (?:browser-?)?tab"
)
_FILE: Final = r"(?:pdf|docx?|xlsx?|zip|mp[34]|jpe?g|png)(?:-?(?:datei|dokument|download))?"
_SIZE: Final = r"(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:[km]b|[km]byte|kib|mib))"
_OUTSIDE: Final = r"(?:link|verweis|website|seite)"
_SURE: Final = (
    rf"{_OPENS}|externe[rn]? {_OUTSIDE}|(?:link ist|link zu|link führt (?:auf|zu)(?: eine[rn]?)?) extern(?:e[rn]?(?: {_OUTSIDE})?)?"
    rf"|external link|link is external|link extern|(?:datei|dokument|pdf) (?:ist )?nicht barrierefrei|{_FILE}:? {_SIZE}"
)
_LOADED: Final = rf"{_SIZE}|(?:nicht|nur teilweise) barrierefrei"
"""What is said of files, and of other things as well."""
_WITH: Final = rf"download|extern|link|\d{{1,3}} (?:seiten?|s\.)|{_PLACE}|e-?mail|deutsch|english|englisch"
_KINDS: Final = (_SURE, _FILE, _LOADED, _WITH)
_ABOUT: Final = r"(?i:screen ?-?reader|vorlese(?:programm|software)|bildschirm(?:leser|vorleser|lese))"
_NAMED: Final = r"\b(?:Hinweis|Zusatz|Vermerk|Text|Satz|Formel|Worten?|Wörter|Klammer) \Z"
_NEAR: Final = 20
_SENTENCE: Final = r"[.!?:…][“”\"»«]?(?:\s|\Z)"


def find(page: Page) -> Iterator[Edit]:
    """Brackets all of whose parts are such notes, and one of them surely, with the blank before them."""
    text = page.text
    for m in chain(_notes(text, "("), _notes(text, "[")):
        parts = compiled(_BREAK).split(m[1].replace("\u00a0", " ").strip())
        if (
            _is_in_prose(text, *m.span())
            and _is_note([part.strip() for part in parts if part.strip()])
            and not _is_meant(page, m.start())
        ):
            blank = text[m.start() - 1 : m.start()] in {" ", "\u00a0"}
            yield page.edit(m.start() - blank, m.end(), "")


def _notes(text: str, opening: str) -> Iterator[re.Match[str]]:
    """The short brackets that hold one of the hints."""
    at = text.find(opening)
    while at >= 0:
        small = text[at : at + _LONGEST].lower()
        if any([hint in small for hint in _HINTS]):  # noqa: C419 - the hot path: no generator
            m = compiled(_NOTE).match(text, at)
            if m and any(hint in m[1].lower() for hint in _HINTS):
                yield m
        at = text.find(opening, at + 1)


def _is_in_prose(text: str, start: int, end: int) -> bool:
    """In a line with a sentence, and not at the end of a label: Download (MP3, 14 MB)."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[first:start] + text[end : last if last >= 0 else len(text)]
    return compiled(_SENTENCE).search(line) is not None


def _is_meant(page: Page, start: int) -> bool:
    """Does the text speak of such notes?"""
    if is_in_quotation(page.text, start) or compiled(_NAMED).search(page.text, max(0, start - _NEAR), start):
        return True
    return page.fact(_is_about_readers) or page.fact(about_markup)


def _is_note(parts: list[str]) -> bool:
    """Is each part known from such notes, and one of them from nothing else, or a kind of file with what is said of files?"""
    found = [{kind for kind in _KINDS if compiled(kind, re.IGNORECASE).fullmatch(part)} for part in parts]
    kinds = set().union(*found)
    return all(found) and (_SURE in kinds or {_FILE, _LOADED} <= kinds)


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
        "Der Bericht⟦ (PDF, nicht barrierefrei)→⟧ und der Bogen⟦ (Datei ist nicht barrierefrei)→⟧ liegen aus.",
        "Der Plan⟦ (PDF, 2 MB, nicht barrierefrei)→⟧ umfasst 40 Seiten.",
        "Mehr weiß der Bund⟦ (Link öffnet in einem neuen Fenster)→⟧.",
        "Der Haushalt⟦ [PDF, 1,2 MB]→⟧ liegt aus, der Entwurf⟦ (PDF-Datei, 340 KB)→⟧ auch.",
        "Der Rat⟦ (öffnet in neuem Fenster)→⟧ und die Stadt⟦ (opens in a new tab)→⟧ zahlen.",
        "Schreiben Sie der Stadt⟦ (öffnet Ihr E-Mail-Programm)→⟧, wenn Sie helfen.",
        "Die Studie⟦ (Externer Link – wird in neuem Tab geöffnet)→⟧ ist neu.",
        "Die Vögel trugen Sender⟦ (öffnet in neuem Fenster)→⟧ am Bein.",
        "Der Verein Havel⟦ (externer Link, öffnet in neuem Tab)→⟧, der alles bezahlt, warnt.",
        "Mehr sagt der Verein⟦ (Externer Link)→⟧.",
        "Das Amt⟦ (wird in einem neuen Tab geöffnet)→⟧ warnt.",
        "Das Amt⟦ (opens in a new window)→⟧ warnt.",
    ),
    keeps=(
        "Das Museum (öffnet um 9 Uhr) und der Laden (öffnet in neuem Glanz) sind beliebt.",
        "Der erste Speicher (5 MB) war groß, das Format (PDF) neu.",
        "Die Kirche (neue Fenster) und der Dom (andere Seite des Flusses) sind alt.",
        "Das Kulturhaus (nicht barrierefrei) und die Prüfer (externe) sind bekannt.",
        "Das Album (MP3, Download) und der Saal (nur teilweise barrierefrei, 40 Seiten) kosten nichts.",
        "Er spielt die Fuge (in neuem Register).",
        "Das Fenster (öffnet nur nach außen) klemmt, der Prüfer (extern) kommt.",
        "Der Antrag (PDF) liegt bei, das Heft (40 Seiten) auch.",
        "Der Screenreader liest den Zusatz (öffnet in neuem Fenster) vor.",
        "Die Karte (Speicher 64 GB, Preis 20 Euro) ist voll.",
        "Sie las: „Zum Plan (öffnet in neuem Fenster)“.",
        "Der Laden (öffnet in neuem Glanz) ist wieder da.",
        "Das Bad (öffnet im Mai) ist neu.",
        "Die Kirche (neue Fenster im Chor) ist offen.",
        "Vorgelesen wird „(öffnet in neuem Fenster)“ an jeder Stelle.",
        "Der Zusatz (öffnet in neuem Fenster) fehlt oft.",
        "Wer mit Screenreader liest, hört bei jedem Link (öffnet in neuem Tab) mit.",
    ),
    needs=("(", "["),
)
