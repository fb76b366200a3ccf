"""The words of a page that may hide a lost blank: found once, shared by all rules that need word knowledge.

What is common costs next to nothing: the tokens of a window become a set, known words and tokens judged before are
taken out of it at once, and only what is left is looked at. Only suspicious tokens are located in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.words.glue import Capital, Cut, cuts, inner_capital, promising
from reinschrift.words.lexicon import lexicon
from reinschrift.words.tokens import token_set

__all__ = ["Odd", "Suspect", "glue_suspects", "has_stray_marks", "mixes_digits", "odd_tokens", "windows"]

_WINDOW: Final = 8192
_MOST_REMEMBERED: Final = 100_000
_LONGEST: Final = 80
_MIXED: Final = r"[0-9](?:(?=[^\W\d_])|(?<=[^\W\d_].))"
_MARKS: Final = ".,;:!?…\"'’‘‚„“”»«›‹()[]{}–—*"

_CLOSING: Final = frozenset(".,;:!?)]")
_OPENING: Final = frozenset("([")
_COMMON: Final = 13
"""Count class of the words that are harmless from the start: 33,000, four in five of running text."""

_harmless: set[str] = set()  # a bounded memo of a pure function of the token, see `_remember`


class Suspect(NamedTuple):
    """A run of letters on the page that may be two words; offsets are code points in the page's text."""

    start: int
    word: str
    cuts: tuple[Cut, ...]
    capital: Capital | None
    """The inner capital; then there are no cuts."""
    whole: bool
    """Does the run stand between blanks and marks, not beside a hyphen?"""


def windows(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of the text of about 8,000 characters that end at white space."""
    start = 0
    blank = compiled(r"\s")
    while start < len(text):
        m = blank.search(text, start + _WINDOW) if start + _WINDOW < len(text) else None
        end = m.end() if m else len(text)
        yield start, end
        start = end


@dataclass(frozen=True, slots=True)
class Odd:
    """The tokens of a stretch of text that some rule must look at."""

    start: int
    end: int
    glued: tuple[str, ...]
    """Tokens, with the marks at their edges, that may be two words."""
    mixed: bool
    """Does a letter stand beside a digit anywhere?"""
    stray: bool
    """Does a token begin with a mark that closes, or end with a bracket that opens?"""


def odd_tokens(page: Page) -> tuple[Odd, ...]:
    """What is left of each window when known words and tokens judged before are taken out; a fact."""
    text = page.text
    if len(text) <= _WINDOW:
        return (_odd(0, len(text), page.fact(token_set)),)
    return tuple(_odd(start, end, frozenset(text[start:end].split())) for start, end in windows(text))


def _odd(start: int, end: int, tokens: frozenset[str]) -> Odd:
    words = lexicon()
    if not _harmless:
        _harmless.update(words.frequent(_COMMON))
    unlisted = (tokens - _harmless).difference(words.forms)
    if not unlisted:
        return Odd(start, end, (), mixed=False, stray=False)
    bare = {token.strip(_MARKS) for token in unlisted}.difference(words.forms)
    letters = [token for token in bare if token.isalpha()]
    others = bare.difference(letters)
    suspicious = {word for word in promising(letters) if _suspects(word)}
    if others:
        suspicious |= _suspicious_compounds(others)
    mixed = {token for token in others if compiled(_MIXED).search(token)}
    stray = [token for token in unlisted if token[0] in _CLOSING or token[-1] in _OPENING]
    strange = suspicious | mixed
    glued = tuple(t for t in unlisted if t.strip(_MARKS) in suspicious) if suspicious else ()
    harmless = unlisted.difference(stray)
    _remember([t for t in harmless if t.strip(_MARKS) not in strange] if strange else harmless)
    return Odd(start, end, glued, bool(mixed), bool(stray))


def _suspicious_compounds(tokens: Iterable[str]) -> set[str]:
    """Suspicious ones among tokens that are not letters only: `_suspects` looks at the parts beside the hyphens."""
    parts = {token: token.split("-") for token in tokens if "-" in token}
    worth = set(promising(part[-1] for part in parts.values()))
    return {
        token
        for token, part in parts.items()
        if (part[-1] in worth or (part[0][:1].islower() and not part[0].islower())) and _suspects(token)
    }


def mixes_digits(page: Page) -> bool:
    """Does a letter stand beside a digit? A gate."""
    return any(odd.mixed for odd in page.fact(odd_tokens))


def has_stray_marks(page: Page) -> bool:
    """Does a blank stand before a mark or a closing bracket, or after an opening one? A gate."""
    return any(odd.stray for odd in page.fact(odd_tokens))


def glue_suspects(page: Page) -> tuple[Suspect, ...]:
    """All suspicious runs of letters, from left to right."""
    found: list[Suspect] = []
    for odd in page.fact(odd_tokens):
        if odd.glued:
            for at, token in sorted(_places_of(odd.glued, page.text, odd.start, odd.end)):
                first = at + len(token) - len(token.lstrip(_MARKS))
                found += (s._replace(start=first + s.start) for s in _suspects(token.strip(_MARKS)))
    return tuple(found)


def _places_of(tokens: Iterable[str], text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Where the tokens stand between blanks. A window is short, so each token may be searched for."""
    for token in tokens:
        at = text.find(token, start, end)
        while at >= 0:
            after = at + len(token)
            if (at == 0 or text[at - 1].isspace()) and (after == len(text) or text[after].isspace()):
                yield at, token
            at = text.find(token, after, end)


def _remember(tokens: Iterable[str]) -> None:
    """Harmless tokens need not be looked at again. What is remembered changes no answer, only the time it takes."""
    if len(_harmless) >= _MOST_REMEMBERED:
        _harmless.clear()
        _harmless.update(lexicon().frequent(_COMMON))
    _harmless.update([token for token in tokens if len(token) <= _LONGEST])


def _suspects(token: str) -> tuple[Suspect, ...]:
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
    if part.islower() or not part[:1].islower():
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
