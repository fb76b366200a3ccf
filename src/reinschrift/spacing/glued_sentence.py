"""No blank between a sentence and the next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._domains import domains
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape

_CLOSING: Final = (")", "]", "%", "€")
_NUMBER: Final = r"[0-9]+(?:[.:,][0-9]+)*"
_LONGEST_WORD: Final = 40
_LONGEST_QUOTE: Final = 1000
_ADDRESS: Final = r"[@_\\=&]|\b[Ww]{3}(?:\.|\Z)|://|\.[a-z]{2,}/"
_ADDRESS_GOES_ON: Final = r"[@_\\=&]|/[^A-ZÄÖÜ]"
_AFTER_SMALL: Final = frozenset(("Chr", "Red"))
"""What follows a small letter as part of an abbreviation: v. Chr., d. Red."""
_SURE: Final = 5
"""Letters of a word before a mark and an abbreviation in capitals; shorter ones may be a brand (Node.JS)."""


def _names() -> frozenset[str]:
    return read_words("spacing/word_lists.tsv", "names with point")


def _abbreviations() -> frozenset[str]:
    return read_words("typography/word_lists.tsv", "abbreviations")


def find(page: Page) -> Iterator[Edit]:
    """Ends of sentences, abbreviations and ordinals with the next word right behind."""
    text = page.text
    for pattern in Shape.GLUED_SENTENCE.patterns:
        for m in compiled(pattern).finditer(text):
            if not _ends_something(text, m.start(), m[0]):
                continue
            left = _before(text, m.start())
            right = compiled(r"[^\W\d_]+").match(text, m.end(), m.end() + _LONGEST_WORD)
            if text[m.end()] == "„" or (right and _are_two(text, left, m[0], right[0], right.end())):
                yield page.edit(m.end(), m.end(), " ")


def _ends_something(text: str, at: int, mark: str) -> bool:
    """Does a word or bracket end before the mark, and is the quotation mark behind it one that closes?"""
    if not (text[at - 1 : at].isalnum() or text[at - 1 : at] in _CLOSING):
        return False
    return len(mark) == 1 or "„" in text[max(0, at - _LONGEST_QUOTE) : at]


def _before(text: str, end: int) -> str:
    """The characters before ``end`` up to a blank, bounded."""
    return text[max(0, end - _LONGEST_WORD) : end].rsplit(None, 1)[-1]


def _are_two(text: str, left: str, mark: str, right: str, end: int) -> bool:
    """Is what stands on the two sides of the mark two words, rather than an address, a brand or initials?"""
    if compiled(_ADDRESS).search(left) or compiled(_ADDRESS_GOES_ON).match(text, end):
        return False
    bare = left.lstrip('(„"“»‚')
    if mark == "." and f"{bare}.{right}" in _names():
        return False
    if mark == "." and f"{bare}." in _abbreviations():
        return len(right) > 1
    if len(mark) > 1 or not left[-1:].isalnum():
        return _reads_on(right)
    word = compiled(r"[^\W\d_]*\Z").search(left)
    if not word or not word[0]:
        return compiled(_NUMBER).fullmatch(bare) is not None and _reads_on(right)
    if len(word[0]) == 1:
        return mark == "." and _follows_initial(left, right)
    return _are_words(word[0], mark, right, text[end : end + 1])


def _are_words(left: str, mark: str, right: str, follows: str) -> bool:
    """Letters on both sides of the mark: no host name, no brand in capitals or with an exclamation mark inside?"""
    if left.isupper() and right.isupper():
        return False
    if follows != "-" and right.lower() in domains("any" if right.isupper() else "brand"):
        return False
    if not _reads_on(right):
        sure = len(left) >= _SURE or lexicon().knows(left)
        return right.isupper() and sure and (len(right) > 1 or follows == "-")
    return mark != "!" or (not left[-2:].isupper() and (lexicon().knows(left) or lexicon().known(right)))


def _reads_on(right: str) -> bool:
    """A word with a capital, of two letters or more."""
    return len(right) > 1 and right[1].islower()


def _follows_initial(left: str, right: str) -> bool:
    """After "A." or "v." a word of three letters and more; shorter ones make names such as E.On, small ones s.Oliver."""
    if left[-1].islower() and right not in _AFTER_SMALL:
        return False
    return len(right) > len("On") and right[1:].islower() and (len(left) == 1 or left[-2] in '.(„"-')


RULE = Rule(
    id="spacing/glued-sentence",
    kind="correction",
    risk="safe",
    why="""Where a tag or a line end between two sentences is removed, the blank goes with it. A mark between a word
    and a capital is such a place, and so is an abbreviation or ordinal that lost its blank. Addresses, domains with
    capitals, initials, and brands with a mark inside stay.""",
    sources=("DIN 5008, Satzzeichen", "docs/catalogue.md A7"),
    find=find,
    gate=Shape.GLUED_SENTENCE,
    fixes=(
        "Das ist das Ende.⟦→ ⟧Ein Anfang war es nicht.",
        "Ist das wahr?⟦→ ⟧Nein.",
        "Das galt für St.⟦→ ⟧Pölten.",
        "am 3.⟦→ ⟧Mai (und am 5.⟦→ ⟧Juni)",
        "Er rief: „Ich komme.“⟦→ ⟧Sie ging.",
        "Er kam.⟦→ ⟧„Ja“, sagte er.",
        "Das galt (seit gestern).⟦→ ⟧Nun nicht.",
        "Das Spiel endete 2:1.⟦→ ⟧Die Fans jubelten. Es kostet 3,50.⟦→ ⟧Nun sind es 15%.⟦→ ⟧Sie zahlen.",
        "Das sagte er in Wien.⟦→ ⟧Graz/Linz – Dort gilt es.",
        "Das galt damals.⟦→ ⟧US-Vertreter schweigen.",
        "Das war gestern.⟦→ ⟧ÖVP und SPÖ schweigen.",
        "in Städten, u.a.⟦→ ⟧Wien und z.B.⟦→ ⟧Graz",
    ),
    keeps=(
        "Die Kampagne Leave.EU warb dafür.",
        "auf T-Online.de gelesen",
        "rund 3.5 Punkte",
        "die D.A.S. und die B.Z. schreiben",
        "der Konzern E.On",
        "das Team s.Oliver Würzburg und S.Oliver in Wien",
        "die Firma B.Braun und der Sänger P.Diddy",
        "mit der FRITZ!Box, der RouterFRITZ!Box",
        "das DAS.GOLDBERG-Stadion",
        "unter https://www.beispiel.example/Seite.Html",
        "Das kostet viel.",
        "bei Booking.Com gebucht",
        "auf www.Kaffeerad.example/Karte (kostenlos)",
        "z.B. und d.h.",
        "siegten 3:2 n.V. in Bern",
    ),
)
