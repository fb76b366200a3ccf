"""An article of another gender behind a comma: …, das Sanierung kommt später. No relative clause has its verb there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.evidence.clauses import could_be_finite
from reinschrift.evidence.frames import word_before_comma
from reinschrift.evidence.phrases import could_be_several, phrase_at, sure_gender
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import adverbs
from reinschrift.words.grammar import determiner_form
from reinschrift.words.readings import prefixes

__all__ = ["subjects_behind_commas"]

_ARTICLE: Final = r", (das)(?= [A-ZÄÖÜ])"
# Attributes in the genitive, the verb, and a word behind it.
_VERB: Final = r"( (?:der|des|von) [A-ZÄÖÜ][\w-]+)? ([a-zäöüß]+) ([a-zäöüß]+)(?=([.!?,;]|\Z)?)"
_ENDINGS: Final = ("t", "te")
_GENDERS: Final[frozenset[Letter]] = frozenset({"m", "f"})


def subjects_behind_commas(text: str) -> Iterator[Iterator[tuple[int, int, str]]]:
    """Der or die for das, where the verb follows the noun and its clause goes on as no relative clause does."""
    for m in compiled(_ARTICLE).finditer(text):
        yield _nominative(text, *m.span(1))


def _nominative(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is None or phrase.adjectives or gender not in _GENDERS or could_be_several(phrase.noun, gender or "p"):
        return
    m = compiled(_VERB).match(text, phrase.end)
    if m is None or not word_before_comma(text, start):
        return
    owned, verb, after, stop = m.groups()
    if not _goes_on(verb, after, closed=stop is not None, owned=owned is not None):
        return
    form = determiner_form("der", "nom", gender or "f")
    if form:
        yield (start, end, form)


def _goes_on(verb: str, after: str, *, closed: bool, owned: bool) -> bool:
    """Zog ab: a parted prefix that ends the clause; Sanierung der Halle kommt später: a word of time behind both."""
    if closed and after in prefixes():
        return verb.endswith(_ENDINGS) or lexicon().is_finite_verb(verb)
    timed = owned and "temporal" in adverbs().get(after, ())
    return timed and (lexicon().is_finite_verb(verb) or could_be_finite(verb))
