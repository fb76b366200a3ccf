"""Units of time with a quantity before them: durations, and points counted from now ("vor zwei Wochen")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from reinschrift.dates.before import Word, words_before
from reinschrift.dates.calendars import shifted
from reinschrift.dates.context import Context
from reinschrift.dates.finding import Finding, Fixed, Hit
from reinschrift.dates.numbers import number
from reinschrift.dates.tense import tense_around
from reinschrift.dates.vocabulary import (
    Length,
    Unit,
    approximators,
    articles,
    context_words,
    endings,
    length_endings,
    units,
    vague_quantities,
)

__all__ = ["Counted", "Span", "adjective", "duration", "hyphened", "lengths"]

_BETWEEN = frozenset({"bis", "oder", "statt"})
# An age: "22 Jahre alt", and a label for one before it.
_OLD = re.compile(r",? (?:alt|jung)(?:e[nrsm]?)?\b")
_AGE = re.compile(r"[Aa]lter|(?:Alters|Mindest|Höchst)\w+|\w*jungen")
_MEASURED = re.compile(r"(?:gut|knapp|ganz|voll|lang|weiter|gesamt)e[ns]?")
_DASHED = re.compile(r"[0-9]{1,4}[-–/]([0-9]{1,4})")
_DIGITS_BEFORE = re.compile(r"[0-9]{1,4}")
_LATER = re.compile(r" (?:(?P<after>später|danach|darauf)|zuvor|davor|vorher|früher)\b")
# Units that TIMEX3 writes as multiples of others: quarters and halves of a year, quarters of an hour.
_MULTIPLES = {"Q": (3, "M"), "H": (6, "M"), "TQ": (15, "TM"), "TD": (45, "TM")}
_LARGE = {"Million": 10**6, "Millionen": 10**6, "Milliarde": 10**9, "Milliarden": 10**9}
_HALF = frozenset({"halbe", "halben", "halbes", "halber"})
_HYPHENED = re.compile(
    r"([0-9]{1,3})-(Minuten|Stunden|Tage|Tages|Wochen|Monate|Monats|Jahre|Jahres)-(Woche\b)?(?=[A-ZÄÖÜ]|(?<=Woche))"
)
_HYPHENED_ADJECTIVE = re.compile(r"([0-9]{1,3})-(monatig|wöchig|tägig)(?:e[nmrs]?)?\b")


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time: an amount in digits (``X`` where unnamed) and a unit of ``units.tsv``."""

    amount: str
    unit: str

    def value(self, context: Context, start: int, end: int) -> str:
        """The length as a TIMEX3 duration."""
        if self.unit in _MULTIPLES and self.amount.isdigit():
            times, unit = _MULTIPLES[self.unit]
            return Span(str(int(self.amount) * times), unit).value(context, start, end)
        if self.unit.startswith("T"):
            return f"PT{self.amount}{self.unit[1].replace('Q', 'M').replace('D', 'M')}"
        return f"P{self.amount}{self.unit}"


@dataclass(frozen=True, slots=True)
class Counted:
    """A point that lies a number of units before or after the reference, or after the last date (anaphoric)."""

    count: int
    unit: str
    anaphoric: bool

    def value(self, context: Context, start: int, end: int) -> str:
        """Weeks and days give a day; months, years and longer units a span of their size."""
        del start, end
        base = context.antecedent if self.anaphoric else context.reference
        if base is not None and self.unit == "Y" and base.year + self.count < 1:
            return f"BC{1 - base.year - self.count:04}"
        if self.unit == "W":
            return shifted(base, "D", 7 * self.count)
        return shifted(base, self.unit, self.count)


def _amount_before(text: str, position: int, floor: int) -> tuple[str, Word] | None:
    """The amount that ends before ``position``, skipping an adjective ("17 lange Jahre"): digits, and its word."""
    words = words_before(text, position, floor, 2)
    if not words:
        return None
    if words[0].form in _HALF:
        return "0.5", words[1] if len(words) > 1 and number(words[1].form) == "1" else words[0]
    if words[0].form in vague_quantities():
        return "X", words[0]
    if words[0].form in _LARGE:
        amount = number(words[1].form) if len(words) > 1 else None
        return (f"{Decimal(amount) * _LARGE[words[0].form]:f}".removesuffix(".0"), words[1]) if amount else None
    amount = number(words[0].form)
    if amount is None and (m := _DASHED.fullmatch(words[0].form)):
        return m[1], Word(words[0].end - len(m[1]), words[0].end, m[1])
    if amount is None and len(words) > 1 and words[0].form.endswith(("e", "en", "es")) and words[0].form.islower():
        plain = words[1].form not in articles("ein") or _MEASURED.fullmatch(words[0].form)
        amount = number(words[1].form) if plain else None
        return (amount, words[1]) if amount else None
    return (amount, words[0]) if amount else None


def _approximation(text: str, start: int, floor: int) -> tuple[int, str | None]:
    """The start and mod of an approximator before ``start`` ("mehr als", "rund")."""
    words = words_before(text, start, floor, 2)
    if len(words) == 2 and (mod := approximators().get(f"{words[1].form} {words[0].form}")):
        return words[1].start, mod
    if words and (mod := approximators().get(words[0].form)) and mod not in {"START", "MID", "END"}:
        return words[0].start, None if mod == "EXACT" else mod
    return start, None


def duration(hit: Hit) -> list[Finding]:
    """A unit with an amount: "drei Jahre", "mehr als 48 Stunden", "vor zwei Wochen", "seit Jahren"."""
    unit = units().get(hit.word)
    if unit is None:
        return []
    amount = _amount_before(hit.text, hit.start, hit.floor)
    if amount is None:
        return _bare(hit, unit)
    digits, first = amount
    if first.form in {"eines", "Eines"} and hit.word in {"Tages", "Tags"}:
        return []
    start, mod = _approximation(hit.text, first.start, hit.floor)
    if _OLD.match(hit.text, hit.end) or (unit.unit == "Y" and _is_an_age(hit, start)):
        return []
    plain = Finding(start, hit.end, "DURATION", Span(digits, unit.unit), mod)
    return [*_alternative(hit, first, unit.unit), _as_point(hit, plain, digits, unit.unit)]


def hyphened(hit: Hit) -> list[Finding]:
    """Such as "14-Tage-Frist", "35-Stunden-Woche"."""
    m = _HYPHENED_ADJECTIVE.match(hit.text, hit.start)
    if m:
        unit = {"m": "M", "w": "W", "t": "D"}[m[2][0]]
        return [Finding(hit.start, m.end(), "DURATION", Span(str(int(m[1])), unit))]
    m = _HYPHENED.match(hit.text, hit.start)
    if not m:
        return []
    end = m.end() if m[3] else m.end(2)
    return [Finding(hit.start, end, "DURATION", Span(str(int(m[1])), units()[m[2]].unit))]


def _bare(hit: Hit, unit: Unit) -> list[Finding]:
    """A plural without an amount: "seit Jahren", "Wochen später"."""
    before = words_before(hit.text, hit.start, hit.floor, 1)
    if not unit.plural:
        return []
    later = _LATER.match(hit.text, hit.end)
    span = Span("X", unit.unit)
    if later and not before:
        return [_vaguely(Finding(hit.start, hit.end, "DURATION", span), later)]
    nearest = before[0].form if before else ""
    if nearest in {"über", "Über"}:
        return [Finding(before[0].start, hit.end, "DURATION", span)]
    if nearest in context_words("bare_length_before"):
        return [Finding(hit.start, hit.end, "DURATION", span)]
    return []


def _is_an_age(hit: Hit, start: int) -> bool:
    """Whether the years at the anchor are the age of somebody: "22 Jahre alt", "im Alter von 14 Jahren"."""
    forms = [word.form for word in words_before(hit.text, start, hit.floor, 4)]
    if "zwischen" in forms[2:] and "Alter" in forms[3:]:
        return True
    if hit.word == "Jahren" and hit.text.startswith(("über ", "unter "), start):
        return not forms or forms[0].lower() not in context_words("length_before")
    if not forms:
        return False
    if forms[0] in context_words("age_verb") and hit.text[hit.end : hit.end + 1] in {",", ".", ""}:
        return True
    if len(forms) > 1 and forms[0] in {"bis", "ab"} and forms[1] in context_words("aged_noun"):
        return True
    if forms[0] == "von" and len(forms) > 1 and _AGE.fullmatch(forms[1]):
        return True
    return hit.word == "Jahren" and forms[0] in context_words("age_before")


def _alternative(hit: Hit, first: Word, unit: str) -> list[Finding]:
    """The other amount of "sechs bis acht Monate", "10-15 Jahre"."""
    if hit.text[first.start - 1 : first.start] in {"-", "–", "/"}:
        m = _DIGITS_BEFORE.search(hit.text, max(hit.floor, first.start - 8), first.start - 1)
        return [Finding(m.start(), m.end(), "DURATION", Span(m[0], unit))] if m else []
    words = words_before(hit.text, first.start, hit.floor, 2)
    if len(words) < 2 or words[0].form not in _BETWEEN:
        return []
    amount = number(words[1].form)
    if not amount or words[1].form in articles("ein"):
        return []
    return [Finding(words[1].start, words[1].end, "DURATION", Span(amount, unit))]


def _as_point(hit: Hit, plain: Finding, digits: str, unit: str) -> Finding:
    """Widen a duration to a point where "vor" precedes or "später" follows it; corpora keep "vor" a duration."""
    later = _LATER.match(hit.text, hit.end)
    if digits == "X" and later:
        return _vaguely(plain, later)
    if unit == "Y" and digits.endswith(".5"):
        digits, unit = str(int(digits.removesuffix(".5")) * 12 + 6), "M"
    if not digits.isdigit() or len(digits) > 4 or unit.startswith("T") or unit == "WE":
        return plain
    if later:
        sign = 1 if later["after"] else -1
        meaning = Counted(sign * int(digits), unit, anaphoric=True)
        point = replace(plain, end=later.end(), type="DATE", meaning=meaning)
        return point if sign > 0 else replace(point, timeml=replace(plain, end=later.end()))
    before = words_before(hit.text, plain.start, hit.floor, 1)
    if before and before[0].form in {"vor", "Vor"}:
        meaning = Counted(-int(digits), unit, anaphoric=False)
        return replace(plain, start=before[0].start, type="DATE", meaning=meaning, timeml=plain)
    ahead = before and before[0].form in {"in", "In"} and hit.word.endswith("n")
    if ahead and plain.mod is None and tense_around(hit.text, plain.start, hit.end) != "past":
        meaning = Counted(int(digits), unit, anaphoric=False)
        return replace(plain, start=before[0].start, type="DATE", meaning=meaning, timeml=plain)
    return plain


def _vaguely(plain: Finding, later: re.Match[str]) -> Finding:
    """Such as "Wochen später": a length for the calendar, an open point for corpora."""
    if not later["after"]:
        return plain
    return replace(plain, timeml=Finding(plain.start, later.end(), "DATE", Fixed("FUTURE_REF")))


def adjective(hit: Hit) -> list[Finding]:
    """Such as "zweimonatig", "wochenlang"."""
    row, amount = lengths()[hit.word]
    return [Finding(hit.start, hit.end, "DURATION", Span(amount, row.unit))]


def _amounts_in_adjectives() -> dict[str, str]:
    numbers = {word: number(word) or "X" for word in context_words("length_amount")}
    return numbers | {"mehr": "X", "viel": "X"}


@lru_cache(maxsize=1)
def lengths() -> dict[str, tuple[Length, str]]:
    """All forms of adjectives of length, with their row and amount."""
    found: dict[str, tuple[Length, str]] = {}
    for row in length_endings():
        amounts = _amounts_in_adjectives() if row.numbered else {"": "X"}
        for word, amount in amounts.items():
            for form in endings(word + row.ending):
                found[form] = found[form.capitalize()] = (row, amount)
    return found
