"""The grammar words of ``data/dates`` as dictionaries, built once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from reinschrift.tables import read_pairs, read_table, read_words

__all__ = [
    "Deictic",
    "Edge",
    "Holiday",
    "Length",
    "Modifier",
    "Unit",
    "anchors",
    "approximators",
    "articles",
    "context_words",
    "deictics",
    "edges",
    "endings",
    "frequencies",
    "holidays",
    "length_endings",
    "modifiers",
    "months",
    "number_words",
    "ordinals",
    "parts",
    "seasons",
    "spelled_months",
    "tenses",
    "units",
    "vague_quantities",
    "vague_words",
    "weekdays",
]

_ENDINGS = ("", "e", "en", "er", "es", "em")


class _Month(NamedTuple):
    form: str
    month: int
    language: str


class _Weekday(NamedTuple):
    form: str
    weekday: int
    language: str


class Unit(NamedTuple):
    """A form of a unit of time; ``TH``, ``TM`` and ``TS`` stand behind the T of a duration."""

    form: str
    unit: str
    plural: bool


class Length(NamedTuple):
    """An ending of adjectives that state a length; ``numbered`` where a number word precedes it."""

    ending: str
    unit: str
    numbered: bool


class Edge(NamedTuple):
    """A noun that names the beginning, middle or end of a period."""

    form: str
    unit: str
    mod: str


class _Number(NamedTuple):
    form: str
    value: int


class _Ordinal(NamedTuple):
    stem: str
    value: int


class Holiday(NamedTuple):
    """A holiday by its rule.

    ``fixed`` (month times hundred plus day), ``easter`` (days from Easter Sunday), ``advent`` (days from the first
    Sunday of Advent) or ``sunday`` (the first Sunday on or after that day).
    """

    form: str
    kind: str
    number: int


class Deictic(NamedTuple):
    """A word that names a span by its distance from the reference; ``vague`` is ``-`` where it cannot be vague."""

    form: str
    unit: str
    shift: int
    vague: str


class Modifier(NamedTuple):
    """An adjective that places a unit relative to the publication or (``anaphoric``) to the last date."""

    stem: str
    shift: int
    anaphoric: bool


class _Frequency(NamedTuple):
    form: str
    value: str
    inflects: bool


class _Context(NamedTuple):
    form: str
    role: str


class _Anchor(NamedTuple):
    form: str
    kind: str


def _capital(phrase: str) -> str:
    return phrase[0].upper() + phrase[1:]


def _also_capital(words: Mapping[str, str]) -> dict[str, str]:
    return {form: value for word, value in words.items() for form in (word, _capital(word))}


def endings(stem: str) -> tuple[str, ...]:
    """A stem with the endings of German adjectives."""
    return tuple(stem + ending for ending in _ENDINGS)


@lru_cache(maxsize=2)
def months(*, english: bool) -> dict[str, int]:
    """Month names and short forms of one language."""
    wrong = "de" if english else "en"
    return {row.form: row.month for row in read_table("dates/months.tsv", _Month) if row.language != wrong}


@lru_cache(maxsize=1)
def spelled_months() -> dict[str, int]:
    """German months as they stand behind a day or before a year: also in capitals and without them."""
    german = months(english=False)
    full = {form: number for form, number in german.items() if "." not in form}
    return {spelled: n for form, n in full.items() for spelled in (form.upper(), form.lower())} | german


@lru_cache(maxsize=2)
def weekdays(*, english: bool) -> dict[str, int]:
    """Weekday names and short forms of one language; Monday is 1."""
    language = "en" if english else "de"
    return {row.form: row.weekday for row in read_table("dates/weekdays.tsv", _Weekday) if row.language == language}


def parts() -> Mapping[str, str]:
    """Parts of the day with their TimeML codes."""
    return read_pairs("dates/parts.tsv", "form", "code")


def seasons() -> Mapping[str, str]:
    """Seasons with their TimeML codes."""
    return read_pairs("dates/seasons.tsv", "form", "code")


@lru_cache(maxsize=1)
def units() -> dict[str, Unit]:
    """Units of time by form."""
    return {row.form: row for row in read_table("dates/units.tsv", Unit)}


@lru_cache(maxsize=1)
def length_endings() -> tuple[Length, ...]:
    """Endings of adjectives that state a length."""
    return read_table("dates/adjectives_length.tsv", Length)


@lru_cache(maxsize=1)
def edges() -> dict[str, Edge]:
    """Nouns that name the beginning, middle or end of a period, by form."""
    return {row.form: row for row in read_table("dates/edges.tsv", Edge)}


@lru_cache(maxsize=1)
def number_words() -> dict[str, int]:
    """Simple number words below a hundred."""
    return {row.form: row.value for row in read_table("dates/numbers.tsv", _Number)}


@lru_cache(maxsize=1)
def ordinals() -> dict[str, int]:
    """Inflected ordinal words."""
    return {form: row.value for row in read_table("dates/ordinals.tsv", _Ordinal) for form in endings(row.stem)[1:]}


@lru_cache(maxsize=1)
def holidays() -> dict[str, Holiday]:
    """Holidays by name."""
    return {row.form: row for row in read_table("dates/holidays.tsv", Holiday)}


@lru_cache(maxsize=1)
def deictics() -> dict[str, Deictic]:
    """Words that name a span by its distance from the reference, also with a capital."""
    rows = read_table("dates/deictics.tsv", Deictic)
    capital = {_capital(row.form): row for row in rows if row.form != "morgen"}
    return capital | {row.form: row for row in rows}


@lru_cache(maxsize=1)
def vague_words() -> dict[str, str]:
    """Words for a vague past, present or future, also with a capital."""
    return _also_capital(read_pairs("dates/vague.tsv", "form", "value"))


@lru_cache(maxsize=1)
def modifiers() -> dict[str, Modifier]:
    """Inflected adjectives that place a unit, also with a capital."""
    rows = read_table("dates/modifiers.tsv", Modifier)
    return {form: row for row in rows for stem in (row.stem, row.stem.capitalize()) for form in endings(stem)[1:]}


@lru_cache(maxsize=1)
def vague_quantities() -> frozenset[str]:
    """Inflected words for an unnamed number, also with a capital."""
    stems = read_words("dates/word_lists.tsv", "vague quantities")
    return frozenset(form for stem in stems for spelt in (stem, stem.capitalize()) for form in endings(spelt))


@lru_cache(maxsize=1)
def approximators() -> dict[str, str]:
    """Words before a value, also with a capital, and the TimeML modifier they express."""
    return _also_capital(read_pairs("dates/approximators.tsv", "form", "mod"))


@lru_cache(maxsize=1)
def frequencies() -> dict[str, str]:
    """Words of repetition, inflected and with a capital."""
    found: dict[str, str] = {}
    for row in read_table("dates/frequencies.tsv", _Frequency):
        for stem in (row.form, _capital(row.form)):
            found.update(dict.fromkeys(endings(stem) if row.inflects else (stem,), row.value))
    return found


@lru_cache(maxsize=1)
def _contexts() -> dict[str, frozenset[str]]:
    roles: dict[str, set[str]] = {}
    for row in read_table("dates/context.tsv", _Context):
        roles.setdefault(row.role, set()).add(row.form)
    return {role: frozenset(forms) for role, forms in roles.items()}


def context_words(role: str) -> frozenset[str]:
    """The words of one role that speak for or against a date beside them (``data/dates/context.tsv``)."""
    return _contexts()[role]


@lru_cache(maxsize=2)
def articles(lemma: Literal["der", "ein"]) -> frozenset[str]:
    """The forms of an article, also with a capital."""
    from reinschrift.words.grammar import determiners  # noqa: PLC0415 - the lexicon behind it is not needed for dates

    forms = [form for form, readings in determiners().items() if any(r.lemma == lemma for r in readings)]
    return frozenset((*forms, *map(_capital, forms)))


def anchors(kind: str) -> tuple[str, ...]:
    """The words of one kind that head an expression and belong to no other table (``data/dates/anchors.tsv``)."""
    return tuple(row.form for row in read_table("dates/anchors.tsv", _Anchor) if row.kind == kind)


def tenses() -> Mapping[str, str]:
    """Finite verbs that tell of the past or of the future."""
    return read_pairs("dates/tenses.tsv", "form", "tense")
