"""Headings with a capital on every word, as in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.clauses import could_be_plural_verb, is_verb
from reinschrift.evidence.frames import english_words
from reinschrift.translation._small_words import small_words
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries, conjunctions, pronouns

_WORD: Final = r"[^\W\d_][^\W_]*(?:-\w+)*"
_INNER: Final = r"[:–—|„“”\"»«(.!?] ?\Z"
_LONGEST: Final = 120
_SHORTEST: Final = 4  # words of a heading
_LONG: Final = 5  # letters of words that English headings have with a capital
_SEVERAL: Final = 2
_REACH: Final = 3
_VERBAL: Final = ("en", "ern", "eln", "t", "te")
_RARER: Final = 4  # classes


def find(page: Page) -> Iterator[Edit]:
    """Lines without a long word in small letters, and with several that can only be small."""
    start = 0
    for line in page.text.split("\n"):
        if len(line) <= _LONGEST:
            words = list(compiled(_WORD).finditer(line))
            small = _small(line, words) if _is_heading(line, words) else []
            if len(small) >= _SEVERAL:
                for m in small:
                    at = start + m.start()
                    yield page.edit(at, at + 1, m[0][0].lower())
        start += len(line) + 1


def _is_heading(line: str, words: list[re.Match[str]]) -> bool:
    if len(words) < _SHORTEST or line.rstrip()[-1] in ".,;:!" or any(m[0].lower() in english_words() for m in words):
        return False
    return all(m[0][0].isupper() for m in words if len(m[0]) >= _LONG)


def _small(line: str, words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Words that begin neither the line nor a part of it, and are no nouns; a verb at the end where one is due."""
    found = [
        m
        for m in words[1:]
        if m[0][0].isupper()
        and (m[0] in small_words() or _is_verb(m[0]))
        and not compiled(_INNER).search(line, max(0, m.start() - _REACH), m.start())
    ]
    last, low = words[-1], words[-1][0].lower()
    due = _asks(words[0][0].lower()) and not any(_is_verb(m[0]) or m[0].lower() in auxiliaries() for m in words)
    if due and last not in found and last[0][0].isupper() and low.endswith(_VERBAL) and lexicon().known(low):
        found.append(last)
    return found


def _is_verb(form: str) -> bool:
    words, low = lexicon(), form.lower()
    if words.is_noun(form) or words.is_name(form) or not (is_verb(low) or could_be_plural_verb(low)):
        return False
    return words.count_class(low) >= words.count_class(form) + _RARER


def _asks(word: str) -> bool:
    """Wie die Bauern leben: the clause that the word opens has its verb at the end."""
    return "interrogative" in pronouns().get(word, ()) or "subordinating" in conjunctions().get(word, ())


RULE = Rule(
    id="translation/title-case",
    kind="correction",
    risk="safe",
    why="""English headings have capitals on every word of weight, and what is translated word by word keeps them: Stadt
    Verbietet Feuerwerk Ab Sommer. In a machine-translated document a line without a long word in small letters loses the
    capitals of its verbs and words of the closed classes, if there are several; behind a colon, a dash or a quotation
    mark something begins anew. Adjectives keep theirs, since they may belong to a name.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk §§ 53-56"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere such capitals are a matter of style",
    fixes=(
        "Laut the Polizei ist es still.\n\nStadt ⟦V→v⟧erbietet Feuerwerk ⟦A→a⟧b Sommer",
        "Laut the Polizei ist es still.\n\nWie ⟦S→s⟧ich Bauern ⟦A→a⟧uf ⟦D→d⟧en Winter ⟦V→v⟧orbereiten",
        "Laut the Polizei ist es still.\n\nWarum ⟦V→v⟧iele Städte ⟦J→j⟧etzt Bäume ⟦P→p⟧flanzen",
        "Laut the Polizei ist es still.\n\nForscher ⟦E→e⟧ntdecken Neue Art ⟦I→i⟧m Regenwald",
    ),
    keeps=(
        "Laut the Polizei ist es still.\n\nDer Herr der Ringe: Die Zwei Türme",
        "Laut the Polizei ist es still.\n\nNeue Musik im Alten Rathaus",
        "Laut the Polizei ist es still.\n\nThe Long Way Home Will In Berlin Enden",
        "Laut the Polizei ist es still.\n\nMaria Stein, Kurt Vogel, Anna Kern, Lena Haber",
        "Laut the Polizei ist es still.\n\nSie Verbietet Feuerwerk Ab Sommer, sagte die Stadt.",
    ),
)
