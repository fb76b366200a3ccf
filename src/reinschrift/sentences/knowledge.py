"""What the segmenter knows about words: the tables of ``data/sentences`` in the form in which they are asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reinschrift.tables import read_pairs, read_table, read_words

__all__ = ["Knowledge", "knowledge"]


class _Abbreviation(NamedTuple):
    form: str
    kind: str


class _Starter(NamedTuple):
    form: str
    kind: str
    lower: str


class _Cue(NamedTuple):
    form: str
    kind: str


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Sets of word forms; abbreviations are without blanks and with their last mark ("z.B.", "Yahoo!")."""

    never_final: frozenset[str]
    may_be_final: frozenset[str]
    abbreviations: frozenset[str]
    endings: frozenset[str]
    """Their last four characters before the stop, a blank before the short ones: words that may be one of them."""
    starters: frozenset[str]
    """Capitalized: "Der", "Danach"."""
    lower_starters: frozenset[str]
    """Those of them, in lower case, that begin a sentence even without their capital."""
    subjects: frozenset[str]
    """Those of them that are determiners or pronouns."""
    pronouns: frozenset[str]
    prepositions: frozenset[str]
    """Capitalized."""
    linking: frozenset[str]
    """Lower-case determiners, prepositions and conjunctions: a line that ends with one goes on."""
    months: frozenset[str]
    ordinal_cues: frozenset[str]
    numbered_cues: frozenset[str]
    lettered_cues: frozenset[str]
    counted: frozenset[str]
    """Nouns that are counted by ordinals: "100. Geburtstag"."""
    particles: frozenset[str]
    """Short separable particles, which end main clauses: "ab", "vor"."""
    ranked: frozenset[str]
    """What a rank is compounded with: "der Weltranglisten-45."."""
    units: frozenset[str]
    """Symbols of units that look like abbreviations or initials."""
    domains: frozenset[str]
    """Ends of host names, without the stop."""
    openers: frozenset[str]
    """Capitalized function words that begin a sentence also after a headline without a stop."""
    titles: frozenset[str]
    """Names that begin with such a word, its first two words."""
    agencies: frozenset[str]
    labels: Mapping[str, str]
    """Labels of web pages with their kinds."""
    label: re.Pattern[str]
    """Any of them, the longest first, before white space or the end."""
    label_heads: Mapping[str, tuple[str, ...]]
    """The labels by their first four characters (a blank follows shorter ones)."""


_LINKING = frozenset(("determiner", "preposition", "conjunction"))
_RUNNING = _LINKING | {"pronoun", "adverb"}
_ADDRESS = frozenset(("sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihnen"))
"""Written with a capital inside sentences too, where somebody is addressed."""


def _by_kind(cues: Iterable[_Cue]) -> Mapping[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for cue in cues:
        forms.setdefault(cue.kind, set()).add(cue.form)
    return {kind: frozenset(found) for kind, found in forms.items()}


@lru_cache(maxsize=1)
def knowledge() -> Knowledge:
    """The tables, read once."""
    abbreviations = read_table("sentences/abbreviations.tsv", _Abbreviation)
    starters = read_table("sentences/starters.tsv", _Starter)
    cues = _by_kind(read_table("sentences/cues.tsv", _Cue))
    never = frozenset(a.form.replace(" ", "") for a in abbreviations if a.kind == "never-final")
    maybe = frozenset(a.form.replace(" ", "") for a in abbreviations if a.kind == "may-be-final")
    labels = read_pairs("sentences/labels.tsv", "form", "kind")
    return Knowledge(
        labels=labels,
        label=re.compile(rf"(?:{'|'.join(map(re.escape, sorted(labels, reverse=True)))})(?!\S)"),
        label_heads={head: tuple(f for f in labels if f"{f} "[:4] == head) for head in {f"{f} "[:4] for f in labels}},
        never_final=never,
        may_be_final=maybe,
        abbreviations=never | maybe,
        endings=frozenset(f" {form}"[-5:-1] for form in never | maybe),
        starters=frozenset(s.form.capitalize() for s in starters),
        lower_starters=frozenset(s.form for s in starters if s.lower == "yes"),
        subjects=frozenset(s.form for s in starters if s.lower == "yes" and s.kind in {"determiner", "pronoun"}),
        pronouns=frozenset(s.form for s in starters if s.lower == "yes" and s.kind == "pronoun"),
        prepositions=frozenset(s.form.capitalize() for s in starters if s.kind == "preposition"),
        linking=frozenset(s.form for s in starters if s.kind in _LINKING),
        months=read_words("sentences/word_lists.tsv", "months"),
        ordinal_cues=cues["ordinal"],
        numbered_cues=cues["numbered"],
        lettered_cues=cues["lettered"],
        counted=cues["counted"],
        particles=cues["particle"],
        ranked=cues["ranked"],
        units=cues["unit"],
        domains=cues["domain"],
        openers=frozenset(s.form.capitalize() for s in starters if s.kind in _RUNNING and s.form not in _ADDRESS),
        titles=cues["title"],
        agencies=read_words("sentences/word_lists.tsv", "agencies"),
    )
