"""An ending that a blank has cut off its noun: des Bauernverband s."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import is_in_quotation
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.odd import Shape

_ENDING: Final = r" [sn](?<=[a-zäöüß] .)(?=[ ,.;:!?)“\n]|\Z)(?!\.[a-z])"
_NOUN: Final = r"([A-ZÄÖÜ][^\W\d_]*(?:-[^\W\d_]+)*)\Z"
_BEFORE: Final = r"([^\W\d_]+) (?:([a-zäöüß]+) )?\Z"
_NEXT_NOUN: Final = r" ([A-ZÄÖÜ][^\W\d_]+)"
_BEFORE_PLURALS: Final = ("mit", "von", "zwischen", "unter", "bei")
_REACH: Final = 60
_NO_ENDING: Final = ("s", "x", "z", "ß")


def find(page: Page) -> Iterator[Edit]:
    """The blank before the ending, where the words around ask for the form with it."""
    text = page.text
    for m in compiled(_ENDING).finditer(text):
        noun = compiled(_NOUN).search(text, max(0, m.start() - _REACH), m.start())
        if noun and _is_torn(text, noun, m) and not is_in_quotation(text, m.start()):
            yield page.edit(m.start(), m.start() + 1, "")


def _is_torn(text: str, noun: re.Match[str], m: re.Match[str]) -> bool:
    words, form, ending = lexicon(), noun[1], m[0].strip()
    before = compiled(_BEFORE).search(text, max(0, noun.start() - _REACH), noun.start())
    around = [word.lower() for word in before.groups() if word] if before else []
    if ending == "n":
        plural = words.known(form + "n") and words.gender(form + "n") is not None
        several = _takes(around, "dat", "p") or any(word in _BEFORE_PLURALS for word in around)
        return plural and several
    if form.endswith(_NO_ENDING):
        return False
    if _takes(around, "gen", "m"):
        return words.known(form) or words.knows(form + ending)
    name = words.name(form)
    following = compiled(_NEXT_NOUN).match(text, m.end())
    return ending == "s" and name is not None and following is not None and words.is_noun(following[1])


def _takes(around: Iterable[str], case: Case, gender: Letter) -> bool:
    """Is one of the words a determiner that can have the case and the gender?"""
    readings = (reading for word in around for reading in lexicon().determiners.get(word, ()))
    return any(reading.case == case and reading.gender == gender for reading in readings)


RULE = Rule(
    id="spacing/torn-ending",
    kind="correction",
    risk="safe",
    why="""Files for print set letters one by one, and a program that reads them takes a gap for a blank: the ending of
    a genitive or of a dative plural stands alone. It is joined where an article of that case stands before the noun,
    or a name before what it owns; letters that name things (die Strecke s) and dialect stay.""",
    sources=("docs/catalogue.md A23",),
    find=find,
    fixes=(
        "Auf der Tagung des Bauernverband⟦ →⟧s in Malchow sprach er.",
        "Das Dach eines alten Hauses brannte, Deutschland⟦ →⟧s Nachbarn halfen.",
        "Mit den Kinder⟦ →⟧n kam der Vorsitzende des Verein⟦ →⟧s.",
        "Wegen ihres neuen Film⟦ →⟧s kam sie, bei den Brücke⟦ →⟧n stand er.",
    ),
    keeps=(
        "Die Strecke s und die Zeit t sind bekannt, der Weg s ist lang.",
        "Nach 10 s kam er, mit 3 m / s.",
        "Bei der Zahl n und den Größen n und s gilt das, „des Verein s“ stand da.",
        "Hier steht des Pudels Kern.",
    ),
    gate=Shape.LONE_ENDING,
)
