"""What a text is about, where that decides whether a scrap is damage or its subject: markup, encodings, translation."""

from __future__ import annotations

from functools import lru_cache
from html import unescape
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.tables import read_table

__all__ = [
    "about_encoding",
    "about_markup",
    "about_translation",
    "is_in_code",
    "is_in_quotation",
    "is_meant",
    "is_quoted",
    "is_spoken_of",
    "names_translation",
]

_WORD: Final = r"[A-Za-zÄÖÜäöü][A-Za-zäöü0-9]*"
_LAST_WORD: Final = r"([A-Za-zÄÖÜäöü]+)s? \Z"
_NEAR: Final = 30
_FEWEST: Final = 2
_FAR: Final = 300
# A scrap in quotation marks of its own. Emphasis is none of them: a converter may have marked a quoted word.
_QUOTED_SCRAP: Final = (
    r"[„“\"»«‚`›‹](?:\{\{[^{}\n]{1,60}\}\}|\$\{\w{1,40}\}|@[-,.:/&]@|&#?\w{2,8};|</?[a-z][a-z0-9]{0,9}>|%[sd@])"
    r"[“”\"«»‘’`‹›]"
)
_QUOTE_ENTITY: Final = r"&(?:[lrb]dquo|[lr]aquo|[lr]sa?quo|sbquo);"
_SCRAP: Final = r"\{\{[^{}\n]{1,60}\}\}|&#?\w{2,8};|%[sd]\b|</?[a-z][a-z0-9]{0,9}>"
_LEFTOVER: Final = (
    r"[@<>\[](?:(?<=@)[-,.:/&]@|(?<=<)(?:/s|s|unk|pad|2[a-z]{2,3})>|(?<=>)>[a-z]{2,3}<<|(?<=\[)(?:UNK|object Object)\])"
    r"(?=[,.;:!?)“]| (?:ist|sind|war|steht|stehen|stand|meint|heißt|bedeutet|stammt|markiert|bleibt|blieb|soll|sollte"
    r"|gilt|kommt|dient|zeigt|wird|wurde|und|oder|in|im|auf|als)\b)"
)
"""What programs for translation leave, before a mark of the sentence or a word that stands behind a name."""
_CODE: Final = r"`[^`\n]{0,60}[=(){}<>*#$\\][^`\n]{0,60}`"
_EDIT_LINK: Final = r"\[[^\[\]\n]{0,30}\b[Bb]earbeiten\]"
"""Of wikis: [Bearbeiten | Quelltext bearbeiten] speaks of no markup."""
_SHORT_QUOTATION: Final = r"[„“”»«\"][^„“”»«\".!?\n]{1,30}[“”»«\"]"
_DOUBLE: Final = '„“”»«"'
_BEFORE_OPENING: Final = " \u00a0([-–—/‚‘›‹"
_OPENING: Final = "„“\"'»«‚`›‹"


class Subject(NamedTuple):
    """A row of ``observations/subjects.tsv``."""

    word: str
    """In lower case."""
    kind: str


@lru_cache(maxsize=8)
def _words(kind: str) -> frozenset[str]:
    return frozenset(row.word for row in read_table("observations/subjects.tsv", Subject) if row.kind == kind)


def about_markup(page: Page) -> bool:
    """Does the text speak of markup or translation programs at least twice, or quote a scrap? A fact.

    Then nothing in it is a scrap.
    """
    text = page.text
    told = compiled(_EDIT_LINK).sub("", text) if "earbeiten]" in text else text
    if _mentions(told, _words("markup")) or compiled(_QUOTED_SCRAP).search(text) is not None or _names_scrap(text):
        return True
    return (
        _shows_code(text)
        or _speaks_of_scraps(text)
        or (page.fact(about_translation) and _mentions(text, _words("translation program"), least=1))
    )


def _shows_code(text: str) -> bool:
    """`name = input()` and `2**10`: two pieces in backticks with signs of programs in them."""
    return "`" in text and len(compiled(_CODE).findall(text)) > 1


def _names_scrap(text: str) -> bool:
    """Den Platzhalter {{name}}, die Zeichenfolge @-@: right behind the word for what it is."""
    for pattern, kinds in ((_SCRAP, ("markup",)), (_LEFTOVER, ("markup", "scrap"))):
        for scrap in compiled(pattern).finditer(text):
            m = compiled(_LAST_WORD).search(text, max(0, scrap.start() - _NEAR), scrap.start())
            if m is not None and any(m[1].casefold() in _words(kind) for kind in kinds):
                return True
    return False


def _speaks_of_scraps(text: str) -> bool:
    """„Hähnchen &amp; Reis“ and „Frau {{name}}“: two scraps in quotations, or one that stands outside of them too."""
    places: dict[str, list[bool]] = {}
    if compiled(_QUOTE_ENTITY).search(text):  # „so&ldquo; is closed by what is damaged itself
        text = compiled(_QUOTE_ENTITY).sub(lambda m: unescape(m[0]).ljust(len(m[0])), text)
    for m in compiled(_SCRAP).finditer(text):
        places.setdefault(m[0], []).append(is_in_quotation(text, m.start()))
    quoted = sum(map(any, places.values()))
    return quoted > 1 or any(len(inside) > 1 and any(inside) for scrap, inside in places.items() if scrap[0] == "{")


def about_encoding(page: Page) -> bool:
    """Does the text speak of encodings at least twice? A fact; then its codes are its subject."""
    return _mentions(page.text, _words("encoding") | _words("markup"))


def about_characters(page: Page) -> bool:
    """Does the text speak of umlauts, bytes or encodings, and of characters once more? A fact."""
    words = _words("encoding") | _words("characters")
    return _mentions(page.text, words, least=1) and _mentions(page.text, words | _words("sign"))


def about_translation(page: Page) -> bool:
    """Does the text speak of translations twice, or of programs for them? A fact; then it quotes their slips."""
    return _mentions(page.text, _words("translation") | _words("translation program")) or _mentions(
        page.text, _words("translation program"), least=1
    )


def names_translation(text: str) -> bool:
    """Does the line speak of programs that translate or talk, or twice of translations?"""
    programs = _words("translation program") | _words("chat bot")
    return _mentions(text, programs, least=1) or _mentions(text, _words("translation"))


def is_spoken_of(page: Page, start: int, end: int) -> bool:
    """Does a slip of translation stand in quotation marks, in a text about translation?

    A quotation of a few words that make no sentence is a specimen as soon as the text speaks of translation once.
    """
    if is_quoted(page.text, start, end):
        return True
    if not is_in_quotation(page.text, start):
        return False
    return page.fact(about_translation) or (_is_specimen(page.text, start, end) and page.fact(_names_it_once))


def _names_it_once(page: Page) -> bool:
    return _mentions(page.text, _words("translation"), least=1)


def _is_specimen(text: str, start: int, end: int) -> bool:
    """„Laut Die Zeitung“: short, and without a mark that ends a sentence."""
    piece = compiled(_SHORT_QUOTATION).match(text, max(text.rfind(mark, 0, start) for mark in _DOUBLE))
    return piece is not None and piece.end() > end


def is_in_quotation(text: str, at: int) -> bool:
    """Does a quotation that its line opens before ``at`` go on there?

    A mark opens where a blank or a bracket stands before it, whichever shape it has: „so“, »so«, «so», “so”, "so".
    """
    line = text[max(0, at - _FAR) : at].rpartition("\n")[2]
    last = max(map(line.rfind, _DOUBLE))
    return last >= 0 and (line[last] == "„" or last == 0 or line[last - 1] in _BEFORE_OPENING)


def _mentions(text: str, words: frozenset[str], least: int = _FEWEST) -> bool:
    found = compiled(_WORD).findall(text)
    return sum(map(words.__contains__, map(str.casefold, found))) >= least


def is_in_code(text: str, at: int) -> bool:
    """Does a backtick before ``at`` open what goes on there?"""
    return "`" in text and text.count("`", text.rfind("\n", 0, at) + 1, at) % 2 == 1


def is_meant(page: Page, start: int, end: int) -> bool:
    """Is damage shown as such: quoted by itself, or within a quotation of a text about encodings („Frau M?ller“)?"""
    if is_quoted(page.text, start, end):
        return True
    return (page.fact(about_encoding) or page.fact(about_characters)) and is_in_quotation(page.text, start)


def is_quoted(text: str, start: int, end: int) -> bool:
    """Does the span stand in quotation marks or backticks of its own?"""
    return start > 0 and end < len(text) and text[start - 1] in _OPENING and text[end] in _OPENING + "”’"
