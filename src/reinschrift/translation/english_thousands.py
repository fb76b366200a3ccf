"""A comma that groups thousands, as in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.anchors import groups
from reinschrift.evidence.phrases import is_adjective_form
from reinschrift.tables import read_table
from reinschrift.words import lexicon

_NUMBER: Final = (
    r"[0-9](?<![\w.,:/][0-9])[0-9]{0,2}(?:,[0-9]{3})+(?![0-9,.]*[0-9])(?=([ \u00a0-])([^\W\d_]+)(?: ([^\W\d_]+))?)"
)
_ROUND: Final = r",000\Z"
_PER_UNIT: Final = r" (?:pro|je|per) "
_PLURALS: Final = ("en", "er", "e", "n", "s")


class _Unit(NamedTuple):
    form: str
    example: str


@lru_cache(maxsize=1)
def _units() -> frozenset[str]:
    return frozenset(row.form for row in read_table("translation/counted_nouns.tsv", _Unit))


class _Decimals(NamedTuple):
    unit: str
    three_digits: str


@lru_cache(maxsize=1)
def _decimals() -> dict[str, str]:
    return {row.unit: row.three_digits for row in read_table("translation/decimals.tsv", _Decimals)}


def find(page: Page) -> Iterator[Edit]:
    """Numbers with groups of three before a noun that is counted in whole numbers."""
    for m in compiled(_NUMBER).finditer(page.text):
        compound = m[1] == "-"
        if m[0].startswith("0"):
            continue
        counted = m[0].count(",") > 1 or (m[2] in _units() if compound else _is_counted(page.text, m))
        if counted and (compound or machine_translated(page.opening)):
            yield page.edit(m.start(), m.end(), m[0].replace(",", "."))


def _is_counted(text: str, m: re.Match[str]) -> bool:
    """Is it a plural that has no decimals (persons, accounts), with an adjective before it perhaps, or a unit with few?

    A number in whole thousands would have no decimals at all.
    """
    word, following = m[2], m[3]
    noun = following if following and word[:1].islower() and is_adjective_form(word) else word
    decimals = _decimals().get(noun)
    if decimals is not None:
        return bool(compiled(_ROUND).search(m[0])) or (
            decimals == "rare" and compiled(_PER_UNIT).match(text, m.end() + 1 + len(word)) is None
        )
    return noun[:1].isupper() and lexicon().is_noun(noun) and noun.endswith(_PLURALS)


RULE = Rule(
    id="translation/english-thousands",
    kind="correction",
    risk="safe",
    why="""English groups thousands by commas: 12,500 accounts. In German that is a decimal with three places, which
    nouns counted in whole numbers do not have. Before such nouns the comma becomes a point in machine-translated
    documents, and in compounds with whole units (5,200-mAh-Akku) and with two groups (1,250,000) everywhere.
    Decimals before measures (3,716 Kilometer, 9,946 Sekunden) stay.""",
    sources=("docs/catalogue.md A14", "DIN 5008, Zahlengliederung"),
    find=find,
    fixes=(
        "Das ist ein ⟦5,200→5.200⟧-mAh-Akku.",
        "Es kostete $ 2.4 Milliarden. Betroffen waren mehr als ⟦12,500→12.500⟧ Konten.",
        "Laut Das Journal kamen ⟦4,200→4.200⟧ neue Mitglieder hinzu.",
        "Das war im Mai 350 million Dollar wert und gehört ⟦1,200→1.200⟧ Menschen.",
        "Laut Das Journal kostet es ⟦15,000→15.000⟧ Euro und misst ⟦1,250→1.250⟧ Hektar.",
        "Laut Der Kurier gibt es ⟦3,500→3.500⟧ Wohnungen.",
    ),
    keeps=(
        "Es waren 3,716 Kilometer.",
        "Er lief 9,946 Sekunden.",
        "Das Los kostet 1,500 Euro.",
        "Laut Das Journal sind es 3,716 Prozent.",
        "Betroffen waren 12.500 Konten.",
        "Laut Das Journal kostet Benzin 1,459 Euro pro Liter.",
        "Die Quote lag bei 1,250 Kindern je Frau.",
    ),
    gate=groups,
)
