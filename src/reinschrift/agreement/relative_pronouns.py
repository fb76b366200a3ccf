"""Relative pronouns of a gender that no noun before them has: die Studie, der erschien; das Dorf, in der er lebt.

The noun before the comma tells gender and number, the clause or a preposition the case. What may be no relative
clause (…, das ist klar; …, die Polizei kam), and every pronoun that another noun of its sentence fits, stays.
"""

from __future__ import annotations

import re
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
    owner_before,
)
from reinschrift.agreement.repairs import Change, agreements
from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import number_words
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clause_parts import Part
from reinschrift.syntax.clause_roles import Clause, clause_at, is_finite
from reinschrift.syntax.government import case_by_word, dative_verbs, is_time, participles_with_datives, usual_case
from reinschrift.syntax.lone_subject import needs_no_subject
from reinschrift.syntax.lone_words import has_lone_words
from reinschrift.syntax.noun_phrases import determined_at
from reinschrift.syntax.noun_readings import PERSON_ENDINGS, is_adjective_noun, is_sure, is_weak, noun_readings
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.phrases import measures
from reinschrift.syntax.possible_cases import ALL_CASES
from reinschrift.syntax.verb_numbers import is_plural_verb, verb_number
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions, finite_verbs, word_class, word_parts
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
_QUICK: Final = r", ()(d(?:er|ie|as))(?= [a-z0-9])"
_NAMES: Final = r"[„»\"][A-ZÄÖÜ][^.!?;:\n„“”\"»«]{1,60}[“”«\"](?= [a-zäöü])|[A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4}\b"
_REACH: Final = 240
_LONGEST: Final = 40
_BEHIND_TIMES: Final = frozenset({"über", "hindurch", "lang"})
_WITH_DATIVES: Final = frozenset({"Opfer", "Last", "Verfügung", "zugrunde", "zugute", "zuteil", "zuvor"})
"""Der viele zum Opfer fielen, der zur Last gelegt wird."""
_JOINING: Final = frozenset({"und", "sowie"})
_WITH_ZU: Final = r"\A[a-zäöü]{2,}zu[a-zäöüß]{2,}n\Z"
_OF_ADJECTIVES: Final = ("er", "es", "em")
_SMALL: Final = ("chen", "lein")
_OWNERS: Final = frozenset({"dessen", "deren"})
_OF_PERSONS: Final = ("er", "ern", "or", "oren", "ling", "in", "innen", *PERSON_ENDINGS)
_SINGULAR: Final = frozenset({"das", "dem"})
_OPEN: Final = frozenset({"die", "das"})
_PLURAL: Final[frozenset[Letter]] = frozenset({"p"})
_ALL: Final[frozenset[Letter]] = frozenset({"m", "f", "n", "p"})


class _Place(NamedTuple):
    """A pronoun behind a comma."""

    preposition: str
    form: str
    start: int
    end: int


def relative_pronouns(text: str, *, clearest: bool = False) -> Iterator[Change]:
    """The pronouns for which noun and clause leave another form; ``clearest``: a quick look at any text."""
    for m in compiled(_QUICK if clearest else _pattern()).finditer(text):
        if clearest and not _is_clear(text, m):
            continue
        new = _form(text, _Place(m[1] or "", m[2], *m.span(2)), m.start())
        if new is not None and new != m[2]:
            yield (*m.span(2), new)


def _is_clear(text: str, m: re.Match[str]) -> bool:
    """Was the noun right before the comma mostly seen with another article?"""
    seen = lexicon().observed_letter(text[max(0, m.start() - _LONGEST) : m.start()].rpartition(" ")[2])
    return seen is not None and all(seen != letter for _, letter in _READINGS[m[2]])


@lru_cache(maxsize=1)
def _pattern() -> str:
    """Prepositions that are conjunctions as well open clauses of their own: die Frage, ob das Verfahren taugt."""
    return _PRONOUN % "|".join(sorted(prepositions().keys() - conjunctions().keys()))


def _form(text: str, place: _Place, comma: int) -> str | None:
    """The form that is left, where the one that stands fits nothing."""
    clause = _clause(text, place)
    cases = _cases(text, place, clause, comma)
    if cases == {"nom"} and is_plural_verb(clause.last):
        return RELATIVE_FORMS["nom"]["p"]  # whatever it belongs to
    noun = noun_before(text, comma) if cases else None
    if noun is None:
        return None
    able = _ALL - _PLURAL if cases == {"nom"} else _ALL
    given = place.form == "der" and "acc" in cases and not any(map(_is_deed, clause.after[-2:]))
    shown = cases | {"dat"} if given else cases  # die Firma, der wir das zutrauen
    fitting = able & {letter for case, letter in _READINGS[place.form] if case in shown}
    own = letters_before(text, noun)
    letters, owner = able & own, owner_before(text, noun)
    one = text.endswith("es ", 0, noun.start(1))  # eines Einzelnen
    if owner and not letters and (own or (is_adjective_noun(noun[1]) and "f" not in fitting and not one)):
        noun, head = owner, letters_before(text, owner)  # ein Antrag der Liberalen, das
        letters = able & (head | _PLURAL) if head else head
    if not letters or not letters.isdisjoint(fitting) or _is_girl(noun[1], letters, fitting):
        return None
    others = others_before(text, noun, able)
    if others is None or others.fit(fitting):
        return None
    forms = {RELATIVE_FORMS[case][letter] for case in cases for letter in letters | others.rivals}
    return forms.pop() if len(forms) == 1 else None


def _clause(text: str, place: _Place) -> Clause:
    """Titles and English dates are names in it: am Oct 4, 2023 im Fachblatt „Neue Medizin“."""
    first = max(0, place.start - _LONGEST)
    ahead = compiled(_NAMES).sub("X", text[place.end : place.end + _REACH])
    return clause_at(text[first : place.end] + ahead, place.start - first, place.end - first, opens_clause=True)


def _is_girl(noun: str, letters: frozenset[Letter], fitting: frozenset[Letter]) -> bool:
    """Das Mädchen, die: who is meant is a woman."""
    return "n" in letters and "f" in fitting and (is_person(noun) or noun.endswith(_SMALL))


def _cases(text: str, place: _Place, clause: Clause, comma: int) -> frozenset[Case]:
    """The cases that the pronoun can have; none where it may be an article or a demonstrative."""
    if place.form in _OWNERS:
        return frozenset({"gen"}) if _opens_with_owner(clause) else frozenset()
    if not _is_relative(text, place, clause):
        return frozenset()
    if place.preposition:
        governed = frozenset(prepositions()[place.preposition]) - {"gen"}
        if len(governed) > 1 and place.form in _OPEN:  # in das 40 Leute arbeiten: nominatives tell no case
            about = "es" in clause.after  # in dem es um Geld geht
            asked = None if about else case_by_word(text, place.preposition, comma + len(", "))
            usual = usual_case(place.preposition) if place.preposition == "über" else None
            return frozenset(filter(None, [asked or usual]))
        shown = {case for case, _ in _READINGS[place.form] if case in governed}
        return frozenset(shown) if len(shown) == 1 else governed if len(governed) == 1 else frozenset()
    cases = _cases_in(place.form, clause)
    noun = noun_before(text, comma) if len(cases) != 1 else None
    return (noun and _by_roles(text, noun, place.form, clause)) or cases


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
    if compiled(_WITH_ZU).search(last) or not {*contractions(), "dem", "den"}.isdisjoint(clause.after[-2:-1]):
        return False  # um das auszuführen; auf dem letzten, steilen Stück
    ends = [last[at:] for at in range(len(last) - 2) if not at or last[:at] in prefixes()]
    return any(map(is_some_verb, ends)) or (any(map(_is_verb, ends)) and not any(map(is_finite, clause.after[:-1])))


def _is_verb(word: str) -> bool:
    """Filmt, stieß: a rare one; no adjective and no participle."""
    known = lexicon().known
    verb = known(word) and (known(word + "en") or (word.endswith("t") and known(word[:-1] + "en")))
    other = (
        word.startswith("ge") or lexicon().is_function_word(word) or any(known(word + end) for end in _OF_ADJECTIVES)
    )
    return verb and word.islower() and not other


def _has_infinitive(words: tuple[str, ...]) -> bool:
    """Zu lesen und; but: der nicht zu lesen ist."""
    three = zip(words, words[1:], words[2:], strict=False)
    return any(zu == "zu" and verb.endswith("n") and after in _JOINING for zu, verb, after in three)


def _is_relative(text: str, place: _Place, clause: Clause) -> bool:
    first = clause.next
    if not _is_closed_by_verb(clause) or len(clause.after) < 2:
        return False
    if first in finite_verbs() or is_finite(first):
        return False  # …, das ist klar
    if any(word in auxiliaries() and (found := verb_number(word)) and found.only_finite for word in clause.after[:-1]):
        return False  # …, der hat kommen müssen
    counted = first[:1].isdigit() or number_words().get(first, 0) > 1
    if first[:1].isupper() or (counted and _is_of_several(clause)):
        return _is_of_several(clause)
    return not (_is_article(text, place, clause.after) or _is_attribute(place.form, clause.after))


def _is_of_several(clause: Clause) -> bool:
    """Pakete bringt, 82 PS leistet: no subject, since the verb at the end tells of one."""
    first, second = clause.after[:2]
    several = letters_of(first) == _PLURAL or (not first[:1].isupper() and second[:1].isupper())
    return several and not is_plural_verb(clause.last) and _JOINING.isdisjoint(clause.after)


def _is_article(text: str, place: _Place, words: tuple[str, ...]) -> bool:
    """Is it the article of what is behind it? Of no singular before several: das große Schäden, das zwei Parks hat."""
    first, found = words[0], determined_at(text, place.start, place.end)
    if found is None or (place.form in _SINGULAR and number_words().get(first, 0) > 1):
        weak = is_adjective_form(first) and first.endswith(("e", "en"))
        return weak and first not in adverbs() and first not in number_words()  # der hintere hat
    if any(word in _JOINING and after in determiners() for word, after in pairwise(words)):
        return True  # Präsidentin Huber, der neue Minister und der Kanzler
    nouns = noun_readings(found.noun)
    cases = frozenset(prepositions().get(place.preposition, ALL_CASES))
    return ("acc", "p") not in nouns or bool(agreements(found, nouns, cases))


def _is_attribute(form: str, after: tuple[str, ...]) -> bool:
    """Der am Montag entlassene Trainer: an adjective and a noun that agree with the form as an article."""
    for n, noun in enumerate(after):
        at = n - 1
        while at >= 0 and is_before_noun(after[at]):
            at -= 1
        opener = after[at].lower() if at >= 0 else ""
        free = all(opener not in known for known in (determiners(), prepositions(), contractions(), number_words()))
        described = noun[:1].isupper() and after[n - 1].endswith(("e", "en")) and n - 1 > at and free
        if described and any(r.gender in (letters_of(noun) or _ALL) for r in determiners().get(form, ())):
            return True
    return False


def _cases_in(form: str, clause: Clause) -> frozenset[Case]:
    """By the other phrases of the clause: where none can be its subject, the pronoun is."""
    plural = is_plural_verb(clause.last)
    phrases = clause.parts[clause.next == "als" :]  # als Unterkunft dient
    parts = [part for part in phrases if "nom" in part.cases and not _is_number(clause, part, plural=plural)]
    several = plural and not _JOINING.isdisjoint(clause.after)  # das die SPÖ und die FPÖ haben
    able = [part for part in parts if several or part.plural is not (not plural)]
    cases = {case for case, _ in _READINGS[form]}
    pronouns = {part.word for part in clause.parts if part.word.islower() and not part.word.endswith("e")}  # but: alle
    if has_lone_words([word for word in clause.after if word not in pronouns]) or _has_time_behind(clause.after):
        return frozenset()
    if not able:
        lone = form != "den" or any(part.cases == {"acc"} for part in clause.parts)
        lone = lone and ("dat" not in cases or not _has_dative(clause.after))
        return frozenset({"nom"}) if lone else frozenset()
    if _may_govern_dative(clause.after):
        return frozenset()
    if any(part.cases == {"nom"} for part in able):
        if finite_verbs().get(clause.last) in word_class("copula"):
            return frozenset()  # der kein Beruf für jeden ist: two nominatives
        alone = frozenset[Case]({"acc"} if len(clause.parts) == 1 else ())
        return alone if form == "der" else frozenset(cases & {"acc", "dat"})
    if form in _OPEN:
        return frozenset({"nom", "acc"})
    if form == "der" and len(clause.parts) == 1:
        return frozenset({"nom", "acc"})  # das Haus, der eine Etage hat
    return frozenset({"acc"}) if form == "den" else frozenset()


def _may_govern_dative(words: tuple[str, ...]) -> bool:
    """Dem er angehört, dem sich der Rat anschloss, der sie nichts vorwirft."""
    return _has_dative(words) or "sich" in words


def _by_roles(text: str, noun: re.Match[str], form: str, clause: Clause) -> frozenset[Case]:
    """Subject or object by who can act: der Chef, das die Anlage leitet; der Bericht, die die Behörde vorlegte."""
    words = clause.after
    parts = [part for part in clause.parts if "nom" in part.cases]
    if len(parts) != 1 or has_lone_words(words) or _may_govern_dative(words) or not any(map(_is_deed, words[-2:])):
        return frozenset()
    if parts[0].cases == {"nom"}:
        return frozenset({"acc"}) if form == "der" else frozenset()  # der Plan, der der Rat beschloss
    first, second, owner = noun[1], parts[0].word, owner_before(text, noun)
    if form == "den" or (owner is not None and _acts(owner[1]) != _acts(first)):
        return frozenset()
    if _acts(first) and _is_thing(second):
        return frozenset({"nom"})
    return frozenset({"acc"}) if _acts(second) and _is_thing(first) else frozenset()


def _is_deed(word: str) -> bool:
    """Leitet, vorlegte, gebaut: only persons and bodies do that."""
    return any(form.startswith(word_parts("begin: deeds")) for form in (word, word.replace("ge", "", 1)))


def _acts(noun: str) -> bool:
    return is_person(noun) or noun.lower().endswith(word_parts("ends: who acts"))


def _is_thing(noun: str) -> bool:
    """No person that no table knows (Trainer), no animal, no name."""
    person = _acts(noun) or noun.endswith(_OF_PERSONS) or is_weak(noun)
    return not person and is_sure(noun) and not lexicon().is_name(noun)


def _has_time_behind(words: tuple[str, ...]) -> bool:
    """Den Winter über ein Team: what follows is governed by nothing."""
    return any(is_time(word) and after in _BEHIND_TIMES for word, after in pairwise(words))


def _is_number(clause: Clause, part: Part, *, plural: bool) -> bool:
    """2015, 12 Jahre; but beside a verb in the plural: mehr als 4.000 Menschen."""
    at = part.at - len(clause.before) + 1
    counts = plural and 0 < at < len(clause.after) and clause.after[at][:1].isupper() and not is_time(clause.after[at])
    measured = not measures("adjective").isdisjoint(clause.after[at + 1 : at + 2])  # 40 Jahre alt
    return part.word[0].isdigit() and (measured or not counts)


def _has_dative(words: tuple[str, ...]) -> bool:
    """Der geholfen wurde, der kalt ist: the pronoun may be no subject."""
    datives = dative_verbs() | participles_with_datives() | _WITH_DATIVES
    if words[-2:-1] == ("gehört",) and finite_verbs().get(words[-1]) == "haben":
        return False  # das niemand gehört hat
    return not datives.isdisjoint(words) or needs_no_subject(words[-2:])
