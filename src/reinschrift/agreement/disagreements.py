"""Determiners and adjectives that agree with neither their noun nor their place, where one repair is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reinschrift.agreement.first_look import commonest_places
from reinschrift.agreement.inverted_subject import inverted_subjects, subjects_behind_commas
from reinschrift.agreement.members import members
from reinschrift.agreement.objects import objects
from reinschrift.agreement.one_of import one_of_several
from reinschrift.agreement.openings import openings
from reinschrift.agreement.owners import owners
from reinschrift.agreement.phrase_repairs import phrase_repairs, repair_at
from reinschrift.agreement.repairs import Change
from reinschrift.agreement.roles import roles
from reinschrift.agreement.strong_endings import single_adjectives, strong_phrases
from reinschrift.core.page import Page
from reinschrift.observations.subject import is_in_quotation

__all__ = [
    "Disagreement",
    "article_disagreements",
    "disagreements",
    "has_plain_disagreement",
    "may_disagree",
]

_LOOKS: Final = (
    openings,
    inverted_subjects,
    subjects_behind_commas,
    owners,
    objects,
    one_of_several,
    members,
    roles,
)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Edits ``(start, end, new)`` that make a phrase agree."""

    start: int
    end: int
    edits: tuple[Change, ...]


def _disagreement(edits: tuple[Change, ...]) -> Disagreement:
    return Disagreement(edits[0][0], edits[-1][1], edits)


def may_disagree(page: Page) -> bool:
    """Is there a disagreement of the commonest kinds: a wrong case after a preposition, an ein of the wrong gender?

    A fact. It decides whether a document without any other sign is looked at wholly, which costs several times as much.
    """
    text = page.text
    found = commonest_places(" " + text.replace("\n", " "))
    return any(repair_at(text, start - 1, end - 1) for start, end in found)


def has_plain_disagreement(page: Page) -> bool:
    """Is there one in a text that need not be a translation, outside of quotations? A fact."""
    return page.fact(may_disagree) and any(not is_in_quotation(page.text, d.start) for d in page.fact(disagreements))


def disagreements(page: Page) -> tuple[Disagreement, ...]:
    """The phrases that gender and preposition leave one way only to make agree, in order; a fact."""
    text = page.text
    found = set(phrase_repairs(text))
    strong = {edits for look in (strong_phrases, single_adjectives) for *_, edits in look(text)}
    return tuple(sorted(map(_disagreement, found | strong), key=lambda d: (d.start, d.end)))


def article_disagreements(page: Page) -> tuple[Disagreement, ...]:
    """Those that the place in the sentence shows as well; a fact."""
    found = list(page.fact(disagreements))
    first = len(found)
    for edits in dict.fromkeys(tuple(edits) for look in _LOOKS for edits in look(page.text)):
        if edits and all(edits[0][0] > d.end + 1 or edits[-1][1] < d.start - 1 for d in found):
            found.append(_disagreement(edits))  # a phrase is repaired in one way
    return tuple(found[first:])
