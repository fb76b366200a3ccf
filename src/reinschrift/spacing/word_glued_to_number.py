"""A word glued to the number after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._measures import measures
from reinschrift.tables import read_words
from reinschrift.words import Lexicon, lexicon
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.odd import Shape, mixed_tokens
from reinschrift.words.tokens import occurrences

_NUMBER: Final = (
    r"[0-9](?<=[^\W\d_].)[0-9]*(?:[.,:][0-9]+)*"  # starts with the digit and looks back: fast where none is glued
)
_GOES_ON: Final = r"ern?\b|-[^\W\d_]|er-|(?:[GDKSk]|s)\b(?!\.\w|[@/_&+-])|[GDKk]-[A-ZÄÖÜ]|x[0-9]"
_COMPOUND: Final = r"(?:er|[GDKk])?-(?:[a-z]{1,3}-)?(?:[A-ZÄÖÜ]|[a-zäöüß]{2,16}(?:ig|lich|fach)(?:e[mnrs]?)?\b)|ern?\b"
_MODEL: Final = r"[A-Za-z]?(?:-[A-ZÄÖÜ]|(?![\w@/&+-]|\.\w))"
"""What may follow the number of a product: iPhone 6s, Windows 10-Rechner."""
_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_QUANTITY: Final = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+|\d+(?::\d+)+(?:,\d+(?::\d+)?)*"
"""Grouped digits, decimals, scores and times: nothing that names of products end in."""
_MEASURE: Final = r"(?: (?:bis|und|oder|zu) \d[\d.,]*)? ?([%€$]|[^\W\d_]+)"
_WORD: Final = r"[^\W\d_]+$"
_BEFORE: Final = " \n\t\u00a0(\"'„“«»‚‘–—"
_AFTER_INSIDE: Final = "_@/&+-"
_LONGEST_WORD: Final = 24
_LONGEST_MEASURE: Final = 32
_FREQUENT_LOWER: Final = 12  # count classes, see `Lexicon.count_class`
_LISTED_LOWER: Final = 5
_FREQUENT_NOUN: Final = 18
_SHORTEST_LOWER: Final = 4
_SHORTEST: Final = 3
_SHORTEST_NUMBER: Final = 2  # digits that a number after a noun must have: Kanal5 is a name, Juni2014 is none
_LONG_WORD: Final = 8
"""Letters of a word so long that it is no name made to go with a year (Expo2000)."""
_OF_BRANDS: Final = frozenset(("24", "360", "365"))
"""Numbers that names of firms end in: Check24."""


def _numbered() -> frozenset[str]:
    return read_words("spacing/word_lists.tsv", "numbered nouns")


class _Joint(NamedTuple):
    """A word, the number glued to it, and where the number ends."""

    word: str
    number: str
    end: int
    whole: bool
    """Does the word begin its token, not stand behind a hyphen?"""


def find(page: Page) -> Iterator[Edit]:
    """Function words, known words and nouns that go before a number, and words the document writes apart from one."""
    text = page.text
    for m in (m for span in page.fact(mixed_tokens) for m in compiled(_NUMBER).finditer(text, *span)):
        start = m.start()
        word = _word_before(text, start)
        if not word:
            continue
        joint = _Joint(word, m[0], m.end(), whole=text[start - len(word) - 1 : start - len(word)] != "-")
        if (_ends_token(text, joint) and _goes_before(page, joint)) or _is_written_apart(page, joint):
            yield page.edit(start, start, " ")


def _word_before(text: str, end: int) -> str:
    """The run of letters that ends here, where it begins a token or the last part of a compound; else nothing."""
    head = text[max(0, end - _LONGEST_WORD - 2) : end]
    m = compiled(_WORD).search(head)
    if m is None or (m.start() == 0 and end > _LONGEST_WORD):
        return ""
    before = head[max(0, m.start() - 2) : m.start()]
    is_part = before[-1:] == "-" and before[:-1].isalpha() and m[0][0].isupper()
    return m[0] if not before or before[-1] in _BEFORE or is_part else ""


def _ends_token(text: str, joint: _Joint) -> bool:
    """Does the token end with the number? After words in lower case it may go on: der34-Jährige, den80ern, für5G."""
    word, end = joint.word, joint.end
    if lexicon().is_core(with_small(word)):
        if compiled(_GOES_ON).match(text, end):
            return True
    elif word.islower() and _is_listed_lower(lexicon(), word) and compiled(_COMPOUND).match(text, end):
        return True
    following = text[end : end + 2]
    if following[:1].isalnum() or (following[:1] and following[0] in _AFTER_INSIDE and following[1:].isalpha()):
        return False
    return not (following[:1] == "." and following[1:].isalnum())


def _is_listed_lower(words: Lexicon, word: str) -> bool:
    """Is it a listed word or a regular form of one, and no noun written small?"""
    return words.known(word) or (
        len(word) > _SHORTEST_LOWER and words.knows(word) and not words.knows(with_capital(word))
    )


def _measure(text: str, end: int) -> bool:
    """Does a unit, a scale or something counted follow?"""
    m = compiled(_MEASURE).match(text, end, end + _LONGEST_MEASURE)
    return m is not None and measures().get(m[1], "link") != "link"


def _is_written_apart(page: Page, joint: _Joint) -> bool:
    """Does the document have the word with a blank before another number (iPhone 7)?"""
    return (
        len(joint.word) >= _SHORTEST
        and compiled(_MODEL).match(page.text, joint.end) is not None
        and joint.word in page.opening.fact(_before_numbers)
    )


def _before_numbers(page: Page) -> frozenset[str]:
    """The words that stand before a number, with a blank between; a fact."""
    return frozenset(_word_before(page.text, m.start()) for m in compiled(" [0-9]").finditer(page.text))


def _goes_before(page: Page, joint: _Joint) -> bool:
    """Is the word one that a number follows, rather than the first part of a name or code?"""
    words, word, number = lexicon(), joint.word, joint.number
    if joint.whole and word[1:].islower() and words.is_core(with_small(word)):
        return True
    measured = _measure(page.text, joint.end)
    if word.islower():
        return _is_plain_lower(words, word, number, measured=measured)
    quantity = measured or compiled(_QUANTITY).fullmatch(number) is not None
    if not word[1:].islower():
        if compiled(_YEAR).fullmatch(number):
            return word.isupper() and words.known(word)
        return quantity and word.isupper() and len(word) >= _SHORTEST and (words.known(word) or words.is_name(word))
    if quantity:
        return len(word) >= _SHORTEST
    if len(number) >= _SHORTEST_NUMBER and compiled(_YEAR).fullmatch(number) and _is_dated(page, joint):
        return True
    return _is_numbered(words, joint)


def _is_plain_lower(words: Lexicon, word: str, number: str, *, measured: bool) -> bool:
    """A listed word that is no noun written small, as in the names of users: user99, radio1."""
    closed = words.is_closed(word)
    listed = closed or _is_listed_lower(words, word)
    if len(word) < (_SHORTEST if measured or closed else _SHORTEST_LOWER) or not listed:
        return False
    if measured or closed:
        return measured or len(number) >= _SHORTEST_NUMBER or words.count_class(word) >= _FREQUENT_LOWER
    if words.is_first_name(word.capitalize()):
        return False  # max99
    if len(number) < _SHORTEST_NUMBER:
        return words.count_class(word) >= _FREQUENT_LOWER
    return words.count_class(word) >= _LISTED_LOWER or not words.knows(with_capital(word))


def _is_dated(page: Page, joint: _Joint) -> bool:
    """May a year follow: a known word, a long one, one that stands without the year as well?"""
    if len(joint.word) >= _LONG_WORD or (joint.whole and lexicon().knows(joint.word)):
        return True
    return occurrences(page.opening, joint.word) > 1


def _is_numbered(words: Lexicon, joint: _Joint) -> bool:
    """A noun, where the number has two digits, or numbers things of that kind."""
    word, number = joint.word, joint.number
    if word in _numbered() or (words.split(word) or ("",))[-1] in _numbered():
        return True
    if not joint.whole or len(number) < _SHORTEST_NUMBER or number in _OF_BRANDS:
        return False
    if words.count_class(word) >= _FREQUENT_NOUN:
        return words.is_noun(word) or words.is_function_word(word)
    plural = words.is_noun(word) and words.is_plural(word)
    return plural and not words.is_name(word)  # Schulen; hardly a product is named in the plural


RULE = Rule(
    id="spacing/word-glued-to-number",
    kind="correction",
    risk="safe",
    why="""A blank lost between a word and the number after it. Before figures with a unit, decimals, scores and years
    nearly any word may stand; else the word must be a function word, a listed word in lower case, a frequent noun before
    a number of two digits or more, or a noun whose things are numbered (Seite 3). A word that the document has with a
    blank before another number gets it here too. Names of products, roads and channels
    (A380, Windows7, Kanal5, Check24), names of users, formulas and addresses stay.""",
    sources=("DIN 5008, Zahlengliederung", "docs/catalogue.md A7"),
    find=find,
    gate=Shape.MIXED,
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
        "Das iPhone⟦→ ⟧7 löst das iPhone 6 ab, auch der iPhone⟦→ ⟧7-Käufer wartet.",
        "Damals lebte Mosergruber⟦→ ⟧1908 in Ulm.",
        "Gruber schlug Moser⟦→ ⟧7:5,3:6,6:3 in Graz.",
        "Seit den späten⟦→ ⟧1980er-Jahren dreht sie mit einer⟦→ ⟧4k-Kamera.",
        "Der schnellste⟦→ ⟧100-m-Läufer verteidigte⟦→ ⟧14 Titel, eine neue⟦→ ⟧23-sekündige Aufnahme zeigt es.",
        "Im Vorjahr bekamen Volksschulen⟦→ ⟧800 Tafeln.",
        "Die WM-Nummer⟦→ ⟧19 wartet an der Landesstraße⟦→ ⟧3.",
        "Beratung gibt es im Rathaus⟦→ ⟧10 bis 12 Kilometer weiter.",
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
        "Das iPhone7 und der Windows10-Rechner, auch die Diwa2012.",
        "Der Check-In24 und das Galaxy-Note7.",
        "Das Album Freitag13-Remix und die Datei seite2.html",
    ),
)
