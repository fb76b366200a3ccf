"""The smallest change that makes a determiner, its adjectives and their noun agree in a case that the place allows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.syntax.adjectives import has_other_endings
from reinschrift.syntax.noun_genders import masculine_or_neuter
from reinschrift.syntax.noun_phrases import Determined, determiner_readings
from reinschrift.syntax.noun_readings import NounReading
from reinschrift.syntax.phrases import Phrase
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.grammar import adjective_ending, contraction, contractions, determiner_form

__all__ = [
    "Change",
    "agreements",
    "endings_to_change",
    "is_nominative_of",
    "shown_cases",
    "smallest_repair",
]

Change = tuple[int, int, str]

_ENDINGS: Final = ("en", "er", "es", "em")
_MAKE_ADJECTIVES: Final = ("bar", "lich", "ig", "isch", "los", "sam", "haft", "end")
_LONG: Final = "lange"  # eine lange überfällige Reform


def agreements(found: Determined, nouns: frozenset[NounReading], cases: frozenset[Case]) -> frozenset[NounReading]:
    """The readings in which all words of the phrase agree as they stand."""
    text, phrase = found.text, found.phrase
    return frozenset(
        (r.case, r.gender)
        for r in determiner_readings(found.form)
        if (r.case, r.gender) in nouns
        and r.case in cases
        and not (phrase.adjectives and endings_to_change(text, phrase, adjective_ending(r.lemma, r.case, r.gender)))
    )


def shown_cases(found: Determined, nouns: frozenset[NounReading]) -> frozenset[Case]:
    """The cases that the ending of the last adjective allows; all those of the noun where there is none."""
    if not found.adjectives:
        return frozenset(case for case, _ in nouns)
    last, own = found.adjectives[-1], determiner_readings(found.form)
    several = any(r.gender == "p" for r in own)
    return frozenset(
        case
        for case, gender in nouns
        if (several or gender != "p") and last.endswith(adjective_ending(own[0].lemma, case, gender))
    )


def smallest_repair(found: Determined, readings: frozenset[NounReading]) -> tuple[Change, ...]:
    """The one change of determiner and adjectives that is left; nothing where two are equally small.

    Of two that are, the one for the gender and number in whose nominative the determiner stands is meant: decoders
    that see no case take that. Else that for the case of the determiner (in einer Interview: einem) and, of a noun of
    two genders (der Teil, das Teil), for the commoner one.
    """
    own = determiner_readings(found.form)
    if not own:
        return ()
    one = all(r.gender != "p" for r in own if r.case == "nom")
    shown = {r.case for r in own}
    commoner = masculine_or_neuter(found.noun)[:1]
    sizes: dict[tuple[Change, ...], tuple[int, bool, bool, bool, bool]] = {}
    for case, gender in readings:
        changes = _changes(found, case, gender)
        if changes is not None:
            other = not is_nominative_of(found.form, gender)
            unlike = "nom" not in shown and case not in shown
            size = (len(changes), other, one and gender == "p", unlike, gender not in commoner)
            sizes[changes] = min(sizes.get(changes, size), size)
    best = min(sizes.values(), default=None)
    left = [changes for changes, size in sizes.items() if size == best]
    return left[0] if len(left) == 1 else ()


def is_nominative_of(form: str, gender: Letter) -> bool:
    """May the determiner be the nominative of this gender?"""
    return any(r.case == "nom" and r.gender == gender for r in determiner_readings(form))


def _changes(found: Determined, case: Case, gender: Letter) -> tuple[Change, ...] | None:
    old, lemma = found.text[found.start : found.end], determiner_readings(found.form)[0].lemma
    contracted = contractions().get(found.form)
    new: str | None
    if contracted is not None:
        new = contraction(contracted.preposition, case, gender)
        new = new or f"{contracted.preposition} {determiner_form('der', case, gender)}"
    else:
        new = determiner_form(lemma, case, gender)
    if new is None:
        return None
    new = new.capitalize() if old[0].isupper() else new
    own = () if new == old else ((found.start, found.end, new),)
    noun, end = found.noun, found.phrase.end
    bare = (case, gender) == ("dat", "p") and not noun.endswith(("n", "s")) and lexicon().known(f"{noun}n")
    ending = ((found.phrase.start, end, noun + "n"),) if bare else ()  # mit alle Kinder
    return (*own, *endings_to_change(found.text, found.phrase, adjective_ending(lemma, case, gender)), *ending)


def endings_to_change(text: str, phrase: Phrase, ending: str) -> tuple[Change, ...]:
    """The edits that give all adjectives of a phrase an ending; words that do not take it stay (super, lila)."""
    return tuple(_endings(text, phrase, ending))


def _endings(text: str, phrase: Phrase, ending: str) -> Iterator[Change]:
    for start, end in phrase.adjectives:
        old = text[start:end]
        new = _inflected(old, ending)
        listed = text[end : end + 1] == ","  # einer langer, harten Nacht
        stays = end != phrase.adjectives[-1][1] and ((old.endswith("er") and not listed) or old == _LONG)
        if new is not None and new != old and not stays:
            yield start, end, new


def _inflected(adjective: str, ending: str) -> str | None:
    """The adjective with another ending; of two stems (kleiner: klein, kleiner) the one more common so."""
    words = lexicon()
    if adjective.endswith("weise") or (adjective.endswith("em") and words.known(adjective + "e")):
        return None  # adverbs as well: die teilweise gesperrte Straße, eines extrem niedrigen Preises
    if "-" in adjective and not has_other_endings(adjective.rpartition("-")[2]):
        return None  # ein real-time System
    stem = adjective[:-2] if adjective.endswith(_ENDINGS) else adjective[:-1]
    stems = (stem, adjective) if adjective.endswith("er") else (stem,)
    best = max((s[0].lower() + s[1:] for s in stems), key=lambda s: words.count_class(s + ending))
    if not (words.knows(best + ending) or stem.endswith(_MAKE_ADJECTIVES)):
        return None
    return (best if adjective[0].islower() else best[0].upper() + best[1:]) + ending
