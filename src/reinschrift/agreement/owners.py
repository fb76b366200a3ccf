"""Owners that were translated in the nominative: nach Angaben die Polizei, das Ende die Saison.

Two noun phrases before the verb leave no other reading: the second belongs to the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.agreement.repairs import Change, smallest_repair
from reinschrift.core.find import compiled
from reinschrift.syntax.clauses import is_verb
from reinschrift.syntax.frames import is_german_noun, word_before
from reinschrift.syntax.government import case_by_pair, clause_before
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_phrases import Determined, behind, determined_at, is_german_head
from reinschrift.syntax.noun_readings import is_sure, noun_readings
from reinschrift.words import lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import prepositions

__all__ = ["is_owner", "owners"]

_SOURCE: Final = (
    r"(?:[Nn]ach|[Ll]aut) (?:Angaben|Ansicht|Auffassung|Aussagen?|Auskunft|Berechnungen|Darstellung|Einschätzung"
    r"|Erkenntnissen|Informationen|Meinung|Überzeugung|Worten) ([Dd]ie|den|D(?:as|er))(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
)
# A sentence that opens with one noun, behind a preposition perhaps, and an article with another.
_OPENING: Final = (
    r"(?:\A|\n|[.!?] )(?:D(?:er|ie|as) |Eine? |(?:An|Auf|Aus|Bei|Für|Gegen|In|Mit|Nach|Seit|Über|Unter|Von|Vor)"
    r" (?:de[rm]|die|einer|eine|seiner|ihrer) |(?:Ohne|Wegen|Zu[mr]|Beim|Vom|Im|Am) )"
    r"(?:[a-zäöüß]+e[nr]? )?([A-ZÄÖÜ][a-zäöüß]+) (die|eine|diese|ihre|seine)(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
)
_VERB: Final = (
    r"(?: (?:[ai]n|[aiv]m|von|für|auf|mit|aus) (?:(?:de[rmn]|die|das) )?[A-ZÄÖÜ][\w-]+)?"
    r"(?: und [A-ZÄÖÜ]\w+)? ([a-zäöüß]+)"
)
_SHORT_SUBJECT: Final = 3
_PREDICATE: Final = 2


def owners(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such phrase."""
    for m in compiled(_SOURCE).finditer(text):
        found = determined_at(text, *m.span(1))
        form = _of_source(found) if found else None
        if found and form:
            yield ((found.start, found.end, form),)
    for m in compiled(_OPENING).finditer(text):
        found = determined_at(text, *m.span(2))
        if found and _is_owned(m[1]) and _comes_before_verb(found):
            yield from _genitive(found)


def _of_source(found: Determined) -> str | None:
    """The article in the genitive: nach Angaben Die Polizei, Das Ministeriums, den Behörden."""
    if (found.form == "die" and sure_gender(found.noun) == "f") or _is_of_several(found.noun):
        return "der"
    owns = {case for case, gender in noun_readings(found.noun) if gender in "mn"} == {"gen"}
    return "des" if owns and found.text[found.start].isupper() else None


def _is_of_several(noun: str) -> bool:
    """Nach Angaben den Behörden: a plural that the genitive has as well."""
    return ("gen", "p") in noun_readings(noun) and sure_gender(noun) in {"p", None}


def _is_owned(noun: str) -> bool:
    return is_german_head(noun) and sure_gender(noun) is not None


def _comes_before_verb(found: Determined) -> bool:
    """Das Ende die Saison naht."""
    m = compiled(_VERB).match(found.text, found.phrase.end)
    return m is not None and is_verb(m[1]) and not behind(found).run


def _genitive(found: Determined) -> Iterator[tuple[Change, ...]]:
    nouns = noun_readings(found.noun)
    if not is_sure(found.noun) or lexicon().is_name(found.noun) or not is_german_head(found.noun):
        return
    edits = smallest_repair(found, frozenset(r for r in nouns if r[0] == "gen" and r[1] in "fp"))
    if edits:
        yield edits


def is_owner(text: str, start: int) -> bool:
    """Does what begins at ``start`` belong to the noun before it: Spuren einer Krankheit, Mitglied einer Partei?

    The next part of the clause may begin there as well (hat die Stadt eine Halle), so that the noun must have its place
    already: as what a verb and its preposition ask for, or as the predicate behind a subject and a copula.
    """
    noun, at = word_before(text, start)
    if not noun[:1].isupper() or not (is_german_noun(noun) or sure_gender(noun) is not None):
        return False
    preposition, begins = word_before(text, at)
    if preposition.lower() in prepositions():
        return case_by_pair(text, preposition.lower(), begins) is not None
    return _has_place(clause_before(text, start, ".!?:;\n,„“"))


def _has_place(clause: list[str]) -> bool:
    """Das ist die Folge, Man fand Reste: a short subject, a copula, or a verb with a bare noun that is no dative."""
    at = next((n for n, word in enumerate(clause) if lexicon().is_finite_verb(word)), 0)
    behind = clause[at + 1 :]
    if not 0 < at <= _SHORT_SUBJECT or len(behind) > _PREDICATE:
        return False
    first = clause[0].lower()
    if first not in lexicon().pronouns and first not in lexicon().determiners:
        return False
    return finite_verbs().get(clause[at]) == "sein" or (len(behind) == 1 and not behind[0].endswith(("n", "s")))
