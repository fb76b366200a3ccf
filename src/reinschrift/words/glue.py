"""Two words without their blank: where a token could be cut, and how many bits the cut saves."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from reinschrift.tables import read_table
from reinschrift.words.camel import ends_of_camel_names
from reinschrift.words.costs import UNSEEN, Costs, costs
from reinschrift.words.edges import PRONOUNS, SHORTEST, lengths_at_end, lengths_at_start
from reinschrift.words.formed import is_formed, stays_together
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.joints import is_like_glue, never_join, never_part, run_together
from reinschrift.words.lexicon import Lexicon, lexicon
from reinschrift.words.readings import one_word, prefixes
from reinschrift.words.word_endings import word_endings

__all__ = ["Cut", "cuts"]

_LOST_BLANK: Final = 14.0
"""Bits for the loss of a blank: rarer than one in ten thousand even in mangled text."""
_LEAST_UNSEEN: Final = 24.0
"""Bits that a word no table lists costs at least, however plain its letters are."""
_UNSEEN_LEFT: Final = 3.0  # such a word before the cut is rather half of a longer one
_UNSEEN_ACRONYM: Final = 48.0  # what ARDund costs as one word
_AFTER_CAMEL_NAME: Final = 10.0  # gained behind a listed name with a capital inside
_ENDING: Final = 12.0  # the second word may be the ending of the first,
_ENDING_OF_UNSEEN: Final = 17.0  # and more often of one that no table lists
_SHORT_LEFT: Final = 6.0  # words of two or three letters, but for function words, are pieces of others
_NEVER_ONE: Final = 10.0  # gained where the two are never written as one
_HARDLY_AN_END: Final = 8.5
"""Bits from which letters end no word, however strange: a c before h, most of all."""
_PROMISING: Final = -24.0
"""What the neighbours and the document can add is less than this."""
_MOSTLY_INITIAL: Final = 2
"""Class of words that owe their capital to the start of a sentence (`Lexicon.opens_sentences`)."""

_CAPITALS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ"
_ABSTRACT: Final = ("ung", "tion", "schaft", "heit", "keit")
"""Endings of feminines that no word puts an ending of two letters to."""
_FOREIGN_INFINITIVE: Final = "ieren"
_SHORTEST_TOKEN: Final = 4
_SHORTEST_AFTER_ACRONYM: Final = 3
_SHORTEST_CONTENT: Final = 4
_SHORTEST_UNSEEN: Final = 3
_LONGEST: Final = 48


class Cut(NamedTuple):
    """A place where a token may have lost its blank."""

    at: int
    gain: float
    """Bits that two words save over one unseen word; the neighbours and the document are not yet asked."""
    left: float
    """Bits of the word before the cut."""
    seen: bool
    """Is the word before the cut listed, or made by rule from one that is?"""
    ending: bool
    """Could the second word be the ending of the first?"""


def cuts(token: str) -> tuple[Cut, ...]:
    """Places where a run of letters may be two words, as far as the token itself can tell; best first.

    Empty for words that the lexicon knows and for most others: one of the two must be a function word, or the second a
    frequent verb that cannot be the head of a compound.
    """
    if not _SHORTEST_TOKEN <= len(token) <= _LONGEST:
        return ()
    return _cuts(token)


@lru_cache(maxsize=4096)
def _cuts(token: str) -> tuple[Cut, ...]:
    if token[0].isupper() and token[1:].islower() and with_small(token) in lexicon().forms:
        return ()  # known, by a look-up only: Nämlich, Überprüft
    places = _places(token)
    return _weighed_cuts(token, places) if places else ()


def _weighed_cuts(token: str, places: Sequence[int]) -> tuple[Cut, ...]:
    if lexicon().knows(token) or _is_one_word(token, places):
        return ()
    places = [at for at in places if not stays_together(token, at, lexicon())]
    if not places:
        return ()
    model = costs()
    if token[1].isupper():
        return tuple(_weighed(token, at, _UNSEEN_ACRONYM, model) for at in places)
    if not token[1:].islower():
        return tuple(Cut(at, _AFTER_CAMEL_NAME, _LEAST_UNSEEN, seen=True, ending=False) for at in places)
    most = UNSEEN + model.letters(token)
    hopeful = [c for c in (_weighed(token, at, most, model, floor=True) for at in places) if c.gain > _PROMISING]
    if not hopeful:
        return ()
    less = most - one_word(token, model, at_most=most)
    hopeful = [c for c in hopeful if c.gain - less > _PROMISING]
    weighed = (c if c.seen else _weighed(token, c.at, most, model) for c in hopeful)
    found = [c._replace(gain=c.gain - less) for c in weighed if c.gain - less > _PROMISING]
    return tuple(sorted(found, key=lambda c: (-c.gain, c.at)))


def _is_one_word(token: str, places: Collection[int]) -> bool:
    """Words that ran together long ago or end like others, and listed ones with a doubled letter (Mannschafft)."""
    if token in run_together() or with_small(token) in run_together():
        return True
    if is_like_glue(token, lexicon()) or is_formed(token, places, lexicon()):
        return True
    forms = lexicon().forms
    doubled = (at for at, (a, b) in enumerate(pairwise(token)) if a == b and at + 1 not in places)
    return any(token[:at] + token[at + 1 :] in forms for at in doubled)


def _places(token: str) -> list[int]:
    """Where a cut is possible at all; look-ups only, since most unknown tokens get no further."""
    words = lexicon()
    if not token[1:].islower():
        return _after_capitals(token, words)
    if token[0] not in _CAPITALS and not token.islower():
        return []
    size = len(token)
    ends = (size - n for n in lengths_at_end(token))
    places = [at for at in ends if at >= SHORTEST and _may_end(token, at, words)]
    for at in lengths_at_start(token):
        if at <= size - _SHORTEST_CONTENT and at not in places and _may_follow(token, at, words):
            places.append(at)
    return places


def _after_capitals(token: str, words: Lexicon) -> list[int]:
    """ARDund, TikTokgekauft: only function words follow capitals, any listed word a listed name with one inside."""
    capitals = len(token) - len(token.lstrip(_CAPITALS))
    rest = token[capitals:]
    if capitals > 1 and len(rest) >= _SHORTEST_AFTER_ACRONYM and rest in words.core:
        return [capitals]
    return [] if token.isupper() or token.islower() else ends_of_camel_names(token)


def _may_end(token: str, at: int, words: Lexicon) -> bool:
    """Is the function word or verb at the end more than an ending of the same letters, or the verb of a particle?"""
    left, right = token[:at], token[at:]
    if right in PRONOUNS:  # else an ending of adjectives and nouns, much likelier
        return left[0].islower() and (left in words.closed or left.endswith("e"))
    if at < _SHORTEST_UNSEEN or len(right) == SHORTEST:
        return _is_listed(left, words) or (at >= _SHORTEST_UNSEEN and (words.knows(left) or left.endswith(_ABSTRACT)))
    if right not in words.core and (len(right) < _SHORTEST_CONTENT or _is_one(token, at, words)):
        return False
    return _is_listed(left, words) or costs().end(left) < _HARDLY_AN_END  # Forsc+her


def _may_follow(token: str, at: int, words: Lexicon) -> bool:
    return words.known(token[at:]) and not _is_one(token, at, words)


def _is_listed(left: str, words: Lexicon) -> bool:
    return words.known(left) or words.is_name(left) or words.is_function_word(left)


def _weighed(token: str, at: int, alone: float, model: Costs, *, floor: bool = False) -> Cut:
    """The cut and what it saves. ``floor``: the least an unseen word before it can cost, to be weighed again."""
    words, left, right = model.words, token[:at], token[at:]
    first, second = model.word(left), model.listed(right) or 0.0
    seen = words.known(left) or (first is not None and not words.is_name(left))
    if first is None:
        first = _LEAST_UNSEEN if floor else max(_LEAST_UNSEEN, one_word(left, model))
    lower = with_small(left)
    together = model.pair(left, right) or model.pair(lower, right)
    both = first + second if together is None else min(first + second, together)
    both += _LOST_BLANK + (0.0 if seen else _UNSEEN_LEFT)
    if never_join(left, right, words):
        both -= _NEVER_ONE
    if at <= _SHORTEST_UNSEEN and not words.is_core(lower) and not left.isupper():
        both += _SHORT_LEFT
    ending = _is_ending(left, right, seen=seen)
    if ending:
        both += _ENDING if seen else _ENDING_OF_UNSEEN
    return Cut(at, alone - both, first, seen, ending)


class _Ending(NamedTuple):
    form: str
    after: str


@lru_cache(maxsize=1)
def _endings() -> Mapping[str, frozenset[str]]:
    rows = read_table("words/endings_like_words.tsv", _Ending)
    kinds = {row.after for row in rows}
    return {kind: frozenset(row.form for row in rows if row.after == kind) for kind in kinds}


def _is_ending(left: str, right: str, *, seen: bool) -> bool:
    """Is the second word an ending of words like the first? Such cuts need more than the token."""
    endings, words = _endings(), lexicon()
    if right in endings["any"] or (not seen and right in endings["unseen"] and not left.endswith(_ABSTRACT)):
        return True
    if right == "ist":
        return left.endswith(word_endings("before-ist"))
    if left[:1].isupper():
        if right in endings["adjective"]:
            return words.known(with_small(left))
        if right in endings["infinitive"] and left.endswith(_FOREIGN_INFINITIVE):
            return True  # Studieren+den
        return right in endings["capital"] or (right == "in" and left.lower().endswith(word_endings("person")))
    return right in endings["infinitive"] and left.endswith("n") and not words.is_core(left)


def _is_one(token: str, at: int, words: Lexicon) -> bool:
    """Would the second word, not being a function word, be the head of a compound, or a verb with its particle?"""
    left, right = token[:at].lower(), token[at:]
    if never_join(left, right, words):
        return False
    noun = with_capital(right)
    if token[:1].isupper() and not words.is_closed(left):
        if words.known(noun) and (right.endswith("en") or words.opens_sentences(noun) < _MOSTLY_INITIAL):
            return True  # Quadratwurzelziehen: infinitives are nouns as well
        one = words.is_head(noun) or (noun.endswith("n") and words.is_head(noun[:-1]))  # Lawinenhängen
    else:
        one = left in prefixes() or words.count_class(noun) > words.count_class(right)
    return one or never_part(left, right)
