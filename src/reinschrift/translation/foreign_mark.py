"""Marks of other languages in a German sentence: the danda of Hindi, the inverted marks of Spanish."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import is_quoted, is_spoken_of
from reinschrift.syntax.frames import is_german
from reinschrift.tables import read_table

_FEWEST: Final = 2
_REACH: Final = 200
_INVERTED: Final = r"[¡¿](?=[A-ZÄÖÜa-zäöü])([^¡¿!?\n]{2,200})(?=[!?])"
_WORD: Final = r"[^\W\d_]+"
_LATIN: Final = r"[A-Za-zÄÖÜäöüß0-9%)“”\"»«’]\Z"


class _Mark(NamedTuple):
    mark: str
    german: str
    language: str


@lru_cache(maxsize=1)
def _marks() -> dict[str, str]:
    return {row.mark: row.german for row in read_table("translation/foreign_marks.tsv", _Mark)}


def find(page: Page) -> Iterator[Edit]:
    """Marks behind Latin letters with the blank before them, and inverted marks before German words."""
    text = page.text
    for m in compiled(f"[{''.join(_marks())}]").finditer(text):
        start = m.start() - (text[m.start() - 1 : m.start()] in {" ", "\u00a0"} and m.start() > 0)
        latin = compiled(_LATIN).search(text, max(0, start - 1), start) is not None
        if latin and not is_quoted(text, *m.span()) and _is_german(text[max(0, start - _REACH) : start]):
            yield page.edit(start, m.end(), _marks()[m[0]])
    for m in compiled(_INVERTED).finditer(text):
        if _is_german(m[1]) and not is_spoken_of(page, m.start(), m.start() + 1):
            yield page.edit(m.start(), m.start() + 1, "")


def _is_german(piece: str) -> bool:
    """Are at least two words and half of them German?"""
    words = compiled(_WORD).findall(piece)
    german = sum(is_german(word) or is_german(word.lower()) for word in words)
    return german >= _FEWEST and 2 * german >= len(words)


RULE = Rule(
    id="translation/foreign-mark",
    kind="correction",
    risk="safe",
    why="""The translator turns the words and leaves the marks: the danda that closes a Hindi sentence, the full stop
    of Chinese and Japanese, the marks that open a Spanish question or exclamation. Behind or before German words they
    can only be residue; foreign sentences and marks that are spoken of keep theirs.""",
    sources=("docs/catalogue.md A5", "Unicode: General Category Po; Devanagari, CJK Symbols and Punctuation"),
    find=find,
    fixes=(
        "Der Roller soll 146 Kilometer weit kommen⟦ ।→.⟧ Das Display misst sieben Zoll.",
        "Schüler und Pilger zahlen die Hälfte⟦।→.⟧",
        "Er sagte: „⟦¡→⟧Wir haben es geschafft!“",
        "„⟦¿→⟧Wer von uns kann das garantieren?“, fragte sie.",
        "Der Film kommt in die Kinos⟦。→.⟧ Er ist lang.",
    ),
    keeps=(
        "Die Menge rief: „¡No pasarán!“",
        "Das Lied heißt „¿Quién será?“ und ist alt.",
        "Das Zeichen „।“ schließt in Hindi einen Satz.",
        "Auf dem Schild stand यहाँ रुकें। Er hielt.",
        "Im Spanischen steht ein ¿ vor der Frage.",
    ),
    needs=("।", "。", "۔", "؟", "，", "¡", "¿"),
)
