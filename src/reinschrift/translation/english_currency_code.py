"""A currency's code before a number in English form: EUR 46,500, USD 3.5 million."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.residue import EnglishScale
from reinschrift.observations.subject import is_spoken_of
from reinschrift.tables import read_pairs, read_table

_CODED: Final = (
    r"\b(EUR|USD|GBP)[ \u00a0]([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:[.,][0-9]{1,2})?(?= [bmt]))(?![.,]?[0-9])"
    r"(?: (million|billion|trillion)\b)?(?![\w-])"
)


def find(page: Page) -> Iterator[Edit]:
    """The number in German form, and the name of the currency behind it."""
    for m in compiled(_CODED).finditer(page.text):
        if (
            (m[3] or "," in m[2])
            and not is_spoken_of(page, *m.span())
            and not in_foreign_sentence(page.text, *m.span())
        ):
            yield page.edit(*m.span(), _in_german(m))


def _in_german(m: re.Match[str]) -> str:
    name = _names()[m[1]]
    if not m[3]:
        return f"{m[2].replace(',', '.')} {name}"
    scale = next(row for row in read_table("translation/english_scales.tsv", EnglishScale) if row.form == m[3])
    return f"{m[2].replace('.', ',')} {scale.one if m[2] == '1' else scale.many} {name}"


def _names() -> Mapping[str, str]:
    return read_pairs("translation/currencies.tsv", "sign", "name")


RULE = Rule(
    id="translation/english-currency-code",
    kind="correction",
    risk="safe",
    why="""English business news writes EUR 46,500, with a comma between thousands. German puts the currency's name behind the
    number. A code before a number in German form (EUR 46.500) is a matter of style and stays.""",
    sources=("DIN 5008, Währungsbeträge", "docs/catalogue.md A14"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere a comma before three figures may be one of decimals",
    fixes=(
        "Laut the Polizei hat die Beute einen Wert von ⟦EUR 46,500→46.500 Euro⟧.",
        "Laut the Polizei kostet das ⟦USD 3.5 million→3,5 Millionen US-Dollar⟧, dann ⟦GBP 1,200,000→1.200.000 Pfund⟧.",
    ),
    keeps=(
        "Laut the Polizei kostet das EUR 46.500, zuletzt EUR 4,50 und CHF 20.",
        "Laut the Polizei steht der Kurs EUR/USD bei 1,085.",
    ),
    needs=("EUR", "USD", "GBP"),
)
