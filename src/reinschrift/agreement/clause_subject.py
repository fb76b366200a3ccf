"""Has a clause its subject already, so that a phrase in it must be its object?

Sure: what can be nothing but a nominative (er, man, der Rat), or a verb in the plural beside a phrase that is one.
Likely: a name, or a phrase whose nominative and accusative are one form, with a verb that may have an object.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from reinschrift.agreement.repairs import agreements
from reinschrift.core.find import compiled
from reinschrift.syntax.clause_roles import whoever_before
from reinschrift.syntax.clauses import is_verb
from reinschrift.syntax.government import dative_verbs, is_time
from reinschrift.syntax.noun_phrases import determined_at
from reinschrift.syntax.noun_readings import noun_readings
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.possible_cases import ALL_CASES
from reinschrift.syntax.verb_numbers import is_plural_verb
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries, finite_verbs, verb_kinds, word_class, word_parts
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["LISTED", "Clause", "acts", "clause_of", "is_thing", "may_have_object", "subject_elsewhere"]

LISTED: Final = frozenset({"und", "oder", "and", "or", "sowie", "bis", "noch", "sondern"})

_MARKS: Final = ".!?;:,\n„“–("
_REACH: Final = 200
_WORD: Final = r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|[0-9][0-9.,]*"
_PREDICATIVE: Final = frozenset({"sein", "werden", "bleiben", "heißen"}) | {
    "gelten",
    "wirken",
    "bilden",
    "dauern",
    "betragen",
}
_BECOME: Final = frozenset({"geworden", "gewesen", "geblieben", "werden", "sein", "bleiben", "heißen", "worden"})
_SUBJECTS: Final = frozenset({"er", "wir", "ich", "man", "wer", "du"})
_UNSURE: Final = frozenset({"sie", "jeder", "niemand", "keiner", "jemand"})
_COMMON: Final = 14
_SURE: Final = 0.9
_MORE: Final = r"[^!?\n]{0,160}?(?:,| und| sowie| oder) "  # ein Tisch, zwei Stühle
_APPOSED: Final = (
    r"(?:\A|\n|[.!?“] )([A-ZÄÖÜ][\w-]*(?: (?:[A-ZÄÖÜ][\w-]*|von|de|der|des)){0,5})"
    r", (?:ein|eine|der|die|\d\d)\b[^.!?:;,\n]{0,80},\Z"
)
_WITH_ZU: Final = r"[a-zäöü]{2,}zu[a-zäöüß]{2,}en\Z"


class Clause(NamedTuple):
    """A phrase in its clause: what stands before it, and the words behind it, up to und."""

    sure: bool
    likely: bool
    several: bool
    pronoun: bool
    es: bool
    verbs: tuple[str, ...]
    rest: tuple[str, ...]
    predicative: bool
    more: bool
    empty: bool


def clause_of(text: str, start: int, end: int) -> Clause:
    """The clause of a phrase at ``[start, end)``."""
    begin = max(0, start - _REACH)
    begin += max(text[begin:start].rfind(mark) for mark in _MARKS) + 1
    stops = [at for mark in _MARKS if (at := text.find(mark, end, end + _REACH)) >= 0]
    words = compiled(_WORD).findall(text[end : min(stops, default=end)])
    rest = tuple(words[: next((n for n, word in enumerate(words) if word in LISTED), len(words))])
    reader = _Reader(text, begin, start)
    verbs = tuple(reader.verbs)
    finite = verbs or tuple(word for word in rest if is_verb(word))
    predicate = any(finite_verbs().get(verb) in _PREDICATIVE and not _is_auxiliary(verb, rest) for verb in finite)
    follows = bool(verbs) and text.startswith(f", {verbs[0]} ", begin - 1)
    behind_whoever = follows and (whoever_before(text, begin) or _is_behind_apposition(text, begin))
    return Clause(
        reader.sure or behind_whoever,
        reader.likely,
        reader.several,
        reader.pronoun,
        reader.es,
        verbs,
        rest,
        predicate or not _BECOME.isdisjoint(words),
        compiled(_MORE).match(text, end) is not None,
        empty=not text[begin:start].strip(),
    )


def _is_behind_apposition(text: str, begin: int) -> bool:
    """Landrat Volker Thies, ein Gegner der Schließung, will den Rat einschalten: a person opens the sentence."""
    m = compiled(_APPOSED).search(text, max(0, begin - _REACH), begin)
    readings = lexicon().determiners.get(m[1].split()[0].lower(), ()) if m else ()
    oblique = bool(readings) and all(r.case != "nom" for r in readings)  # Einer Lehrerin, die dort wohnt, fiel
    if m is None or oblique:
        return False
    return any(is_person(word) or lexicon().is_first_name(word) for word in m[1].split())


def subject_elsewhere(clause: Clause, *, one: bool) -> Literal["sure", "likely", ""]:
    """How surely the subject is another phrase; ``one``: the phrase itself is no plural."""
    verbs = clause.verbs or tuple(word for word in clause.rest if is_verb(word))
    if clause.predicative:
        return ""
    if not clause.verbs and not clause.empty and _is_infinitive(clause.rest):
        return "sure"
    if not verbs:
        return ""
    if clause.es:
        return "sure" if not word_class("giving").isdisjoint((*verbs, *clause.rest[-1:])) else ""
    if clause.sure or (one and not clause.more and _is_plural(clause.verbs, clause.rest)):
        return "sure"
    likely = clause.likely or (clause.several and any(map(is_plural_verb, verbs)))
    return "likely" if likely and all(map(_takes_things, verbs)) else ""


def may_have_object(clause: Clause, verb: str) -> bool:
    """Die Firma kündigte das Vertrag: a likely subject before a verb that is not known to have none."""
    known = finite_verbs().get(verb)
    unfit = known in _PREDICATIVE or verb_kinds().get(verb) == "alone" or verb in dative_verbs()
    likely = clause.likely or (clause.several and is_plural_verb(verb))
    return likely and is_verb(verb) and not unfit and not clause.predicative


def _is_infinitive(rest: tuple[str, ...]) -> bool:
    """Sich ein Überblick zu verschaffen: such a clause has no subject."""
    return (rest[-2:-1] == ("zu",) and rest[-1].islower()) or bool(rest and compiled(_WITH_ZU).match(rest[-1]))


def _is_plural(before: tuple[str, ...], rest: tuple[str, ...]) -> bool:
    """Dort bauten Schüler ein Turm; die ein Abschluss haben: the verb asks for several."""
    if before:
        return all(verb.endswith("en") for verb in before)
    finite = [word for word in rest if word.islower() and lexicon().is_finite_verb(word)]
    closes = bool(finite) and rest[-1] == finite[-1] and finite[-1] in auxiliaries()
    return closes and all(word.endswith("n") for word in finite)


def _is_auxiliary(verb: str, rest: tuple[str, ...]) -> bool:
    """Wird … bauen, … bauen wird: an infinitive closes the clause, which is the verb that counts."""
    words = rest[:-1] if rest[-1:] == (verb,) else rest
    last = words[-1] if words else ""
    infinitive = last.endswith("n") and (not last.startswith("ge") or last in finite_verbs())
    return finite_verbs().get(verb) == "werden" and infinitive


def _takes_things(verb: str) -> bool:
    """A verb that may have an object, as far as is known."""
    return verb in finite_verbs() and verb_kinds()[verb] != "alone" and verb not in dative_verbs()


class _Reader:
    """Reads the words before a phrase: which of them may be the subject, and which are verbs."""

    def __init__(self, text: str, begin: int, start: int) -> None:
        self.sure = self.likely = self.several = self.es = self.pronoun = False
        self.verbs: list[str] = []
        self._governed = self._in_phrase = self._behind_noun = self._behind_pronoun = False
        pos = begin
        for m in compiled(_WORD).finditer(text, begin, start - 1):
            if m.start() >= pos:
                pos = self._read(text, m.start(), m.end(), start, opens=m.start() <= begin + 1)

    def _read(self, text: str, start: int, end: int, stop: int, *, opens: bool) -> int:
        word, low = text[start:end], text[start:end].lower()
        if low in prepositions() or low in contractions() or (low in word_class("comparing") and not opens):
            self._governed, self._behind_noun = True, False
        elif low in LISTED and self._behind_noun:
            self._governed, self._behind_noun = self._in_phrase, False
        elif low in lexicon().determiners:
            return self._determiner(text, start, end, stop)
        elif word[0].isupper() and not (opens and _is_no_noun(word)):
            self._noun(word)
        else:
            self._other(text, low, end, small=opens or word.islower())
        return end

    def _determiner(self, text: str, start: int, end: int, stop: int) -> int:
        found = determined_at(text, start, end)
        if found is None or found.phrase.end >= stop:
            return end
        fitting = agreements(found, noun_readings(found.noun), ALL_CASES)
        cases = {case for case, _ in fitting}
        owner = self._behind_noun and "gen" in cases
        if not self._governed and not owner and "nom" in cases and not is_time(found.noun):
            self.sure, self.several = self.sure or "acc" not in cases, True
            self.likely = self.likely or any(gender != "p" for case, gender in fitting if case == "nom")
        self._in_phrase, self._governed, self._behind_noun = self._governed, False, True
        return found.phrase.end

    def _noun(self, word: str) -> None:
        if not self._governed and not self._behind_noun and not is_time(word):
            several = _is_several(word)
            self.several, self.likely = self.several or several, self.likely or not (several or is_thing(word))
        if not self._behind_noun:
            self._in_phrase = self._governed
        self._governed, self._behind_noun = False, True

    def _other(self, text: str, word: str, end: int, *, small: bool) -> None:
        behind_pronoun, self._behind_pronoun = self._behind_pronoun, word in _SUBJECTS
        self._behind_noun = False
        if word in _SUBJECTS:
            self.sure = self.pronoun = True
        elif word in _UNSURE:
            free = not self._governed
            self.likely, self.pronoun, self._governed = self.likely or free, self.pronoun or free, False
        elif word == "es":
            self.es = True
        elif (
            small and not _is_adjective(text, word, end) and (is_verb(word) or (behind_pronoun and _is_reported(word)))
        ):
            self.verbs.append(word)


def _is_several(noun: str) -> bool:
    """Medikamente kann ein Spaziergang nicht ersetzen: before a verb in the singular they are the object."""
    nominative = {gender for case, gender in noun_readings(noun) if case == "nom"}
    return nominative == {"p"} or lexicon().is_plural(noun, _SURE)


def is_thing(noun: str) -> bool:
    """Strom liefert ein Generator: a common noun that names nobody who acts is as likely the object."""
    words = lexicon()
    return words.is_noun(noun) and not (acts(noun) or words.is_name(noun))


def acts(noun: str) -> bool:
    """A person, or a body of persons."""
    return is_person(noun) or noun.lower().endswith(word_parts("ends: acting bodies"))


def _is_reported(word: str) -> bool:
    """Man nehme, er habe: behind its pronoun."""
    return word.endswith("e") and lexicon().count_class(word + "n") >= _COMMON


def _is_adjective(text: str, word: str, end: int) -> bool:
    """Der beauftragten Studie."""
    return word.endswith("en") and not lexicon().is_finite_verb(word) and text[end + 1 : end + 2].isupper()


def _is_no_noun(word: str) -> bool:
    """Ursprünglich, Damit, Will: at the start of a sentence."""
    words, low = lexicon(), word.lower()
    if words.is_function_word(low) or words.is_finite_verb(low):
        return True
    return words.known(low) and not (words.is_noun(word) or words.is_name(word))
