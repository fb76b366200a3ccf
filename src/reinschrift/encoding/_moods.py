"""Preterite or subjunctive, where the umlaut that tells them apart is lost: the rest of the sentence decides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.encoding._skeletons import base_skeleton
from reinschrift.tables import read_table

__all__ = ["leaning", "subjunctive"]

_REACH: Final = 400
_SENTENCE_END: Final = r"[.!?:](?=\s)|\n"
_CLAUSE: Final = r"[^,.;:!?\n–]{0,200}"
_WORDS: Final = r"[^\W\d_]+"
_PARTICIPLE: Final = r"[a-zäöüß]{0,9}ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]+iert|(?:ver|be|er|ent|zer|miss|uber|unter|wider|hinter)[a-zäöüß]{2,}t"
_EITHER: Final = r"(?:ver|be|er|ent|zer|miss|uber|unter|wider|hinter)[a-zäöüß]{2,}en"
_CLEAR_INFINITIVE: Final = frozenset(
    (
        "sein",
        "haben",
        "werden",
        "geben",
        "gehen",
        "bedeuten",
        "tun",
        "machen",
        "kommen",
        "bringen",
        "bleiben",
        "lassen",
        "konnen",
        "mussen",
        "sollen",
        "durfen",
        "wollen",
    )
)
_MODALS: Final = frozenset(("konnen", "mussen", "sollen", "durfen", "wollen"))


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
    return {row.indicative: row for row in read_table("encoding/moods.tsv", _Verb)}


@lru_cache(maxsize=1)
def _weights() -> Mapping[tuple[str, str], float]:
    return {(row.sign, row.verb): row.bits for row in read_table("encoding/mood_signs.tsv", _Sign)}


def subjunctive(indicative: str) -> str | None:
    """The subjunctive that looks like the preterite (small letters), for the frequent verbs that have one."""
    row = _verbs().get(indicative)
    return row.subjunctive if row else None


def leaning(text: str, start: int, end: int) -> float:
    """Bits by which the sentence speaks for the subjunctive of the verb in ``[start, end)``."""
    verb = text[start:end].lower()
    row, weights = _verbs()[verb], _weights()
    kinds = ("any", row.kind, "plural") if verb.endswith("n") else ("any", row.kind)
    return row.bits + sum(weights.get((sign, kind), 0.0) for sign in _signs(text, start, end) for kind in kinds)


@lru_cache(maxsize=1)
def _cues() -> Mapping[str, str]:
    return {word: row.kind for row in read_table("encoding/mood_cues.tsv", _Cues) for word in row.words.split()}


def _signs(text: str, start: int, end: int) -> Iterator[str]:
    """What in the sentence speaks for or against the subjunctive of the verb in ``[start, end)``."""
    before, after = _sentence(text, start, end)
    words = [base_skeleton(w).lower() for w in compiled(_WORDS).findall(f"{before} {after}")]
    yield from sorted({_cues()[w] for w in words if w in _cues()})
    if compiled(r"\b(?:19|20)\d\d\b").search(before + after):
        yield "year"
    earlier = text[max(0, start - len(before) - _REACH) : max(0, start - len(before))]
    if any(_cues().get(base_skeleton(w)) == "reported" for w in compiled(_WORDS).findall(earlier)):
        yield "reported_before"
    if not before.strip(" „»"):
        yield "first"
    yield from _clause(before, after)


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """The rest of the sentence before and after."""
    before = text[max(0, start - _REACH) : start]
    cut = max((m.end() for m in compiled(_SENTENCE_END).finditer(before)), default=0)
    m = compiled(_SENTENCE_END).search(text, end, end + _REACH)
    return before[cut:], text[end : m.start() if m else end + _REACH]


def _clause(before: str, after: str) -> Iterator[str]:
    """What the other verb of the clause is: at its end, or before a verb that stands at the end itself."""
    m: re.Match[str] | None = compiled(_CLAUSE).match(after)
    rest = compiled(_WORDS).findall(m[0]) if m else []
    lead = compiled(_WORDS).findall(before.rpartition(",")[2])
    row = rest or lead
    if not row:
        return
    last = base_skeleton(row[-1])
    if last in _MODALS:
        yield "modal_end"
    if compiled(_EITHER).fullmatch(last):
        yield "either_end"
    elif last in _CLEAR_INFINITIVE or (
        last.endswith(("en", "eln", "ern")) and last.islower() and compiled(_PARTICIPLE).fullmatch(last) is None
    ):
        yield "infinitive_end"
        if (
            last in {"sein", "haben", "werden"}
            and len(row) > 1
            and compiled(_PARTICIPLE).fullmatch(base_skeleton(row[-2]))
        ):
            yield "participle_infinitive"
    elif compiled(_PARTICIPLE).fullmatch(last) or last == "worden":
        yield "participle_end"
