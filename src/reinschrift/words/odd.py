"""What is odd about the tokens of a page: one look that answers the gates of all rules about single tokens.

What is common costs next to nothing: the tokens of a window become a set, and listed words and tokens judged before
are taken out of it at once. What is left is set as a column, one token a line, and searched for each `Shape`; and
those of its words that no table lists are asked whether they may be two. Only odd tokens are located in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.words.lexicon import lexicon
from reinschrift.words.suspects import Suspect, suspects_of, suspicious
from reinschrift.words.tokens import token_set

__all__ = ["Odd", "Shape", "glue_suspects", "mixed_tokens", "odd_tokens", "tokens_of", "windows"]

_WINDOW: Final = 16_384
_MOST_HELD: Final = 250_000
"""Two fifths of them are tokens remembered, the others are listed."""
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
    EDGE_HYPHEN = (r"-\n(?<=[^\W_]-\n)", r"\n-(?=[^\W\d_])", r"\n-\n")
    """Half a word with its hyphen, or the hyphen alone."""
    INNER_HYPHEN = (r"-(?=[a-zäöüß]{3})(?<=[a-zäöüß]-)",)
    """A small letter on either side of a hyphen."""
    DOUBLED_HYPHEN = ("--",)
    DOUBLED_MARK = (r"\.\.\n(?<=[\w)“”»%]\.\.\n)", r",,\n", r"\n,\n")
    EDGE_SLASH = (r"\n/", r"/\n")
    LONE_ENDING = (r"\n[sn](?![\w'’-])",)
    GLUED_CONJUNCTION = (r"-(?:und|oder|bzw\.|sowie)\n", r"s(?:und|oder)\n")
    """Half a word, with its hyphen or ending in a linking -s, and a conjunction."""
    GLUED_COMMA = (r",(?=[^\W\d_]|„)(?<=[\w.)\]“”»«%\"'!?…],)",)
    GLUED_COLON = (r":(?=[A-ZÄÖÜ„])(?<=[^\W\d_]:)", r";(?=[^\W\d_])(?<=[^\W\d_];)")
    GLUED_SENTENCE = (r"\.“?(?=[A-ZÄÖÜ„])", r"!“?(?=[A-ZÄÖÜ„])", r"\?“?(?=[A-ZÄÖÜ„])")
    GLUED_BRACKET = (r"\((?<=\w\()", r"\)(?=[^\W\d_]{2})")
    GLUED_QUOTE = (
        r"„(?<=[^\W\d_]„)",
        r"“(?=[^\W\d_]{2})(?<=[\w.!?…]“)",
        *(rf"{mark}(?=\w)(?<=[^\W\d_].)" for mark in '»«‚"'),
        *(rf"{mark}(?=[^\W\d_]{{2}})(?<=[\w.!?…].)" for mark in '»«‘"'),
    )
    GLUED_TELLING = (
        *(
            rf"{verb}(?=[,.]?\n)(?<=[^\W\d_]{verb})"
            for verb in ("berichtete", "betonte", "erklärte", "forderte", "kündigte", "meldete", "schrieb", "warnte")
        ),
        r"sagte(?=n?[A-ZÄÖÜ])",
    )
    """Ends in a verb of telling, as names do that have swallowed it, or goes on behind one with a capital."""
    LONE_LETTER = (r"\n[b-zäöüßA-ZÄÖÜ]\n",)
    """A single letter, but for the a that is English as well."""
    PARTED_MEMBER = (r"s\n(?:(?<=ungs\n)|(?<=eits\n)|(?<=afts\n)|(?<=äts\n)|(?<=kt.ons\n))",)
    """Ends in the linking -s of feminines."""
    BRACKET_CODE = (r"-L(?=[RSC]B-)", "``")
    """Codes of treebanks for marks."""
    NULL = ("null", "undefined")
    """What programs print for nothing, and words with these letters."""
    ADDRESS = ("http", "www", "@")
    DOMAIN = (r"\n(?:com|org|net|de|at|ch|eu|info)\b",)
    """The end of an address, alone."""
    TWO_WORDS = ()
    """May be two words without their blank: no pattern tells, see `words.suspects`."""

    __hash__ = object.__hash__  # members are unique; the one of Enum hashes the name each time

    @property
    def patterns(self) -> tuple[str, ...]:
        """The patterns, any of which a token of this shape holds."""
        patterns: tuple[str, ...] = self._value_
        return patterns

    @staticmethod
    def among(page: Page) -> frozenset[Shape]:
        """The shapes that tokens of the page have; a fact."""
        return frozenset(shape for odd in page.fact(odd_tokens) for shape in odd.shaped)

    def __call__(self, page: Page) -> bool:
        """Has a token of the page this shape?"""
        return self in page.fact(Shape.among)


@dataclass(frozen=True, slots=True)
class Odd:
    """The tokens of a stretch of text that some rule must look at, with the marks at their edges."""

    start: int
    end: int
    shaped: Mapping[Shape, AbstractSet[str]]
    """Tokens of each shape that occurs."""


def odd_tokens(page: Page) -> tuple[Odd, ...]:
    """What is left of each window when known words and tokens judged before are taken out; a fact."""
    text = page.text
    if len(text) <= _WINDOW:
        return (_odd(0, len(text), page.fact(token_set)),)
    return tuple(_odd(start, end, frozenset(text[start:end].split())) for start, end in windows(text))


def windows(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of the text of about 16,000 characters that end at white space."""
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
    if glued:
        shaped[Shape.TWO_WORDS] = {token for token in left if token.strip(_MARKS) in glued}
    _remember(left.difference(*shaped.values()))
    return Odd(start, end, shaped)


def _listed() -> set[str]:
    """Listed words and names are harmless from the start, but for the few of odd shape, as the ends of addresses."""
    forms = {name for name in lexicon().names() if name[1:].islower()}.union(lexicon().forms)
    forms.difference_update(*_shaped(forms).values())
    _harmless.update(forms)  # all at once: other threads may be reading
    return _harmless


def _remember(tokens: Iterable[str]) -> None:
    """Harmless tokens need not be looked at again. What is remembered changes no answer, only the time it takes."""
    if len(_harmless) >= _MOST_HELD:
        _harmless.clear()
        _listed()
    _harmless.update([token for token in tokens if len(token) <= _LONGEST])


def _shaped(tokens: Iterable[str]) -> dict[Shape, set[str]]:
    """The tokens of each shape that a pattern tells."""
    column = "\n".join(("", *tokens, ""))
    found: dict[Shape, set[str]] = {}
    for shape, search in _searches():
        m = search(column)
        while m:  # once a token: a line of a megabyte may be one
            begin = column.rfind("\n", 0, m.start() + 1) + 1
            end = column.find("\n", begin)
            found.setdefault(shape, set()).add(column[begin:end])
            m = search(column, end)
    return found


@lru_cache(maxsize=1)
def _searches() -> tuple[tuple[Shape, Callable[..., re.Match[str] | None]], ...]:
    return tuple((shape, compiled(pattern).search) for shape in Shape for pattern in shape.patterns)


def glue_suspects(page: Page) -> tuple[Suspect, ...]:
    """All suspicious runs of letters, from left to right; a fact."""
    found: list[Suspect] = []
    for odd in page.fact(odd_tokens):
        for at, token in _places(odd, Shape.TWO_WORDS, page.text):
            first = at + len(token) - len(token.lstrip(_MARKS))
            found += (s._replace(start=first + s.start) for s in suspects_of(token.strip(_MARKS)))
    return tuple(found)


def mixed_tokens(page: Page) -> tuple[tuple[int, int], ...]:
    """Spans of the tokens in which a letter stands beside a digit, from left to right; a fact."""
    return tuple((at, at + len(token)) for at, token in tokens_of(page, Shape.MIXED))


def tokens_of(page: Page, shape: Shape) -> Iterator[tuple[int, str]]:
    """The tokens of a shape, from left to right, each with its place."""
    for odd in page.fact(odd_tokens):
        yield from _places(odd, shape, page.text)


def _places(window: Odd, shape: Shape, text: str) -> list[tuple[int, str]]:
    """Where the tokens of a shape stand, in order. A window is short, so each token may be searched for."""
    found = []
    for token in window.shaped.get(shape, ()):
        at = text.find(token, window.start, window.end)
        while at >= 0:
            after = at + len(token)
            if (at == 0 or text[at - 1].isspace()) and (after == len(text) or text[after].isspace()):
                found.append((at, token))
            at = text.find(token, after, window.end)
    return sorted(found)
