"""The phrases of a clause that no preposition governs, read word by word, with the cases that they can have.

Nothing is parsed: what cannot be told counts as a phrase of any case, so that it proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from reinschrift.dates.vocabulary import number_words
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.government import is_time
from reinschrift.syntax.noun_numbers import noun_genders
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import pronouns, word_class
from reinschrift.words.grammar import contractions, determiners, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["Part", "parts_of"]

_NOMINATIVE: Final[frozenset[Case]] = frozenset({"nom"})
_ACCUSATIVE: Final[frozenset[Case]] = frozenset({"acc"})
_DATIVE: Final[frozenset[Case]] = frozenset({"dat"})
_EITHER: Final[frozenset[Case]] = frozenset({"nom", "acc"})
_ANY: Final[frozenset[Case]] = frozenset({"nom", "acc", "dat"})
_RELATIVES: Final[dict[str, frozenset[Case]]] = {
    "der": _NOMINATIVE,
    "die": _EITHER,
    "das": _EITHER,
    "was": _EITHER,
    "wer": _NOMINATIVE,
    "den": _ACCUSATIVE,
    "dem": _DATIVE,
    "denen": _DATIVE,
}
_PRONOUNS: Final[dict[str, frozenset[Case]]] = {
    **dict.fromkeys(("er", "ich", "du", "wir", "man", "wer", "jemand", "niemand", "jeder", "keiner"), _NOMINATIVE),
    **dict.fromkeys(("ihn", "mich", "dich", "jemanden", "niemanden", "wen"), _ACCUSATIVE),
    **dict.fromkeys(("ihm", "mir", "dir", "ihnen", "jemandem", "niemandem", "wem", "denen"), _DATIVE),
    **dict.fromkeys(("sie", "es", "das", "dies", "was", "nichts", "alles", "etwas", "beides"), _EITHER),
    **dict.fromkeys(("viele", "alle", "einige", "beide"), _EITHER),
}
_JOINING: Final = frozenset({"und", "oder", "sowie", "and", "or", "bzw"})
_AS: Final = "als"  # gilt als Vorlage: in the case of another phrase
_PLURAL_PRONOUN: Final = "wir"


class Part(NamedTuple):
    """A phrase that no preposition governs."""

    cases: frozenset[Case]
    plural: bool | None
    """None where its number cannot be told."""
    before: bool
    """Does it stand before the phrase that is asked about?"""
    at: int
    """Its place among the words of the clause."""
    word: str


def parts_of(before: tuple[str, ...], after: tuple[str, ...], verb_at: int, *, relative: bool) -> Iterator[Part]:
    """The phrases before and behind the one that is asked about; a relative pronoun opens the words before it."""
    cases = _RELATIVES.get(before[0].lower()) if relative else None
    if cases:
        yield Part(cases, None, before=True, at=0, word=before[0].lower())
    yield from _Reader(before, 0, verb_at).parts()
    yield from _Reader(after, len(before), verb_at).parts()


class _Reader:
    """What is open while a row of words is read: a preposition, a determiner, a noun that may have an attribute."""

    def __init__(self, words: tuple[str, ...], offset: int, verb_at: int) -> None:
        self._words, self._offset, self._verb_at = words, offset, verb_at
        self._found: list[Part] = []
        self._close()

    def _close(self) -> None:
        self._governed, self._determiner, self._behind_noun = False, "", False
        self._was_governed = False

    def parts(self) -> list[Part]:
        """All phrases of the row."""
        for n, word in enumerate(self._words):
            self._read(n, word, word.lower())
        return self._found

    def _read(self, n: int, word: str, low: str) -> None:
        small = word.islower() or n == 0
        if n + self._offset == self._verb_at or (n == 0 and self._offset == 0 and _only_opens(self._words)):
            self._close()
        elif low in _JOINING:
            self._governed = self._governed or (self._was_governed and self._words[n - 1][:1].isupper())
            self._behind_noun = False
        elif low in word_class("behind datives"):
            if self._found and self._found[-1].at == n + self._offset - 1:
                self._found.pop()  # Angaben zufolge
        elif small and self._is_preposition(n, low):
            self._close()
            self._governed = True
        elif small and (_is_pronoun(self._words, n) or (low in _RELATIVES and n + self._offset + 1 == self._verb_at)):
            self._add(_PRONOUNS.get(low) or _RELATIVES[low], n, low, plural=True if low == _PLURAL_PRONOUN else None)
            self._close()
        elif small and low in determiners():
            self._governed = self._governed or (self._behind_noun and low in word_class("owning"))
            self._determiner, self._behind_noun = low, False
        elif word[:1].isupper() or word[:1].isdigit():
            self._noun(n, word)
        elif not self._governed and not self._determiner:
            self._behind_noun = False

    def _is_preposition(self, n: int, low: str) -> bool:
        """Not the prefix that closes the clause: fuhr an."""
        if low == _AS:
            return n > 0
        if low not in prepositions() and low not in contractions():
            return False
        return not (n == len(self._words) - 1 and low in prefixes())

    def _noun(self, n: int, word: str) -> None:
        belongs = n == 0 and self._offset > 0  # the Kolumbianer Carlos Bacca: to the phrase itself
        if not (belongs or self._governed or (self._behind_noun and not self._determiner)):
            cases, plural = _cases_of(word, self._determiner)
            self._add(cases, n, word, plural=True if self._is_counted(n) else plural)
        self._behind_noun, self._was_governed = True, self._governed
        following = self._words[n + 1] if n + 1 < len(self._words) else ""
        if not following[:1].isupper() and not belongs:
            self._governed, self._determiner = False, ""

    def _is_counted(self, n: int) -> bool:
        """Zwei Zeugen, 40 Gäste: is it several by the number before it?"""
        while n > 1 and is_adjective_form(self._words[n - 1]) and self._words[n - 1].islower():
            n -= 1
        number = self._words[n - 1].lower() if n else ""
        return (number.isdigit() and int(number) > 1) or number_words().get(number, 0) > 1

    def _add(self, cases: frozenset[Case], n: int, word: str, *, plural: bool | None) -> None:
        if cases and not self._governed:
            self._found.append(Part(cases, plural, self._offset == 0, n + self._offset, word))


def _only_opens(row: tuple[str, ...]) -> bool:
    """A word that has its capital from the start of the sentence: Reagiert hat, Wenn sogar, Letztes Jahr."""
    words, word, low = lexicon(), row[0], row[0].lower()
    if is_adjective_form(low) and row[1:] and row[1][:1].isupper() and words.known(low):
        return True
    if low in prepositions() or low in contractions() or low in determiners() or low in pronouns():
        return False
    return words.is_function_word(low) or (words.known(low) and not words.is_noun(word) and not words.is_name(word))


def _is_pronoun(words: tuple[str, ...], n: int) -> bool:
    """Das is none before a noun, nor before its adjective."""
    low, following = words[n].lower(), words[n + 1] if n + 1 < len(words) else ""
    if low not in _PRONOUNS:
        return False
    return low not in determiners() or not (following[:1].isupper() or following.endswith(("e", "en")))


def _cases_of(noun: str, determiner: str) -> tuple[frozenset[Case], bool | None]:
    """The cases that determiner and noun allow together, and their number; an accusative of time is no phrase."""
    genders = noun_genders(noun)
    fitting = [r for r in determiners().get(determiner, ()) if not genders or r.gender in genders]
    cases = frozenset(r.case for r in fitting) - {"gen"} or _ANY
    if is_time(noun) and "acc" in cases:
        return frozenset(), None
    numbers = {r.gender == "p" for r in fitting}
    if not determiner and genders and ("p" not in genders or len(genders) == 1):
        numbers = {"p" in genders}
    return cases, numbers.pop() if len(numbers) == 1 else None
