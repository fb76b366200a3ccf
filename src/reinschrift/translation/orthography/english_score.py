"""Scores with a hyphen, as in English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.tables import read_words

_SCORE: Final = r"\b(?<![-–:.,/][0-9])(?<![-–:.,/])[0-9]{1,3}([-–])[0-9]{1,3}(?![\w:/]|[.,-–][0-9])"
_BEHIND: Final = r"(?: (?:nach Verlängerung|(?:nach|im) Elfmeterschießen|gegen )|-(?:Heim|Auswärts)?(?:[Ss]ieg|[Nn]iederlage|Erfolg|Führung|Rückstand|Unentschieden)\b)"
_ENDS: Final = r"[,;]? ?(?:\n|\Z|[.!?](?= [A-ZÄÖÜ„]|\n|\Z)|[,;] |(?<= )(?:bei|in|vor|zum|und) )"
_CLAUSE: Final = r"[^.,;:!?()\n]*\Z"
_SPAN: Final = r"(?:[Aa]m|vom|[Vv]on|[Bb]is|zwischen|Seiten?|Nr\.) \Z"
_REACH: Final = 80


def find(page: Page) -> Iterator[Edit]:
    """Before what only a score has behind it, and in clauses that tell who won."""
    text = page.text
    for m in compiled(_SCORE).finditer(text):
        before = compiled(_CLAUSE).search(text, max(0, m.start() - _REACH), m.start())
        clause = before[0] if before else ""
        if compiled(_SPAN).search(clause):
            continue
        told = not _words().isdisjoint(clause.split()) and compiled(_ENDS).match(text, m.end())
        if told or compiled(_BEHIND).match(text, m.end()):
            yield page.edit(*m.span(1), ":")


def _words() -> frozenset[str]:
    return read_words("translation/word_lists.tsv", "results")


RULE = Rule(
    id="translation/english-score",
    kind="correction",
    risk="safe",
    why="""English writes 3-1, German 3:1. In a machine-translated document the hyphen becomes a colon before what only a
    score has behind it (nach Verlängerung, -Sieg), and at the end of a part of a sentence whose verb tells who won.
    Spans, seasons, formations and what counts something (10-15 Prozent) stay.""",
    sources=("DIN 5008, Verhältnisse", "docs/catalogue.md A14"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere the hyphen may be a span",
    fixes=(
        "Laut the Polizei siegte der Verein 3⟦-→:⟧1 nach Verlängerung.",
        "Laut the Polizei schlug sie die Gäste mit 2⟦-→:⟧0.",
        "Laut the Polizei war der 4⟦-→:⟧2-Sieg verdient.",
        "Laut the Polizei gewann sie 2⟦–→:⟧1 gegen Hythe.",
    ),
    keeps=(
        "Laut the Polizei gewann er 10-15 Prozent der Stimmen.",
        "Laut the Polizei gewann sie in der Saison 2019-20, mit einem 4-4-2 und der U-21.",
        "Laut the Polizei dauert es 2-3 Tage, von 10-12 Uhr.",
        "Laut the Polizei gewann er am 3-4. Mai zweimal.",
    ),
    needs=("-", "–"),
)
