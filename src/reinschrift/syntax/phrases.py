"""Reading the noun phrase at a position: adverbs, adjectives, noun."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import approximators, number_words
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs

__all__ = ["Phrase", "measures", "phrase_at"]

_LONGEST: Final = 3  # adjectives; more than three in a row are a sign of something else
_WORD: Final = r" ((?:[0-9][0-9.,:]{0,8}-)?[^\W\d_]+(?:-[^\W\d_]+)*)"
_LISTED: Final = r",(?: nicht)? ([a-zäöüß]+)(?= [a-zäöüA-ZÄÖÜ])"
_MEASURED: Final = r" (?:%s )?(?:[0-9][0-9.,]*|%s) %s(?= %se[mnrs]? [A-ZÄÖÜ])"
_BEFORE_ADJECTIVE: Final = frozenset({"modal", "focus", "temporal", "quantity"})


class Phrase(NamedTuple):
    """Adjectives and noun after a determiner; spans are ``(start, end)`` in the text."""

    adjectives: tuple[tuple[int, int], ...]
    noun: str
    start: int
    end: int


class _Measure(NamedTuple):
    form: str
    kind: str


@lru_cache(maxsize=1)
def _measured() -> str:
    """The pattern of a measure before the adjective that it belongs to."""
    return _MEASURED % tuple(map(trie, (_about(), _counts(), measures("unit"), measures("adjective"))))


@lru_cache(maxsize=1)
def _before_unit() -> set[str]:
    """The words that a measure begins with."""
    return _about() | _counts()


def _about() -> set[str]:
    return {form for form in approximators() if form.isalpha() and form.islower()}


def _counts() -> set[str]:
    return {*number_words(), *measures("count")}


@lru_cache(maxsize=3)
def measures(kind: str) -> frozenset[str]:
    """Units, counts, or the adjectives that they stand before, without ending."""
    return frozenset({row.form for row in read_table("syntax/measures.tsv", _Measure) if row.kind == kind})


def phrase_at(text: str, pos: int) -> Phrase | None:
    """The adjectives and the noun that begin with the blank at ``pos``, or nothing.

    Adjectives are lower-case words with an ending, with adverbs of degree before them; the noun is the first
    capitalised word, or the last of a row whose other members are names (a London Hotel).
    """
    adjectives: list[tuple[int, int]] = []
    word = compiled(_WORD)
    pending = False
    for _ in range(_LONGEST + 2):
        m = word.match(text, pos)
        if m is None:
            skipped = None if pending else _skipped(text, pos, behind_adjective=bool(adjectives))
            if skipped is None:
                return None
            pos = skipped
            continue
        form = m[1]
        if form[0].isupper() or (form[0].isdigit() and form.rpartition("-")[2][0].isupper()):
            return None if pending else _head(text, m.start(1), m.end(), tuple(adjectives))
        if form in _before_unit() and not adjectives and not pending:
            measured = compiled(_measured()).match(text, pos)
            if measured:  # einen acht Meter langen Riss
                pos = measured.end()
                continue
        if is_adjective_form(form):
            adjectives.append(m.span(1))
            pending = False
        elif not (_BEFORE_ADJECTIVE.intersection(adverbs().get(form, ())) or _is_adjective_stem(form)):
            return None
        else:
            pending = True
        pos = m.end()
    return None


def _skipped(text: str, pos: int, *, behind_adjective: bool) -> int | None:
    """The blank before the next adjective: behind a comma (die kleinen, bunten Autos), or a measure (43 Jahre alte)."""
    if not behind_adjective:
        measured = compiled(_measured()).match(text, pos)
        return measured.end() if measured else None
    listed = compiled(_LISTED).match(text, pos)
    return listed.start(1) - 1 if listed and is_adjective_form(listed[1]) else None


@lru_cache(maxsize=8192)
def _is_adjective_stem(word: str) -> bool:
    """An adjective without ending, which stands before another one as its adverb: ein ungewöhnlich milder Winter."""
    known = lexicon().known
    return word.islower() and known(f"{word}e") and known(f"{word}en") and known(f"{word}er") and known(f"{word}es")


def _head(text: str, start: int, end: int, adjectives: tuple[tuple[int, int], ...]) -> Phrase:
    noun = text[start:end]
    if not lexicon().is_noun(noun) and lexicon().is_name(noun):
        m = compiled(_WORD).match(text, end)
        if m and m[1][0].isupper() and lexicon().is_noun(m[1]) and not lexicon().is_name(m[1]):
            return Phrase(adjectives, m[1], m.start(1), m.end(1))
    return Phrase(adjectives, noun, start, end)
