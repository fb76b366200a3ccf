"""Blanks after the sign of a hashtag or handle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.tables import read_words
from reinschrift.words import lexicon

_HASHTAG: Final = r"# (?=[^\W\d_]\w{2,}(?!\w))(?<=[\s(„\"“»]# )"
_HANDLE: Final = r"@ (?=[A-Za-z]\w*)(?<=[\s(„\"“»]@ )"
_LONGEST: Final = 80
_REACH: Final = 30
_NAME: Final = r"\w*(?:_\w|[a-z][A-Z]|[A-Za-z]\d)"


def find(page: Page) -> Iterator[Edit]:
    """The blank between the sign and the word; at the begin of a line the sign makes a headline."""
    text = page.text
    for m in compiled(_HASHTAG).finditer(text):
        word = compiled(r"\w+").match(text, m.end(), m.end() + _LONGEST)
        if word is None or lexicon().is_core(word[0]):
            continue
        if text[m.start() - 1] != "\n" and not _names_the_sign(text, m.start() - 1):
            yield page.edit(m.start() + 1, m.end(), "")
    for m in compiled(_HANDLE).finditer(text):
        if compiled(_NAME).match(text, m.end()) or _is_account(text, m.start(), m.end()):
            yield page.edit(m.start() + 1, m.end(), "")


def _is_account(text: str, start: int, end: int) -> bool:
    """Schrieb @ beckenrand, das Konto @ moorfreunde: behind a word for accounts or for writing on them."""
    before = text[max(0, start - _REACH) : start].split()[-1:]
    name = compiled(r"[a-z]{4,30}(?![\w-])").match(text, end)
    word = before[0].strip("„“») (") if before else ""
    return name is not None and word in _accounts() and not lexicon().is_function_word(name[0])


def _accounts() -> frozenset[str]:
    return read_words("spacing/word_lists.tsv", "account words")


def _names_the_sign(text: str, end: int) -> bool:
    """Is the sign itself meant ("das #", "ein #", "Taste #", "C #")?"""
    word = text[max(0, end - 12) : end].split()[-1:]
    return word in (["das"], ["ein"], ["Das"], ["Zeichen"], ["Raute"], ["Taste"], ["C"], ["F"])


RULE = Rule(
    id="spacing/split-hashtag",
    kind="correction",
    risk="safe",
    why="""Tokenizers part the sign from its word. Before a word of letters, inside a line, the number sign makes a
    hashtag; the at sign makes a handle where the name is visibly one (underscore, figure, inner capital) or where a
    word for accounts or for writing stands before it.""",
    sources=("docs/catalogue.md A27",),
    find=find,
    fixes=(
        "Unter dem Schlagwort #⟦ →⟧Klimastreik sind viele",
        "(#⟦ →⟧Klimastreik)",
        "schrieb @⟦ →⟧zukunft_jetzt am Montag",
        "laut @⟦ →⟧StadtBern gilt das",
        "„#⟦ →⟧Aufschrei“ hieß es",
        "Mit #⟦ →⟧Hashtags fing es an",
        "Es trendet: #⟦ →⟧wahl2021",
        "laut @⟦ →⟧max_muster",
        "„@⟦ →⟧ZeitJung schreibt“",
        "Alle riefen #⟦ →⟧NieWieder",
        "Das sehen meine Tanten, schrieb @⟦ →⟧beckenrand am Sonntag.",
        "Viele folgen dem Konto @⟦ →⟧kelppatrol im Netz.",
    ),
    keeps=(
        "# Überschrift",
        "Text\n# Überschrift",
        "das # Zeichen",
        "Platz # 3 der Liste",
        "ein @ statt eines a",
        "die Sprache C # lernen",
        "die # der Woche",
        "Nummer # 12",
        "Taste # drücken",
        "um 9 @ daheim",
        "Sie schrieb @ statt des a, und der Beitrag @ oder ohne fehlt.",
    ),
    needs=("#", "@"),
)
