"""A word glued to the number after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words import Lexicon, lexicon
from reinschrift.words.suspects import mixes_digits

_NUMBER: Final = (
    r"[0-9](?<=[^\W\d_].)[0-9]*(?:[.,:][0-9]+)*"  # starts with the digit and looks back: fast where none is glued
)
_GOES_ON: Final = r"ern?\b|-[^\W\d_]{2}|er-"
_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_WORD: Final = r"[^\W\d_]+$"
_BEFORE: Final = " \n\t\u00a0(\"'„“»«‚‘–—"
_AFTER_INSIDE: Final = "_@/&+-"
_LONGEST_WORD: Final = 24
_FREQUENT_LOWER: Final = 12  # count classes, see `Lexicon.count_class`
_FREQUENT_NOUN: Final = 18
_LISTED_NOUN: Final = 8
_SHORTEST_LOWER: Final = 4
_SHORTEST_NUMBER: Final = 2  # digits that a number after a noun must have: Kanal5 is a name, Juni2014 is none


def find(page: Page) -> Iterator[Edit]:
    """Function words, frequent words and nouns that go before a number."""
    text = page.text
    for m in compiled(_NUMBER).finditer(text):
        start = m.start()
        word = _word_before(text, start)
        if word and _goes_before_number(lexicon(), word, m[0]) and _ends_token(text, m.end(), word):
            yield page.edit(start, start, " ")


def _word_before(text: str, end: int) -> str:
    """The run of letters that ends here, where it begins a token; else nothing."""
    head = text[max(0, end - _LONGEST_WORD - 1) : end]
    m = compiled(_WORD).search(head)
    if m is None or (m.start() == 0 and end > _LONGEST_WORD):
        return ""
    return m[0] if m.start() == 0 or head[m.start() - 1] in _BEFORE else ""


def _ends_token(text: str, end: int, word: str) -> bool:
    """Does the token end with the number? After a function word it may go on: der34-Jährige, den80ern."""
    if lexicon().is_core(word) and compiled(_GOES_ON).match(text, end):
        return True
    following = text[end : end + 2]
    if following[:1].isalnum() or (following[:1] and following[0] in _AFTER_INSIDE and following[1:].isalpha()):
        return False
    return not (following[:1] == "." and following[1:].isalnum())


def _goes_before_number(words: Lexicon, word: str, number: str) -> bool:
    if words.is_core(word[0].lower() + word[1:]) and (word[1:].islower()):
        return True
    if word.islower():
        return len(word) >= _SHORTEST_LOWER and words.count_class(word) >= _FREQUENT_LOWER
    if not word[1:].islower() or len(number) < _SHORTEST_NUMBER:
        return False
    least = _LISTED_NOUN if compiled(_YEAR).fullmatch(number) else _FREQUENT_NOUN
    return words.count_class(word) >= least and (words.is_noun(word) or words.is_function_word(word))


RULE = Rule(
    id="spacing/word-glued-to-number",
    kind="correction",
    risk="safe",
    why="""A blank lost between a word and the number after it. The word must be a function word, a frequent word in lower
    case, or a frequent noun before a number of two digits or more. Names of products, roads and channels (A380,
    Windows7, Kanal5), formulas and addresses stay.""",
    sources=("DIN 5008, Zahlengliederung", "docs/catalogue.md A7"),
    find=find,
    gate=mixes_digits,
    fixes=(
        "Er kam im Mai⟦→ ⟧2014 an.",
        "Sie wurde am⟦→ ⟧3. Juni geboren.",
        "Es kostet rund⟦→ ⟧500 Euro.",
        "Seit⟦→ ⟧1990 lebt er hier.",
        "Das Jahr⟦→ ⟧2015 war gut.",
        "Der Vorfall⟦→ ⟧2014 war der⟦→ ⟧60er-Jahre würdig.",
    ),
    keeps=(
        "Der A380 und die A7 sind laut.",
        "Auf Windows7 und Kanal5 läuft das.",
        "Die Messung von CO2 und H2O.",
        "Der G20-Gipfel und die U21.",
        "Das Team tm2014-test und user99@example.org.",
        "Die Firma 1und1 wächst.",
    ),
)
