"""How machine-translated a document is, with the places that say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.evidence.agreement import disagreements, may_disagree
from reinschrift.evidence.dates import dates_of
from reinschrift.evidence.doubles import doubled_words
from reinschrift.evidence.english import DIALECT, english_runs, has_run_words, loose_runs
from reinschrift.evidence.language import in_foreign_sentence
from reinschrift.evidence.ordinals import ordinals
from reinschrift.tables import read_table
from reinschrift.words.tokens import token_set

__all__ = ["ENOUGH", "Evidence", "machine_translated", "translation_evidence"]

ENOUGH: Final = 2
"""Weight from which a document counts as machine-translated: one sure sign, or two weak ones."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sign, at ``[start, end)`` of the page; ``weight`` 2 is sure, 1 also happens in edited text."""

    start: int
    end: int
    sign: str
    weight: int


_AT_LINE_START: Final = r"\n"


class _Sign(NamedTuple):
    sign: str
    weight: int
    words: str
    literals: str
    pattern: str
    example: str
    counterexample: str


def _members(cell: str) -> tuple[str, ...]:
    return () if cell == "-" else tuple(cell.split("|"))


@lru_cache(maxsize=1)
def _signs() -> tuple[tuple[_Sign, frozenset[str], tuple[str, ...]], ...]:
    rows = read_table("evidence/signs.tsv", _Sign)
    return tuple((row, frozenset(_members(row.words)), _members(row.literals)) for row in rows)


def _by_table(page: Page) -> Iterator[Evidence]:
    text, words = page.text, page.fact(token_set)
    for row, needed, literals in _signs():
        if (needed and words.isdisjoint(needed)) or (literals and not any(x in text for x in literals)):
            continue
        if row.pattern.startswith(_AT_LINE_START):
            for m in compiled(row.pattern).finditer(f"\n{text}"):
                yield Evidence(m.start(), m.end() - 1, row.sign, row.weight)
        else:
            for m in compiled(row.pattern).finditer(text):
                yield Evidence(m.start(), m.end(), row.sign, row.weight)


def _english(page: Page) -> Iterator[Evidence]:
    """Words in a German frame prove it; those with one sure neighbour, or of dialect as well, need company."""
    strict = {run.start: run for run in page.fact(english_runs) if run.edits}
    for run in page.fact(loose_runs) if page.fact(has_run_words) else ():
        if run.edits and (run.sure or not DIALECT.issuperset(run.words)):
            framed = run.start in strict and not in_foreign_sentence(page.text, run.start, run.end)
            yield Evidence(run.start, run.end, "English function word", 2 if run.sure or framed else 1)


def translation_evidence(page: Page) -> tuple[Evidence, ...]:
    """All signs on the page, by place."""
    found = list(_by_table(page))
    found += [Evidence(d.start, d.end, "English date", 2) for d in page.fact(dates_of) if d.month]
    found += [Evidence(start, end, "English ordinal", 2) for start, end in page.fact(ordinals)]
    found += _english(page)
    found += [Evidence(start, end, "doubled word", 1) for start, end in page.fact(doubled_words)]
    if found or may_disagree(page):
        found += [Evidence(d.start, d.end, "disagreeing determiner", 1) for d in page.fact(disagreements)]
    return tuple(sorted(found, key=lambda e: (e.start, e.end, e.sign)))


def machine_translated(page: Page) -> bool:
    """Is there enough evidence on the page?"""
    return sum(e.weight for e in page.fact(translation_evidence)) >= ENOUGH
