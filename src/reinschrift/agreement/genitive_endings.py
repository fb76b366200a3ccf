"""Nouns without the -s of their genitive: die Ursache des Brand, der Sprecher eines Ministerium."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.agreement.repairs import Change
from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import months, weekdays
from reinschrift.syntax.frames import word_before
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_phrases import Determined, behind, determined_at, determiner_readings, is_german_head
from reinschrift.syntax.noun_readings import PERSON_ENDINGS, is_adjective_noun, is_weak
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.grammar import prepositions

__all__ = ["genitive_repair", "genitives", "lacks_genitive"]

_DETERMINER: Final = r"(?<![\w-])(?:[Dd]es|(?:[KMSDkmsd]?e|E)ines|[Ii]hres|[Uu]nseres)(?= )"

_OPENING: Final = "„“\"'«»‚"
_ENDINGS: Final = ("s", "es")
_CLEARLY: Final = 2  # classes
_VOWELS: Final = r"[aeiouäöüy]+"
_CLOSED: Final = ("s", "x", "z", "ß")
_WEAK: Final = (*PERSON_ENDINGS, "nom", "herr", "mensch", "bär")


def genitives(text: str) -> Iterator[Change]:
    """The edit for each such noun."""
    for m in compiled(_DETERMINER).finditer(text):
        found = determined_at(text, *m.span())
        yield from genitive_repair(found) if found else ()


def genitive_repair(found: Determined) -> tuple[Change, ...]:
    """The ending that a masculine or neuter noun behind des, eines and the like lacks; many nouns may do without it."""
    if any(r.case != "gen" for r in determiner_readings(found.form)) or not found.form.endswith("es"):
        return ()
    noun, text, end = found.noun, found.text, found.phrase.end
    if "gen" not in prepositions().get(word_before(text, found.start)[0].lower(), ("gen",)):
        return ()  # mit eines neuen Chef: it is the determiner that is wrong
    gender = sure_gender(noun)
    if gender not in {"m", "n"} or noun.endswith(_CLOSED) or _may_do_without(noun):
        return ()
    named = bool(behind(found).run) or text[end : end + 2].lstrip()[:1] in (*_OPENING,)
    if named or not behind(found).clear or not found.is_gapless:
        return ()
    if not all(word.endswith("en") for word in found.adjectives):
        return ()
    ending = _ending(noun)
    return ((found.phrase.start, end, noun + ending),) if ending else ()


def _ending(noun: str) -> str:
    """The one that was seen; -es only where it is clearly commoner (Jahres), or behind a single syllable (Brandes)."""
    words = lexicon()
    short, long = (words.count_class(noun + ending) for ending in ("s", "es"))
    if long and (long >= short + _CLEARLY or (not short and len(compiled(_VOWELS).findall(noun)) == 1)):
        return "es"
    made = not noun.endswith("n") and is_german_head(noun) and words.knows(noun + "s")  # des Bahnhofs; des Titelhelden
    return "s" if short or made else ""


def lacks_genitive(found: Determined) -> bool:
    """Is it the determiner of a genitive before a masculine or neuter noun without -s, be its genitive known or not?"""
    genitive = all(r.case == "gen" for r in determiner_readings(found.form)) and found.form.endswith("es")
    return genitive and sure_gender(found.noun) in {"m", "n"} and not found.noun.endswith((*_CLOSED, "n"))


def _may_do_without(noun: str) -> bool:
    """Des Islam, des Januar: names, words that count as such, and weak nouns, which lack another ending."""
    words = lexicon()
    weak = noun.endswith("n") and any(
        sure_gender(base) == "m" for base in (noun[:-1], noun[:-2]) if words.is_noun(base)
    )
    named = words.is_name(noun) and not any(words.known(noun + ending) for ending in _ENDINGS)
    if weak or named or is_weak(noun) or is_adjective_noun(noun) or noun.endswith(_WEAK):
        return True
    listed = noun in read_words("syntax/word_lists.tsv", "genitive without s")
    return listed or noun in months(english=False) or noun in weekdays(english=False)
