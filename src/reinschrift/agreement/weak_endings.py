"""Adjectives whose ending the determiner before them tells, whatever the case: dem neuen, eines neuen, eine neue."""

from __future__ import annotations

from typing import Final

from reinschrift.agreement.owners import is_owner
from reinschrift.agreement.repairs import Change, endings_to_change
from reinschrift.syntax.clauses import is_verb
from reinschrift.syntax.frames import word_after, word_before
from reinschrift.syntax.genitives import genitive_gender
from reinschrift.syntax.noun_phrases import Determined, behind
from reinschrift.syntax.noun_readings import noun_readings
from reinschrift.syntax.phrases import Phrase
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.words import lexicon
from reinschrift.words.grammar import prepositions

__all__ = ["has_strong_neuter", "weak_repair"]

_NEVER: Final = ("e", "em", "es")
_ALL: Final = frozenset({"alle", "beide"})
_POINTING: Final = frozenset({"dem", "des", "diesem", "jenem"})
_JOINING: Final = frozenset({"und", "oder", "sowie", "doch", "aber"})


def weak_repair(found: Determined) -> tuple[Change, ...]:
    """The edits for the adjectives of a phrase."""
    if not found.adjectives:
        return ()
    if found.form == "eine":
        return _after_eine(found)
    if found.form == "der" and found.adjectives[0].endswith("ster") and found.adjectives[-1].endswith("en"):
        return endings_to_change(found.text, Phrase(found.phrase.adjectives[:1], *found.phrase[1:]), "en")
    if _is_all(found):
        return endings_to_change(found.text, found.phrase, "en")
    if has_strong_neuter(found):
        return ((found.start, found.end, found.form.removesuffix("es")),)
    told = found.form.endswith(("m", "eines")) or found.form == "des"
    first = found.adjectives[0]
    adjective = first.endswith(_NEVER) and not (lexicon().is_finite_verb(first) or lexicon().is_function_word(first))
    return endings_to_change(found.text, found.phrase, "en") if told and adjective and not _is_pronoun(found) else ()


def has_strong_neuter(found: Determined) -> bool:
    """Eines neues Haus: adjective and noun are nominative or accusative, and no noun before them has an owner."""
    if not found.form.endswith("eines") or not found.adjectives or genitive_gender(found.noun) is not None:
        return False
    owned = word_before(found.text, found.start)[0][:1].isupper()  # der Bau eines neues Haus: its endings are wrong
    strong = all(word.endswith("es") for word in found.adjectives) and ("acc", "n") in noun_readings(found.noun)
    return strong and not owned


def _is_all(found: Determined) -> bool:
    """Alle andere Räume bleiben zu: at the start of a sentence, where alle is no pronoun before an object."""
    several = found.form in _ALL and ("nom", "p") in noun_readings(found.noun)
    opens = several and opens_sentence(found.text, found.start)
    return opens and is_verb(word_after(found.text, found.phrase.end)) and behind(found).clear


def _after_eine(found: Determined) -> tuple[Change, ...]:
    """Nur eine halben Oktave: before a feminine the nominative or accusative; dative and genitive have einer."""
    text, start = found.text, found.start
    before, at = word_before(text, start)
    cases = prepositions().get(before.lower(), ("acc",))
    if "dat" in cases or "gen" in cases or (before == "nach" and word_before(text, at)[0]):
        return ()
    genders = {gender for _, gender in noun_readings(found.noun)}
    if (genders and "f" not in genders) or not all(word.endswith("en") for word in found.adjectives):
        return ()
    return ((start, found.end, "einer"),) if is_owner(text, start) else endings_to_change(text, found.phrase, "e")


def _is_pronoun(found: Determined) -> bool:
    """…, dem neue Aufgaben drohen; mit dem neue Kunden kommen; von diesem militärische Hilfe: a phrase of its own."""
    text, start = found.text, found.start
    genders = {gender for _, gender in noun_readings(found.noun)}
    if genders and genders.isdisjoint({"m", "n"}):
        return True
    if found.form not in _POINTING:
        return False
    before, at = word_before(text, start)
    at = at if before.lower() in prepositions() else start
    relative = text[max(0, at - 2) : at] == ", " or word_before(text, at)[0] in _JOINING
    return relative and (not genders or "p" in genders)
