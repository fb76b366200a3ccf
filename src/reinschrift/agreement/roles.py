"""Phrases to which their clause leaves one role: dass das Verein fehlt, weil er dem Vertrag nicht verstand.

It is the subject where nothing else can be one, and the object where a verb that has one in the accusative has none.
The clause is read strictly: what may be either of them unseen proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from reinschrift.agreement.clause_subject import acts, is_thing
from reinschrift.agreement.inverted_subject import closes_with_verb, is_predicate
from reinschrift.agreement.repairs import Change, agreements, is_nominative_of, smallest_repair
from reinschrift.core.find import compiled
from reinschrift.syntax.clauses import is_reported, is_verb
from reinschrift.syntax.frames import english_words, word_after, word_before
from reinschrift.syntax.government import is_time, participles_with_datives
from reinschrift.syntax.lone_subject import needs_no_subject
from reinschrift.syntax.nominatives import Nominative, nominatives
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_phrases import Determined, behind, determined_at, is_german_head
from reinschrift.syntax.noun_readings import NounReading, is_sure, noun_readings
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.possible_cases import ALL_CASES
from reinschrift.syntax.subject_numbers import Clause, clause_around, opens_with_place, up_to_verb
from reinschrift.syntax.verb_numbers import is_plural_verb
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import (
    adverbs,
    auxiliaries,
    conjunctions,
    finite_verbs,
    verb_kinds,
    word_class,
    word_parts,
)
from reinschrift.words.grammar import contractions, determiners, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["roles"]

_DETERMINER: Final = (
    r"(?<![\w-])"
    r"([Dd](?:er|ie|as|e[mn])|(?:[Dd]ies|[Jj]ed|[Jj]en)e[mnrs]?|(?:[KkMmSs]?[Ee]in|[Uu]nser|[Ii]hr)(?:e[mnr]?)?)"
    r"(?= [a-zäöüA-ZÄÖÜ])"
)
_APPOSED: Final = r", [^,.;:!?\n„“]{3,80}(?=, [a-zäöüß]+)"  # Jeder Schule, die mitmacht, erhält
_OPENING: Final = frozenset("(„")
_STARTS: Final = frozenset({"", ".", "\n", "!", "?", "„", "“", ":"})
_CLAUSES: Final = frozenset({"dass", "ob", "wie", "was", "wer", "warum", "wenn", "weil", "zu", "um", "wo"})
_ASKING: Final = frozenset({"ob", "wann", "warum", "wieso", "wo"})
_NO_CONJUNCTIONS: Final = prepositions().keys() | {"als", "wie"}
_JOINING: Final = frozenset({"und", "oder", "aber"})
_BEHIND: Final = frozenset({"zufolge", "zuliebe", "entgegen", "wegen", "nach", "halber"})
_NO_PRONOUNS: Final = ("ein", "unser", "seine", "ihre", "unsere", "meine")
"""Others may have no noun behind them: dass das Mut braucht."""
_CALLED: Final = frozenset({"das", "dieses", "die"})
_PERSONAL: Final = frozenset({"sie", "ich"})
_WITH_INFINITIVE: Final = ("lass", "läss", "ließ", "sieh", "sah", "hör")
_BE: Final = frozenset({"sein", "werden", "bleiben"})
_PARTICIPLES: Final = ("t", "en")
_KNOWN: Final = ("bekannt",)  # bekannt geben
_PREFIXES: Final = range(2, 8)


class _Reading(NamedTuple):
    """The rest of the clause around a phrase."""

    finite: str
    verb: str
    """What has the objects: the finite verb with its parted prefix, or the one behind an auxiliary."""
    others: tuple[Nominative, ...]
    words: tuple[str, ...]
    joined: bool = False
    """Does it share the subject of the clause before?"""
    opens: bool = False
    second: bool = False
    """Does something else open the main clause?"""

    @property
    def passive(self) -> bool:
        """Is the finite verb a form of sein or werden?"""
        return finite_verbs().get(self.finite) in _BE

    @property
    def subjects(self) -> list[Nominative]:
        """The others that have the number of the verb."""
        return [other for other in self.others if is_plural_verb(self.finite) in other.numbers]

    @property
    def accusatives(self) -> int:
        """How many others may be objects."""
        return sum(not other.only for other in self.others)


def roles(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such phrase."""
    for m in compiled(_DETERMINER).finditer(text):
        before = word_before(text, m.start())[0].lower()
        if any(before in words for words in (prepositions(), contractions(), determiners(), english_words())):
            continue
        if lexicon().is_finite_verb(word_after(text, m.end())):
            continue  # das dürfte ein guter Plan sein
        found = determined_at(text, *m.span(1))
        if found is None or not found.is_gapless or not is_sure(found.noun):
            continue
        if is_german_head(found.noun) or sure_gender(found.noun) == "f":
            yield _repair(found)


def _repair(found: Determined) -> tuple[Change, ...]:
    nouns = noun_readings(found.noun)
    fitting = agreements(found, nouns, ALL_CASES)
    cases = frozenset(case for case, _ in fitting - {("gen", "p"), ("nom", "p")})
    before = word_before(found.text, found.start)[0]
    if ("nom" in cases and (before or len(cases) > 1)) or not _is_whole(found):
        return ()
    noun = before[:1].isupper() and not lexicon().is_function_word(before.lower())
    noun = noun and not (is_time(before) and found.form.startswith("ein"))  # in dieser Woche einer Kopie bekommen
    owned = noun and (not fitting or any(case == "gen" for case, _ in fitting))
    read = None if owned else _read(found)
    if read is None:
        return ()
    if read.joined or read.subjects:
        genders = {gender for _, gender in fitting or nouns}
        left = frozenset(r for r in nouns if r[0] == "acc" and r[1] in genders)
        return smallest_repair(found, left) if "acc" not in cases and _is_object(found, read, left) else ()
    left = frozenset(r for r in nouns if r[0] == "nom" and r[1] != "p")
    return smallest_repair(found, left) if "nom" not in cases and _is_subject(found, read, cases) else ()


def _is_whole(found: Determined) -> bool:
    follows = behind(found)
    if is_time(found.noun) or is_time(found.noun.removesuffix("e")):
        return False  # dieser Tage
    return not follows.run and (follows.clear or is_verb(word_after(found.text, found.phrase.end)))


def _read(found: Determined) -> _Reading | None:
    """The clause around the phrase; nothing where it cannot be read for sure."""
    text, end = found.text, found.phrase.end
    around = clause_around(text, found.start, end)
    apposed = compiled(_APPOSED).match(text, end) if not around.before else None
    if apposed is not None:
        around = clause_around(text, end, apposed.end() + 1)._replace(before=(), mark=around.mark)
    before, after = around.before, up_to_verb(around.after)
    if around.closing in _OPENING or (after and (after[0] in _BEHIND or after[0].endswith("end"))):
        return None  # der Tradition folgend
    first, listed = before[0].lower() if before else "", around.closing == ","
    if listed and around.following in _CLAUSES:
        return None
    if first in _ASKING or ("subordinating" in conjunctions().get(first, ()) and first not in _NO_CONJUNCTIONS):
        return _subordinate(found, before[1:], after)
    ends = around.following in conjunctions() or around.following in contractions()
    ends = ends or (bool(after) and after[-1].islower() and after[-1].endswith(_PARTICIPLES))
    if listed and not (ends or is_verb(around.following)):
        return None  # er kaufte der Frau, die er liebte, ein Haus
    verbs = [n for n, word in enumerate(before) if n and is_verb(word)]
    if len(verbs) > 1 and before[verbs[-1] - 1] in _JOINING:
        return _main(found, before[verbs[-1] :], after, joined=True)
    if around.mark not in _STARTS or len(verbs) != bool(before):
        return None
    return _second(found, before, verbs[0], after) if before else _main(found, after[:1], after[1:], opens=True)


def _second(found: Determined, before: tuple[str, ...], at: int, after: tuple[str, ...]) -> _Reading | None:
    """A main clause that something else opens, with its verb at a place before the phrase."""
    predicate = at == 1 and is_predicate(before[0])
    place = predicate or opens_with_place(Clause(before[:at], after, "", "", ""))
    phrases = () if place else nominatives(before[:at], opens=True)
    read = _main(found, before[at:], after)
    if read is None or phrases is None:
        return None
    verb = before[0].lower() if predicate and read.passive else read.verb
    return read._replace(others=(*phrases, *read.others), verb=verb, second=True)


def _subordinate(found: Determined, before: tuple[str, ...], after: tuple[str, ...]) -> _Reading | None:
    """Behind its conjunction."""
    if not after or not _is_finite(after[-1]):
        return None
    others = _others(found, before, after[:-1])
    verb = after[-2] if after[-1] in auxiliaries() and len(after) > 1 else after[-1]
    return None if others is None else _Reading(after[-1], verb, others, before + after)


def _main(
    found: Determined, before: tuple[str, ...], after: tuple[str, ...], *, joined: bool = False, opens: bool = False
) -> _Reading | None:
    """From the finite verb on, or, where the phrase opens the clause, with that alone before the rest."""
    if not before or not _is_finite(before[0]) or (opens and after and is_verb(after[0])):
        return None
    finite, last = before[0], after[-1] if after else ""
    others = _others(found, after, ()) if opens else _others(found, before[1:], after)
    parted = last in prefixes() and {"local"}.issuperset(adverbs().get(last, ()))  # but: nicht, mehr
    verb = f"{last}{finite}" if parted else finite
    if finite in auxiliaries() or finite.startswith(_WITH_INFINITIVE):
        verb = "".join(after[-2:]) if after[-2:-1] == _KNOWN else last
    return None if others is None else _Reading(finite, verb, others, before + after, joined, opens)


def _is_finite(word: str) -> bool:
    return is_verb(word) or is_reported(word) or bool(_kind(word))


def _others(found: Determined, before: tuple[str, ...], after: tuple[str, ...]) -> tuple[Nominative, ...] | None:
    """The other phrases; sie and ich are subjects beside a thing."""
    if before[:1] and before[0] in _PERSONAL and not is_person(found.noun):
        before = ("er", *before[1:])
    owned = bool(after) and after[0] in word_class("owning")
    first, second = nominatives(before), nominatives((found.noun, *after) if owned else after)
    return None if first is None or second is None else (*first, *second[owned:])


def _is_subject(found: Determined, read: _Reading, cases: frozenset[Case]) -> bool:
    """Does the clause need one, and is the phrase no pronoun with a noun of its own (dass das Mut braucht)?"""
    words = [word for word in read.words if cases or word != read.finite]
    genitive = any(word.startswith(word_parts("governs genitive")) for word in words)
    if genitive or found.form == "ihr" or is_plural_verb(read.finite) or needs_no_subject(words):
        return False
    if not participles_with_datives().isdisjoint(words):
        return False
    kind, direct = _kind(read.verb), any(not (other.only or is_time(other.word)) for other in read.others)
    if kind == "alone" or (kind == "object" and read.passive) or (kind and direct and not read.passive):
        return True
    done = finite_verbs().get(read.finite) == "werden" and read.verb.endswith(_PARTICIPLES)
    done = done or (read.second and read.passive and closes_with_verb(found.text, found.phrase.end))
    shown = bool(found.adjectives) and found.adjectives[-1].endswith("e") and sure_gender(found.noun) in {"m", "n"}
    if read.second and ((found.form == "die" and not cases) or (found.form == "der" and "gen" in cases)):
        return read.finite not in word_class("giving somebody") and (not cases or not done)  # bald spielt der Kapelle
    return not cases and (read.opens or shown or done or found.form.endswith(_NO_PRONOUNS))


def _is_object(found: Determined, read: _Reading, left: frozenset[NounReading]) -> bool:
    """Has its verb no other object, and nothing but the subject beside it?"""
    subjects, kind = read.subjects, _kind(read.verb)
    calling = finite_verbs().get(read.finite) in word_class("calling and making")
    if read.passive or (calling and found.form in _CALLED and not found.adjectives):
        return False  # in Köln nennt man das Klüngel
    if read.verb == read.finite and finite_verbs().get(read.verb) == "bekommen":
        return False  # der Wein bekam der Frau nicht
    if kind != "object" and not (kind == "alone" and read.finite.startswith(_WITH_INFINITIVE)):
        return False
    if _has_object([word for word in read.words if word not in read.verb]):
        return False
    if read.joined:
        return not (subjects or read.accusatives)
    return len(subjects) == 1 and _is_clear(found, read, subjects[0], left)


def _is_clear(found: Determined, read: _Reading, subject: Nominative, left: frozenset[NounReading]) -> bool:
    """Can it be told from the subject: by the form of that, or since it is no masculine or that acts?"""
    if read.accusatives > (not subject.only):
        return False
    acting = subject.word.istitle() and acts(subject.word) and (not read.opens or is_thing(found.noun))
    if ("acc", "m") in left and read.opens and is_nominative_of(found.form, "m"):
        return subject.only and acting  # der Antrag hat der Rat abgelehnt
    return ("acc", "m") not in left or subject.only or acting


def _has_object(words: list[str]) -> bool:
    """Der Rat den Antrag, sich: an accusative that stands right behind another phrase, or a dative that may."""
    if "sich" in words or needs_no_subject(words):
        return True
    pairs = pairwise(("", *words))
    return any(word.endswith("en") and word in determiners() and ahead not in prepositions() for ahead, word in pairs)


@lru_cache(maxsize=512)
def _kind(verb: str) -> str:
    """Of a verb with or without prefix, as `verb_kinds` has it."""
    kinds, bare = verb_kinds(), verb.replace("ge", "", 1)
    known = kinds.get(verb) or kinds.get(f"{verb}n")
    if known is not None:
        return known
    if verb.startswith(word_parts("begin: one object")) or bare.startswith(word_parts("begin: one object")):
        return "object"
    bases = {kinds.get(verb[at:]) for at in _PREFIXES if verb[:at] in prefixes()}
    return "alone" if "alone" in bases or verb.startswith(word_parts("begin: alone")) else ""
