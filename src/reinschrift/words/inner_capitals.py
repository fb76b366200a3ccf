"""A capital inside a token that may be two words: derMann, ReutersFoto, vonHTC."""

from __future__ import annotations

from typing import Final, NamedTuple

from reinschrift.words.initials import with_small
from reinschrift.words.lexicon import lexicon

__all__ = ["Capital", "inner_capital"]

_FEMININE: Final = frozenset(("In", "Innen", "Er", "Ern"))
"""Capitals inside of forms for both genders: LeserInnen."""
_SHORTEST: Final = 2
_SHORTEST_CAPITAL: Final = 3
_SHORTEST_ACRONYM: Final = 3
_SHORTEST_CONTENT: Final = 4
_FREQUENT: Final = 12
"""Count class of a first part that is hardly the small initial of a brand (easyJet, newsRoom)."""


class Capital(NamedTuple):
    """A capital inside a token: ``derMann``, ``ReutersFoto``."""

    at: int
    sure: bool
    """Is the part before it a word that no brand name begins with?"""


def inner_capital(token: str) -> Capital | None:
    """The place of the one inner capital of a token that may be two words; None for brands, acronyms, feminines.

    Both parts must be words; one of them may be unseen where the other is a function word.
    """
    places = [at for at in range(1, len(token)) if token[at].isupper()]
    if len(places) > 1 and token[: places[0]].islower():
        return _before_acronym(token, places[0])
    if len(places) != 1 or not _SHORTEST <= places[0] <= len(token) - _SHORTEST_CAPITAL:
        return None
    at = places[0]
    left, right, words = token[:at], token[at:], lexicon()
    if right in _FEMININE or not left[1:].islower():
        return None
    listed = words.known(right) or words.is_name(right)
    if words.is_core(with_small(left)):
        return Capital(at, sure=left.islower() and (listed or len(right) > _SHORTEST_CONTENT))
    if len(left) < _SHORTEST_CONTENT or not (listed or words.knows(right)):
        return None
    if left.islower():
        known = words.knows(left)
        return Capital(at, sure=listed and words.count_class(left) >= _FREQUENT) if known else None
    return Capital(at, sure=False) if words.knows(left) and len(right) >= _SHORTEST_CONTENT else None


def _before_acronym(token: str, at: int) -> Capital | None:
    """A function word, then capitals to the end: derORF, vonHTC."""
    words, right = lexicon(), token[at:]
    if not (right.isupper() and words.is_core(token[:at])):
        return None
    listed = words.known(right) or words.is_name(right)
    return Capital(at, sure=True) if listed or (at >= _SHORTEST_CAPITAL and len(right) >= _SHORTEST_ACRONYM) else None
