"""Which lines of a page are time stamps: by their words, or a lone date by its place."""

from __future__ import annotations

from datetime import timedelta

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page
from reinschrift.furniture._lines import is_body
from reinschrift.furniture._shapes import day_of, is_day, is_part_of_stamp, is_stamp
from reinschrift.furniture._templates import is_never

__all__ = ["stamps"]

_LONGEST = 120
_ADDED = r"\[\W*(?:\d\. )?(?:Update|Nachtrag)\b"
"""An editor's mark before a later paragraph, in brackets, belongs to the text."""
_NEAR = timedelta(days=7)
_MOST_ABOVE = 2  # paragraphs that introduce the story
_HEAD = 12  # lines
_YEARS_OF_CLOCKS = ("1969", "1970")
_WORDINGS = (
    (
        r"\b[Aa]uf den (?:Tag gesetzt|neuesten Stand gebracht)\b|\b[Ee]ingabe[ -]?[Dd]atum\b|\bDatum der (?:Veröffentlichung|Eingabe)\b",
        "Aktualisiert",
    ),
    (r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", r"\1.\2.\3"),
    (r"\b(\d{1,2})h(\d{2})\b", r"\1:\2"),
    (r"(?<=[a-z]) auf (?=(?:den )?\d)", " am "),
    (r" durch (?=\S{2,20}\Z)", " von "),
)
"""Other wordings of stamps, most of them translated back, and the usual one."""
_OF_DAY = (
    r"(?:Artikel|Beitrag|Bericht|Text|Eintrag|Nachricht|Blogeintrag|(?:Presse|Medien)?(?:[Mm]itteilung|[Mm]eldung)|News|(?:Meldungs|Erscheinungs|Veröffentlichungs|Erstellungs|Änderungs|Publikations)datum):? (?:vom )?"
    r"(?:\d{1,2}\. ?(?:\d{1,2}\.|[A-ZÄÖÜ][a-zä]{2,8}) ?\d{4}|\d{4}-\d{2}-\d{2})(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?)?\Z"
    r"|\d{1,2} (?:Tage|Stunden|Minuten|Wochen|Monate)n? (?:vor|her|zurück)\Z|[Vv]or (?:\d{1,2}|einer|einem) (?:Tag|Stunde|Minute|Woche|Monat)\w{0,2} her\Z|(?:Gestern|Heute|Vorgestern),? (?:um )?\d{1,2}:\d{2}(?: Uhr(?<!:(?:00|15|30|45) Uhr))?\Z"
)


def stamps(page: Page) -> frozenset[int]:
    """Numbers of the lines that are time stamps; a fact."""
    every = page.fact(lines)
    if len(every) < 2:
        return frozenset()
    found = {
        i
        for i, line in enumerate(every)
        if len(line.text) < _LONGEST and _is_stamp(line.text) and not compiled(_ADDED).match(line.text)
    }
    head = next((i for i, line in enumerate(every) if is_body(line)), len(every))
    never = [i for i, line in enumerate(every) if is_never(line.text) and (i < head or not _is_spelled(line.text))]
    if len(never) == sum(page.text.count(year) for year in _YEARS_OF_CLOCKS):  # a chronicle of 1970 names it again
        found.update(never)
    days = [i for i, line in enumerate(every) if len(line.text) < _LONGEST and i not in found and is_day(line.text)]
    if len(days) == 1 and _is_of_page(page, every, days[0]):
        found.add(days[0])
    for i, line in enumerate(every if found else ()):
        if i not in found and is_part_of_stamp(line.text) and _is_beside(every, i, found):
            found.add(i)
    return frozenset(found)


def _is_spelled(text: str) -> bool:
    """Is the day written with the name of the month and without a clock time, as the heads of chronicles are?"""
    return ":" not in text and "anuar" in text


def _is_stamp(text: str) -> bool:
    """Is the line a stamp in any wording?"""
    if is_stamp(text) or compiled(_OF_DAY).match(text):
        return True
    if not compiled(r"\d").search(text):
        return False
    usual = text
    for wording, same in _WORDINGS:
        usual = compiled(wording).sub(same, usual)
    return usual != text and is_stamp(usual)


def _is_beside(every: tuple[Line, ...], i: int, found: set[int]) -> bool:
    """Does a stamp stand next to the line, in the same paragraph?"""
    return any(k in found and every[k].block == every[i].block for k in (i - 1, i + 1))


def _is_of_page(page: Page, every: tuple[Line, ...], i: int) -> bool:
    """Does the only date of the page that stands alone tell when it was published?

    It stands above the story. A date that heads an entry of a chronicle is written with the name of the month, and is
    not the date of publication.
    """
    above = sum(is_body(line) for line in every[:i])
    if above > _MOST_ABOVE or i >= _HEAD or i + 1 == len(every):
        return False
    day, published = day_of(every[i].text), page.context.published
    if published is not None and day is not None:
        return abs(published - day) <= (_NEAR if not above else timedelta(0))
    return not above and not any(c.isalpha() for c in every[i].text)
