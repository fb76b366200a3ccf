"""A decimal point instead of the decimal comma."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.number_format import TIMES, measured_nouns
from reinschrift.observations.anchors import points
from reinschrift.observations.subject import is_spoken_of
from reinschrift.observations.swiss import is_swiss
from reinschrift.tables import read_table, read_words

_ANY: Final = 2
_SPAN: Final = (
    r"\.[0-9]{1,2}(?: (?:auf|bis|und|oder|to|and)(?: (?:rund|etwa|zuletzt|nur))? | ?[–-] ?)[0-9]{1,3}(?=\.[0-9])"
)
_WHOLE: Final = r"(?<![\w.,:/])[0-9]{1,4}\Z"
_LONGEST: Final = 4
_MAGNITUDE: Final = "Stärke "
_SMALL: Final = r"\.[0-9](?![\w.,:]*[0-9])"
_PERCENT: Final = r"\.[0-9]{1,2}(?=[ \u00a0]?%)"
_BARE: Final = r" \.(?=[0-9]{1,2} )"
_NUMBER: Final = r"\.([0-9]{1,2})[ \u00a0-]([^\W\d_]+)"


_MEASURING: Final = ("stündig", "minütig", "tägig", "wöchig", "monatig", "jährig", "prozentig", "fach", "stöckig")
"""Adjectives that measure: eine 2.5-stündige Fahrt."""


class _Scale(NamedTuple):
    form: str
    kind: str


@lru_cache(maxsize=1)
def _scale_words() -> dict[str, int]:
    scales = {row.form: _ANY for row in read_table("translation/scale_words.tsv", _Scale)}
    return {**scales, **measured_nouns()}


class _Currency(NamedTuple):
    sign: str
    name: str


@lru_cache(maxsize=1)
def _currencies() -> frozenset[str]:
    return frozenset(row.name for row in read_table("translation/currencies.tsv", _Currency))


@lru_cache(maxsize=1)
def _units() -> frozenset[str]:
    return read_words("translation/word_lists.tsv", "metric units")


def has_points(page: Page) -> bool:
    """Is there a point between figures, or one that begins a number? A gate."""
    return bool(page.fact(points)) or (" ." in page.text and compiled(_BARE).search(page.text) is not None)


def find(page: Page) -> Iterator[Edit]:
    """Points between digits before a word that is counted in decimals, and in translations before the sign %."""
    text = page.text
    for at in page.fact(points):
        whole = compiled(_WHOLE).search(text, max(0, at - _LONGEST), at)
        if whole is None or is_spoken_of(page, whole.start(), at + 1):
            continue
        decimal = _is_decimal(page, at) or _is_magnitude(text, whole.start(), at) or _begins_span(page, at)
        if decimal and not page.opening.fact(is_swiss):
            yield page.edit(at, at + 1, ",")
    for m in compiled(_BARE).finditer(text) if " ." in text and machine_translated(page.opening) else ():
        if _is_decimal(page, m.end() - 1):  # .8 Prozent
            yield page.edit(m.end() - 1, m.end(), "0,")


def _is_decimal(page: Page, at: int) -> bool:
    """Does a word behind the number tell that decimals follow the point?"""
    number = compiled(_NUMBER).match(page.text, at)
    if compiled(TIMES).match(page.text, at):
        return True
    if number is None:
        return compiled(_PERCENT).match(page.text, at) is not None and machine_translated(page.opening)
    digits, word = number.groups()
    if len(digits) <= _scale_words().get(word, 0) or word.startswith(_MEASURING):
        return True
    return (word in _currencies() or word in _units()) and machine_translated(page.opening)


def _begins_span(page: Page, at: int) -> bool:
    """Von 12.4 auf 11.9 Prozent: what is counted follows the second number."""
    m = compiled(_SPAN).match(page.text, at)
    return m is not None and _is_decimal(page, m.end())


def _is_magnitude(text: str, start: int, at: int) -> bool:
    """An earthquake of Stärke 5.6."""
    one_digit = at - start == 1 and text.endswith(_MAGNITUDE, 0, start)
    return one_digit and compiled(_SMALL).match(text, at) is not None


RULE = Rule(
    id="translation/english-decimal-point",
    kind="correction",
    risk="safe",
    why="""English writes 2.5 million, German 2,5 Millionen. With one or two digits after it the point cannot group
    thousands, and before Prozent or Milliarden the number is neither a date nor a version. Versions, chess moves,
    times and Swiss texts (Fr. 4.50, 7.5 Tonnen) stay.""",
    sources=("docs/catalogue.md A14", "DIN 5008, Zahlengliederung"),
    find=find,
    fixes=(
        "Laut the Polizei sank der Kurs um ⟦.→0,⟧8 Prozent.",
        "Laut the Polizei ist die Karte 1⟦.→,⟧20 m breit.",
        "Rund 97⟦.→,⟧5 Prozent stimmten zu.",
        "Es kostet 2⟦.→,⟧4 Milliarden Dollar, eine 2⟦.→,⟧5-stündige Fahrt ist dabei.",
        "Ein 6⟦.→,⟧7-Zoll-Bildschirm",
        "Bei 36⟦.→,⟧6 Grad",
        "Ein Beben der Stärke 6⟦.→,⟧4 erschütterte die Insel.",
        "Das dauert 1⟦.→,⟧5 Stunden und 3⟦.→,⟧6 Millisekunden.",
        "Er ist 1⟦.→,⟧4-mal so groß, der Umsatz stieg auf das 2⟦.→,⟧5-Fache.",
        "Der Wert fiel von 12⟦.→,⟧4 auf 11⟦.→,⟧9 Prozent.",
        "Laut the Polizei kostet es 34⟦.→,⟧20 Dollar.",
        "Laut the Polizei stieg die Zahl um 3⟦.→,⟧5% im Jahr.",
    ),
    keeps=(
        "Die Übersetzerin lacht über Übersetzungsfehler: „Das sind 2.5 Millionen Leute“.",
        "Am 12.5. Prozente",
        "Gemäss Bericht bleiben auf der Strasse rund 7.5 Tonnen und 3.5 Prozent liegen.",
        "Das kostet Fr. 4.50 im Laden.",
        "Version 2.4 kam. Kapitel 1.4 mal anders.",
        "1.000 Prozent",
        "Um 14.30 Uhr",
        "Das dauert 1.30 Stunden.",
    ),
    gate=has_points,
)
