"""Marks in the place of words that a model does not know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence.subject import about_markup, is_quoted

_MARK: Final = r"<(?:unk|UNK)>|\[UNK\]|⁇"
_BESIDE: Final = r"[ \u00a0][^\W\d_][\w-]*"


def find(page: Page) -> Iterator[Flag]:
    """The marks, each with the word behind it."""
    text = page.text
    for m in compiled(_MARK).finditer(text):
        if is_quoted(text, *m.span()) or page.fact(about_markup) or _is_asked(text, m.start(), m.end()):
            continue
        word = compiled(_BESIDE).match(text, m.end())
        yield page.flag(m.start(), word.end() if word else m.end(), "a word that the model does not know stood here")


def _is_asked(text: str, start: int, end: int) -> bool:
    """Do two question marks in one sign end a question ("Wirklich⁇")?"""
    return text[start] == "⁇" and text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


RULE = Rule(
    id="translation/unknown-token",
    kind="unclear",
    risk="safe",
    why="""Models write <unk> in the place of a word that their vocabulary does not hold; some print it as two question
    marks in one sign. Which word stood there only the source text tells, so the mark is kept and flagged. Quoted marks
    and texts about markup or translation programs stay unflagged.""",
    sources=("docs/catalogue.md A26", "https://github.com/google/sentencepiece"),
    find=find,
    fixes=(
        "Die Verluste liegen bei ⟦<unk> Millionen⟧ Lei.",
        "Er traf ⟦[UNK]⟧, den Leiter.",
        "Sie kam aus ⟦⁇⟧ .",
        "Der Ort ⟦<unk>⟧.",
        "⟦<UNK> Rat⟧ tagt.",
    ),
    keeps=(
        "Das Zeichen „<unk>“ meint ein fremdes Wort.",
        "Wirklich⁇",
        "Ein Tokenizer schreibt <unk>, und der Parser liest es.",
        "Die unk ist ein Fluss.",
        "[Unk] war sein Kürzel.",
    ),
    needs=("<unk>", "<UNK>", "[UNK]", "⁇"),
)
