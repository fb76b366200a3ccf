"""What is odd about the tokens of a page: one look that answers the gates of all rules about single tokens.

What is common costs next to nothing: the tokens of a window become a set, and listed words and tokens judged before
are taken out of it at once. What is left is set as a column, one token a line, and searched for each `Shape`; and
those of its words that no table lists are asked whether they may be two. Only odd tokens are located in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.words.lexicon import lexicon
from reinschrift.words.suspects import Suspect, suspects_of, suspicious
from reinschrift.words.tokens import token_set

__all__ = ["Odd", "Shape", "glue_suspects", "has_suspects", "mixed_tokens", "odd_tokens", "windows"]

_WINDOW: Final = 8192
_MOST_REMEMBERED: Final = 100_000
_LONGEST: Final = 80
_MARKS: Final = ".,;:!?…\"'’‘‚„“”»«›‹()[]{}–—*"

_harmless: set[str] = set()
"""Listed words and a bounded memo of a pure function of the token, see `_remember`."""


class Shape(Enum):
    r"""A shape of a token that some fault has whatever its words, as patterns over a column of tokens, one a line.

    A pattern that matches no white space finds in the column exactly the tokens that it finds in the text, so rules
    search with the patterns of their gate; ``\n`` is the edge of a token. A shape is a gate: it can be asked of a page.
    """

    STRAY_MARK = (r"\n[.,;:!?)\]]", r"\(\n", r"\[\n")
    """Begins with a mark that closes, or ends with a bracket that opens."""
    MIXED = (r"[0-9](?:(?=[^\W\d_])|(?<=[^\W\d_].))",)
    """A letter beside a digit."""
    EDGE_HYPHEN = (r"-\n(?<=[^\W_]-\n)", r"\n-(?=[^\W\d_])")
    """Half a word with its hyphen."""
    GLUED_CONJUNCTION = (r"-(?:und|oder|bzw\.|sowie)\n", r"s(?:und|oder)\n")
    """Half a word, with its hyphen or ending in a linking -s, and a conjunction."""
    GLUED_COMMA = (r",(?=[^\W\d_]|„)(?<=[\w.)\]“”»«%\"'!?…],)",)
    GLUED_COLON = (r":(?=[A-ZÄÖÜ„])(?<=[^\W\d_]:)", r";(?=[^\W\d_])(?<=[^\W\d_];)")
    GLUED_SENTENCE = (r"\.“?(?=[A-ZÄÖÜ„])", r"!“?(?=[A-ZÄÖÜ„])", r"\?“?(?=[A-ZÄÖÜ„])")
    GLUED_BRACKET = (r"\((?=(?:[A-ZÄÖÜ][A-ZÄÖÜ-]+|\d{1,4})\))(?<=[^\W\d_]\()", r"\)(?=[^\W\d_]{2})")
    GLUED_QUOTE = (r"„(?<=[^\W\d_]„)", r"“(?=[^\W\d_]{2})(?<=[\w.!?…]“)")
    ADDRESS = ("http", "www", "@")
    DOMAIN = (r"\n(?:com|org|net|de|at|ch|eu|info)\b",)
    """The end of an address, alone."""

    __hash__ = object.__hash__  # members are unique; the one of Enum hashes the name each time

    @property
    def patterns(self) -> tuple[str, ...]:
        """The patterns, any of which a token of this shape holds."""
        patterns: tuple[str, ...] = self._value_
        return patterns

    def __call__(self, page: Page) -> bool:
        """Has a token of the page this shape?"""
        return any(self in odd.shaped for odd in page.fact(odd_tokens))


@dataclass(frozen=True, slots=True)
class Odd:
    """The tokens of a stretch of text that some rule must look at, with the marks at their edges."""

    start: int
    end: int
    glued: tuple[str, ...]
    """Tokens that may be two words."""
    shaped: Mapping[Shape, frozenset[str]]
    """Tokens of each shape that occurs."""


def odd_tokens(page: Page) -> tuple[Odd, ...]:
    """What is left of each window when known words and tokens judged before are taken out; a fact."""
    text = page.text
    if len(text) <= _WINDOW:
        return (_odd(0, len(text), page.fact(token_set)),)
    return tuple(_odd(start, end, frozenset(text[start:end].split())) for start, end in windows(text))


def windows(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of the text of about 8,000 characters that end at white space."""
    start = 0
    blank = compiled(r"\s")
    while start < len(text):
        m = blank.search(text, start + _WINDOW) if start + _WINDOW < len(text) else None
        end = m.end() if m else len(text)
        yield start, end
        start = end


def _odd(start: int, end: int, tokens: frozenset[str]) -> Odd:
    left = tokens.difference(_harmless or _listed())
    shaped = _shaped(left)
    glued = suspicious({token.strip(_MARKS) for token in left}.difference(_harmless))
    odd = {token for token in left if token.strip(_MARKS) in glued} if glued else set()
    _remember(left.difference(odd, *shaped.values()))
    return Odd(start, end, tuple(odd), shaped)


def _listed() -> set[str]:
    """Listed words are harmless from the start, but for the few of odd shape, such as the ends of addresses."""
    forms = lexicon().forms
    _harmless.update(forms)
    _harmless.difference_update(*_shaped(forms).values())
    return _harmless


def _remember(tokens: Iterable[str]) -> None:
    """Harmless tokens need not be looked at again. What is remembered changes no answer, only the time it takes."""
    if len(_harmless) >= len(lexicon()) + _MOST_REMEMBERED:
        _harmless.clear()
        _listed()
    _harmless.update([token for token in tokens if len(token) <= _LONGEST])


def _shaped(tokens: Iterable[str]) -> Mapping[Shape, frozenset[str]]:
    column = "\n".join(("", *tokens, ""))
    found: dict[Shape, set[str]] = {}
    for shape, pattern in _patterns():
        m = pattern.search(column)
        while m:  # once a token: a line of a megabyte may be one
            begin = column.rfind("\n", 0, m.start() + 1) + 1
            end = column.find("\n", begin)
            found.setdefault(shape, set()).add(column[begin:end])
            m = pattern.search(column, end)
    return {shape: frozenset(of_shape) for shape, of_shape in found.items()}


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[Shape, re.Pattern[str]], ...]:
    return tuple((shape, compiled(pattern)) for shape in Shape for pattern in shape.patterns)


def has_suspects(page: Page) -> bool:
    """May any token be two words? A gate."""
    return any(odd.glued for odd in page.fact(odd_tokens))


def glue_suspects(page: Page) -> tuple[Suspect, ...]:
    """All suspicious runs of letters, from left to right; a fact."""
    found: list[Suspect] = []
    for odd in page.fact(odd_tokens):
        for at, token in _places(odd.glued, page.text, odd):
            first = at + len(token) - len(token.lstrip(_MARKS))
            found += (s._replace(start=first + s.start) for s in suspects_of(token.strip(_MARKS)))
    return tuple(found)


def mixed_tokens(page: Page) -> tuple[tuple[int, int], ...]:
    """Spans of the tokens in which a letter stands beside a digit, from left to right; a fact."""
    return tuple(
        (at, at + len(token))
        for odd in page.fact(odd_tokens)
        for at, token in _places(odd.shaped.get(Shape.MIXED, ()), page.text, odd)
    )


def _places(tokens: Iterable[str], text: str, window: Odd) -> list[tuple[int, str]]:
    """Where the tokens stand between blanks, in order. A window is short, so each token may be searched for."""
    found = []
    for token in tokens:
        at = text.find(token, window.start, window.end)
        while at >= 0:
            after = at + len(token)
            if (at == 0 or text[at - 1].isspace()) and (after == len(text) or text[after].isspace()):
                found.append((at, token))
            at = text.find(token, after, window.end)
    return sorted(found)
