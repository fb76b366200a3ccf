"""English words that open a clause, by what they belong to: der Mann, who; eine E-Mail, which; es regnete, when."""

from __future__ import annotations

from typing import Final

from reinschrift.agreement.relative_pronouns import RELATIVE_FORMS
from reinschrift.core.find import compiled
from reinschrift.syntax.antecedents import Antecedent, antecedents
from reinschrift.syntax.clause_roles import STARTS, Clause, clause_at
from reinschrift.syntax.clauses import is_verb
from reinschrift.syntax.frames import is_german, word_after, word_before
from reinschrift.syntax.government import dative_verbs, tells_direction
from reinschrift.syntax.verb_numbers import is_plural_verb
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import finite_verbs, preterites, pronouns
from reinschrift.words.grammar import prepositions

__all__ = ["OPENERS", "opener", "opening_conjunction"]

OPENERS: Final = frozenset({"who", "which", "that", "whose", "whom", "when", "after", "before", "but"})
"""The words that are asked about here."""
_PERSONAL: Final = frozenset({"who", "whom", "whose"})
_WHEN: Final = "when"
_BUT: Final = "but"
_CONJUNCTIONS: Final = {"after": "nachdem", "before": "bevor"}
_NEGATION: Final = r"\b(?:[Nn]icht|[Kk]eine?[nmrs]?|[Nn]ie)\b"
_OPPOSED: Final = r"\A\s*Nicht\b|\bnicht (?:nur|allein|bloß)\b"
_CLOSING: Final = ("en", "t")
_PHRASE: Final = 2  # er kann nicht schwimmen, but tauchen
_OPENED: Final = r"[^.!?:;,\n]{2,160}, ([^\W\d_]+)"
_STOP: Final = r"[.!?:;\n]"
_SENTENCE: Final = 160
_THAT: Final = "that"
_PAST_ENDINGS: Final = ("te", "ten")
_PRESENT_ENDINGS: Final = ("t", "en", "eln", "ern")
_PLURAL: Final[frozenset[Letter]] = frozenset({"p"})


def opener(text: str, start: int, end: int, word: str) -> str | None:
    """The German for the word at ``[start, end)``, where what stands before the comma and the clause leave one."""
    after = word_after(text, end)
    if word not in OPENERS or not text[start:end].islower() or not (is_german(after) or lexicon().knows(after)):
        return None
    if word == _WHEN:
        return _when(text, start, end)
    if word == _BUT or word in _CONJUNCTIONS:
        return _joint(text, start, end, word) if text.endswith(", ", 0, start) else None
    preposition, at = word_before(text, start)
    if not preposition:
        at = start
    if not text.endswith(", ", 0, at) or (preposition and preposition not in prepositions()):
        return None
    clause = clause_at(text, start, end, opens_clause=True)
    cases = _cases(text, at, word, preposition, clause)
    found = [(a, letters) for a in antecedents(text, at - len(", ")) if (letters := _letters(a, cases, clause))]
    fitting = [letters for a, letters in found if a.person == (word in _PERSONAL)] or [letters for _, letters in found]
    forms = {RELATIVE_FORMS[case][letter] for case in cases for letters in fitting[:1] for letter in letters}
    return forms.pop() if len(forms) == 1 else None


def opening_conjunction(text: str, start: int, end: int, word: str) -> str | None:
    """After die Wahl vorbei war, ging er: the clause opens its sentence, a verb ends it and another follows."""
    following = compiled(_OPENED).match(text, end)
    if word not in _CONJUNCTIONS or following is None or not lexicon().is_finite_verb(following[1]):
        return None
    clause = clause_at(text, start, end, opens_clause=True)
    opens = not clause.before and clause.mark in STARTS and _closes(clause)
    return _CONJUNCTIONS[word].capitalize() if opens else None


def _cases(text: str, at: int, word: str, preposition: str, clause: Clause) -> frozenset[Case]:
    """The cases that the pronoun can have in its clause."""
    if word == "whose":
        return frozenset({"gen"})
    if preposition:
        cases = prepositions()[preposition]
        return frozenset({"dat"}) if len(cases) > 1 and not tells_direction(text, at) else frozenset(cases[:1])
    if not dative_verbs().isdisjoint(clause.after):
        return frozenset({"dat"}) if any(part.cases == {"nom"} for part in clause.parts) else frozenset({"nom"})
    if word == "who":
        return frozenset({"nom"})
    if word == "whom" or any(part.cases == {"nom"} for part in clause.parts):
        return frozenset() if word == _THAT else frozenset({"acc"})
    others = any("nom" in part.cases for part in clause.parts)
    return frozenset({"nom", "acc"} if others and word != _THAT else {"nom"} if not others else ())


def _letters(antecedent: Antecedent, cases: frozenset[Case], clause: Clause) -> frozenset[Letter]:
    """The genders of the antecedent; a pronoun that is the subject has the number of its verb."""
    letters = antecedent.letters
    if cases == {"nom"} and clause.verb:
        return letters & _PLURAL if is_plural_verb(clause.verb) else letters - _PLURAL
    return letters


def _when(text: str, start: int, end: int) -> str | None:
    """Als behind what is past, wenn behind what is: by the verb that closes the clause."""
    if not text.endswith((", ", "und ", "aber "), 0, start):
        return None
    verb = clause_at(text, start, end, opens_clause=True).verb
    if verb in preterites() or verb.endswith(_PAST_ENDINGS):
        return "als"
    return "wenn" if verb and verb.endswith(_PRESENT_ENDINGS) else None


def _joint(text: str, start: int, end: int, word: str) -> str | None:
    """…, after er gegangen war: a clause with its verb at the end; nicht hier, but dort: a phrase behind a negation."""
    clause = clause_at(text, start, end, opens_clause=True)
    if word != _BUT:
        return _CONJUNCTIONS[word] if _closes(clause) else None
    ahead = compiled(_STOP).split(text[max(0, start - _SENTENCE) : start])[-1]
    if compiled(_NEGATION).search(ahead) is None:
        return None
    opposed = not clause.verb or compiled(_OPPOSED).search(ahead) is not None
    return "sondern" if opposed or _goes_on(ahead, clause) else None


def _goes_on(ahead: str, clause: Clause) -> bool:
    """… nicht verworfen, but längere Fristen verlangt: both clauses end alike, and the second has no subject."""
    words = ahead.removesuffix(", ").rpartition(",")[2].split()
    alike = bool(words) and words[-1].islower() and words[-1].endswith(_CLOSING) and clause.verb == clause.last
    if not alike or len(clause.after) < _PHRASE or clause.after[0] in pronouns():
        return False
    return not any(finite_verbs().get(word) == "können" for word in words)


def _closes(clause: Clause) -> bool:
    """Is the last word the finite verb? Of verbs with a prefix joined (einsetzte) the past shows it."""
    if clause.verb:
        return clause.verb == clause.last
    return clause.last.islower() and clause.last.endswith(_PAST_ENDINGS) and is_verb(clause.last)
