"""Words set with a blank after each letter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words.costs import costs

_LETTERS: Final = r"[^\W\d_](?: [^\W\d_])+(?![^\W_])"
_FEWEST: Final = 5
_MOST: Final = 60
_BITS_A_LETTER: Final = 3.6
"""Bits that each letter of a German word costs at most; lists of initials cost more."""


def find(page: Page) -> Iterator[Edit]:
    """Rows of single letters that make a word."""
    text = page.text
    for m in compiled(_LETTERS).finditer(text):
        start = m.start() + 2 if text[m.start() - 1 : m.start()].isalnum() else m.start()
        word = text[start : m.end() : 2]
        if not _FEWEST <= len(word) <= _MOST or not _is_word(word):
            continue
        for at in range(start + 1, m.end(), 2):
            yield page.edit(at, at + 1, "")


def _is_word(word: str) -> bool:
    """A word of the lexicon, or letters that follow each other as in German words; never initials."""
    if word.isupper() and not costs().words.knows(word):
        return False
    if not (word.isupper() or word[1:].islower()):
        return False
    return costs().words.knows(word) or costs().letters(word) < _BITS_A_LETTER * len(word)


RULE = Rule(
    id="spacing/letter-spacing",
    kind="regularization",
    risk="guess",
    why="""Letter-spacing is emphasis in print; in plain text it tears the word apart. Rows of five or more single letters
    are joined where they make a word, or run like one; initials and lists of letters stay. Neighbouring words that
    were spaced as well cannot be told apart and stay.""",
    sources=("Amtliches Regelwerk, DIN 5008 (Sperrschrift)", "docs/catalogue.md A8"),
    find=find,
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
