"""The phrases of a row of words that may be a subject, with the numbers that they can have.

Read strictly: where a word may stand for a phrase that is not seen, the whole row is not read.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.dates.vocabulary import number_words
from reinschrift.syntax.adjectives import is_adjective_as_noun, is_adjective_form
from reinschrift.syntax.government import is_time
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_numbers import noun_genders
from reinschrift.syntax.noun_readings import is_adjective_noun, is_sure, noun_readings
from reinschrift.tables import read_words
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import adverbs, pronouns
from reinschrift.words.grammar import contractions, determiners, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["Nominative", "nominatives", "phrase_from"]

_JOINING: Final = frozenset({"und", "sowie"})
_ONE: Final = frozenset({"er", "man", "jemand", "niemand"})
_OBJECTS: Final = frozenset({"sich", "mich", "dich", "uns", "euch", "ihm", "ihn", "ihnen", "mir", "dir", "einander"})
_QUANTITIES: Final = frozenset({"mehr", "weniger", "viel", "wenig", "genug", "etwas", "ein"})
_OPEN: Final = frozenset({"indefinite", "demonstrative", "personal", "interrogative"})
_OWNERS: Final = frozenset({"ihrer", "seiner", "unserer", "meiner", "deren", "dessen"})
_YEARS: Final = range(1800, 2100)
_COUNT: Final = "Zahl"  # die Zahl der Fälle is one
_ENGLISH: Final = frozenset({"and", "or", "&"})
_ABOUT: Final = frozenset({"bis", "zu", "über", "unter", "an", "um", "gegen", "zwischen"})
_LONG: Final = 6
_HEADS: Final = range(1, 9)
_LONGEST: Final = 4
_SEVERAL: Final[frozenset[Letter]] = frozenset({"p"})
_STRONG: Final[frozenset[Letter]] = frozenset({"m", "n"})
_WHO_ACTS: Final = ("er", "el")
_EITHER: Final = frozenset({True, False})


class Nominative(NamedTuple):
    """A phrase that may be the subject."""

    numbers: frozenset[bool]
    """Is it several? Both where that cannot be told; empty where it is no nominative."""
    only: bool
    """Can it be no accusative?"""
    sure: bool
    """Is what it can be beyond doubt?"""
    end: int
    """The place behind its last word."""
    word: str


@lru_cache(maxsize=1)
def _collectives() -> frozenset[str]:
    listed = read_words("syntax/word_lists.tsv", "quantities") | read_words("syntax/word_lists.tsv", "collectives")
    return frozenset(word for word in listed if word[:1].isupper())


def nominatives(words: Sequence[str], *, opens: bool = False) -> tuple[Nominative, ...] | None:
    """The phrases of a row that no preposition governs; None where it cannot be read for sure.

    ``opens``: its first word has the capital of a sentence.
    """
    words, found = _without_ungoverned(words), list[Nominative]()
    n, behind = 0, ""  # what ended right before: a phrase, or a governed one
    joined = False
    while n < len(words):
        low = words[n].lower()
        if low in _JOINING and behind:
            joined, n = True, n + 1
            continue
        if low in _ENGLISH or (
            low in _ABOUT and any(w[0].isdigit() or w in number_words() for w in words[n + 1 : n + 3])
        ):
            return None  # bis zu 200 Menschen
        if _is_preposition(words, n):
            phrase = phrase_from(words, n + 1, opens=False)
            n, behind, joined = (phrase.end if phrase else n + 1), "governed" if phrase else "", False
            continue
        phrase = phrase_from(words, n, opens=opens and n == 0)
        if phrase is None:
            if _stands_alone(words, n):
                return None
            n, behind, joined = n + 1, "", False
            continue
        if behind and low == "der" and phrase.numbers:
            phrase = phrase._replace(numbers=_EITHER, only=False, sure=False)  # a genitive of several as well
        if joined and behind == "phrase" and found:
            found[-1] = found[-1]._replace(numbers=_EITHER, sure=False)
        elif not (behind and not joined and _is_attribute(words, n, phrase)) and not (joined and behind == "governed"):
            found.append(phrase)
        n, joined = phrase.end, False
        behind = behind if behind == "governed" and phrase.numbers == frozenset() else "phrase"
    return tuple(found)


def _without_ungoverned(words: Sequence[str]) -> Sequence[str]:
    """Vor allem Kosten, ihrer Meinung nach alle Leute: the prepositions govern no noun behind them."""
    at = next((n for n, word in enumerate(words[1:], 1) if word == "allem" and words[n - 1] == "vor"), 0)
    left = [*words[: at - 1], *words[at + 1 :]] if at else list(words)
    return [word for n, word in enumerate(left) if not (word == "nach" and n > 1 and left[n - 2] in _OWNERS)]


def _is_preposition(words: Sequence[str], n: int) -> bool:
    low = words[n].lower()
    if not (words[n].islower() or n == 0) or (n == len(words) - 1 and low in prefixes()):
        return False
    return low in prepositions() or low in contractions()


def _is_attribute(words: Sequence[str], n: int, phrase: Nominative) -> bool:
    """Der Partei, Anna Huber: right behind a noun."""
    return not phrase.numbers or (phrase.end == n + 1 and lexicon().is_name(words[n]))


def _stands_alone(words: Sequence[str], n: int) -> bool:
    """A determiner, number or pronoun without a noun, which may be the subject: die beiden, sie, viele."""
    low = words[n].lower()
    if low in _OBJECTS or low in _QUANTITIES:
        return False
    return low in determiners() or low in number_words() or bool(_OPEN.intersection(pronouns().get(low, ())))


def phrase_from(words: Sequence[str], n: int, *, opens: bool) -> Nominative | None:
    """The phrase that begins with a word: er, der alte Mann, zwei Männer, neue Häuser, Häuser."""
    if n >= len(words):
        return None
    word, low = words[n], words[n].lower()
    if low in _ONE or low == "wir":
        return Nominative(frozenset({low == "wir"}), only=True, sure=True, end=n + 1, word=low)
    determined = low in determiners() and (word.islower() or opens)
    counted = not determined and (word[0].isdigit() or low in number_words())
    if counted and _stands_before_phrase(words, n):
        return _of_year(word, n)
    at = _noun_at(words, n + 1 if determined or counted else n, opens=opens and not determined)
    if at is None:
        return _of_year(word, n) if counted else None
    end = at + 1
    while end < len(words) and words[end][:1].isupper() and lexicon().is_name(words[end]):
        end += 1
    noun = words[at]
    if at + 1 < len(words) and words[at + 1][:1].isupper() and (end == at + 1 or noun.endswith("er")):
        return Nominative(_EITHER, only=False, sure=False, end=end, word=noun)  # die Pariser Staatsanwaltschaft
    if counted or (determined and at > n + 1 and (words[n + 1].lower() in number_words() or words[n + 1].isdigit())):
        return _of_number(words, n, noun, end)
    if determined:
        found = _of_determiner(low, noun, end)
        several = words[at - 1].endswith("en") if at > n + 1 and low == "die" else True not in found.numbers
        fits = low != "die" or at == n + 1 or found.numbers == {several}
        return found if fits else found._replace(numbers=_EITHER, sure=False)
    return _of_bare(words[n] if at > n else "", noun, end)


def _stands_before_phrase(words: Sequence[str], n: int) -> bool:
    """Nachdem 2009 ein Film erschienen war; 1938 bitterer Ernst."""
    behind = words[n + 1] if n + 1 < len(words) else ""
    year = words[n].isdigit() and int(words[n]) in _YEARS
    return behind in determiners() or (year and behind.islower())


def _of_year(word: str, n: int) -> Nominative | None:
    year = word.isdigit() and int(word) in _YEARS
    return Nominative(frozenset(), only=False, sure=False, end=n + 1, word=word) if year else None


def _noun_at(words: Sequence[str], n: int, *, opens: bool) -> int | None:
    """The place of the noun behind adjectives, numbers and words of degree."""
    for at in range(n, min(n + _LONGEST, len(words))):
        word = words[at]
        compound = word[0].isdigit() and word.rpartition("-")[2][:1].isupper()  # 1970er-Jahre
        if compound or (word[:1].isupper() and not (opens and at == n and _only_opens(word))):
            return at
        low = word.lower()
        if not (is_adjective_form(low) or low in number_words() or word[0].isdigit() or (at > n and low in adverbs())):
            return None
    return None


def _only_opens(word: str) -> bool:
    """Has the word its capital from the start of the sentence: Zahlreiche, Neue?"""
    low = word.lower()
    return low in determiners() or low in number_words() or (is_adjective_form(low) and not lexicon().is_noun(word))


def _of_number(words: Sequence[str], n: int, noun: str, end: int) -> Nominative:
    """Zwei Männer, die 40 Gäste: units and times are no sure subjects (zwei Jahre ist lang)."""
    named = lexicon().is_noun(noun) or is_adjective_as_noun(noun)  # not: 8,999. Ausgeliefert wird
    loose = is_time(noun) or noun in _collectives() or not named
    low = words[n].lower()
    oblique = low in determiners() and all(r.case not in {"nom", "acc"} for r in determiners()[low] if r.gender == "p")
    numbers = frozenset[bool]() if oblique or is_time(noun) else _EITHER if loose else frozenset({True})
    one = words[n] in {"1", "ein"} or (words[n][0].isdigit() and not words[n][-1].isdigit())
    return Nominative(_EITHER if one else numbers, only=False, sure=not loose and not one, end=end, word=noun)


def _letters(noun: str) -> frozenset[Letter]:
    """Genders and number of the form in the nominative; nothing where they are not known."""
    nominative = frozenset[Letter](letter for case, letter in noun_readings(noun) if case == "nom")
    if noun.endswith("ata") or (noun_readings(noun) and not nominative):
        return frozenset()  # Traumata, Schülern
    if lexicon().is_plural(noun, 0.9) and noun_genders(noun) in {("p",), ("f", "p")}:
        return frozenset({"p"})
    return nominative or frozenset(noun_genders(noun))


def _of_determiner(low: str, noun: str, end: int) -> Nominative:
    readings = determiners()[low]
    letters = _letters(noun)
    if not letters or (_is_declined(noun) and is_adjective_noun(noun)):
        letters = _of_adjective(noun, low)
    able = frozenset(r.gender for r in readings if r.case == "nom" and r.gender in letters)
    if not able and not any(r.gender in letters for r in readings):
        able = frozenset(r.gender for r in readings if r.case == "nom")  # of another gender than it has
        return Nominative(_numbers(able) | _EITHER, only=False, sure=False, end=end, word=noun)
    counted = noun in _collectives() and not (noun == _COUNT and low == "die")
    loose = counted or not letters or lexicon().is_name(noun) or not _is_known(noun)
    accusative = any(r.case == "acc" and r.gender in letters for r in readings)
    known = is_sure(noun) or len({r.gender == "p" for r in readings if r.case == "nom"}) == 1 or _is_declined(noun)
    one = any(r.gender == "f" for r in readings) and letters & _STRONG and not noun.endswith(_WHO_ACTS)
    known = known and not (able == _SEVERAL and one)  # die Wagen ist: der Wagen, or sind
    numbers = _EITHER if loose and able else _numbers(able)
    if is_time(noun) and accusative:
        numbers = frozenset()
    return Nominative(numbers, only=not accusative, sure=known and not loose, end=end, word=noun)


def _is_known(noun: str) -> bool:
    """A common noun of the lexicon, or a compound whose head is no name: not Mogensen, Ostukraine."""
    words = lexicon()
    heads = (words.name(noun[at:].capitalize()) for at in _HEADS if len(noun) - at >= _LONG)
    if any(head is not None and "place" in head.kinds for head in heads):
        return False  # die Ostukraine
    woman = noun.endswith("in") and sure_gender(noun) == "f"
    return woman or words.is_noun(noun) or words.known(noun) or words.split(noun) is not None


def _numbers(letters: frozenset[Letter]) -> frozenset[bool]:
    return frozenset(letter == "p" for letter in letters)


def _is_declined(noun: str) -> bool:
    return is_adjective_as_noun(noun) and noun.endswith(("e", "en"))


def _of_adjective(noun: str, determiner: str) -> frozenset[Letter]:
    """Die Verletzten are several, die Verletzte is one, der Verletzte as well."""
    if not _is_declined(noun):
        return frozenset({"m", "f", "n", "p"})
    if noun.endswith("en"):
        return frozenset({"p"})
    return (
        frozenset({"m", "f", "n"}) if determiner in {"der", "die", "das", "diese", "dieser"} else frozenset({"f", "p"})
    )


def _of_bare(adjective: str, noun: str, end: int) -> Nominative:
    letters = _letters(noun)
    if lexicon().is_name(noun) and not lexicon().is_noun(noun):
        return Nominative(frozenset({False}), only=False, sure=False, end=end, word=noun)
    if is_time(noun):
        return Nominative(frozenset(), only=False, sure=False, end=end, word=noun)
    if adjective.endswith("en"):
        return Nominative(_EITHER, only=False, sure=False, end=end, word=noun)
    if adjective.endswith("em"):
        return Nominative(frozenset(), only=False, sure=False, end=end, word=noun)
    if adjective.endswith("er"):
        letters &= frozenset({"m"})
    if adjective.endswith("es"):
        letters &= frozenset({"n"})
    if adjective.endswith("e"):
        letters &= frozenset({"f", "p"})
    loose = not letters or noun in _collectives() or lexicon().is_name(noun) or not is_sure(noun)
    loose = loose or not lexicon().is_noun(noun) or is_adjective_as_noun(noun) or is_adjective_noun(noun)
    numbers = _EITHER if loose or not _is_known(noun) else _numbers(letters) or _EITHER
    return Nominative(numbers, only=False, sure=numbers == {True} and not loose, end=end, word=noun)
