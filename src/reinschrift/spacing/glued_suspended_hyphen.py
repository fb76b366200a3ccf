"""A suspended hyphen that was lost with its blank, or its blank alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape, glue_suspects

_HYPHEN: Final = r"-(?:und|oder|bzw\.|sowie)(?= [^\W\d_]{2})"
_LINKED: Final = (r"sund (?=[A-ZÄÖÜ])", r"soder (?=[A-ZÄÖÜ])")
_CONJUNCTIONS: Final = ("und", "oder")
_NEXT: Final = r" ([^\W\d_]+)"
_LONGEST: Final = 60
_SHORTEST: Final = 5
_LONG_NOUN: Final = 9


def _half_words() -> frozenset[str]:
    return read_words("spacing/word_lists.tsv", "half words")


def may_be_glued(page: Page) -> bool:
    """Does a token end in a conjunction that it could be glued to, or may any be two words? A gate."""
    return Shape.GLUED_CONJUNCTION(page) or Shape.TWO_WORDS(page)


def find(page: Page) -> Iterator[Edit]:
    """A hyphen right before a conjunction, and half a word that runs into it before a compound."""
    if Shape.GLUED_CONJUNCTION(page):
        yield from _with_conjunction(page)
    text = page.text
    for suspect in page.fact(glue_suspects):
        conjunction = next((c for c in _CONJUNCTIONS if suspect.word.endswith(c)), "")
        at = suspect.start + len(suspect.word)
        if conjunction and suspect.whole and _is_half(suspect.word.removesuffix(conjunction), text, at):
            yield page.edit(at - len(conjunction), at - len(conjunction), "- ")


def _with_conjunction(page: Page) -> Iterator[Edit]:
    """A hyphen, or a linking -s, right before the conjunction."""
    text = page.text
    for m in compiled(_HYPHEN).finditer(text):
        if text[m.start() - 1 : m.start()].isalpha():
            yield page.edit(m.start() + 1, m.start() + 1, " ")
    for pattern in _LINKED:
        for m in compiled(pattern).finditer(text):
            left = compiled(r"[^\W\d_]+\Z").search(text, max(0, m.start() + 1 - _LONGEST), m.start() + 1)
            if left and _is_linked(left[0], text, m.end()):
                yield page.edit(m.start() + 1, m.start() + 1, "- ")


def _is_linked(left: str, text: str, at: int) -> bool:
    """Is it a feminine with a linking -s, which is no genitive, before a word that can share its head?"""
    words = lexicon()
    following = compiled(r"[^\W\d_]+").match(text, at, at + _LONGEST)
    if following is None or len(left) < _SHORTEST or not left[0].isupper() or not words.is_member(left.lower()):
        return False
    gender = words.gender(left[:-1])
    return gender is not None and gender.letter == "f" and words.knows(following[0])


def _is_half(left: str, text: str, end: int) -> bool:
    """Is it a half word, and does a word that has a first half as well follow?"""
    following = compiled(_NEXT).match(text, end, end + _LONGEST)
    if following is None or not following[1][0].isupper() or len(following[1]) < _SHORTEST:
        return False
    return left in _half_words() and _begins_with_member(following[1])


def _begins_with_member(word: str) -> bool:
    words = lexicon()
    members = words.split(word)
    half = any(word.startswith(form) and word != form for form in _half_words())
    return half or members is not None or (words.knows(word) and words.is_noun(word) and len(word) > _LONG_NOUN)


RULE = Rule(
    id="spacing/glued-suspended-hyphen",
    kind="correction",
    risk="safe",
    why="""Where lines are joined, the blank after a suspended hyphen is lost, or the hyphen with it, as if the word
    were broken: Nordund Südkorea. A hyphen before "und" needs its blank. Half a word before "und" needs both, where a
    compound or a word with another such first half follows.""",
    sources=("Amtliches Regelwerk 2018, § 98", "docs/catalogue.md A8"),
    find=find,
    gate=may_be_glued,
    fixes=(
        "die Wirtschafts-⟦→ ⟧und Finanzkrise",
        "Nord-⟦→ ⟧oder Südkorea",
        "Groß-⟦→ ⟧und Kleinschreibung",
        "aus Nord⟦→- ⟧und Südkorea",
        "am Ein⟦→- ⟧und Ausgang",
        "die Wirtschafts⟦→- ⟧und Finanzkrise",
        "die Außen⟦→- ⟧und Sicherheitspolitik",
        "der Hin⟦→- ⟧und Rückflug",
        "Kauf-⟦→ ⟧und Mietpreise",
        "die Arbeits⟦→- ⟧und Sozialministerin",
    ),
    keeps=(
        "der Rock-und-Roll-Sänger",
        "das Auf-und-ab",
        "Nord- und Südkorea",
        "der Hund und die Katze",
        "Der Grund und Boden, das Pfund und der Fund",
        "gesund und munter, rundum und bunt",
        "Er kam hin und her, vor und zurück.",
        "Stralsund Hafen, ein gesund Essender, der Sund Kanal",
        "die Mund-zu-Mund-Propaganda",
        "der Moderator und der Inspektor",
        "Die Befund- und Fundorte",
    ),
)
