"""Blanks inside numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._measures import measures
from reinschrift.tables import read_words
from reinschrift.words import lexicon

_DECIMAL: Final = r",(?<=\d,) \d"
_POINT: Final = r"\.(?<=\d\.) (?:\d{3}(?!\d)|[0-5]\d Uhr\b)"
_TIME: Final = r":(?= [0-5]\d(?: Uhr\b| (?:bis|und) (?:um )?[012]?\d ?[:.] ?[0-5]\d Uhr\b))"
_POINT_HOUR: Final = r"\b(?:[Uu]m|[Aa]b|[Gg]egen|[Bb]is|[Vv]on|[Nn]ach|[Vv]or|[Ss]eit) (?:[01]?\d|2[0-4])\Z"
_HOUR: Final = r"(?<![\d.:,/-])(?:[01]?\d|2[0-4])\Z"
_WHOLE: Final = r"[\d.]*\Z"
_CLOCK: Final = r"(?<![\d:])\d{1,2}(?::\d\d){1,2}\Z"
_TENTHS: Final = r"\d{1,3} ?(?:Std|Stunden?|Min|Minuten?|Sek|Sekunden?|h|s)\b"
_PADDED: Final = r"0\d(?!\d|,? \d| (?:und|oder|bis) )"
"""Decimals that begin with a nought, which no item of an enumeration does."""
_RESULT: Final = r"\d{1,3}(?=[.;)\n]| \(|\Z|, \d{1,2}\. [A-ZÄÖÜ])"
_RESULTS: Final = r"\) \d{1,3},\d"
_IN_BRACKETS: Final = r"\d{1,2}\)"
_BRACKETED: Final = r"\(\d{1,3},\d{1,2}(?:\)| Prozent\b| ?%)"
_TENTH: Final = r"\d(?=[.;)\n]| \(|\Z)"
_TIMES: Final = r":\d\d,\d(?![\d:])"
_GROUPED: Final = r"\d{1,3}(?:\.\d{3})+\Z"
_FRACTION: Final = r"(\d{1,3})-? ?([%€$°]|[^\W\d_](?:[\w-]*\w)?)"
_FOLLOWS: Final = r" ?([%€$]|[^\W\d_][\w-]*)"
_GOES_ON: Final = r"(?:\. ?\d{3})+(?!\d)|,\d{1,2}(?!\d)"
_LONGEST: Final = 12
"""Characters of a number."""
_PENCE: Final = 2
"""Decimals of prices and shares; three stand only before millions and more."""
_SHARES: Final = frozenset(("%", "Prozent", "Promille"))
_WHOLE_SHARE: Final = 100
_YEARS: Final = range(1500, 2100)


def _roughly() -> frozenset[str]:
    """Words that stand before amounts, never before an ordinal."""
    return read_words("spacing/word_lists.tsv", "before amounts")


def find(page: Page) -> Iterator[Edit]:
    """Blanks after a decimal comma, after the point between groups of three digits, at the colon of a clock time."""
    text = page.text
    for m in compiled(_DECIMAL).finditer(text):
        comma, digits = m.start(), m.end() - 1
        if _is_decimal(text, comma, digits) or _is_fraction(page, comma, digits):
            yield page.edit(m.start() + 1, m.end() - 1, "")
    for m in compiled(_TIME).finditer(text):
        start = m.start() - (text[m.start() - 1 : m.start()] == " ")
        if compiled(_HOUR).search(text, max(0, start - _PENCE - 1), start):
            yield page.edit(start, m.end() + 1, ":")
    for m in compiled(_POINT).finditer(text):
        if _is_group(text, m.start(), m.end()) if m[0][-1].isdigit() else _is_time(text, m.start()):
            yield page.edit(m.start() + 1, m.start() + 2, "")


def _whole(text: str, end: int) -> str:
    """Digits and points before ``end``; empty where they are part of a score, a list, a span or a code."""
    found = compiled(_WHOLE).search(text, max(0, end - _LONGEST), end)
    number = found[0] if found else ""
    before = text[max(0, end - len(number) - 3) : end - len(number)].rpartition("\n")[2]
    if not number[:1].isdigit() or before[-1:].isalnum() or before[-1:] in tuple(":/,"):
        return ""
    if before[-1:] in ("-", "–") and before[-2:-1].strip("( "):
        return ""  # a span; a minus sign has a blank before it
    return "" if before[-2:] == ", " and before[:1].isdigit() else number


def _is_decimal(text: str, comma: int, digits: int) -> bool:
    """Is it one number with decimals, rather than two numbers of an enumeration?"""
    whole = _whole(text, comma)
    m = compiled(_FRACTION).match(text, digits)
    if not whole or m is None:
        return False
    if "." in whole:
        return len(m[1]) <= _PENCE and compiled(_GROUPED).match(whole) is not None
    return whole == "0" or _reads_as_one(int(whole), m[1], m[2].partition("-")[0])


def _is_fraction(page: Page, comma: int, digits: int) -> bool:
    """Is it a number with decimals by its own shape, or that of its like on the page, without any unit?"""
    text = page.text
    if text[comma - 3 : comma - 2] == ":" and compiled(_CLOCK).search(text, max(0, comma - _LONGEST), comma):
        if compiled(_TENTHS).match(text, digits):
            return True
        return compiled(_TENTH).match(text, digits) is not None and page.fact(_has_times)
    whole = _whole(text, comma)
    if not whole.isdigit() or whole[0] == "0" or len(whole) > len("000"):
        return False
    if compiled(_PADDED).match(text, digits):
        return True
    before = text[max(0, comma - len(whole) - 2) : comma - len(whole)]
    if before == ") ":  # behind the country of an athlete
        return compiled(_RESULT).match(text, digits) is not None and page.fact(_has_results)
    return before[-1:] == "(" and compiled(_IN_BRACKETS).match(text, digits) is not None and page.fact(_has_bracketed)


def _has_times(page: Page) -> bool:
    """Is there a clock time with tenths?"""
    return compiled(_TIMES).search(page.text) is not None


def _has_results(page: Page) -> bool:
    """Is there a number with decimals behind a bracket?"""
    return compiled(_RESULTS).search(page.text) is not None


def _has_bracketed(page: Page) -> bool:
    """Does a number with decimals stand alone in brackets?"""
    return compiled(_BRACKETED).search(page.text) is not None


def _reads_as_one(whole: int, decimals: str, word: str) -> bool:
    """Enumerations rise, like round numbers ("30, 40 Prozent"), and count whole things ("2, 3 Tage")."""
    kind, fraction = measures().get(word), int(decimals)
    if kind is None or whole in _YEARS or (word in _SHARES and whole > _WHOLE_SHARE):
        return False
    if len(decimals) > _PENCE:
        return kind == "scale" and whole < _WHOLE_SHARE
    if len(decimals) == 1:
        return kind != "count" or fraction != whole + 1
    return decimals[0] == "0" or fraction < whole or fraction % 10 != 0 or whole % 10 != 0


def _is_time(text: str, point: int) -> bool:
    """Is what stands before the point the hour of a clock time, rather than the ordinal of a day?"""
    return compiled(_POINT_HOUR).search(text, max(0, point - _LONGEST), point) is not None


def _is_group(text: str, point: int, end: int) -> bool:
    """A point and three digits continue a number of one to three digits, unless it is an ordinal ("am 3. 100 Jahre")."""
    whole = _whole(text, point)
    digits = whole.rpartition(".")[2]
    if not 0 < len(digits) <= len("000") or digits[0] == "0":
        return False
    word = (text[max(0, point - len(whole) - _LONGEST) : point - len(whole)].lower().split() or [""])[-1]
    if text[end - len("000") : end] == "000" or compiled(_GOES_ON).match(text, end) or word in _roughly():
        return True
    follows = compiled(_FOLLOWS).match(text, end)
    if follows is None or follows[1] not in measures():
        return False
    return word not in lexicon().contractions and word not in lexicon().determiners


RULE = Rule(
    id="spacing/split-number",
    kind="correction",
    risk="safe",
    why="""Translation and recognition of print set a blank after the comma or point inside a number. Before a unit
    such a pair is one number, unless it looks like an enumeration: rising round numbers, scores, lists of results.
    Without a unit it is one where its second part begins with a nought, and where the page has such numbers in the same
    place: in brackets, in times, in the results of athletes.""",
    sources=("DIN 5008, Zahlengliederung",),
    find=find,
    fixes=(
        "rund 1,⟦ →⟧5 Prozent",
        "um 2,⟦ →⟧65 Millionen Euro",
        "für 8.850,⟦ →⟧34 Euro",
        "ein 9,⟦ →⟧7-Zoll-Schirm",
        "bei 16,⟦ →⟧8 % liegt",
        "rund 10.⟦ →⟧000 Euro, um die 8.⟦ →⟧000 Kassetten",
        "für 1.⟦ →⟧250.⟦ →⟧000 Euro, bei 12.⟦ →⟧345,67 Punkten, mit rund 3.⟦ →⟧400 Angestellten",
        "um 19.⟦ →⟧30 Uhr",
        "um 0,⟦ →⟧5 statt",
        "minus -273,⟦ →⟧15 Grad",
        "bei 3,⟦ →⟧716 Mrd. Euro",
        "für 26,⟦ →⟧80 Euro",
        "Den Weitsprung gewann sie mit 7,⟦ →⟧08 vor Riegler.",
        "Sieger in 1:23:45,⟦ →⟧6 Stunden wurde er.",
        "1. Moser (Italien) 20,71, 2. Gruber (Japan) 20,⟦ →⟧58, 3. Huber (Polen) 19,⟦ →⟧90.",
        "Vorn liegen Ulm (3,41) und Jena (2,⟦ →⟧84).",
        "Moser fehlten 1:12,4 und Gruber 2:05,⟦ →⟧9 (14. im Springen).",
        "im Schnitt 1,⟦ →⟧5 pro Spiel",
        "um 20⟦ : →:⟧15 Uhr und um 8⟦: →:⟧30 Uhr",
        "von 8⟦ : →:⟧30 bis 9⟦ : →:⟧15 Uhr",
        "ein Kasten von 75,⟦ →⟧2 x 8,⟦ →⟧9 mm",
    ),
    keeps=(
        "Moser schlug Gruber mit 6:2, 6:3, Maier verlor 1:6,7:5,4:6.",
        "um 30, 40 Prozent erhöht",
        "siegte 6:3, 6:4 durch",
        "in 7,68, 3,84, 1,92 TB",
        "noch 335, 338, 180, 50 und 200 waren",
        "Kugel: 1. Storl 21,74, 2. Kovacs",
        "nach 2000, 2006 und 2008",
        "mit 2, 3 Tagen Abstand",
        "in der Saison 2015, 16 Tore und im Jahr 2016, 15 Millionen Euro",
        "stimmten 242 von 422, 57 Prozent",
        "am 2. 9. 2015 und am 3. 100 Jahre",
        "Er wurde 4. 300 Besucher sahen zu.",
        "Am 5. 18 Uhr, am 3. 15 Uhren",
        "die Jahrgänge 98, 02 und 04",
        "Kapitel 1: 15 Uhren, Punkt 123: 15 Uhr, Stand 12.5.: 15 Uhr",
        "siegten 3:2, 5 Minuten später",
        "Die Kapitel (3, 16) und (4, 17)",
        "Absatz (neu) 12, 14. Die Seiten (alt) 20, 22 und 24",
    ),
)
