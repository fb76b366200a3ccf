"""Words in the pieces of a subword model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import Substitution, compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_CONTINUED: Final = r"@@ (?=\w)(?<=[\w-]@@ )"
_WORDPIECE: Final = r" ##(?=[^\W\d_])(?<=[^\W\d_] ##)"
_JOINED: Final = r" ?￭ ?"
_LETTER_BEGINS: Final = r"▁{1,2}(?![▁-█\s])"
_BLOCKS: Final = frozenset("▁▂▃▄▅▆▇█")


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
        find=Substitution(_CONTINUED, ""),
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
        id="spacing/wordpiece-mark",
        kind="correction",
        risk="safe",
        why="""WordPiece models write "##" before each piece that continues a word. Between two runs of letters, with a
        blank before it only, the mark has no other use: headlines and numbers have theirs elsewhere.""",
        sources=("Schuster, Nakajima (2012), WordPiece; BERT vocabulary files",),
        find=Substitution(_WORDPIECE, ""),
        fixes=(
            "der Grenz⟦ ##→⟧verkehr",
            "die Ge⟦ ##→⟧werk⟦ ##→⟧schaft",
            "in Stutt⟦ ##→⟧gart",
            "ein Ku⟦ ##→⟧chen",
            "das Ä⟦ ##→⟧rger⟦ ##→⟧nis",
        ),
        keeps=("## Titel", "Text\n##Titel", "Er schrieb ## und ging.", "Platz ##3", "die Sprache C##", "#Hashtag"),
        needs=("##",),
    ),
    Rule(
        id="spacing/joiner-sign",
        kind="correction",
        risk="safe",
        why="""OpenNMT's tokenizer sets U+FFED on the side on which a piece hung on its neighbour. Nobody types the
        sign; mark and blank go.""",
        sources=("OpenNMT Tokenizer, option joiner_annotate",),
        find=Substitution(_JOINED, ""),
        fixes=(
            "der Grenz⟦￭ →⟧verkehr",
            "der Grenz⟦ ￭→⟧verkehr",
            "Er kam⟦ ￭→⟧.",
            "(⟦￭ →⟧SPÖ⟦ ￭→⟧)",
            "Ende⟦￭→⟧.",
        ),
        keeps=("ein ■ und ein ▪", "Er kam.", "• Punkt", "￮", "der Grenzverkehr"),
        needs=("￭",),
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
