"""Forms of lines that are furniture wherever they stand."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled, either, which
from reinschrift.furniture._composed import roles_of
from reinschrift.furniture._offers import is_offer, is_whole_offer
from reinschrift.furniture._polls import is_poll
from reinschrift.furniture._shapes import is_announced
from reinschrift.tables import read_table

__all__ = ["Form", "announces", "form", "forms", "has_form"]

_HEADS = frozenset({"what readers might like", "what others read", "most read", "what readers read as well"})
"""Forms below which other articles stand."""
_LONGEST_OFFER = 80  # characters
_LONGEST_SHOUTED = 60  # characters
_WHOLE = (
    r"(?:Hier |Jetzt )?(?:[Dd]en|[Dd]ie|[Dd]as|[Zz]um|[Zz]ur) (?:ganze|komplette|vollständige|volle|gesamte|ungekürzte)[nrsm]? ([A-ZÄÖÜ]\w+)"
    r" (?:hier |jetzt |online |auf [\w.]{3,30} )?(?:lesen|hören|ansehen|anhören|anschauen|nachlesen|nachhören|herunterladen)\W{0,4}\Z"
)
"""How links lead from an excerpt to the whole ("Die ganze Rede hören »")."""


class Form(NamedTuple):
    """A row of ``furniture/forms.tsv``."""

    name: str
    where: str
    type: str
    """Which rule drops the line."""
    pattern: str


@lru_cache(maxsize=4)
def forms(where: str) -> tuple[Form, ...]:
    """The forms of one kind; the first that fits a line decides."""
    return tuple(row for row in read_table("furniture/forms.tsv", Form) if row.where == where)


@lru_cache(maxsize=4)
def _pattern(where: str) -> str:
    return either(row.pattern for row in forms(where))


def _first(text: str, where: str) -> Form | None:
    number = which(compiled(_pattern(where), re.IGNORECASE if _is_shouted(text) else 0).match(text))
    return None if number is None else forms(where)[number]


def _is_shouted(text: str) -> bool:
    """Is a short line in capitals, or does each of its words, three at least, begin with one ("Lesen Sie Mehr")?"""
    words = text.split() if len(text) <= _LONGEST_SHOUTED else ()
    return len(words) > 1 and (text.isupper() or (len(words) > 2 and all(word[0].isupper() for word in words)))


def form(text: str, where: str) -> str | None:
    """The type of the first form of the kind that the text has, or None."""
    first = _first(text, where)
    return first and first.type


def announces(text: str) -> bool:
    """Is the line the head of a list of other articles by its form ("Das interessiert andere Leser")?"""
    first = _first(text, "line") or _first(text, "box")
    return first is not None and first.name in _HEADS


def has_form(text: str) -> str | None:
    """The type of the form that the line has, or None."""
    found = form(text, "line")
    return found or next((kind for kind, fits in _FORMS if fits(text)), None)


def _is_offered(text: str) -> bool:
    """Does the line name the price of a subscription?"""
    short = len(text) <= _LONGEST_OFFER and text[0].isdigit() and " für " in text
    return is_whole_offer(text) or (short and is_offer(text))


def _is_link_to_whole(text: str) -> bool:
    """Does the line lead to the whole of what the page shows in part ("Die ganze Rede hören »")?"""
    found = compiled(_WHOLE).match(text)
    return found is not None and (not text[-1].isalpha() or not {"page", "media"}.isdisjoint(roles_of(found[1])))


_FORMS = (("readmore", _is_link_to_whole), ("paywall", _is_offered), ("programme", is_announced), ("gallery", is_poll))
"""Forms that no pattern tells, by the type of rule that drops such lines."""
