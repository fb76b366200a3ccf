"""Remarks of pages on what they do and hold: what failed, who wrote a text, what a click has done, who owns the rights.

Programs of pages say the same in ever new words. A line is such a remark if it holds a word of each group that the
remark needs, and otherwise only words of the groups that go with them and small words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._composed import roles_of
from reinschrift.syntax.clauses import has_finite_verb
from reinschrift.tables import read_table
from reinschrift.words import lexicon

__all__ = ["Remark", "Said", "groups_of", "remark"]

_SHORTEST, _LONGEST = 8, 220  # characters
_WORD = r"[^\W\d_][\w’'-]*"
_SMALL = "small"
_THIS = r"\b[Dd]iese[mnrs]?\b|\b[Uu]nsere?[mnrs]? [A-ZÄÖÜ]"
"""What stands here is meant."""
_READER = r"\b(?:Ihre?|[Dd]eine?|[Ee]u(?:re|er))[mnrs]? [A-ZÄÖÜ]"
"""What belongs to the reader is meant."""
_ASKED = r"\b(?:Sie|Ihnen|[Dd]u|[Dd]ir|[Ee]uch)\b"
_CALL = (
    r"\A(?:Werde|Werdet) |(?:\A|[.!?:–] )(?:[Bb]itte |[Jj]etzt |[Hh]ier )?(?:[A-ZÄÖÜ]?[a-zäöüß]+n Sie\b"
    r"|[A-ZÄÖÜ][a-zäöüß]+e? (?:dir|mir|uns|jetzt|hier|den|die|das|bitte|einen|einem|unser\w*|eine Korrektur)\b)|\b[Uu]ns\b"
)
_OWNED = r"(?:©|\([cC]\)|Copyright) ?[^\n.]{2,50}\. (?=[A-ZÄÖÜ])"
_QUOTES = frozenset('„“”»«"')
_FEWEST = 3  # words without a verb; two of them may head a part of a story ("Verbindung getrennt")
_TOLD = 2  # paragraphs of the story


class RemarkWord(NamedTuple):
    """A row of ``furniture/remark_words.tsv``."""

    word: str
    groups: str


class Remark(NamedTuple):
    """A row of ``furniture/remarks.tsv``."""

    name: str
    needs: str
    also: str
    type: str
    where: str


class Said(NamedTuple):
    """What a line is."""

    remark: Remark
    words: frozenset[str]
    """Those that tell, in lower case."""
    certain: bool
    """True: it goes wherever it stands, unless the story speaks of the same."""

    def is_certain(self, told: Counter[str], own: int) -> bool:
        """Does the line go wherever it stands on a page whose story holds these words?"""
        return self.certain and all(told[w] - own < _TOLD for w in self.words)


class _Row(NamedTuple):
    remark: Remark
    needs: frozenset[str]
    allowed: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Groups by word, and by beginning of a word."""
    rows = read_table("furniture/remark_words.tsv", RemarkWord)
    whole = {r.word: frozenset(r.groups.split()) for r in rows if r.word[-1] != "*"}
    return whole, {r.word[:-1]: frozenset(r.groups.split()) for r in rows if r.word[-1] == "*"}


@lru_cache(maxsize=1)
def _rows() -> tuple[_Row, ...]:
    rows = read_table("furniture/remarks.tsv", Remark)
    return tuple(
        _Row(r, frozenset(r.needs.split()), frozenset((*r.needs.split(), *r.also.split(), _SMALL))) for r in rows
    )


def groups_of(word: str) -> frozenset[str]:
    """The groups of the word, or of the last part of a compound with hyphens ("SDA-Meldungen")."""
    whole, begun = _words()
    found = whole.get(word)
    if found is None and "-" in word:
        found = whole.get(word.rpartition("-")[2])
    if found is None:
        found = next((groups for start, groups in begun.items() if word.startswith(start)), None)
    if lexicon().is_function_word(word) or (found is None and roles_of(word) == ("link",)):
        return (found or frozenset()) | {_SMALL}
    return found or frozenset()


@lru_cache(maxsize=4096)
def remark(text: str) -> Said | None:
    """The remark that the line is, or None."""
    if not _SHORTEST <= len(text) <= _LONGEST or not _QUOTES.isdisjoint(text) or text[-1] == ",":
        return None
    owned = compiled(_OWNED).match(text)
    if owned:
        text = text[owned.end() :]  # "© Talpost AG. Jede Verwendung ist untersagt."
    at = text.find(" ©")
    if at >= _SHORTEST:
        text = text[:at]  # "Alle Angaben ohne Gewähr. © Talpost"
    groups: list[tuple[str, frozenset[str]]] = []
    for m in compiled(_WORD).finditer(text.lower()):
        found = groups_of(m[0])
        if not found:
            return None
        groups.append((m[0], found))
    every = frozenset().union(*(g for _, g in groups))
    for row in _rows():
        if row.needs <= every and all(not row.allowed.isdisjoint(g) for _, g in groups):
            return _said(text, row, groups)
    return None


def _said(text: str, row: _Row, groups: Collection[tuple[str, frozenset[str]]]) -> Said | None:
    where = row.remark.where
    if (where == "question" and text[-1] != "?") or (where == "named" and not compiled(_THIS).search(text)):
        return None
    telling = frozenset(_telling(row, groups))
    begins = where == "thing" and text.split(" ", 1)[0].lower() in telling
    return Said(row.remark, telling, begins or _is_certain(text, where))


def _telling(row: _Row, groups: Collection[tuple[str, frozenset[str]]]) -> Iterator[str]:
    """The words of the first group that the remark needs."""
    first = row.remark.needs.split(" ", 1)[0]
    return (word for word, found in groups if first in found and _SMALL not in found)


def _is_certain(text: str, where: str) -> bool:
    if where in {"this", "thing", "reader", "bare"}:
        meant = where != "bare" and compiled(_THIS).search(text)
        owned = where == "reader" and compiled(_READER).search(text)
        short = text.count(" ") < _FEWEST - 1 and text[-1].isalpha()
        return bool(meant or owned) or not (short or _has_verb(text))
    if where == "call":
        asked = "?" in text and (compiled(_ASKED).search(text) or not has_finite_verb(text))
        return bool(asked) or compiled(_CALL).search(text) is not None
    return where != "edge"


def _has_verb(text: str) -> bool:
    """Is there a finite verb? The last word is most often a participle ("Grafik mit KI erzeugt")."""
    return has_finite_verb(text.rpartition(" ")[0])
