"""A mark without white space after it: "Ende.Anfang", but neither "T-Online.de" nor "3.Mai" nor "Dr.Oetker"."""

from __future__ import annotations

import re

from reinschrift.sentences.candidate import Candidate
from reinschrift.sentences.doubt import begins_by_capital, common_noun, whole_word
from reinschrift.sentences.knowledge import Knowledge
from reinschrift.sentences.verdict import NO, YES, Verdict

__all__ = ["MAY_BE_GLUED", "judge_glued"]

MAY_BE_GLUED = re.compile(r"[„“»«\"(]?[A-ZÄÖÜ]")
_NEXT = re.compile(
    r"[„“»«\"(]?(?:[A-ZÄÖÜ][a-zäöüß]*|[A-ZÄÖÜ]{2,})(?=[\s,:]|[.!?](?:\s|\Z)|\Z)|[„»][A-ZÄÖÜ][a-zäöüß]+[.!?]?[“”«]"
)
_PLAIN_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\Z")
_NO_ORDINAL = re.compile(r"\d{4}\Z|\d+[:,]\d+\Z")
_TOKEN: Verdict = NO, "glued inside a token"
_GLUED: Verdict = YES, "glued sentences"


def judge_glued(c: Candidate, know: Knowledge) -> Verdict:
    """The verdict on a mark that a capital or an opening quote follows at once."""
    token = c.tokens[-1] if c.tokens else ""
    if (len(c.marks) > 1 and c.marks.strip("!?")) or not _NEXT.match(c.text, c.next_at, c.next_at + 48):
        return _TOKEN
    whole_next = c.next in know.starters or (len(c.next) > 2 and c.next[1].islower())
    if token[-1:] in (")", "]", "%", "€"):
        return _GLUED if whole_next else _TOKEN
    if c.next in know.starters and _ends_before_starter(c, token, know):
        return _GLUED
    if any(sign in token for sign in "/@=.") or c.abbreviation(know.abbreviations) or c.next in know.months:
        return _TOKEN
    if c.word[-1:].isdigit():
        return _after_number(c, know, whole_next=whole_next)
    if c.closers:
        return _GLUED
    if c.mark != "." or c.next in know.starters:
        return _GLUED if len(token) > 1 else _TOKEN
    return _after_word(c, know, whole_next=whole_next)


def _ends_before_starter(c: Candidate, token: str, know: Knowledge) -> bool:
    """Whether an amount or a host name ends before a sentence starter: "3 Mio.Die Aktie", "bei www.test.de.Dort"."""
    if token in know.units or c.abbreviation(know.may_be_final):
        return c.before[-1:].isdigit()
    host, dot, end = token.rpartition(".")
    return bool(dot) and end in know.domains and "." in host


def _after_number(c: Candidate, know: Knowledge, *, whole_next: bool) -> Verdict:
    """Years and scores are no ordinals: "2019.Danach", "1:2.Trainer"; but "3.Liga" and, in a list, "1.Der"."""
    if not whole_next or c.opens_sentence:
        return _TOKEN
    if _NO_ORDINAL.search(c.word) or c.mark != ".":
        return _GLUED
    if c.next in know.starters:
        return _GLUED
    if c.word.isdigit():
        return _TOKEN if c.next in know.counted or not begins_by_capital(c.next) else _GLUED
    return _GLUED if c.word[0].isupper() and common_noun(c.next) else _TOKEN


def _after_word(c: Candidate, know: Knowledge, *, whole_next: bool) -> Verdict:
    """Both sides must be words; an acronym may follow a word in lower case only."""
    if not _PLAIN_WORD.match(c.word) or c.next.lower() in know.domains or not c.word[-1].islower():
        return _TOKEN
    if not whole_next and not (c.next.isupper() and c.word.islower()):
        return _TOKEN
    if len(c.word) > 3 and whole_next:
        return _GLUED
    whole = whole_word(c.word) if c.word.islower() else common_noun(c.word)
    return _GLUED if whole else _TOKEN
