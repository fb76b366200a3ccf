"""Determiners before adjectives that stand as nouns: von eine Freiwilligen, mit die Verletzten, gegen der Zweiten."""

from __future__ import annotations

from typing import Final

from reinschrift.agreement.repairs import Change
from reinschrift.syntax.noun_phrases import Determined, determiner_readings
from reinschrift.words import Case, Letter
from reinschrift.words.grammar import adjective_ending, determiner_form

__all__ = ["adjective_noun_repair"]

_PERSONS: Final[tuple[Letter, ...]] = ("m", "f", "p")


def adjective_noun_repair(found: Determined, cases: frozenset[Case]) -> tuple[Change, ...]:
    """The determiner that goes with the ending of the noun, and its adjectives, in one of the cases.

    Such a noun has the ending of an adjective and may be of any person, one or several. Of several answers that for
    whose nominative the determiner stands is meant.
    """
    readings = determiner_readings(found.form)
    if not readings or any(_is_right(found, r.lemma, r.case, r.gender) for r in readings if r.case in cases):
        return ()
    lemma = readings[0].lemma
    nominatives = [r.gender for r in readings if r.case == "nom"]
    meant = [g for g in nominatives if _is_right(found, lemma, "nom", g)] or nominatives
    forms = {
        determiner_form(lemma, case, gender)
        for case in cases
        for gender in _PERSONS
        if gender in meant and _is_right(found, lemma, case, gender)
    } - {None}
    form = forms.pop() if len(forms) == 1 else None
    if form is None:
        return ()
    old = found.text[found.start : found.end]
    return ((found.start, found.end, form.capitalize() if old[0].isupper() else form),)


def _is_right(found: Determined, lemma: str, case: Case, gender: Letter) -> bool:
    ending = adjective_ending(lemma, case, gender)
    return all(_ends_in(word, ending) for word in (*found.adjectives, found.noun))


def _ends_in(word: str, ending: str) -> bool:
    """Verletzten ends in -en, Verletzte in -e only."""
    return word.endswith(ending) and not (ending == "e" and word.endswith(("en", "er", "es", "em")))
