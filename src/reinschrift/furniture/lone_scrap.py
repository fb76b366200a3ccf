"""Counters and single signs in a line of their own."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.furniture._label_table import whole_label
from reinschrift.furniture._labelled import known_lines, story
from reinschrift.furniture._lines import is_body
from reinschrift.furniture._shapes import is_stamp

_LONGEST = 8
_SIGNS = frozenset(
    ("+", "-", "–", "X", "x", "×", "|", "•", "·", ">", "<", "»", "«", "›", "‹", "/", "#", ",", "*", "⋮", "⋯", "☰", "≡")
)
_NUMBER = r"\+?\d{1,3}(?:\.\d{3})*\Z|\d{1,3} ?/ ?\d{1,3}\Z"
_RULE = r"[-_=~]{2,}\Z"
_DIVIDER = r"([*•·#~=+♦◆■§⁂_–—-])(?: ?\1)+\Z"
_NUMBER_NAMED = r"\b(?:Zahl|Ziffer|Nummer|Wert|Preis|Jahreszahl|Summe)\b"
_NEAR = 40  # characters in which a number is named that stands below
_LONGEST_WORD = 24  # characters above a number that it counts
_MOST_NUMBERS = 2  # more of them are a table, results, or numbered parts


def find(page: Page) -> Iterator[Edit]:
    """Lines that are one sign, or one number far from any other."""
    every = page.fact(lines)
    short = [i for i, line in enumerate(every) if len(line.text) <= _LONGEST]
    if not short or len(every) < 2:
        return iter(())
    chosen = [i for i in short if every[i].text in _SIGNS or compiled(_RULE).match(every[i].text)]
    chosen += _idle_dividers(page, [i for i in short if compiled(_DIVIDER).match(every[i].text)])
    numbers = [i for i in short if compiled(_NUMBER).match(every[i].text)]
    if len(numbers) <= _MOST_NUMBERS and sum(any(c.isdigit() for c in every[i].text) for i in short) == len(numbers):
        values = [every[i].text for i in numbers]
        if values != ["1", "2"]:
            chosen += [i for i in numbers if not _is_answer(page, i)]
    if len([i for i in chosen if every[i].text in {"*", "X", "x", "-", "–"}]) > _MOST_NUMBERS:
        return iter(())
    return removals(page, chosen)


def _idle_dividers(page: Page, marks: list[int]) -> set[int]:
    """Rows of stars that divide nothing: above the running text, behind it, or between furniture."""
    every = page.fact(lines)
    body = [i for i, line in enumerate(every) if is_body(line)] if marks else []
    if not body:
        return set()
    gone = page.fact(known_lines)
    last = max(i for i in range(len(every)) if i not in gone and i not in marks)
    idle = {i for i in marks if i < body[0] or i > last or {i - 1, i + 1} <= gone}
    return idle if all(i in idle or i > body[-1] for i in marks) else set()  # a text that divides its parts so


def _is_answer(page: Page, i: int) -> bool:
    """Does a word of the story stand above the number, as in the results of a survey ("Ja", "75")?"""
    above = page.fact(lines)[i - 1].text if i else ""
    if compiled(_NUMBER_NAMED).search(above, max(0, len(above) - _NEAR)):
        return True
    if i == 0 or not page.fact(story).head < i < page.fact(story).tail:
        return False
    return len(above) <= _LONGEST_WORD and above[-1].isalpha() and not whole_label(above) and not is_stamp(above)


RULE = Rule(
    id="furniture/lone-scrap",
    kind="removal",
    risk="lossy",
    why="""Counters of comments and pictures, signs that open and close boxes. Several numbers are a table, results or
    numbered parts and stay, as do rows of stars that divide parts of the text.""",
    sources=("docs/catalogue.md B9",),
    find=find,
    fixes=(
        "Ein Test ist neu.\n\n⟦1\n\n→⟧Er kostet wenig.",
        "⟦+\n→⟧Helfer am Ufer.\n\nDer Fluss steigt.",
        "Ein Test ist neu⟦\n-→⟧\n\nEr kostet wenig.",
        "Ein Test ist neu.\n\n⟦40.000\n\n→⟧Er kostet wenig.",
        "⟦X\n\n→⟧Ein Test ist neu.",
        "Ein Test ist neu.\n\n⟦3 / 11\n\n→⟧Er kostet wenig.",
        "Ein Test ist neu\n\n⟦* * *\n\n→⟧Er kostet wenig und misst am Arm, wie das Herz in der Nacht schlägt.",
        "Ein Test ist neu.\n\n⟦---\n\n→⟧Er kostet wenig.",
    ),
    keeps=(
        "Die Zahl des Tages\n\n8.214\n\nSo viele Störche zählte der Verein im Mai.",
        "1\n\nDer Anfang.\n\n2\n\nDas Ende.",
        "Ergebnisse\n3\n1\n2",
        "Der Anfang.\n\n***\n\nDas Ende.",
        "Er kostet wenig und misst am Arm, wie das Herz in der Nacht schlägt.\n\n***\n\nDas Ende.",
        "3:1\n\n2\n\nDas Spiel war einseitig.",
        "1984\n\nEin Roman wird neu gelesen.",
        "Er fragte alle Leser im Tal nach der Brücke.\n\nJa\n\n75\n\nEs waren am Ende mehr Stimmen, als er gedacht hatte.",
        "42",
    ),
)
