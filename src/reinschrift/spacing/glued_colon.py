"""No blank after a colon or semicolon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words import lexicon
from reinschrift.words.initials import with_small
from reinschrift.words.odd import Shape

_WORD: Final = r"[^\W\d_]+"
_BEFORE: Final = ' \n\t\u00a0("„“»'
_AFTER: Final = " \n,.!?;"
_LONGEST: Final = 40
_TIGHT: Final = r":(?=[A-Za-zÄÖÜ])(?<=[^\W\d_]:)"
_FEMININE: Final = frozenset(("In", "Innen", "Er"))
_SHORTEST: Final = 2
_SHORTEST_VERB: Final = 3


def find(page: Page) -> Iterator[Edit]:
    """Marks between two listed words that make up the token."""
    text = page.text
    for pattern in Shape.GLUED_COLON.patterns:
        for m in compiled(pattern).finditer(text):
            left = compiled(_WORD + r"\Z").search(text, max(0, m.start() - _LONGEST), m.start())
            if left is None or (left.start() and text[left.start() - 1] not in _BEFORE):
                continue
            if not _is_field(text, m.start()) and _are_two(text, left[0], m.end()):
                yield page.edit(m.end(), m.end(), " ")


def _are_two(text: str, left: str, at: int) -> bool:
    """Two words: the first in lower case, or the second one that opens sentences and phrases."""
    if _is_plain(left):
        return text[at] == "„" or _goes_on(text, at)
    right = compiled(_WORD).match(text, at, at + _LONGEST)
    if right is None or len(left) < _SHORTEST_VERB or not _goes_on(text, at):
        return False
    return lexicon().is_core(with_small(right[0])) and right[0] not in _FEMININE


def _is_field(text: str, at: int) -> bool:
    """Does another tight colon stand near by, as in rows of fields (key:Value; name:Anna)?"""
    around = text[max(0, at - _LONGEST) : at] + " " + text[at + 1 : at + _LONGEST]
    return text[at] == ":" and compiled(_TIGHT).search(around) is not None


def _is_plain(left: str) -> bool:
    """A listed word in lower case, which no name of a broadcast, a firm or a field begins with."""
    words = lexicon()
    return left.islower() and (words.is_core(left) if len(left) < _SHORTEST_VERB else words.known(left))


def _goes_on(text: str, at: int) -> bool:
    """Does a listed word follow, and end the token?"""
    right = compiled(_WORD).match(text, at, at + _LONGEST)
    if right is None or len(right[0]) < _SHORTEST or (len(text) > right.end() and text[right.end()] not in _AFTER):
        return False
    return right[0][1:].islower() and lexicon().knows(right[0])


RULE = Rule(
    id="spacing/glued-colon",
    kind="correction",
    risk="safe",
    why="""A blank after a colon or semicolon is lost with tags and line ends. The mark must stand between a listed
    word in lower case and a listed word, after a colon one with a capital. Names with a colon inside (re:publica,
    CSI:Miami), forms of address for all (Bürger:innen), fields, times, addresses and code stay.""",
    sources=("DIN 5008, Satzzeichen",),
    find=find,
    fixes=(
        "Für alle gilt:⟦→ ⟧Wer kommt, muss sich melden.",
        "Der Kanzler sagte:⟦→ ⟧Das geht nicht.",
        "Der Kanzler sagte:⟦→ ⟧„Das geht nicht.“",
        "Das war klar:⟦→ ⟧Niemand kam.",
        "Sie ging;⟦→ ⟧niemand sah es.",
        "Darum geht es:⟦→ ⟧Geld fehlt.",
        "Sie fragte:⟦→ ⟧„Warum?“",
        "Der Rat beschloss:⟦→ ⟧Die Schule bleibt.",
        "Am Ende stand fest:⟦→ ⟧Alle bleiben.",
        "Er blieb;⟦→ ⟧das half.",
        "So die Macher des Videos:⟦→ ⟧Sie wollen das ändern.",
        "Das gilt für Spanien;⟦→ ⟧mit dem Bus geht es weiter.",
    ),
    keeps=(
        "Die re:publica und die Serie CSI:Miami beginnen.",
        "Die Bürger:innen und jede:r Einzelne, ein:e Lehrer:in.",
        "unter http://beispiel.example und mailto:Person",
        "Name:Anna; Alter:30",
        "f:x;y und std::String",
        "Endstand 2:1 um 20:15 Uhr.",
        "Das taz:Panter-Heft und die frei:Wild-Platte.",
        "Mehl &amp;Zucker",
        "titel:Wahl; ort:Wien",
        "um 12:Uhr und Kapitel 3:Anfang",
        "Die Sendung NCIS:Miami läuft.",
        "Die Bürger:Innen spielten Hertha:Bayern und Sturm:Rapid.",
    ),
    gate=Shape.GLUED_COLON,
)
