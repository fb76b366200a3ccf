"""What never joins and what never parts: tokens that are surely two words, or one, whatever their letters cost."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.tables import read_table, read_words
from reinschrift.words.grammar import adjective_endings
from reinschrift.words.lexicon import Lexicon

__all__ = ["is_bound_adjective", "is_like_glue", "never_join", "never_part", "run_together"]

_INSEPARABLE: Final = ("be", "ent", "er", "ver", "zer", "unter", "über", "wider", "hinter", "miss")
_FOREIGN: Final = "ieren"
_FOREIGN_STEM: Final = r"ier(?:(?:t|end)?(?:e[mnrs]?)?|ung(?:en)?)\Z"
_SUPERLATIVE: Final = r"st(?:e(?:ns|[mnrs])?)?\Z"
_INFINITIVE: Final = ("en", "ern", "eln")
_OF_VERBS_AND_NUMERALS: Final = ("ig", "t", "en", "nd", "fach", "sam", "lich", "bar", "isch", "dimensional")
"""Endings of the adjectives that "ein" can be the first member of: einjährig, eingebaut, einprägsam."""
_SUFFIXES: Final = ("lich", "ig", "sam", "bar", "haft", "isch", "nd")
_DIMINUTIVE: Final = "lein"
_SHORTEST: Final = 4
_FREQUENT: Final = 20


def _verbs_with_zu() -> frozenset[str]:
    return read_words("words/word_lists.tsv", "verbs with zu")


def run_together() -> frozenset[str]:
    """Words that ran together from several and look like glue: nurmehr, Vaterunser."""
    return read_words("words/word_lists.tsv", "run together")


class _LikeGlue(NamedTuple):
    form: str
    head: bool


@lru_cache(maxsize=1)
def _like_glue() -> tuple[frozenset[str], tuple[str, ...]]:
    """The words, and in lower case those that compounds end in."""
    rows = read_table("words/like_glue.tsv", _LikeGlue)
    return frozenset(row.form for row in rows), tuple(row.form.lower() for row in rows if row.head)


def is_like_glue(token: str, words: Lexicon) -> bool:
    """Does the token only look as if it ended in a word of its own: Majoran, Vögelein, Mineral+wolle, Bischofs+amt?"""
    forms, heads = _like_glue()
    if token in forms or (token.endswith(_DIMINUTIVE) and words.known(token.removesuffix(_DIMINUTIVE))):
        return True
    if not (token[:1].isupper() and token.endswith(heads)):
        return False
    return any(words.is_member(token[: -len(head)].lower()) for head in heads if token.endswith(head))


@lru_cache(maxsize=1)
def _bound() -> frozenset[str]:
    stems = read_words("words/word_lists.tsv", "bound adjectives")
    return frozenset(
        stems.union(stem + ending for stem in stems if stem.endswith("ig") for ending in adjective_endings())
    )


def never_part(left: str, right: str) -> bool:
    """Is the second part one that cannot stand alone after the first: dies+wöchig, des+organisiert, aller+engste?"""
    if left == "des" and compiled(_FOREIGN_STEM).search(right):
        return True
    if left == "aller" and compiled(_SUPERLATIVE).search(right):
        return True
    return is_bound_adjective(right)


def is_bound_adjective(form: str) -> bool:
    """Is the form (lower case) one of an adjective that occurs only behind what it measures: jährig, tägige?"""
    return form in _bound()


def never_join(left: str, right: str, words: Lexicon) -> bool:
    """Are the two, both in lower case and the second a listed word, always written apart?"""
    if len(right) < _SHORTEST:
        return False
    if right == "sich":
        return True
    if left == "zu":
        return _takes_no_particle(right) or _is_adjective(right, words)
    if left != "ein":
        return False
    return right.endswith("es") and not right.removesuffix("es").endswith(_OF_VERBS_AND_NUMERALS)


def _takes_no_particle(verb: str) -> bool:
    """An infinitive, or its participle with -d, with a prefix that no particle goes before, or a foreign one."""
    infinitive = verb.rstrip("emnrs").removesuffix("d") if "nd" in verb[-4:] else verb
    if infinitive in _verbs_with_zu() or not infinitive.endswith(_INFINITIVE):
        return False
    return infinitive.startswith(_INSEPARABLE) or infinitive.endswith(_FOREIGN)


def _is_adjective(form: str, words: Lexicon) -> bool:
    """A frequent adjective without ending and suffix (zu spät); zuverlässig, zugestellt, zutreffend are words."""
    if words.count_class(form) < _FREQUENT or not words.known(f"{form}er"):
        return False
    return not form.startswith(("ge", *_INSEPARABLE)) and not form.endswith(_SUFFIXES)
