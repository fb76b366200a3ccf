"""Lines that hold nothing but the time of publication."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, has_lines, lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._labelled import whole_lines
from reinschrift.furniture._shapes import is_byline, is_day, is_stamp
from reinschrift.furniture._stamps import stamps

_LONGEST = 120
_BY = frozenset(("Von ", "VON "))
_MARKS = (", ", " | ", " · ", " • ", " – ", " - ", " / ")


def find(page: Page) -> Iterator[Edit]:
    """Lines of date, clock time, reading time and the words around them."""
    every = page.fact(lines)
    found = page.fact(stamps)
    yield from whole_lines(page, sorted(found))
    for i, line in enumerate(every):
        if i not in found and line.text[:4] in _BY and len(line.text) < _LONGEST:
            yield from _behind_byline(page, line)


def _behind_byline(page: Page, line: Line) -> Iterator[Edit]:
    """The stamp behind "Von Ina Vogt", and a mark that divides or a word like "Veröffentlicht"."""
    word = compiled(r" (?:Veröffentlicht|Aktualisiert|Publiziert|Zuletzt|Stand)\b").search(line.text)
    if word and is_byline(line.text[: word.start()]) and is_stamp(line.text[word.start() + 1 :]):
        yield page.edit(line.start + word.start(), line.end, "")
        return
    for mark in _MARKS:
        name, divided, rest = line.text.partition(mark)
        if divided and is_byline(name.rstrip()) and (is_stamp(rest.strip()) or is_day(rest.strip())):
            yield page.edit(line.start + len(name.rstrip()), line.end, "")
            return


RULE = Rule(
    id="furniture/time-stamp",
    kind="removal",
    risk="lossy",
    why="""Date and time of publication stand in a line of their own. Nothing but figures and words of time may stand
    in it. A clock time alone opens an entry of a live ticker, and a date alone may head a chronicle: both stay, unless
    it is the only one, above the story, and written in figures or near the date of publication.""",
    sources=("docs/catalogue.md B2",),
    find=find,
    gate=has_lines,
    fixes=(
        "⟦Veröffentlicht am 3. Mai 2021 in Aus den Vereinen\n\n→⟧Der Fluss steigt.",
        "⟦Publiziert am 3. Mai 2021 von redaktion in Lokales und Sport\n\n→⟧Der Fluss steigt.",
        "⟦Stand: 12.03.2021 14:05 Uhr\n\n→⟧Der Fluss steigt.",
        "Der Fluss steigt.\n\n⟦12. März 2021, 14:05 Uhr | Lesedauer: 3 Minuten\n\n→⟧Die Stadt warnt.",
        "Der Fluss steigt.\n⟦\nPubliziert: 07:23 Uhr | Aktualisiert: 07:24 Uhr→⟧",
        "⟦18.12.2017, 11:01 Uhr\n→⟧Der Fluss steigt.",
        "Von Ina Vogt⟦ Veröffentlicht am 3. Mai 2020, 09:12 Uhr→⟧\n\nDer Fluss steigt.",
        "Von Ina Vogt⟦ | Aktualisiert: 3. Mai 2020, 09:12 Uhr→⟧\n\nDer Fluss steigt.",
        "Der Fluss steigt\n\n⟦03.05.2020\n\n→⟧Die Stadt warnt.",
        "Der Fluss steigt.\n\n⟦Aktualisiert am 3. Mai 2020\n\n→⟧Die Stadt warnt.",
    ),
    keeps=(
        "14.20 Uhr: Die Polizei meldet Stau.\n\nDer Fluss steigt.",
        "Update vom 22. März, 14.30 Uhr: Der Damm hält.\n\nDer Fluss steigt.",
        "Der Fluss steigt.\n\n14.20 Uhr\n\nDie Stadt warnt.",
        "12. März 1848\n\nDie Stände tagen.",
        "Stand: Der Bau ist fast fertig.\n\nDer Fluss steigt.",
        "03.05.2020\n\nDer Damm bricht.\n\n04.05.2020\n\nDer Fluss fällt.",
        "3. Mai 2020\n\nDer Damm bricht.",
        "3:1\n\nDas Spiel war einseitig.",
        "Von Bonn – 12. März 1848\n\nDie Stände tagen.",
    ),
)
