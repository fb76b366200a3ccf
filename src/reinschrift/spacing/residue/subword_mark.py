"""Words in the pieces of a subword model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_CONTINUED: Final = r"@@ (?=\w)(?<=[\w-]@@ )"
_LETTER_BEGINS: Final = r"▁{1,2}(?![▁-█\s])"
_BLOCKS: Final = frozenset("▁▂▃▄▅▆▇█")


def find_continued(page: Page) -> Iterator[Edit]:
    """The mark of a piece that goes on, with its blank."""
    for m in compiled(_CONTINUED).finditer(page.text):
        yield page.edit(m.start(), m.end(), "")


def find_word_begin(page: Page) -> Iterator[Edit]:
    """The mark of a piece that begins a word: a blank where there is none, else nothing. Rows of blocks are a drawing."""
    text = page.text
    for m in compiled(_LETTER_BEGINS).finditer(text):
        start, end = m.span()
        before = text[start - 1 : start]
        if before not in _BLOCKS or not before:
            yield page.edit(start, end, " " if before.strip() else "")


RULES = (
    Rule(
        id="spacing/continued-piece",
        kind="correction",
        risk="safe",
        why="""Byte pair encoding writes "@@" after each piece that the next one continues. Where the pieces were
        never joined, the word is: mark and blank go.""",
        sources=("Sennrich, Haddow, Birch (2016), subword-nmt", "docs/catalogue.md A26"),
        find=find_continued,
        fixes=(
            "der Grenz⟦@@ →⟧verkehr",
            "die Ge⟦@@ →⟧werk⟦@@ →⟧schaft",
            "in Stutt⟦@@ →⟧gart",
            "GPA-⟦@@ →⟧djp",
            "das Ä⟦@@ →⟧rgernis",
        ),
        keeps=("@@ -1,3 +1,4 @@", "Er schrieb @@ und ging.", "a@b.example", "Twitter: @@handle", "Ende @@"),
        needs=("@",),
    ),
    Rule(
        id="spacing/word-begin-mark",
        kind="correction",
        risk="safe",
        why="""SentencePiece writes U+2581 in front of each piece that begins a word. It stands for the blank: one is
        set where it is missing. The same character in rows of block elements draws a diagram and stays.""",
        sources=("Kudo, Richardson (2018), SentencePiece", "docs/catalogue.md A26"),
        find=find_word_begin,
        fixes=(
            "⟦▁→⟧Die ⟦▁→⟧Stadt",
            "im kleinen⟦▁→ ⟧Verkehr",
            "Er sagte: ⟦▁→⟧„Ja“",
            "⟦▁→⟧2 ⟦▁→⟧:⟦▁→ ⟧1",
            "Ende.⟦▁→ ⟧Anfang",
        ),
        keeps=("Kurs: ▁▂▃▅▇", "▁▁▁▁▁▁", "Name: ▁▁▁▁", "Das Zeichen ▁ steht für ein Leerzeichen.", "▇▅▃▁"),
        needs=("▁",),
    ),
)
