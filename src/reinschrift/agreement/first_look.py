"""A quick look at every page: where may a determiner fit neither its noun nor the preposition before it?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.syntax.frames import word_before
from reinschrift.words import Letter, lexicon
from reinschrift.words.grammar import adjective_ending, prepositions

__all__ = ["commonest_places"]

# One pattern, since all begin with a blank: an ein with adjectives and noun, a nominative behind a preposition, and
# a preposition and an article that leave one case and one gender (mit dem Nachbarschaft, für der Abend).
_COMMONEST: Final = (
    r" (?:(ein(?:e[mnrs]?)?) ((?:[a-zäöüß]{3,}e[mnrs]? ){0,2})([A-ZÄÖÜ][^\W\d_]+)(?![\w-])"
    r"|[MVBNASmvbnas](?:it|on|ei|ach|us|eit) (?:(die|das|einen?|[skm]eine|ihre)(?= )|(de[mr])"
    r"(?= (?:[a-zäöüß]{3,}en )?([A-ZÄÖÜ][^\W\d_]+)(?![\w-])))"
    r"|[FfDdGgOo](?:ür|urch|egen|hne) (de[mr]|eine[mr])(?= (?:[a-zäöüß]{3,}en )?[A-ZÄÖÜ][^\W\d_]+(?![\w-])))"
)
_FEMININES: Final = ("ung", "heit", "keit", "schaft", "tion")
_DATIVES: Final[dict[str, frozenset[Letter | None]]] = {
    "dem": frozenset({"m", "n", None}),
    "der": frozenset({"f", "p", None}),
}


def commonest_places(text: str) -> Iterator[tuple[int, int]]:
    """The determiners of the commonest kinds of disagreement, in a text whose lines are joined by blanks."""
    observed = lexicon().observed_letter
    for m in compiled(_COMMONEST).finditer(text):
        ein, between, noun, nominative, dative, owner, _ = m.groups()
        if ein:
            letter = observed(noun) or _derived(noun)
            if letter is None and word_before(text, m.start(1))[0].lower() in prepositions():
                letter = _of_head(noun)
            at, fine = 1, _agrees(ein, between[-3:-1], letter)
        elif dative:
            at, fine = 5, observed(owner) in _DATIVES[dative]
        else:
            at, fine = 4 if nominative else 7, False
        if not fine:
            yield m.span(at)


def _derived(noun: str) -> Letter | None:
    """What the commonest endings of feminines show of a compound that was not seen with an article."""
    return "f" if noun.endswith(_FEMININES) else None


def _of_head(noun: str) -> Letter | None:
    """What the head shows: an einem Rumfabrik."""
    heads = (lexicon().observed_letter(noun[-letters:].capitalize(), least=0.99) for letters in range(9, 4, -1))
    return next(filter(None, heads), None) if noun[1:].islower() else None


@lru_cache(maxsize=1024)
def _agrees(form: str, adjective: str, letter: Letter | None) -> bool:
    """Of an adjective the last two letters; ein has no plural, so that the noun does not matter but for its gender.

    A noun that was not seen with an article, most often a compound, looks right.
    """
    if letter is None or letter == "p":
        return True
    return any(
        r.gender == letter and (not adjective or adjective.endswith(adjective_ending(r.lemma, r.case, letter)))
        for r in lexicon().determiners[form]
    )
