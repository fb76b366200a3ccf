"""Phrases behind a preposition that agree in none of its cases: mit die Adresse, um ein Film zu drehen."""

from __future__ import annotations

from typing import Final

from reinschrift.agreement.adjective_nouns import adjective_noun_repair
from reinschrift.agreement.repairs import (
    Change,
    agreements,
    is_nominative_of,
    shown_cases,
    smallest_repair,
)
from reinschrift.core.find import compiled
from reinschrift.syntax.frames import is_german_noun, is_homograph, word_after, word_before
from reinschrift.syntax.genitives import genitive_gender
from reinschrift.syntax.government import (
    case_by_pair,
    case_by_word,
    dative_verbs,
    demanded_case,
    fixed_case,
    has_fixed_case,
    is_at_rest,
    is_time,
    is_wording,
    tells_direction,
)
from reinschrift.syntax.noun_forms import genitive_form, shows_dative
from reinschrift.syntax.noun_genders import head_of, masculine_or_neuter, sure_gender
from reinschrift.syntax.noun_phrases import Behind, Determined, behind, determiner_readings
from reinschrift.syntax.noun_readings import NounReading, is_adjective_noun, is_sure, is_weak, noun_readings
from reinschrift.syntax.phrases import measures
from reinschrift.syntax.possible_cases import ALL_CASES, UNDECIDED, governed_cases, infinitive_after, opens_sentence
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import adverbs, finite_verbs, word_class, word_parts
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["repair_behind_preposition"]

_OTHERWISE: Final = frozenset({"ob", "bis", "ausschließlich", "halber", "fern", "nahe", "entlang"})
_BEFORE: Final = "vor"
_PUT: Final = r"\b(?:ge)?(?:[Ss]tell|[Tt]reten|[Tt]ritt|[Tt]rat)"
_REACH: Final = 60
_POINTED: Final = frozenset({"diese", "dieses", "diesen"})
_BEGINS: Final = ("start", "fäll", "fiel")
_POINTING: Final = frozenset({"der", "dieser", "jener"})
_DATIVES: Final = frozenset({"diesem", "jenem", "diesen", "jenen"})
_ACCUSATIVES: Final = ("ein", "eine", "einen")
_CONJUNCTIONS: Final = frozenset({"seit", "während"})
_TOO_MANY: Final = frozenset({"vieler", "weniger"})
_WITH_INFINITIVE: Final = frozenset({"um", "ohne", "anstatt", "statt"})
_JOINING: Final = frozenset({"und", "oder", "aber", "sowie"})
_SEVERAL: Final[frozenset[NounReading]] = frozenset((case, "p") for case in ALL_CASES)
_OBJECTS: Final[frozenset[NounReading]] = frozenset(("acc", gender) for gender in ("m", "f", "n"))
_DATIVE: Final[frozenset[Case]] = frozenset({"dat"})
_GENITIVE: Final[frozenset[NounReading]] = frozenset({("gen", "m"), ("gen", "n")})
_SHORTEST: Final = 4  # Mais is no genitive
_UNKNOWN: Final[frozenset[NounReading]] = frozenset((c, g) for c in ("nom", "acc", "dat") for g in ("m", "n"))
"""Of a noun that no table knows: behind ein it is no feminine."""


def repair_behind_preposition(found: Determined, preposition: str, at: int) -> tuple[Change, ...]:
    """The edits for a phrase behind the preposition, or in the contraction, at ``at``."""
    if preposition in _OTHERWISE:
        return ()
    if is_adjective_noun(found.noun) and not noun_readings(found.noun):
        cases = _cases_of(found, preposition, at)
        certain = behind(found).clear and not behind(found).run and not _is_pronoun(found, preposition, at)
        return adjective_noun_repair(found, cases) if certain and len(cases) == 1 else ()
    nouns = _GENITIVE if _is_genitive_of_one(found, preposition) else _readings(found)
    if not nouns or found.noun.isupper() or _is_plain_dative(found, nouns, preposition):
        return smallest_repair(found, nouns & _OBJECTS) if _is_demanded(found, preposition, at, "acc") else ()
    cases = _cases_of(found, preposition, at)
    if agreements(found, nouns, cases):
        return ()
    if genitive_gender(found.noun) is None and _is_pronoun(found, preposition, at):  # but: anstelle dem alten Tores
        return ()
    follows = behind(found)
    lacking = () if follows.run else _lacking_ending(found, preposition)
    if lacking:
        return lacking
    several = found.several or shows_dative(found.noun)
    lasting = is_time(found.noun) and len(follows.run) == 1  # nach einer Jahr Arbeit
    other = not lasting and any(agreements(found, noun_readings(other), cases) for other in follows.others)
    everything = agreements(found, nouns, ALL_CASES)
    governed = _governed(found, preposition, at, cases, everything)
    if other or not (follows.clear or several or _ends_with_time(found, preposition, governed)):
        return ()
    left = frozenset(r for r in nouns if r[0] in governed and not (follows.named and r[1] == "p" and not several))
    if governed == {"dat"} and not follows.run and is_nominative_of(found.form, "p") and _lacks_ending(found.noun):
        left |= {("dat", "p")}
    doubtful = not several and _is_doubtful(found, follows, left, everything)
    doubtful = doubtful or (governed == {"dat"} and _is_number(found, left))
    return () if doubtful else smallest_repair(found, left)


def _is_plain_dative(found: Determined, nouns: frozenset[NounReading], preposition: str) -> bool:
    """In der Stadt: right whatever the clause asks for, but with the nouns that have a case of their own."""
    may = "dat" in prepositions().get(preposition, ())  # not where it is contracted with the determiner
    return may and not has_fixed_case(preposition, found.noun) and bool(agreements(found, nouns, _DATIVE))


def _is_demanded(found: Determined, preposition: str, at: int, case: Case) -> bool:
    """Is the phrase the object of a verb that asks for this case: er wandte sich an die Behörde?"""
    if set(prepositions().get(preposition, ())) != {"acc", "dat"} or not is_sure(found.noun) or found.noun.isupper():
        return False
    if found.text.endswith(", ", 0, at) and "relative" in lexicon().pronouns.get(found.form, ()):
        return False  # eine Bühne, auf der Kunst entsteht
    follows = behind(found)
    clear = follows.clear and not follows.others
    return clear and demanded_case(found.text, preposition, at, found.noun) == case


def _readings(found: Determined) -> frozenset[NounReading]:
    """Those of the noun; of one that no table knows, behind ein, what is no feminine."""
    nouns = noun_readings(found.noun) or (_UNKNOWN if found.form.endswith("ein") else frozenset())
    if found.several:
        measure = found.text[found.end + 1].isdigit() and all(gender != "p" for _, gender in nouns)
        return _SEVERAL if measure and nouns else frozenset(r for r in nouns if r[1] == "p")  # 17 Hektar
    if found.form in contractions():
        return frozenset(r for r in nouns if r[1] != "p" and r != ("acc", "m"))  # ins Business: likelier a neuter
    return nouns


def _is_pronoun(found: Determined, preposition: str, at: int) -> bool:
    """…, mit der Firmen, und in der auch einzelne Regeln, in diesen werden, seit alle kommen, am weitesten: no article.

    A relative pronoun has a case of its preposition: für der Fall is none.
    """
    lemma = determiner_readings(found.form)[0].lemma
    if lemma in word_class("of several"):
        return preposition in _CONJUNCTIONS or (preposition == "zu" and lemma in _TOO_MANY)
    if found.form in contractions():
        return found.form == "am" and bool(found.adjectives) and found.adjectives[0].endswith("sten")
    if lemma not in _POINTING:
        return False
    first = word_after(found.text, found.end)
    if lexicon().is_finite_verb(first):
        return True
    shown = shown_cases(found, noun_readings(found.noun))
    if found.form in {"dem", "den"} and found.adjectives and found.adjectives[0].endswith("er"):
        return True  # über dem gewöhnlicher Sorten
    if found.form in _DATIVES and shown.isdisjoint({"dat", "gen"}):
        return True  # von diesem militärische Hilfe
    joined = word_before(found.text, at)[0] in _JOINING or found.text.endswith(", ", 0, at)
    if joined and (found.adjectives or ("nom", "p") in noun_readings(found.noun)):
        return any(r.case in prepositions()[preposition] for r in determiner_readings(found.form))
    return first in adverbs() and bool(found.adjectives)


def _cases_of(found: Determined, preposition: str, at: int) -> frozenset[Case]:
    """The cases of the preposition, at rest the dative, or what an infinitive behind um governs: it has no subject."""
    if found.form in contractions():
        return frozenset({contractions()[found.form].case})
    if is_at_rest(found.text, preposition, at) or _asks_for_dative(found, preposition, at):
        return frozenset({"dat"})
    fixed = fixed_case(found.text, preposition, at, found.noun, found.phrase.end)
    if fixed is not None and not (fixed == "dat" and found.form.startswith("eine")):  # deutet auf eine Grundlage hin
        return frozenset({fixed})
    verb = infinitive_after(found.text, found.start) if preposition in _WITH_INFINITIVE else None
    follows = word_after(found.text, found.phrase.end)
    if verb is None or (follows in finite_verbs() and not follows.endswith("n")):  # ohne Reform sei das nicht zu machen
        return frozenset(prepositions()[preposition])
    if verb in dative_verbs():
        return frozenset({"dat"})
    return frozenset({"acc", "dat", "gen"} if verb == "gedenken" else {"acc", "dat"})


def _asks_for_dative(found: Determined, preposition: str, at: int) -> bool:
    """Unter einen Sonnenbrand leiden, an eine Lösung arbeiten; but: in einen Wagen fahren."""
    two = set(prepositions()[preposition]) == {"acc", "dat"}
    if preposition == "in" and found.form in _POINTED and opens_sentence(found.text, at) and is_time(found.noun):
        begins = word_after(found.text, found.phrase.end).startswith(_BEGINS)  # In diese Saison startet er
        return not (begins or tells_direction(found.text, at))  # In dieses Jahr rechnen sie
    if two and preposition == _BEFORE and _is_had_before(found, at):
        return True
    if not two:
        return False
    if not found.form.endswith(_ACCUSATIVES) or found.form == "seine":
        return _is_demanded(found, preposition, at, "dat")
    asked = case_by_pair if found.form == "einen" and not is_wording(found.noun) else case_by_word
    return asked(found.text, preposition, at) == "dat" and not tells_direction(found.text, at)


def _is_had_before(found: Determined, at: int) -> bool:
    """Vor das Spiel, vor einen Monat: a time or an event; but: sie stellt ihn vor die Wahl."""
    text, end = found.text, found.phrase.end
    if compiled(_PUT).search(text, max(0, at - _REACH), end + _REACH) is not None:
        return False
    if is_time(found.noun):
        return True
    return found.noun.lower().endswith(word_parts("ends: had before")) and not tells_direction(text, at)


def _governed(
    found: Determined, preposition: str, at: int, cases: frozenset[Case], everything: frozenset[NounReading]
) -> frozenset[Case]:
    """The cases that are left at this place."""
    if found.form in contractions() or cases != frozenset(prepositions()[preposition]):
        return frozenset[Case]({"acc"}) if "acc" in cases else cases
    if "gen" in cases and (genitive_gender(found.noun) is not None or _is_genitive_of_one(found, preposition)):
        return frozenset({"gen"})  # während das Spiels
    telling = found.adjectives and (preposition in UNDECIDED or preposition in _CONJUNCTIONS)
    shown = shown_cases(found, noun_readings(found.noun)) if telling else ALL_CASES
    fitting = frozenset(case for case, _ in everything)
    governed = governed_cases(found, preposition, at, shown=shown, fitting=fitting)
    if governed is not None:
        return frozenset({"dat"}) if _is_at_event(found, preposition, at, governed) else governed
    if preposition in UNDECIDED and found.adjectives and not found.text.endswith(", ", 0, at):
        return cases  # über die offenen Meer: dem offenen is one change, das offene are two
    meant = {case for case, gender in noun_readings(found.noun) if is_nominative_of(found.form, gender)}
    if meant == {"dat"} and not tells_direction(found.text, at):
        return cases & {"dat"}  # vor seine Anhängern
    certain = not everything and len(cases) == 1 and found.form.startswith("ein")
    return cases if certain and not word_before(found.text, at)[0].istitle() else frozenset()


def _is_at_event(found: Determined, preposition: str, at: int, governed: frozenset[Case]) -> bool:
    """Sagte er auf einen Konferenz: where something is told; but: sie freut sich auf, sie fährt auf eine Konferenz."""
    event = preposition == "auf" and len(governed) > 1 and found.noun.lower().endswith(word_parts("ends: events"))
    return event and case_by_pair(found.text, preposition, at) != "acc" and not tells_direction(found.text, at)


def _ends_with_time(found: Determined, preposition: str, governed: frozenset[Case]) -> bool:
    """Vor eine Woche neue Kameras: of no dative; but: nach eine Woche dauernden Gesprächen, eine Woche alten Katzen."""
    word = word_after(found.text, found.phrase.end)
    if governed != _DATIVE or not is_time(found.noun) or not word.islower() or preposition == "in":
        return False
    if word.endswith(("e", "es")):
        return True
    stem = word[:-2]
    return not stem.endswith(("t", "d", "en", *measures("adjective")))


def _lacking_ending(found: Determined, preposition: str) -> tuple[Change, ...]:
    """Mit ihren Kinder, in vielen Fälle: determiner and adjectives have the dative of several, the noun has not."""
    if found.form in contractions() or not all(word.endswith("en") for word in found.adjectives):
        return ()
    own = determiner_readings(found.form)
    several = {r.case for r in own if r.gender == "p"}
    many = own[0].lemma in word_class("of several") or found.several  # mit allen Mittel
    if several & set(prepositions()[preposition]) != {"dat"} or not _lacks_ending(found.noun, many=many):
        return ()
    return ((found.phrase.start, found.phrase.end, f"{found.noun}n"),)


def _lacks_ending(noun: str, *, many: bool = False) -> bool:
    """Kinder: a plural whose dative has an -n; ``many``: it is one, though it may look like a singular (Mittel)."""
    if noun.endswith(("n", "s")) or not lexicon().knows(noun + "n"):
        return False
    genders = {gender for _, gender in noun_readings(noun)}
    return sure_gender(noun) == "p" or genders == {"p"} or (many and "p" in genders and "f" not in genders)


def _is_genitive_of_one(found: Determined, preposition: str) -> bool:
    """Wegen ein Streits, trotz dem Protests: behind the determiner of one no plural in -s."""
    if "gen" not in prepositions().get(preposition, ()) or len(found.noun) <= _SHORTEST:
        return False
    one = all(r.gender != "p" for r in determiner_readings(found.form))
    return one and genitive_form(found.noun, "m") is True and not is_homograph(found.noun)


def _is_doubtful(
    found: Determined, follows: Behind, left: frozenset[NounReading], everything: frozenset[NounReading]
) -> bool:
    """Could the noun be another one, or of another gender? A determiner in its nominative speaks for it."""
    noun, sure = found.noun, is_sure(found.noun) or bool(masculine_or_neuter(found.noun))
    if not any(is_nominative_of(found.form, gender) for _, gender in left):
        several = any(r.gender == "p" for r in determiner_readings(found.form))
        loan = several and noun.endswith("s") and genitive_gender(noun) is None and ("nom", "p") in noun_readings(noun)
        if not sure or (follows.others and not is_german_noun(noun)) or loan:
            return True
    shown = any(case == "nom" for case, _ in everything)
    german = bool(follows.others) and all(gender != "p" for _, gender in left)  # gegen der Urteil Berufung einlegen
    if follows.run and not (shown or german) and not (sure and _is_apposed(noun, follows.run[0])):
        return True
    name = lexicon().name(noun)
    foreign = name is not None or lexicon().is_function_word(noun.lower())
    return foreign and not sure


def _is_apposed(noun: str, following: str) -> bool:
    """Den Zweitligisten Alora, der Agentur XYZ, der Integration Älterer."""
    words = lexicon()
    unknown = not words.knows(following) and head_of(noun) is not None  # das Weingut Ambach; but: die Nexus Camera
    named = words.is_name(following) or following.isupper() or unknown
    return is_weak(noun) or named or words.known(following.lower())


def _is_number(found: Determined, left: frozenset[NounReading]) -> bool:
    """Mit den Wahlkarte, vor den Fenster, an der Seiten: as likely the noun has lost its ending or has one too much."""
    genders = {gender for _, gender in left}
    if found.form == "der":  # but: bei der Männern
        bases = (found.noun.removesuffix("n"), found.noun.removesuffix("en"))
        return genders <= {"p"} and any(sure_gender(base) == "f" for base in bases)
    if found.form != "den" or "p" in genders:
        return False
    one, several = map(lexicon().count_class, (found.noun, f"{found.noun}n"))
    if "f" in genders:
        return found.noun.endswith("e") and (one == 0 or several > one + 1)
    return several > 0
