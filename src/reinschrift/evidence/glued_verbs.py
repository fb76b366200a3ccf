"""Names and verbs of telling in one: Joan Prescottwarnte, sagtenReportern. The blank at the edge of a link was lost."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape, tokens_of

__all__ = ["glued_verbs"]

_SHORTEST: Final = 3


def glued_verbs(page: Page) -> tuple[tuple[int, int], ...]:
    """The spans of the tokens, which no table knows; a fact."""
    return tuple(
        (at, at + len(token)) for at, token in tokens_of(page, Shape.GLUED_TELLING) if _is_glued(token.rstrip(",."))
    )


def _is_glued(token: str) -> bool:
    """The verb and a capital, or a name before the verb that is no German word: Vermeldete is a noun."""
    found = (compiled(pattern).search(f"{token}\n") for pattern in Shape.GLUED_TELLING.patterns)
    name = token[: next((m.start() for m in found if m), 0)]
    if not name:
        return True  # sagtenReportern
    words = lexicon()
    named = len(name) >= _SHORTEST and name[0].isupper() and name[1:].islower()
    return named and not words.knows(token) and (words.is_name(name) or not words.known(name.lower()))
