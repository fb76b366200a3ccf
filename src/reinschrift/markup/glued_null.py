"""What a program prints for nothing, glued to a word: Kreiskliniknull."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape

_GLUED = r"(?:null|undefined)(?![^\W_])"
_GLUED_BEFORE = r"(?:null|undefined)(?=[A-ZÄÖÜ][a-zäöüß]{2})"
_BACK = r"[^\W\d_]{3,40}\Z"
_DETERMINER = r"([^\W\d_]+) (?:[a-zäöüß]+e[nrs]? )?\Z"
_REACH = 60


def find(page: Page) -> Iterator[Edit]:
    """Where a known word is left, and the whole is none."""
    text = page.text
    for m in compiled(_GLUED).finditer(text):
        before = compiled(_BACK).search(text, max(0, m.start() - 40), m.start())
        if before and _is_whole(text, before.start(), before[0]) and not page.fact(about_markup):
            yield page.edit(*m.span(), "")
    for m in compiled(_GLUED_BEFORE).finditer(text):
        if not text[m.start() - 1 : m.start()].isalnum() and not page.fact(about_markup):
            yield page.edit(*m.span(), "")


def _is_whole(text: str, start: int, word: str) -> bool:
    """Is it a word that zero is not the head of? Eine runde Doppelnull: the article tells."""
    words = lexicon()
    headed = word.casefold() in read_words("markup/word_lists.tsv", "headed by null")
    if headed or not words.knows(word) or words.known(f"{word}null"):
        return False
    gender = words.gender(word)
    before = compiled(_DETERMINER).search(text, max(0, start - _REACH), start)
    genders = {reading.gender for reading in words.determiners.get(before[1].lower(), ())} if before else set()
    return gender is None or not genders or gender.letter in genders or "f" not in genders


RULE = Rule(
    id="markup/glued-null",
    kind="removal",
    risk="safe",
    why="""A template that joins a word and a value that is none prints null or undefined at its edge. It goes where a
    known word is left; words that zero is the head of (Normalnull) and texts about programs stay.""",
    sources=("docs/catalogue.md A24",),
    find=find,
    gate=Shape.NULL,
    fixes=("Die Sparkasse⟦null→⟧ schließt. Der Stadtrat⟦undefined→⟧ tagt, die ⟦null→⟧Gemeinde auch.",),
    keeps=(
        "Der Deich liegt zwei Meter über Normalnull, der Pegel bei Pegelnull und nicht bei null.",
        "Eine Doppelnull im Aktenzeichen, die Ziffernull, eine glatte Ergebnisnull und Kommanull.",
        "Die Firma Xyznull, die nullte Nummer und NullPunkt.",
        "Im Quelltext steht Namenull: Der Programmierer ärgert sich.",
    ),
)
