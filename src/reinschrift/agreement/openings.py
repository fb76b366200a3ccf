"""Phrases that open a sentence and are its subject, since its verb follows: Den Krieg ist vorbei, Das Firmen haben.

A phrase that agrees in no other case is the nominative; one that could be an object is only where nothing behind the
verb can be the subject. Behind an attribute (Der im Januar drohende Lücke) the adjective in -e shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.agreement.repairs import Change, agreements, smallest_repair
from reinschrift.core.find import compiled
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import number_words
from reinschrift.syntax.clauses import is_reported, is_verb, sentence_from
from reinschrift.syntax.frames import is_german_noun, word_after
from reinschrift.syntax.government import dative_verbs, is_time, participles_with_datives
from reinschrift.syntax.lone_subject import is_lone_subject
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_phrases import Determined, behind, determined_at, is_german_head
from reinschrift.syntax.noun_readings import NounReading, is_sure, noun_readings
from reinschrift.syntax.possible_cases import ALL_CASES
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import word_parts

__all__ = ["openings"]

_START: Final = r"(?:\A|\n|[.!?:] |[.!?:] ?„|\n„)"
_DETERMINER: Final = (
    rf"(?:{_START}(?=[A-Z])|; (?=[a-z]))"
    r"([Dd](?:er|ie|as|en)|(?:[Dd]ies|[Jj]ed|[Jj]en)(?:er|es|e|en)|(?:[KkSsMm]?[Ee]in|[Uu]nser|[Ii]hr)(?:es|en|er|e)?)"
    r"(?= [a-zäöüA-ZÄÖÜ0-9])"
)
_PREPOSITION: Final = (
    "[iav]m|zu[mr]|beim|seit|nach|in|von|vom|bei|vor|hinter|aus|auf|an|mit|über|unter"
    "|neben|zwischen|gegen|für|durch|um|ohne"
)
_BETWEEN: Final = (
    rf"{_START}(D(?:er|ie|as)) (?:{_PREPOSITION})"
    r"(?: (?:de[mnr]|die|das|eine[mnr]?|ihre[mnr]|seine[mnr]|vielen|[0-9]{1,4}|%s))?"
    r"(?: [a-zäöüß]+e[nr])? [A-ZÄÖÜ][\w-]+(?= [a-zäöüß]+e )"
)
_ATTRIBUTES: Final = (
    rf"(?: (?:der|des|dieser|dieses|einer|eines|seiner|seines|ihrer|ihres|{_PREPOSITION})"
    r"(?: (?:der|den|dem|die|das|einen|einem|einer))?(?: [a-zäöüß]+e[nrs])?(?: [A-ZÄÖÜ][\w-]+){1,2}"
    r"(?: und [A-ZÄÖÜ][\w-]+)?){0,2}(?: [A-ZÄÖÜ][\w-]+){0,2} ([a-zäöüß]+)"
)
_APPOSED: Final = r", [^,.;:!?\n„“]{3,80}, ([a-zäöüß]+)"  # Sein größter Schatz, ein Karussell, war
_NOMINATIVE: Final[frozenset[Case]] = frozenset({"nom"})
_OTHERS: Final[frozenset[Case]] = ALL_CASES - _NOMINATIVE
_PLURAL_ENDINGS: Final = ("en", "ern", "eln")
_OWNERS: Final = frozenset({"ihres", "seines", "des", "der", "dieser", "dieses", "eines", "einer", "von"})
_COMMON: Final = 16
_STRONG: Final = ("es", "em")
_PLURALS: Final = frozenset({"sind", "seid"})


def openings(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such phrase."""
    for m in compiled(_DETERMINER).finditer(text):
        found = determined_at(text, *m.span(1))
        edits = (_repair(found) or _without_verb(found)) if found else ()
        if edits:
            yield edits
    for m in compiled(_between()).finditer(text):
        found = determined_at(text, m.start(1), m.end())
        edits = _behind_attribute(found, m.end(1)) if found else ()
        if edits:
            yield edits


@lru_cache(maxsize=1)
def _between() -> str:
    """The pattern of an attribute with a preposition, behind the determiner."""
    return _BETWEEN % trie(set(number_words()))


def _repair(found: Determined) -> tuple[Change, ...]:
    m = compiled(_APPOSED).match(found.text, found.phrase.end)
    m = m or compiled(_ATTRIBUTES).match(found.text, found.phrase.end)
    if m is None or not (is_verb(m[1]) or is_reported(m[1])) or found.noun.isupper() or _is_when(found):
        return ()
    several = m[1].endswith(_PLURAL_ENDINGS) or m[1] in _PLURALS
    nouns = noun_readings(found.noun)
    if not nouns and found.form == "das" and several and found.noun.endswith("en") and not found.adjectives:
        return _as_die(found)  # Das Vertriebenen suchen
    own = frozenset(r for r in nouns if r[0] == "nom" and (r[1] == "p") == several)
    if not own or not _is_plain(found) or agreements(found, own, _NOMINATIVE):
        return ()
    if not _is_nominative(found, nouns, m.end(), m[1]):
        return ()
    edits = smallest_repair(found, own)
    return edits if _is_whole(found, edits) else ()


def _as_die(found: Determined) -> tuple[Change, ...]:
    return ((found.start, found.end, f"{found.text[found.start]}ie"),)


def _is_when(found: Determined) -> bool:
    """Der vergangenen Freitag eröffnete Laden."""
    return bool(found.adjectives) and found.adjectives[-1].endswith("en") and is_time(found.noun)


def _without_verb(found: Determined) -> tuple[Change, ...]:
    """Das Regierung, Das junge Mann, Das Sprecher der Bahn: no pronoun, and no other case, whatever follows."""
    nouns, first = noun_readings(found.noun), word_after(found.text, found.end)
    if found.form == "das" and sure_gender(found.noun) == "f" and first == found.noun:
        return _as_die(found) if _is_whole(found, _as_die(found)) else ()
    shown = bool(found.adjectives) and all(word.endswith("e") for word in found.adjectives)
    genders = {gender for _, gender in nouns if gender != "p" or not shown} or {gender for _, gender in nouns}
    if found.form not in {"der", "das"} or len(genders) != 1 or not _is_plain(found) or is_verb(first):
        return ()
    strong = bool(found.adjectives) and found.adjectives[-1].endswith(_STRONG)  # Der neues Chef
    if not (shown or strong) and (found.form == "der" or found.adjectives or agreements(found, nouns, ALL_CASES)):
        return ()
    owned = word_after(found.text, found.phrase.end) in _OWNERS and not lexicon().known(found.noun.lower())
    if not (shown or strong or genders == {"f"} or owned):
        return ()
    own = frozenset(r for r in nouns if r[0] == "nom" and r[1] in genders)
    edits = () if agreements(found, own, _NOMINATIVE) or _is_when(found) else smallest_repair(found, own)
    return edits if _is_whole(found, edits) else ()


def _is_plain(found: Determined) -> bool:
    """A German noun whose gender is sure."""
    noun = found.noun
    named = lexicon().is_name(noun) and not is_german_noun(noun) and lexicon().count_class(noun) < _COMMON
    return found.is_gapless and is_sure(noun) and is_german_head(noun) and not named and not noun[:1].isdigit()


def _is_nominative(found: Determined, nouns: frozenset[NounReading], end: int, verb: str) -> bool:
    """Can the phrase be nothing else, or nothing else be the subject?"""
    others = agreements(found, nouns, _OTHERS)
    if others == {("gen", "p")}:  # der Opfer gedenkt man, der neuen Spieler sind vier; but: der Ergebnis sinkt
        neuter = ("nom", "n") in nouns and not found.adjectives and found.form == "der"
        return (
            neuter
            and not verb.endswith("n")
            and not _asks_for_genitive(sentence_from(found.text, end - len(verb)))
            and verb not in dative_verbs()
        )
    object_like = (
        found.form.endswith(("iner", "hrer", "serer")) and ("acc", "m") in nouns
    )  # einer guten Ruf hat die Schule
    if any(case == "dat" for case, _ in others) and _needs_only_dative(sentence_from(found.text, end)):
        return False
    return (not others and not object_like) or is_lone_subject(found.text, end, verb)


def _needs_only_dative(rest: str) -> bool:
    """Der Frau wurde gekündigt."""
    return not participles_with_datives().isdisjoint(rest.split())


def _asks_for_genitive(clause: str) -> bool:
    """Der Opfer wird am Sonntag gedacht, der Kinder nahm sich niemand an."""
    parts = word_parts("governs genitive")
    return any(word.startswith(parts) for word in clause.split())


def _is_whole(found: Determined, edits: tuple[Change, ...]) -> bool:
    """Die Chefin Anna Huber, but not das Internet Watch Forum or das 12-Zoll Display; and no compound in parts."""
    follows = behind(found)
    run = follows.run
    if not edits or not (follows.clear or run or is_verb(word_after(found.text, found.phrase.end))):
        return False
    named = bool(run) and (lexicon().is_first_name(run[0]) or (len(run) == 1 and lexicon().is_name(run[0])))
    return not run or (named and is_german_noun(found.noun)) or edits[0][0] > found.start


def _behind_attribute(found: Determined, end: int) -> tuple[Change, ...]:
    """Der im Januar drohende Versorgungslücke: the article at the start of the phrase."""
    own = frozenset(r for r in noun_readings(found.noun) if r[0] == "nom" and r[1] != "p")
    if not own or not _is_plain(found) or not all(word.endswith("e") for word in found.adjectives):
        return ()
    whole = Determined.of(found.text, found.start, end, found.phrase)
    if agreements(whole, own, _NOMINATIVE):
        return ()
    edits = smallest_repair(whole, own)
    return edits if len(edits) == 1 else ()
