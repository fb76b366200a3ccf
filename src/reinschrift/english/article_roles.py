"""Is a phrase the subject or the object of its clause? By the verb, and by what else may be either."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.english.article_nouns import Readings, of_cases
from reinschrift.syntax.clause_parts import Part
from reinschrift.syntax.clause_roles import STARTS, Clause
from reinschrift.syntax.government import dative_verbs, is_time
from reinschrift.syntax.verb_numbers import is_plural_verb
from reinschrift.words.closed import finite_verbs, word_class, word_parts

__all__ = ["agreeing", "by_roles", "differ"]

_JOINED: Final = frozenset({"und", "oder", "sowie", "and", "or"})
_BECOME: Final = "werden"
_PARTICIPLE: Final = r"(?:[a-zäöü]{2,8})?(?:ge|be|ver|er|ent|zer|miss)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert"
_SELF: Final = "sich"
_WITH_DATIVE: Final = frozenset(
    {"gewidmet", "verliehen", "verleiht", "beschert", "bescherte", "überlassen", "unterstellt", "vorgeworfen"}
    | {"zugeordnet", "entnommen", "ausgesetzt", "entzogen", "angeboten", "gewährt", "gegeben", "geschenkt", "gezeigt"}
    | {"bietet", "gab", "gibt", "gaben", "geben", "brachte", "bringt", "verweigert", "zugestimmt", "zustimmen"}
)
_A: Final = "ein"
_SHE: Final = "sie"
_COMMA: Final = ","
_NOTHING: Final[Readings] = frozenset()


def agreeing(readings: Readings, clause: Clause, wide: Readings) -> Readings:
    """Subjects have the number of the verb; ``wide`` has the plurals that are seldom met."""
    open_ = len({r.gender == "p" for r in readings}) > 1
    if clause.next in _JOINED:  # the Fahrer und sein Begleiter
        return _NOTHING if open_ else readings
    if not clause.verb:
        return _NOTHING if open_ else readings
    if is_plural_verb(clause.verb):
        return _of_number(readings, plural=True) or _of_number(of_cases(wide, "nom"), plural=True)
    return _of_number(readings, plural=False) if open_ else readings


def _of_number(readings: Readings, *, plural: bool) -> Readings:
    return frozenset(r for r in readings if (r.gender == "p") == plural)


def differ(readings: Readings) -> bool:
    """Do nominative and accusative have two forms, or is the number open?"""
    return any(r.gender == "m" for r in readings) or len({r.gender == "p" for r in readings}) > 1


def by_roles(clause: Clause, readings: Readings, wide: Readings, *, lemma: str, noun: str) -> Readings:
    """The readings that the clause leaves for a phrase with this determiner and noun."""
    core = of_cases(readings, "nom", "acc")
    if not clause.verb or (not clause.verb_before and not clause.subordinate and clause.mark not in STARTS):
        return _NOTHING if differ(core) else core
    if _gives(clause):
        return of_cases(core, "acc")
    if not _dative_is_out(clause, lemma):
        return _NOTHING
    nominative = of_cases(core, "nom")
    if lemma == _A and differ(core) and (is_time(noun) or noun in word_class("counted as objects")):
        return _duration(clause, core)
    if _has_no_object(clause):
        return agreeing(nominative, clause, wide)
    return _by_parts(clause, readings, wide)


def _duration(clause: Clause, core: Readings) -> Readings:
    """Sie blieb einen Monat; es war ein schöner Tag: behind a copula, the adjective must show it."""
    if not _has_no_object(clause):
        return of_cases(core, "acc")
    return _NOTHING if of_cases(core, "acc") else core


def _by_parts(clause: Clause, readings: Readings, wide: Readings) -> Readings:
    """By what else may be subject or object."""
    core, plural = of_cases(readings, "nom", "acc"), is_plural_verb(clause.verb)
    subject = any(_is_subject(part, clause) for part in clause.parts)
    taken = any(part.cases == {"acc"} for part in clause.parts)
    others = [part for part in clause.parts if "nom" in part.cases and part.plural in {None, plural}]
    if taken and (subject or others):
        return of_cases(readings, "dat") if subject and not of_cases(readings, "acc") else _NOTHING
    if taken or not others:
        return agreeing(of_cases(core, "nom"), clause, wide) or (_NOTHING if taken else of_cases(core, "acc"))
    if not differ(core):
        return core
    if subject or not _of_number(core, plural=plural):
        return of_cases(core, "acc")
    return _by_order(clause, core, others, plural=plural)


def _by_order(clause: Clause, core: Readings, others: list[Part], *, plural: bool) -> Readings:
    """Right behind a verb that an adverbial precedes stands the subject; behind a subject the object."""
    ahead = any(part.before for part in others)
    if clause.subordinate or (clause.verb_before and clause.mark != _COMMA and ahead):
        return of_cases(core, "acc") if ahead else _NOTHING
    if not clause.verb_before or clause.mark == _COMMA:
        return _NOTHING
    next_to_verb = clause.verb_at == len(clause.before) - 1
    return _of_number(of_cases(core, "nom"), plural=plural) if next_to_verb else _NOTHING


def _is_subject(part: Part, clause: Clause) -> bool:
    """A nominative; sie beside the verb, or right behind the conjunction."""
    if part.cases == {"nom"}:
        return True
    beside = abs(part.at - clause.verb_at) == 1 or (clause.subordinate and part.at <= 1)
    return part.word == _SHE and beside


def _dative_is_out(clause: Clause, lemma: str) -> bool:
    """No verb that has a dative as its only object; none with sich, which may have one beside it (sich stellen).

    Of two objects, that with ein is what is given.
    """
    words = {*clause.before, *clause.after}
    if not dative_verbs().isdisjoint(words) or (lemma != _A and not _WITH_DATIVE.isdisjoint(words)):
        return False
    return _SELF not in words or not any(
        stem in word for stem in word_parts("begin: sich in the dative") for word in words
    )


def _gives(clause: Clause) -> bool:
    """Es gibt, hat es gegeben."""
    words = {word.lower() for word in clause.before + clause.after}
    return "es" in words and not word_class("giving").isdisjoint((clause.verb, clause.last))


def _has_no_object(clause: Clause) -> bool:
    """Copulas, passives and the perfect of movement; but: the Vertrag zu kündigen ist schwer, wird the Bau prüfen."""
    lemma = finite_verbs().get(clause.verb)
    if lemma not in word_class("copula"):
        return False
    if lemma != _BECOME:
        return not any(one == "zu" and two.islower() and two.endswith("n") for one, two in pairwise(clause.after))
    last = clause.after[-2:] if clause.subordinate else clause.after[-1:]
    return not any(_is_infinitive(word) for word in last if word != clause.verb)


def _is_infinitive(word: str) -> bool:
    return word.islower() and word.endswith("n") and compiled(_PARTICIPLE).fullmatch(word) is None
