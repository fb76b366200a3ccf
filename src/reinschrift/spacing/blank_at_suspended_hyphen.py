"""A blank before a suspended hyphen: Auto - und Bahnstrecken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.syntax.clauses import is_verb
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.initials import with_capital
from reinschrift.words.odd import Shape

_HYPHEN: Final = r" - ?(?=(?:und|oder|bzw\.|sowie|bis) ([^\W\d_]{4,}))"
_LEFT: Final = r"([^\W\d_]*[a-zäöüß]) -\Z"
_BEFORE: Final = r"([^\W\d_]+) \Z"
_NEXT: Final = r" ([a-zäöüß]+)"
_CLOSING: Final = r"\w(?: -|- |,? – )"
_REACH: Final = 60
_SENTENCE: Final = 120


def find(page: Page) -> Iterator[Edit]:
    """The blank before the hyphen, where what follows is made of two parts and the first word could stand in for one."""
    text = page.text
    for m in compiled(_HYPHEN).finditer(text):
        left = compiled(_LEFT).search(text, max(0, m.start() - _REACH), m.start() + 2)
        if left and _is_suspended(text, left, m):
            yield page.edit(*m.span(), "- ")


def _is_suspended(text: str, left: re.Match[str], m: re.Match[str]) -> bool:
    """Half a word, or a noun without its article that makes a compound with the head; a dash comes in pairs, too."""
    words, half = lexicon(), left[1]
    if half in read_words("spacing/word_lists.tsv", "half words") and m[1][0].isupper() == half[0].isupper():
        return True
    parts = words.split(m[1]) if half[0].isupper() and m[1][0].isupper() else None
    if parts is None or not words.is_member(half.lower()) or _goes_on(text, m.end(1)) or _adds_clause(text, left, m):
        return False
    noun = words.gender(half) if words.known(half) else None
    if noun is None:
        return words.knows(half + parts[-1].lower())  # Wirtschafts - und Finanzkrise
    before = compiled(_BEFORE).search(text, max(0, left.start() - _REACH), left.start())
    readings = words.determiners.get(before[1].lower(), ()) if before else ()
    alone = any(reading.gender == noun.letter for reading in readings)
    return not alone and words.knows(with_capital(half.lower() + parts[-1].lower()))


def _adds_clause(text: str, left: re.Match[str], m: re.Match[str]) -> bool:
    """Es ging um Macht - und Geldfragen blieben offen: has either side a verb of its own?"""
    following = compiled(_NEXT).match(text, m.end(1))
    if following is None or not lexicon().is_finite_verb(following[1]):
        return False
    clause = text[max(0, left.start() - _SENTENCE) : left.start()]
    clause = clause[max(clause.rfind(mark) for mark in ".,;:!?\n") + 1 :]
    return any(word.islower() and is_verb(word) for word in clause.split())


def _goes_on(text: str, end: int) -> bool:
    """Does another dash close what this one opens?"""
    stop = min((at for mark in ".!?\n" if (at := text.find(mark, end, end + _SENTENCE)) >= 0), default=end + _SENTENCE)
    return compiled(_CLOSING).search(text, end, stop) is not None


RULE = Rule(
    id="spacing/blank-at-suspended-hyphen",
    kind="correction",
    risk="safe",
    why="""Tokenizers set a suspended hyphen apart from its word: Auto - und Bahnstrecken. It is joined where a half word
    stands before it, or a noun without an article of its own that makes a compound with the head of what follows; a
    dash that stands for an addition is followed by another one, or by no such compound.""",
    sources=("Amtliches Regelwerk 2018, § 98", "docs/catalogue.md A8"),
    find=find,
    gate=Shape.EDGE_HYPHEN,
    fixes=(
        "Bäume fielen auf Auto⟦ - →- ⟧und Bahnstrecken.",
        "Die Ein⟦ - →- ⟧und Ausfahrten sind gesperrt, die Wirtschafts⟦ - →- ⟧und Finanzkrise dauert an.",
        "Die Obst⟦ -→- ⟧und Gemüsehändler kamen.",
        "Im Mai blühen dort, wo Obst⟦ - →- ⟧und Gemüsehändler wohnen, die Bäume.",
        "Für Schüler⟦ - →- ⟧oder Lehrerkonferenzen ist kein Platz.",
    ),
    keeps=(
        "Der Vorstand - und alle Mitglieder - stimmten zu.",
        "Er kaufte ein Auto - und Bahntickets dazu.",
        "Die Stadt Bremen - und Hamburg auch - zahlt.",
        "Es gab Wein - und Käsebrote - für alle.",
        "Er kam - und Frau Bergmann ging.",
        "Es ging um Geld - und Machtfragen spielten keine Rolle.",
        "Sie liebte Musik - und Tanzabende waren ihr ein Graus.",
        "Das Haus - und Hoftiere gab es auch.",
        "Auto- und Bahnstrecken",
    ),
)
