"""Two words without their blank: where a token could be cut, and how many bits the cut saves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from reinschrift.tables import read_table
from reinschrift.words.camel import ends_of_camel_names
from reinschrift.words.costs import UNSEEN, Costs, costs
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.joints import is_like_glue, never_join, never_part, run_together
from reinschrift.words.lexicon import Lexicon, lexicon
from reinschrift.words.readings import BEFORE_IST, PERSON, one_word, prefixes

__all__ = ["Capital", "Cut", "cuts", "inner_capital", "promising"]

_LOST_BLANK: Final = 14.0
"""Bits for the loss of a blank: rarer than one in ten thousand even in mangled text."""
_UNSEEN_LEFT: Final = 3.0
_FEMININE: Final = frozenset(("In", "Innen", "Er", "Ern"))
_SHORTEST_CAPITAL: Final = 3
_SHORTEST_ACRONYM: Final = 3
_ENDING: Final = 12.0
_ENDING_OF_UNSEEN: Final = 17.0
_SHORT_LEFT: Final = 6.0
_NEVER_ONE: Final = 10.0
_PRONOUNS: Final = frozenset(("er", "es"))
_UNSEEN_ACRONYM: Final = 48.0
_AFTER_CAMEL_NAME: Final = 10.0
_FOREIGN_INFINITIVE: Final = "ieren"
_MOSTLY_INITIAL: Final = 2
_FREQUENT: Final = 12
"""Count class of a first part that is hardly the small initial of a brand (easyJet, newsRoom)."""
_CAPITALS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ"
_SHORTEST_TOKEN: Final = 4
_SHORTEST_AFTER_ACRONYM: Final = 3
_SHORTEST: Final = 2
_SHORTEST_CONTENT: Final = 4
_LEAST_UNSEEN: Final = 24.0
_LONGEST_CLOSED: Final = 14
_TAIL: Final = 4
_HEAD: Final = 3
_ABSTRACT: Final = ("ung", "tion", "schaft", "heit", "keit")
"""Endings of feminines that no word puts an ending of two letters to."""
_SHORT_LENGTHS: Final = (3, 2)
_SHORTEST_UNSEEN: Final = 3
_LONGEST: Final = 48
_HARDLY_AN_END: Final = 8.5
"""Bits from which letters end no word, however strange: a c before h, most of all."""
_PROMISING: Final = -24.0
"""What the neighbours and the document can add is less than this."""


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


class _Edges(NamedTuple):
    """The words that a token can be cut off at, by the letters at the edge of the token."""

    last: Mapping[str, tuple[str, ...]]
    """Words of the closed classes by their last `_TAIL` letters."""
    short: Collection[str]
    """Shorter words of the closed classes."""
    first: Mapping[str, tuple[str, ...]]
    """Words that open phrases, with small and with capital letter, by their first three letters."""
    first_two: Collection[str]
    """Those of two letters."""


@lru_cache(maxsize=1)
def _edges() -> _Edges:
    closed, openers = lexicon().closed, lexicon().openers_of_phrases
    closed = frozenset(form for form in closed if len(form) <= _LONGEST_CLOSED)
    openers = frozenset(form for form in openers if len(form) <= _LONGEST_CLOSED)
    openers = openers.union(with_capital(form) for form in openers)
    return _Edges(
        _grouped((form[-_TAIL:], form) for form in closed if len(form) >= _TAIL),
        frozenset(form for form in closed if _SHORTEST <= len(form) < _TAIL),
        _grouped((form[:_HEAD], form) for form in openers if len(form) >= _HEAD),
        frozenset(form for form in openers if len(form) == _SHORTEST),
    )


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for letters, form in pairs:
        groups.setdefault(letters, []).append(form)
    return {letters: tuple(sorted(forms)) for letters, forms in groups.items()}


def promising(runs: Iterable[str]) -> list[str]:
    """The runs of letters that `cuts` or `inner_capital` may say something about, by a look at their edges.

    Most unknown words have neither a word of the closed classes at an edge nor a capital inside: they end here.
    """
    (last, short, first, first_two), forms = _edges(), lexicon().forms
    return [
        run
        for run in runs
        if ((tail := run[-_TAIL:]) in last and run.endswith(last[tail]))
        or tail[-3:] in short
        or ((end := tail[-2:]) in short and (end not in _PRONOUNS or run[0].islower()))
        or ((head := run[:_HEAD]) in first and _opens(run, first[head], forms))
        or (head[:_SHORTEST] in first_two and run[_SHORTEST:] in forms)
        or not run[1:].islower()
    ]


def _opens(run: str, openers: Iterable[str], forms: Collection[str]) -> bool:
    """Is what follows one of the words that open phrases a listed form?"""
    for opener in openers:  # noqa: SIM110 - the hot path: no generator
        if run.startswith(opener) and run[len(opener) :] in forms:
            return True
    return False


def cuts(token: str) -> tuple[Cut, ...]:
    """Places where a run of letters may be two words, as far as the token itself can tell; best first.

    Empty for words that the lexicon knows and for most others: one of the two must be a function word, or the second a
    frequent verb that cannot be the head of a compound.
    """
    if not _SHORTEST_TOKEN <= len(token) <= _LONGEST:
        return ()
    places = _places(token)
    return _weighed_cuts(token, tuple(places)) if places else ()


@lru_cache(maxsize=4096)
def _weighed_cuts(token: str, places: tuple[int, ...]) -> tuple[Cut, ...]:
    if lexicon().knows(token) or _is_one_word(token, places):
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
    if is_like_glue(token, lexicon()):
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
    size, (last, short, first, first_two) = len(token), _edges()
    lengths = [len(form) for form in last[token[-_TAIL:]] if token.endswith(form)] if token[-_TAIL:] in last else []
    lengths += [n for n in _SHORT_LENGTHS if token[-n:] in short]
    places = [size - n for n in lengths if size - n >= _SHORTEST and _may_end(token, size - n, words)]
    starts = [len(form) for form in first[token[:_HEAD]] if token.startswith(form)] if token[:_HEAD] in first else []
    if token[:_SHORTEST] in first_two:
        starts.append(_SHORTEST)
    for at in starts:
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
    if right in _PRONOUNS:  # else an ending of adjectives and nouns, much likelier
        return left[0].islower() and (left in words.closed or left.endswith("e"))
    if at < _SHORTEST_UNSEEN or len(right) == _SHORTEST:
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
        return left.endswith(BEFORE_IST)
    if left[:1].isupper():
        if right in endings["adjective"]:
            return words.known(with_small(left))
        if right in endings["infinitive"] and left.endswith(_FOREIGN_INFINITIVE):
            return True  # Studieren+den
        return right in endings["capital"] or (right == "in" and left.endswith(PERSON))
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
        one = words.is_head(noun)
    else:
        one = left in prefixes() or words.count_class(noun) > words.count_class(right)
    return one or never_part(left, right)
