"""The closed word classes: pronouns, conjunctions, adverbs and particles, and frequent finite verbs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from reinschrift.tables import read_table, read_words
from reinschrift.words.grammar import contractions, determiners, prepositions

__all__ = [
    "Verb",
    "adverbs",
    "auxiliaries",
    "conjunctions",
    "finite_verbs",
    "function_words",
    "openers",
    "preterites",
    "pronouns",
    "verb_kinds",
    "verbs",
    "word_class",
    "word_parts",
]
_AUXILIARY = ("aux", "modal")


class _Word(NamedTuple):
    form: str
    kind: str


class _Adverb(NamedTuple):
    form: str
    kind: str
    opens: bool


class Verb(NamedTuple):
    """An auxiliary, modal or frequent verb with its principal parts; present and preterite in the third person.

    Of other verbs the kind tells where they always have an object in the accusative, or never.
    """

    infinitive: str
    kind: str
    present: str
    preterite: str
    participle: str


class _VerbForm(NamedTuple):
    infinitive: str
    form: str


def _kinds(rows: Iterable[_Word | _Adverb]) -> Mapping[str, tuple[str, ...]]:
    kinds: dict[str, tuple[str, ...]] = {}
    for row in rows:
        kinds[row.form] = (*kinds.get(row.form, ()), row.kind)
    return MappingProxyType(kinds)


@lru_cache(maxsize=1)
def pronouns() -> Mapping[str, tuple[str, ...]]:
    """Pronouns with their kinds: personal, reflexive, relative, demonstrative, indefinite, interrogative."""
    return _kinds(read_table("words/pronouns.tsv", _Word))


@lru_cache(maxsize=1)
def conjunctions() -> Mapping[str, tuple[str, ...]]:
    """Conjunctions with their kinds: coordinating, subordinating."""
    return _kinds(read_table("words/conjunctions.tsv", _Word))


@lru_cache(maxsize=1)
def adverbs() -> Mapping[str, tuple[str, ...]]:
    """Adverbs and particles with their kinds: negation, focus, modal, temporal, local, connective, quantity."""
    return _kinds(read_table("words/adverbs.tsv", _Adverb))


@lru_cache(maxsize=1)
def openers() -> frozenset[str]:
    """Adverbs (lower case) that are commonly the first word of a sentence."""
    return frozenset(row.form for row in read_table("words/adverbs.tsv", _Adverb) if row.opens)


def _plural_of_past(preterite: str) -> str:
    return preterite + ("n" if preterite.endswith("e") else "en")


def verbs() -> tuple[Verb, ...]:
    """Auxiliaries, modals and frequent verbs."""
    return read_table("words/verbs.tsv", Verb)


@lru_cache(maxsize=1)
def finite_verbs() -> Mapping[str, str]:
    """Finite forms of auxiliaries, modals and frequent verbs with the infinitive; plural forms are infinitives too."""
    forms: dict[str, str] = {}
    for verb in verbs():
        plural = () if verb.infinitive == "sein" else (verb.infinitive,)
        for form in (verb.present, verb.preterite, _plural_of_past(verb.preterite), *plural):
            forms.setdefault(form, verb.infinitive)
    for row in read_table("words/verb_forms.tsv", _VerbForm):
        forms.setdefault(row.form, row.infinitive)
    return MappingProxyType(forms)


@lru_cache(maxsize=1)
def preterites() -> frozenset[str]:
    """Forms of the past of auxiliaries, modals and frequent verbs, in the third person."""
    return frozenset(form for verb in verbs() for form in (verb.preterite, _plural_of_past(verb.preterite)))


@lru_cache(maxsize=1)
def verb_kinds() -> Mapping[str, str]:
    """The kinds of auxiliaries, modals and frequent verbs, by infinitive, finite form and participle."""
    kinds = {row.infinitive: row.kind for row in verbs()}
    forms = {row.participle: row.kind for row in verbs()}
    return MappingProxyType(forms | {form: kinds[verb] for form, verb in finite_verbs().items()} | kinds)


@lru_cache(maxsize=1)
def auxiliaries() -> frozenset[str]:
    """Finite forms of auxiliaries and modals."""
    return frozenset(form for form in finite_verbs() if verb_kinds()[form] in _AUXILIARY)


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """All closed classes together, without verbs; lower case but for the polite forms."""
    return frozenset().union(determiners(), prepositions(), contractions(), pronouns(), conjunctions(), adverbs())


def word_class(name: str) -> frozenset[str]:
    """The forms of a small class that several looks at a clause ask for, by its name in ``words/word_lists.tsv``."""
    return read_words("words/word_lists.tsv", name)


@lru_cache(maxsize=32)
def word_parts(name: str) -> tuple[str, ...]:
    """Beginnings or ends of words, by name, as `str.startswith` and `str.endswith` take them."""
    return tuple(sorted(word_class(name)))
