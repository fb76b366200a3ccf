"""Quotation marks of a line and what they do: open or close."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.observations.subject import is_in_code

__all__ = ["Quoted", "quoted"]

_MARK: Final = '[„“”»«"‚‘›‹]'


@dataclass(frozen=True, slots=True)
class Quoted:
    """A pair of marks: offsets of the opening and of the closing one."""

    opening: int
    closing: int


def quoted(page: Page) -> tuple[Quoted, ...]:
    """The pairs of the page, line by line; a kind of marks that does not pair up in a line has none there. A fact."""
    text = page.text
    found: list[Quoted] = []
    line: list[int] = []
    end = -1
    for m in compiled(_MARK).finditer(text):
        at = m.start()
        if at > end:
            found += _pairs(text, line)
            end = text.find("\n", at)
            line, end = [], len(text) if end < 0 else end
        if not is_in_code(text, at):
            line.append(at)
    found += _pairs(text, line)
    return tuple(found)


def _pairs(text: str, marks: list[int]) -> Iterator[Quoted]:
    """German or English marks, guillemets and straight marks, each on their own: they nest in each other."""
    curly = [at for at in marks if text[at] in "„“”"]
    if any(text[at] == "„" for at in curly):
        yield from _low_high(text, curly, [at for at in marks if text[at] == '"'])
    else:
        yield from _alternating(text, curly)
    yield from _alternating(text, [at for at in marks if text[at] in "»«"])
    yield from _alternating(text, [at for at in marks if text[at] == '"'])
    yield from _alternating(text, [at for at in marks if text[at] in "›‹"])
    yield from _low_high(text, [at for at in marks if text[at] in "‚‘"], [], low="‚")


def _low_high(text: str, curly: list[int], straight: list[int], low: str = "„") -> Iterator[Quoted]:
    """A low mark opens, the next high one closes, be it straight where the line has no high one."""
    marks = curly if any(text[at] != low for at in curly) else sorted(curly + straight)
    opening = -1
    for at in marks:
        if text[at] == low:
            opening = at
        elif opening >= 0:
            yield Quoted(opening, at)
            opening = -1


def _alternating(text: str, marks: list[int]) -> list[Quoted]:
    """The marks in turn open and close, if none of them says otherwise by the side its word is on."""
    if len(marks) % 2:
        return []
    pairs = [Quoted(a, b) for a, b in zip(marks[::2], marks[1::2], strict=True)]
    return pairs if all(_plausible(text, q) and not _are_inches(text, q) for q in pairs) else []


def _are_inches(text: str, q: Quoted) -> bool:
    """Straight marks behind figures, both of them: 5" or 5 "."""
    return text[q.opening] == '"' and all(
        text[max(0, at - 2) : at].rstrip(" ")[-1:].isdigit() for at in (q.opening, q.closing)
    )


def _plausible(text: str, q: Quoted) -> bool:
    """Neither does the first mark hang on the word before it alone, nor the second on the word after it alone."""
    first = text[q.opening - 1 : q.opening].isalnum() and text[q.opening + 1].isspace()
    second = text[q.closing - 1].isspace() and text[q.closing + 1 : q.closing + 2].isalnum()
    return q.closing - q.opening > 1 and not (first or second) and _one_style(text[q.opening], text[q.closing])


def _one_style(opening: str, closing: str) -> bool:
    return opening != closing or opening in '"”'
