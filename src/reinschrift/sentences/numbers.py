"""A number before the stop: ordinal, or the last word of the sentence."""

from __future__ import annotations

import re

from reinschrift.sentences.candidate import OPENERS, Candidate
from reinschrift.sentences.doubt import begins_by_capital
from reinschrift.sentences.knowledge import Knowledge
from reinschrift.sentences.verdict import NO, YES, Verdict

__all__ = ["judge_number", "judge_roman", "roman"]

_ROMAN = re.compile(r"[IVX]{1,6}\Z")
_PLAIN = re.compile(r"\d{1,3}\Z")
_FRAGMENT = re.compile(r"\w+\s(?:\w+\s)?\w+[,.;]")
_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])\.(?!\d{3})")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+\Z")
_CLOCK = re.compile(r"[0-5]\d (?:Uhr|Euro|Franken|Prozent)\b")
_ONE_WORD = re.compile(r"\w+[!?]")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})+\Z")
_ADJECTIVE = re.compile(r"[a-zäöüß]{3,}e[nmrs]?\Z")
_LAST_DAY, _LAST_MONTH = 31, 12


def judge_number(c: Candidate, know: Knowledge) -> Verdict:
    """The verdict on a stop after a token that ends in a digit, where a capital or a digit follows."""
    if c.next in know.months:
        return NO, "date"
    if not _PLAIN.match(c.word):
        return _long_number(c, know)
    if c.opens_sentence:
        return NO, "list number"
    if c.next[:1].isdigit():
        return _before_number(c, know)
    return _short_number(c, know)


def _before_number(c: Candidate, know: Knowledge) -> Verdict:
    """Dates: "3. 4.", "7. 11. 1958" and "am 3. 20 Uhr"; but "auf 204. 4.090 Personen" ends a sentence."""
    if c.text[c.stop - 1] == " " and (len(c.next) == len("000") or _CLOCK.match(c.text, c.next_at)):
        return NO, "blanks in a number"
    number = int(c.word)
    if number <= _LAST_DAY and (c.before in know.ordinal_cues or _MONTH.match(c.text, c.next_at)):
        return NO, "date"
    if number <= _LAST_MONTH and c.before[-1:] == "." and c.before[:1].isdigit():
        return NO, "date"
    return YES, "number before a number"


def _short_number(c: Candidate, know: Knowledge) -> Verdict:
    """At most three digits before a capital: an ordinal unless the word after or before it tells otherwise."""
    before = c.before.lstrip(OPENERS)
    if c.next in know.starters:
        return YES, "number before a sentence starter"
    if c.next == before:
        return YES, "number of a repeated name"  # "Tag 1. Tag 2."
    if before in know.ordinal_cues or c.next in know.counted:
        return NO, "ordinal"
    if _ONE_WORD.match(c.text, c.next_at):
        return YES, "number before a sentence of one word"
    return _number_of_name(c, before, know)


def _number_of_name(c: Candidate, before: str, know: Knowledge) -> Verdict:
    """Whether the number belongs to the word before it: "Platz 5.", "Mainz 05.", "auf der A 8."."""
    letter = len(before) == 1 and before.isupper()
    if letter or before.rstrip(".") in know.numbered_cues or c.word[0] == "0":
        return YES, "number of a name"
    if c.tokens[-1][0] in "([" or not before[-1:].isalnum():
        return NO, "ordinal in a list"
    if len(c.word) > 2 and not _ADJECTIVE.match(before):
        return YES, "number too large for an ordinal"
    if before[0].isupper() and len(c.next) > 3 and begins_by_capital(c.next):
        return YES, "number of a name before a word that begins sentences"
    return NO, "ordinal"


def _long_number(c: Candidate, know: Knowledge) -> Verdict:
    """Years, decimals, scores and clock times are no ordinals; "7.11." is a date, "1.4. Bau" a heading."""
    if "." in c.word and c.next[:1].isdigit() and not _THOUSANDS.match(c.word):
        return NO, "date"
    if c.opens_sentence and _SECTION.match(c.word):
        return NO, "section number"
    if c.next not in know.starters and c.word.rpartition("-")[0] in know.ranked:
        return NO, "rank"
    return YES, "number that is no ordinal"


def roman(c: Candidate) -> bool:
    """Whether the word is a Roman numeral: after a name, or of two letters and more."""
    if not _ROMAN.match(c.word):
        return False
    return len(c.word) > 1 or (c.before[:1].isupper() and c.before[-1:].islower())


def judge_roman(c: Candidate, know: Knowledge) -> Verdict:
    """After a name: "Karl III. Er kam" ends; "II. Weltkrieg" and "Karl III. Nach Ulm, wie" do not."""
    if c.next not in know.starters:
        return NO, "Roman ordinal"
    if c.next in know.prepositions and _FRAGMENT.match(c.ahead()):
        return NO, "Roman ordinal before a phrase without a verb"
    return YES, "Roman ordinal before a sentence starter"
