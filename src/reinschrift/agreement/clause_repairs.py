"""Phrases without a preposition that agree in no case at all: diese Ziel, die hohen Aufwand, das Ende der Hauses."""

from __future__ import annotations

from typing import Final

from reinschrift.agreement.clause_subject import Clause, acts, clause_of, may_have_object, subject_elsewhere
from reinschrift.agreement.inverted_subject import closes_with_verb
from reinschrift.agreement.repairs import Change, agreements, shown_cases, smallest_repair
from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import months
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clauses import is_verb
from reinschrift.syntax.frames import is_german_noun, word_after
from reinschrift.syntax.genitives import genitive_gender
from reinschrift.syntax.government import dative_verbs, is_time
from reinschrift.syntax.nominatives import nominatives
from reinschrift.syntax.noun_forms import shows_dative
from reinschrift.syntax.noun_genders import masculine_or_neuter
from reinschrift.syntax.noun_phrases import Determined, behind, determiner_readings, is_german_head
from reinschrift.syntax.noun_readings import NounReading, is_sure, noun_readings
from reinschrift.syntax.possible_cases import ALL_CASES
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import adverbs, conjunctions, finite_verbs, verb_kinds, word_class, word_parts

__all__ = ["repair_in_clause"]

_BEFORE: Final = frozenset("abcdefghijklmnopqrstuvwxyzäöüß)“»,–:")
_BEFORE_OTHERS: Final = frozenset({"die", "ein"})  # ein Viertelmillion Menschen
_CASELESS: Final = ("der", "n")
_NOMINATIVES: Final = ("ein", "eine")
_OWNED: Final = r" (?:des|der|eines|einer|seines|ihres|dieses) [^.,;:!?\n]{0,120}?(?:\b(\w+) ([a-zäöüß]+)[.,;:!?]|, d)"
_BEEN: Final = frozenset({"gewesen", "geworden", "geblieben", "sein", "werden", "bleiben"})
_REACH: Final = 120
_ONESELF: Final = "sich"
_LIKE_EIN: Final = ("ein", "kein", "mein", "sein", "unser", "ihr")
_POSSESSIVES: Final = frozenset({"ihren", "unseren"})
_STRONG: Final = ("einen", "einem", "unseren", "unserem", "ihren", "ihrem")
_NOMINATIVE: Final[frozenset[NounReading]] = frozenset({("nom", "m")})
_OBLIQUE: Final = frozenset({"den", "dem"})
_OF_SUBJECTS: Final = frozenset({"sein", "bleiben"})
_ABOVE_ALL: Final = "allem"  # vor allem
_MANY: Final = 3  # members of a name


def repair_in_clause(found: Determined, before: str) -> tuple[Change, ...]:
    """The edits for a phrase behind a word that is no preposition."""
    opens = found.text[found.start].isupper() and found.form.endswith(_NOMINATIVES)
    if not opens and found.text[found.start - 2 : found.start - 1] not in _BEFORE:
        return ()
    if determiner_readings(found.form)[0].lemma in word_class("of several"):
        return ()
    if found.form.endswith(_STRONG) and _is_strong_predicate(found):
        return smallest_repair(found, _NOMINATIVE)
    nouns = noun_readings(found.noun) if found.is_gapless else frozenset()
    if not nouns or agreements(found, _without_owner(found.noun, nouns, before), ALL_CASES):
        return ()  # nearly all end here
    genitive = genitive_gender(found.noun) is not None
    if not (is_sure(found.noun) or masculine_or_neuter(found.noun)):
        return ()
    if (
        _is_pronoun(found, before, genitive=genitive)
        or _is_other_noun(found, genitive=genitive)
        or _is_doubtful(found, nouns, genitive=genitive)
    ):
        return ()
    cases = _cases(found, before, nouns)
    shown = found.form.startswith("eine") or (cases == {"acc"} and _shows_object(found, nouns))
    if not (genitive or shown or _is_plain(found.noun)):
        return ()
    return smallest_repair(found, frozenset(r for r in nouns if r[0] in cases))


def _is_strong_predicate(found: Determined) -> bool:
    """Ursache war einen defekter Greifarm: the adjective has the ending of a nominative, and so has the place."""
    if not found.adjectives or not all(word.endswith("er") for word in found.adjectives):
        return False
    nouns = noun_readings(found.noun)
    clause = clause_of(found.text, found.start, found.phrase.end)
    predicate = bool(clause.verbs) and all(finite_verbs().get(verb) in word_class("copula") for verb in clause.verbs)
    closed = closes_with_verb(found.text, found.phrase.end)
    return predicate and not closed and not clause.es and (not nouns or ("nom", "m") in nouns)


def _without_owner(noun: str, nouns: frozenset[NounReading], before: str) -> frozenset[NounReading]:
    """Der Verband hält der Register, dass der Gebäude alt ist: there stands no genitive of several."""
    if ("gen", "p") not in nouns:
        return nouns
    collective = noun.startswith("Ge") and noun.endswith("e") and before in conjunctions()
    if collective or (is_verb(before) and not before.startswith(word_parts("governs genitive"))):
        return nouns - {("gen", "p")}
    return nouns


def _is_plain(noun: str) -> bool:
    """A German noun, and no name or abbreviation."""
    words = noun.split("-")
    long_enough = len(noun) >= _MANY > len(words) and words[-1][1:].islower()
    return long_enough and is_german_head(noun) and not lexicon().is_name(noun)


def _is_pronoun(found: Determined, before: str, *, genitive: bool) -> bool:
    """Das ein starkes Land, dieser noch junge Polizist, wem das Freude macht: no determiner, or one of another noun.

    Behind a comma, und or dass a pronoun may begin a clause: Pläne, die hohen Aufwand machen.
    """
    words, first = lexicon(), word_after(found.text, found.end)
    plain = determiner_readings(found.form)[0].lemma == "der"  # but: es ist mir ein Ehre, gäbe es diesen Projekt
    pronoun = before in words.pronouns and plain and before != _ONESELF
    if found.form == "ihr" or ((before.lower() in words.determiners or pronoun) and before != _ABOVE_ALL):
        return True
    if first in words.determiners or words.is_finite_verb(first) or (first in adverbs() and found.form[-3:] != "ein"):
        return True
    if found.form == "das" and not found.adjectives and _is_called(found, before):
        return True
    if not before or before in conjunctions():
        indefinite = ("ein" in found.form or found.form in _POSSESSIVES) and (
            not genitive or (not before and found.form.startswith("eine"))
        )
        return not (indefinite or (genitive and found.form == "der") or _is_in_clause(found, before))
    if not (found.form.startswith("ein") and before.islower() and is_adjective_form(before)):
        return False
    stem = before[:-1] if before.endswith("e") else before[:-2]
    participle = stem.endswith("t") and words.known(stem) and (stem.startswith("ge") or not is_verb(before))
    return before not in finite_verbs() and (participle or words.known(f"{stem}em"))


def _is_called(found: Determined, verb: str) -> bool:
    """Er nannte das Unsinn, wir machen das Schritt für Schritt, nun ist das Pflicht, dort bedeutet das Arbeit."""
    rest = clause_of(found.text, found.start, found.phrase.end).rest if verb in finite_verbs() else ()
    bare = rest[:1] in {(), ("für",)} and verb_kinds().get(verb, "alone") != "alone" and not acts(found.noun)
    if bare and not closes_with_verb(found.text, found.phrase.end):
        return True
    return finite_verbs().get(verb) in word_class("calling and making") or found.text.startswith(
        (f" für {found.noun}", f" um {found.noun}"), found.phrase.end
    )


def _is_in_clause(found: Determined, before: str) -> bool:
    """Dass der Fundament unterspült ist: der before a neuter has no case."""
    genders = {
        gender for case, gender in _without_owner(found.noun, noun_readings(found.noun), before) if case != "dat"
    }
    if found.noun.startswith("Ge") and found.noun.endswith("e"):
        genders.discard("p")  # Gebäude
    if found.adjectives and genders <= {"m", "n"} and all(word.endswith("e") for word in found.adjectives):
        return True  # und die lange Streit: without a determiner it would be langer Streit
    if len(found.adjectives) > 1 and found.adjectives[0].endswith("en") and not found.adjectives[-1].endswith("en"):
        return True  # und die kleinen, bunte Autos: the first shows that there is a determiner
    if "subordinating" not in conjunctions().get(before, ()) or len(genders) != 1:
        return False
    return (found.form, *genders) == _CASELESS or (found.form == "das" and _is_owned(found))


def _is_owned(found: Determined) -> bool:
    """Weil das Motor des Schiffs versagte, dass das Zahl der Fälle steigt; but: weil das Ausdruck des Protests ist."""
    m = compiled(_OWNED).match(found.text, found.phrase.end)
    if m is None or m[1] in _BEEN:
        return False
    return m[1] is None or m[1].islower() or finite_verbs().get(m[2]) not in word_class("copula")


def _is_other_noun(found: Determined, *, genitive: bool) -> bool:
    """Could the determiner belong to what follows, or to the first member of the noun (der Geschichte-Kurs)?"""
    follows = behind(found)
    if not (follows.clear or genitive):
        return True
    nouns = set(follows.others)
    if not genitive:
        nouns.update(filter(is_german_noun, follows.run))  # ein Woche Zeit
    fits = set(follows.run) <= nouns and (not follows.run or found.form in _BEFORE_OTHERS)
    if not (fits or genitive):
        return True
    others = (*nouns, *found.noun.split("-")[:-1])
    return any(agreements(found, noun_readings(other), ALL_CASES) for other in others)


def _is_doubtful(found: Determined, nouns: frozenset[NounReading], *, genitive: bool) -> bool:
    """Has the noun rather lost its ending, or do many take the form for right (Ende diesen Jahres)?"""
    if genitive:  # die Gehirnscans, Ende diesen Jahres
        usual = found.form.endswith("en") and not found.form.startswith(_LIKE_EIN)
        return usual or (found.form == "die" and not lexicon().is_noun(found.noun))
    if is_time(found.noun) and found.adjectives and not found.form.startswith("ein"):
        return True
    if found.form.endswith("es") and {r.case for r in determiner_readings(found.form)} == {"gen"}:
        return any(gender in {"m", "n"} for _, gender in nouns)  # des Salzburger
    if found.form == "das" and shows_dative(found.noun):
        return True  # er sagte das Reportern
    if found.form.endswith("en") and {gender for _, gender in nouns} == {"p"} and _may_be_dative(found):
        return True  # dass ihren Kinder das Geld fehlt
    number = found.form == "der" and bool(found.adjectives) and found.adjectives[-1].endswith("en")
    return number and all(gender != "f" for _, gender in nouns)  # der neuen Gerät


def _may_be_dative(found: Determined) -> bool:
    """May the noun have lost its -n, since the clause goes on with another subject, or its verb asks for a dative?"""
    rest = clause_of(found.text, found.start, found.phrase.end).rest
    others = nominatives(rest)
    return others is None or any(other.numbers for other in others) or not dative_verbs().isdisjoint(rest)


def _cases(found: Determined, before: str, nouns: frozenset[NounReading]) -> frozenset[Case]:
    own = {r.case for r in determiner_readings(found.form)}
    if all(case == "gen" for case, _ in nouns):
        return frozenset({"gen"})  # der Präsident dem Verbandes
    if own <= {"dat"} or own <= {"gen"}:
        return frozenset(own)
    if before in dative_verbs() or (before in word_class("giving somebody") and found.form == "die"):
        clause = clause_of(found.text, found.start, found.phrase.end)
        alone = not (clause.sure or clause.likely or clause.several or clause.pronoun or clause.es)
        alone = alone and found.form == "ein" and nominatives(clause.rest) == ()
        return frozenset({"nom" if alone else "dat"})  # danach folgte ein Pause
    if _shows_object(found, nouns):
        clause = clause_of(found.text, found.start, found.phrase.end)
        copula = any(finite_verbs().get(word) in word_class("copula") for word in (*clause.verbs, *clause.rest))
        if not (clause.predicative and copula):
            return frozenset({"acc"})
        return frozenset({"nom"} if before.islower() else ())  # sei der Plan ein Versuch ein guten Mann zu halten
    return _cases_by_place(found, before, masculine=("acc", "m") in nouns)


def _cases_by_place(found: Determined, before: str, *, masculine: bool) -> frozenset[Case]:
    """Nominative or accusative, and behind a noun the genitive; what stands in the clause may leave one of them."""
    if finite_verbs().get(before) in _OF_SUBJECTS and found.form != "das":
        return frozenset({"nom"})  # in Ulm ist die Klimawandel; but: das ist Betrug, ist das Betrug
    clause = clause_of(found.text, found.start, found.phrase.end)
    owned = before[:1].isupper() and not (
        is_time(before) or before in months(english=False) or lexicon().is_function_word(before.lower())
    )
    if owned and not clause.verbs and (found.form in _OBLIQUE or _is_first_constituent(found, clause)):
        return frozenset({"gen"})  # die Kosten den Sanierung, den Kunden das Station wurden
    alone = before == _ONESELF and not (clause.sure or clause.likely or clause.several or clause.pronoun or clause.es)
    if alone or ("subordinating" in conjunctions().get(before, ()) and found.form == "das" and _is_owned(found)):
        return frozenset({"nom"})  # so verlängert sich die Weg, weil das Motor des Schiffs versagte
    cases: set[Case] = {"nom", "acc", "gen"} if owned else {"nom", "acc"}
    if masculine and (subject_elsewhere(clause, one=True) or may_have_object(clause, before)):
        cases.discard("acc" if clause.predicative else "nom")
    return frozenset(cases)


def _is_first_constituent(found: Determined, clause: Clause) -> bool:
    """Does the finite verb of a main clause follow at once, so that the phrase belongs to the noun before it?"""
    first = max(0, found.start - _REACH)
    begin = found.text.rfind(". ", first, found.start)
    opening = found.text[begin + 2 if begin >= 0 else first : found.start]
    word = opening.partition(" ")[0]
    main = word.istitle() and word.lower() not in conjunctions() and "," not in opening
    return main and clause.rest[:1] != () and is_verb(clause.rest[0])


def _shows_object(found: Determined, nouns: frozenset[NounReading]) -> bool:
    """Ein neuen Bahnhof: the adjective was translated with the noun."""
    shown = shown_cases(found, nouns)
    return found.form.endswith(("ein", "eine")) and "acc" in shown and "nom" not in shown
