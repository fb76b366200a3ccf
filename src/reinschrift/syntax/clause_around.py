"""The words around a place in a sentence: since it began, since its last comma, and up to the next mark."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.sentences import split_sentences
from reinschrift.syntax.clauses import is_finite
from reinschrift.syntax.frames import word_after
from reinschrift.syntax.phrases import phrase_at
from reinschrift.words import lexicon
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["Place", "place_at"]

_WORD: Final = r"[^\W\d_]+(?:-[^\W\d_]+)*|[0-9][\w.,:]*"
_INNER: Final = r"[:;„«–|•]| [\"»]"
_BRACKETS: Final = r" ?\([^()\n]{1,80}\)"
_REST: Final = r"(?:[^,:;!?–()|\n]|(?<=[0-9])[,:](?=[0-9])){0,300}"
_AND: Final = r" (?:und|oder|aber|sowie) ([a-zäöüß]+)"
_REACH: Final = 300


class Place(NamedTuple):
    """A word in its sentence."""

    word: str
    start: int
    end: int
    before: tuple[str, ...]
    """The words since the sentence, a quotation or what follows a colon or dash began."""
    clause: tuple[str, ...]
    """Those since the last comma that does not stand right before the word."""
    parted: bool
    """Does another clause stand before this one?"""
    behind_comma: bool
    rest: tuple[str, ...]
    """The words behind it, up to the next mark, or to und with a verb."""
    phrase: int
    """How many of them belong to the noun phrase that the word opens."""
    ahead: str
    """What stands between the rest and the end of the sentence."""
    opens_sentence: bool
    """Does the first of the words before begin the sentence, and not what follows a colon?"""

    @property
    def previous(self) -> str:
        """The word before; empty at the start."""
        return self.before[-1] if self.before else ""


def _starts(page: Page) -> tuple[int, ...]:
    """Where sentences begin; a fact."""
    return tuple(sentence.start for sentence in split_sentences(page.text))


def place_at(page: Page, start: int, end: int) -> Place:
    """The place of the word from ``start`` to ``end``."""
    text, starts = page.text, page.fact(_starts)
    at = bisect_right(starts, start)
    first = max(starts[at - 1] if at else 0, start - _REACH)
    last = min(starts[at] if at < len(starts) else len(text), start + _REACH)
    piece = text[first:start]
    cut = next((m.end() for m in reversed(list(compiled(_INNER).finditer(piece)))), 0)
    before = compiled(_BRACKETS).sub("", piece[cut:])
    clauses = before.rstrip(" ,").split(", ")
    tail = compiled(_BRACKETS).sub("", text[end:last]).rstrip(" \n.")
    rest = compiled(_REST).match(tail)
    stop = rest.end() if rest else 0
    joined = next((m.start() for m in compiled(_AND).finditer(tail, 0, stop) if is_finite(m[1])), stop)
    return Place(
        word=text[start:end],
        start=start,
        end=end,
        before=_words(before),
        clause=_words(clauses[-1]),
        parted=len(clauses) > 1,
        behind_comma=before.rstrip().endswith(","),
        rest=_words(tail[:joined]),
        phrase=_length_of_phrase(text, end, text[start:end]),
        ahead=tail[joined:],
        opens_sentence=cut == 0,
    )


def _length_of_phrase(text: str, end: int, word: str) -> int:
    """Of the adjectives and the noun behind a determiner, which may follow a preposition."""
    low = word.lower()
    if low not in lexicon().determiners and low not in prepositions() and low not in contractions():
        return 0
    following = word_after(text, end)
    start = end + 1 + len(following) if following in lexicon().determiners else end
    phrase = phrase_at(text, start)
    return len(_words(text[end : phrase.end])) if phrase else 0


def _words(piece: str) -> tuple[str, ...]:
    return tuple(compiled(_WORD).findall(piece))
