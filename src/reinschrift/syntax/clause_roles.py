"""A noun phrase in its clause: the words around it up to the next marks, the finite verb, and the other phrases."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.syntax.clause_parts import Part, parts_of
from reinschrift.syntax.clauses import could_be_finite
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.words import lexicon
from reinschrift.words.closed import conjunctions, finite_verbs, pronouns
from reinschrift.words.grammar import determiners, prepositions

__all__ = ["STARTS", "Clause", "clause_at", "is_finite", "whoever_before"]

STARTS: Final = frozenset({"", ".", "\n", "!", "?", ":"})
"""Marks behind which a sentence begins; the start of the text is one."""
_MARKS: Final = r"[!?;:\n„“”\"»«()–]|,(?![0-9])|(?<![0-9])\.(?=\s|\Z|[“\"])"
_WORD: Final = r"[^\W_]+(?:[-.’'][^\W_]+)*"
_WHO: Final = r"(?:[.!?:\n„] ?|\A)(?:Doch |Denn |Und |Aber )?Wer [^.!?\n„“]*\Z"
_WHOEVER: Final = Part(frozenset({"nom"}), plural=False, before=True, at=-1, word="wer")
_REACH: Final = 240
_JOINING: Final = frozenset({"und", "oder", "sowie", "aber", "denn"})
_OWNERS: Final = frozenset({"deren", "dessen"})
_COMMA: Final = ","
_ZU: Final = "zu"
_LAST: Final = 2  # words that may be the finite verb at the end


class Clause(NamedTuple):
    """The words before and behind a phrase, in one clause."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    mark: str
    """The mark before the clause; empty at the start of the text."""
    subordinate: bool
    verb: str
    """Its finite verb; empty where none is known."""
    verb_at: int
    """The place of the verb among all words, without the phrase asked about; negative where none is known."""
    parts: tuple[Part, ...]

    @property
    def verb_before(self) -> bool:
        """Does the verb stand before the phrase?"""
        return 0 <= self.verb_at < len(self.before)

    @property
    def verb_next(self) -> bool:
        """Does the verb of a main clause follow the phrase at once?"""
        return self.verb_at == len(self.before) and not self.subordinate

    @property
    def next(self) -> str:
        """The word behind the phrase."""
        return self.after[0] if self.after else ""

    @property
    def last(self) -> str:
        """The last word of the clause."""
        return self.after[-1] if self.after else ""


def clause_at(text: str, start: int, end: int, *, opens_clause: bool = False) -> Clause:
    """The clause around the phrase at ``[start, end)``; ``opens_clause``: it is a word that opens a subordinate one."""
    first = max(0, start - _REACH)
    mark, begin = "", first
    for m in compiled(_MARKS).finditer(text, first, start):
        mark, begin = m[0], m.end()
    stop = compiled(_MARKS).search(text, end, end + _REACH)
    before = tuple(compiled(_WORD).findall(text[begin:start]))
    after = _to_next_verb(tuple(compiled(_WORD).findall(text[end : stop.start() if stop else end + _REACH])))
    subordinate = opens_clause or _is_subordinate(before, mark)
    at = _verb_at(before, after, subordinate=subordinate)
    verb = (before + after)[at] if at >= 0 else ""
    parts = tuple(parts_of(before, after, at, relative=bool(before) and subordinate and mark == _COMMA))
    if at == 0 and mark == _COMMA and whoever_before(text, begin):
        parts = (_WHOEVER, *parts)
    return Clause(before, after, mark, subordinate, verb, at, parts)


def whoever_before(text: str, pos: int) -> bool:
    """Is the clause before ``pos`` a subject: Wer den See sehen will, muss einen Platz buchen?"""
    return compiled(_WHO).search(text[max(0, pos - _REACH) : pos]) is not None


def _to_next_verb(words: tuple[str, ...]) -> tuple[str, ...]:
    """Up to und with a verb behind it, which begins another clause: in a Kühltheke und arbeitete weiter."""
    for n, word in enumerate(words[:-1]):
        if word in _JOINING and is_finite(words[n + 1]):
            return words[:n]
    return words


def _is_subordinate(before: tuple[str, ...], mark: str) -> bool:
    """Opened by a conjunction, or behind a comma by a relative pronoun, perhaps with its preposition."""
    if not before:
        return False
    first, second = before[0].lower(), before[1] if len(before) > 1 else ""
    if "subordinating" in conjunctions().get(second if first in _JOINING else first, ()):
        return first not in prepositions()
    led = first in prepositions()
    kinds = pronouns().get(second if led else first, ())
    if "interrogative" in kinds:
        return not is_finite(second)
    behind_article = second[:1].isupper() and first not in _OWNERS and not led
    return "relative" in kinds and mark == _COMMA and not behind_article


def _verb_at(before: tuple[str, ...], after: tuple[str, ...], *, subordinate: bool) -> int:
    """In a main clause the first finite verb, or the one behind und; in a subordinate one one of the last words."""
    words = before + after
    if subordinate:
        last = range(len(words) - 1, max(len(words) - _LAST, len(before)) - 1, -1)
        return next((n for n in last if is_finite(words[n])), -1)
    found = [n for n, word in enumerate(before) if is_finite(word) and not _is_attribute(before, n)]
    joined = [n for n in found if n > 0 and before[n - 1] in _JOINING]
    if found:
        return joined[-1] if joined else found[0]
    reported = not before and bool(after) and f"{after[0]}n" in finite_verbs()  # das Meer steige
    return len(before) if reported or (after and is_finite(after[0])) else -1


def _is_attribute(words: tuple[str, ...], n: int) -> bool:
    """Die verletzte Frau, zu bauen: an adjective before a noun, or an infinitive with zu."""
    ahead = words[n - 1].lower() if n > 0 else ""
    following = words[n + 1] if n + 1 < len(words) else ""
    return ahead == _ZU or (ahead in determiners() and following[:1].isupper())


@lru_cache(maxsize=4096)
def is_finite(word: str) -> bool:
    """May the word be a finite verb?"""
    if word in finite_verbs():
        return True
    if not word.islower() or lexicon().is_function_word(word):
        return False
    told = is_verb_of_telling(word) and not word.startswith("ge")
    return told or could_be_finite(word) or lexicon().is_prefixed_verb(word)
