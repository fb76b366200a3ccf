"""Preterite or subjunctive, where the umlaut that tells them apart is lost: the rest of the sentence decides.

Signs are looked for in the clause (its conjunction, the place of the verb, the infinitive or participle that goes with
it) and in the sentence and the one before (reported speech, conditions, tense). What a sign weighs for which kind of
verb stands in a table, in bits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.encoding._rows import Row
from reinschrift.encoding._verb_parts import Part, verb_part
from reinschrift.tables import read_table
from reinschrift.words import lexicon

__all__ = ["leaning", "subjunctive"]

_MODALS: Final = frozenset(("können", "müssen", "sollen", "dürfen"))
_JOINING: Final = frozenset(("und", "oder", "sondern", "aber", "als", "wie", "sowie"))
_RELATIVE: Final = frozenset(("der", "die", "das", "den", "dem", "dessen", "deren", "denen"))
_FIRST_PERSON: Final = frozenset(("ich", "mich", "mir", "mein", "meine"))
_LAST_PARTS: Final = 3
_YEAR: Final = r"(?:19|20)\d\d"
_SHORTEST: Final = 5


class _Verb(NamedTuple):
    indicative: str
    subjunctive: str
    kind: str
    bits: float


class _Sign(NamedTuple):
    sign: str
    verb: str
    bits: float


class _Cues(NamedTuple):
    kind: str
    words: str


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, _Verb]:
    return {form: row for row in read_table("encoding/moods.tsv", _Verb) for form in (row.subjunctive, row.indicative)}


@lru_cache(maxsize=1)
def _weights() -> Mapping[tuple[str, str], float]:
    return {(row.sign, row.verb): row.bits for row in read_table("encoding/mood_signs.tsv", _Sign)}


@lru_cache(maxsize=1)
def _cues() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in read_table("encoding/mood_cues.tsv", _Cues):
        for word in row.words.split():
            found[word] = (*found.get(word, ()), row.kind)
    return found


def subjunctive(indicative: str) -> str | None:
    """The subjunctive that looks like the preterite (small letters), for the frequent verbs that have one."""
    row = _verbs().get(indicative)
    return row.subjunctive if row else None


def leaning(row: Row, at: int) -> float:
    """Bits by which the sentence speaks for the subjunctive of a verb that has both."""
    word = row.forms[at].lower()
    verb, weights = _verbs()[word], _weights()
    number = "plural" if word.endswith("n") else "singular"
    kinds = ("any", verb.kind, number, f"{verb.kind} {number}")
    return verb.bits + sum(weights.get((sign, kind), 0.0) for sign in _signs(row, at) for kind in kinds)


def _signs(row: Row, at: int) -> Iterator[str]:
    """What speaks for or against the subjunctive."""
    sentence, clause = row.sentence(at), row.clause(at)
    yield from sorted(_kinds(row, [i for i in clause if i != at]))
    yield from (f"{kind} elsewhere" for kind in sorted(_kinds(row, [i for i in sentence if i not in clause])))
    if sentence.start > 0:
        yield from (f"{kind} before" for kind in sorted(_kinds(row, row.sentence(sentence.start - 1))))
    if sentence.stop < len(row.forms):
        yield from (f"{kind} after" for kind in sorted(_kinds(row, row.sentence(sentence.stop))))
    yield from _position(row, at, sentence, clause)
    yield from _partner(row, at, clause)


def _kinds(row: Row, places: Sequence[int]) -> set[str]:
    """The kinds of the telling words at these places."""
    words = [row.forms[i].lower() for i in places]
    found = {kind for word in words for kind in _cues().get(word, ())}
    if any(map(compiled(_YEAR).fullmatch, words)):
        found.add("year")
    if any(map(is_reporting, words)) and _FIRST_PERSON.isdisjoint(words):
        found.add("reported")
    return found


@lru_cache(maxsize=8192)
def is_reporting(word: str) -> bool:
    """Is the word a first subjunctive, the mood of reported speech: a stem of a verb with -e that is nothing else?"""
    if len(word) < _SHORTEST or word[-1] != "e" or not word.islower() or lexicon().is_finite_verb(word):
        return False
    stem, known = word[:-1], lexicon().known
    infinitive = known(f"{word}n") or (stem.endswith(("er", "el")) and known(f"{stem}n"))
    present = known(f"{stem}t") or known(f"{word}t")
    return infinitive and present and not known(f"{word}s") and not known(f"{word}m")


def _position(row: Row, at: int, sentence: range, clause: range) -> Iterator[str]:
    """Where the verb stands, and what opens its clause."""
    opening = row.forms[clause.start].lower()
    head = row.forms[sentence.start].lower()
    if at == sentence.start:
        yield "question" if sentence.stop - 1 in row.asks else "first"
    elif at == clause.start:
        yield "first in clause"
        yield f"after {'verb' if lexicon().is_finite_verb(head) else head}"
    elif _is_last(row, at, clause):
        yield "last"
        if clause.start > sentence.start and opening in _RELATIVE:
            yield "last in relative clause"
    if clause.start < at:
        second = row.forms[clause.start + 1].lower()
        if opening != "als":
            yield f"opened by {opening}"
        elif clause.start + 1 == at or second in {"ob", "wenn"}:
            yield "as if"
        else:
            yield "opened by als"


def _is_last(row: Row, at: int, clause: range) -> bool:
    return at == clause.stop - 1 or row.after(at) in _JOINING


def _partner(row: Row, at: int, clause: range) -> Iterator[str]:
    """What the other verb of the clause is: at its end, or before a verb that stands at the end itself."""
    found = _before(row, at, clause) if _is_last(row, at, clause) else _after(row, at, clause)
    if found is None:
        yield "alone"
        return
    place, part = found
    yield part
    word, before = row.forms[place], verb_part(row.forms[place - 1]) if place - 1 != at and place else None
    if word in _MODALS:
        yield "modal"
    elif part == "infinitive" and before == "participle":
        yield f"participle and {word}"
    elif word == "sein":
        yield "sein"


def _before(row: Row, at: int, clause: range) -> tuple[int, Part] | None:
    if at == clause.start:
        return None
    part = verb_part(row.forms[at - 1])
    return (at - 1, part) if part else None


def _after(row: Row, at: int, clause: range) -> tuple[int, Part] | None:
    """The last infinitive or participle of the clause, or of one of the next where other clauses are set in."""
    for _ in range(_LAST_PARTS):
        ends = [clause.stop - 1, *(i - 1 for i in reversed(clause) if i - 1 > at and row.forms[i] in _JOINING)]
        for i in (*ends, *(i for i in reversed(clause) if i > at)):
            part = verb_part(row.forms[i]) if i > at else None
            if part and (i in ends or part == "participle") and row.forms[i - 1] != "zu":
                return i, part
        if clause.stop not in row.sentence(at):
            return None
        clause = row.clause(clause.stop)
    return None
