"""Ordinals and clock times as French, Italian and Spanish write them: im 18e Jahrhundert, um 20h."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import months
from reinschrift.evidence import machine_translated
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import is_german_noun
from reinschrift.words.odd import Shape

_ORDINAL: Final = r"[0-9](e|ème|º|ª)(?<![\w.,:-][0-9]{4}.)(?= ([A-ZÄÖÜ][a-zäöüß]+)(?![\w-]))"
_FIRST: Final = r"(?<![\w.,:-])1(er|º)(?= %s\b)"
_HOUR: Final = r"\b(?:[Uu]m|[Aa]b|[Gg]egen|[Bb]is|[Vv]on|[Nn]ach|[Vv]or|[Ss]eit) (?:[01]?[0-9]|2[0-4])( ?h(?:([0-5][0-9])(?![0-9]))?)(?![\w/])"
_UHR: Final = "Uhr"


@lru_cache(maxsize=1)
def _first() -> str:
    return _FIRST % trie(set(months(english=False)))


def find_ordinals(page: Page) -> Iterator[Edit]:
    """The letters behind the number, before a German noun or month, become a full stop."""
    for m in compiled(_ORDINAL).finditer(page.text):
        if is_german_noun(m[2]) and not is_spoken_of(page, *m.span()):
            yield page.edit(*m.span(1), ".")
    for m in compiled(_first()).finditer(page.text):
        yield page.edit(*m.span(1), ".")


def find_times(page: Page) -> Iterator[Edit]:
    """The h behind a preposition of time and the hour, with the minutes behind it."""
    for m in compiled(_HOUR).finditer(page.text):
        if not is_spoken_of(page, *m.span()):
            yield page.edit(*m.span(1), f":{m[2]} {_UHR}" if m[2] else f" {_UHR}")


_EVIDENCE: Final = "the document is machine-translated: elsewhere such forms are names or abbreviations"
RULES = (
    Rule(
        id="translation/foreign-ordinal",
        kind="correction",
        risk="safe",
        why="""Ordinals keep the letters of the language that was translated from: 18e, 1er, 18º. German writes a
        full stop. A German noun must follow, and behind 1er a month (a 1er BMW is none).""",
        sources=("docs/catalogue.md A12", "DIN 5008, Ordnungszahlen"),
        find=find_ordinals,
        when=machine_translated,
        evidence=_EVIDENCE,
        gate=Shape.MIXED,
        fixes=("Laut the Polizei stammt es aus dem 18⟦e→.⟧ Jahrhundert. Am 1⟦er→.⟧ Mai ist zu.",),
        keeps=("Laut the Polizei fuhr er einen 1er BMW, das Modell 500e Abarth und den 6e Peugeot.",),
    ),
    Rule(
        id="translation/foreign-clock-time",
        kind="correction",
        risk="safe",
        why="""French, Spanish and Portuguese write the hour with an h: 20h, 20h30. In German it is Uhr. A preposition of
        time must stand before it, so that no speed (120 km/h) or length of time (in 3h) is meant.""",
        sources=("docs/catalogue.md A13",),
        find=find_times,
        when=machine_translated,
        evidence=_EVIDENCE,
        gate=Shape.MIXED,
        fixes=("Laut the Polizei beginnt es um 20⟦h→ Uhr⟧ und endet gegen 22⟦h30→:30 Uhr⟧.",),
        keeps=("Laut the Polizei lief er in 3h, mit 120 km/h, ab 20 h/Tag. Das dauert 20h.",),
    ),
)
