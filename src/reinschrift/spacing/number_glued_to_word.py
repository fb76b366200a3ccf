"""A number glued to the word after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words import Lexicon, lexicon
from reinschrift.words.odd import Shape, mixed_tokens

_JOINT: Final = r"[0-9][^\W\d_]{2,40}"
_BEFORE: Final = " \n\t\u00a0(\"'„“»«‚‘–—"
_SIGNS: Final = "+-–±~≈"
_BETWEEN: Final = "/-–"
_DIGITS: Final = "0123456789"
_NUMBER: Final = _DIGITS + ".,:" + _BETWEEN
_CODE: Final = r"[A-Z][A-Za-z]{0,9}[0-9]{1,4}\Z"
_SCORE: Final = r"(?<![\w:.,])[0-9]{1,2}:[0-9]{1,2}\Z"
_MORNING: Final = "am"  # 7:30am
_AFTER_INSIDE: Final = "0123456789_-@/&+"
_SHORT: Final = 3
_LONGEST_NUMBER: Final = 16
# jährig, köpfig, prozentig, täglich: written in one with figures once
_OF_NUMERALS: Final = r"(?:ig|fach|(?:täg|stünd|wöchent|monat|jähr)lich)(?:e[mnrs]?)?\Z"
_SUFFIXES: Final = frozenset(("mal", "fach", "tel", "stel", "sten", "ster", "stes", "tens", "stens", "ern"))


def find(page: Page) -> Iterator[Edit]:
    """Numbers that begin a token, and the listed word that ends it; after a code only a function word."""
    text = page.text
    for m in (m for span in page.fact(mixed_tokens) for m in compiled(_JOINT).finditer(text, *span)):
        at = m.start() + 1
        word = text[at : m.end()]
        if not _ends_token(text, m.end()):
            continue
        if len(word) < _SHORT:
            quantity = _has_three(text, at) or (word != _MORNING and _ends_score(text, at))
            if quantity and _begins_token(text, m.start()) and _is_preposition(word):
                yield page.edit(at, at, " ")
        elif _begins_token(text, m.start()):
            if _is_word(lexicon(), word):
                yield page.edit(at, at, " ")
        elif lexicon().is_core(word) and _ends_code(text, at):
            yield page.edit(at, at, " ")


def _begins_token(text: str, last: int) -> bool:
    """Are there only digits and their marks, and perhaps a sign, between the last digit and the white space before?"""
    head = text[max(0, last - _LONGEST_NUMBER) : last + 1]
    bare = head.rstrip(_NUMBER)
    start = head[len(bare) :][:1]
    if start and start not in _DIGITS and start not in _SIGNS:
        return False
    if bare[-1:] and bare[-1] in _SIGNS:
        bare = bare[:-1]
    return bare[-1] in _BEFORE if bare else last < _LONGEST_NUMBER


def _ends_code(text: str, end: int) -> bool:
    """Does the token up to here consist of letters with a capital and figures: U6, One M9, Check24?"""
    m = compiled(_CODE).search(text, max(0, end - _LONGEST_NUMBER), end)
    return m is not None and (m.start() == 0 or text[m.start() - 1] in _BEFORE)


def _ends_token(text: str, end: int) -> bool:
    following = text[end : end + 2]
    if following[:1] in _AFTER_INSIDE and following[:1]:
        return False
    return not (following[:1] == "." and following[1:].isalnum())


def _has_three(text: str, end: int) -> bool:
    return end >= _SHORT and text[end - _SHORT : end].isdigit()


def _ends_score(text: str, end: int) -> bool:
    return compiled(_SCORE).search(text, max(0, end - _LONGEST_NUMBER), end) is not None


def _is_preposition(word: str) -> bool:
    """A preposition of two letters behind three figures and more; behind fewer such letters are endings and units."""
    return word in lexicon().prepositions or word in lexicon().contractions


def _is_word(words: Lexicon, word: str) -> bool:
    """A listed word that is no ending of numerals (zehnfach) and not made of initials."""
    if word in _SUFFIXES or compiled(_OF_NUMERALS).search(word) or not (word.islower() or word[1:].islower()):
        return False
    if word.islower() and len(word) == _SHORT:
        return words.is_core(word)  # 3sat, 1und1
    return words.is_closed(word) or words.known(word) or words.is_name(word) or words.knows(word)


RULE = Rule(
    id="spacing/number-glued-to-word",
    kind="correction",
    risk="safe",
    why="""A blank lost between a number and the word after it. The token must begin with the number and end with a word
    that the lexicon lists; a code (U6, A1) is parted from a function word only. Codes, units in initials (5GHz),
    adjectives made of numerals (40jährige, 3fach) and addresses stay.""",
    sources=("DIN 5008, Zahlengliederung", "docs/catalogue.md A7"),
    find=find,
    gate=Shape.MIXED,
    fixes=(
        "Im Jahr 2014⟦→ ⟧wurde er gewählt.",
        "Es waren 300⟦→ ⟧Menschen da.",
        "Er zahlte 1.000⟦→ ⟧Euro und ging.",
        "Um 20⟦→ ⟧Uhr beginnt es.",
        "Rund 3,5⟦→ ⟧Prozent der Stimmen.",
        "Der Umsatz stieg (+0,6⟦→ ⟧Prozent), der Gewinn fiel (-15,7⟦→ ⟧Prozent).",
        "In den Jahren 2003/2004⟦→ ⟧wurde 12-14⟦→ ⟧Stunden gearbeitet.",
        "Die U6⟦→ ⟧und die A1⟦→ ⟧werden gesperrt.",
        "Der Anbieter Check24⟦→ ⟧hat das bestritten.",
        "Das Spiel beginnt um 16.30⟦→ ⟧Uhr.",
        "Er wurde 1954⟦→ ⟧in Bern geboren.",
        "Sie siegten 5:4⟦→ ⟧im Elfmeterschießen.",
    ),
    keeps=(
        "Der 40jährige lief 3mal und 2fach.",
        "Ein Chip mit 5GHz und 100MBit.",
        "Die Firma 1und1 und 9to5mac.com.",
        "Die A380er und der 3er-Bus.",
        "Das 4x4-Auto und das F22raptor.",
        "Die 90er waren bunt.",
        "Das 2in1-Gerät, der 20zu Fuß und um 7am Ort, um 7:30am auch.",
        "Der Film läuft auf 3sat und in 3D.",
        "Der Bus fährt 14täglich und 2stündlich.",
        "Die Datei foto-2014neu.jpg und der Schlüssel a1b2wurde.",
        "Der Beutel enthält 4teilige Sets zu 5er-Preisen.",
    ),
)
