"""A date with the month of another language than English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence.dates import german_month
from reinschrift.evidence.language import in_foreign_sentence
from reinschrift.evidence.residue import FOREIGN, foreign_months, residue
from reinschrift.evidence.subject import is_quoted

_DATE: Final = r"[0-9](?<![\w.,:/][0-9])[0-9]?(?:er|º|°)? (?:de )?(%s)\b(?:(?: de| del)? ((?:19|20)[0-9]{2})\b)?"
_DAY: Final = r"[0-9]{1,2}"
_DAYS: Final = 31


def has_foreign_month(page: Page) -> bool:
    """Is a month of another language among the tokens? A gate."""
    return FOREIGN in page.fact(residue)


def find(page: Page) -> Iterator[Edit]:
    """A day before such a month, outside of sentences in that language."""
    text = page.text
    for m in compiled(_DATE % "|".join(foreign_months())).finditer(text):
        day = compiled(_DAY).match(text, m.start())
        if day is None or not 0 < int(day[0]) <= _DAYS or is_quoted(text, *m.span()):
            continue
        if not in_foreign_sentence(text, m.start(), m.end()):
            year = f" {m[2]}" if m[2] else ""
            yield page.edit(m.start(), m.end(), f"{int(day[0])}. {german_month(foreign_months()[m[1]])}{year}")


RULE = Rule(
    id="translation/foreign-date",
    kind="correction",
    risk="safe",
    why="""Dates come from a date formatter and stay in the language of the page: "am 25 de febrero", "am 3 maart". The
    small letter of the month and the number without a full stop leave no doubt. Sentences in the other language and
    dates in quotation marks stay, and so do months that German writes alike.""",
    sources=("docs/catalogue.md A12", "DIN 5008, Datum in alphanumerischer Schreibweise"),
    find=find,
    fixes=(
        "Der Berg hatte am ⟦25 de febrero→25. Februar⟧ Asche ausgestoßen.",
        "Sie hat den Plan am ⟦3 maart→3. März⟧ verabschiedet.",
        "Die Wahl war am ⟦23 avril 2017→23. April 2017⟧ in Paris.",
        "Seit dem ⟦1er juillet→1. Juli⟧ gilt das.",
        "Er wurde am ⟦8 de marzo de 1999→8. März 1999⟧ geboren.",
        "Die Messe endet am ⟦15 ottobre→15. Oktober⟧, heißt es.",
    ),
    keeps=(
        "Der Plan wurde am 3. März verabschiedet.",
        "Die Partei heißt „25 de abril“.",
        "El 25 de febrero el gobierno no ha dicho nada de la ley.",
        "Der Platz Juni 17 und die Straße Mai 8 sind gesperrt.",
        "Die Lieder März und Abril laufen.",
    ),
    gate=has_foreign_month,
)
