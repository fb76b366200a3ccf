"""Marks of links behind headings."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.lines import Line, has_lines, lines
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._lines import is_body

_MARKS = ("¶", "🔗")
_HASH = " #"
_MOST_WORDS = 14
_SEVERAL = 2  # headings


def find(page: Page) -> Iterator[Edit]:
    """The mark and the blank before it."""
    every = page.fact(lines)
    hashed = sum(line.text.endswith(_HASH) for line in every) >= _SEVERAL
    marks = (*_MARKS, _HASH) if hashed else _MARKS
    for i, line in enumerate(every[:-1]):
        if line.text.endswith(marks) and _is_heading(line, every[i + 1]):
            title = line.text.removesuffix("🔗").rstrip(" ¶#")
            if title:
                yield page.edit(line.start + len(title), line.end, "")


def _is_heading(line: Line, below: Line) -> bool:
    """Is the line short, and in a paragraph of its own or above running text?"""
    return len(line.text.split()) <= _MOST_WORDS and (line.block != below.block or is_body(below))


RULE = Rule(
    id="furniture/heading-anchor",
    kind="removal",
    risk="lossy",
    why="""Wikis and manuals put a sign behind each heading, which links to it. ¶ and a chain at the end of a short line
    that stands apart go; a number sign only where several lines end with one.""",
    sources=("docs/catalogue.md B7",),
    find=find,
    gate=has_lines,
    fixes=(
        "Umweg über die Berge⟦ ¶→⟧\n\nDie Vögel fliegen weit.",
        "Umweg über die Berge⟦¶→⟧\n\nDie Vögel fliegen weit.",
        "Wer zahlt den Umweg?⟦ ¶→⟧\n\nDer Kreis zahlt ihn.",
        "Der Umweg⟦ 🔗→⟧\n\nDie Vögel fliegen weit.",
        "Der Umweg⟦ #→⟧\n\nDie Vögel fliegen weit.\n\nDer Rückweg⟦ #→⟧\n\nEr ist kurz.",
    ),
    keeps=(
        "Das Zeichen für den Absatz ist ein ¶.\n\nEs ist alt.",
        "¶\n\nDer Absatz beginnt.",
        "Der Umweg #\n\nDie Vögel fliegen weit.",
        "Zeile eins ¶\nZeile zwei ¶\nZeile drei",
        "Die Schrift kennt auch dieses seltene Zeichen, das Mönche einst an den Rand setzten: ¶\n\nEs ist alt.",
    ),
)
