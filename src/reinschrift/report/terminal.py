"""A line diff for the terminal in which the changed words stand out, made from the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.report.hunks import Hunk, find_hunks

__all__ = ["coloured_diff"]

_RESET: Final = "\x1b[0m"
_BOLD: Final = "\x1b[1m"
_CYAN: Final = "\x1b[36m"
_RED, _RED_MARK = "\x1b[31m", "\x1b[1;37;41m"
_GREEN, _GREEN_MARK = "\x1b[32m", "\x1b[1;30;42m"

Parts = list[tuple[str, bool]]
"""Stretches of a line; True: the stretch was changed."""


def coloured_diff(source: str, edits: Sequence[Edit], name: str = "document") -> str:
    """The changed lines before and after, with ANSI colours; empty if there are no edits.

    Control characters of the text are shown by their Unicode pictures: a terminal must not obey them.
    """
    if not edits:
        return ""
    out = [f"{_BOLD}--- {_visible(name)}\n+++ {_visible(name)} (fair copy){_RESET}\n"]
    for hunk in find_hunks(source, edits):
        out.append(f"{_CYAN}@@ line {hunk.line + 1} @@{_RESET}\n")
        out += _painted(*_sides(source, hunk))
    return "".join(out)


def _sides(source: str, hunk: Hunk) -> tuple[Parts, Parts]:
    before: Parts = []
    after: Parts = []
    pos = hunk.start
    for e in hunk.edits:
        same = (source[pos : e.start], False)
        before += same, (e.old, True)
        after += same, (e.new, True)
        pos = e.end
    rest = (source[pos : hunk.end], False)
    return [*before, rest], [*after, rest]


def _lines(parts: Parts) -> list[Parts]:
    """The parts cut at line ends; a last line without one is a line too, if anything stands on it."""
    lines: list[Parts] = [[]]
    for text, marked in parts:
        first, *more = text.split("\n")
        lines[-1].append((first, marked))
        lines += [[(piece, marked)] for piece in more]
    return lines if any(text for text, _ in lines[-1]) else lines[:-1]


def _painted(before: Parts, after: Parts) -> Iterator[str]:
    old, new = _lines(before), _lines(after)
    while old and new and _plain(old[0]) == _plain(new[0]):
        yield f"  {_visible(_plain(old[0]))}\n"
        del old[0], new[0]
    tail: list[str] = []
    while old and new and _plain(old[-1]) == _plain(new[-1]):
        tail.append(f"  {_visible(_plain(old.pop()))}\n")
        new.pop()
    for line in old:
        yield f"{_RED}- {_paint(line, _RED_MARK, _RED)}{_RESET}\n"
    for line in new:
        yield f"{_GREEN}+ {_paint(line, _GREEN_MARK, _GREEN)}{_RESET}\n"
    yield from reversed(tail)


def _paint(line: Parts, mark: str, base: str) -> str:
    return "".join(f"{_RESET}{mark}{_visible(t)}{_RESET}{base}" if marked and t else _visible(t) for t, marked in line)


def _plain(line: Parts) -> str:
    return "".join(text for text, _ in line)


_PICTURES: Final = (
    {c: 0x2400 + c for c in range(0x20) if c != 0x09} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
)


def _visible(text: str) -> str:
    return text.translate(_PICTURES)
