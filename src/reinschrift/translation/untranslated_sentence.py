"""A sentence that was not translated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Flag
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.language import NAMES, foreign_language
from reinschrift.sentences import split_sentences

_QUOTES: Final = "„“”\"»«‚‘’'›‹"
_FAR: Final = 1000


def find(page: Page) -> Iterator[Flag]:
    """Sentences in another language than the document, outside quotation marks."""
    text = page.text
    sentences = [(s.start, s.end, foreign_language(text[s.start : s.end])) for s in split_sentences(text)]
    if sum(language is not None for _, _, language in sentences) * 2 > len(sentences):
        return  # the document itself is in another language
    for start, end, language in sentences:
        if language is not None and not _quoted(text, start, end):
            yield page.flag(start, end, f"not translated: this sentence is {NAMES[language]}")


def _quoted(text: str, start: int, end: int) -> bool:
    """Does the sentence begin or end with a quotation mark, or stand within a pair of them?"""
    if text[start] in _QUOTES or text[end - 1] in _QUOTES or text[end : end + 1] in set(_QUOTES):
        return True
    line = text[max(0, start - _FAR) : start].rpartition("\n")[2]
    return line.count("„") > line.count("“") or line.count("»") != line.count("«") or line.count('"') % 2 == 1


RULE = Rule(
    id="translation/untranslated-sentence",
    kind="unclear",
    risk="safe",
    why="""Segments skipped by the translator stay in the source language. Which words would be right only the source
    text tells, so the sentence is kept and flagged. Its function words show the language; quotations stay unflagged,
    and so do titles, which are too short, and documents that are in another language as a whole.""",
    sources=("docs/catalogue.md A18",),
    find=find,
    fixes=(
        (
            "Die Firma will zwei Menschen ins All bringen. Das teilte sie am Montag mit.\n\n"
            "⟦The company did not immediately respond to a request for comment.⟧"
        ),
        "Der Rat tagte am Montag. ⟦This is a developing story and will be updated.⟧ Die Sitzung dauerte lange.",
        "Der Rat tagte am Montag. ⟦Le ministre a été entendu dans la nuit par les juges.⟧ Es war spät.",
        "Der Rat tagte am Montag. ⟦They have not been able to reach the town for days.⟧ Es war spät.",
        "Der Rat tagte am Montag. Es war spät. ⟦El gobierno no ha dicho cuando se abre la frontera.⟧",
    ),
    keeps=(
        "Er sagte: „We were not prepared for this.“ Dann ging er.",
        "Sie sang Over the Rainbow in der Halle.",
        "Die Band The Who spielt im Juni in der Stadt.",
        "This is an article about the town. It is not in German. It has no German words.",
        "Der Verein Save the Children sammelt Geld.",
    ),
)
