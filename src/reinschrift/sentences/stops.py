"""Marks inside a line: does the sentence end here?"""

from __future__ import annotations

import re

from reinschrift.sentences.candidate import BREAKS, OPENERS, Candidate
from reinschrift.sentences.doubt import is_acronym_or_name
from reinschrift.sentences.glued import judge_glued
from reinschrift.sentences.knowledge import Knowledge
from reinschrift.sentences.lower import judge_lower
from reinschrift.sentences.numbers import judge_number, judge_roman, roman
from reinschrift.sentences.quotes import opening
from reinschrift.sentences.verdict import NO, YES, Verdict

__all__ = ["judge"]

_BRACKET_REACH = 400
_VOWEL = re.compile(r"[aeiouyäöüAEIOUYÄÖÜ]")


def judge(c: Candidate, know: Knowledge) -> Verdict:
    """The verdict on a candidate that is no line break and not the end of the text."""
    obstacle = _obstacle(c, know)
    if obstacle:
        return NO, obstacle
    if not c.gap:
        return judge_glued(c, know)
    if c.next[0].islower():
        return judge_lower(c, know)
    if c.mark == "…" or ".." in c.marks:
        return _ellipsis(c, know)
    return _stop(c, know) if c.marks == "." else _loud(c, know)


def _obstacle(c: Candidate, know: Knowledge) -> str:
    """Why no sentence can end here, whatever the words are; empty where one can."""
    if c.first in ",;:)]" or (c.first in "!?." and c.text[c.next_at + 1 : c.next_at + 2].isspace()):
        return "punctuation follows"
    if c.closers and c.first in "-–—" and c.text[c.next_at + 1 : c.next_at + 2] == " ":
        return "dash after a quote"
    bracket = c.closers[:1] in (")", "]")
    if bracket and (c.abbreviation(know.abbreviations) or not _bracket_holds_sentence(c)):
        return "mark inside a bracket"
    return "" if c.next else "no word follows"


def _loud(c: Candidate, know: Knowledge) -> Verdict:
    if c.word + c.mark in know.never_final and c.next not in know.starters:
        return NO, "name with a mark"
    if c.closers and c.next not in know.starters and _quotes_title(c, know):
        return NO, "quoted title inside a phrase"
    return YES, "question or exclamation"


def _quotes_title(c: Candidate, know: Knowledge) -> bool:
    """Whether the quote is part of a phrase, no colon before it: "in „Was nun?“ Runde zwei", "die „Tanz!“ Jury"."""
    opened = opening(c.text, c.end - 1)
    if opened <= c.start:
        return False
    before = c.text[max(c.start, opened - 24) : opened].split()
    return bool(before) and (before[-1] in know.linking or (before[-1][0].isupper() and before[-1].isalpha()))


def _bracket_holds_sentence(c: Candidate) -> bool:
    """Whether the bracket that closes here was opened between sentences."""
    low = max(0, c.stop - _BRACKET_REACH)
    opened = max(c.text.rfind("(", low, c.stop), c.text.rfind("[", low, c.stop))
    if opened < 0:
        return True
    before = c.text[max(low, opened - 3) : opened].rstrip()
    return not before or opened == c.start or before[-1] in '.!?…“”"«»'


def _ellipsis(c: Candidate, know: Knowledge) -> Verdict:
    """Attached, or detached after the end of a phrase: "kam ... Müller"; but "an die ... Regierung"."""
    attached = c.stop > 0 and not c.text[c.stop - 1].isspace()
    if attached or c.next in know.starters:
        return YES, "ellipsis before a capital"
    before = c.word.strip(OPENERS)
    if not before or before in know.linking or before.lower() in know.linking or before[-1] in ",:;":
        return NO, "ellipsis inside a sentence"
    return YES, "ellipsis after a phrase"


def _stop(c: Candidate, know: Knowledge) -> Verdict:
    """A single stop before a capital or a digit."""
    if c.closers[:1] in (")", "]"):
        return YES, "sentence in brackets"
    if c.word[-1:].isdigit():
        return judge_number(c, know)
    if roman(c):
        return judge_roman(c, know)
    if c.word == "s" and c.before[-1:] in ("'", "’"):
        return YES, "contraction"
    if c.before[-1:].isdigit() and c.tokens[-1] in know.units:
        return YES, "unit after a number"
    form = c.abbreviation(know.abbreviations)
    if form:
        return _abbreviation(c, know, form)
    single = len(c.word) == 1 or c.word[-2:-1] == "."  # also the last letter of "B.B."
    return _initial(c, know) if single else _word(c, know)


def _abbreviation(c: Candidate, know: Knowledge, form: str) -> Verdict:
    if form in know.may_be_final and c.next in know.starters:
        return YES, "abbreviation before a sentence starter"
    return NO, "abbreviation"


def _initial(c: Candidate, know: Knowledge) -> Verdict:
    """An initial or the letter of a name: "J. R. R. Tolkien" goes on, "Serie A. Der" ends."""
    if not c.word[-1:].isalpha():
        return YES, "sign before the stop"
    if c.before in know.lettered_cues:
        return YES, "letter of a name"
    if c.next in know.starters and not c.before.endswith("."):
        return YES, "letter before a sentence starter"
    return NO, "initial"


def _word(c: Candidate, know: Knowledge) -> Verdict:
    word = c.word
    line_start = c.opens_sentence and (c.start == 0 or c.text[c.start - 1] in BREAKS)
    if line_start and len(word) > 3 and word.isupper() and is_acronym_or_name(word):
        return NO, "dateline"
    if 1 < len(word) < 5 and word[1:].islower() and word.isalpha() and not _VOWEL.search(word):
        return (YES, "stop before a capital") if c.next in know.starters else (NO, "word without a vowel")
    return YES, "stop before a capital"
