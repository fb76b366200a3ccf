"""Function words in lower case behind a full stop that closes a sentence: a link at the start was translated apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.observations.anchors import stops
from reinschrift.syntax.clauses import whole_word_before
from reinschrift.words import lexicon

__all__ = ["lowered_starts"]

_START: Final = r"\.[“\"»«]? ([a-zäöüß]+)(?=,? [\w„])"


def lowered_starts(page: Page) -> tuple[tuple[int, int], ...]:
    """Spans from the full stop to the end of the word; a fact. Behind abbreviations a sentence goes on so."""
    return tuple(_find(page))


def _find(page: Page) -> Iterator[tuple[int, int]]:
    words = lexicon()
    for at in page.fact(stops):
        m = compiled(_START).match(page.text, at)
        opens = m is not None and (m[1] in words.openers or words.is_function_word(m[1]))
        if m is not None and opens and whole_word_before(page.text, at):
            yield m.span()
