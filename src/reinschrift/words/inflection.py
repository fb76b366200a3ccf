"""Regular inflection: is a form the inflection of a listed word?

Each ending asks for evidence beyond the bare stem, since "geht" + "er" is glue and "neu" + "er" is a word: adjectives
must be listed with another ending that only adjectives take, weak verbs with two other forms, and nouns take -s and
-n only where their shape allows it.
"""

from __future__ import annotations

from collections.abc import Mapping

from reinschrift.words.grammar import adjective_endings
from reinschrift.words.word_endings import word_endings

__all__ = ["ONLY_ADJECTIVE", "is_regular_form"]

ONLY_ADJECTIVE = ("em", "es", "er")
"""Endings of adjectives that hardly any verb or plural has: a stem listed with one of them is that of an adjective."""

_WEAK = ("ten", "te", "t")
_FEMININE = ("innen", "in")
_SHORTEST = 4


def is_regular_form(form: str, words: Mapping[str, object], names: Mapping[str, object]) -> bool:
    """Does a regular ending on a listed word give the form? ``words`` and ``names`` are asked for membership."""
    if form[:1].isupper():
        return _is_genitive_name(form, names) or _is_noun_form(form, words)
    return _is_adjective_form(form, words) or _is_weak_verb_form(form, words)


def _is_genitive_name(form: str, names: Mapping[str, object]) -> bool:
    return form.endswith("s") and form[:-1] in names


def _is_noun_form(form: str, words: Mapping[str, object]) -> bool:
    if form.endswith(_FEMININE):
        base = form.removesuffix("nen").removesuffix("in")
        if base.endswith(word_endings("person", sure=True)) and len(base) >= _SHORTEST and base in words:
            return True
    if not form.endswith(("s", "n")):
        return False
    base = form[:-1]
    if len(base) < _SHORTEST or base not in words or base.lower() in words:
        return False
    return form.endswith("s") or base.endswith(("e", "el", "er"))


def _is_adjective_form(form: str, words: Mapping[str, object]) -> bool:
    for ending in adjective_endings():
        stem = form.removesuffix(ending)
        if stem != form and len(stem) >= _SHORTEST and not stem.endswith("e"):
            return any(stem + other in words for other in ONLY_ADJECTIVE if other != ending)
    return False


def _is_weak_verb_form(form: str, words: Mapping[str, object]) -> bool:
    for ending in _WEAK:
        stem = form.removesuffix(ending)
        if stem != form and len(stem) >= _SHORTEST - 1 and stem + "en" in words:
            others = (stem + other for other in _WEAK if other != ending)
            return f"ge{stem}t" in words or any(other in words for other in others)
    return False
