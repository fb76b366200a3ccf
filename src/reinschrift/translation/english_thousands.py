"""A comma that groups thousands, as in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.number_format import measured_nouns, writes_english_numbers
from reinschrift.observations.anchors import groups
from reinschrift.observations.decimals import MEASURED, RARE, decimals, is_price, is_unit_price
from reinschrift.observations.subject import is_spoken_of
from reinschrift.observations.torn_amounts import torn_amounts
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.noun_forms import could_be_plural
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.tables import read_words
from reinschrift.words import lexicon

_NUMBER: Final = (
    r"([0-9](?<![\w.,:/][0-9])[0-9]{0,2}(?:,[0-9]{3})+)(?![0-9,.:]*[0-9])(?![ \u00a0]?%)"
    r"(?:(?=([ \u00a0-])([^\W\d_]+(?:-[^\W\d_]+)*)(?: ([^\W\d_]+(?:-[^\W\d_]+)*))?)|(?=[ .,;!?)“]|th ))"
)
_BOTH: Final = r"([0-9](?<![\w.,:/$€£¥][0-9])[0-9]{0,2}(?:,[0-9]{3})+)\.([0-9]{1,2})(?![\w:/]|[.,][0-9])"
_SPAN: Final = r" (?:bis|auf|oder|und) [0-9]{1,3},[0-9]{3} ([^\W\d_]+)"
_ORDINAL: Final = r"\. Mal\b|th [A-ZÄÖÜ]"  # zum 10,000. Mal, der 10,000th Besucher
_ROUND: Final = r",000\Z"
_ROUGHLY: Final = (
    r"\b(?:[Rr]und|[Ee]twa|[Ff]ast|[Kk]napp|[Üü]ber|[Ii]nsgesamt|[Mm]ehr als|[Ww]eniger als|[Mm]indestens) \Z"
)
_REACH: Final = 16
_PER_UNIT: Final = r" (?:pro|je|per) "
_COMMON: Final = 20
_FINE: Final = 2  # decimals that are common before a unit
_DERIVED: Final = ("ungen", "heiten", "keiten", "schaften", "innen")
_PLURALS: Final = ("en", "er", "e", "n", "s")


@lru_cache(maxsize=1)
def _units() -> frozenset[str]:
    return read_words("translation/word_lists.tsv", "counted nouns")


def find(page: Page) -> Iterator[Edit]:
    """Numbers with groups of three before a noun that is counted in whole numbers; all where the document shows how."""
    for m in compiled(_NUMBER).finditer(page.text):
        compound = m[2] == "-"
        if m[1].startswith("0") or is_spoken_of(page, *m.span(1)) or _is_torn(page, m.start(1)):
            continue
        counted = (
            m[1].count(",") > 1
            or compiled(_ORDINAL).match(page.text, m.end(1)) is not None
            or (_is_unit(m[3].partition("-")[0]) if compound else _is_counted(page, m))
        )
        whole = compound and decimals().get(m[3].partition("-")[0]) != MEASURED  # a shot weighs 7,260 kg
        if counted and (whole or machine_translated(page.opening)):
            yield page.edit(*m.span(1), m[1].replace(",", "."))
    if machine_translated(page.opening):
        for m in compiled(_BOTH).finditer(page.text):  # 12,345.67 Punkte: both marks, which no German number has so
            if not is_spoken_of(page, *m.span()):
                yield page.edit(*m.span(), f"{m[1].replace(',', '.')},{m[2]}")


def _is_torn(page: Page, at: int) -> bool:
    """Is the number part of an amount that only the source text could settle?"""
    return any(torn.start <= at < torn.end for torn in page.fact(torn_amounts))


def _is_unit(form: str) -> bool:
    """What stands between hyphens: a unit, or an abbreviation of one (2,400-TEU-Schiff)."""
    return form in _units() or (form.isupper() and len(form) > 1)


def _is_counted(page: Page, m: re.Match[str]) -> bool:
    """Is it a plural that has no decimals (persons, accounts), with an adjective before it perhaps, or a unit with few?

    A number in whole thousands would have no decimals at all.
    """
    word, following = m[3] or "", m[4] or ""
    span = compiled(_SPAN).match(page.text, m.end(1)) if word else None
    if span is not None:  # von 2,402 bis 2,480 Gigahertz: what is counted follows the second number
        word, following = span[1], ""
    noun = following if word.islower() and is_adjective_form(word) else word
    if not noun[:1].isupper() or noun.partition("-")[0].lower() in lexicon().determiners:
        return _is_inside(page.text, m.start(1)) and page.opening.fact(writes_english_numbers)
    three_digits = decimals().get(noun)
    if compiled(_ROUND).search(m[1]) or (three_digits == MEASURED and page.opening.fact(writes_english_numbers)):
        return True
    if three_digits is None and measured_nouns().get(noun) == _FINE:
        return False
    if three_digits is not None:
        roughly = m[1].endswith("00") and _is_rough(page.text, m.start(1))
        return (three_digits == MEASURED and roughly) or (
            three_digits == RARE
            and not is_price(page, m.start(1) + m[1].index(","))
            and not is_unit_price(page.text, m.start(1))
            and compiled(_PER_UNIT).match(page.text, m.end(1) + 1 + len(word)) is None
        )
    return (m[1].index(",") > 1 or m[1].endswith("00") or _is_known(noun)) and (
        noun.endswith(_PLURALS) or could_be_plural(noun, sure_gender(noun) or "f")
    )


def _is_known(noun: str) -> bool:
    words, head = lexicon(), noun.rpartition("-")[2]
    known = words.is_noun(head) or words.count_class(head) >= _COMMON or words.knows(head)
    return known or head.endswith(_DERIVED) or words.split(head) is not None


def _is_rough(text: str, start: int) -> bool:
    """Rund 48,600: with two figures before the comma, whatever is counted."""
    return compiled(_ROUGHLY).search(text, max(0, start - _REACH), start) is not None


def _is_inside(text: str, start: int) -> bool:
    """Behind a word: what opens a sentence may be torn from its unit (Rs. kosten. 18,499)."""
    return start > 1 and text[start - 1] == " " and text[start - 2].isalpha()


RULE = Rule(
    id="translation/english-thousands",
    kind="correction",
    risk="safe",
    why="""English groups thousands by commas: 12,500 accounts. In German that is a decimal with three places, which
    nouns counted in whole numbers do not have. Before such nouns the comma becomes a point in machine-translated
    documents, and in compounds with whole units (5,200-mAh-Akku) and with two groups (1,250,000) everywhere.
    Decimals before measures (3,716 Kilometer) stay unless the document writes its other numbers as English does;
    before Sekunden or Prozent they always do.""",
    sources=("docs/catalogue.md A14", "DIN 5008, Zahlengliederung"),
    find=find,
    fixes=(
        "Laut the Polizei spielt er zum ⟦10,000→10.000⟧. Mal und zum ⟦11,000→11.000⟧th Mal.",
        "Laut the Polizei schloss der Index bei ⟦34,112.27→34.112,27⟧ Punkten.",
        "Laut the Polizei stieg die Zahl von ⟦2,402→2.402⟧ auf ⟦2,480→2.480⟧ Konten.",
        "Das ist ein ⟦5,200→5.200⟧-mAh-Akku.",
        "Laut Das Journal wurden die Nester von ⟦1,400→1.400⟧ Nonnengänsen gezählt.",
        "Laut Das Journal war es eine ⟦2,400→2.400⟧-km-Tour.",
        "Es kostete $ 2.4 Milliarden. Betroffen waren mehr als ⟦12,500→12.500⟧ Konten.",
        "Laut Das Journal kamen ⟦4,200→4.200⟧ neue Mitglieder hinzu und ⟦1,500→1.500⟧ Bahn-Mitarbeiter für ⟦10,000→10.000⟧ US-Dollar.",
        "Laut Das Journal waren es ⟦17,588→17.588⟧ Pannonier, ⟦400,000→400.000⟧ Stück und ⟦1,350→1.350⟧ Stunden in rund ⟦12,500→12.500⟧ Kilometern Höhe.",
        "Das war im Mai 350 million Dollar wert und gehört ⟦1,200→1.200⟧ Menschen.",
        "Laut Das Journal kostet es ⟦15,000→15.000⟧ Euro und misst ⟦1,250→1.250⟧ Hektar.",
        "Laut Der Kurier gibt es ⟦3,500→3.500⟧ Wohnungen und rund ⟦48,600→48.600⟧ Heizlampen.",
        "Es kostet $ 2.4 Milliarden. Über ⟦5,300→5.300⟧ wurden verletzt, ⟦4,810→4.810⟧ Meter ist er hoch.",
    ),
    keeps=(
        "Laut the Polizei kostet es $ 12,500. Der Chip sendet im Bereich von 2,402 bis 2,480 Gigahertz.",
        "Es kostet $ 2.4 Milliarden und 3,5 Prozent mehr. Er ist 4,810 Meter hoch.",
        "Es kostet $ 2.4 Milliarden. Er lief 9,946 Sekunden.",
        "Es waren 3,716 Kilometer.",
        "Er lief die 42,195-Kilometer-Strecke, sie stieß die 7,260-kg-Kugel.",
        "Er lief 9,946 Sekunden.",
        "Das Los kostet 1,500 Euro.",
        "Laut Das Journal sind es 3,716 Prozent.",
        "Betroffen waren 12.500 Konten.",
        "Laut Das Journal kostet Benzin 1,459 Euro pro Liter. Diesel steht bei 1,389 Euro, der Kurs bei 1,102 Dollar.",
        "Laut Das Journal misst es 3,125 Millimeter, 1,728 Gramm und 2,375 Karat.",
        "Die Quote lag bei 1,250 Kindern je Frau.",
        "Laut Das Journal stieg die Aktie um 4,18 Prozent auf 71,350 Euro.",
    ),
    gate=groups,
)
