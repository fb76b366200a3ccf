"""Which cases a German preposition before an English article leaves: by verbs, nouns and fixed phrases of direction."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import months, weekdays
from reinschrift.english.links import asked_by_noun
from reinschrift.syntax.clause_roles import Clause, clause_at
from reinschrift.syntax.government import case_after, case_by_pair, case_by_word, is_time, tells_direction
from reinschrift.syntax.noun_numbers import listed_nouns
from reinschrift.tables import read_table
from reinschrift.words import Case
from reinschrift.words.closed import auxiliaries, word_class
from reinschrift.words.grammar import prepositions

__all__ = ["cases_behind"]

_BEFORE: Final = "vor"
_IN: Final = "in"
_INWARDS: Final = (
    r"(?:ein|hinein|herein|hinaus|heraus|hinauf|hinab|hinunter|zurück|empor)(?:ge|zu)?[a-zäöüß]{3,}(?:t|n)"
)
_RESTING: Final = frozenset(
    {"eingesetzt", "einsetzen", "eingeführt", "einführen", "eingekauft", "einkaufen", "eingeschlafen", "eingehalten"}
    | {
        "einhalten",
        "eingenommen",
        "einnehmen",
        "eingestürzt",
        "eingetroffen",
        "eintreffen",
        "eingestellt",
        "einstellen",
    }
    | {"einzusetzen", "einzuführen", "zurückgeblieben", "zurückgelassen", "einigen", "eingestuft", "zurückgehalten"}
    | {"eingeräumt", "einräumen", "eingefangen", "einfangen", "eingespielt", "eingefroren", "zurückliegt", "einmal"}
)
_REST: Final[frozenset[Case]] = frozenset({"dat"})
_MOVED: Final[frozenset[Case]] = frozenset({"acc"})
_TOWARDS: Final = frozenset({"bis", "rein", "hinein", "zurück", "raus"})
_OTHER_ENDS: Final = frozenset({"zu", "zum", "zur", "ums"})
_NEAR: Final = 2
_ON: Final = "auf"
_OVER: Final = "über"


class _Fixed(NamedTuple):
    preposition: str
    noun: str
    verbs: str
    case: str


@lru_cache(maxsize=1)
def _fixed() -> dict[tuple[str, str], list[tuple[tuple[str, ...], Case]]]:
    found: dict[tuple[str, str], list[tuple[tuple[str, ...], Case]]] = {}
    for row in read_table("english/fixed_phrases.tsv", _Fixed):
        verbs = () if row.verbs == "-" else tuple(row.verbs.split())
        found.setdefault((row.preposition, row.noun), []).append((verbs, cast("Case", row.case)))
    return found


def cases_behind(text: str, preposition: str, at: int, noun: str, end: int) -> frozenset[Case]:
    """The cases that a preposition at ``at`` leaves to the phrase that ends at ``end`` with ``noun``."""
    cases = frozenset(prepositions()[preposition])
    if cases != {"acc", "dat"}:
        case = case_after(text, preposition, at)
        return cases if case is None else frozenset({case})
    if preposition in word_class("of time") and (
        is_time(noun) or noun in months(english=False) or noun in weekdays(english=False)
    ):
        return _REST
    clause = clause_at(text, at, end)
    fixed = _by_phrase(clause, preposition, noun)
    if fixed:
        return fixed
    if case_by_word(text, preposition, at) == "dat":
        return _REST
    pair = case_by_pair(text, preposition, at)
    if pair is not None:
        return frozenset({pair})
    return _by_direction(text, preposition, at, noun, clause) or cases


def _by_phrase(clause: Clause, preposition: str, noun: str) -> frozenset[Case]:
    """In die Luft sprengen, auf den Markt bringen: with any verb, or with one that begins or ends so."""
    words = (*clause.before, *clause.after)
    for verbs, case in _fixed().get((preposition, noun), ()):
        if not verbs or any(stem in word for stem in verbs for word in words):
            return frozenset({case})
    return frozenset()


def _by_direction(text: str, preposition: str, at: int, noun: str, clause: Clause) -> frozenset[Case]:
    """What is moved, right before the verb that closes the clause; a finite verb of motion leaves both open."""
    closing = _closing(clause)
    if closing and len(clause.after) <= _NEAR + 1:
        if compiled(_INWARDS).fullmatch(closing) and closing not in _RESTING and preposition == _IN:
            return _MOVED
        if _moves(closing):
            return _MOVED
    last = clause.before[-1] if clause.before else ""
    if last in _TOWARDS and preposition != _BEFORE:
        return _MOVED
    if closing in _RESTING or last in word_class("comparing"):
        return frozenset()
    if not closing and not _OTHER_ENDS.isdisjoint(clause.after):
        return _REST  # es kam in the Stadt zu Staus
    if case_by_word(text, preposition, at) == "acc" or _moves(" ".join(clause.before)):
        return _MOVED if not clause.after or closing else frozenset()
    if preposition == _OVER:
        return _REST if not word_class("lying").isdisjoint(clause.before) else _MOVED
    return frozenset() if preposition == _ON and not _is_surface(noun) else _REST


def _moves(words: str) -> bool:
    return tells_direction(words, len(words))


def _closing(clause: Clause) -> str:
    """The verb form behind the phrase that closes the clause, an auxiliary perhaps behind it."""
    words = [word for word in clause.after if word.islower()]
    if len(words) != len(clause.after) or not words:
        return ""
    return words[-2] if words[-1] in auxiliaries() and len(words) > 1 else words[-1]


@lru_cache(maxsize=2048)
def _is_surface(noun: str) -> bool:
    """Auf der Autobahn, auf der Tagung: where something is, if nothing moves it there."""
    return asked_by_noun("at", noun) == _ON or noun.lower().endswith(
        tuple(head.lower() for head in listed_nouns("surface"))
    )
