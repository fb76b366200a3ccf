"""A clock time with a.m. or p.m."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates.english import EnglishTime
from reinschrift.evidence.dates import times_of
from reinschrift.evidence.frames import word_after
from reinschrift.words import lexicon

_UHR = " Uhr"


def find(page: Page) -> Iterator[Edit]:
    """Times on the English twelve-hour clock."""
    for found in page.fact(times_of):
        end = found.end + len(_UHR) if page.text.startswith(_UHR, found.end) else found.end
        yield page.edit(found.start, end - _ends_sentence(page.text, end), _german(found))


def _ends_sentence(text: str, end: int) -> bool:
    """Is the stop of p.m. that of the sentence too? At the end of a line, and before a function word in capitals."""
    if text[end - 1] != ".":
        return False
    after = word_after(text, end)
    return text[end : end + 1] in {"", "\n"} or (after[:1].isupper() and lexicon().is_function_word(after.lower()))


def _german(found: EnglishTime) -> str:
    minute = f"{found.separator}{found.minute:02d}" if found.minute is not None else ""
    return f"{found.hour}{minute}{_UHR}"


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
    ),
    keeps=(
        "Das kostet Fr. 7.50 am Tag.",
        "Der Zug fährt um 10:30 am Montag.",
        "Auf Platz 13 am besten sitzen",
        "Um 7 am Montag",
        "Das Radio sendet auf 98 PM.",
        "15 Uhr",
    ),
    gate=times_of,
)
