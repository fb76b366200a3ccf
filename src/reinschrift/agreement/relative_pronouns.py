"""Relative pronouns of a gender that no noun before them has: die Studie, der erschien; das Dorf, in der er lebt.

The noun before the comma tells gender and number, the clause or a preposition the case. What may be no relative
clause (…, das ist klar; …, die Polizei kam), and every pronoun that another noun of its sentence fits, stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from reinschrift.agreement.relative_antecedents import (
    is_before_noun,
    is_some_verb,
    letters_before,
    letters_of,
    noun_before,
    others_before,
)
from reinschrift.agreement.repairs import Change
from reinschrift.core.find import compiled
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clause_parts import Part
from reinschrift.syntax.clause_roles import Clause, clause_at, is_finite
from reinschrift.syntax.government import dative_verbs, is_time, participles_with_datives
from reinschrift.syntax.lone_subject import needs_no_subject
from reinschrift.syntax.lone_words import has_lone_words
from reinschrift.syntax.noun_phrases import determined_at
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.verb_numbers import is_plural_verb, verb_number
from reinschrift.words import Case, Letter
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions, finite_verbs
from reinschrift.words.grammar import contractions, determiners, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["RELATIVE_FORMS", "relative_pronouns"]

RELATIVE_FORMS: Final[dict[Case, dict[Letter, str]]] = {
    "nom": {"m": "der", "f": "die", "n": "das", "p": "die"},
    "acc": {"m": "den", "f": "die", "n": "das", "p": "die"},
    "dat": {"m": "dem", "f": "der", "n": "dem", "p": "denen"},
    "gen": {"m": "dessen", "f": "deren", "n": "dessen", "p": "deren"},
}
_READINGS: Final = {
    form: frozenset((case, letter) for case, row in RELATIVE_FORMS.items() for letter in row if row[letter] == form)
    for form in ("der", "die", "das", "den", "dem", "denen", "dessen", "deren")
}
_PRONOUN: Final = r"(?<=[^\W\d_]), (?:(%s) )?(der|die|das|den|dem|denen|dessen|deren)(?= [a-zäöüßA-ZÄÖÜ0-9])"
_BEHIND_TIMES: Final = frozenset({"über", "hindurch", "lang"})
_WITH_DATIVES: Final = frozenset({"Opfer", "Last", "Verfügung", "zugrunde", "zugute", "zuteil", "zuvor"})
"""Der viele zum Opfer fielen, der zur Last gelegt wird."""
_JOINING: Final = frozenset({"und", "sowie"})
_WITH_ZU: Final = r"\A[a-zäöü]{2,}zu[a-zäöüß]{2,}n\Z"
_SMALL: Final = ("chen", "lein")
_OWNERS: Final = frozenset({"dessen", "deren"})
_PLURAL: Final[frozenset[Letter]] = frozenset({"p"})
_ALL: Final[frozenset[Letter]] = frozenset({"m", "f", "n", "p"})


class _Place(NamedTuple):
    """A pronoun behind a comma."""

    preposition: str
    form: str
    start: int
    end: int


def relative_pronouns(text: str) -> Iterator[Change]:
    """The pronouns for which noun and clause leave another form."""
    for m in compiled(_pattern()).finditer(text):
        preposition = m[1] or ""
        new = _form(text, _Place(preposition, m[2], *m.span(2)), m.start())
        if new is not None and new != m[2]:
            yield (*m.span(2), new)


@lru_cache(maxsize=1)
def _pattern() -> str:
    """Prepositions that are conjunctions as well open clauses of their own: die Frage, ob das Verfahren taugt."""
    return _PRONOUN % "|".join(sorted(prepositions().keys() - conjunctions().keys()))


def _form(text: str, place: _Place, comma: int) -> str | None:
    """The form that is left, where the one that stands fits nothing."""
    clause = clause_at(text, place.start, place.end, opens_clause=True)
    cases = _cases(text, place, clause)
    if cases == {"nom"} and is_plural_verb(clause.last):
        return RELATIVE_FORMS["nom"]["p"]  # whatever it belongs to
    noun = noun_before(text, comma) if cases else None
    if noun is None:
        return None
    able = _ALL - _PLURAL if cases == {"nom"} else _ALL
    fitting = able & {letter for case, letter in _READINGS[place.form] if case in cases}
    letters = able & letters_before(text, noun)
    if not letters or not letters.isdisjoint(fitting) or _is_girl(noun[1], letters, fitting):
        return None
    others = others_before(text, noun, able)
    if others is None or others.fit(fitting):
        return None
    forms = {RELATIVE_FORMS[case][letter] for case in cases for letter in letters | others.rivals}
    return forms.pop() if len(forms) == 1 else None


def _is_girl(noun: str, letters: frozenset[Letter], fitting: frozenset[Letter]) -> bool:
    """Das Mädchen, die: who is meant is a woman."""
    return "n" in letters and "f" in fitting and (is_person(noun) or noun.endswith(_SMALL))


def _cases(text: str, place: _Place, clause: Clause) -> frozenset[Case]:
    """The cases that the pronoun can have; none where it may be an article or a demonstrative."""
    if place.form in _OWNERS:
        return frozenset({"gen"}) if _opens_with_owner(clause) else frozenset()
    if not _is_relative(text, place, clause):
        return frozenset()
    if place.preposition:
        governed = frozenset(prepositions()[place.preposition]) - {"gen"}
        shown = {case for case, _ in _READINGS[place.form] if case in governed}
        return frozenset(shown) if len(shown) == 1 else governed if len(governed) == 1 else frozenset()
    return _cases_in(place.form, clause)


def _opens_with_owner(clause: Clause) -> bool:
    """Dessen Mutter verschwindet: the noun that is owned follows, and the verb closes the clause."""
    first = clause.next
    phrase = first[:1].isupper() or (first.endswith(("e", "en", "er", "es", "em")) and first.islower())
    return phrase and _is_closed_by_verb(clause)


def _is_closed_by_verb(clause: Clause) -> bool:
    """Is the last word a verb, and no infinitive with zu?"""
    if "zu" in clause.after[-2:-1] or _has_infinitive(clause.after):
        return False  # die Vertrag zu lesen und zu kürzen
    last = clause.last
    if compiled(_WITH_ZU).search(last):
        return False  # um das auszuführen
    return any(is_some_verb(last[at:]) for at in range(len(last) - 2) if not at or last[:at] in prefixes())


def _has_infinitive(words: tuple[str, ...]) -> bool:
    """Zu lesen und; but: der nicht zu lesen ist."""
    three = zip(words, words[1:], words[2:], strict=False)
    return any(zu == "zu" and verb.endswith("n") and after in _JOINING for zu, verb, after in three)


def _is_relative(text: str, place: _Place, clause: Clause) -> bool:
    first = clause.next
    if not _is_closed_by_verb(clause) or len(clause.after) < 2 or first[:1].isupper():
        return False
    if first in finite_verbs() or is_finite(first) or (is_adjective_form(first) and first not in adverbs()):
        return False  # …, das ist klar; …, der hintere hat gebremst
    if any(word in auxiliaries() and (found := verb_number(word)) and found.only_finite for word in clause.after[:-1]):
        return False  # …, der hat kommen müssen
    return determined_at(text, place.start, place.end) is None and not _is_attribute(place.form, clause.after)


def _is_attribute(form: str, after: tuple[str, ...]) -> bool:
    """Der am Montag entlassene Trainer: an adjective and a noun that agree with the form as an article."""
    for n, noun in enumerate(after):
        at = n - 1
        while at >= 0 and is_before_noun(after[at]):
            at -= 1
        opener = after[at].lower() if at >= 0 else ""
        free = opener not in determiners() and opener not in prepositions() and opener not in contractions()
        described = noun[:1].isupper() and after[n - 1].endswith(("e", "en")) and n - 1 > at and free
        if described and any(r.gender in (letters_of(noun) or _ALL) for r in determiners().get(form, ())):
            return True
    return False


def _cases_in(form: str, clause: Clause) -> frozenset[Case]:
    """By the other phrases of the clause: where none can be its subject, the pronoun is."""
    plural = is_plural_verb(clause.last)
    parts = [part for part in clause.parts if "nom" in part.cases and not _is_number(clause, part, plural=plural)]
    several = plural and not _JOINING.isdisjoint(clause.after)  # das die SPÖ und die FPÖ haben
    able = [part for part in parts if several or part.plural is not (not plural)]
    cases = {case for case, _ in _READINGS[form]}
    if has_lone_words(clause.after) or _has_time_behind(clause.after):
        return frozenset()
    if not able:
        lone = form != "den" and ("dat" not in cases or not _has_dative(clause.after))
        return frozenset({"nom"}) if lone else frozenset()
    if not dative_verbs().isdisjoint(clause.after):
        return frozenset()
    if any(part.cases == {"nom"} for part in able):
        return frozenset(cases & {"acc", "dat"}) if "nom" not in cases or form in {"die", "das"} else frozenset()
    if form in {"die", "das"}:
        return frozenset({"nom", "acc"})
    return frozenset({"acc"}) if form == "den" else frozenset()


def _has_time_behind(words: tuple[str, ...]) -> bool:
    """Den Winter über ein Team: what follows is governed by nothing."""
    return any(is_time(word) and after in _BEHIND_TIMES for word, after in pairwise(words))


def _is_number(clause: Clause, part: Part, *, plural: bool) -> bool:
    """2015, 12 Jahre; but beside a verb in the plural: mehr als 4.000 Menschen."""
    at = part.at - len(clause.before) + 1
    counts = plural and 0 < at < len(clause.after) and clause.after[at][:1].isupper() and not is_time(clause.after[at])
    return part.word[0].isdigit() and not counts


def _has_dative(words: tuple[str, ...]) -> bool:
    """Der geholfen wurde, der kalt ist: the pronoun may be no subject."""
    datives = dative_verbs() | participles_with_datives() | _WITH_DATIVES
    return not datives.isdisjoint(words) or needs_no_subject(words[-2:])
