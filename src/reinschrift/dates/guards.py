"""What looks like a date and is none: counts, numbers of things, versions, phone numbers, streets."""

from __future__ import annotations

import re

from reinschrift.dates.before import words_before
from reinschrift.dates.finding import Hit
from reinschrift.dates.vocabulary import articles, context_words, modifiers

__all__ = [
    "continues_a_number",
    "follows_a_label",
    "measures",
    "names_a_place",
    "stands_as_a_time",
    "year_is_plausible",
]

_NEXT = re.compile(r"[ \u00a0-]?([^\W\d_]+|[$€%])")
_MORE_DIGITS = re.compile(r" [0-9]{2,3}(?![0-9]|\.[0-9]{3}| S\.| [A-ZÄÖÜ]| und )| [0-9]{4} | ?[x×*=] ?[0-9]")
_NEWS_YEARS = 1700
_NEAR = 2040
_LONG_AGO = 1800
_RANGE_OF = re.compile(r"(?: ?[–-] ?| bis | und | oder | auf )[0-9]{3,5}[ \u00a0]?([^\W\d_]+|[$€%])")
_LETTER = re.compile(r"[A-ZÄÖÜ]")
_LONGEST_LINK = 14
_LINK = re.compile(r" ?[/–-] ?|,? (?:und|oder|bis|sowie|auf|zum|bis zum)(?: (?:den|dem|der|im|am|zum))? ")
# "Welt am Sonntag" is a newspaper.
_PAPERS = ("Welt ", "Bild ", "BILD ", "Presse ", "NZZ ", "WELT ")
_OPENING = frozenset("-„»“")
_CLOSING = frozenset("-&“«‹")
_NAME_AFTER = re.compile(r" [A-ZÄÖÜ][^\W\d_]")
_LIST_AFTER = re.compile(
    r" (?:und|oder|bis) (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\b"
    r"| (?:und|oder|bis) (?:Mittwoch|[JFSOND][a-zä]+r|Ju[nl]i|Mai|März|April|August|Herbst|Winter)\b"
)
_STREET = re.compile(r"(?:[Ss]traße|[Ss]trasse|[Pp]latz|[Aa]llee|[Bb]rücke|[Uu]fer)$")


def continues_a_number(text: str, start: int) -> bool:
    """Whether the digits at ``start`` belong to a number or a code that began before them."""
    before = text[max(0, start - 2) : start]
    if not before:
        return False
    if before[-1] in ".,:/-–" and before[0].isdigit():
        return True
    return before[-1] in "$€£#§"


def names_a_place(text: str, start: int) -> bool:
    """Whether a day is part of a street name ("Straße des 17. Juni")."""
    before = words_before(text, start, limit=2)
    return len(before) == 2 and before[0].form in {"des", "vom"} and bool(_STREET.search(before[1].form))


def follows_a_label(text: str, start: int) -> bool:
    """Whether the word before ``start`` says that a number of a thing follows ("Nr.", "Seite")."""
    before = words_before(text, start, limit=1)
    return bool(before) and before[0].form in context_words("number_before")


def year_is_plausible(text: str, start: int, end: int, floor: int) -> bool:
    """Whether the digits ``[start, end)`` are a year and not a count, an amount or the number of a thing."""
    value = int(text[start:end])
    before = [word.form for word in words_before(text, start, 0, 2)]
    in_range = text[start - 1 : start] in {"-", "–"} and start == floor + 1
    if not (1500 <= value <= 2099 or (1000 <= value < 1500 and in_range)):
        return False
    if value < _LONG_AGO and not in_range and not _is_told_as_a_year(text, start, before):
        return False
    return not _numbers_a_thing(text, start, end, before) and (in_range or not _counts(text, end, value, before))


def _numbers_a_thing(text: str, start: int, end: int, before: list[str]) -> bool:
    """Whether the number is a title in quotes, follows a label or a number, or has further digits behind it."""
    if text[end : end + 1] in {"„", "“", '"'} and text[start - 1 : start] in {"„", '"', "»"}:
        return True
    if before and (before[0] in context_words("number_before") or before[0].isdigit() or _LETTER.fullmatch(before[0])):
        return True
    if text.startswith(tuple(context_words("numbered_name")), start):
        return True
    return _MORE_DIGITS.match(text, end) is not None


def _counts(text: str, end: int, value: int, before: list[str]) -> bool:
    """Whether the number counts what follows: a unit, or a noun after "etwa" or "aus"."""
    following, counted = _NEXT.match(text, end), _RANGE_OF.match(text, end)
    if any(m and m[1] in context_words("unit_after") for m in (following, counted)):
        return True
    if following is None or not following[1][0].isupper():
        return False
    nearest = before[0] if before else ""
    if nearest.lower() in context_words("count_before"):
        return True
    # "aus 1500 Geschützen": a round number, or one that no news tells of, with nothing that speaks for a year
    return nearest in context_words("count_prep") and (value % 100 == 0 or not _NEWS_YEARS <= value <= _NEAR)


def measures(text: str, end: int) -> bool:
    """Whether a unit of measure or something counted follows the number that ends at ``end``."""
    following = _NEXT.match(text, end)
    return following is not None and following[1] in context_words("unit_after")


def _is_told_as_a_year(text: str, start: int, before: list[str]) -> bool:
    """Whether something speaks for a year long ago: a preposition, a bracket, the beginning of a sentence."""
    return not before or before[0].lower() in context_words("year_before") or text[start - 1 : start] == "("


def _continues_a_list(text: str, start: int, floor: int) -> bool:
    """Whether only a conjunction or a dash lies between the last expression, which ends at ``floor``, and ``start``."""
    return 0 < floor < start <= floor + _LONGEST_LINK and bool(_LINK.fullmatch(text, floor, start))


def stands_as_a_time(hit: Hit, role: str, *, certain: bool) -> bool:
    """Whether a month, weekday or season is meant as a time and not as a name or a part of one.

    Of ``certain`` words ("Mittwoch") only what speaks against them is asked, of others ("Mai") what speaks for them:
    a word of ``role`` before them. After an article or "von" a name is as likely: then a name that follows decides.
    """
    text, start, end = hit.text, hit.start, hit.end
    if text[end : end + 1] in _CLOSING or text[end : end + 2] == " &":
        return False
    if _continues_a_list(text, start, hit.floor):
        return True
    before = words_before(text, start, hit.floor, 1)
    nearest = before[0].form if before else ""
    if text[start - 1 : start] in _OPENING or (nearest == "am" and text.endswith(_PAPERS, 0, before[0].start)):
        return False
    if nearest in modifiers():
        return True
    if nearest in context_words(role):
        return certain or nearest not in context_words("weak_before") or not _NAME_AFTER.match(text, end)
    lonely = not nearest[:1].isupper() or nearest in articles("der")
    if certain:
        return lonely and not nearest[:1].isdigit()
    return lonely and bool(_LIST_AFTER.match(text, end))
