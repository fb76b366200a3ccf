"""Helpers for finders: compiled patterns on demand, and the plain substitution."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page

__all__ = ["Substitution", "compiled", "either", "which"]


@lru_cache(maxsize=1024)
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The compiled pattern. Rules keep patterns as strings, so that importing them compiles nothing."""
    return re.compile(pattern, flags)


def either(patterns: Iterable[str]) -> str:
    """One pattern for many: the first that fits decides, and `which` tells it. None may count groups or name any."""
    return "|".join(f"(?P<_{number}>{pattern})" for number, pattern in enumerate(patterns))


def which(m: re.Match[str] | None) -> int | None:
    """The number of the pattern that has matched, of those that `either` has joined."""
    return None if m is None or m.lastgroup is None else int(m.lastgroup[1:])


@dataclass(frozen=True, slots=True)
class Substitution:
    r"""A finder that replaces each match of ``pattern`` by ``new`` (with ``\1``-style references)."""

    pattern: str
    new: str
    flags: int = 0

    def __call__(self, page: Page) -> Iterator[Edit]:
        """The edits, from left to right."""
        for m in compiled(self.pattern, self.flags).finditer(page.text):
            new = m.expand(self.new) if "\\" in self.new else self.new
            yield Edit(m.start(), m.end(), m[0], new)
