"""An English adjective left before a German noun, or behind a form of sein."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.trie import trie
from reinschrift.english.attributes import english_adjectives, inflected, stems
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import is_german, word_before
from reinschrift.syntax.government import clause_before
from reinschrift.words import lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.tokens import as_tokens, token_set

_COPULAS: Final = frozenset({"sein", "werden", "bleiben"})
_CLOSING: Final = frozenset(".,;:!?")
_MARKS: Final = ".,;:!?\n„“"


@lru_cache(maxsize=1)
def _as_tokens() -> frozenset[str]:
    return frozenset(token for token, _ in as_tokens(stems()))


def has_english_adjective(page: Page) -> bool:
    """Does one of the adjectives stand on the page? A fact."""
    return not _as_tokens().isdisjoint(page.fact(token_set))


@lru_cache(maxsize=1)
def _pattern() -> str:
    return rf" ({trie(set(stems()))})(?![\w-])"


def find(page: Page) -> Iterator[Edit]:
    """The adjectives whose ending is known, and those that stand alone."""
    text, reach = page.text, -1
    for m in compiled(_pattern()).finditer(text):
        start, end = m.span(1)
        if start < reach or is_spoken_of(page, start, end) or in_foreign_sentence(text, start, end):
            continue
        edits = inflected(text, start) or _alone(text, start, end)
        for edit in edits:
            yield page.edit(*edit)
            reach = edit[1]


def _alone(text: str, start: int, end: int) -> tuple[tuple[int, int, str], ...]:
    """Die Lage ist serious: a predicate that closes the clause."""
    row = english_adjectives().get(text[start:end])
    closes = text[end : end + 1] in _CLOSING and not text[end + 1 : end + 2].strip()
    if row is None or row.alone == "-" or not closes:
        return ()
    before, ahead = word_before(text, start)[0], clause_before(text, start, _MARKS)
    linked = any(finite_verbs().get(word) in _COPULAS for word in ahead)
    return ((start, end, row.alone),) if linked and (is_german(before) or lexicon().is_noun(before)) else ()


RULE = Rule(
    id="translation/english-adjective",
    kind="correction",
    risk="safe",
    why="""Beside links and tags single adjectives stay in English. Before a German noun the determiner, the noun's
    gender and the preposition leave one German ending, or an adjective beside shows it; behind a form of sein there is
    none. Loans (happy End), names and what is German as well (still, also) stay.""",
    sources=("docs/catalogue.md A8, A19", "Amtliche Paradigmen: data/words/endings.tsv"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere English adjectives are loans, names or quotations",
    fixes=(
        "Laut the Polizei tagt die ⟦new→neue⟧ Regierung. Das ist ein ⟦big→großes⟧ Problem.",
        "Laut the Polizei wählte man einen ⟦new→neuen⟧ Bürgermeister mit der ⟦old→alten⟧ Mehrheit.",
        "Laut the Polizei half er den ⟦young→jungen⟧ Wählern, drei ⟦new→neue⟧ Fälle kamen mit ⟦big→großem⟧ Erfolg dazu.",
        "Laut the Polizei gilt die neue ⟦important→wichtige⟧ Regel, es ist die ⟦first→erste⟧ große Reform.",
        "Laut the Polizei begann das ⟦so-called→sogenannte⟧ Gespräch nach einer ⟦three-hour→dreistündigen⟧ Pause.",
        "Laut the Polizei ist die Lage ⟦serious→ernst⟧. Es wird nicht ⟦easy→leicht⟧.",
    ),
    keeps=(
        "Laut the Polizei gab es ein happy End für die first Lady.",
        "Laut the Polizei war es still, also ging er.",
        "Laut the Polizei sagte er: „It was a new day and an old story.“",
        "Laut the Polizei mag er New Wave, die Old School Band und Big Data.",
        "Laut the Polizei spielt die Band new in town.",
    ),
    gate=has_english_adjective,
)
