"""Adjectives by their form, and those that stand as nouns."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reinschrift.dates.vocabulary import number_words
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.grammar import adjective_endings

__all__ = ["has_other_endings", "is_adjective_as_noun", "is_adjective_form", "is_person_adjective"]

_SHORTEST_ADJECTIVE: Final = 4
_SHORTEST_HEAD: Final = 5

_LIKE_ADJECTIVES: Final = ("ander", "solch")  # eine andere, eine solche
_LITTLE: Final = frozenset(("bisschen", "bißchen"))
_TWO_LETTERS: Final = ("en", "er", "es", "em")


@lru_cache(maxsize=8192)
def is_adjective_form(word: str) -> bool:
    """Lower case, with an ending of adjectives, and no function word."""
    return (
        word.endswith(adjective_endings())
        and len(word) >= _SHORTEST_ADJECTIVE
        and not word.endswith("erweise")
        and word not in number_words()
        and (word.startswith(_LIKE_ADJECTIVES) or not lexicon().is_function_word(word))
        and word not in _LITTLE
    )


def is_person_adjective(noun: str) -> bool:
    """Verletzten, Verdächtige, Bundesbeauftragten: an adjective that mostly stands for a person."""
    base = noun.rstrip("nrsm")
    listed = base in read_words("syntax/word_lists.tsv", "adjectives as nouns")
    low = base.lower()
    return listed or (low.endswith("e") and low[:-1].endswith(_persons()))


@lru_cache(maxsize=8192)
def is_adjective_as_noun(noun: str) -> bool:
    """Grüne, Verletzten: the gender is that of the person meant. Only adjectives have a form in -em.

    Of compounds the last part is a common one: Rechtsschutzbeauftragte, Fraktionsvorsitzende.
    """
    low = noun.lower()
    stems = [low.removesuffix(ending) for ending in adjective_endings() if low.endswith(ending)]
    return any(lexicon().known(stem + "em") or stem.endswith(("isch", *_persons())) for stem in stems)


@lru_cache(maxsize=1)
def _persons() -> tuple[str, ...]:
    """The stems in lower case; short ones are parts of other words (Tote: Anekdote)."""
    forms = read_words("syntax/word_lists.tsv", "adjectives as nouns")
    return tuple(form.lower()[:-1] for form in forms if len(form) > _SHORTEST_HEAD + 1)


@lru_cache(maxsize=1024)
def has_other_endings(form: str) -> bool:
    """Französische: is the inflected form listed with other endings of adjectives too? Device and time are not."""
    known, stem = lexicon().known, form[:-2] if form.endswith(_TWO_LETTERS) else form[:-1]
    return known(f"{stem}en") or (known(f"{stem}er") and known(f"{stem}es"))
