"""A compound written as two words: das Gesundheits Ministerium."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import is_in_quotation
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape

_JOINT: Final = (
    r"s(?:(?<=ungs)|(?<=eits)|(?<=afts)|(?<=äts)|(?<=kt.ons)) (?=([A-ZÄÖÜ][a-zäöüß]{3,})(?![\w-]| [A-ZÄÖÜ]))"
)
_PAIR: Final = r" ([A-ZÄÖÜ][a-zäöüß]{2,}) (?=([A-ZÄÖÜ][a-zäöüß]{3,})(?![\w-]| [A-ZÄÖÜ]))"
_FIRST: Final = r"(?:\A|[\n„(]|[.!?:] |(?<![\w-])([^\W\d_]+) )([A-ZÄÖÜ][a-zäöüß]+)\Z"
_REACH: Final = 60
_HABIT: Final = 2
"""Such compounds from which the text parts others too, whose first member could be a word."""


def find(page: Page) -> Iterator[Edit]:
    """Members with the linking -s of feminines, which are no words; where there are several, listed compounds too."""
    text = page.text
    sure = {m.end() - 1 for m in compiled(_JOINT).finditer(text) if _is_parted(text, m.end() - 1, m[1])}
    yield from (_joined(page, at) for at in sorted(sure))
    if len(sure) >= _HABIT:
        for m in compiled(_PAIR).finditer(text):
            at = m.end() - 1
            if at not in sure and _may_be_one(m[1], m[2]) and _first(text, at) and not is_in_quotation(text, at):
                yield _joined(page, at)


def _joined(page: Page, at: int) -> Edit:
    return page.edit(at, at + 2, page.text[at + 1].lower())


def _first(text: str, at: int) -> str:
    """The word before the blank, if no name is about to end with it; else nothing."""
    m = compiled(_FIRST).search(text, max(0, at - _REACH), at)
    if m is None or (m[1] and not (m[1].islower() or lexicon().is_function_word(m[1].lower()))):
        return ""
    return m[2]


def _is_parted(text: str, at: int, second: str) -> bool:
    words, first = lexicon(), _first(text, at)
    member = first and not words.is_name(first) and words.is_member(first.lower())
    return bool(member) and words.is_noun(second) and not words.is_name(second) and not is_in_quotation(text, at)


def _may_be_one(first: str, second: str) -> bool:
    """A listed compound, or a member that has a linking -s before a noun (Versuchs Ergebnisse)."""
    words = lexicon()
    linked = first.endswith("s") and words.is_member(first.lower()) and words.is_noun(second)
    return (linked or words.known(first + second.lower())) and not words.is_name(first) and not words.is_name(second)


RULE = Rule(
    id="spacing/split-compound",
    kind="correction",
    risk="safe",
    why="""Translators and writers after English part the members of compounds: das Gesundheits Ministerium. Feminine
    nouns have no form in -s, so that a first member with this linking element proves it. A text that does so twice
    parts listed compounds as well (der Kühl Schrank). Names of firms, headings in capitals and quotations stay.""",
    sources=("Amtliches Regelwerk 2018, § 37",),
    find=find,
    gate=Shape.PARTED_MEMBER,
    fixes=(
        "Das Gesundheits⟦ M→m⟧inisterium zahlt.",
        "Ein Sicherheits⟦ K→k⟧onzept für den Arbeits⟦ P→p⟧latz fehlt, auch der Kühl⟦ S→s⟧chrank, die Versuchs⟦ R→r⟧eihe.",
    ),
    keeps=(
        "Die Funke Zeitungs Holding und die Sicherheits Technik Süd zahlen.",
        "Er las „Das Arbeits Buch“. Auf dem Schild stand: Zeitungs GmbH.",
        "Ein Kühl Schrank steht da. Die Gesundheits-App und die United Nations schweigen.",
        "Der Arbeits- und Gesundheitsminister kam.",
    ),
)
