"""A unit of English or another language behind its number: 2.5 inches, 70 miles per hour, 85 millones de euros."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates.vocabulary import approximators, number_words
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence, is_common_in_english
from reinschrift.observations.residue import EnglishScale
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import english_words, is_german, word_after, word_before
from reinschrift.syntax.government import case_after
from reinschrift.tables import read_pairs, read_table
from reinschrift.translation._units import EnglishUnit, english_units
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import prepositions

_NUMBER: Final = r"[0-9](?<![\w.,:/$€£][0-9])(?<![^0-9]-[0-9])[0-9.,]*"
_PER: Final = " (?:per|an?) "
_WORD_EDGE: Final = r"\b(?![-'’][a-z])(?!(?<= second) (?:hand|[A-ZÄÖÜ]))"  # ein second hand Kleid, sein second Buch
_THOUSANDS: Final = r"[0-9]{1,3}(?:,[0-9]{3})+\Z"
_DECIMALS: Final = r"[0-9]+\.[0-9]{1,2}\Z"
_LONGEST_SIGN: Final = 2
"""Letters of a sign of scale: bn, tn."""
_ONE: Final = ("1", "one", "ein", "eine", "einen", "einem", "einer")
_COMPARED: Final = frozenset({"als", "than", "bis", "zu", "nur", "genau"})
_MORE: Final = frozenset({"mehr", "weniger", "more", "less"})
_AGO: Final = " ago"
_BEFORE: Final = "vor "
_MEASURES: Final = {"square ": "Quadrat", "cubic ": "Kubik"}


@lru_cache(maxsize=1)
def _units() -> Mapping[str, EnglishUnit]:
    """The rows by both English forms."""
    return {form: row for row in english_units() for form in (row.form, row.plural)}


def _ends() -> Mapping[str, str]:
    return read_pairs("translation/english_unit_ends.tsv", "form", "german")


@lru_cache(maxsize=1)
def _numerals() -> Mapping[str, str]:
    """English number words and words for a part with their German ones, and German number words."""
    english = {row.form: row.german for row in english_words().values() if row.kind == "number"}
    return {**{word: word for word in number_words()}, **english, **_quantities()}


@lru_cache(maxsize=1)
def _quantities() -> Mapping[str, str]:
    """Several, many: those whose German word takes endings."""
    every = read_pairs("translation/english_quantities.tsv", "form", "german")
    return {form: german for form, german in every.items() if german.endswith("e") and " " not in german}


@lru_cache(maxsize=1)
def _scales() -> Mapping[str, EnglishScale]:
    """Words of scale by their English forms, and the German ones by themselves."""
    rows = read_table("translation/english_scales.tsv", EnglishScale)
    return {form: row for row in rows for form in (row.form, row.one, row.many)}


@lru_cache(maxsize=1)
def _pattern() -> str:
    units = "|".join(sorted(_units(), key=len, reverse=True))
    per = "|".join(unit for unit, row in _units().items() if unit == row.form)
    numbers = "|".join(sorted(_numerals(), key=len, reverse=True))
    ends = "|".join((*_ends(), _AGO.strip()))
    scales = "|".join(scale for scale in _scales() if len(scale) > _LONGEST_SIGN)
    number = rf"({_NUMBER}|(?<![\w-])(?:{numbers}))(?: ({scales}))?"
    behind = rf"(?:{_PER}({per})\b)?(?: ({ends})\b)?( and(?= [0-9][0-9.,]* (?:{units})\b))?"
    return rf"{number} (?:d[ei] |d[’'])?(square |cubic )?({units}){_WORD_EDGE}{behind}"


@lru_cache(maxsize=1)
def _joined() -> str:
    units = "|".join(form for form, row in _units().items() if form == row.form and row.member != "-")
    return rf"({_NUMBER})-({units})(-| )(?=[A-ZÄÖÜ][a-zäöüß])"


def find(page: Page) -> Iterator[Edit]:
    """The number and the unit together, so that decimals and thousands are read as English."""
    for m in compiled(_pattern()).finditer(page.text):
        if not _is_english(page, m):
            start, new = _german(page.text, m)
            yield page.edit(start, m.end(), new)
    for m in compiled(_joined()).finditer(page.text):
        if not _is_english(page, m):
            yield page.edit(m.start(), m.end(), f"{_german_number(m[1])}-{_units()[m[2]].member}-")


def _is_english(page: Page, m: re.Match[str]) -> bool:
    """Does the amount stand in quotation marks, in an English sentence or before an English word?"""
    text, after = page.text, word_after(page.text, m.end())
    goes_on = is_common_in_english(after) and not is_german(after) and after not in word_class("joining, English")
    return goes_on or is_spoken_of(page, *m.span()) or in_foreign_sentence(text, *m.span())


def _german(text: str, m: re.Match[str]) -> tuple[int, str]:
    """Where the German amount begins, and its wording."""
    number, scale, measure, form, per, end, joint = m.groups()
    unit = _units()[form]
    start, ago = m.start(), end == _AGO.strip()
    dative = ago or _governed(text, start) == "dat"
    noun = unit.one if number in _ONE and not scale else unit.dative if dative else unit.many
    if measure:
        noun = _MEASURES[measure] + noun.lower()
    count = _numerals().get(number) or _german_number(number)
    if number in _quantities() and dative:
        count += "n"
    if scale:
        count += f" {_scales()[scale].one if number in _ONE else _scales()[scale].many}"
    german = f"{count} {noun}"
    if per:
        german += f" pro {_units()[per].one}"
    if end and not ago:
        german += f" {_ends()[end]}"
    if joint:
        german += " und"
    return start, _BEFORE + german if ago else german


def _german_number(number: str) -> str:
    if compiled(_THOUSANDS).match(number):
        return number.replace(",", ".")
    return number.replace(".", ",") if compiled(_DECIMALS).match(number) else number


def _governed(text: str, start: int) -> str | None:
    """The case of the preposition before the amount, and before what tells how exact it is: nach mehr als 12 days."""
    word, at = word_before(text, start)
    while word in approximators() or word in _COMPARED or word in _MORE:
        if word == "zu":
            break
        word, at = word_before(text, at)
    low = word.lower()
    return case_after(text, low, at) if low in prepositions() and low != "über" else None


RULE = Rule(
    id="translation/english-unit",
    kind="correction",
    risk="safe",
    why="""Amounts come from tables and tags of their own and stay in English: "2.5 inches", "70 miles per hour",
    "3 weeks", "85 millones de euros". Behind a number each unit has one German word, whose ending follows the preposition; point and comma
    of the number are English then. Quotations and English sentences stay, and so do titles, whose words are
    capitalised.""",
    sources=("docs/catalogue.md A14, A19", "DIN 5008, Zahlengliederung"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere English units are quoted or names",
    fixes=(
        "Laut the Polizei maß der Stein ⟦1.5 inches→1,5 Zoll⟧ und flog ⟦70 miles→70 Meilen⟧ weit.",
        "Laut the Polizei fuhr er ⟦85 miles per hour→85 Meilen pro Stunde⟧ und verlor ⟦4,000 gallons→4.000 Gallonen⟧ Öl.",
        "Laut the Polizei war es nach ⟦12 days→12 Tagen⟧ vorbei, die Suche dauerte ⟦12 days→12 Tage⟧.",
        "Laut the Polizei kamen vor etwa ⟦three weeks→drei Wochen⟧ rund ⟦14 people→14 Menschen⟧ ums Leben.",
        "Laut the Polizei ist er ⟦40 years old→40 Jahre alt⟧ und kam ⟦5 months ago→vor 5 Monaten⟧.",
        "Laut the Polizei ist es ein ⟦6.2-inch-→6,2-Zoll-⟧Bildschirm und ein ⟦3-hour →3-Stunden-⟧Flug.",
        "Laut the Polizei dauerte es ⟦2 hours and→2 Stunden und⟧ ⟦30 minutes→30 Minuten⟧, sie kam nach ⟦several days→mehreren Tagen⟧.",
        "Laut the Polizei stieg der Preis um ⟦3.5 per cent→3,5 Prozent⟧ und ⟦2 percentage points→2 Prozentpunkte⟧.",
        "Laut the Polizei brannten ⟦12 square miles→12 Quadratmeilen⟧ Wald, das kostet ⟦4.5 million dollars→4,5 Millionen Dollar⟧.",
        "Laut the Polizei kostet es ⟦62 miljoen euro→62 Millionen Euro⟧, ⟦9 Millionen d’euros→9 Millionen Euro⟧ und ⟦12 por ciento→12 Prozent⟧ mehr.",
    ),
    keeps=(
        "Laut the Polizei sagte er: „Son 62 millones de euros“.",
        "Laut the Polizei trug sie ein second hand Kleid.",
        "Laut the Polizei sah er „28 days“ und den Film 28 Days Later.",
        "Laut the Polizei sagte er: „It took 12 days and 3 weeks of work.“",
        "Laut the Polizei fuhr er 12 Meilen pro Stunde.",
        "Laut the Polizei steht dort 10 years after the war.",
    ),
)
