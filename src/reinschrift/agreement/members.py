"""Who is named as one of those before, in a case that such a phrase never has: unter ihnen der Siegerin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.agreement.repairs import Change, agreements, smallest_repair
from reinschrift.core.find import compiled
from reinschrift.syntax.clauses import is_finite
from reinschrift.syntax.government import clause_before, dative_verbs
from reinschrift.syntax.noun_phrases import behind, determined_at
from reinschrift.syntax.noun_readings import is_sure, noun_readings
from reinschrift.words import Case
from reinschrift.words.grammar import contractions, determiners, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["members"]

_AMONG: Final = (
    r", (?:darunter|unter ihnen|unter anderem|allen voran)(?: auch)?"
    r" (d(?:er|ie|as|en)|(?:ein|sein|ihr)(?:e[nr]?)?)(?= [a-zäöüA-ZÄÖÜ])"
)
_DATIVES: Final = ("em", "en", "er")
_NAMED: Final[frozenset[Case]] = frozenset({"nom", "acc"})


def members(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits that make it a nominative. Its case is that of those before, so there must be no dative among them."""
    for m in compiled(_AMONG).finditer(text):
        found = determined_at(text, *m.span(1))
        if found is None or _may_be_dative(text, m.start()) or not is_sure(found.noun) or not behind(found).clear:
            continue
        nouns = noun_readings(found.noun)
        if nouns and not agreements(found, nouns, _NAMED):
            yield smallest_repair(found, frozenset(r for r in nouns if r[0] == "nom"))


def _may_be_dative(text: str, end: int) -> bool:
    """Er half vielen, mit 40 Gästen: a preposition, a verb or a determiner before that asks for a dative or has one."""
    words = clause_before(text, end, ".!?:\n")
    verbs = [n for n, word in enumerate(words) if is_finite(word)]
    words = [word.lower() for word in words[verbs[-1] if verbs else 0 :]]
    words = words[:-1] if words and words[-1] in prefixes() else words  # gaben auf
    ending = any(word.endswith(_DATIVES) and word in determiners() for word in words)
    governed = any("dat" in prepositions().get(word, ()) or word in contractions() for word in words)
    return ending or governed or not dative_verbs().isdisjoint(words)
