"""What the document and the corpus say about a suspicious token."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.model import model_of
from reinschrift.words import lexicon
from reinschrift.words.initials import with_small
from reinschrift.words.suspects import Suspect
from reinschrift.words.tokens import occurrences

_SMALL: Final = r"(?<![^\W\d_])[a-zäöüß]{3,}"
_FEWEST: Final = 10
_STRANGE: Final = 0.15
"""Share of unknown words from which a line is no standard German: glue makes one in a hundred."""
_CHANCE: Final = 0.02
"""Glue stands in fewer than this share of the documents that its rarer word stands in."""


def is_word_of_document(page: Page, suspect: Suspect, at: int) -> bool:
    """Is a token written so twice, or in several documents of the corpus? Blanks are lost at random, words recur.

    Two function words (``at`` is the cut between them) may lose their blank twice by chance, hence do not count.
    """
    left, right = suspect.word[:at], suspect.word[at:]
    words = lexicon()
    if words.is_core(with_small(left)) and words.is_core(right):
        return False
    if occurrences(page.opening, suspect.word) > 1:
        return True
    model = model_of(page)
    if model is None:
        return False
    by_chance = _CHANCE * min(model.word_documents(left), model.word_documents(right))
    return model.word_documents(suspect.word) > max(1.0, by_chance)


def is_in_dialect(page: Page, at: int) -> bool:
    """Are many small words of the line unknown (des is koa Wirtshaus ned), so that one more is no glue?"""
    text = page.text
    end = text.find("\n", at)
    words = compiled(_SMALL).findall(text, text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end)
    if len(words) < _FEWEST:
        return False
    return sum(not lexicon().knows(word) for word in words) >= _STRANGE * len(words)
