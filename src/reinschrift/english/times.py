"""English prepositions before a time or an amount, which have another German word each: at noon, to 8 Prozent."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import months, weekdays
from reinschrift.english.amounts import is_measured
from reinschrift.english.links import german_preposition
from reinschrift.observations.residue import PARTS_OF_MONTHS
from reinschrift.syntax.frames import english_words, is_german, word_after, word_before, word_before_comma
from reinschrift.syntax.names import may_precede_day
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.tables import read_table
from reinschrift.words import lexicon

__all__ = ["before_time", "words_before_times"]

_CLOCK: Final = r" (?:[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:Uhr|[aApP]\.? ?[mM]|o[’']clock)|noon|midnight)\b"
_DATE: Final = r" (?:[0-9]{1,2}\. ([A-Z][a-zä]+)|([A-Z][a-z]+)\.? [0-9]|[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z])"
_POINT: Final = r"(?:[0-9](?:st|nd|rd|th|[ ]?[ap]\.?m)?|Uhr|Prozent|%|[ap]\.m\.),? \Z"
_AMOUNT: Final = r" [0-9][0-9.,]*(?: ?%| [A-ZÄÖÜ])"
_YEAR: Final = r" (?:19|20)[0-9]{2}\b(?![.,]?[0-9])"
_TO: Final = "to"
_BY: Final = ("by",)
_UP_TO: Final = "auf"
_NEAR: Final = 8
_PARTS: Final = frozenset(PARTS_OF_MONTHS.values())
_TARGETS: Final = frozenset({"zum", "zur"})


class _BeforeTime(NamedTuple):
    form: str
    followed_by: str
    german: str


@lru_cache(maxsize=1)
def _before_times() -> dict[tuple[str, str], str]:
    rows = read_table("english/english_before_times.tsv", _BeforeTime)
    return {(row.form, row.followed_by): row.german for row in rows}


@lru_cache(maxsize=1)
def _degrees() -> frozenset[tuple[str, ...]]:
    """More than, at least: two words before an amount."""
    return frozenset(tuple(form.split()) for form, _ in _before_times() if " " in form)


def words_before_times() -> frozenset[str]:
    """The words of which such a preposition may consist."""
    return frozenset(word for form, _ in _before_times() for word in form.split())


def before_time(text: str, start: int, end: int, words: tuple[str, ...]) -> str | None:
    """The German for prepositions before a time or an amount."""
    if (len(words) > 1 and words not in _degrees()) or not (text[start].islower() or opens_sentence(text, start)):
        return None
    kind = "month" if _joins_months(text, start, end) else _kind_of_time(text, end)
    german = _before_times().get((" ".join(words), kind))
    if words == _BY and kind == "amount" and not is_measured(text, end):
        return None  # gekauft by 3 Brüdern
    if german is not None and words[0] == _TO and kind == "amount":
        risen = german_preposition(text, start, end, _TO)  # stieg to 8 Prozent
        if risen == _UP_TO:
            return risen
    if german is None or not _may_precede_time(text, start, words[0]):
        return None
    return german.capitalize() if text[start].isupper() else german


def _joins_months(text: str, start: int, end: int) -> bool:
    """Von Mai to July: beside another month, May and March are months too."""
    names = months(english=True) | months(english=False)
    return word_before(text, start)[0] in names and word_after(text, end) in names


def _may_precede_time(text: str, start: int, form: str) -> bool:
    """A German word or a time; from one to another, both are times."""
    before = word_before(text, start)[0] or word_before_comma(text, start)
    timed = before in weekdays(english=False) or before in weekdays(english=True) or before in months(english=True)
    timed = timed or before in months(english=False)
    if word_after(text, start + len(form)) in weekdays(english=True) and not (timed or may_precede_day(before)):
        return False  # The Independent on Sunday
    timed = timed or compiled(_POINT).search(text, max(0, start - _NEAR), start) is not None
    return timed or (form != _TO and (not before or is_german(before) or _is_known(before)))


def _kind_of_time(text: str, pos: int) -> str:
    """What a German number or name behind the blank at ``pos`` measures."""
    after = word_after(text, pos)
    if after in weekdays(english=False) or after in weekdays(english=True):
        return "weekday"
    if after in months(english=False) and after not in months(english=True):
        return "month"
    if after in _PARTS:
        return "span"
    if after in _TARGETS:
        return "target"
    m = compiled(_DATE).match(text, pos)
    if m and (m[1] or m[2]) in months(english=m[1] is None):
        return "date"
    shapes = (("clock", _CLOCK), ("year", _YEAR), ("amount", _AMOUNT))
    return next((kind for kind, shape in shapes if compiled(shape).match(text, pos)), "")


def _is_known(word: str) -> bool:
    return bool(word) and word.lower() not in english_words() and lexicon().knows(word)
