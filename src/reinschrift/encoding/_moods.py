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
from reinschrift.encoding._tenses import USUAL
from reinschrift.encoding._verb_parts import Part, verb_part
from reinschrift.tables import read_bytes, read_table
from reinschrift.words import lexicon
from reinschrift.words.initials import with_small
from reinschrift.words.packed import unpack

__all__ = ["AFTER", "BEFORE", "NO_LEANING", "STEPS", "ambiguous", "group", "is_reporting", "leaning", "subjunctive"]

# The writer of the table of neighbours, tools/build_encoding.py, imports these four and `group`.
BEFORE, AFTER = "<", ">"
"""On which side of the verb a neighbour stands."""
NO_LEANING: Final = 128
STEPS: Final = 2
"""Steps a bit in the column."""

_MODALS: Final = frozenset(("können", "müssen", "sollen", "dürfen", "wollen", "lassen"))
_JOINING: Final = frozenset(("und", "oder", "sondern", "aber", "als", "wie", "sowie"))
_RELATIVE: Final = frozenset(("der", "die", "das", "den", "dem", "dessen", "deren", "denen"))
_FIRST_PERSON: Final = frozenset(("ich", "mich", "mir", "mein", "meine"))
_LAST_PARTS: Final = 3
_LONGEST_TAG: Final = 9
_YEAR: Final = r"(?:19|20)\d\d"
_SHORTEST: Final = 5
_COMPANY: Final = 0.6  # neighbours tell a part of what the signs tell, and they were counted in speeches
_FAR_COMPANY: Final = 0.3
_NARRATING: Final = -2.0  # bits by which a text of preterites alone differs from one without any
_SELDOM: Final = -0.4  # speeches, in which verbs and neighbours were counted, weigh more what could be


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


@lru_cache(maxsize=1)
def _neighbours() -> Mapping[str, int]:
    words, (steps,) = unpack(read_bytes("encoding/mood_neighbours.bin"), 1)
    return {word: step - NO_LEANING for word, step in zip(words, steps, strict=True)}


def ambiguous() -> frozenset[str]:
    """All forms that are in question, in small letters."""
    return frozenset(_verbs())


def group(form: str) -> str:
    """The form by which verbs of one kind are listed with their neighbours: those of all numbers together."""
    row = _verbs()[form]
    return row.kind if row.kind == "passive" else row.indicative.removesuffix("n")


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
    signs = sum(weights.get((sign, kind), 0.0) for sign in _signs(row, at) for kind in kinds)
    past = USUAL if row.past is None else row.past
    return verb.bits + signs + _company(row, at, group(word)) + _NARRATING * (past - USUAL) + _SELDOM


def _company(row: Row, at: int, verb: str) -> float:
    """Bits of the words beside the verb, and of the other verb of the clause where it stands apart."""
    found = _other_verb(row, at, row.clause(at))
    far = row.forms[found[0]] if found and found[0] != at - 1 else ""
    near = _leaning_of(verb, BEFORE, row.before(at)) + _leaning_of(verb, AFTER, row.after(at))
    return _COMPANY * near + _FAR_COMPANY * _leaning_of(verb, BEFORE, far)


def _leaning_of(verb: str, side: str, word: str) -> float:
    table = _neighbours()
    exact = table.get(f"{verb}{side}{word}")
    return (table.get(f"{verb}{side}{with_small(word)}", 0) if exact is None else exact) / STEPS


def _signs(row: Row, at: int) -> Iterator[str]:
    """What speaks for or against the subjunctive."""
    sentence, clause = row.sentence(at), row.clause(at)
    yield from sorted(_kinds(row, [i for i in clause if i != at]))
    yield from (f"{kind} elsewhere" for kind in sorted(_kinds(row, [i for i in sentence if i not in clause])))
    if sentence.start > 0:
        yield from (f"{kind} before" for kind in sorted(_kinds(row, row.sentence(sentence.start - 1))))
    if sentence.stop < len(row.forms):
        yield from (f"{kind} after" for kind in sorted(_kinds(row, row.sentence(sentence.stop))))
    if _has_tag(row, sentence, clause):
        yield "tag"
    yield from _position(row, at, sentence, clause)
    yield from _partner(row, at, sentence, clause)


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


def _has_tag(row: Row, sentence: range, clause: range) -> bool:
    """Does the sentence end with who says it: kritisiert die Kommission; so der Minister?"""
    tag = row.clause(sentence.stop - 1)
    first = row.forms[tag.start]
    if tag.start <= clause.start or len(tag) > _LONGEST_TAG:
        return False
    named = row.after(tag.start)[:1].isupper() or row.after(tag.start) in _RELATIVE
    return named and (first == "so" or _is_present(first) or "saying" in _cues().get(first, ()))


def _is_present(word: str) -> bool:
    return word.islower() and (word.endswith("t") and lexicon().known(f"{word[:-1]}en")) and verb_part(word) is None


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


def _partner(row: Row, at: int, sentence: range, clause: range) -> Iterator[str]:
    """What the other verb of the clause is: at its end, or before a verb that stands at the end itself."""
    found = _other_verb(row, at, clause)
    if found is None or not _is_last(row, at, clause):
        fronted = verb_part(row.forms[at - 1].lower()) if at == sentence.start + 1 else None
        if fronted and (found is None or fronted == "participle"):
            yield f"{fronted} in front"
            return
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


def _other_verb(row: Row, at: int, clause: range) -> tuple[int, Part] | None:
    """The other verb of the clause, if there is one: where it stands, and what it is."""
    return _before(row, at, clause) if _is_last(row, at, clause) else _after(row, at, clause)


def _before(row: Row, at: int, clause: range) -> tuple[int, Part] | None:
    if at == clause.start:
        return None
    part = verb_part(row.forms[at - 1])
    return (at - 1, part) if part else None


def _after(row: Row, at: int, clause: range) -> tuple[int, Part] | None:
    """The last infinitive or participle of the clause, or of one of the next where other clauses are set in."""
    for _ in range(_LAST_PARTS):
        clause = _up_to_next_verb(row, at, clause)
        ends = [clause.stop - 1, *(i - 1 for i in reversed(clause) if i - 1 > at and row.forms[i] in _JOINING)]
        for i in (*ends, *(i for i in reversed(clause) if i > at)):
            part = verb_part(row.forms[i]) if i > at else None
            if part and (i in ends or _is_loose_participle(row, i, part)) and row.forms[i - 1] != "zu":
                return i, part
        if clause.stop not in row.sentence(at) or row.forms[clause.stop] in _JOINING:
            return None
        clause = row.clause(clause.stop)
    return None


def _is_loose_participle(row: Row, at: int, part: Part) -> bool:
    """Inside a clause: is it a participle that is no adjective (die vergangenen Tage)?"""
    return part == "participle" and not row.after(at)[:1].isupper()


def _up_to_next_verb(row: Row, at: int, clause: range) -> range:
    """The clause as far as another one is joined to it with a verb of its own."""
    joined = 0
    for i in clause:
        if i > at + 1 and row.forms[i] in _JOINING:
            joined = joined or i
        elif i > at and joined and _is_finite(row.forms[i]):
            return range(clause.start, joined)
    return clause


def _is_finite(word: str) -> bool:
    return word in _verbs() or (lexicon().is_finite_verb(word) and verb_part(word) is None)
