"""Genders and numbers that the form of a noun leaves open: der Nutzer, die Nutzer; die Folgen; des Landhauses."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.dates.vocabulary import months
from reinschrift.syntax.adjectives import is_adjective_as_noun
from reinschrift.syntax.frames import is_homograph
from reinschrift.syntax.names import gender_of_head
from reinschrift.syntax.noun_forms import could_be_plural, has_old_dative, possible_genders, shows_dative
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.persons import is_person
from reinschrift.tables import read_table
from reinschrift.words import Letter, lexicon

__all__ = ["is_weak", "listed_nouns", "may_be_several", "noun_genders"]

_WEAK: Final = ("at", "ent", "ant", "ist", "oge", "ot", "be", "de", "ge", "sse", "tte", "che", "nom", "soph", "graf")
_SHORT: Final = 3
_LONG: Final = 7
_VOWELS: Final = frozenset("aiouyé")
_MANY: Final = frozenset({"Menschen"})  # far more often several
_WOMEN: Final = "innen"
_PLURALS: Final = ("ungen", "heiten", "keiten", "schaften", "ionen", "täten")
_SURE: Final = 0.95
_ONE: Final = "one"


class _Listed(NamedTuple):
    noun: str
    kind: str
    value: str


@lru_cache(maxsize=4)
def listed_nouns(kind: str) -> dict[str, frozenset[str]]:
    """The nouns of a kind in the table of nouns beside articles, with the values that they have."""
    found: dict[str, frozenset[str]] = {}
    for row in read_table("syntax/article_nouns.tsv", _Listed):
        if row.kind == kind:
            found[row.noun] = found.get(row.noun, frozenset()) | {row.value}
    return found


@lru_cache(maxsize=4096)
def noun_genders(noun: str) -> tuple[Letter, ...]:
    """The genders that a noun leaves open, with ``p`` where its form may be a plural that is met often."""
    return _listed_genders(noun) or _genders_by_form(noun) or _genders_by_counts(noun)


def _listed_genders(noun: str) -> tuple[Letter, ...]:
    """Of listed nouns, months, names of papers and abbreviations."""
    for genders in listed_nouns("gender").get(noun, ()):
        return cast("tuple[Letter, ...]", tuple(genders.split()))
    if noun in months(english=False):
        return ("m",)
    head = gender_of_head(noun)
    if head is not None and "p" in possible_genders(noun):
        return (head,)  # the Times
    sure = _sure_letter(noun) if lexicon().is_name(noun) and not noun[1:].islower() else None
    return (sure,) if sure else ()  # EU, USA, ÖVP


def _sure_letter(noun: str) -> Letter | None:
    seen = lexicon().gender(noun)
    return seen.letter if seen is not None and seen.confidence >= _SURE else None


def _genders_by_form(noun: str) -> tuple[Letter, ...]:
    """Plurals, weak masculines and old datives show themselves."""
    sure, words = _sure_letter(noun), lexicon()
    if shows_dative(noun) or (sure in {None, "f", "p"} and _is_feminine_plural(noun)):
        return ("p",)
    if is_weak(noun) and noun not in _MANY:
        return ("m",) if _number(noun) == _ONE else ("m", "p")
    if sure == "p" and noun.endswith("n"):
        return ("p",)
    seen = words.gender(noun)
    if has_old_dative(noun) and (seen is None or seen.letter != "p") and sure_gender(noun) not in {"m", "n"}:
        return _with_old_dative(noun)
    verbal = noun.endswith("en") and not words.known(noun) and words.known(noun.lower())
    return ("n",) if verbal else ()  # das Verlinken


def _genders_by_counts(noun: str) -> tuple[Letter, ...]:
    genders = possible_genders(noun) or _of_genitive(noun) or _of_unseen(noun)
    if "p" in genders or not may_be_several(noun, genders):
        return genders
    return (*genders, "p") if _is_often_several(noun) else genders


def _with_old_dative(noun: str) -> tuple[Letter, ...]:
    """Im Laufe, im Zuge; in der Falle: the feminine as well, where there is one."""
    feminine = sure_gender(noun) == "f"
    return (*possible_genders(noun[:-1]), "f") if feminine else (possible_genders(noun[:-1]) or possible_genders(noun))


def _of_unseen(noun: str) -> tuple[Letter, ...]:
    """Rangelei, Protzvilla: by its head or its ending, for a noun that no table knows."""
    words = lexicon()
    if words.is_name(noun) or words.known(noun) or is_adjective_as_noun(noun) or len(noun) < _LONG:
        return ()
    if noun.endswith(("n", "s")) or (words.split(noun) is None and not noun.endswith("ei")):
        return ()  # it may be several, or no German word
    gender = words.gender(noun)
    return (gender.letter,) if gender is not None and gender.confidence >= _SURE else ()


def _of_genitive(noun: str) -> tuple[Letter, ...]:
    """Landhauses, Menschenrechtsrats: both genders that have a genitive in -s, for a form that no table knows."""
    if not noun.endswith("s") or not noun[:1].isupper() or lexicon().known(noun) or is_homograph(noun[:-1]):
        return ()
    bases = [noun.removesuffix(e) for e in ("ses", "es", "s") if noun.endswith(e)]
    german = any(len(base) > _SHORT and lexicon().is_noun(base) and not lexicon().is_name(base) for base in bases)
    return ("m", "n") if german and noun[-2] not in _VOWELS else ()


def may_be_several(noun: str, genders: tuple[Letter, ...]) -> bool:
    """May the form be a plural at all?"""
    return "p" in genders or any(could_be_plural(noun, gender) for gender in genders)


def _is_feminine_plural(noun: str) -> bool:
    """Folgen, Nummern, Sitzungen, Lehrerinnen; but: das Verlinken."""
    if noun.endswith("n") and noun[:-1].endswith(("e", "er", "el")):
        return _is_feminine(noun[:-1]) and not (noun.endswith("en") and lexicon().known(noun.lower()))
    return noun.endswith((_WOMEN, *_PLURALS))


def _is_feminine(noun: str) -> bool:
    return lexicon().is_noun(noun) and _sure_letter(noun) == "f"


def _is_often_several(noun: str) -> bool:
    """Of the nouns with one form for one and several: persons, and what a table names."""
    number = _number(noun)
    if number:
        return number != _ONE
    if noun.endswith("s"):  # Autos, Teams; but: Gerichtshofs
        return noun[-2] in _VOWELS or is_homograph(noun[:-1])
    return is_person(noun) or _is_agent(noun) or noun.endswith("chen")


def _is_agent(noun: str) -> bool:
    """Anleger, Betreiber: who does what a verb says."""
    stem = noun.lower().removesuffix("er")
    return noun.endswith("er") and any(map(lexicon().known, (stem + "en", stem + "n")))


@lru_cache(maxsize=4096)
def _number(noun: str) -> str:
    """By the noun or the last member of a compound."""
    return next((n for head, (n,) in listed_nouns("number").items() if noun.endswith((head, head.lower()))), "")


@lru_cache(maxsize=2048)
def is_weak(noun: str) -> bool:
    """Kollegen, Präsidenten: a masculine in all cases but the nominative; but: Staaten."""
    bases = [noun.removesuffix(ending) for ending in ("en", "n") if noun.endswith(ending)]
    return any(_is_masculine(base) and (is_person(noun) or base.endswith(_WEAK)) for base in bases)


def _is_masculine(noun: str) -> bool:
    gender = lexicon().gender(noun) if lexicon().is_noun(noun) else None
    return gender is not None and gender.letter == "m" and not noun.lower().endswith("staat")
