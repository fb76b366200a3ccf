"""Amounts in English form: the currency before the number, English words of scale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.signs import special_signs
from reinschrift.core.trie import trie
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.residue import SCALE, EnglishScale, residue
from reinschrift.observations.subject import is_quoted, is_spoken_of
from reinschrift.syntax.noun_forms import could_be_plural
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.tokens import as_tokens, token_set

_SIGNS: Final = "$£€¥₹₩₽₺"
_ANY_SIGN: Final = frozenset(_SIGNS)
_NUMBER: Final = r"[0-9]{1,3}(?:[.,][0-9]{3})*(?:[.,][0-9]{1,2})?(?![0-9.,]*[0-9])"
_GERMAN_SCALE: Final = r"Millionen|Million|Milliarden|Milliarde|Billionen|Billion|Mio\.?|Mrd\.?|Tausend"
_SCALE: Final = "%s"
"""Where the words of scale of other languages stand."""
_SHORT_FORMS: Final = frozenset(token for token, _ in as_tokens(("cent", "bn", "tn"), before=("",)))
_ABBREVIATED: Final = ("bn", "tn")
_ENGLISH: Final = ("million", "billion", "trillion", "thousand")
_THOUSAND: Final = "k"
_SIGNED: Final = rf"[{_SIGNS}](?:(?<=US.)|(?<![\w$£€].))(?<![0-9] .)[ \u00a0]?({_NUMBER})(?:[ \u00a0-]?({_GERMAN_SCALE}|{_SCALE}|mn?|bn|tn|k|M|B)\b(?!-))?(?![^\W\d_]|-)"
_SIGN: Final = rf"[{_SIGNS}](?:(?<=US.)|(?<![\w$£€].))(?<![0-9] .)[ \u00a0]?"
# $500-Gutschein, $20-million-Vertrag; $2-3 million, $2 million to $3 million
_COMPOUND: Final = rf"{_SIGN}({_NUMBER})(?:[ \u00a0-]?({_GERMAN_SCALE}|{_SCALE}|mn?|bn))?-(?=[A-ZÄÖÜ][a-zäöü])"
_SPAN: Final = (
    rf"{_SIGN}({_NUMBER})( ?[–-] ?| (?:to|bis|and|und) )(?:US)?[{_SIGNS}]?({_NUMBER})"
    rf"[ \u00a0-]?({_GERMAN_SCALE}|{_SCALE}|mn?|bn|tn)\b(?!-)"
)
_JOINTS: Final = {"to": "bis", "and": "und"}
_SCALED: Final = rf"[0-9](?<![\w.,$£€¥₹₩₽₺][0-9])(?<![$£€¥₹₩₽₺] [0-9])[0-9.,]*[ \u00a0]({_SCALE}|[bt]n)\b(?!-)( d(?:[ei] |[’'])(?=[A-ZÄÖÜ]))?"
# 2.6m Firmen: in a text that writes £29bn
_COUNTED: Final = (
    r"[0-9](?<![\w.,$£€¥₹₩₽₺][0-9])[0-9]{0,2}(?:(?:\.[0-9]{1,2})?([bmt]n)|\.[0-9]{1,2}(m))(?= ([A-ZÄÖÜ][a-zäöüß]+))"
)
_SHORT_SCALE: Final = rf"[{_SIGNS}][0-9.,]+(?:mn?|[bt]n)\b"
_ENGLISH_UNIT: Final = r" ([a-z]+)"
_NAMED: Final = r"[ \u00a0](?:US-)?(?:Dollar|Euro|Pfund|Yen|Rupien|Franken)\b"


class _Currency(NamedTuple):
    sign: str
    name: str


@lru_cache(maxsize=1)
def _currencies() -> Mapping[str, str]:
    return {row.sign: row.name for row in read_table("translation/currencies.tsv", _Currency)}


@lru_cache(maxsize=1)
def _scales() -> Mapping[str, tuple[str, str]]:
    return {row.form: (row.one, row.many) for row in read_table("translation/english_scales.tsv", EnglishScale)}


@lru_cache(maxsize=4)
def _filled(pattern: str) -> str:
    """The pattern with the words of scale that are written out."""
    return pattern % trie({form for form in _scales() if form.islower() and len(form) > len("mn")})


def has_amount(page: Page) -> bool:
    """Is there a sign of a currency, an English word of scale or one of its short forms? A gate."""
    if not _ANY_SIGN.isdisjoint(page.fact(special_signs)) or SCALE in page.fact(residue):
        return True
    return not _SHORT_FORMS.isdisjoint(page.fact(token_set))


def find(page: Page) -> Iterator[Edit]:
    """Amounts with a sign before them, and numbers before an English word of scale."""
    taken = {edit.start: edit for edit in (*_spans(page), *_compounds(page))}
    ends = [(edit.start, edit.end) for edit in taken.values()]
    others = (*_signed(page), *_scaled(page), *_counted(page))
    alone = [edit for edit in others if not any(start < edit.end and edit.start < end for start, end in ends)]
    yield from (edit for edit in (*taken.values(), *alone) if not _is_cited(page, edit.start, edit.end))


def _is_cited(page: Page, start: int, end: int) -> bool:
    """Is it spoken of, or quoted together with an English unit and nothing else: „2.5 billion dollars“?"""
    m = compiled(_ENGLISH_UNIT).match(page.text, end)
    quoted = m is not None and not lexicon().knows(m[1]) and is_quoted(page.text, start, m.end())
    return quoted or is_spoken_of(page, start, end)


def _spans(page: Page) -> Iterator[Edit]:
    for m in compiled(_filled(_SPAN)).finditer(page.text):
        start, name = _currency(page.text, m)
        joint = m[2].strip()
        joint = f" {_JOINTS.get(joint, joint)} " if joint.isalpha() else m[2]
        numbers = _german_number(m[1], scaled=True) + joint + _german_number(m[3], scaled=True)
        yield page.edit(start, m.end(), f"{numbers} {_german_scale(m[4], m[3])}{name}")


def _compounds(page: Page) -> Iterator[Edit]:
    for m in compiled(_filled(_COMPOUND)).finditer(page.text):
        if m[2] or machine_translated(page.opening):
            start, name = _currency(page.text, m)
            scale = f"-{_scales().get(m[2], (m[2], m[2]))[1]}" if m[2] else ""
            yield page.edit(start, m.end() - 1, f"{_german_number(m[1], scaled=bool(m[2]))}{scale}-{name.strip()}")


def _signed(page: Page) -> Iterator[Edit]:
    text = page.text
    for m in compiled(_filled(_SIGNED)).finditer(text):
        if m[2] is None and (not machine_translated(page.opening) or in_foreign_sentence(text, m.start(), m.end())):
            continue
        start, name = _currency(text, m)
        if m[2] == _THOUSAND:
            yield page.edit(start, m.end(), _in_thousands(m[1]) + name)
            continue
        scale = f" {_german_scale(m[2], m[1])}" if m[2] else ""
        yield page.edit(start, m.end(), _german_number(m[1], scaled=m[2] is not None) + scale + name)


def _counted(page: Page) -> Iterator[Edit]:
    """2.6m Firmen: what is counted, where the text shortens scales so."""
    if compiled(_SHORT_SCALE).search(page.opening.text) is None or not machine_translated(page.opening):
        return
    for m in compiled(_COUNTED).finditer(page.text):
        scale = m[1] or m[2]
        if lexicon().is_noun(m[3]) and could_be_plural(m[3], sure_gender(m[3]) or "f"):
            number = m[0].removesuffix(scale)
            yield page.edit(m.start(), m.end(), f"{_german_number(number, scaled=True)} {_german_scale(scale, number)}")


def _scaled(page: Page) -> Iterator[Edit]:
    text = page.text
    for m in compiled(_filled(_SCALED)).finditer(text):
        english = m[1].startswith(_ENGLISH) or m[1] in _ABBREVIATED
        if not english and in_foreign_sentence(text, m.start(), m.end()):
            continue
        if m[1] in _ABBREVIATED and not (compiled(_NAMED).match(text, m.end()) or machine_translated(page.opening)):
            continue  # 1 bn Dill: a bunch
        number = text[m.start() : m.start(1) - 1]
        yield page.edit(
            m.start(),
            m.end(),
            f"{_german_number(number, scaled=english)} {_german_scale(m[1], number)}{' ' if m[2] else ''}",
        )


def _currency(text: str, m: re.Match[str]) -> tuple[int, str]:
    """Where the sign begins, and the name that follows the number; none where one stands there already."""
    start = m.start() - 2 if text[m.start() - 2 : m.start()] == "US" else m.start()
    named = compiled(_NAMED).match(text, m.end()) is not None
    return start, "" if named else " " + _currencies()[text[start : m.start() + 1]]


def _in_thousands(number: str) -> str:
    """300: 300.000; 1.5: 1.500."""
    whole, _, decimals = number.partition(".")
    return f"{whole}.{decimals:0<3}"


def _german_scale(word: str, number: str) -> str:
    """The German word; Million stays in the singular after 1 only."""
    one, many = _scales().get(word, (word, word))
    return one if number == "1" else many


def _german_number(number: str, *, scaled: bool) -> str:
    """Comma for the point and point for the comma; before a word of scale a number has decimals, no thousands."""
    whole, point, decimals = number.rpartition(".")
    if not point:
        return number if scaled or not _grouped(number, ",") else number.replace(",", ".")
    if len(decimals) == len("000") and not scaled and "," not in whole:
        return number  # 2.400 is German already
    return f"{whole.replace(',', '.')},{decimals}"


def _grouped(number: str, mark: str) -> bool:
    return mark in number and all(len(group) == len("000") for group in number.split(mark)[1:])


RULE = Rule(
    id="translation/english-amount",
    kind="correction",
    risk="safe",
    why="""English writes $2.4 billion, German 2,4 Milliarden Dollar. Before a word of scale the sign of the currency,
    the point of the decimals and the English word leave one German form; a billion is a Milliarde. A sign before a
    bare number ($ 50) also stands in edited German and is rewritten in machine-translated documents only; 25 £ and
    € 4,50 in Austrian order stay elsewhere. Words of scale of other languages have one German word too.""",
    sources=("docs/catalogue.md A14", "DIN 5008, Währungsbeträge"),
    find=find,
    fixes=(
        "Der Wert liegt bei ⟦$ 2.4 Milliarden→2,4 Milliarden Dollar⟧ im Jahr.",
        "Es waren ⟦$3.9 Milliarden→3,9 Milliarden Dollar⟧ im April.",
        "Positionen von ⟦350 million→350 Millionen⟧ Dollar",
        "Das Budget beträgt ⟦£ 130 Millionen→130 Millionen Pfund⟧ im Jahr.",
        "Das kostet ⟦€1.5 billion→1,5 Milliarden Euro⟧ jährlich.",
        "Er zahlt ⟦US$ 12 million→12 Millionen US-Dollar⟧ dafür.",
        "Die Ablöse liegt bei ⟦£40m→40 Millionen Pfund⟧ im Sommer.",
        "Das kostet ⟦$2.5bn→2,5 Milliarden Dollar⟧ im Jahr.",
        "Laut the Polizei kostet es ⟦£29bn→29 Milliarden Pfund⟧ und hilft ⟦2.6m→2,6 Millionen⟧ Firmen.",
        "Sie gab ⟦1.2 billion→1,2 Milliarden⟧ Euro aus.",
        "Der Wert liegt bei ⟦$2-3 million→2-3 Millionen Dollar⟧ oder ⟦£300k→300.000 Pfund⟧.",
        "Die Brücke nutzen ⟦2 millones de →2 Millionen ⟧Leute, sie kostet ⟦€ 2,5 miljard→2,5 Milliarden Euro⟧.",
        "Der ⟦$20 million→20-Millionen-Dollar⟧-Vertrag gilt bis ⟦$300M→300 Millionen Dollar⟧.",
    ),
    keeps=(
        "Die Übersetzerin lacht über Übersetzungsfehler: „Die Firma zahlt 5 million Euro im Jahr“.",
        "Das kostet 2,4 Milliarden Dollar.",
        "Aus „2.5 billion dollars“ machte die Bank 2,5 Billionen.",
        "Es kostet 25 £ am Tag.",
        "Das Getränk kostet € 4,50 im Lokal.",
        "Er zahlt $ 50 in bar.",
        "A$AP Rocky singt.",
        "Der Film Million Dollar Baby läuft.",
        "Laut the Polizei ist es 2.6m Wellen wert, aus 3m Höhe.",
        "Er zahlt 350 Millionen Dollar.",
        "Er sagte: „Son 62 millones de personas en la ciudad“.",
    ),
    gate=has_amount,
)
