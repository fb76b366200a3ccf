"""Determiners before a noun in the plural: mit seine Nachbarn, zwischen die Dörfern, ohne der Hunde."""

from __future__ import annotations

from typing import Final

from reinschrift.evidence.government import tells_direction
from reinschrift.evidence.phrases import (
    SURE,
    Phrase,
    head_of,
    is_adjective_as_noun,
    shows_dative,
    singular_gender,
    sure_gender,
)
from reinschrift.evidence.possible_cases import governed_cases
from reinschrift.evidence.repairs import Change, endings_to_change
from reinschrift.words import Case, lexicon
from reinschrift.words.grammar import adjective_ending, determiner_form

__all__ = ["DIVIDED", "POSSESSIVES", "is_dative_plural", "repaired_plural", "repaired_several"]

_FAR: Final = 20
POSSESSIVES: Final = frozenset({"meine", "seine", "ihre", "unsere"})
DIVIDED: Final = frozenset({"an", "auf", "hinter", "in", "neben", "unter", "vor", "zwischen"})
"""Prepositions with two cases, über aside, which has the accusative without a movement too."""
_BETWEEN: Final = ("zwischen ", "Zwischen ")
_DEFINITE: Final = frozenset({"der", "dem", "den", "das"})
_PLURAL: Final = 0.75  # confidence from which a noun is a plural


def repaired_several(text: str, start: int, form: str, phrase: Phrase) -> tuple[Change, ...]:
    """Ohne der Hunde, von das Kräften: before a noun in the plural one form is left for one case."""
    if sure_gender(phrase.noun) != "p" or singular_gender(phrase.noun) is not None:
        return ()  # gegen den Franzosen: one
    governed = governed_cases(text, start)
    if form == "die" and governed and governed <= frozenset[Case]({"dat", "gen"}) and "gen" in governed:
        return ((start, start + len(form), "der"),)  # trotz die hohen Preise
    if form not in _DEFINITE:
        return ()
    case: Case = "acc" if governed == frozenset[Case]({"acc"}) else "dat"
    if governed not in {frozenset[Case]({"acc"}), frozenset[Case]({"dat"})}:
        return ()
    new = determiner_form("der", case, "p") or form
    shows = case == "acc" or phrase.noun.endswith(("n", "s"))
    if new == form or not shows or (form == "der" and case == "dat" and _is_feminine(phrase.noun)):
        return ()
    new = new.capitalize() if text[start].isupper() else new
    return ((start, start + len(form), new), *endings_to_change(text, phrase, adjective_ending("der", case, "p")))


def _is_feminine(noun: str) -> bool:
    """May the form be a feminine in the singular as well?"""
    gender = lexicon().gender(noun)
    return gender is not None and gender.letter == "f"


def is_dative_plural(noun: str) -> bool:
    """May a form be a dative plural, and no singular but of a weak or neuter noun (Nachbarn, Häusern, Unternehmen)?"""
    words, plural = lexicon(), noun.removesuffix("n")
    gender = words.gender(noun) if words.is_noun(noun) else words.gender(plural)
    if gender is not None and not words.is_noun(noun) and (gender.letter != "p" or plural == noun):
        return False  # of Bergdörfern the nominative shows it
    endings = ("n", "s") if gender is not None and gender.letter == "p" else ("en", "rn", "ln")
    if gender is None or not noun.endswith(endings) or is_adjective_as_noun(noun):
        return False
    return gender.letter != "f" or gender.confidence < SURE


def _dative_plural(noun: str, form: str) -> str | None:
    """The dative of a noun that stands in the plural; what a determiner of several says, the noun need not show."""
    if is_dative_plural(noun):
        return noun
    several = all(r.gender == "p" for r in lexicon().determiners.get(form, ()))
    if is_adjective_as_noun(noun):
        return noun + "n" if several and noun.endswith("e") else None
    gender = lexicon().gender(noun) if lexicon().is_noun(noun) else None
    sure = (
        gender is not None and gender.letter == "p" and gender.confidence >= _PLURAL and not _is_feminine_compound(noun)
    )
    return noun + "n" if sure and not noun.endswith(("n", "s")) and lexicon().knows(noun + "n") else None


def _is_feminine_compound(noun: str) -> bool:
    """Vorderseite, seen with the article of several."""
    head = (lexicon().split(noun) or (head_of(noun),))[-1]
    return head is not None and sure_gender(head) == "f"


def repaired_plural(text: str, start: int, end: int, phrase: Phrase) -> tuple[Change, ...]:
    """Mit seine Nachbarn, zwischen die Dörfern: the ending -e shows the number and not the case.

    After a preposition with two cases the noun must show the dative, and nothing a movement.
    """
    form = text[start:end]
    noun = _dative_plural(phrase.noun, form) if form.endswith("e") else None
    readings = lexicon().determiners.get(form, ())
    lemma = readings[0].lemma if readings else "ein"
    new = determiner_form(lemma, "dat", "p")
    if noun is None or new is None or (form == "die" and _is_among_the_most(text, start, phrase)):
        return ()
    if governed_cases(text, start) != frozenset[Case]({"dat"}) and not (
        noun == phrase.noun and (_stands_between(text, start) or _stands_still(text, start, form, noun))
    ):
        return ()
    changed = ((phrase.start, phrase.end, noun),) if noun != phrase.noun else ()
    return ((start, end, new), *endings_to_change(text, phrase, adjective_ending(lemma, "dat", "p")), *changed)


def _is_among_the_most(text: str, start: int, phrase: Phrase) -> bool:
    """Das sind mit die höchsten Gebühren: with a superlative, mit is an adverb and means among others."""
    last = text[slice(*phrase.adjectives[-1])] if phrase.adjectives else ""
    return last.endswith("sten") and text.endswith(("mit ", "Mit "), 0, start)


def _stands_still(text: str, start: int, form: str, noun: str) -> bool:
    """Vor seine Anhängern: a noun that can be nothing but a dative, and nothing moves."""
    if form.lower() not in POSSESSIVES or not shows_dative(noun):
        return False
    before = text[max(0, start - _FAR) : start - 1].rpartition(" ")[2]
    return before.lower() in DIVIDED and not tells_direction(text, start - 1 - len(before))


def _stands_between(text: str, start: int) -> bool:
    """Zwischen is behind hardly any verb of movement."""
    return text.endswith(_BETWEEN, 0, start) and not tells_direction(text, start - len(_BETWEEN[0]))
