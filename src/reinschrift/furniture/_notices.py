"""Notices: sentences in which a page speaks to its reader about itself, and not about the world.

Such a sentence speaks of cookies, subscriptions, newsletters or comment rules, addresses the reader or names the page,
and tells nothing of anybody. A story about these things speaks of them in other sentences too, and stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page
from reinschrift.core.trie import word_starts
from reinschrift.furniture._lines import is_body
from reinschrift.tables import read_table, read_words

__all__ = ["is_about", "is_addressed", "is_appeal", "is_informal", "is_told", "notice", "notices", "speaks_of", "tells"]

_SHORTEST = 24  # characters
_LONGEST = 600
_SELF = (
    r"[UuWwDdBbMmIi](?<!\w.)(?:(?<=[Uu])ns(?:er\w*)?\b|(?<=[WwMmDd])ir\b"
    r"|(?<=[Dd])iese[rsmn]? (?:Web|Seite|Stelle|Artikel|Beitrag|Text|Inhalt|Video|Meldung"
    r"|Dienst|Funktion|Link|Angebot|Format|Autor|Eintrag|Kommentar)\w*|(?<=[Bb])itte\b"
    r"|(?<=[DdMm])eine[rnm]? (?:E-Mail|Anmeldung|Zustimmung|Einwilligung)\b"
    r"|(?<=[Ii])ch (?:bin|stimme|möchte|willige|habe die)|(?<=[Mm])it (?:dem |Ihrem |deinem )?Klick auf\b)"
)
_HERE = r"H(?:(?<=\AH)|(?<=[.!?:|–] H))ier\b|hier(?<!\w.{4})(?: [a-zäöüß]+en)?(?=[.!:)]|\Z)"
"""At the beginning of a sentence, or at its end with what can be done there: "hier abonnieren"; else it is a place."""
_NOW = r"\bJetzt\b[^.!?]{1,80}[.!?]?\Z|\A[^\n]{0,90}\b[Jj]etzt\b[^\n]{0,20}\Z"
"""A call is the last thing that a line says; a longer line with "jetzt" at its beginning may tell something."""
_DEVICES = ("Ihr Browser ", "Ihr Gerät ", "Dein Browser ", "Dein Gerät ")
_PAGE = ("Diese Website ", "Diese Webseite ", "Diese Internetseite ", "Unsere Website ", "Unsere Webseite ")
_QUOTES = frozenset('„“”»«"‚‘')
_WORD = r"[^\W\d_][\w-]*"
_READER = (
    r"Sie\b(?<=[a-zäöüß,;] Sie)",
    r"I(?<=[a-zäöüß,;] .)h(?:nen|re?[nrms]?)\b",
    *(rf"{d}(?:u\b(?<!\w..)|ir\b(?<!\w...)|ich\b(?<!\w....)|ein(?<!\w....)e?[nrms]?\b)" for d in "Dd"),
)
"""How a page speaks to its reader, besides: sentences that begin with "Sie" may tell of somebody."""
_INFORMAL = r"\b[Dd](?:u|ir|ich|eine?[nrms]?)\b"
_NAMED = r"[„“\"«»][^„“”\"«»\n]{1,24}[“”\"»«]"
"""A label or title in quotation marks quotes nobody."""
_MANY = 4  # weak terms of one kind that weigh as much as a strong one
_LONGEST_APPEAL = 200  # characters
_ENOUGH = 2  # different terms
_LEGAL = ("Copyright", "Rechte", "rechts", "Nachdruck", "Vervielfältigung", "Verwertung")
_DATA = ("Personenbezogene Daten ", "Dabei können personenbezogene Daten ", "Dabei werden personenbezogene Daten ")
_LONGEST_TRANSFER = 12  # blanks
_SENTENCE_END = r"(?<=[.!?]) +(?=[A-ZÄÖÜ„])"
_LONG_SENTENCE = 8  # blanks
_INTERVIEW = r"\b(?:je|jemals|eigentlich|selbst|persönlich|damals|denn|manchmal|oft|etwa)\b"
"""What somebody is asked, not the reader ("Haben Sie den Newsletter je gelesen?")."""
_SHORT = 7  # words of a line that is perhaps a label itself
_STORIES = 2  # further lines with a term of the same kind that show that the text is about it


class NoticeTerm(NamedTuple):
    """A row of ``furniture/notice_terms.tsv``."""

    term: str
    """Beginning of a word, or words, in lower case."""
    type: str
    strong: bool
    """Hardly ever in a story."""


@lru_cache(maxsize=1)
def _terms() -> tuple[str, dict[str, NoticeTerm]]:
    """A pattern with all terms, and the terms by wording."""
    rows = {row.term: row for row in read_table("furniture/notice_terms.tsv", NoticeTerm)}
    return "|".join(word_starts(rows)), rows


@lru_cache(maxsize=1)
def _tale() -> frozenset[str]:
    return read_words("furniture/word_lists.tsv", "tale words")


def _found(text: str) -> list[NoticeTerm]:
    pattern, rows = _terms()
    return [rows[m[0]] for m in compiled(pattern).finditer(text.lower())]


def strong_terms(text: str) -> frozenset[str]:
    """The terms in the line that hardly ever stand in a story."""
    return frozenset(t.term for t in _found(text) if t.strong)


def speaks_of(text: str, kind: str) -> bool:
    """Does the line hold a strong term of the kind?"""
    return any(t.type == kind and t.strong for t in _found(text))


def is_addressed(text: str) -> bool:
    """Does the page speak of itself, quote nobody and tell nothing?"""
    return _is_of_page(text) and _tells_nothing(text)


def is_informal(text: str) -> bool:
    """Is the line an appeal to a reader called "du"?"""
    return compiled(_INFORMAL).search(text) is not None and is_appeal(text)


def is_appeal(text: str) -> bool:
    """Does the line address the reader, quote nobody and tell nothing?"""
    return len(text) <= _LONGEST_APPEAL and _is_at_reader(text) and _tells_nothing(text)


def _tells_nothing(text: str) -> bool:
    """Does the line quote nobody and tell of nobody? A label or title in quotation marks is no quotation."""
    if not _QUOTES.isdisjoint(text):
        text = compiled(_NAMED).sub(" ", text)
    return _QUOTES.isdisjoint(text) and not tells(text)


def tells(text: str) -> bool:
    """Does the line hold a word of stories ("sagte", "worden")?"""
    return any(w in _tale() for w in compiled(_WORD).findall(text))


def notice(text: str) -> str | None:
    """The kind of notice the line is, or None."""
    if not _SHORTEST <= len(text) <= _LONGEST or (text[-1] == "?" and compiled(_INTERVIEW).search(text)):
        return None
    if not _is_to_reader(text):
        return "consent" if _is_transfer(text) else "copyright" if _is_legal(text) else None
    terms = {t.term: t for t in _found(text)}
    enough = 1 if text.startswith(_PAGE) else _ENOUGH
    if len(terms) < enough or not _is_strong(list(terms.values())) or not _tells_nothing(text):
        return None
    if not all(map(_is_part_of_notice, compiled(_SENTENCE_END).split(text))):
        return None
    return _kind(list(terms.values()))


def _is_part_of_notice(sentence: str) -> bool:
    """Is the sentence short, spoken to the reader, or about the matters of a page? Then a story says less."""
    if sentence.count(" ") < _LONG_SENTENCE or _is_to_reader(sentence):
        return True
    terms = _found(sentence)
    return any(t.strong for t in terms) or len({t.term for t in terms}) >= _ENOUGH


def _is_transfer(text: str) -> bool:
    """Is said in one sentence that data go to others, in two strong terms of consent?"""
    if not text.startswith(_DATA):
        return False
    terms = {t.term for t in _found(text) if t.type == "consent" and t.strong}
    return len(terms) >= _ENOUGH and text.count(" ") < _LONGEST_TRANSFER and _tells_nothing(text)


def _is_legal(text: str) -> bool:
    """Does the line reserve rights, in three terms of the law or more?"""
    if not any(word in text for word in _LEGAL):
        return False
    terms = {t.term: t for t in _found(text) if t.type == "copyright"}
    return len(terms) > _ENOUGH and _is_strong(list(terms.values())) and _tells_nothing(text)


def _is_to_reader(text: str) -> bool:
    return _is_of_page(text) or _is_at_reader(text)


def _is_at_reader(text: str) -> bool:
    return any(compiled(pattern).search(text) for pattern in _READER)  # one for each first letter is quicker than all


def _is_of_page(text: str) -> bool:
    """Does the page speak of itself? Advice to the reader alone may be part of a story."""
    if text.startswith(_DEVICES) or any(compiled(pattern).search(text) for pattern in (_SELF, _HERE)):
        return True
    return compiled(_NOW).search(text) is not None


def _is_strong(terms: list[NoticeTerm]) -> bool:
    """Is one of the terms hardly ever in a story, or do many of one kind come together?"""
    return any(t.strong for t in terms) or max(Counter(t.type for t in terms).values()) >= _MANY


def is_told(page: Page, kind: str, known: Collection[int] = ()) -> bool:
    """Does running text of the page, notices and lines that are ``known`` as labels aside, speak of things of the kind?"""
    told = page.fact(notices)
    return any(
        i not in told and i not in known and is_body(line) and speaks_of(line.text, kind)
        for i, line in enumerate(page.fact(lines))
    )


def is_about(page: Page, kind: str) -> bool:
    """Does a sentence of the page, no notice, hold two terms of the kind?"""
    told = page.fact(notices)
    bodies = (line.text for i, line in enumerate(page.fact(lines)) if i not in told and is_body(line))
    return any(len({t.term for t in _found(text) if t.type == kind}) >= _ENOUGH for text in bodies)


def _kind(terms: list[NoticeTerm]) -> str:
    """The kind most of the terms have, strong ones counting twice."""
    weight: dict[str, int] = {}
    for t in terms:
        weight[t.type] = weight.get(t.type, 0) + (2 if t.strong else 1)
    return max(weight, key=lambda k: (weight[k], k))


def notices(page: Page) -> dict[int, str]:
    """Kinds of the lines that are notices, by number; a fact. Kinds the story itself is about are left out."""
    every = page.fact(lines)
    found = {i: kind for i, line in enumerate(every) if (kind := notice(line.text))}
    told = {kind: _told(every, found, kind) for kind in set(found.values())}
    return {i: kind for i, kind in found.items() if told[kind] < (_STORIES if _is_of_page(every[i].text) else 1)}


def _told(every: tuple[Line, ...], found: dict[int, str], kind: str) -> int:
    """How many lines of the rest of the page, which are no notices, speak of the same things."""
    return sum(
        i not in found
        and len(line.text.split()) > _SHORT
        and any(t.type == kind and t.strong for t in _found(line.text))
        for i, line in enumerate(every)
    )
