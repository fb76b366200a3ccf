"""English phrases of several small words left between German words: instead of, as well as."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.trie import trie
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence, is_common_in_english
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.frames import is_german, is_german_noun, word_after, word_before, word_before_comma
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.tables import read_pairs
from reinschrift.words import lexicon

_EDGED: Final = r"(?<![\w-])%s(?![\w-])"
_CLOSING: Final = frozenset(",.;:!?)“ ")


def _phrases() -> Mapping[str, str]:
    return read_pairs("translation/english_phrases.tsv", "form", "german")


@lru_cache(maxsize=1)
def _pattern() -> str:
    forms = {spelt for form in _phrases() for spelt in (form, form[0].upper() + form[1:])}
    return _EDGED % trie(forms)


def find(page: Page) -> Iterator[Edit]:
    """The phrases between German words."""
    text = page.text
    for m in compiled(_pattern()).finditer(text):
        start, end = m.span()
        framed = _follows_german(text, start) and _goes_on_in_german(text, end)
        if framed and not is_spoken_of(page, start, end) and not in_foreign_sentence(text, start, end):
            german = _phrases()[m[0][0].lower() + m[0][1:]]
            yield page.edit(start, end, german[0].upper() + german[1:] if m[0][0].isupper() else german)


def _follows_german(text: str, start: int) -> bool:
    """Behind a German word or number; a capital needs the start of a sentence."""
    before = word_before(text, start)[0] or word_before_comma(text, start)
    if text[start].isupper():
        return not before and opens_sentence(text, start)
    number = text[max(0, start - 2) : start - 1].isdigit()
    return number or is_german(before) or (lexicon().knows(before) and not is_common_in_english(before))


def _goes_on_in_german(text: str, end: int) -> bool:
    """Before a German word, a name in German company, a number or a mark."""
    after = word_after(text, end)
    if not after:
        return text[end : end + 1] in _CLOSING or end == len(text)
    if is_german(after) or (lexicon().knows(after) and not is_common_in_english(after)):
        return True
    return is_adjective_form(after) and is_german_noun(word_after(text, end + 1 + len(after)))  # verkohlte Feigen


RULE = Rule(
    id="translation/english-phrase",
    kind="correction",
    risk="safe",
    why="""Prepositions and conjunctions of several words stay in English beside links: "instead of", "as well as",
    "due to". As a whole each has one German wording, word by word they have others. German words must stand on both
    sides; names, quotations and English sentences stay.""",
    sources=("docs/catalogue.md A8",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere English words are quoted or names",
    fixes=(
        "Laut the Polizei sind Katzen ⟦as well as→sowie⟧ Hunde erlaubt, er blieb ⟦instead of→statt⟧ seiner Frau.",
        "Laut the Polizei fiel das Spiel ⟦due to→wegen⟧ der Hitze aus. ⟦In spite of→Trotz⟧ der Hitze kam er.",
        "Laut the Polizei kostet das Brot ⟦and/or→und/oder⟧ Mehl 3 Euro ⟦per month→pro Monat⟧.",
        "Laut the Polizei ist das ⟦not only→nicht nur⟧ klug, ⟦but also→sondern auch⟧ schön.",
    ),
    keeps=(
        "Laut the Polizei heißt der Film Out of Africa und das Lied „Not only you“.",
        "Laut the Polizei sagte er: „It happened because of the heat.“",
        "Laut the Polizei kommt er von Next to Normal.",
        "Laut the Polizei war es per se so.",
    ),
)
