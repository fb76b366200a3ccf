"""Diffs made from the ledger, not by comparing texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reinschrift.core.edit import Edit
from reinschrift.report.hunks import Hunk, find_hunks

__all__ = ["unified_diff", "word_diff"]


@dataclass(slots=True)
class _Change:
    """Lines of the source that give way to others. Both lists keep line ends; ``line`` counts from 0."""

    line: int
    old: list[str]
    new: list[str]


def unified_diff(source: str, edits: Iterable[Edit], name: str = "document") -> str:
    """A unified diff of lines with one line of context, as ``diff -U1`` prints it; empty if nothing changes."""
    lines = _lines(source)
    out: list[str] = []
    shift = 0  # lines of the fair copy before the place, less those of the source
    for group in _groups(_changes(source, edits)):
        first = max(group[0].line - 1, 0)
        last = min(group[-1].line + len(group[-1].old) + 1, len(lines))
        added = sum(len(c.new) - len(c.old) for c in group)
        old, new = _range(first, last - first), _range(first + shift, last - first + added)
        out.append(f"@@ -{old} +{new} @@\n")
        at = first
        for c in group:
            out += (f" {x}" for x in lines[at : c.line])
            out += (f"-{x}" for x in c.old)
            out += (f"+{x}" for x in c.new)
            at = c.line + len(c.old)
        out += (f" {x}" for x in lines[at:last])
        shift += added
    if not out:
        return ""
    whole = (x if x.endswith("\n") else f"{x}\n\\ No newline at end of file\n" for x in out)
    return f"--- {name}\n+++ {name} (fair copy)\n{''.join(whole)}"


def word_diff(source: str, edits: Iterable[Edit], marks: tuple[str, str, str, str] = ("[-", "-]", "{+", "+}")) -> str:
    """The whole text with its edits in place, as ``git diff --word-diff`` prints them."""
    del_open, del_close, add_open, add_close = marks
    parts: list[str] = []
    pos = 0
    for e in edits:
        parts.append(source[pos : e.start])
        if e.old:
            parts += del_open, e.old, del_close
        if e.new:
            parts += add_open, e.new, add_close
        pos = e.end
    parts.append(source[pos:])
    return "".join(parts)


def _lines(text: str) -> list[str]:
    """The lines as diff sees them: only the line feed ends one, and it belongs to its line."""
    parts = text.split("\n")
    return [f"{part}\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def _groups(changes: Iterable[_Change]) -> Iterator[list[_Change]]:
    """The changes; those with at most two lines between them share their context."""
    group: list[_Change] = []
    for change in changes:
        if group and change.line - (group[-1].line + len(group[-1].old)) > 2:
            yield group
            group = []
        group.append(change)
    if group:
        yield group


def _changes(source: str, edits: Iterable[Edit]) -> Iterator[_Change]:
    """The lines before and after, without those at either end that are the same."""
    for hunk in find_hunks(source, edits):
        old, new = _lines(source[hunk.start : hunk.end]), _lines(_fair(source, hunk))
        while old and new and old[-1] == new[-1]:
            del old[-1], new[-1]
        same = next((i for i, (x, y) in enumerate(zip(old, new, strict=False)) if x != y), min(len(old), len(new)))
        if old or new:
            yield _Change(hunk.line + same, old[same:], new[same:])


def _fair(source: str, hunk: Hunk) -> str:
    parts: list[str] = []
    pos = hunk.start
    for e in hunk.edits:
        parts += source[pos : e.start], e.new
        pos = e.end
    parts.append(source[pos : hunk.end])
    return "".join(parts)


def _range(first: int, count: int) -> str:
    """First line (from 1) and number of lines; of no lines, the line before."""
    return f"{first + 1}" if count == 1 else f"{first + bool(count)},{count}"
