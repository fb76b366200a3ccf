"""Objects that were translated in the nominative: Sie trugen ein Sensor, der Rat hat der Antrag gebilligt.

The clause has its subject already: the object opens it (der Antrag stellt man online), or it is an infinitive that
needs none (das Vertrag zu kündigen). Lists (ein Mann und eine Frau), predicates (wollen ein Star werden) and what als
and wie bring stay. So do datives.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.agreement.clause_subject import LISTED, Clause, acts, clause_of, subject_elsewhere
from reinschrift.agreement.repairs import Change, agreements, smallest_repair
from reinschrift.core.find import compiled
from reinschrift.syntax.clauses import is_verb
from reinschrift.syntax.frames import word_before
from reinschrift.syntax.government import dative_verbs
from reinschrift.syntax.nominatives import phrase_from
from reinschrift.syntax.noun_phrases import Determined, behind, determined_at, is_german_head
from reinschrift.syntax.noun_readings import NounReading, is_sure, is_weak, noun_readings
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.possible_cases import ALL_CASES
from reinschrift.syntax.subject_numbers import clause_around
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import auxiliaries, finite_verbs, word_class, word_parts
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["objects"]

_DETERMINER: Final = (
    r"[a-zäöüß0-9)“«] (d(?:er|ie|as)|(?:[skmd]?ein|unser|ihr)e?|dies(?:er|e|es))"
    r"(?= (?:[a-zäöüß0-9-]+e[rn]? ){0,2}[A-ZÄÖÜ])"
)
_FIRST: Final = (
    r"(?:\A|\n|[.!?:] |[.!?:] ?„|\n„|[,;] (?=[a-zäöü])(?:(?:und|aber|denn|doch) )?)"
    r"([Dd](?:er|ieser)|(?:[KkSsMm]?[Ee]in|[Uu]nser|[Ii]hr))(?= [a-zäöüA-ZÄÖÜ])"
)
_VERB_AND_SUBJECT: Final = r"((?: [^\W\d_]+(?:-[^\W\d_]+)*){0,5}?) ([a-zäöüß]+) (man|er|wir|ich)(?= [a-zäöüß]|[.])"
_NAMING: Final = frozenset({"nennen", "rufen"})  # der Alte nannte man ihn
_BEHIND_COMMA: Final = (
    r", (d(?:er|ie|as)|(?:[skmd]?ein|unser|ihr)e?|dies(?:er|e|es))(?= (?:[a-zäöüß-]+e[nrs]? ){0,2}[A-ZÄÖÜ])"
)
_INFINITIVE: Final = (
    r"((?: [^\W\d_]+(?:-[^\W\d_]+)*){0,8}?) (?:zu ([a-zäöüß]+n)|([a-zäöü]{2,})zu([a-zäöüß]{2,}en))[.,;!?“\n]"
)
_WITH_DATIVE: Final = frozenset({"bei", "entgegen", "gegenüber", "nach", "vor", "zu"})
"""Prefixes of verbs whose object may be a dative: beitreten, zustimmen."""
_ACCUSATIVES: Final[frozenset[NounReading]] = frozenset({("acc", "m"), ("acc", "f"), ("acc", "n")})
_COMPARED: Final = LISTED | {"als", "wie", "denn", "statt", "außer", "nicht", "viel", "mehr", "weniger"}
_BOTH: Final = ("als auch ", "wie auch ")
_PERSON_HAS: Final = r"[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß-]+ (?:hat|hatte) \Z"
_CAPITALS: Final = r"[A-ZÄÖÜ][a-zäöüß]+"
_REACH: Final = 50
_MASCULINE: Final = ("ein", "er")
_PERSONS: Final = ("er", "arzt", "chef", "rat")


def objects(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such phrase."""
    for m in compiled(_FIRST).finditer(text):
        yield _before_subject(text, *m.span(1))
    for m in compiled(_BEHIND_COMMA).finditer(text):
        yield _of_infinitive(text, *m.span(1))
    for m in compiled(_DETERMINER).finditer(text):
        before = word_before(text, m.start(1))[0]
        low = before.lower()
        if (
            text.endswith(_BOTH, 0, m.start(1))
            or before in _COMPARED
            or low in prepositions()
            or low in contractions()
            or low in lexicon().determiners
        ):
            continue
        owned = m[1] == "der" and before[:1].isupper() and not _is_name_behind_verb(text, m.start(1), before)
        if owned or not (m[1].endswith(_MASCULINE) or before in dative_verbs()):
            continue  # die Theorie der Staat: rather an owner
        found = determined_at(text, *m.span(1))
        edits = _repair(found, before) if found else ()
        if edits:
            yield edits


def _before_subject(text: str, start: int, end: int) -> tuple[Change, ...]:
    """Der Antrag stellt man online: behind the verb stands what can be nothing but the subject."""
    found = determined_at(text, start, end)
    m = compiled(_VERB_AND_SUBJECT).match(text, found.phrase.end) if found else None
    if found is None or m is None or (m[1] and not _is_attribute(m[1])):
        return ()
    if not (is_verb(m[2]) or (m[2].endswith("e") and lexicon().known(f"{m[2]}n"))):
        return ()  # but: er schreibe
    clause = clause_of(text, start, found.phrase.end)
    if clause.predicative or finite_verbs().get(m[2]) in _NAMING or not _is_plain(found):
        return ()
    nouns = noun_readings(found.noun)
    fitting = agreements(found, nouns, ALL_CASES)
    owned = ("gen", "p") in fitting  # der Lehrer gedenkt man
    if ("nom", "m") not in fitting or not fitting <= {("nom", "m"), ("gen", "p")}:
        return ()
    governed = owned and any(w.startswith(word_parts("governs genitive")) or w == "sich" for w in (m[2], *clause.rest))
    return () if governed else smallest_repair(found, nouns & {("acc", "m")})


def _is_attribute(words: str) -> bool:
    """Der Antrag des Vereins auf Hilfe."""
    first = words.split(maxsplit=1)[0]
    small = first in word_class("owning") or first in prepositions() or first in contractions()
    return small and not any(map(is_verb, words.split()))


def _is_plain(found: Determined) -> bool:
    follows = behind(found)
    return found.is_gapless and follows.clear and not follows.run and is_sure(found.noun) and is_german_head(found.noun)


def _of_infinitive(text: str, start: int, end: int) -> tuple[Change, ...]:
    """Sie fordern, das Vertrag zu kündigen: right behind the comma, with no finite verb up to the next mark."""
    found = determined_at(text, start, end)
    m = compiled(_INFINITIVE).match(text, found.phrase.end) if found else None
    if found is None or m is None or not _is_plain(found):
        return ()
    clause, verb = clause_of(text, start, found.phrase.end), m[2] or (m[3] + m[4])
    dative = verb in dative_verbs() or m[3] in _WITH_DATIVE
    if dative or clause.predicative or any(map(is_verb, m[1].split()[:-1])):
        return ()
    nouns = noun_readings(found.noun)
    fitting = agreements(found, nouns, ALL_CASES)
    if ("nom", "m") in fitting and not verb.startswith(word_parts("governs genitive")):
        fitting -= {("gen", "p")}  # der Wagen zu verkaufen
    return smallest_repair(found, nouns & _ACCUSATIVES) if {case for case, _ in fitting} <= {"nom"} else ()


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
    if case is None or case in cases or _is_weak_nominative(found.noun):
        return ()
    return smallest_repair(found, frozenset(r for r in nouns if r[0] == case and r[1] != "p"))


def _is_weak_nominative(noun: str) -> bool:
    """Kein Mensch, der Präsident: no accusative; but: Autor."""
    return not noun.endswith("or") and lexicon().known(f"{noun}en") and is_weak(f"{noun}en")


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


def _follows_object(found: Determined) -> bool:
    """Der Antrag hat der Rat abgelehnt: who acts is no object of the thing that opens the sentence."""
    before = clause_around(found.text, found.start, found.phrase.end).before
    first = phrase_from(before, 0, opens=True)
    return first is not None and lexicon().is_noun(first.word) and not acts(first.word) and acts(found.noun)


def _case(found: Determined, clause: Clause, before: str) -> Case | None:
    if (clause.rest[:1] and clause.rest[0] in LISTED) or _follows_object(found):
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
