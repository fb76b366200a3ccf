"""What pages say of themselves in ever new words: who translated them, where the text goes on, what a click has done.

The wordings are many, the words few. A line is such a remark if it holds a word of each group that the remark needs and
otherwise only small words and words of pages; a line that names the page itself may hold a few others.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import lines
from reinschrift.core.page import Page
from reinschrift.core.trie import word_starts
from reinschrift.furniture._composed import roles_of
from reinschrift.furniture._lines import is_body
from reinschrift.furniture._notices import tells
from reinschrift.tables import read_table
from reinschrift.words import lexicon

__all__ = ["frame", "is_about_translation"]

_SHORTEST, _LONGEST = 12, 220  # characters
_WORD = r"[^\W\d_][\w’'-]*"
_BRACKETS = r"\([^()]{2,60}\)"
_LANGUAGE = r"\w{3,12}(?:isch|tsch)(?:e[nrs]?)?\Z"
_MACHINE = "mtnotice"
_DONE = "share"
_NEEDED = {
    _MACHINE: ("tool", "done"),
    "ad": ("ad", "on", "where"),
    _DONE: ("store", "done", "strong"),
    "consent": ("here", "load", "ext"),
}
_MOST_STRANGERS = 4  # words in a line that names the page itself
_THIS = (
    r"\b[Dd]iese[mnrs]? (?:[\w-]+ )?(?:\w*[Aa]rtikel|\w*[Bb]eitr[aä]g|\w*[Tt]ext|\w*[Ss]eite|Meldung|Inhalt|Geschichte|Nachricht"
    r"|Übersetzung|Übertragung|\w*[Ff]assung|Version|Bericht|Interview|Story|Angebot|Reportage|Analyse)(?:e?s|e|en)?\b"
    r"|\A(?:Hinweis: )?(?:Es handelt sich (?:hier |hierbei |dabei )?um|Dies ist|Das ist|Sie lesen) eine"
)
_ASKS = ("W", "Kann ", "Können ", "Ist ", "Sind ", "Hat ", "Haben ")
"""How the questions of an interview begin, and those of headings."""
_PARTICIPLE = (
    r"\b(?:[Ww]urden?|[Ww]ird|[Aa]us|[Ii]ns|[Mm]it|[Dd]urch|[Vv]on|[Pp]er|[Mm]ittels|[Mm]ithilfe)\b|Übersetzung|[:–-] "
)
_TRANSLATES = (
    r"\A(?:[\w-]+ )?[\w-]+ übersetz(?:t|en) (?!mit\b|aus\b|von\b|durch\b|per\b)"
    r"|\A(?![^\n]{0,30}(?:[Aa]utomati|[Mm]aschinell|[Nn]euronal|gestützt))(?!Übersetzt)(?:[\w-]+ )?[\w-]+ übersetzt (?:aus|ins)\b"
)
"""A program translates: news, and no remark of the page."""


class FrameWord(NamedTuple):
    """A row of ``furniture/frame_words.tsv``."""

    word: str
    """In lower case; ``*`` stands for any ending."""
    type: str
    """Which rule drops the line."""
    group: str


class _Words(NamedTuple):
    """The words of one type and group."""

    whole: frozenset[str]
    starts: tuple[str, ...]

    def hold(self, word: str) -> bool:
        return word in self.whole or (bool(self.starts) and word.startswith(self.starts))


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, _Words]]:
    found: dict[str, dict[str, list[str]]] = {}
    for row in read_table("furniture/frame_words.tsv", FrameWord):
        groups = found.setdefault(row.type, {})
        for group in ("tool", "done") if row.group == "both" else (row.group,):
            groups.setdefault(group, []).append(row.word)
    return {
        kind: {
            group: _Words(frozenset(w for w in words if w[-1] != "*"), tuple(w[:-1] for w in words if w[-1] == "*"))
            for group, words in groups.items()
        }
        for kind, groups in found.items()
    }


@lru_cache(maxsize=1)
def _first_needed() -> str:
    """A pattern that finds a word without which no line is a frame."""
    table = _table()
    asked = (table[kind][groups[1]] for kind, groups in _NEEDED.items())
    return "|".join(word_starts({w for words in asked for w in (*words.whole, *words.starts)}))


@lru_cache(maxsize=4096)
def frame(text: str) -> str | None:
    """The type of the remark that the line is, or None."""
    if not _SHORTEST <= len(text) <= _LONGEST or text[0] in "„«»“":
        return None
    if text[-1] == "?" and text.startswith(_ASKS):
        return None  # "Woran erkennen Sie eine automatische Übersetzung?"
    if not compiled(_first_needed()).search(text.lower()):
        return None
    words = [w.lower() for w in compiled(_WORD).findall(text)]
    return next((kind for kind, needed in _NEEDED.items() if _fits(text, words, kind, needed)), None)


def _fits(text: str, words: list[str], kind: str, needed: tuple[str, ...]) -> bool:
    groups = _table()[kind]
    if not all(any(groups[g].hold(w) for w in words) for g in needed):
        return False
    if kind == "consent":  # "… ein externes Video (Videoportal GmbH) geladen"
        words = [w.lower() for w in compiled(_WORD).findall(compiled(_BRACKETS).sub(" ", text))]
    strangers = sum(not _is_plain(w, groups, kind) for w in words)
    if kind == "consent":
        return strangers <= 1 + text.count("(") and not tells(text)
    if kind != _MACHINE:
        return not strangers
    if compiled(_THIS).search(text):
        return strangers <= _MOST_STRANGERS and not tells(text.replace("worden", ""))
    return not strangers and bool(compiled(_PARTICIPLE).search(text)) and not compiled(_TRANSLATES).match(text)


def _is_plain(word: str, groups: dict[str, _Words], kind: str) -> bool:
    """Is the word one of the type, a small word, or the name of a language where one translates?"""
    if any(g.hold(word) for g in groups.values()) or lexicon().is_function_word(word):
        return True
    return (kind == _MACHINE and compiled(_LANGUAGE).match(word) is not None) or roles_of(word) == ("link",)


def is_about_translation(page: Page) -> bool:
    """Does running text of the page, remarks aside, speak of programs that translate? A fact."""
    groups = _table()[_MACHINE]
    for line in page.fact(lines):
        if not is_body(line) or frame(line.text):
            continue
        words = [w.lower() for w in compiled(_WORD).findall(line.text)]
        if all(any(groups[g].hold(w) for w in words) for g in ("tool", "done")):
            return True
    return False
