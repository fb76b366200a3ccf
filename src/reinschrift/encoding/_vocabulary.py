"""What words with umlauts cost, in bits: the listed forms, rare attested ones, own additions, and their neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import log2
from typing import Final

from reinschrift.encoding._own_words import Own, own_words
from reinschrift.encoding._skeletons import Skeleton
from reinschrift.tables import read_bytes
from reinschrift.words import lexicon
from reinschrift.words.costs import TOKENS
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.packed import unpack

__all__ = [
    "AFTER",
    "ALL",
    "BEFORE",
    "alone",
    "attested",
    "bits",
    "company",
    "free",
    "index",
    "is_old_part",
    "is_surname",
    "listed",
    "possible_forms",
]

BEFORE, AFTER = "<", ">"
"""On which side of a form a neighbour stands, as in the keys of the table of neighbours."""
ALL: Final = log2(TOKENS)

_OWN_CLASS: Final = 10
_ACRONYM_CLASS: Final = 18
_PLAIN_ACRONYM_CLASS: Final = 26
_NAME_CLASS: Final = 8
_RAREST_ATTESTED: Final = 2
_CAPITAL_INSIDE: Final = (0.2, 0.6, 2.0, 7.0)
"""Bits for a capitalised form inside a sentence, by how far it owes its capital to the starts of sentences."""
_OLD_SPELLING: Final = 8  # classes by which ss is commoner where ß is the spelling of old statutes only
_OLD_PART: Final = 4  # the same for parts of compounds, which are longer in use in statutes
_OTHER_CASE: Final = 9.0
_SMOOTHING: Final = 20.0
_REST: Final = 1.0  # bits for a neighbour that tells nothing beside a form without a row
_TRUST: Final = 0.8  # the words before and after are not independent


@lru_cache(maxsize=1)
def _own_names() -> frozenset[str]:
    return frozenset(word for word, lists in own_words().items() if Own.NAME in lists)


@lru_cache(maxsize=1)
def _extra() -> Mapping[str, int]:
    """Forms that the lexicon does not list, with their frequency class."""
    own = {word: _own_class(word, lists) for word, lists in own_words().items()}
    attested = _table("umlaut_forms.bin") | _table("mistaken_forms.bin")
    return own | {w: max(c, own.get(w, 0)) for w, c in attested.items()}


def _table(name: str) -> dict[str, int]:
    words, (classes,) = unpack(read_bytes(f"encoding/{name}"), 1)
    return {w: max(c, _RAREST_ATTESTED) for w, c in zip(words, classes, strict=True)}


def _own_class(word: str, lists: Own) -> int:
    """Frequency class of a word of the lists written by hand; the list of forms decides before the others."""
    if Own.FORM in lists:
        return _ACRONYM_CLASS if word.isupper() else _OWN_CLASS
    if Own.ACRONYM in lists:
        return _PLAIN_ACRONYM_CLASS
    return _NAME_CLASS if Own.NAME in lists else _RAREST_ATTESTED


@lru_cache(maxsize=1)
def _neighbours() -> Mapping[str, int]:
    words, (classes,) = unpack(read_bytes("encoding/contexts.bin"), 1)
    return dict(zip(words, classes, strict=True))


def listed(form: str) -> int:
    """Frequency class of the form exactly as written (2 · log2 of its uses); 0 if it is not listed anywhere."""
    words = lexicon()
    found = max(words.count_class(form), _extra().get(form, 0))
    return max(found, _NAME_CLASS) if words.is_name(form) else found


def attested(form: str) -> bool:
    """Is the form listed with its uses, in some case, and not only as a name?"""
    words, extra = lexicon(), _extra()
    cases = (form, with_small(form), form.capitalize())
    return any(words.count_class(f) or (f in extra and f not in _own_names()) for f in cases)


@lru_cache(maxsize=32768)
def bits(form: str, *, starts: bool = False) -> float | None:
    """Bits of a listed form where it stands; ``starts`` says that a sentence starts there. None for all others.

    Other cases of the form count where they fit: small ones at the start of a sentence, any for capitals throughout.
    """
    if form.isupper() and len(form) > 1:
        found = max(listed(form), listed(form.lower()), listed(form.capitalize()))
        return ALL - found / 2 if found else None
    exact = listed(form)
    if _is_old_spelling(form):
        return None
    if not form[:1].isupper():
        return (ALL - exact / 2 + (_OTHER_CASE if starts else 0.0)) if exact else None
    small = listed(with_small(form))
    if not exact and not small:
        return None
    if starts:
        return ALL - max(exact - 2 * _CAPITAL_INSIDE[lexicon().opens_sentences(form)], small) / 2
    inside = ALL - exact / 2 + _CAPITAL_INSIDE[lexicon().opens_sentences(form)] if exact else 99.0
    return min(inside, ALL - small / 2 + _OTHER_CASE if small else 99.0)


def is_surname(form: str) -> bool:
    """Is the form a listed name, or the genitive of one?"""
    base = form.removesuffix("s")
    return any(lexicon().is_name(f) or f in _own_names() for f in (form, base))


def _is_old_spelling(form: str) -> bool:
    """Is the form known with ss far better than with ß?"""
    return "ß" in form and listed(form.replace("ß", "ss")) >= listed(form) + _OLD_SPELLING


def is_old_part(part: str) -> bool:
    """Is the part of a compound an old spelling: Prozeß-, Meß-?"""
    if "ß" not in part:
        return False
    whole = (part, with_capital(part), f"{part}en")
    return any(listed(form.replace("ß", "ss")) >= listed(form) + _OLD_PART for form in whole)


def company(form: str, before: str, after: str, rivals: tuple[str, ...]) -> float:
    """Bits of the words beside the form, as far as they tell it from its rivals; "" where none stands there."""
    return _TRUST * (_beside(before, form, rivals, BEFORE) + _beside(after, form, rivals, AFTER))


def _beside(neighbour: str, form: str, rivals: tuple[str, ...], side: str) -> float:
    """The neighbour's share among the neighbours of the form; of all that tell nothing together, if it is one."""
    table = _neighbours()
    uses = 2.0 ** (lexicon().count_class(form) / 2)
    for word in (with_small(neighbour), neighbour):
        if word and any(f"{f}{side}{word}" in table for f in rivals):
            share = 2.0 ** (listed(word) / 2) / TOKENS
            together = table.get(f"{form}{side}{word}")
            seen = 2.0 ** (together / 2) if together is not None else 0.0
            known = uses if f"{form}{side}" in table else 0.0
            return -log2((seen + _SMOOTHING * share) / (known + _SMOOTHING))
    rest = table.get(f"{form}{side}")
    if rest is not None:
        return -log2(min(2.0 ** (rest / 2) / uses, 1.0))
    return _REST if any(f"{f}{side}" in table for f in rivals) else 0.0


def alone(form: str) -> float | None:
    """Bits of the form exactly as written, whatever stands beside it; None if it is not listed anywhere."""
    found = listed(form)
    return ALL - found / 2 if found else None


def free(form: str) -> float:
    """Bits of the form without its uses beside telling neighbours, which tie it to a phrase (im Zuge)."""
    return ALL - min(listed(form), _neighbours().get(f"{form}{BEFORE}", 99)) / 2


@lru_cache(maxsize=8)
def index(skeleton: Skeleton) -> Mapping[str, tuple[str, ...]]:
    """All listed forms with umlauts or ß by what is left of them."""
    found: dict[str, list[str]] = {}
    for form in _forms():
        if not form.isascii() and not _is_old_spelling(form):
            left = skeleton(form)
            if left != form:
                found.setdefault(left, []).append(form)
    return {left: tuple(dict.fromkeys(forms)) for left, forms in found.items()}


def possible_forms(word: str, skeleton: Skeleton) -> Iterator[str]:
    """Listed forms that the word may be, in its own case; the word itself comes first."""
    yield word
    yield from index(skeleton).get(word, ())


def _forms() -> Iterator[str]:
    yield from lexicon()
    yield from _extra()
    for name in lexicon().names():
        yield from name.split(" ")
