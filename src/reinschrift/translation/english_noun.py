"""An English noun left behind a German determiner or adjective: im vergangenen year, mehrere months."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.trie import trie
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence, is_common_in_english
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.frames import english_words, is_german, word_after, word_before
from reinschrift.syntax.government import case_after
from reinschrift.tables import read_table
from reinschrift.translation._units import english_units
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import contractions, prepositions

_LONGEST: Final = 4
"""Words of a phrase before its noun."""
_NONE: Final = "-"
_LOANS: Final = frozenset(
    {_NONE, "second", "per cent", "percentage point", "percentage points"}
)  # ein second hand Kleid


class _Noun(NamedTuple):
    form: str
    plural: str
    one: str
    many: str
    dative: str


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, tuple[str, str, bool]]:
    """English forms with the German noun, its dative, and whether they are plurals."""
    nouns = read_table("translation/english_nouns.tsv", _Noun)
    found: dict[str, tuple[str, str, bool]] = {}
    for form, plural, one, many, dative, *_ in (*nouns, *english_units()):
        found.update({plural: (many, dative, True), form: (one, one, False)})
    left = found.keys() - _LOANS
    return {form: found[form] for form in left if found[form][0] != _NONE and not lexicon().is_function_word(form)}


@lru_cache(maxsize=1)
def _pattern() -> str:
    return rf" ({trie(set(_nouns()))})(?![\w’'-])"


def find(page: Page) -> Iterator[Edit]:
    """The nouns whose phrase is German up to them."""
    text = page.text
    for m in compiled(_pattern()).finditer(text):
        start, end = m.span(1)
        if is_spoken_of(page, start, end) or in_foreign_sentence(text, start, end) or not _goes_on(text, end):
            continue
        german, dative, several = _nouns()[m[1]]
        case = _case(text, start, "p" if several else None)
        if case:
            yield page.edit(start, end, dative if case == "dat" else german)


def _goes_on(text: str, end: int) -> bool:
    """No English word and no other noun follows, which it would be a part of (im open air festival)."""
    after = word_after(text, end)
    joining = after in word_class("joining, English")
    known = lexicon().knows(after) and not is_common_in_english(after)
    return not after or joining or is_german(after) or after.isdigit() or known


def _case(text: str, start: int, number: Letter | None) -> str:
    """The case by the determiner or the preposition that opens the phrase; empty where no German word does."""
    word, at = word_before(text, start)
    inner = 0
    while word.islower() and inner < _LONGEST and _is_attribute(word):
        word, at = word_before(text, at)
        inner += 1
    low = word.lower()
    if low in contractions():
        return contractions()[low].case
    if low in english_words():
        return ""
    if low in lexicon().determiners:
        before, place = word_before(text, at)
        cases = {r.case for r in lexicon().determiners[low] if number is None or r.gender == number}
        if cases == {"dat"}:
            return "dat"
        governed = case_after(text, before.lower(), place) if before.lower() in prepositions() else None
        return governed if governed in cases else "acc"
    if low in prepositions() and inner:
        return case_after(text, low, at) or ""
    return ""


def _is_attribute(word: str) -> bool:
    determiner = word in lexicon().determiners and word not in word_class("of several")
    return is_adjective_form(word) and lexicon().knows(word) and not determiner and word not in prepositions()


RULE = Rule(
    id="translation/english-noun",
    kind="correction",
    risk="safe",
    why="""Beside links and dates nouns stay in English and in small letters: "im vergangenen year". German writes none so; a
    German determiner, or adjectives behind a preposition, must open the phrase, which tells the case. Loans (das meeting)
    and words with several German ones stay.""",
    sources=("docs/catalogue.md A8, A19",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere English nouns are loans, names or quotations",
    fixes=(
        "Laut the Polizei war das im vergangenen ⟦year→Jahr⟧ so, über mehrere ⟦months→Monate⟧ hinweg.",
        "Laut the Polizei kamen vor vielen ⟦years→Jahren⟧ die ersten ⟦people→Menschen⟧ in diese ⟦university→Universität⟧.",
        "Laut the Polizei hat die ⟦government→Regierung⟧ das ⟦law→Gesetz⟧ gebilligt.",
    ),
    keeps=(
        "Laut the Polizei war das Meeting gut, er mag das business und die community.",
        "Laut the Polizei sagte er: „It was the year of the people.“ Das open house festival beginnt.",
        "Laut the Polizei heißt der Film Die city hunter, man of the year wurde er. Das house ist eine Musik.",
    ),
)
