"""A date with the month or the weekday of another language than English."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence.foreign_dates import foreign_dates


def find(page: Page) -> Iterator[Edit]:
    """A day before such a month, a month or weekday behind a German word of time."""
    for found in page.fact(foreign_dates):
        yield page.edit(found.start, found.end, found.german)


RULE = Rule(
    id="translation/foreign-date",
    kind="correction",
    risk="safe",
    why="""Dates come from a date formatter and stay in the language of the page: "am 25 de febrero", "am 3 maart". The
    small letter of the month and the number without a full stop leave no doubt. Sentences in the other language and
    dates in quotation marks stay, and so do months that German writes alike. Months and weekdays alone need a German
    word of time before them: "im marzo", "am martes".""",
    sources=("docs/catalogue.md A12", "DIN 5008, Datum in alphanumerischer Schreibweise"),
    find=find,
    fixes=(
        "Der Berg hatte am ⟦25 de febrero→25. Februar⟧ Asche ausgestoßen.",
        "Sie hat den Plan am ⟦3 maart→3. März⟧ verabschiedet.",
        "Das Fest ist am ⟦9 mai→9. Mai⟧ und am ⟦2 d’octobre→2. Oktober⟧.",
        "Die Wahl war am ⟦23 avril 2017→23. April 2017⟧ in Paris.",
        "Seit dem ⟦1er juillet→1. Juli⟧ gilt das.",
        "Er wurde am ⟦8 de marzo de 1999→8. März 1999⟧ geboren.",
        "Die Messe endet am ⟦15 ottobre→15. Oktober⟧, heißt es.",
        "Die Messe endet am ⟦15. ottobre→15. Oktober⟧ und im ⟦marzo→März⟧, sie begann im ⟦octubre de 2019→Oktober 2019⟧.",
        "Die Wahl war am ⟦martes→Dienstag⟧ vorbei, gezählt wird seit ⟦lundi→Montag⟧.",
    ),
    keeps=(
        "Der Plan wurde am 3. März verabschiedet.",
        "Die Partei heißt „25 de abril“.",
        "El 25 de febrero el gobierno no ha dicho nada de la ley.",
        "Der Platz Juni 17 und die Straße Mai 8 sind gesperrt.",
        "Die Lieder März und Abril laufen.",
        "Wart, bis mei Frau kommt, im mai.",
        "Das Lied „Vamos el lunes“ und das Bild „Am lundi“ sind alt.",
    ),
    gate=foreign_dates,
)
