"""Blanks at an apostrophe, left by a tokenizer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_CLITIC: Final = r" ['’](?=(?:s|n|ne|nen|ner|m|re|ve|ll|d)\b(?!['’]))(?<=[^\W\d_] .)"
_ELISION: Final = r"['’] (?=[A-ZÀ-Ü][a-zà-ü])(?<=[dDlLO]. )"
_ELISION_BEFORE: Final = r" ['’](?=[A-ZÀ-Ü][a-zà-ü])(?<=[dDlLO] .)"
_ESCAPES: Final = ("&apos;", "&quot;", "&#91;", "@-@", "@,@")
_DETACHED: Final = r"\w [.,] "
_ENOUGH: Final = 3
"""Marks set apart that prove the work of a tokenizer."""


def is_tokenized(page: Page) -> bool:
    """Does the document hold the escapes of a tokenizer, or several marks set apart? A fact of the opening."""
    text = page.text
    if any(escape in text for escape in _ESCAPES):
        return True
    hits = compiled(_DETACHED).finditer(text)
    return sum(1 for _, _ in zip(range(_ENOUGH), hits, strict=False)) == _ENOUGH


def find(page: Page) -> Iterator[Edit]:
    """Short forms (war 's, It 's) and names (d 'Artagnan, L' Oréal) in a tokenized document."""
    text = page.text
    if not page.opening.fact(is_tokenized):
        return
    for m in compiled(_CLITIC).finditer(text):
        yield page.edit(m.start(), m.start() + 1, "")
    for m in compiled(_ELISION_BEFORE).finditer(text):
        if not text[m.start() - 2 : m.start() - 1].isalnum():
            yield page.edit(m.start(), m.start() + 1, "")
    for m in compiled(_ELISION).finditer(text):
        if not text[m.start() - 2 : m.start() - 1].isalnum():
            yield page.edit(m.end() - 1, m.end(), "")


RULE = Rule(
    id="spacing/split-apostrophe",
    kind="correction",
    risk="safe",
    why="""Tokenizers part short forms and elided articles from their word at the apostrophe. In a document that
    shows their work (escapes such as &apos;, marks set apart) the two are joined again. Elsewhere "war 's" is an old,
    correct spelling and stays.""",
    sources=("Moses, tokenizer.perl and detokenizer.perl", "docs/catalogue.md A26"),
    find=find,
    fixes=(
        "Das war⟦ →⟧'s @-@ so sagt man .",
        "Er kam , sah , siegte , und das war⟦ →⟧’s .",
        "Die Grenz @-@ Frage von d⟦ →⟧'Artagnan ist offen .",
        "Der Konzern L'⟦ →⟧Oréal , heißt es , spart , und zwar viel .",
        "Die Firma Joe⟦ →⟧'s Bar &amp; Grill &apos; so .",
    ),
    keeps=(
        "Das war 's, sagte er, und ging.",
        "Typ O 'Test' und 's ist gut.",
        "Der 'stille' Mann , sagt er , geht , und zwar bald .",
        "Ein L 'Wort hier",
        "Der Rock 'n' Roll , sagt er , lebt , und zwar gut .",
        "Die 90 's , sagt er , sind , so heißt es , vorbei .",
    ),
    needs=("'", "’"),
)
