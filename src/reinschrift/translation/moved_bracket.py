"""An editor's note in square brackets that the translator has moved or left in English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import is_foreign_word
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import english_words, is_german_noun
from reinschrift.words import lexicon

_BRACKET: Final = r"\[([^\W\d_][^\[\]\n<>=|]{1,80})\]"
_NEXT: Final = r" ([^\W\d_]+)|( ?[.,;:!?])"
_SUBJECTS: Final = frozenset({"Ich", "Wir", "Er", "Es", "Das", "Die", "Der", "Man", "Ein", "Eine"})
_NOTES: Final = frozenset(
    {"sic", "Anm", "Red", "d", "Anmerkung", "Redaktion", "Foto", "Video", "Update", "Quelle", "der"}
)
_WORD: Final = r"[^\W\d_]+"


def find(page: Page) -> Iterator[Flag]:
    """Brackets with English words, or with a neighbour that they cannot have in a German sentence."""
    text = page.text
    for m in compiled(_BRACKET).finditer(text):
        words = compiled(_WORD).findall(m[1])
        if _NOTES.intersection(words) or is_spoken_of(page, *m.span()):
            continue
        if any(w.lower() in english_words() or is_foreign_word(w) for w in words):
            yield page.flag(m.start(), m.end(), "an editor's note left in the source language")
        elif _is_misplaced(text, m.start(), m.end()) and (machine_translated(page.opening) or _is_name(words)):
            yield page.flag(m.start(), m.end(), "an editor's note that has been moved")


def _is_name(words: list[str]) -> bool:
    return all(w[0].isupper() for w in words) and not any(is_german_noun(w) for w in words)


def _is_misplaced(text: str, start: int, end: int) -> bool:
    """Is the next word a subject in capitals or an article, or does a sentence end right after the note?"""
    if start and text[start - 1] not in ' „“"(':
        return False
    following = compiled(_NEXT).match(text, end)
    if following is None or following[1] is None:
        return following is not None and following[2].startswith(" ")
    sentence_before = text[:start].rstrip()[-1:] in {"", ".", "!", "?", ":"}
    if following[1] in _SUBJECTS:
        return not sentence_before
    return following[1] in lexicon().determiners and start > 1 and text[start - 2].isalpha()


RULE = Rule(
    id="translation/moved-bracket",
    kind="unclear",
    risk="safe",
    why="""Notes in square brackets inside a quotation (“I support [Dawson]”) are tags to the translator: it moves them
    or leaves them in English, and the words around them are translated as if they were not there. Where they belong
    only the source text tells. Brackets that replace a word or hold a remark of the editors ([sic], [Anm. d. Red.],
    […]) stay unflagged.""",
    sources=("docs/catalogue.md A4",),
    find=find,
    fixes=(
        "„Die Partei unterstützt ⟦[Dawson]⟧ den und seine Leute“, sagte er.",
        "„⟦[The decision]⟧ Ich halte das für falsch“, sagte sie.",
        "Er sagte, dass ⟦[he]⟧ das gut findet.",
        "„Wir haben ⟦[the team]⟧ nie aufgegeben“, sagte sie.",
        "Er sagte: „Sie wird ⟦[Miller]⟧ die Wahl gewinnen.“",
    ),
    keeps=(
        "Er sagte: „Das ist [sic] gut.“",
        "„Sie [die Regierung] hat versagt“, sagte er.",
        "Er kam […] und ging.",
        "„Er [Müller] war da.“",
        "Das steht im Text [Anm. d. Red.] so.",
    ),
)
