"""How machine-translated a document is, with the places that say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.agreement.disagreements import article_disagreements, disagreements, may_disagree
from reinschrift.agreement.relative_pronouns import relative_pronouns
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.signs import special_signs
from reinschrift.english.function_words import DIALECT, english_runs, has_run_words, loose_runs
from reinschrift.evidence.dates import LikelyDate, dates_of
from reinschrift.evidence.foreign_dates import foreign_dates
from reinschrift.evidence.glued_verbs import glued_verbs
from reinschrift.evidence.labels import label_translated_back
from reinschrift.evidence.lowered import lowered_starts
from reinschrift.evidence.ordinals import ordinals
from reinschrift.evidence.torn import torn_sentences
from reinschrift.observations.anchors import capitals, groups, points, stops
from reinschrift.observations.decimals import is_price
from reinschrift.observations.doubles import doubled_words
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.loops import loops
from reinschrift.observations.places import place_tokens, places_pattern
from reinschrift.observations.subject import is_in_quotation, is_spoken_of
from reinschrift.observations.swiss import is_swiss
from reinschrift.tables import read_table
from reinschrift.words.tokens import token_set

__all__ = ["ENOUGH", "Evidence", "Sign", "machine_translated", "signs_by_table", "translation_evidence"]

_POINT: Final = "decimal point"
_LOWERED: Final = "lower-case sentence start"
_WORD: Final = "English function word"
_GLUED: Final = "verb glued to a name"
_THOUSANDS: Final = "English thousands"
ENOUGH: Final = 2
"""Weight from which a document counts as machine-translated: one sure sign, or two weak ones."""
_FAR_APART: Final = 2_000
"""Characters for each of which a weak sign is needed where none is sure: slips of edited text add up."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sign, at ``[start, end)`` of the page; ``weight`` 2 is sure, 1 also happens in edited text."""

    start: int
    end: int
    sign: str
    weight: int


class Sign(NamedTuple):
    """A row of ``evidence/signs.tsv``."""

    sign: str
    weight: int
    gate: str
    needed: str
    pattern: str


_PLACES: Final = {"point": points, "group": groups, "stop": stops, "capitals": capitals}


class _Signs(NamedTuple):
    """The rows by their gates; ``keys`` are the words and the signs that open one."""

    keys: frozenset[str]
    by_key: dict[str, tuple[Sign, ...]]
    by_text: tuple[Sign, ...]
    by_place: tuple[Sign, ...]


@lru_cache(maxsize=1)
def _signs() -> _Signs:
    place = Sign("English place name", 1, "words", "|".join(place_tokens()), places_pattern())
    rows = (*read_table("evidence/signs.tsv", Sign), place)
    by_key: dict[str, tuple[Sign, ...]] = {}
    for row in rows:
        if row.gate in {"words", "signs"}:
            for key in row.needed.split("|") if row.gate == "words" else row.needed:
                by_key[key] = (*by_key.get(key, ()), row)
    by_text, by_place = ([r for r in rows if r.gate in gates] for gates in ({"text"}, _PLACES))
    return _Signs(frozenset(by_key), by_key, tuple(by_text), tuple(by_place))


def _open(page: Page) -> Iterator[Sign]:
    """The rows for which the text must be searched: on most pages one at most."""
    text, signs = page.text, _signs()
    keys = (signs.keys & page.fact(token_set)) | (signs.keys & page.fact(special_signs))
    yield from dict.fromkeys(row for key in keys for row in signs.by_key[key])
    yield from (row for row in signs.by_text if row.needed in text)


def signs_by_table(page: Page) -> Iterator[Evidence]:
    """The signs that the table lists, each looked for only where its gate is open."""
    text = page.text
    for row in _open(page):
        for m in compiled(row.pattern).finditer(text):
            yield Evidence(m.start(), m.end(), row.sign, row.weight)
    for row in _signs().by_place:
        for at in page.fact(_PLACES[row.gate]):
            begun = compiled(row.pattern).match(text, at)
            if begun is not None:
                yield Evidence(at, begun.end(), row.sign, row.weight)


def _english(page: Page) -> Iterator[Evidence]:
    """Words in a German frame prove it; those with one sure neighbour, or of dialect as well, need company."""
    if not page.fact(has_run_words):
        return
    strict = {run.start: run for run in page.fact(english_runs) if run.edits}
    for run in page.fact(loose_runs):
        if run.edits and (run.sure or not DIALECT.issuperset(run.words)):
            framed = run.start in strict and not in_foreign_sentence(page.text, run.start, run.end)
            yield Evidence(run.start, run.end, _WORD, 2 if run.sure or framed else 1)


def _torn(page: Page, found: list[Evidence]) -> list[Evidence]:
    """Torn sentences; where one begins in lower case, that has been counted."""
    torn = (t for t in page.fact(torn_sentences) if not t.doubtful)
    return [
        Evidence(t.start, t.end, "torn sentence", 1)
        for t in torn
        if not any(e.start < t.end and t.start < e.end for e in found)
    ]


def _labelled(page: Page) -> Iterator[Evidence]:
    label = label_translated_back(page)
    if label is not None:
        yield Evidence(label.start, label.end, "back-translated label", 1)


def _disagreeing(page: Page, found: Sequence[Evidence]) -> Iterator[tuple[int, int]]:
    """Phrases that disagree, each once; the thorough look, which takes long, where half of the proof is there."""
    plain = page.fact(disagreements)
    yield from ((d.start, d.end) for d in plain)
    if 2 * (sum(e.weight for e in found) + len(plain)) < _needed(page):
        return
    for other in page.fact(article_disagreements):
        if not any(d.start < other.end and other.start < d.end for d in plain):
            yield other.start, other.end


def translation_evidence(page: Page) -> tuple[Evidence, ...]:
    """All signs on the page, by place."""
    found = list(signs_by_table(page))
    found += [
        Evidence(d.start, d.end, "English date", 2 if d.month else 1)
        for d in page.fact(dates_of)
        if not isinstance(d, LikelyDate)
    ]
    found += [Evidence(d.start, d.end, "foreign date", 2) for d in page.fact(foreign_dates)]
    found += [Evidence(start, end, "English ordinal", 2) for start, end in page.fact(ordinals)]
    found += [Evidence(start, end, _GLUED, 1) for start, end in page.fact(glued_verbs)]
    found += _english(page)
    found += [Evidence(start, end, "doubled word", 1) for start, end in page.fact(doubled_words)]
    lowered = {e.start for e in found if e.sign == _LOWERED}
    found += [Evidence(s, e, _LOWERED, 1) for s, e in page.fact(lowered_starts) if s not in lowered]
    found += [Evidence(start, end, "repeated passage", 1) for start, end in page.fact(loops)]
    pronouns = [(start, end) for start, end, _ in relative_pronouns(page.text, clearest=True)]
    if found or pronouns or bool(page.fact(may_disagree)):
        found += [Evidence(start, end, "disagreeing determiner", 1) for start, end in _disagreeing(page, found)]
    found += [Evidence(start, end, "disagreeing pronoun", 1) for start, end in pronouns]
    found = [e for e in found if not is_spoken_of(page, e.start, e.end)]
    if all(is_in_quotation(page.text, e.start) and is_in_quotation(page.text, e.end) for e in found):
        found = []  # who is quoted mixes two languages („Danke for alles!“), an old text has dates of its own
    found = [e for e in found if e.sign != _THOUSANDS or not is_price(page, e.start)]
    if any(e.sign == _POINT for e in found) and page.fact(is_swiss):
        found = [e for e in found if e.sign != _POINT]
    if 0 < sum(e.weight for e in found) < ENOUGH:  # alone they prove nothing, and where there is proof they add none
        found += _torn(page, found)
        found += _labelled(page)
    return tuple(sorted(found, key=lambda e: (e.start, e.end, e.sign)))


def machine_translated(page: Page) -> bool:
    """Is there enough evidence on the page?"""
    return page.fact(_is_enough)


def _is_enough(page: Page) -> bool:
    weights = [e.weight for e in page.fact(translation_evidence)]
    return max(weights, default=0) >= ENOUGH or len(weights) >= _needed(page)


def _needed(page: Page) -> int:
    """How many weak signs prove a text of this length a translation."""
    return max(ENOUGH, len(page.text) // _FAR_APART)
