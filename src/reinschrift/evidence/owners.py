"""Owners that were translated in the nominative: nach Angaben die Polizei, das Ende die Saison.

Two noun phrases before the verb leave no other reading: the second belongs to the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.evidence.clauses import is_verb
from reinschrift.evidence.noun_phrases import Determined, behind, determined_at, is_german_head
from reinschrift.evidence.noun_readings import is_sure, noun_readings
from reinschrift.evidence.phrases import sure_gender
from reinschrift.evidence.repairs import Change, smallest_repair
from reinschrift.words import lexicon

__all__ = ["owners"]

_SOURCE: Final = (
    r"[Nn]ach (?:Angaben|Ansicht|Auffassung|Aussagen?|Auskunft|Berechnungen|Darstellung|Einschätzung|Erkenntnissen"
    r"|Informationen|Meinung|Überzeugung|Worten) (die)(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
)
# A sentence that opens with one noun, behind a preposition perhaps, and die with another.
_OPENING: Final = (
    r"(?:\A|\n|[.!?] )(?:D(?:er|ie|as) |(?:An|Auf|Aus|Bei|Für|Gegen|In|Mit|Nach|Seit|Über|Unter|Von|Vor)"
    r" (?:de[rm]|die|einer|eine|seiner|ihrer) |(?:Ohne|Wegen|Zu[mr]|Beim|Vom|Im|Am) )"
    r"(?:[a-zäöüß]+e[nr]? )?([A-ZÄÖÜ][a-zäöüß]+) (die)(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
)
_VERB: Final = (
    r"(?: (?:[ai]n|[aiv]m|von|für|auf|mit|aus) (?:(?:de[rmn]|die|das) )?[A-ZÄÖÜ][\w-]+)?"
    r"(?: und [A-ZÄÖÜ]\w+)? ([a-zäöüß]+)"
)


def owners(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such phrase."""
    for m in compiled(_SOURCE).finditer(text):
        found = determined_at(text, *m.span(1))
        if found and sure_gender(found.noun) == "f":
            yield ((found.start, found.end, "der"),)
    for m in compiled(_OPENING).finditer(text):
        found = determined_at(text, *m.span(2))
        if found and _is_owned(m[1]) and _comes_before_verb(found):
            yield from _genitive(found)


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
