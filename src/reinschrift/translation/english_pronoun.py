"""An English pronoun behind a preposition: of them, mit him."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.english.links import german_preposition
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence, is_common_in_english
from reinschrift.observations.subject import is_in_quotation, is_spoken_of
from reinschrift.syntax.frames import english_words, is_german, word_after, word_before
from reinschrift.syntax.government import case_after
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.tables import read_pairs, read_table
from reinschrift.words import lexicon
from reinschrift.words.grammar import prepositions

_PHRASE: Final = r"\b(?:(%s) )?([A-Za-zäöüß]{2,10}) (%s)\b(?![-'’])"
_OF: Final = "of"
_PERSON: Final = frozenset({"of", "from", "by"})


class _Pronoun(NamedTuple):
    form: str
    dat: str
    acc: str


@lru_cache(maxsize=1)
def _pronouns() -> Mapping[str, _Pronoun]:
    return {row.form: row for row in read_table("translation/english_pronouns.tsv", _Pronoun)}


@lru_cache(maxsize=1)
def _quantities() -> Mapping[str, str]:
    """Some, most, two, with the German words."""
    numbers = {row.form: row.german for row in english_words().values() if row.kind == "number"}
    return {**read_pairs("translation/english_quantities.tsv", "form", "german"), **numbers}


def find(page: Page) -> Iterator[Edit]:
    """The preposition, if it is English as well, and the pronoun in the case that it governs."""
    quantities = "|".join(spelt for form in _quantities() for spelt in (form, form.capitalize()))
    for m in compiled(_PHRASE % (quantities, "|".join(_pronouns()))).finditer(page.text):
        if not _is_cited(page, m) and _stands_in_german(page.text, m):
            yield from _edits(page, m)


def _edits(page: Page, m: re.Match[str]) -> Iterator[Edit]:
    german = _german_preposition(page.text, m)
    case = case_after(page.text, german.lower(), m.start(2)) if german.lower() in prepositions() else None
    if case not in {"dat", "acc"}:
        return
    row = _pronouns()[m[3]]
    if m[1] and m[2] == _OF:
        share = _quantities()[m[1].lower()]
        yield page.edit(*m.span(1), share.capitalize() if m[1][0].isupper() else share)
    if german != m[2]:
        yield page.edit(*m.span(2), german)
    yield page.edit(*m.span(3), row.dat if case == "dat" else row.acc)


def _german_preposition(text: str, m: re.Match[str]) -> str:
    """The preposition itself where it is German; of persons, from is von."""
    form = m[2].lower()
    row = english_words().get(form)
    if row is None or form in prepositions():
        return m[2]
    if row.kind != "preposition" or row.german == "-":
        return ""
    german = "von" if form in _PERSON else german_preposition(text, m.start(2), m.end(2), form)
    return german.capitalize() if m[2][0].isupper() else german


def _is_cited(page: Page, m: re.Match[str]) -> bool:
    """Does it stand in a quotation or an English sentence?"""
    text = page.text
    cited = is_in_quotation(text, m.start()) and in_foreign_sentence(text, *m.span())
    return cited or is_spoken_of(page, *m.span()) or in_foreign_sentence(text, *m.span())


def _stands_in_german(text: str, m: re.Match[str]) -> bool:
    """German before it, or the start of a sentence, and behind it a mark or a German word."""
    start = m.start(1) if m[1] and m[2] == _OF else m.start(2)
    before, after = word_before(text, start)[0], word_after(text, m.end())
    if m[2].lower() not in english_words():
        german = m[2].lower() in prepositions()
    else:
        german = is_german(before) or lexicon().is_noun(before) or (not before and opens_sentence(text, start))
    ahead = not after or is_german(after) or (after.islower() and lexicon().knows(after))
    return german and ahead and not (is_common_in_english(after) and not is_german(after))


RULE = Rule(
    id="translation/english-pronoun",
    kind="correction",
    risk="safe",
    why="""Short phrases of a preposition and a pronoun stay in English: "keiner of them", "sprach with him", or the
    pronoun alone: "mit them". The preposition has one German word and asks for one case. Pronouns that stand for
    things or for several persons (it, you, her) stay, and so do English sentences and titles.""",
    sources=("docs/catalogue.md A8",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere English words are quoted or names",
    fixes=(
        "Laut the Polizei blieb keiner ⟦of→von⟧ ⟦them→ihnen⟧ zurück, sie sprach ⟦with→mit⟧ ⟦him→ihm⟧ darüber.",
        "Laut the Polizei ist das gut für ⟦us→uns⟧ alle, er stimmte ⟦against→gegen⟧ ⟦them→sie⟧.",
        "Laut the Polizei war es ernst. ⟦Some→Einige⟧ ⟦of→von⟧ ⟦them→ihnen⟧ kamen mit ⟦him→ihm⟧.",
        "Laut the Polizei fielen ⟦most→die meisten⟧ ⟦of→von⟧ ⟦us→uns⟧ durch.",
    ),
    keeps=(
        "Laut the Polizei hört sie „Some of them“ und den Song Not One of Us.",
        "Laut the Polizei sagte er: „None of them was there with him.“",
        "Laut the Polizei läuft Stand by Me und The Last of Us im Kino.",
        "Laut the Polizei kam er von her und ging mit ihm.",
    ),
)
