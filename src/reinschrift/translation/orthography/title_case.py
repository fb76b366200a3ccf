"""Headings with the capitals of English ones: Stadt Verbietet Feuerwerk Ab Sommer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.frames import english_words
from reinschrift.tables import read_words
from reinschrift.translation.orthography import in_translations
from reinschrift.translation.orthography._forms import COMMON, could_be_verb
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries, conjunctions, pronouns

_SHORTEST: Final = 4
_WORD: Final = r"[^\W\d_][^\W_]*(?:-\w+)*"
_INNER: Final = r"[:–—|„“”\"»«(.!?] ?\Z"
_HEADING: Final = 120
_LONG: Final = 5  # letters of words that English headings have with a capital
_SEVERAL: Final = 2
_FEWEST: Final = 3
_NOUN_BEHIND: Final = r" ([A-ZÄÖÜ][a-zäöüß]+)(?![\w-]| [A-ZÄÖÜ][a-zäöüß]*(?:\Z| &))"


def of_headings(page: Page) -> Iterator[Edit]:
    """Lines without a long word in small letters, and with several that can only be small.

    Lines of three words are short for that: they need a longer one like them on the page.
    """
    start, found, short = 0, False, list[Edit]()
    for line in page.text.split("\n"):
        words = list(compiled(_WORD).finditer(line)) if len(line) <= _HEADING else []
        small = _small(line, words) if _is_heading(line, words) else []
        if len(small) >= _SEVERAL:
            small += [m for m in words[1:] if m not in small and _is_small_adjective(page.text, line, m)]
            edits = [page.edit(start + m.start(), start + m.start() + 1, m[0][0].lower()) for m in small]
            if len(words) < _SHORTEST:
                short += edits
            else:
                found = True
                yield from edits
        start += len(line) + 1
    yield from short if found else ()


def _is_heading(line: str, words: list[re.Match[str]]) -> bool:
    if len(words) < _FEWEST or line.rstrip()[-1] in ".,;:!" or any(_is_english(m[0].lower()) for m in words):
        return False
    return all(m[0][0].isupper() for m in words if len(m[0]) >= _LONG or len(words) < _SHORTEST)


def _is_english(low: str) -> bool:
    return low in english_words() and not lexicon().is_function_word(low)


def _is_small_adjective(text: str, line: str, m: re.Match[str]) -> bool:
    """A common one before a common noun, unless the text has both with capitals elsewhere: Neue Brücke, Neue Sachlichkeit."""
    noun, named = compiled(_NOUN_BEHIND).match(line, m.end()), read_words("translation/word_lists.tsv", "in names")
    low = m[0].lower()
    if noun is None or not is_adjective_form(low) or compiled(_INNER).search(line, 0, m.start()):
        return False
    count = lexicon().count_class
    common = count(low) >= max(COMMON, count(m[0])) and lexicon().is_noun(noun[1])
    return common and not ({low.rstrip("nrsm"), noun[1]} & named) and text.count(f"{m[0]} {noun[1]}") == 1


def _small(line: str, words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Words that begin neither the line nor a part of it, and are no nouns; a verb at the end where one is due."""
    could = [m for m in words[1:] if m[0][0].isupper() and not compiled(_INNER).search(line, 0, m.start())]
    found = [m for m in could if _is_closed(m[0]) or could_be_verb(m[0])]
    first, low = words[0][0].lower(), words[-1][0].lower()
    # Wie die Bauern leben: the clause that the word opens has its verb at the end
    opens = "interrogative" in pronouns().get(first, ()) or "subordinating" in conjunctions().get(first, ())
    due = opens and not any(could_be_verb(m[0]) or m[0].lower() in auxiliaries() for m in words)
    if due and could[-1:] == words[-1:] != found[-1:] and low.endswith(("n", "t", "te")) and lexicon().known(low):
        found.append(words[-1])
    return found


def _is_closed(form: str) -> bool:
    return lexicon().is_core(form.lower()) and lexicon().opens_sentences(form) >= _SEVERAL


RULE = in_translations(
    "title-case",
    """English headings have capitals on every word of weight. A line without a long word in small letters loses those
        of verbs and words of the closed classes, if there are several, but behind a colon, a dash or a quotation mark.
        Of adjectives only common ones before a common noun do so, and not where the text writes both with a capital.""",
    of_headings,
    """|Stadt ⟦V→v⟧erbietet Feuerwerk ⟦A→a⟧b Sommer|Forscher ⟦E→e⟧ntdecken ⟦N→n⟧eue Art ⟦I→i⟧m Regenwald
        |Wie ⟦S→s⟧ich Bauern ⟦A→a⟧uf ⟦D→d⟧en Winter ⟦V→v⟧orbereiten
        |Warum ⟦V→v⟧iele Städte ⟦J→j⟧etzt Bäume ⟦P→p⟧flanzen
        |Stadtrat ⟦K→k⟧ündigt ⟦N→n⟧eue Schule ⟦Ü→ü⟧ber ⟦D→d⟧em Fluss ⟦A→a⟧n|Wer ⟦Z→z⟧ahlt ⟦W→w⟧as
        |Der Herr der Ringe: Die Zwei Türme|Neue Musik im Alten Rathaus
        |The Long Way Home Will In Berlin Enden|Maria Stein, Kurt Vogel, Anna Kern
        |Sie Verbietet Feuerwerk Ab Sommer, sagte die Stadt.""",
)
