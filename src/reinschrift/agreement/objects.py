"""Objects that were translated in the nominative: Sie trugen ein Sensor, der Rat hat der Antrag gebilligt.

The clause has its subject already. Lists (ein Mann und eine Frau), predicates (wollen ein Star werden) and what als
and wie bring stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.agreement.clause_subject import LISTED, Clause, clause_of, subject_elsewhere
from reinschrift.agreement.repairs import Change, agreements, smallest_repair
from reinschrift.core.find import compiled
from reinschrift.syntax.frames import word_before
from reinschrift.syntax.government import dative_verbs
from reinschrift.syntax.noun_phrases import Determined, behind, determined_at
from reinschrift.syntax.noun_readings import is_sure, noun_readings
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.possible_cases import ALL_CASES
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import auxiliaries, word_class, word_parts
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["objects"]

_DETERMINER: Final = (
    r"[a-zäöüß0-9)“«] (d(?:er|ie|as)|(?:[skmd]?ein|unser|ihr)e?|dies(?:er|e|es))"
    r"(?= (?:[a-zäöüß0-9-]+e[rn]? ){0,2}[A-ZÄÖÜ])"
)
_COMPARED: Final = LISTED | {"als", "wie", "denn", "statt", "außer", "nicht", "viel", "mehr", "weniger"}
_PERSON_HAS: Final = r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß-]+ (?:hat|hatte) \Z"
_CAPITALS: Final = r"[A-ZÄÖÜ][a-zäöüß]+"
_REACH: Final = 50
_MASCULINE: Final = ("ein", "er")
_PERSONS: Final = ("er", "arzt", "chef", "rat")


def objects(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such phrase."""
    for m in compiled(_DETERMINER).finditer(text):
        before = word_before(text, m.start(1))[0]
        low = before.lower()
        if before in _COMPARED or low in prepositions() or low in contractions() or low in lexicon().determiners:
            continue
        owned = m[1] == "der" and before[:1].isupper() and not _is_name_behind_verb(text, m.start(1), before)
        if owned or not (m[1].endswith(_MASCULINE) or before in dative_verbs()):
            continue  # die Theorie der Staat: rather an owner
        found = determined_at(text, *m.span(1))
        edits = _repair(found, before) if found else ()
        if edits:
            yield edits


def _repair(found: Determined, before: str) -> tuple[Change, ...]:
    nouns = noun_readings(found.noun)
    cases = {case for case, _ in agreements(found, nouns, ALL_CASES)}
    if before[:1].islower() and not before.startswith(word_parts("governs genitive")):
        cases -= {"gen"}  # no owner
    if "nom" not in cases or not cases.isdisjoint({"dat", "gen"}):
        return ()
    follows = behind(found)
    if not follows.clear or follows.run or not is_sure(found.noun) or found.noun in word_class("of how long"):
        return ()
    case = _case(found, clause_of(found.text, found.start, found.phrase.end), before)
    if case is None or case in cases:
        return ()
    return smallest_repair(found, frozenset(r for r in nouns if r[0] == case and r[1] != "p"))


def _is_name_behind_verb(text: str, start: int, name: str) -> bool:
    """Im Mai hatte Velotron der Auftrag gewonnen: a name that is no word, right behind the verb, owns nothing."""
    verb = word_before(text, start - len(name) - 1)[0]
    words = lexicon()
    return verb in auxiliaries() and not words.knows(name) and not words.is_noun(name)


def _is_behind_person(found: Determined) -> bool:
    """Maria Huber hat der Antrag geschrieben: a first and a last name, and have beside it."""
    return compiled(_PERSON_HAS).search(found.text, max(0, found.start - _REACH), found.start) is not None and any(
        map(lexicon().is_first_name, compiled(_CAPITALS).findall(found.text, max(0, found.start - _REACH), found.start))
    )


def _case(found: Determined, clause: Clause, before: str) -> Case | None:
    if clause.rest[:1] and clause.rest[0] in LISTED:
        return None
    subject = subject_elsewhere(clause, one=True)
    shown = bool(found.adjectives) and found.adjectives[-1].endswith("er")
    if shown and not clause.rest and clause.verbs and clause.verbs[-1] in auxiliaries():
        return None  # wir dürfen kein kleiner Verein, keine Lobby werden
    if before in dative_verbs():
        return "dat" if (clause.pronoun or clause.sure) and clause.verbs == (before,) else None
    if subject == "sure" and not (shown and not clause.sure):
        return "acc" if found.form.endswith("ein") or clause.sure else None
    told = found.form.endswith("ein") or _is_behind_person(found)
    told = told or (found.form == "der" and _is_name_behind_verb(found.text, found.start, before))
    if subject != "likely" or shown or not told:
        return None
    return None if found.noun.lower().endswith(_PERSONS) or is_person(found.noun) else "acc"
