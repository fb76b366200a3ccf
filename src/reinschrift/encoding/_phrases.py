"""What a reading costs by the grammar of its phrase, in bits: agreement of nouns, places of adjectives and verbs.

Inflected adjectives stand before nouns, comparatives and verbs do not (ein alter Mann, er ist älter). How nouns agree
with the words before them is told by `_noun_phrases`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, Literal

from reinschrift.encoding._noun_phrases import adjective, nouns, opens_phrase
from reinschrift.encoding._rows import Row
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.grammar import adjective_endings
from reinschrift.words.initials import with_small

__all__ = ["misfits"]

Kind = Literal["adjective", "comparative", "verb"]

_NOUN_BEFORE_NOUN: Final = 1.5
_ADJECTIVE_IN_CAPITALS: Final = 5.0  # ein Älteres Ehepaar
_NOMINALISED: Final = 2.5  # jene Länge rather than jene Lange
_NAMED: Final = -12.0  # more than a capital costs inside a sentence
_NO_NOUN: Final = 6.0
_MISPLACED: Final = 5.0
_MOST_ADJECTIVES: Final = 3
_JOINING: Final = frozenset(("und", "oder", "bis", "aber", "sowie"))


def misfits(row: Row, at: int, forms: tuple[str, ...]) -> Mapping[str, float]:
    """Bits by which each of the forms is the dearer, the less it fits in its phrase."""
    of_nouns = nouns(row, at, forms)
    before_noun = row.after(at)[:1].isupper() and not row.starts(at)
    costs = {}
    for form in forms:
        if form[:1].isupper() and before_noun and _is_part_of_name(form, row.after(at)):
            costs[form] = _NAMED
        elif form[:1].isupper():
            small = with_small(form)
            rival = small in forms and form.endswith(adjective_endings())
            costs[form] = of_nouns[form] + _capital(row, at, small, before_noun=before_noun, rival=rival)
            if not before_noun and opens_phrase(row.before(at)) and _is_adjective_beside_noun(form, forms):
                costs[form] += _NOMINALISED
        else:
            costs[form] = _after_article(row, at, form) + _placed(row, at, form)
    return costs


def _is_adjective_beside_noun(form: str, forms: tuple[str, ...]) -> bool:
    """Is the form an adjective with a capital, and another one a noun?"""
    others = (f for f in forms if f != form and f[:1].isupper() and _kind(f.lower()) != "adjective")
    return _kind(form.lower()) == "adjective" and any(map(lexicon().is_noun, others))


def _capital(row: Row, at: int, small: str, *, before_noun: bool, rival: bool) -> float:
    """What a capital costs: before a noun stands an adjective, if it can be one, and behind an article no verb."""
    if before_noun:
        return _ADJECTIVE_IN_CAPITALS if rival else _NOUN_BEFORE_NOUN
    opens = opens_phrase(row.before(at)) and not row.starts(at)
    verb = opens and lexicon().is_closed(small) and lexicon().opens_sentences(small.capitalize()) > 1
    return _NO_NOUN if verb else 0.0


def _is_part_of_name(form: str, after: str) -> bool:
    """Is it the adjective of a country before the name of an institution: Österreichische Nationalbank?"""
    return form.rstrip("enrsm").endswith("isch") and after.lower().endswith(_institutions())


@lru_cache(maxsize=1)
def _institutions() -> tuple[str, ...]:
    return tuple(read_words("encoding/word_lists.tsv", "institutions"))


def _after_article(row: Row, at: int, form: str) -> float:
    """After an article something is a noun, unless one follows."""
    if not form.endswith(adjective_endings()) or lexicon().is_closed(form) or not opens_phrase(row.before(at)):
        return 0.0
    return 0.0 if _before_noun(row, at, form) else _NO_NOUN


def _placed(row: Row, at: int, form: str) -> float:
    kind = _kind(form)
    if kind is None:
        return 0.0
    attributive = _before_noun(row, at, form)
    if kind == "adjective":
        return 0.0 if attributive or form.rstrip("enrsm").endswith("t") else _MISPLACED  # die größte davon
    return _MISPLACED if attributive and not (kind == "verb" and _may_be_finite(row.before(at))) else 0.0


def _may_be_finite(before: str) -> bool:
    """May a verb be a finite one: after its subject, or as the first word?"""
    low = before.lower()
    if low in lexicon().function_words:
        return "personal" in lexicon().pronouns.get(low, ())
    return not before.islower()


def _before_noun(row: Row, at: int, form: str) -> bool:
    """Does a noun follow, with adjectives of the same ending, commas or "und" between?"""
    ending = form[-2:].lstrip("abcdfghijklopqtuvwxyzäöüß")
    for _ in range(_MOST_ADJECTIVES):
        after = row.after(at)
        if after[:1].isupper() or after.isdigit():
            return True
        after = row.next(at)
        while after and (after in _JOINING or row.hyphens(at + 1)[1]):
            at += 1
            after = row.next(at)
        if not (adjective(after) and after.endswith(ending)):
            return False
        at += 1
    return False


@lru_cache(maxsize=8192)
def _kind(form: str) -> Kind | None:
    known = lexicon().known
    if form.endswith("er") and known(f"{form}e") and known(f"{form}en"):
        return "comparative"
    for ending in adjective_endings():
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 1 and (known(f"{stem}em") or known(f"{stem}es")):
            return "adjective"
    if form.endswith(("en", "ern", "eln")) and (known(f"{form[:-2]}t") or known(f"{form[:-1]}t")):
        return "verb"
    return None
