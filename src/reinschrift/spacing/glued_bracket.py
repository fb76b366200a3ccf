"""No blank beside a bracket or quotation mark, on its outer side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape

_OPENING, _CLOSING = Shape.GLUED_BRACKET.patterns
_CONTENT: Final = r"(?<!\S)\((?:[A-ZÄÖÜ][A-ZÄÖÜ-]+|\d{1,4})\Z"
_OPENING_QUOTE, _CLOSING_QUOTE = Shape.GLUED_QUOTE.patterns
_WORD: Final = r"[^\W\d_]+"
_LONGEST: Final = 40
_LONGEST_QUOTE: Final = 1000
_SHORTEST: Final = 3


def find_bracket(page: Page) -> Iterator[Edit]:
    """Parties, agencies and ages in brackets, with a word right before or behind."""
    text = page.text
    for m in compiled(_OPENING).finditer(text):
        left = compiled(_WORD + r"\Z").search(text, max(0, m.start() - _LONGEST), m.start())
        if left and len(left[0]) >= _SHORTEST and left[0][0].isupper() and left[0][1:].islower():
            yield page.edit(m.start(), m.start(), " ")
    for m in compiled(_CLOSING).finditer(text):
        if compiled(_CONTENT).search(text, max(0, m.start() - _LONGEST), m.start()) and _is_word(text, m.end()):
            yield page.edit(m.end(), m.end(), " ")


def find_quote(page: Page) -> Iterator[Edit]:
    """A listed word right before a low mark, or right behind the high one that closes it."""
    text = page.text
    for m in compiled(_OPENING_QUOTE).finditer(text):
        left = compiled(_WORD + r"\Z").search(text, max(0, m.start() - _LONGEST), m.start())
        if left and lexicon().knows(left[0]):
            yield page.edit(m.start(), m.start(), " ")
    for m in compiled(_CLOSING_QUOTE).finditer(text):
        inside = text[max(0, m.start() - _LONGEST_QUOTE) : m.start()]
        if inside.rfind("„") > max(inside.rfind("“"), inside.rfind("\n")) and _is_word(text, m.end()):
            yield page.edit(m.end(), m.end(), " ")


def _is_word(text: str, at: int) -> bool:
    """Does a word begin here, rather than an ending (Bürger(in)nen, „Spiegel“s)?"""
    right = compiled(_WORD).match(text, at, at + _LONGEST)
    if right is None or text[right.end() : right.end() + 1] in ("(", ")"):
        return False
    words = lexicon()
    return words.is_core(right[0]) or (len(right[0]) >= _SHORTEST and words.known(right[0]))


RULES = (
    Rule(
        id="spacing/glued-bracket",
        kind="correction",
        risk="safe",
        why="""A blank at the outer side of brackets is lost with tags. Initials in capitals and figures in brackets are
        a party, an agency, an age: the word before and the word behind stand apart. Brackets inside a word
        (Bürger(innen), (un)möglich), formulas and calls of functions stay.""",
        sources=("DIN 5008, Klammern",),
        find=find_bracket,
        fixes=(
            "Der Abgeordnete Maier⟦→ ⟧(SPÖ) sagte",
            "Der Abgeordnete Maier (SPÖ)⟦→ ⟧sagte",
            "Anna Huber⟦→ ⟧(51) hat und Eva Moser (49)⟦→ ⟧hat gewonnen.",
            "Der Rat (EU)⟦→ ⟧und der Bund",
            "die Ministerin⟦→ ⟧(CDU), die das sagte",
        ),
        keeps=(
            "Liebe Bürger(innen) und Lehrer(innen)zahl",
            "(un)möglich, (Wieder)Wahl, die (Mit)Schuld",
            "f(x) und printf(10)",
            "Der Abgeordnete Maier (SPÖ) sagte",
            "H(2)O und das G(20)",
            "laut Artikel 5(2)",
            "Ca(OH)2 und (NH)4",
        ),
        gate=Shape.GLUED_BRACKET,
    ),
    Rule(
        id="spacing/glued-quotation-mark",
        kind="correction",
        risk="safe",
        why="""A blank at the outer side of quotation marks is lost with tags. A low mark opens, so that the listed word
        before it stands apart, and so does a listed word behind the mark that closes it. Endings (des „Spiegel“s),
        compounds with a hyphen and English quotation marks stay.""",
        sources=("Amtliches Regelwerk 2018, § 89",),
        find=find_quote,
        fixes=(
            "Er sah das⟦→ ⟧„Haus“ gestern.",
            "Das „Haus“⟦→ ⟧steht noch.",
            "Der Film⟦→ ⟧„Das Boot“⟦→ ⟧wurde gezeigt.",
            "Er rief „Halt!“⟦→ ⟧und ging.",
            "Die Zeitung⟦→ ⟧„Der Bote“ schreibt",
        ),
        keeps=(
            "des „Spiegel“s und der „Zeit“en",
            "der „Premium“-Tarif",
            "Er sagte („Nein“) und ging.",
            "das “Haus” steht",
            "„Ja“, sagte er. „Nein“, sagte sie.",
            "Das Qwx„Dings“ und der Xq„Y“",
            "„Ja“ und „Nein“",
        ),
        gate=Shape.GLUED_QUOTE,
        needs=("„",),
    ),
)
