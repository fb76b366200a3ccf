"""Is a stretch of text a sentence with a verb?"""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.tables import read_pairs
from reinschrift.words import lexicon
from reinschrift.words.readings import prefixes

__all__ = [
    "MARK_INSIDE",
    "could_be_finite",
    "could_be_plural_verb",
    "has_finite_verb",
    "has_only_participle",
    "has_only_relative_clause",
    "is_finite",
    "is_reported",
    "is_verb",
    "sentence_from",
    "whole_word_before",
]

_LONGEST: Final = 400
MARK_INSIDE: Final = r"(?<=[0-9])[.:,](?=[0-9])|(?<=\b[0-9a-zA-Z])\.|(?<=\b[0-9DNS][0-9rt])\."
"""Pattern of a mark that ends no clause: between figures, of a date or an abbreviation (61.500, am 3. Mai, u. a.)."""
_END: Final = r"[.!?](?=[“\"»« \n]|\Z)(?<![0-9].)|\n"
_WORD: Final = r"[^\W\d_]+"
_VERB_ENDINGS: Final = ("te", "ten", "tet", "t", "test")
_COMMON: Final = 8
_BEFORE: Final = r"(?<![\w.])([^\W\d_]{2,})[“»)]?\Z"
_REACH: Final = 40
_FEWEST: Final = 3
_MOST: Final = 5
"""Words of a phrase that a participle closes."""
_WHOLE: Final = 4
_NO_ABBREVIATION: Final = 8
_VOWELS: Final = frozenset("aeiouäöü")  # bzw, vgl: abbreviations


def sentence_from(text: str, start: int) -> str:
    """From a position to the next end of a sentence, or as far as any sentence goes."""
    m = compiled(_END).search(text, start, start + _LONGEST)
    return text[start : m.start() if m else start + _LONGEST]


def has_finite_verb(sentence: str) -> bool:
    """Is there a form that can be finite: a frequent verb, or a common word in lower case with an ending of verbs?"""
    return any(is_finite(w) for w in compiled(_WORD).findall(sentence))


def has_only_participle(sentence: str) -> bool:
    """Von zwei Zeugen bestätigt: a short phrase with its preposition, and the verb form that closes it."""
    words = sentence.split()
    if not _FEWEST <= len(words) <= _MOST or words[0] not in lexicon().prepositions or not words[-1].islower():
        return False
    return words[-1].endswith(("t", "en")) and not has_finite_verb(" ".join(words[:-1]))


def has_only_relative_clause(sentence: str) -> bool:
    """Von einer Nachbarin, die das kann: a preposition, its noun and what is said of that, but no verb of its own."""
    phrase, _, clause = sentence.partition(", ")
    first, last = phrase.split(" ", 1)[0], clause.split(" ", 1)[0]
    if first.lower() not in lexicon().prepositions or ", " in clause or has_finite_verb(phrase):
        return False
    return "relative" in lexicon().pronouns.get(last, ())


def is_finite(word: str) -> bool:
    """Can the form be finite: that of a frequent verb, of one of telling, or a common form with an ending of verbs?"""
    if lexicon().is_finite_verb(word) or (is_verb_of_telling(word) and not word.startswith("ge")):
        return True
    return word.islower() and could_be_finite(word)


def could_be_finite(word: str) -> bool:
    """A common word in lower case that has an infinitive and an ending of verbs, and is no participle or adjective."""
    words = lexicon()
    if words.is_function_word(word) or words.count_class(word) < _COMMON or word.startswith("ge"):
        return False
    for ending in _VERB_ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and (words.known(stem + "en") or words.known(stem + "n")):
            return not words.known(word + "em")
    return False


def could_be_plural_verb(word: str) -> bool:
    """Surfen, stapeln: an infinitive with a form in -t and one in the past, which the plural is written like."""
    known, stem = lexicon().known, word.removesuffix("n").removesuffix("e")
    return word.islower() and word.endswith("n") and (known(f"{stem}t") or known(f"{stem}et")) and known(f"{stem}te")


def is_verb(word: str) -> bool:
    """A finite verb as far as is known, also a past that no table lists: verteidigte, lehnten, erschien."""
    words, stem = lexicon(), word.removesuffix("n").removesuffix("te")
    if not word.islower() or words.is_function_word(word):
        return False
    if words.is_finite_verb(word) or could_be_finite(word) or words.is_prefixed_verb(word):
        return True
    return word.endswith(("te", "ten")) and (words.known(stem + "en") or words.known(stem + "n"))


def is_reported(word: str) -> bool:
    """Lebe, kehre: what is said of one in reported speech, if the word is a verb at all."""
    several = f"{word}n"
    able = lexicon().is_finite_verb(several) or (lexicon().known(several) and could_be_plural_verb(several))
    return word.endswith("e") and able


def whole_word_before(text: str, stop: int) -> bool:
    """Is the word before a stop a known one, or too long for an abbreviation? Short ones must be very common."""
    before = compiled(_BEFORE).search(text, max(0, stop - _REACH), stop)
    abbreviations = read_pairs("sentences/abbreviations.tsv", "form", "kind")
    if before is None or before[1].isupper() or before[1] + "." in abbreviations:
        return False
    words, word = lexicon(), before[1]
    if len(word) >= _NO_ABBREVIATION and word.islower():
        return True
    if len(word) >= _WHOLE:
        return words.knows(word) or ("zu" in word and words.knows(word.replace("zu", "", 1)))  # auszusetzen
    listed = words.is_closed(word) or word in prefixes() or (words.known(word) and words.is_noun(word))
    return listed and not _VOWELS.isdisjoint(word.lower())
