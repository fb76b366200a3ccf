"""Adjectives whose ending the determiner before them tells, whatever the case: dem neuen, eines neuen, eine neue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.evidence.frames import word_before
from reinschrift.evidence.noun_phrases import whole_phrase_at
from reinschrift.evidence.noun_readings import noun_readings
from reinschrift.evidence.owners import is_owner
from reinschrift.evidence.repairs import Change, endings_to_change
from reinschrift.words import lexicon
from reinschrift.words.grammar import prepositions

__all__ = ["weak_endings"]

_DATIVE: Final = (
    r"(?:[ „(\n]|\A)((?:[DdIiAaVvZzBb](?:em|m|om|um|eim)|[Dd]iesem|[Jj]e[dn]em|(?:[mskdMSKD]?[Ee]in|[Uu]nser|[Ii]hr)em"
    r"|[Dd]es|(?:[mskdMSKD]?[Ee]in|[Uu]nser|[Ii]hr)es)) (?=[a-zäöüß]{2,}e[ms]? (?:[a-zäöüß]+e[mns]? )?[A-ZÄÖÜ0-9])"
)
_EINE: Final = r"(?:[ „(\n]|\A)([Ee]ine)(?= [a-zäöüß]{3,}en (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
_JOINING: Final = frozenset({"und", "oder", "sowie", "doch", "aber"})


def weak_endings(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each phrase."""
    yield from _after_eine(text)
    for m in compiled(_DATIVE).finditer(text):
        start, end = m.span(1)
        phrase = whole_phrase_at(text, end)
        if phrase is None or not phrase.adjectives:
            continue
        first = text[slice(*phrase.adjectives[0])]
        if lexicon().is_finite_verb(first) or lexicon().is_function_word(first):
            continue
        edits = endings_to_change(text, phrase, "en")
        if edits and not _is_pronoun(text, start, m[1].lower(), phrase.noun):
            yield edits


def _after_eine(text: str) -> Iterator[tuple[Change, ...]]:
    """Nur eine halben Oktave: before a feminine the nominative or accusative; dative and genitive have einer."""
    for m in compiled(_EINE).finditer(text):
        start, end = m.span(1)
        before, at = word_before(text, start)
        cases = prepositions().get(before.lower(), ("acc",))
        if "dat" in cases or "gen" in cases or (before == "nach" and word_before(text, at)[0]):
            continue
        phrase = whole_phrase_at(text, end)
        if phrase is None or not all(text[a:b].endswith("en") for a, b in phrase.adjectives):
            continue
        genders = {gender for _, gender in noun_readings(phrase.noun)}
        edits = ((start, end, "einer"),) if is_owner(text, start) else endings_to_change(text, phrase, "e")
        if edits and (not genders or "f" in genders):
            yield edits


def _is_pronoun(text: str, start: int, form: str, noun: str) -> bool:
    """…, dem neue Aufgaben drohen; mit dem neue Kunden kommen; von diesem militärische Hilfe: a phrase of its own."""
    genders = {gender for _, gender in noun_readings(noun)}
    if genders and genders.isdisjoint({"m", "n"}):
        return True
    if form.endswith("em") and form not in {"dem", "diesem", "jenem"}:
        return False
    if form not in {"dem", "des", "diesem", "jenem"}:
        return False
    before, at = word_before(text, start)
    relative = text[max(0, start - 2) : start] == ", " or before in _JOINING
    if before.lower() in prepositions():
        relative = text[max(0, at - 2) : at] == ", " or word_before(text, at)[0] in _JOINING
    return relative and (not genders or "p" in genders)
