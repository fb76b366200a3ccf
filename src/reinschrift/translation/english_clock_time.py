"""A clock time with a.m. or p.m."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.signs import special_signs
from reinschrift.dates.english import EnglishTime
from reinschrift.evidence import machine_translated
from reinschrift.evidence.dates import time_ends_sentence, times_of
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.subject import is_in_quotation
from reinschrift.words.tokens import as_tokens, token_set

_UHR: Final = " Uhr"
_NAMED: Final = (
    r"(?: (?:[Uu]m|[Bb]is|[Gg]egen|[Vv]or|[Nn]ach|[Aa]b|[Ss]eit|[Zz]u|at|by|until|from|to|on) | 12 )(noon|midnight)\b"
)
_O_CLOCK: Final = r"[0-9]( ?o[’']clock)\b"
_HOURS: Final = r"(?<![\w.:,])[0-9]{1,2}[:.][0-9]{2}( ?(?:hrs|hours)\b(?:\.(?! [A-ZÄÖÜ]|\n|\Z))?)"
_HOUR_TOKENS: Final = frozenset(token for token, _ in as_tokens(("hrs", "hours"), before=("",)))
# The marks of both languages: 9 Uhr a.m.; without its stop "am" is the German word.
_BOTH: Final = r"[0-9](?<![\w.:,][0-9])([0-9]?)((?:[:.][0-5][0-9])? Uhr)( (a\.|p\.?)m\b\.?)"
_FROM: Final = r"(?<![\w.,:/-])([0-9]{1,2})((?:[:.][0-9]{2})?)([–-]| (?:to|bis|and|und) )\Z"
_REACH: Final = 20
_APOSTROPHES: Final = frozenset("'’")  # of o'clock
_HALF_A_DAY: Final = 12
_JOINTS: Final = {"to": " bis ", "and": " und "}
_BETWEEN: Final = ("wischen ", "etween ")
_NOON: Final = "12 Uhr"
_MIDNIGHT: Final = "Mitternacht"


def has_times(page: Page) -> bool:
    """Is there a time with a.m. or p.m., or one of the words for times? A gate."""
    text = page.text
    o_clock = not _APOSTROPHES.isdisjoint(page.fact(special_signs)) and "clock" in text
    of_both = "Uhr" in page.fact(token_set) and ("Uhr a." in text or "Uhr p" in text)
    hours = not _HOUR_TOKENS.isdisjoint(page.fact(token_set))
    return o_clock or of_both or hours or "noon" in text or "midnight" in text or bool(page.fact(times_of))


def find(page: Page) -> Iterator[Edit]:
    """Times on the English twelve-hour clock, o'clock, noon and midnight."""
    text = page.text
    for found in page.fact(times_of):
        if is_in_quotation(text, found.start) and not machine_translated(page.opening):
            continue
        end = found.end + len(_UHR) if text.startswith(_UHR, found.end) else found.end
        start, first = _first_of_two(text, found)
        yield page.edit(start, end - time_ends_sentence(text, end), first + _german(text, found))
    for pattern in (_O_CLOCK, _HOURS):
        for m in compiled(pattern).finditer(text):
            yield page.edit(*m.span(1), "" if text.startswith(_UHR, m.end()) else _UHR)
    if "Uhr a." in text or "Uhr p" in text:
        yield from _with_both_marks(page)
    if "noon" in text or "midnight" in text:
        for m in compiled(_NAMED).finditer(text):
            if not in_foreign_sentence(text, *m.span()):
                yield from _named(page, m)


def _with_both_marks(page: Page) -> Iterator[Edit]:
    """Um 9 Uhr a.m.: um 9 Uhr; um 3 Uhr p.m.: um 15 Uhr."""
    for m in compiled(_BOTH).finditer(page.text):
        hour, stop = int(page.text[m.start() : m.end(1)]), time_ends_sentence(page.text, m.end())
        if m[4].startswith("p") and 0 < hour < _HALF_A_DAY:
            yield page.edit(m.start(), m.end(1), str(hour + _HALF_A_DAY))
        yield page.edit(m.start(3), m.end() - stop, "")


def _named(page: Page, m: re.Match[str]) -> Iterator[Edit]:
    """Um noon: um 12 Uhr; 12 noon: 12 Uhr; um midnight: um Mitternacht; 12 midnight: 0 Uhr."""
    counted, noon = m[0].startswith(" 12"), m[1] == "noon"
    if counted:
        yield page.edit(m.start() + 1, m.end(), _NOON if noon else "0" + _UHR)
    else:
        yield page.edit(*m.span(1), _NOON if noon else _MIDNIGHT)


def _first_of_two(text: str, found: EnglishTime) -> tuple[int, str]:
    """6 to 8 p.m.: both in the evening; 9 to 5 p.m.: the first in the morning."""
    m = compiled(_FROM).search(text, max(0, found.start - _REACH), found.start)
    if (
        m is None
        or not 0 < int(m[1]) <= _HALF_A_DAY
        or (m[3].endswith("nd ") and not text.endswith(_BETWEEN, 0, m.start()))
    ):
        return found.start, ""
    later = found.hour >= _HALF_A_DAY and int(m[1]) % _HALF_A_DAY < found.hour - _HALF_A_DAY
    hour = str(int(m[1]) % _HALF_A_DAY + _HALF_A_DAY) if later else m[1]
    return m.start(), hour + m[2] + _JOINTS.get(m[3].strip(), m[3])


def _german(text: str, found: EnglishTime) -> str:
    minute = f"{found.separator}{found.minute:02d}" if found.minute is not None else ""
    zero = "0" if text[found.start] == "0" and minute and found.hour < len("0123456789") else ""
    return f"{zero}{found.hour}{minute}{_UHR}"


RULE = Rule(
    id="translation/english-clock-time",
    kind="correction",
    risk="safe",
    why="""The twelve-hour clock is not used in German writing. The hour is counted on, the separator between hour and
    minute stays as it is (19:30 or 19.30). A bare "7 am" is left alone where "am" can be the German preposition.""",
    sources=("docs/catalogue.md A13", "DIN 5008, Uhrzeit"),
    find=find,
    fixes=(
        "Es beginnt um ⟦9 pm→21 Uhr⟧ im Saal.",
        "Um ⟦7:30 pm→19:30 Uhr⟧ ging es los.",
        "Gegen ⟦3.15 p.m.→15.15 Uhr⟧ kam Regen auf.",
        "Sie schließen um ⟦10 p.m→22 Uhr⟧.",
        "Sie schließen um ⟦10 p.m→22 Uhr⟧. Danach ist Ruhe.",
        "Der Sender startet ⟦9 pm Uhr→21 Uhr⟧ damit.",
        "Der Zug fährt um ⟦noon→12 Uhr⟧ ab, der letzte um ⟦midnight→Mitternacht⟧.",
        "Um 6⟦ o'clock→ Uhr⟧ war Schluss, um ⟦08:00 am→08:00 Uhr⟧ begann es wieder.",
        "Er läuft um ⟦10:15 am→10:15 Uhr⟧ am Hafen los.",
        "Die Vorlesung beginnt um 9 Uhr⟦ a.m.→⟧ im Saal und endet um ⟦3→15⟧.30 Uhr⟦ p.m→⟧.",
        "Von ⟦6 to 8 p.m.→18 bis 20 Uhr⟧ wird getanzt, zwischen ⟦9 und 5 p.m.→9 und 17 Uhr⟧ nicht.",
        "Von 9 Uhr bis 17:30⟦ hrs→ Uhr⟧ ist offen, am Samstag bis 12.30⟦ hrs.→ Uhr⟧ mittags.",
        "Von ⟦10 to 11 am→10 bis 11 Uhr⟧ stand er da.",
        "Geöffnet ist ⟦9 am→9 Uhr⟧ – ⟦5 pm→17 Uhr⟧ im Mai.",
    ),
    keeps=(
        "Er lief 2:15 h, der Film heißt 24 Hours, das Rennen 12 Hours of Sebring.",
        "Das kostet Fr. 7.50 am Tag.",
        "Der Zug fährt um 10:30 am Montag.",
        "Auf Platz 13 am besten sitzen",
        "Um 7 am Montag",
        "Das Radio sendet auf 98 PM.",
        "15 Uhr",
        "Sie kommen um 9 Uhr am Bahnhof an, um 10 Uhr a. D. Müller.",
    ),
    gate=has_times,
)
