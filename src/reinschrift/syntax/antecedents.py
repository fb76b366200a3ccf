"""The noun phrases that end at a place, with the genders that their forms leave: what a relative pronoun stands for."""

from __future__ import annotations

from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import number_words
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clauses import is_verb
from reinschrift.syntax.noun_genders import SURE
from reinschrift.syntax.noun_numbers import may_be_several, noun_genders
from reinschrift.syntax.persons import is_person
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import contractions, determiners, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["Antecedent", "antecedents"]

_MARKS: Final = ".!?;:,\n„“»«()–"
_WORD: Final = r"[^\W_]+(?:[-.’'][^\W_]+)*"
_REACH: Final = 160
_OF_ONE: Final = ("er", "es", "em")  # ein von Zecken übertragener Erreger
_PLURAL: Final[frozenset[Letter]] = frozenset({"p"})


class Antecedent(NamedTuple):
    """A noun, or the first name of a person."""

    letters: frozenset[Letter]
    """The genders that the noun and its determiner leave together."""
    person: bool


def antecedents(text: str, end: int) -> tuple[Antecedent, ...]:
    """The nouns to which what follows ``end`` can belong, the nearest first: der Sohn, des Bürgermeisters."""
    start = max(0, end - _REACH)
    begin = max(start, *(text.rfind(mark, start, end) + 1 for mark in _MARKS))
    words = compiled(_WORD).findall(text, begin, end)
    if words and words[-1].islower() and (words[-1] in prefixes() or is_verb(words[-1])):
        words.pop()  # aus einer Studie hervor, die; eine Satzung beschlossen, die
    found = []
    while words and words[-1][:1].isupper():
        noun, ahead = _head(words)
        if noun is None:
            break
        antecedent, words, belongs = _with_determiner(noun, ahead)
        found.append(antecedent)
        if not belongs:
            break
    return tuple(found)


def _head(words: list[str]) -> tuple[str | None, list[str]]:
    """The noun of the phrase that ends the words, and what stands before it: names may follow a noun."""
    bearer = _bearer(words)
    if bearer is not None:
        return words[bearer], words[:bearer]
    first = None
    for n in range(len(words) - 1, -1, -1):
        word = words[n]
        if not word[:1].isupper():
            break
        headed = words[n - 1].lower() in determiners() if n else False  # der Mann; but: Thomas Mann
        if _genders(word) and (headed or not lexicon().is_name(word)):
            return word, words[:n]
        if lexicon().is_first_name(word):
            first = n
    return (words[first], words[:first]) if first is not None else (None, words)


def _bearer(words: list[str]) -> int | None:
    """Where the office or the first name stands of whom the last words name: Försterin Lalao Rabe, Marieke Smets."""
    n = len(words) - 1
    while n > 0 and words[n - 1][:1].isupper() and words[n - 1].lower() not in determiners():
        n -= 1
        if is_person(words[n]) and _genders(words[n]) and not lexicon().is_first_name(words[n]):
            return n
    named = n < len(words) - 1 and lexicon().is_first_name(words[n])
    return n if named and (n == 0 or words[n - 1].lower() not in determiners()) else None


def _with_determiner(noun: str, ahead: list[str]) -> tuple[Antecedent, list[str], bool]:
    """The noun with what its determiner tells, the words before the phrase, and whether it belongs to a noun there."""
    name = lexicon().name(noun) if lexicon().is_first_name(noun) else None
    letters = frozenset({name.gender}) if name and name.gender else _genders(noun)
    one = False
    while ahead and is_adjective_form(ahead[-1]) and ahead[-1].lower() not in determiners():
        one = one or ahead[-1].endswith(_OF_ONE)
        ahead = ahead[:-1]
    low = ahead[-1].lower() if ahead else ""
    owning = False
    if low in determiners():
        letters = letters.intersection(r.gender for r in determiners()[low]) or letters
        owning = low in word_class("owning")
        ahead = ahead[:-1]
    elif low in contractions():
        letters = letters.intersection(contractions()[low].genders) or letters
    elif low in number_words() or low.isdigit():
        letters = letters & _PLURAL or letters
        ahead = ahead[:-1]
    elif not one and name is None and may_be_several(noun, tuple(letters)):
        letters |= _PLURAL
    governed = bool(ahead) and (ahead[-1].lower() in prepositions() or ahead[-1].lower() in contractions())
    ahead = ahead[:-1] if governed else ahead
    belongs = (governed or owning) and bool(ahead) and ahead[-1][:1].isupper()
    return Antecedent(letters, name is not None or is_person(noun)), ahead, belongs


def _genders(noun: str) -> frozenset[Letter]:
    seen = lexicon().gender(noun)
    surely = (seen.letter,) if seen is not None and seen.confidence >= SURE else ()
    return frozenset(noun_genders(noun) or surely)
