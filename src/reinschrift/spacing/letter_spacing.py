"""Words set with a blank after each letter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words import lexicon
from reinschrift.words.costs import costs
from reinschrift.words.odd import Shape

_INSIDE: Final = r" [^\W\d_] [^\W\d_] "
_LETTERS: Final = r"[^\W\d_](?: [^\W\d_])+(?![^\W_])"
_ABOUT: Final = r"\b(?:[Ss]perr(?:satz|druck|schrift|en)|gesperrt|[Ff]raktur|[Ss]etzer(?:in)?|Typograf)"
"""Of texts that show letter-spacing."""
_FEWEST: Final = 5
_FEWEST_OF_LISTED: Final = 4
_MOST: Final = 60
_BITS_A_LETTER: Final = 3.6
"""Bits that each letter of a German word costs at most; lists of initials cost more."""


def find_listed(page: Page) -> Iterator[Edit]:
    """Rows of single letters that make a listed word."""
    words = lexicon()
    found = [(start, end) for start, end, word in _rows(page.text) if words.known(word) and not word.isupper()]
    if found and not compiled(_ABOUT).search(page.text):
        for start, end in found:
            yield from _joined(page, start, end)


def find_others(page: Page) -> Iterator[Edit]:
    """Rows that make other words."""
    for start, end, word in _rows(page.text):
        if len(word) >= _FEWEST and _is_word(word):
            yield from _joined(page, start, end)


def _rows(text: str) -> Iterator[tuple[int, int, str]]:
    """The rows of four letters or more, with the words that they make; two of them stand between blanks."""
    if compiled(_INSIDE).search(text) is None:
        return
    for m in compiled(_LETTERS).finditer(text):
        start = m.start() + 2 if text[m.start() - 1 : m.start()].isalnum() else m.start()
        word = text[start : m.end() : 2]
        if _FEWEST_OF_LISTED <= len(word) <= _MOST and (word.isupper() or word[1:].islower()):
            yield start, m.end(), word


def _joined(page: Page, start: int, end: int) -> Iterator[Edit]:
    return (page.edit(at, at + 1, "") for at in range(start + 1, end, 2))


def _is_word(word: str) -> bool:
    """A word of the lexicon, or letters that follow each other as in German words; never initials."""
    if word.isupper() and not costs().words.knows(word):
        return False
    return costs().words.knows(word) or costs().letters(word) < _BITS_A_LETTER * len(word)


_SOURCES: Final = ("Amtliches Regelwerk, DIN 5008 (Sperrschrift)", "docs/catalogue.md A8")
_LISTED = Rule(
    id="spacing/letter-spaced-word",
    kind="regularization",
    risk="safe",
    why="""Letter-spacing is emphasis in print; in plain text it tears the word apart. Four or more single letters that
    make a listed word are joined, but for capitals, which may be initials, and lists of letters, which make none.""",
    sources=_SOURCES,
    find=find_listed,
    gate=Shape.LONE_LETTER,
    fixes=(
        "Das ist k⟦ →⟧e⟦ →⟧i⟦ →⟧n Problem.",
        "Der S⟦ →⟧t⟦ →⟧a⟦ →⟧d⟦ →⟧t⟦ →⟧r⟦ →⟧a⟦ →⟧t tagt.",
    ),
    keeps=(
        "Die Gruppen A B C D E F spielen. Er rief a e i o u und ging.",
        "R A U M heißt das Stück, I D E E das andere.",
        "Er kam d a n und ging.",
        "Früher setzte man gesperrt: „der s e h r geehrte Herr“.",
    ),
)
_OTHERS = Rule(
    id="spacing/letter-spacing",
    kind="regularization",
    risk="guess",
    why="""Letter-spaced words that no table lists: rows of five or more single letters are joined where they run like a
    word; initials and lists of letters stay. Neighbouring words that were spaced as well cannot be told apart and
    stay.""",
    sources=_SOURCES,
    find=find_others,
    gate=Shape.LONE_LETTER,
    fixes=(
        "Das ist w⟦ →⟧i⟦ →⟧r⟦ →⟧k⟦ →⟧l⟦ →⟧i⟦ →⟧c⟦ →⟧h schlecht.",
        "Der S⟦ →⟧p⟦ →⟧e⟦ →⟧r⟦ →⟧r⟦ →⟧s⟦ →⟧a⟦ →⟧t⟦ →⟧z betont.",
        "Er war n⟦ →⟧i⟦ →⟧e⟦ →⟧m⟦ →⟧a⟦ →⟧l⟦ →⟧s dort.",
        "Die R⟦ →⟧e⟦ →⟧g⟦ →⟧i⟦ →⟧e⟦ →⟧r⟦ →⟧u⟦ →⟧n⟦ →⟧g tagt.",
        "Es ist v⟦ →⟧e⟦ →⟧r⟦ →⟧b⟦ →⟧o⟦ →⟧t⟦ →⟧e⟦ →⟧n.",
        "Das ist v⟦ →⟧e⟦ →⟧r⟦ →⟧l⟦ →⟧o⟦ →⟧r⟦ →⟧e⟦ →⟧n.",
        "ein g⟦ →⟧r⟦ →⟧o⟦ →⟧ß⟦ →⟧e⟦ →⟧r Tag",
        "Der M⟦ →⟧i⟦ →⟧n⟦ →⟧i⟦ →⟧s⟦ →⟧t⟦ →⟧e⟦ →⟧r kam.",
        "Sie ging h⟦ →⟧e⟦ →⟧u⟦ →⟧t⟦ →⟧e.",
        "Z⟦ →⟧u⟦ →⟧k⟦ →⟧u⟦ →⟧n⟦ →⟧f⟦ →⟧t",
    ),
    keeps=(
        "Die Gruppen A B C D E F spielen.",
        "Vitamine A B C D E sind gesund.",
        "J F K und G W B waren Präsidenten.",
        "Er rief a e i o u und ging.",
        "Von A bis Z, x y z.",
        "A B C D E G F H",
        "die Linien U V W X",
        "Team A B C schlägt D E F",
        "G H I J K L M N",
    ),
)

RULES = (_LISTED, _OTHERS)
