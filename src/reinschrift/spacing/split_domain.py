"""Blanks at the point of a site's name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._marks import blanks_before_marks
from reinschrift.tables import read_words
from reinschrift.words.odd import Shape

_TAIL: Final = r"(com|org|net|de|at|ch|eu|info)\b(?![@/-]?\w)"
_AFTER_POINT: Final = rf"\. {_TAIL}"
_POINT: Final = rf" \.{_TAIL}"
_SURE: Final = frozenset(("com", "org", "net"))
"""Domains that are no words of any language that news quotes at the begin of a sentence."""
_LABEL: Final = r"\w[\w-]*\Z"
_LAST_WORD: Final = r"(?:\A|[\s(„\"])([^\W\d_]+) \Z"
_NO_DOMAIN: Final = r" (?:facto|jure|luxe|la)\b| [A-ZÄÖÜ]"
_OPENS: Final = ' \n(„"“»'
_LONGEST: Final = 60
_SHORTEST: Final = 3


def _before_addresses() -> frozenset[str]:
    return read_words("spacing/word_lists.tsv", "before addresses")


def may_be_split(page: Page) -> bool:
    """Does a domain stand alone, or any mark behind a blank? A gate."""
    return Shape.DOMAIN(page) or Shape.STRAY_MARK(page)


def find(page: Page) -> Iterator[Edit]:
    """A domain in lower case behind a name and a point, one of them with a blank."""
    text = page.text
    for m in compiled(_AFTER_POINT).finditer(text) if Shape.DOMAIN(page) else ():
        if _is_site(text, m.start(), m[1], m.end(), sure=m[1] in _SURE):
            yield page.edit(m.start() + 1, m.start() + 2, "")
    for blank in page.fact(blanks_before_marks):
        tail = compiled(_POINT).match(text, blank) if text[blank + 1] == "." else None
        if tail and _is_site(text, blank, tail[1], tail.end(), sure=False):
            yield page.edit(blank, blank + 1, "")


def _is_site(text: str, end: int, domain: str, after: int, *, sure: bool) -> bool:
    """Is the word before ``end`` the name of a site? Where the domain is a word too, a word like "auf" must stand before it."""
    label = compiled(_LABEL).search(text, max(0, end - _LONGEST), end)
    if label is None or len(label[0]) < _SHORTEST or (label.start() and text[label.start() - 1] not in _OPENS):
        return False
    if sure:
        return True
    last = compiled(_LAST_WORD).search(text, max(0, label.start() - _LONGEST), label.start())
    if last is None or last[1] not in _before_addresses() or not label[0][0].isupper():
        return False
    return domain in _SURE or compiled(_NO_DOMAIN).match(text, after) is None


RULE = Rule(
    id="spacing/split-domain",
    kind="correction",
    risk="safe",
    why="""Translation takes the point in the name of a site for the end of a sentence. No sentence begins with a small
    "com"; before "de" and "at", which are words of other languages, the name must follow a word that sites follow
    (auf, bei, laut, Portal), and no capital may come next.""",
    sources=("IANA, root zone database", "docs/catalogue.md A27"),
    find=find,
    gate=may_be_split,
    fixes=(
        "Der Händler Musterwelt.⟦ →⟧com liefert nicht.",
        "Das berichtet die Seite Blickfeld.⟦ →⟧de am Montag.",
        "Das steht auf Blickfeld⟦ →⟧.at zu lesen.",
        "Laut dem Portal Wegweiser.⟦ →⟧ch gilt das.",
        "Der Streit mit Bestellung⟦ →⟧.com geht weiter.",
        "„Blickfeld.⟦ →⟧com“ hieß sie.",
        "Mehr auf Blickfeld.⟦ →⟧at, so heißt es.",
        "Das Portal Wegweiser⟦ →⟧.de schreibt",
        "Die Firma Musterwelt.⟦ →⟧net wuchs.",
        "Er las es bei Blickfeld.⟦ →⟧de.",
    ),
    keeps=(
        "Domains auf .de und .com sind beliebt.",
        "Das sagt auch Minister a. D. de Maizière und der Freund von Thomas. de Maizière schweigt.",
        "Er schrieb über Macht. de facto gilt das.",
        "Er kam. at last, sagt er",
        "auf www.zeitung.at. de facto gilt das",
        "Wir sprachen mit Frau. de la Cruz",
        "Das Netz .net und die Endung .org",
        "Er arbeitet bei Meier. At last, sagt er.",
        "unter a. de b",
    ),
)
