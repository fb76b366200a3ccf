"""The anaphora layer: what underspecified expressions are resolved against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from reinschrift.dates.before import words_before
from reinschrift.dates.calendars import bounds, is_day, shifted
from reinschrift.dates.tense import sentence_ends, tense_around
from reinschrift.dates.vocabulary import context_words

__all__ = ["Context", "Convention"]

Convention = Literal["calendar", "timeml"]
# A date this far from the publication shows that the text narrates another time.
_NARRATIVE_YEARS = 2
# A day or month less far ahead is this year's even in a clause of the past ("die Wahl am 3. Mai wurde vorbereitet").
_AHEAD_MONTHS = 2
# The same for what is to come ("ab 3. November" at the end of November).
_BEHIND_MONTHS = 1
# A date that lies further than this from the time told is told in passing, unless it opens a paragraph.
_FORWARD_MONTHS, _BACK_MONTHS = 6, 9
_OPENING = 80
_SENTENCE = 400
# A month so far before the one told of is that of the next year ("13. Dezember 1919 … Anfang Januar").
_TURN_MONTHS = 9
# From Friday on "am Wochenende" is the one that begins.
_EARLY_WEEK = 4
_LENGTHS = {"D": 1, "W": 7, "M": 31, "Q": 92, "H": 184, "Y": 370}
_LONGEST = 370
_YEAR = 300


class _Point(NamedTuple):
    """A resolved date: its first day, and how many days it covers."""

    day: date
    days: int


@dataclass(slots=True)
class Context:
    """The state of one pass over one text: publication date, the time that is told of, and the last resolved date.

    A date far from the time told is an aside: it holds to the end of its sentence, unless a second one confirms it.
    """

    text: str
    published: date | None
    convention: Convention
    point: _Point | None = None
    told: _Point | None = None
    mentioned: _Point | None = None
    mentioned_at: int = 0
    aside: _Point | None = None
    aside_at: int | None = None
    news: bool = False
    history: bool = False
    position: int = 0

    @property
    def last(self) -> date | None:
        """The first day of the last resolved date."""
        return self.point.day if self.point else None

    @property
    def antecedent(self) -> date | None:
        """What "zwei Tage später" counts from: the last day mentioned, else the time told of, else the reference."""
        if self.mentioned is not None and (self.mentioned.days == 1 or self.point is None):
            return self.mentioned.day
        return self.last or self.reference

    def antecedent_of(self, unit: str) -> date | None:
        """What "im selben Jahr" means: what was mentioned last, unless that is longer than the unit."""
        if self.mentioned is not None and self.mentioned.days <= _LENGTHS.get(unit, 1):
            return self.mentioned.day
        return self.antecedent

    @property
    def reference(self) -> date | None:
        """The day that relative expressions count from: the narrated one where the text narrates, else publication."""
        return self.last if self.narrates else self.published

    @property
    def narrates(self) -> bool:
        """Whether the last date lies so far from the publication that the text tells of another time."""
        if self.last is None:
            return False
        return self.published is None or abs(self.published.year - self.last.year) > _NARRATIVE_YEARS

    def move_to(self, position: int) -> None:
        """Go on to ``position``: an aside ends with its sentence, and in news another time with its paragraph."""
        if self.aside_at is not None and (
            position - self.aside_at > _SENTENCE or sentence_ends(self.text, self.aside_at, position)
        ):
            self.point, self.aside_at = self.told or (self.point if self.history else None), None
        if self.news and self.narrates and self.text.find("\n", self.position, position) >= 0:
            self.point = self.told = self.aside = self.aside_at = None
        self.position = position

    def learn(self, value: str, start: int, end: int) -> None:
        """Take the resolved value of a DATE or TIME at ``[start, end)`` as the last date of the text."""
        first, last = bounds(value)
        if first is None or last is None or (last - first).days > _LONGEST or self._in_brackets(start):
            return
        point = _Point(first, (last - first).days + 1)
        self.mentioned = point
        opens = not self.news and self._opens(start)
        self.mentioned_at = end
        if point.days > _YEAR and self._is_a_bound(start):
            return
        if point.days > _YEAR and self.told is not None and self.told.day.year == first.year:
            return
        base = self.told or (_Point(self.published, 1) if self.published else None)
        if base is None or _follows(base, point) or opens or (self.aside and _follows(self.aside, point)):
            self.told = self.point = point
            self.aside = self.aside_at = None
        else:
            self.aside = self.point = point
            self.aside_at = end

    def _is_a_bound(self, start: int) -> bool:
        """Whether a year only bounds or dates something ("bis 1915", "ein Plan von 1941")."""
        before = words_before(self.text, start, limit=1)
        return bool(before) and before[0].form in context_words("year_aside")

    def _in_brackets(self, start: int) -> bool:
        return self.text.rfind("(", max(0, start - _OPENING), start) > self.text.rfind(
            ")", max(0, start - _OPENING), start
        )

    def _opens(self, start: int) -> bool:
        """Whether the expression is the first one of its paragraph and stands at its beginning."""
        low = max(0, start - _OPENING, self.mentioned_at)
        return "\n" in self.text[low:start] or (self.mentioned_at == 0 and start <= _OPENING)

    def is_bounded(self, start: int) -> bool:
        """Whether a preposition makes a bound of the expression at ``start`` ("bis heute"): then it is not vague."""
        before = words_before(self.text, start, limit=1) if self.news else []
        return bool(before) and before[0].form in context_words("bound_before")

    def tense(self, start: int, end: int) -> str | None:
        """``past`` or ``future``: told by the preposition ("seit", "bis"), else by the tense of the clause."""
        for word in words_before(self.text, start, limit=2):
            if word.form in context_words("future_before"):
                return "future"
            if word.form in context_words("past_before"):
                return "past"
        return tense_around(self.text, start, end)

    def year_of(self, month: int, day: int | None, start: int, end: int) -> int | None:
        """The year of a month or day named without one."""
        reference = self.reference
        if reference is None:
            return None
        tense = self.tense(start, end)
        if self.narrates and self.news and tense == "future" and self.published:
            reference = self.published
        elif self.narrates:
            turned = self.point is not None and self.point.days < _YEAR and reference.month - month >= _TURN_MONTHS
            return reference.year + turned
        named = (month, day) if day else (month,)
        here = (reference.month, reference.day) if day else (reference.month,)
        if tense == "future" and named < here and reference.month - month >= _BEHIND_MONTHS:
            return reference.year + 1
        if tense == "past" and named > here and month - reference.month >= _AHEAD_MONTHS:
            return reference.year - 1
        return _nearest_year(reference, month)

    def year_from(self, month: int) -> int | None:
        """The year of a month that follows the last date in a list or range."""
        if self.mentioned is None:
            return None
        return self.mentioned.day.year + (month < self.mentioned.day.month)

    def weekday(self, weekday: int, shift: int | None, start: int, end: int) -> date | None:
        """The day of a weekday; ``shift`` -1 (last), 0 (this) or 1 (next), `None` to decide by tense."""
        reference = self.reference
        if reference is None:
            return None
        named = shift is not None
        if shift is None:
            tense = self.tense(start, end)
            shift = 1 if tense == "future" else -1
            if tense == "future" and self.news and self.published:
                reference = self.published
        try:
            return _weekday(reference, weekday, shift, named=named)
        except OverflowError:
            return None

    def weekday_from(self, weekday: int, *, ahead: bool) -> date | None:
        """The day of a weekday that follows the last date in a range; ``ahead``: only if that is to come."""
        if self.mentioned is None or self.mentioned.days != 1:
            return None
        if ahead and not (self.published and self.mentioned.day > self.published):
            return None
        try:
            return self.mentioned.day + timedelta((weekday - self.mentioned.day.isoweekday()) % 7)
        except OverflowError:
            return None

    def weekend(self, start: int, end: int) -> str:
        """The weekend that "am Wochenende" names: the next or present one, or the last one in a clause of the past."""
        reference = self.reference
        if reference is not None and reference.isoweekday() <= _EARLY_WEEK and self.tense(start, end) == "past":
            return shifted(reference, "WE", -1)
        return shifted(reference, "WE", 0)

    def clock_day(self) -> str:
        """The day that a clock time without one belongs to, as the first part of a value."""
        if self.point is not None and self.point.days == 1:
            return self.point.day.isoformat()
        if self.point is not None and self.narrates and not self.news:
            month = f"{self.point.day.month:02}" if self.point.days < _YEAR else "XX"
            return f"{self.point.day.year:04}-{month}-XX"
        return self.published.isoformat() if self.published else ""


def _months_between(first: date, second: date) -> int:
    return (second.year - first.year) * 12 + second.month - first.month


def _follows(base: _Point, point: _Point) -> bool:
    """Whether a story told at ``base`` may go on to ``point``."""
    if max(base.days, point.days) > _YEAR:
        return 0 <= point.day.year - base.day.year <= 1
    return -_BACK_MONTHS <= _months_between(base.day, point.day) <= _FORWARD_MONTHS


def _weekday(reference: date, weekday: int, shift: int, *, named: bool) -> date:
    """The weekday before, in the week of, or after ``reference``; one that is ``named`` so is never the same day."""
    if shift == 0:
        return reference + timedelta(weekday - reference.isoweekday())
    distance = (weekday - reference.isoweekday()) * shift % 7
    return reference + timedelta(shift * (distance or 7 * named))


def _nearest_year(reference: date, month: int) -> int:
    months = month - reference.month
    if months > 9 and is_day(reference.year - 1, month, 1):
        return reference.year - 1
    return reference.year + 1 if months < -9 else reference.year
