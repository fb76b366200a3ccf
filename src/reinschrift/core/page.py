"""A page: the text at hand together with what has been observed of it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from reinschrift.core.edit import Edit, Flag

__all__ = ["NO_CONTEXT", "Context", "Page"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the text: the same for every page of a document."""

    published: date | None = None
    model: object | None = None
    """A `CorpusModel`, or nothing. The core only hands it through."""


NO_CONTEXT = Context()

_NOT_YET: Any = object()


class Page:
    """The text that the rules of one step look at.

    Rules share their observations through `fact`: each is made once a page, when first asked for. A fact depends on the
    text alone, so pages with the same text share theirs. `opening` is the page at the start of the sweep. Evidence
    about the whole document is taken from there by finders and conditions, never by facts, because earlier steps of the
    same sweep may already have repaired what gives a document away.
    """

    __slots__ = ("_facts", "_opening", "context", "has_shown_opening", "silent", "text")

    def __init__(
        self, text: str, context: Context = NO_CONTEXT, opening: Page | None = None, seen: Page | None = None
    ) -> None:
        self.text = text
        self.context = context
        self._opening = opening  # none for the opening page: a cycle would keep its facts until garbage is collected
        self._facts: dict[Callable[[Page], Any], Any] = {}
        self.has_shown_opening = False
        self.silent: set[str] = set()
        """Ids of rules that found nothing in this text, whatever the opening page: the engine need not ask again."""
        if seen is not None and seen.text == text:
            self._facts, self.silent = seen._facts, seen.silent  # noqa: SLF001 - its own class

    @property
    def opening(self) -> Page:
        """The page at the start of the sweep."""
        self.has_shown_opening = True
        return self if self._opening is None else self._opening

    def fact(self, observe: Callable[[Page], T]) -> T:
        """What ``observe`` sees in the text of this page (it may not ask for more); looked at once, then remembered."""
        found: T = self._facts.get(observe, _NOT_YET)
        if found is _NOT_YET:
            found = self._facts[observe] = observe(self)
        return found

    def edit(self, start: int, end: int, new: str) -> Edit:
        """The edit that puts ``new`` in place of ``text[start:end]``."""
        return Edit(start, end, self.text[start:end], new)

    @staticmethod
    def flag(start: int, end: int, note: str) -> Flag:
        """A suspicion about ``text[start:end]``; the engine adds the rule's id."""
        return Flag(start, end, "", note)
