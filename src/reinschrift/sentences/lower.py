"""A lower-case word after the mark: the sentence goes on, or the next one lost its capital after a broken link."""

from __future__ import annotations

import re

from reinschrift.sentences.candidate import BREAKS, Candidate
from reinschrift.sentences.doubt import lost_its_capital, whole_word
from reinschrift.sentences.knowledge import Knowledge
from reinschrift.sentences.numbers import roman
from reinschrift.sentences.verdict import NO, YES, Verdict

__all__ = ["judge_lower"]

_PLAIN_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\Z")
_ITEM = re.compile(r"[a-z]\)\s")
_SIGNATURE = re.compile(rf"[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}(?=[{BREAKS}]|\Z)")
_WHOLE_NUMBER = re.compile(r"(?:1[89]|20)\d\d\Z|\d+[:,]\d+\Z")
# Endings that no abbreviation has: such a word needs no look at the lexicon.
_INFLECTED = re.compile(r"[^\W\d_]*(?:e[nrms]?|ung|[hk]eit|schaft|ion|ert|lich|ig|ell|isch|et)\Z")
_VOWEL = re.compile(r"[aeiouyäöüAEIOUYÄÖÜ]")


def judge_lower(c: Candidate, know: Knowledge) -> Verdict:
    """Nearly always the sentence goes on; it ends where both neighbours are whole words or the next one is an item."""
    if c.closers and c.closers[0] not in ")]":
        return NO, "said-clause"
    if c.marks == "." and _ITEM.match(c.text, c.next_at):
        return YES, "item with a letter"
    if not c.first.isalpha():
        return NO, "lower case follows"
    if c.marks != ".":
        return _after_loud(c, know)
    if c.abbreviation(know.abbreviations):
        return NO, "abbreviation"
    if _SIGNATURE.match(c.text, c.next_at):
        return YES, "signature at the end of a line"
    if roman(c):
        return NO, "Roman ordinal"
    return _after_number(c, know) if c.word[-1:].isdigit() else _after_word(c, know)


def _after_loud(c: Candidate, know: Knowledge) -> Verdict:
    """The sentence ends in "Was nun? viele fragen sich", not in "Was nun? fragte er" or "Yahoo! gehört"."""
    if c.marks.strip("!?") or len(c.tokens) < 3 or not c.word.islower() or not _PLAIN_WORD.match(c.word):
        return NO, "lower case follows"
    starter = c.next in (know.subjects if c.mark == "?" else know.pronouns)
    if starter or (len(c.next) > 3 and lost_its_capital(c.next)):
        return YES, "sentence without its capital after a question or exclamation"
    return NO, "lower case follows"


def _after_number(c: Candidate, know: Knowledge) -> Verdict:
    """Years, scores and decimals are no ordinals; another number is none before a pronoun: "ist 34. er schweigt"."""
    if _WHOLE_NUMBER.match(c.word):
        good = c.next in know.lower_starters or (len(c.next) > 3 and lost_its_capital(c.next))
    else:
        ordinal = not c.before[-1:].isalnum() or c.before in know.ordinal_cues or c.before in know.linking
        good = c.word.isdigit() and c.next in know.pronouns and not ordinal
    return (YES, "sentence start without its capital") if good else (NO, "number before lower case")


def _after_word(c: Candidate, know: Knowledge) -> Verdict:
    word = c.word
    if word in know.particles and len(c.next) > 2:
        return YES, "verb particle before lower case"
    if len(word) < 3 or not _PLAIN_WORD.match(word) or not _VOWEL.search(word):
        return NO, "short word or number before lower case"
    starter = c.next in know.lower_starters
    if word.isupper():
        return (YES, "sentence starter without its capital") if starter else (NO, "acronym before lower case")
    if not (len(word) > 3 and _INFLECTED.match(word)) and not whole_word(word):
        return NO, "unknown word before lower case"
    if starter:
        return YES, "sentence starter without its capital"
    if len(c.next) > 2 and (len(word) > 3 or c.next in know.linking):
        return YES, "whole word before lower case"
    if len(c.next) > 3 and lost_its_capital(c.next):
        return YES, "noun without its capital"
    return NO, "lower case follows"
