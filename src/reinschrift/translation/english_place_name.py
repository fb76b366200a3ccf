"""A country or town under its English name: aus Germany, zwischen Munich und Rijeka."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.trie import trie
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence, is_common_in_english
from reinschrift.observations.places import english_places
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import (
    english_words,
    is_german,
    is_german_noun,
    word_after,
    word_before,
    word_before_comma,
)
from reinschrift.words import lexicon

_EDGED: Final = r"(?<![\w-]|[.@/#])%s(?![\w'’-]|\.\w)"
_OF_PLACE: Final = frozenset({"in", "aus", "nach", "bei", "nahe", "bis", "über"})
_JOINING: Final = ("und", "oder", "sowie", "and", "or")
_TOWNS: Final = ("Stadt", "stadt", "Metropole", "metropole")  # and all their compounds: Hauptstadt, Millionenmetropole
_REACH: Final = 80


@lru_cache(maxsize=1)
def _pattern() -> str:
    return _EDGED % trie(set(english_places()))


def find(page: Page) -> Iterator[Edit]:
    """The names in German company."""
    for m in compiled(_pattern()).finditer(page.text):
        kept = is_spoken_of(page, *m.span()) or in_foreign_sentence(page.text, *m.span())
        if not kept and _is_framed(page.text, m):
            yield page.edit(*m.span(), english_places()[m[0]].german)


def _is_framed(text: str, m: re.Match[str]) -> bool:
    """No part of a longer name: German words, marks or other places stand on both sides."""
    after, (before, at) = word_after(text, m.end()), word_before(text, m.start())
    if after[:1].isupper() and not (before in _OF_PLACE and english_places()[m[0]].sure and is_german_noun(after)):
        return False
    if after and after not in _JOINING and not (is_german(after) or lexicon().knows(after)):
        return False
    if before.endswith(_TOWNS):
        return english_places()[m[0]].sure
    if not english_places()[m[0]].sure:
        before, at = _head_of_list(text, before, at, m.start())
        return before in _OF_PLACE and _is_behind_german(text, at)
    if not before:
        return text.endswith("\n", 0, m.start()) or m.start() == 0 or bool(word_before_comma(text, m.start()))
    if before in _JOINING:
        return not is_common_in_english(word_before(text, at)[0])
    return before.islower() and before not in english_words() and is_german(before) and _is_behind_german(text, at)


@lru_cache(maxsize=1)
def _list() -> str:
    return rf"(?<!\w)([^\W\d_]+) (?:{trie(set(english_places()))}(?:, | (?:{'|'.join(_JOINING)}) )){{1,4}}\Z"


def _head_of_list(text: str, before: str, at: int, start: int) -> tuple[str, int]:
    """In Munich, Cologne und Milan: the word before the first of several places, and where it begins."""
    m = compiled(_list()).search(text, max(0, start - _REACH), start)
    return (m[1], m.start(1)) if m else (before, at)


def _is_behind_german(text: str, at: int) -> bool:
    """Zwei Mal in Germany; but: Made in Germany."""
    ahead = word_before(text, at)[0]
    if not ahead or is_german(ahead):
        return True
    known = lexicon().knows(ahead) or lexicon().is_name(ahead)
    return ahead not in english_words() and known and not is_common_in_english(ahead)


RULE = Rule(
    id="translation/english-place-name",
    kind="correction",
    risk="safe",
    why="""Names of countries and towns stay in English beside links and in captions: "aus Germany", "nach Munich". German
    words must stand around them; beside other capitals they are part of a name (Munich Re, Vienna Insurance Group). What is
    also the name of people, clubs or firms (Florence, Milan, Zurich) needs a preposition of place.""",
    sources=("docs/catalogue.md A8",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere the names belong to firms, songs and quotations",
    fixes=(
        "Laut the Polizei kam er aus ⟦Germany→Deutschland⟧, wohnt in ⟦Milan→Mailand⟧ und reist nach ⟦Vienna→Wien⟧.",
        "Laut the Polizei fährt der Zug von ⟦Munich→München⟧ über Linz bis ⟦Venice→Venedig⟧.",
        "Laut the Polizei gilt das in Spanien, ⟦Italy→Italien⟧ und ⟦Croatia→Kroatien⟧.",
    ),
    keeps=(
        "Laut the Polizei trägt es die Aufschrift Made in Germany und kommt von der Munich Re.",
        "Laut the Polizei siegte Milan, Florence kam zu spät. Zurich versichert das Haus.",
        "Laut the Polizei sagte er: „I love Vienna in the spring.“ Er hört Vienna Calling und steht auf munich.example.",
        "Laut the Polizei heißt die Gruppe Bananas from Havana und der Verein Athens United.",
    ),
)
