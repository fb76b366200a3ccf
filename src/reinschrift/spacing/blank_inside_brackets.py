"""Blanks after an opening and before a closing bracket."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._marks import blanks_before_marks
from reinschrift.words.odd import Shape

_ROUND: Final = r"\( (?=[^ ()\n])(?<![:;=8'-]\( )"
_SQUARE: Final = r"\[ (?=[^ \[\]\n])"
_NO_WORD: Final = frozenset("([:;=")


def find(page: Page) -> Iterator[Edit]:
    """Blanks on the inner sides of brackets; boxes to tick, emoticons and open spans of years stay."""
    text = page.text
    for pattern in (_ROUND, _SQUARE):
        for m in compiled(pattern).finditer(text):
            if text[m.end() + 1 : m.end() + 2] != "]" or text[m.end()] != "x":
                yield page.edit(m.end() - 1, m.end(), "")
    for at in page.fact(blanks_before_marks):
        if text[at + 1] in ")]" and text[at - 1] not in _NO_WORD and not _is_open_span(text, at):
            yield page.edit(at, at + 1, "")


def _is_open_span(text: str, at: int) -> bool:
    """A span of years without its end, or an emoticon; a suspended hyphen has its word behind the bracket."""
    return text[at - 1] in "-–" and (text[max(0, at - 2)] in ":;" or not text[at + 2 : at + 3].isalpha())


RULE = Rule(
    id="spacing/blank-inside-brackets",
    kind="correction",
    risk="safe",
    why="""Tags inside brackets, and tokenizers, leave blanks on their inner sides; German sets none. Emoticons,
    empty boxes and a span of years without its end keep theirs.""",
    sources=("DIN 5008, Klammern", "docs/catalogue.md A23"),
    find=find,
    gate=Shape.STRAY_MARK,
    fixes=(
        "die Partei (⟦ →⟧SPÖ⟦ →⟧) siegte",
        "Endstand 1:0 (⟦ →⟧0:0⟦ →⟧).",
        "[⟦ →⟧Anm. d. Red.⟦ →⟧]",
        "das (⟦ →⟧auch so) galt",
        "die Wahl (2016⟦ →⟧) gewann",
        "eine (⟦ →⟧Kurz-⟦ →⟧)Meldung",
        "der Mann (⟦ →⟧51⟦ →⟧) schwieg",
        "Meier (⟦ →⟧Grüne), Huber (SPD⟦ →⟧)",
        "das Gesetz [⟦ →⟧…⟦ →⟧] gilt",
        "„Er (⟦ →⟧Anm.) kam“",
    ),
    keeps=(
        "Das war nichts :( und tat weh.",
        "der Maler (1940– ) lebt",
        "[ ] Ja",
        "( )",
        "Das war :- ) komisch",
        "die Partei (SPÖ) siegte",
        "Traurig :-( war er.",
        "das Gesicht :( und :-( und ;)",
        "die Jahre (2010–2014) und (ab 2015)",
        "Ein Feld [x] und [ ] leer",
    ),
)
