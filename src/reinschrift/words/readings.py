"""How many bits a token costs when it is read as one word that no table lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.tables import read_words
from reinschrift.words.costs import UNSEEN, Costs
from reinschrift.words.grammar import adjective_endings
from reinschrift.words.inflection import ONLY_ADJECTIVE
from reinschrift.words.initials import with_small
from reinschrift.words.joints import never_join
from reinschrift.words.word_endings import word_endings

__all__ = ["PARTICIPLE_PREFIXES", "one_word", "prefixes"]

# What each way of forming a word adds to the cost of its base, in bits: the rarer the way, the more.
_INFLECTED: Final = 3.0
_DERIVED: Final = 4.0
_PREFIXED: Final = 5.0
_COMPOUND: Final = 16.0  # a compound costs the same whatever its members: new ones are made all the time

_UNSEEN_MEMBER: Final = 10.0
_UNSEEN_HEAD: Final = 14.0

PARTICIPLE_PREFIXES: Final = ("ge", "be", "ver", "er", "ent", "zer")
"""What participles begin with that have no particle."""
_SHORTEST: Final = 3
_SHORTEST_HEAD: Final = 4
_SHORTEST_FIRST: Final = 4
_SURE_HEAD: Final = 2


def prefixes() -> frozenset[str]:
    """First members (lower case) that verbs, participles and adjectives are joined with."""
    return read_words("words/word_lists.tsv", "prefixes")


def one_word(token: str, costs: Costs, *, at_most: float | None = None) -> float:
    """Bits of the cheapest reading of the token as one word: by its letters, an ending, a prefix, as a compound.

    The token is a run of letters that the lexicon does not know; ``at_most``: the bits of its letters, if at hand.
    """
    cheapest = UNSEEN + costs.letters(token) if at_most is None else at_most
    readings = _capitalised(token, costs) if token[:1].isupper() else _lower(token, costs)
    return min(cheapest, min(readings, default=cheapest))


def _lower(token: str, costs: Costs, *, opens: bool = False) -> Iterator[float]:
    yield from _prefixed(token, costs, opens=opens)
    yield from _adjective(token, costs)
    for ending in word_endings("derived"):
        base = costs.word(token.removesuffix(ending)) if token.endswith(ending) else None
        if base is not None:
            yield base + 2 * _DERIVED


def _capitalised(token: str, costs: Costs) -> Iterator[float]:
    small = with_small(token)
    yield from (bits + _DERIVED for bits in _lower(small, costs, opens=True))
    yield from _compounds(token, small, costs)
    yield from _nominalised(token, small, costs)
    yield from _nouns(token, costs)


def _prefixed(token: str, costs: Costs, *, opens: bool = False) -> Iterator[float]:
    """Separable verbs, negated and graded adjectives: zusammen+trugen, nicht+alkoholisch, ober+österreichisch.

    ``opens``: the token is capitalised, so that it is no finite verb: Dazu+waren is none.
    """
    words = costs.words
    excluded = words.core if opens else words.function_words
    leads = prefixes()
    for at in range(2, len(token) - _SHORTEST + 1):
        if token[:at] in leads and token[at:] not in excluded and not never_join(token[:at], token[at:], words):
            bits = costs.word(token[at:])
            if bits is not None:
                yield bits + _PREFIXED


def _adjective(token: str, costs: Costs) -> Iterator[float]:
    for ending in adjective_endings():
        stem = token.removesuffix(ending)
        if stem == token or len(stem) < _SHORTEST:
            continue
        infinitive = costs.listed(stem[:-1]) if stem.endswith("nd") else None
        if infinitive is not None and not costs.words.is_closed(stem[:-1]):  # revoltieren+d+en
            yield infinitive + _DERIVED
        if _is_adjective_stem(stem, ending, costs):
            yield (costs.word(stem) or UNSEEN + costs.letters(stem)) + _INFLECTED


def _is_adjective_stem(stem: str, ending: str, costs: Costs) -> bool:
    if stem.endswith(word_endings("adjective")):
        return True
    if stem.endswith(("t", "en")) and (stem.startswith(PARTICIPLE_PREFIXES) or "ge" in stem[:8]):
        return True
    return any(costs.words.known(stem + other) for other in ONLY_ADJECTIVE if other != ending)


def _nouns(token: str, costs: Costs) -> Iterator[float]:
    """Genitives, feminines and inhabitants: Mitteilungsheft+es, Schlagersänger+in, Klosterneuburg+er."""
    for ending in ("es", "in", "innen", "er", "ern", "s", "en", "n", "e"):
        base = token.removesuffix(ending)
        if base == token or len(base) < _SHORTEST:
            continue
        bits = costs.word(base)
        if ending in {"in", "innen"} and not base.endswith(word_endings("person")):
            continue
        if ending in {"er", "ern"} and not (costs.words.is_name(base) or base.endswith(word_endings("town"))):
            continue
        if bits is not None:
            yield bits + _DERIVED
        elif ending == "es":
            small = with_small(base)
            yield from (bits + _DERIVED for bits in _compounds(base, small, costs))
        elif ending in {"in", "er", "ern"}:
            yield UNSEEN + costs.letters(base)


def _nominalised(token: str, small: str, costs: Costs) -> Iterator[float]:
    """Adjectives and infinitives as heads: Partei+oberen, Glücklich+sein."""
    for at in range(_SHORTEST, len(token) - _SHORTEST_HEAD + 1):
        head = token[at:]
        if head.endswith(adjective_endings()) and costs.words.known(head):
            verb = costs.words.is_closed(head)
            if verb and ((not head.endswith("en") and head != "sein") or costs.listed(token[:at]) is not None):
                continue
            if costs.listed(small[:at] if verb else token[:at]) is not None:
                yield _COMPOUND + _DERIVED


def _compounds(token: str, small: str, costs: Costs) -> Iterator[float]:
    """First member and head are known: Semi+finale; an unknown member costs its letters: Bananen+stauden.

    Letters are asked only where no two known members make the token, which is cheaper whatever the letters.
    """
    words = costs.words
    unseen: list[tuple[str, float]] = []
    for at in range(2, len(token) - _SHORTEST_HEAD + 1):
        head, first = token[at].upper() + token[at + 1 :], token[:at]
        member = words.is_member(small[:at])
        if words.is_head(head, _SURE_HEAD) and not words.is_core(token[at:]):
            if member or costs.listed(first) is not None or costs.listed(small[:at]) is not None:
                yield _COMPOUND
                return
            unseen.append((first, _UNSEEN_MEMBER))
        if member and at >= _SHORTEST_FIRST:
            unseen.append((head, _UNSEEN_HEAD))
    for piece, bits in unseen:
        yield UNSEEN + costs.letters(piece) + bits
