"""Runs of letters in a token that may be two words, by the token alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from reinschrift.words.edges import promising
from reinschrift.words.glue import Cut, cuts
from reinschrift.words.inner_capitals import Capital, inner_capital
from reinschrift.words.lexicon import lexicon

__all__ = ["Suspect", "suspects_of", "suspicious"]

_LONGEST: Final = 80


class Suspect(NamedTuple):
    """A run of letters that may be two words; the offset counts from the begin of the token, or of the page's text."""

    start: int
    word: str
    cuts: tuple[Cut, ...]
    capital: Capital | None
    """The inner capital; then there are no cuts."""
    whole: bool
    """Does the run stand between blanks and marks, not beside a hyphen?"""


def suspicious(tokens: Iterable[str]) -> set[str]:
    """The tokens, given without the marks at their edges, that hold a suspect. Most end at a look at their edges."""
    letters: list[str] = []
    hyphened: list[str] = []
    for token in tokens:
        if token.isalpha():
            letters.append(token)
        elif "-" in token:
            hyphened.append(token)
    found = {word for word in promising(letters) if suspects_of(word)}
    return found | _suspicious_compounds(hyphened) if hyphened else found


def _suspicious_compounds(tokens: Sequence[str]) -> set[str]:
    """Suspicious ones among tokens with hyphens: `suspects_of` looks at the parts at the edges only."""
    parts = {token[token.rfind("-") + 1 :] for token in tokens}
    parts.discard("")
    worth = set(promising(parts.difference(lexicon().forms)))
    return {
        token
        for token in tokens
        if (token[token.rfind("-") + 1 :] in worth or _begins_small(token[: token.find("-")])) and suspects_of(token)
    }


def _begins_small(part: str) -> bool:
    """Does a capital follow a small letter? A first part such as derAPA."""
    return part[:1].islower() and not part.islower()


def suspects_of(token: str) -> tuple[Suspect, ...]:
    """Suspicious runs of a token without its marks; none in addresses, numbers and tags."""
    if token.isalpha():
        found = _run(0, token, whole=True)
        return (found,) if found else ()
    if len(token) > _LONGEST or "-" not in token or not token.replace("-", "").isalnum():
        return ()
    return (*_first_part(token), *_last_part(token))


def _first_part(token: str) -> tuple[Suspect, ...]:
    """A function word glued to the first part: derAPA-Sprecher, demFlint-Fluss."""
    part = token[: token.find("-")]
    if not _begins_small(part):
        return ()
    capital = inner_capital(part)
    left = part[: capital.at] if capital else ""
    return (Suspect(0, part, (), capital, whole=True),) if left and lexicon().is_core(left) else ()


def _last_part(token: str) -> tuple[Suspect, ...]:
    """Only the last part can end before a blank: "Merasin-Straße" has lost nothing."""
    start = token.rfind("-") + 1
    found = _run(start, token[start:], whole=False) if token[start:].isalpha() else None
    return (found,) if found else ()


def _run(start: int, word: str, *, whole: bool) -> Suspect | None:
    places = cuts(word)
    if not whole:  # beside a hyphen names abound
        places = tuple(cut for cut in places if not cut.ending)
    if places:
        return Suspect(start, word, places, None, whole)
    capital = inner_capital(word) if not word[1:].islower() and whole else None
    return Suspect(start, word, (), capital, whole) if capital else None
