"""Time stamps glued before the first word of a paragraph, or behind the last of a headline."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._shapes import is_stamp, is_stamp_word

_LONGEST = 70  # characters of the stamp
_FEWEST_WORDS = 3
_UNIT = r"(?:Sekunden?|Sek\.?|Minuten?|Min\.?|Stunden?|Std\.?|Tag(?:en)?|Wochen?|Monat(?:en)?)"
_AGO = rf"[Vv]or (?:\d{{1,3}}|eine[rm]) {_UNIT}\Z"
_BEFORE_CAPITAL = r"(?:[a-z]{2}|Min\.|Std\.|Sek\.|\d|\d ?h|ME?S?Z)(?=[„A-ZÄÖÜ][a-zäöüßA-ZÄÖÜ])"
_BEHIND = r"(?<=[a-zäöüß.!?“])(?:Vor \d|Stand[: ]|Aktualisiert[: ]|Zuletzt aktualisiert|Veröffentlicht[: ])"
_HINTS = ("Vor ", "Stand", "ktualisiert", "Veröffentlicht")
_OPENINGS = frozenset({"vor", "stand", "zuletzt", "letzte", "update"})


def find(page: Page) -> Iterator[Edit]:
    """The stamp, at either end of the line."""
    for line in page.fact(lines):
        end = _end_of_stamp(line.text) if _may_begin(line.text) else 0
        if end:
            yield page.edit(line.start, line.start + end, "")
        elif start := _start_of_stamp(line.text):
            yield page.edit(line.start + start, line.end, "")


def _may_begin(text: str) -> bool:
    """Is the first word one of a stamp? A figure may open an entry of a chronicle."""
    first = text[:24].partition(" ")[0].rstrip(":").lower()
    return first in _OPENINGS or is_stamp_word(first)


def _end_of_stamp(text: str) -> int:
    """Where the stamp ends that the line begins with and a capital follows at once; 0 if there is none."""
    for m in compiled(_BEFORE_CAPITAL).finditer(text, 0, _LONGEST):
        if _is_stamp(text[: m.end()]) and len(text[m.end() :].split()) >= _FEWEST_WORDS:
            return m.end()
    return 0


def _start_of_stamp(text: str) -> int:
    """Where the stamp begins that is glued to the end of the line; 0 if there is none."""
    tail = text[-_LONGEST:]
    if (not text[-1].isalnum() and text[-1] != ".") or not any(hint in tail for hint in _HINTS):
        return 0
    m = compiled(_BEHIND).search(text, max(0, len(text) - _LONGEST))
    glued = m is not None and len(text[: m.start()].split()) >= _FEWEST_WORDS and _is_stamp(text[m.start() :])
    return m.start() if m and glued else 0


def _is_stamp(text: str) -> bool:
    return compiled(_AGO).match(text) is not None or is_stamp(text)


RULE = Rule(
    id="furniture/glued-stamp",
    kind="removal",
    risk="lossy",
    why="""Where the elements of a page are read one after the other, the stamp loses its line and stands glued to the
    text ("Vor 2 StundenDer Fluss steigt"). Only where no blank stands between; a clock time or date
    alone opens an entry and stays.""",
    sources=("docs/catalogue.md B2",),
    find=find,
    fixes=(
        "⟦Vor 2 Stunden→⟧Der Fluss steigt seit Montag wieder.",
        "⟦vor 3 Min.→⟧Die Stadt warnt vor dem Wasser.",
        "⟦Stand: 12:30 Uhr→⟧Die Stadt warnt vor dem Wasser.",
        "⟦Aktualisiert: 03.05.2021, 14:05 Uhr→⟧Der Damm hält noch.",
        "⟦Vor einer Stunde→⟧„Wir haben Glück gehabt“, sagt Ina Vogt.",
        "Der Damm hält noch⟦Stand: 3. Mai 2021, 14:05 Uhr→⟧\n\nDer Fluss steigt.",
    ),
    keeps=(
        "Vor 2 Stunden noch hielt der Damm.",
        "14.20 UhrDie Polizei meldet Stau.",
        "3. Mai 2021Der Damm bricht am Abend.\n\n4. Mai 2021Der Fluss fällt am Morgen.",
        "Stand: Der Bau ist fast fertig.",
        "Vor 30 TagenDamm.",
        "Der Damm hält seit zwei Tagen vor 5 Stunden Regen.",
    ),
)
