"""A word glued to the number after it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._measures import measures
from reinschrift.tables import read_table
from reinschrift.words import Lexicon, lexicon
from reinschrift.words.suspects import mixes_digits

_NUMBER: Final = (
    r"[0-9](?<=[^\W\d_].)[0-9]*(?:[.,:][0-9]+)*"  # starts with the digit and looks back: fast where none is glued
)
_GOES_ON: Final = r"ern?\b|-[^\W\d_]|er-|(?:[GDKS]|s)\b(?!\.\w|[@/_&+-])|x[0-9]"
_COMPOUND: Final = r"-(?:[A-ZÄÖÜ]|[jJ]ähr)"
_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_QUANTITY: Final = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+|\d+(?::\d+)+"
"""Grouped digits, decimals, scores and times: nothing that names of products end in."""
_MEASURE: Final = r" ?([%€$]|[^\W\d_]+)"
_WORD: Final = r"[^\W\d_]+$"
_BEFORE: Final = " \n\t\u00a0(\"'„“«»‚‘–—"
_AFTER_INSIDE: Final = "_@/&+-"
_LONGEST_WORD: Final = 24
_LONGEST_MEASURE: Final = 24
_FREQUENT_LOWER: Final = 12  # count classes, see `Lexicon.count_class`
_LISTED_LOWER: Final = 5
_FREQUENT_NOUN: Final = 18
_SHORTEST_LOWER: Final = 4
_SHORTEST: Final = 3
_SHORTEST_NUMBER: Final = 2  # digits that a number after a noun must have: Kanal5 is a name, Juni2014 is none
_OF_BRANDS: Final = frozenset(("24", "360", "365"))
"""Numbers that names of firms end in: Check24."""


class _Noun(NamedTuple):
    noun: str


@lru_cache(maxsize=1)
def _numbered() -> frozenset[str]:
    return frozenset(row.noun for row in read_table("spacing/numbered_nouns.tsv", _Noun))


def find(page: Page) -> Iterator[Edit]:
    """Function words, known words and nouns that go before a number."""
    text = page.text
    for m in compiled(_NUMBER).finditer(text):
        start = m.start()
        word = _word_before(text, start)
        if word and _ends_token(text, m.end(), word) and _goes_before(lexicon(), word, m[0], _measure(text, m.end())):
            yield page.edit(start, start, " ")


def _word_before(text: str, end: int) -> str:
    """The run of letters that ends here, where it begins a token; else nothing."""
    head = text[max(0, end - _LONGEST_WORD - 1) : end]
    m = compiled(_WORD).search(head)
    if m is None or (m.start() == 0 and end > _LONGEST_WORD):
        return ""
    return m[0] if m.start() == 0 or head[m.start() - 1] in _BEFORE else ""


def _ends_token(text: str, end: int, word: str) -> bool:
    """Does the token end with the number? After words in lower case it may go on: der34-Jährige, den80ern, für5G."""
    if lexicon().is_core(_decapitalised(word)):
        if compiled(_GOES_ON).match(text, end):
            return True
    elif word.islower() and lexicon().known(word) and compiled(_COMPOUND).match(text, end):
        return True
    following = text[end : end + 2]
    if following[:1].isalnum() or (following[:1] and following[0] in _AFTER_INSIDE and following[1:].isalpha()):
        return False
    return not (following[:1] == "." and following[1:].isalnum())


def _measure(text: str, end: int) -> bool:
    """Does a unit, a scale or something counted follow?"""
    m = compiled(_MEASURE).match(text, end, end + _LONGEST_MEASURE)
    return m is not None and measures().get(m[1], "link") != "link"


def _goes_before(words: Lexicon, word: str, number: str, measured: bool) -> bool:  # noqa: FBT001
    """Is the word one that a number follows, rather than the first part of a name or code?"""
    small = _decapitalised(word)
    if word[1:].islower() and words.is_core(small):
        return True
    if word.islower():
        return _is_plain_lower(words, word, number, measured=measured)
    quantity = measured or compiled(_QUANTITY).fullmatch(number) is not None
    if not word[1:].islower():
        if compiled(_YEAR).fullmatch(number):
            return word.isupper() and words.known(word)
        return quantity and word.isupper() and len(word) >= _SHORTEST and (words.known(word) or words.is_name(word))
    if quantity:
        return len(word) >= _SHORTEST
    return _is_numbered(words, word, number)


def _is_plain_lower(words: Lexicon, word: str, number: str, *, measured: bool) -> bool:
    """A listed word that is no noun written small, as in the names of users: user99, radio1."""
    closed = words.is_closed(word)
    if len(word) < (_SHORTEST if measured or closed else _SHORTEST_LOWER) or not (closed or words.known(word)):
        return False
    if measured or closed:
        return measured or len(number) >= _SHORTEST_NUMBER or words.count_class(word) >= _FREQUENT_LOWER
    name = words.name(word.capitalize())
    if name is not None and "first" in name.kinds:
        return False  # max99
    return words.count_class(word) >= (_LISTED_LOWER if len(number) >= _SHORTEST_NUMBER else _FREQUENT_LOWER)


def _is_numbered(words: Lexicon, word: str, number: str) -> bool:
    """A noun, where the number is a year, or has two digits, or numbers things of that kind."""
    if word in _numbered() or (words.split(word) or ("",))[-1] in _numbered():
        return True
    if len(number) < _SHORTEST_NUMBER or number in _OF_BRANDS:
        return False
    if compiled(_YEAR).fullmatch(number):
        return words.knows(word)
    least = _FREQUENT_NOUN
    return words.count_class(word) >= least and (words.is_noun(word) or words.is_function_word(word))


def _decapitalised(word: str) -> str:
    return word[0].lower() + word[1:]


RULE = Rule(
    id="spacing/word-glued-to-number",
    kind="correction",
    risk="safe",
    why="""A blank lost between a word and the number after it. Before figures with a unit, decimals, scores and years
    nearly any word may stand; else the word must be a function word, a listed word in lower case, a frequent noun before
    a number of two digits or more, or a noun whose things are numbered (Seite 3). Names of products, roads and channels
    (A380, Windows7, Kanal5, Check24), names of users, formulas and addresses stay.""",
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
        "Der⟦→ ⟧26-jährige Maurer und die⟦→ ⟧9,7-Zoll-Ausgabe.",
        "Er gründete⟦→ ⟧1954 einen Verein.",
        "Davon hatte die Wirtin⟦→ ⟧6,67 Euro in der Tasche.",
        "Es siegte Merzendorf⟦→ ⟧2:1 gegen Kreuth.",
        "Der Verein verlangt von der Mandantin⟦→ ⟧11.200 Euro.",
        "Die Verordnungen⟦→ ⟧200 Euro teurer machen?",
        "Auf Seite⟦→ ⟧3 steht der Tabellenplatz⟦→ ⟧7.",
        "Ohne Netz für⟦→ ⟧5G geht nichts.",
        "Mit einem klaren⟦→ ⟧6:0-Sieg endete es.",
        "Im Jänner⟦→ ⟧2013 war es kalt, bei der WM⟦→ ⟧2014 nicht.",
        "Die Wirtschaft (BIP⟦→ ⟧1,1 Prozent) wuchs.",
    ),
    keeps=(
        "Der A380 und die A7 sind laut.",
        "Auf Windows7 und Kanal5 läuft das.",
        "Die Messung von CO2 und H2O.",
        "Der G20-Gipfel und die U21.",
        "Das Team tm2014-test und user99@example.org.",
        "Die Firma 1und1 wächst.",
        "Das Portal Check24 und der Sender Tele2 werben.",
        "Die Nutzer radio1, max99 und user99 schreiben.",
        "Ein Snapdragon801 und eine GTX1080 stecken darin.",
        "Die Partitur steht im KV545 und bei DiEM25.",
        "Das Album Freitag13-Remix und die Datei seite2.html",
    ),
)
