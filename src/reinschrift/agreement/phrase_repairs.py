"""Phrases that agree in no case that their place allows: mit die Adresse, im Sitzung, ein Strategie, dieser Ziel.

One engine for all determiners. What a noun can be is a set of readings, case and gender (`noun_readings`); a phrase is
right if determiner and adjectives agree with one of them in a case of the place (`agreements`). Else the readings that
the place leaves (`preposition_repairs`, `clause_repairs`) give the repair that changes least (`smallest_repair`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Final

from reinschrift.agreement.clause_repairs import repair_in_clause
from reinschrift.agreement.genitive_endings import genitive_repair, lacks_genitive
from reinschrift.agreement.plain_agreement import agrees_plainly
from reinschrift.agreement.preposition_repairs import repair_behind_preposition
from reinschrift.agreement.repairs import Change
from reinschrift.agreement.weak_endings import has_strong_neuter, weak_repair
from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import approximators
from reinschrift.syntax.frames import word_before
from reinschrift.syntax.genitives import singulars
from reinschrift.syntax.government import is_time
from reinschrift.syntax.noun_forms import has_old_dative
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_phrases import Determined, determined_at
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.closed import conjunctions, word_class, word_parts
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["phrase_repairs", "repair_at"]

_DETERMINER: Final = (
    r"(d(?:er|ie|as|e[mns])|(?:dies|jed|jen)(?:e[mnrs]?)|(?:[mskd]?ein|unser|ihr)(?:e[mnrs]?)?"
    r"|[iavIAV]m|[ia]ns|[zZ]u[mr]|[bB]eim|[vV]om|(?:Ein|Kein)e?|(?:Dies|Jed|Jen|[KMS]?[Ee]in|Unser|Ihr)e[ms]|De[ms]"
    r"|Alle|Beide|(?:%s)n?)(?= [a-zäöüA-ZÄÖÜ0-9])"
)


_SOMEBODY: Final = frozenset({"einem", "einen", "einer", "keiner"})
_CLOSING: Final = frozenset({"aus", "an"})
_FROM: Final = r"\b[Vv]o[nm] ([^.,;:!?\n]*)\Z"
_DEGREES: Final = frozenset({"nur", "mehr", "weniger"})
_REACH: Final = 60


@lru_cache(maxsize=1)
def _determiner() -> str:
    """The pattern, with alle, viele and the like."""
    return _DETERMINER % "|".join(sorted(lemma.removesuffix("r") for lemma in word_class("of several")))


def phrase_repairs(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such phrase."""
    first = compiled(_determiner()).match(text)
    behind = compiled(r"[ „(\n]" + _determiner()).finditer(text)
    for m in chain((first,) if first else (), behind):
        edits = () if agrees_plainly(text, *m.span(1)) else repair_at(text, *m.span(1))
        if edits:
            yield edits


def repair_at(text: str, start: int, end: int) -> tuple[Change, ...]:
    """The edits for the phrase of the determiner, or contraction, at ``[start, end)``; none where it may be right.

    In capitals it must open a sentence: elsewhere it begins a title, or has to lose its capital first.
    """
    if text[start].isupper() and not opens_sentence(text, start):
        return ()
    found = determined_at(text, start, end)
    if found is None or (found.form.endswith("m") and _may_be_old_dative(found.noun)):
        return ()  # zum Teile, im Jahre
    if _is_somebody(found):
        return ()
    if has_strong_neuter(found):
        return weak_repair(found)
    if found.form.endswith("es") and (genitive_repair(found) or lacks_genitive(found)):
        return ()  # wegen des Sturm: told by the place
    return _by_place(found) or weak_repair(found)


def _is_somebody(found: Determined) -> bool:
    """Das macht einem Angst, wenn einer Geld hat, es kostet einen Kraft: the pronoun that goes with man.

    It needs a noun that stands without an article: behind a verb or a conjunction nothing tells which may, behind a
    noun (weil der Berg einem Angst macht, der Leiter einem Firma) those listed. Behind a preposition is an article.
    """
    if found.form not in _SOMEBODY:
        return False
    before, _ = word_before(found.text, found.start)
    if before.lower() in prepositions() or before.lower() in contractions():
        return False
    if found.form == "einem" and found.adjectives:
        return found.adjectives[0].endswith("e")
    if found.form == "einem":
        owner = before[:1].isupper() and not lexicon().is_function_word(before)
        return not owner or found.noun in read_words("syntax/word_lists.tsv", "given without article")
    if found.adjectives:
        return False
    if found.form.endswith("einer"):
        return "subordinating" in conjunctions().get(before.lower(), ())
    return found.form == "einen" and before.startswith(word_parts("begin: costing"))


def _closes_phrase(text: str, at: int) -> bool:
    """Von dieser Warte aus die Welt sehen: has the preposition its noun before it, behind von?"""
    m = compiled(_FROM).search(text, max(0, at - _REACH), at)
    return m is not None and prepositions().keys().isdisjoint(m[1].split())


def _may_be_old_dative(noun: str) -> bool:
    return has_old_dative(noun) or (noun.endswith("e") and sure_gender(noun) == "p" and any(singulars(noun)))


def _word_before(found: Determined) -> tuple[str, int]:
    """The word before the phrase, of a time the preposition before words of degree: vor knapp, nach mehr als."""
    first = before, at = word_before(found.text, found.start)
    if not is_time(found.noun):
        return first
    if before == "als":
        before, at = word_before(found.text, at)
    while before in _DEGREES or (before.islower() and before in approximators()):
        before, at = word_before(found.text, at)
    return (before, at) if prepositions().get(before.lower()) and before != "in" else first  # in etwa ein Jahr


def _by_place(found: Determined) -> tuple[Change, ...]:
    if found.form in contractions():
        return repair_behind_preposition(found, found.form, found.start)
    before, at = _word_before(found)
    if before in _CLOSING and _closes_phrase(found.text, at):
        return ()
    if before.lower() in prepositions():
        return repair_behind_preposition(found, before.lower(), at)
    return () if before.lower() in contractions() else repair_in_clause(found, before)
