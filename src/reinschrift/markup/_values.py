"""What the place of a hole in a sentence tells: is a value missing there, or is the sentence whole without it?"""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.syntax.clauses import is_verb
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.words import lexicon
from reinschrift.words.initials import with_small

__all__ = ["is_missed", "unit_after"]

_BEFORE: Final = r"([^\W\d_]+)[ \u00a0]\Z"
_AFTER: Final = r"[ \u00a0]([^\W\d_]+)"
_UNIT: Final = r"[ \u00a0](?:[A-ZÄÖÜ][\w-]*|[%€$°])"
_REACH: Final = 60
_AS: Final = frozenset({"wie", "als", "dass", "ob", "weil", "wenn", "und", "oder"})
_END: Final = ".,;:!?)“"


def unit_after(text: str, end: int) -> int:
    """The end of the noun or the sign that the value counts; ``end`` where there is none."""
    m = compiled(_UNIT).match(text, end)
    return m.end() if m else end


def is_missed(text: str, start: int, end: int) -> bool:
    """Does a preposition, an article, a verb of telling or a noun that is counted ask for what the hole should hold?

    The sentence that a hole stands in is whole without it, unless one of these is left alone.
    """
    if text[end : end + 1].isalnum() or (text[start - 1 : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}):
        return False
    before = compiled(_BEFORE).search(text, max(0, start - _REACH), start)
    after = compiled(_AFTER).match(text, end, end + _REACH)
    last = with_small(before[1]) if before else ""
    following = after[1] if after else ""
    if _is_governing(last, following):
        return bool(following) or not _parts_verb(text[max(0, start - _REACH) : start], last)
    closes = not following
    subject = is_verb(following) and (last in _AS or (not last and not _goes_before(text, start)))
    return subject or (is_verb_of_telling(last) and (closes or not _is_subject(following)))


def _is_governing(last: str, following: str) -> bool:
    words = lexicon()
    phrase = following[:1].isupper() and last in words.determiners
    governs = last in words.prepositions or last in words.contractions or last in words.determiners
    return governs and not phrase and not (last in words.prepositions and following.lower() in words.determiners)


def _parts_verb(before: str, last: str) -> bool:
    """Hunde fahren gratis mit: is the last word the particle of a verb of its clause?"""
    clause = before[max(before.rfind(mark) for mark in ".,;:!?\n„“") + 1 :].split()
    return any(word.islower() and lexicon().known(last + word) for word in clause[:-1])


def _is_subject(word: str) -> bool:
    return word[:1].isupper() or word in lexicon().determiners or word in lexicon().pronouns


def _goes_before(text: str, start: int) -> bool:
    """Does something of the sentence stand before the hole?"""
    before = text[:start].rstrip(" ")[-1:] if start < _REACH else text[start - _REACH : start].rstrip(" ")[-1:]
    return before.isalnum() or before in {",", "–", "-", "%"}
