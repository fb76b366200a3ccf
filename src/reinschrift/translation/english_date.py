"""A date in English form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates.english import EnglishDate
from reinschrift.evidence import machine_translated
from reinschrift.evidence.dates import DateSpan, LikelyMonth, PartOfMonth, dates_of, german_month, german_weekday
from reinschrift.evidence.language import in_foreign_sentence
from reinschrift.evidence.subject import is_in_quotation

_IN: Final = r"[ \n„(][Ii]n "
_NAME: Final = r" [A-ZÄÖÜ]"  # Sunday Times: part of a name


def find(page: Page) -> Iterator[Edit]:
    """Dates with a day or a year beside the month, months behind im, and weekdays behind am; a month may be a name."""
    for found in page.fact(dates_of):
        doubtful = isinstance(found, LikelyMonth) or is_in_quotation(page.text, found.start)
        if doubtful and not machine_translated(page.opening):
            continue  # „Den 4. October“, steht darauf in Fraktur
        if found.month is not None:
            if isinstance(found, PartOfMonth):
                yield page.edit(found.start, found.end, _german(found))
                continue
            if found.day is None and compiled(_IN).match(page.text, max(0, found.start - len(" in "))):
                yield page.edit(found.start - len("n "), found.start - len(" "), "m")
            yield page.edit(found.start, found.end, _german(found))
        elif found.weekday is not None and not _is_english(page.text, found):
            yield page.edit(found.start, found.end, german_weekday(found.weekday))


def _is_english(text: str, found: EnglishDate) -> bool:
    """Does the weekday begin a name or stand in an English sentence?"""
    named = compiled(_NAME).match(text, found.end) is not None
    return named or in_foreign_sentence(text, found.start, found.end)


def _german(found: EnglishDate) -> str:
    days = f"{found.day}." if found.day else ""
    if isinstance(found, PartOfMonth):
        days = found.part
    if isinstance(found, DateSpan):
        days = f"{found.first}.{found.joint}{days}"
    parts = (days, german_month(found.month or 1), str(found.year or ""))
    written = " ".join(p for p in parts if p)
    return f"{german_weekday(found.weekday)}, {written}" if found.weekday is not None else written


RULE = Rule(
    id="translation/english-date",
    kind="correction",
    risk="safe",
    why="""Dates come from a date formatter or stand in a tag of their own, so the translator leaves them in English:
    "September 15th", "Oct 04, 2023", "4. October". English ordinals, English month names and the order month, day
    leave no doubt. German wording stays, whatever its form, and so do titles of works.""",
    sources=("docs/catalogue.md A12", "DIN 5008, Datum in alphanumerischer Schreibweise"),
    find=find,
    fixes=(
        "Er kam bis ⟦September 15th→15. September⟧ nicht.",
        "Das war am ⟦Oct 04, 2023→4. Oktober 2023⟧ so.",
        "Sie kommt am ⟦4. October→4. Oktober⟧ wieder.",
        "Bis ⟦December 31→31. Dezember⟧ ist es fertig.",
        "Die Show startet am ⟦Tuesday, May 4th→Dienstag, 4. Mai⟧ im Saal.",
        "Das Haus war im ⟦May→Mai⟧ eröffnet worden, zwei Tage nach dem ⟦1. May→1. Mai⟧, und klagte im ⟦May→Mai⟧ Rechte ein.",
        "Gebaut wurde es zwischen ⟦May→Mai⟧ 2020 und Juni 2021.",
        "Termine nennt sie i⟦n→m⟧ ⟦January→Januar⟧ und später.",
        "Ausgeliefert wird ab ⟦mid-February→Mitte Februar⟧, entschieden bis ⟦late October 2023→Ende Oktober 2023⟧.",
        "Das Fest soll ⟦in early May→Anfang Mai⟧ beginnen.",
        "Es kam am ⟦June 3rd→3. Juni⟧, es regnet seit ⟦March→März⟧. Ab ⟦June→Juni⟧ ist es warm.",
        "Die Aschewolke stieg am ⟦Sunday→Sonntag⟧ weiter auf.",
    ),
    keeps=(
        "Am 15. September kam er.",
        "Im September 15 Menschen zu finden, ist leicht.",
        "Am 4. April 2020 war Samstag.",
        "Die Band Earth, Wind & Fire spielt „September“.",
        "Am Black Friday kaufen viele ein.",
        "Das schrieb am Freitag die Sunday Tribune, am Sunday Club vorbei.",
        "Aus „July 4th“ wird der 4. Juli.",
        "Er stimmte bis May sprach.",
        "Im Streit seit May.",
        "„Den 4. October“, steht darauf in Fraktur.",
        "Sie sang Early May und Late September Rain.",
        "Er singt Sunday Bloody Sunday.",
    ),
    gate=dates_of,
)
