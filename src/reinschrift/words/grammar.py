"""Determiners, adjective endings and prepositions as paradigms: from a reading to the form and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar, cast, get_args

from reinschrift.tables import read_table

__all__ = [
    "Case",
    "Contraction",
    "Letter",
    "Reading",
    "adjective_ending",
    "adjective_endings",
    "contraction",
    "contractions",
    "determiner_form",
    "determiners",
    "prepositions",
]

Case = Literal["nom", "acc", "dat", "gen"]
"""The four cases, in the short names of Universal Dependencies."""

Letter = Literal["m", "f", "n", "p"]
"""Gender of a noun form; ``p`` stands for plural, where gender makes no difference."""

V = TypeVar("V")

_OF_ADJECTIVES = ("weak", "mixed", "strong")
"""The paradigms that adjectives follow: behind der-words, behind ein-words, without a determiner."""


class Reading(NamedTuple):
    """What a determiner form can stand for."""

    lemma: str
    case: Case
    gender: Letter


class Contraction(NamedTuple):
    """A preposition that has swallowed the definite article: im = in + dem."""

    preposition: str
    case: Case
    genders: tuple[Letter, ...]


class _Ending(NamedTuple):
    paradigm: str
    case: str
    m: str
    f: str
    n: str
    p: str


class _Determiner(NamedTuple):
    lemma: str
    stem: str
    paradigm: str
    numbers: str
    adjective: str


class _Preposition(NamedTuple):
    form: str
    cases: str


class _Contraction(NamedTuple):
    form: str
    preposition: str
    case: str
    genders: str


@lru_cache(maxsize=1)
def _endings() -> Mapping[tuple[str, Case, Letter], str]:
    rows = read_table("words/endings.tsv", _Ending)
    return {
        (row.paradigm, cast("Case", row.case), letter): "" if (cell := getattr(row, letter)) == "-" else cell
        for row in rows
        for letter in get_args(Letter)
    }


@lru_cache(maxsize=1)
def _lemmas() -> Mapping[str, _Determiner]:
    return {row.lemma: row for row in read_table("words/determiners.tsv", _Determiner)}


def determiner_form(lemma: str, case: Case, gender: Letter) -> str | None:
    """The form of a determiner (lemma as in ``determiners.tsv``: der, dieser, ein, kein, ihr …).

    None where there is none (the plural of ein) or the lemma is not a determiner.
    """
    row = _lemmas().get(lemma)
    if row is None or ("p" if gender == "p" else "s") not in row.numbers:
        return None
    ending = _endings()[row.paradigm, case, gender]
    return row.stem + ending if ending else row.lemma


def adjective_ending(determiner: str | None, case: Case, gender: Letter) -> str:
    """The ending of an adjective after a determiner (its lemma), or without one (None, or an unknown lemma)."""
    row = _lemmas().get(determiner or "")
    return _endings()[row.adjective if row else "strong", case, gender]


@lru_cache(maxsize=1)
def adjective_endings() -> tuple[str, ...]:
    """All endings that adjectives have before nouns; no word has more than one of them at its end."""
    letters = get_args(Letter)
    cells = {
        _endings()[paradigm, case, letter]
        for paradigm in _OF_ADJECTIVES
        for case in get_args(Case)
        for letter in letters
    }
    return tuple(sorted(cells))


def _readings() -> Iterator[tuple[str, Reading]]:
    for lemma in _lemmas():
        for case in get_args(Case):
            for gender in get_args(Letter):
                form = determiner_form(lemma, case, gender)
                if form is not None:
                    yield form, Reading(lemma, case, gender)


def _grouped(pairs: Iterator[tuple[str, V]]) -> Mapping[str, tuple[V, ...]]:
    groups: dict[str, list[V]] = {}
    for form, value in pairs:
        groups.setdefault(form, []).append(value)
    return MappingProxyType({form: tuple(values) for form, values in groups.items()})


@lru_cache(maxsize=1)
def determiners() -> Mapping[str, tuple[Reading, ...]]:
    """Every determiner form (lower case; the polite Ihr apart) with its readings."""
    return _grouped(_readings())


@lru_cache(maxsize=1)
def prepositions() -> Mapping[str, tuple[Case, ...]]:
    """Prepositions (lower case) with the cases they govern."""
    rows = read_table("words/prepositions.tsv", _Preposition)
    return MappingProxyType({row.form: cast("tuple[Case, ...]", tuple(row.cases.split())) for row in rows})


@lru_cache(maxsize=1)
def contractions() -> Mapping[str, Contraction]:
    """Contracted forms (lower case) such as am, im, zur, with their parts."""
    rows = read_table("words/contractions.tsv", _Contraction)
    return MappingProxyType(
        {
            row.form: Contraction(
                row.preposition, cast("Case", row.case), cast("tuple[Letter, ...]", tuple(row.genders.split()))
            )
            for row in rows
        }
    )


def contraction(preposition: str, case: Case, gender: Letter) -> str | None:
    """The contracted form of preposition and definite article: ("zu", "dat", "f") gives zur; None if there is none."""
    for form, value in contractions().items():
        if value.preposition == preposition and value.case == case and gender in value.genders:
            return form
    return None
