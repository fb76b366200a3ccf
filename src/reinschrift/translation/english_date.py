"""A date in English form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates.english import EnglishDate
from reinschrift.dates.vocabulary import months, weekdays
from reinschrift.evidence import machine_translated
from reinschrift.evidence.dates import (
    DateSpan,
    LikelyDate,
    PartOfMonth,
    dates_of,
    german_month,
    german_weekday,
    is_named_by_day,
)
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.subject import is_in_quotation

_IN: Final = r"[ \n„(][Ii]n "
_PART_OF_DAY: Final = r"\b(?:[Aa]m|on|by|bis|[Ss]eit) ([A-Z][a-z]{2,9}) (morning|afternoon|evening)\b(?! [A-Z])"
_PARTS: Final = {"morning": "morgen", "afternoon": "nachmittag", "evening": "abend"}
_SHORTENED: Final = r"\b(?:[Aa]m|[Vv]om|zum|[Ss]eit dem|[Aa]b dem|[Dd]e[rn]) [0-9]{1,2}\. ((?:Jan|Feb|Apr|Aug|Sept?|Nov)\.)(?= (?:[a-zäöü(]|20[0-9]{2}\b))"


def find(page: Page) -> Iterator[Edit]:
    """Dates with a day or a year beside the month, months behind im, and weekdays behind am; a month may be a name."""
    dates = page.fact(dates_of)
    whole = {edit.start: edit for edit in _parts_of_days(page)} if dates else {}
    yield from (*whole.values(), *(_shortened(page) if dates else ()))
    for found in dates:
        if found.start in whole:
            continue
        doubtful = isinstance(found, LikelyDate) or is_in_quotation(page.text, found.start)
        if doubtful and not machine_translated(page.opening):
            continue  # „Den 4. October“, steht darauf in Fraktur
        if found.month is not None:
            if isinstance(found, PartOfMonth):
                yield page.edit(found.start, found.end, _german(found))
                continue
            if found.day is None and compiled(_IN).match(page.text, max(0, found.start - len(" in "))):
                yield page.edit(found.start - len("n "), found.start - len(" "), "m")
            yield page.edit(found.start, _end(page.text, found), _german(found))
        elif found.weekday is not None and not _is_english(page.text, found):
            yield page.edit(found.start, found.end, german_weekday(found.weekday))


def _shortened(page: Page) -> Iterator[Edit]:
    """Am 6. Nov. in Rom: where the other dates are English, no German editor shortened the month."""
    for m in compiled(_SHORTENED).finditer(page.text):
        if machine_translated(page.opening) and not is_in_quotation(page.text, m.start()):
            yield page.edit(*m.span(1), german_month(months(english=True)[m[1]]))


def _parts_of_days(page: Page) -> Iterator[Edit]:
    """Am Friday morning: am Freitagmorgen; the weekday may be German already."""
    names = weekdays(english=True) | weekdays(english=False)
    for m in compiled(_PART_OF_DAY).finditer(page.text):
        if (
            m[1] in names
            and not in_foreign_sentence(page.text, *m.span())
            and not is_in_quotation(page.text, m.start())
        ):
            yield page.edit(m.start(1), m.end(), german_weekday(names[m[1]]) + _PARTS[m[2]])


def _is_english(text: str, found: EnglishDate) -> bool:
    """Does the weekday begin a name or stand in an English sentence?"""
    return is_named_by_day(text, found.end) or in_foreign_sentence(text, found.start, found.end)


def _end(text: str, found: EnglishDate) -> int:
    """12. December Dezember 2021: the month stands in both languages."""
    again = f" {german_month(found.month or 1)}"
    end = found.end + len(again)
    twice = text.startswith(again, found.end) and not text[end : end + 1].isalnum()
    return end if twice and not found.year else found.end


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
        "Es kam am ⟦June 3rd→3. Juni⟧ und am 6. ⟦Nov.→November⟧ in Rom, am ⟦Friday morning→Freitagmorgen⟧ war Schluss.",
        "Es gilt seit dem ⟦12. December Dezember→12. Dezember⟧ 2021.",
        "Es kam am ⟦June 3rd→3. Juni⟧, dann kamen am ⟦Sunday→Sonntag⟧ Läufer und am ⟦Sat→Samstag⟧ alle.",
        "Es kam am ⟦June 3rd→3. Juni⟧, und am ⟦Sat→Samstag⟧ kamen alle.",
        "Die Aschewolke stieg am ⟦Sunday→Sonntag⟧ weiter auf.",
    ),
    keeps=(
        "Am 15. September kam er.",
        "Im September 15 Menschen zu finden, ist leicht.",
        "Am 4. April 2020 war Samstag.",
        "Die Band Earth, Wind & Fire spielt „September“.",
        "Am 6. Nov. in Rom und am 3. Feb. 2019 ist Markt.",
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
