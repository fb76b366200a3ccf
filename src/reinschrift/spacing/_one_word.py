"""Tokens that their place tells to be one word, though two listed words would make them."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.words import Lexicon
from reinschrift.words.costs import costs
from reinschrift.words.glue import Cut
from reinschrift.words.grammar import Reading
from reinschrift.words.initials import with_small
from reinschrift.words.suspects import Suspect

__all__ = ["is_one_word"]

_REACH: Final = 32
_LAST: Final = r"([^\W\d_]+) $"
_NEXT_WORD: Final = r"\s+[^\s.,;:!?)]"
_NEXT_CAPITAL: Final = r" ([A-ZÄÖÜ][^\W\d_]*)"
_NEXT_SMALL: Final = r" ([a-zäöüß]+)"
_OPENING: Final = "„“»«‚‘\"'›‹(["
_DASHES: Final = ("– ", "— ", "- ")
_NEUTER: Final = "das"
_NEUTERS: Final = ("das", "dass")
"""Lithuanian names end so, in the genitive too."""
_OF_NAMES: Final = ("ja",)
"""Particles that hardly ever lose their blank, and end names."""
_ARTICLES: Final = frozenset({"des", "dem", "den", "eine", "einen", "einem", "einer", "eines"})
_INFINITIVE: Final = ("en", "sein")
_WEAK: Final = ("e", "en")
"""Endings of adjectives behind a determiner."""


def is_one_word(text: str, suspect: Suspect, cut: Cut) -> bool:
    """Does the place of the token speak against the cut?"""
    return any(no(text, suspect, cut) for no in (_is_woman, _is_doing, _opens_nothing, _is_name))


def _is_name(text: str, suspect: Suspect, cut: Cut) -> bool:
    """Mirja Lindqvist: the capital of a function word needs the start of a sentence, and none opens a full name."""
    left, right, words = suspect.word[: cut.at], suspect.word[cut.at :], costs().words
    end = suspect.start + len(suspect.word)
    if not suspect.whole or not left[:1].isupper():
        return False
    if not _is_capital_of_sentence(left, words):
        odd = right in _NEUTERS and not _is_neuter(text, end, words)
        return not cut.seen and (odd or _is_before_preposition(text, end, right, words))
    if right in _OF_NAMES or not _may_open(text, suspect.start):
        return True
    m = compiled(_NEXT_CAPITAL).match(text, end)
    if m is None:
        return _leaves_no_place(text, end, left, right, words)
    return _is_of_person(m[1], right, words) or _disagrees(left, right, m[1], words)


def _is_capital_of_sentence(left: str, words: Lexicon) -> bool:
    """Mir, Von, War: but no word that has its capital everywhere, and no acronym."""
    return (
        left[:1].isupper()
        and left[1:].islower()
        and words.is_closed(with_small(left))
        and (not words.known(left) or words.opens_sentences(left) > 0)
    )


def _is_neuter(text: str, end: int, words: Lexicon) -> bool:
    """Is the next word one that "das" goes with? Not behind Vilmandas, Vilmandass."""
    m = compiled(_NEXT_CAPITAL).match(text, end)
    gender = words.gender(m[1]) if m else None
    return gender is not None and gender.letter == "n"


def _is_before_preposition(text: str, end: int, right: str, words: Lexicon) -> bool:
    """Juniper vor Kurzem: hardly are there two prepositions in a row."""
    m = compiled(_NEXT_SMALL).match(text, end)
    return m is not None and right in words.prepositions and m[1] in words.prepositions


def _may_open(text: str, start: int) -> bool:
    before = start
    while before and text[before - 1] in _OPENING:
        before -= 1
    return before < start or opens_sentence(text, start) or text.endswith(_DASHES, 0, start)


def _is_of_person(word: str, right: str, words: Lexicon) -> bool:
    """Does a surname follow, or a word that nobody knows? An article would go with either."""
    if right in words.determiners or (word.isupper() and len(word) > 1):
        return False
    name = words.name(word)
    if name is None:
        return not words.is_noun(word) and not words.knows(word)
    return not {"place", "organisation"}.intersection(name.kinds)


def _leaves_no_place(text: str, end: int, left: str, right: str, words: Lexicon) -> bool:
    """Mirja lachte: two words before the verb are one phrase (Wer da lachte, Das Tor), not a pronoun and a particle."""
    m = compiled(_NEXT_SMALL).match(text, end)
    kinds = words.pronouns.get(with_small(left), ())
    asks = "interrogative" in kinds or "relative" in kinds
    return (
        m is not None
        and words.is_finite_verb(m[1])
        and not (asks or right in words.pronouns or words.is_finite_verb(right))
    )


def _disagrees(left: str, right: str, noun: str, words: Lexicon) -> bool:
    """Vondas Rede: an article that goes neither with the preposition before it nor with the noun behind."""
    readings = words.determiners.get(right, ())
    cases = words.prepositions.get(with_small(left))
    if cases is not None and readings and not any(reading.case in cases for reading in readings):
        return True
    gender = words.gender(noun) if right == _NEUTER else None
    return gender is not None and gender.letter != "n"


def _is_woman(text: str, suspect: Suspect, cut: Cut) -> bool:
    """Herzogin: no glue for in, where a feminine determiner stands before it that does not go with the word without."""
    left, words = suspect.word[: cut.at], costs().words
    if suspect.word[cut.at :] != "in":
        return False
    genders = {reading.gender for reading in _determiner(text, suspect.start, words)}
    gender = words.gender(left)
    return "f" in genders and (gender is None or gender.letter not in genders)


def _opens_nothing(text: str, suspect: Suspect, cut: Cut) -> bool:
    """Vagedes, the last of a list: no article stands before a mark or at the end of a line."""
    article = suspect.word[cut.at :] in _ARTICLES
    return article and compiled(_NEXT_WORD).match(text, suspect.start + len(suspect.word)) is None


def _is_doing(text: str, suspect: Suspect, cut: Cut) -> bool:
    """Zum Gernhaben, ihr Nichtwollen: an infinitive with its adverb, made a noun, behind a neuter determiner."""
    left, words = suspect.word[: cut.at], costs().words
    if not suspect.word.endswith(_INFINITIVE) or not left[0].isupper() or words.is_noun(left) or words.is_name(left):
        return False
    before = compiled(_LAST).search(text, max(0, suspect.start - _REACH), suspect.start)
    contraction = words.contractions.get(before[1].lower()) if before else None
    readings = _determiner(text, suspect.start, words)
    return any(reading.gender == "n" for reading in readings) or (
        contraction is not None and "n" in contraction.genders
    )


def _determiner(text: str, end: int, words: Lexicon) -> tuple[Reading, ...]:
    """The readings of the determiner before, an adjective between them allowed."""
    before = text[max(0, end - _REACH) : end].split()
    for word in reversed(before[-2:]):
        readings = words.determiners.get(word.lower())
        if readings is not None or not word.endswith(_WEAK):
            return readings or ()
    return ()
