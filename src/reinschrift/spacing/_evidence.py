"""What the document and the corpus say about a suspicious token."""

from __future__ import annotations

from typing import Final

from reinschrift.core.page import Page
from reinschrift.model import model_of
from reinschrift.words import lexicon
from reinschrift.words.initials import with_small
from reinschrift.words.suspects import Suspect
from reinschrift.words.tokens import occurrences

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
