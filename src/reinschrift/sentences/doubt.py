"""What only the lexicon can tell: asked at rare candidates, since loading it costs more than a document's sentences."""

from __future__ import annotations

from reinschrift.words import lexicon

__all__ = ["begins_by_capital", "common_noun", "is_acronym_or_name", "lost_its_capital", "whole_word"]

_FREQUENT = 12  # class of frequency from which a short form is a word rather than an abbreviation without its stop
_SHORT = 4
_HALF = 2  # class of words that stand at least half of the time, when capitalized, at the start of a sentence


def begins_by_capital(word: str) -> bool:
    """Whether the capitalized word owes its capital to the start of a sentence ("Gestrichen", not "Trainer")."""
    words = lexicon()
    return words.opens_sentences(word) >= _HALF and not words.is_name(word)


def is_acronym_or_name(word: str) -> bool:
    """Whether a word in capitals names something ("HAMBURG", "OPEC") instead of being cried out ("DANKE", "STOPP")."""
    words, title = lexicon(), word.capitalize()
    if words.is_name(title) or words.is_name(word):
        return True
    return not words.knows(word.lower()) and not words.knows(title)


def lost_its_capital(word: str) -> bool:
    """Whether the lower-case word is a noun that begins a sentence without its capital ("fahrgäste")."""
    words = lexicon()
    return not words.known(word) and words.is_noun(word.capitalize())


def whole_word(word: str) -> bool:
    """Whether the word before a stop is a word of its own and no abbreviation that the table lacks."""
    words = lexicon()
    if len(word) <= _SHORT:
        return words.count_class(word) >= _FREQUENT or (word[0].isupper() and words.is_name(word))
    return words.knows(word)


def common_noun(word: str) -> bool:
    """Whether the capitalized word is a noun and no name besides."""
    words = lexicon()
    return words.known(word) and words.is_noun(word) and not words.is_name(word)
