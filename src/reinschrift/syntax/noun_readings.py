"""What a noun form can stand for: its cases in each gender, and in the plural (``p``)."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, get_args

from reinschrift.syntax.adjectives import is_adjective_as_noun, is_person_adjective
from reinschrift.syntax.genitives import genitive_gender, singulars, without_umlauts
from reinschrift.syntax.noun_forms import (
    could_be_several,
    genitive_form,
    has_old_dative,
    possible_genders,
    shows_dative,
)
from reinschrift.syntax.noun_genders import genders_by_table, has_listed_gender, head_of, singular_gender, sure_gender
from reinschrift.words import Case, Letter, lexicon

__all__ = ["PERSON_ENDINGS", "NounReading", "is_adjective_noun", "is_inhabitant", "is_sure", "is_weak", "noun_readings"]

NounReading = tuple[Case, Letter]

_CASES: Final[tuple[Case, ...]] = get_args(Case)
_DATIVE_ENDINGS: Final = ("n", "s")
_INFINITIVE: Final[tuple[NounReading, ...]] = tuple((case, "n") for case in ("nom", "acc", "dat"))
_PLURAL: Final[frozenset[NounReading]] = frozenset((case, "p") for case in ("nom", "acc", "gen"))
_WEAK_ENDINGS: Final = ("en", "n")
PERSON_ENDINGS: Final = ("ist", "ent", "ant", "oge", "soph", "graf")
"""Of nouns for persons, whose genitive has -en; of no thing, as -at (Monat) is."""
_SHORTEST_PERSON: Final = 6
_OF_FEMININES: Final = ("ungen", "heiten", "keiten", "schaften", "ionen", "täten", "innen", "eien", "ien")
_DERIVED: Final = ("ion", "ung")
_SHORTEST_TOWN: Final = 4
_FREQUENT: Final = 16
_COMMON: Final = 12
_ORDINALS: Final = ("erste", "zweite", "dritte", "vierte", "fünfte", "letzte")
_OF_VERBS: Final = ("t", "et", "end")
_ADJECTIVE: Final = ("", "n", "r", "s")


@lru_cache(maxsize=8192)
def noun_readings(noun: str) -> frozenset[NounReading]:
    """All that the form can be; nothing where its gender is not known, or that of the person meant.

    Bergdörfern is a dative; Roman is none. A plural that is an old dative as well (dem Gesetze) is read as the plural.
    """
    first, hyphen, last = noun.rpartition("-")
    if hyphen and first and sure_gender(noun) in {None, sure_gender(last)}:
        return noun_readings(last)
    if is_adjective_noun(noun):
        return frozenset()
    if has_old_dative(noun) and sure_gender(noun) != "f":
        return _PLURAL if sure_gender(noun) == "p" else frozenset()
    genitive = genitive_gender(noun)
    if genitive is not None:
        return frozenset({("gen", genitive)})
    dative = (shows_dative(noun) and sure_gender(noun) in {None, "p"}) or _is_of_old_dative(noun)
    genders = frozenset[Letter]({"p"}) if dative else _genders(noun)
    found: set[NounReading] = {(case, g) for g in genders if g != "p" for case in _singular(noun, g)}
    if _is_infinitive(noun) and genders != {"m"} and (genders or not lexicon().is_noun(noun)):
        found.update(_INFINITIVE)
    if has_old_dative(noun):
        found.add(("dat", "m"))
    if genders and noun.endswith("s"):
        found.update(("gen", gender) for gender in ("m", "n"))  # des Kinos
    several = (
        "p" in genders
        or any(_could_be_several(noun, g) for g in genders)
        or bool(genders and any(singulars(noun)) and not (genders == {"f"} and _is_common_in_e(noun)))
        or (bool(found) and noun.endswith("n") and lexicon().is_noun(noun[:-1]) and sure_gender(noun[:-1]) == "f")
    )
    if several:
        cases = ("dat",) if dative else _CASES
        found.update((case, "p") for case in cases if case != "dat" or noun.endswith(_DATIVE_ENDINGS))
    return frozenset(found) or _of_several(noun)


def _of_several(noun: str) -> frozenset[NounReading]:
    """Lesebrillen, Prüfständen: the plural of a compound that no table knows, by the head of what is one of them."""
    words = lexicon()
    if not noun.endswith("en") or words.known(noun.lower()) or words.is_name(noun):
        return frozenset()
    base = sure_gender(noun[:-1])
    if base == "f":
        return frozenset((case, "p") for case in _CASES)
    if base is not None:
        return frozenset()  # Torschützen, of Torschütze
    stem = noun.removesuffix("en")
    one = without_umlauts(stem)
    changed = one[1:] != stem[1:] and sure_gender(one) in {"m", "n"}
    return frozenset({("dat", "p")}) if changed else frozenset()


def _is_common_in_e(noun: str) -> bool:
    """Reise: a feminine, and no plural of Reis."""
    return noun.endswith("e") and lexicon().count_class(noun) >= _FREQUENT


def _is_of_old_dative(noun: str) -> bool:
    """Orten: without its -n seen as the dative of one too (am Orte); but Staaten is commoner than Staate."""
    if lexicon().count_class(noun) > lexicon().count_class(noun[:-1]):
        return False
    base = lexicon().gender(noun[:-1]) if noun.endswith("n") else None
    return base is not None and base.letter in {"m", "n"} and sure_gender(noun) == "p" and has_old_dative(noun[:-1])


@lru_cache(maxsize=8192)
def is_sure(noun: str) -> bool:
    """Is the gender beyond doubt, so that a form that was not translated in the nominative can be repaired too?"""
    if genitive_gender(noun) is not None or is_weak(noun) or is_inhabitant(noun):
        return True
    if _is_infinitive(noun) and not lexicon().known(noun):
        return True
    sure = sure_gender(noun)
    if sure is None and (_is_with_umlaut(noun) or _of_several(noun)):
        return True
    return sure is not None and _gender_of_head(noun) in {None, sure}


def _genders(noun: str) -> frozenset[Letter]:
    sure = sure_gender(noun)
    if is_inhabitant(noun):
        return frozenset({"m", "p"})
    if sure == "p":
        head = _gender_of_head(noun)
        weak = (singular_gender(noun) == "m" and not _is_of_strong(noun)) or (
            noun.endswith("en") and _may_be_weak(noun)
        )
        weak = weak or (noun.endswith("er") and not singulars(noun))  # Burgenländer
        return frozenset({sure, *((head,) if head else ()), *(("m",) if weak else ())})
    if sure is not None:
        return frozenset({sure, _gender_of_head(noun) or sure})
    if is_weak(noun):
        return frozenset({"m", "p"})
    if _is_with_umlaut(noun):
        return frozenset({"p"})
    return frozenset(genders_by_table(noun) or possible_genders(noun))


def _is_of_strong(noun: str) -> bool:
    """Tagen, Staaten: without the ending there is a genitive in -es, so that the form is no singular."""
    known, base = lexicon().known, noun.removesuffix("en")
    return base != noun and known(f"{base}es")


def _is_with_umlaut(noun: str) -> bool:
    """Töpfe: the plural of Topf."""
    return noun.endswith("e") and any(base[:-1] not in noun for base in singulars(noun))


def _could_be_several(noun: str, gender: Letter) -> bool:
    """Lehrer, but not Ziel, whose plural is Ziele."""
    if not could_be_several(noun, gender):
        return False
    plural = lexicon().gender(noun + "e") if lexicon().is_noun(noun + "e") else None
    return plural is None or plural.letter != "p"


def _gender_of_head(noun: str) -> Letter | None:
    """Of Vorderseite, seen with the articles of several sides, the last member tells that it is one."""
    words, last = lexicon(), noun.rpartition("-")[2]
    if words.count_class(noun) >= _FREQUENT or noun.endswith((*_DERIVED, *_OF_FEMININES)) or has_listed_gender(noun):
        return None  # Aufwand is no Wand, Station no Ion
    head = (words.split(last) or (head_of(last),))[-1]
    return sure_gender(head) if head else None


def _may_be_weak(noun: str) -> bool:
    """Dänen: no feminine or neuter is known without its ending."""
    bases = (noun[:-1], noun[:-2])
    return not any(lexicon().is_noun(base) for base in bases) and not noun.endswith(_OF_FEMININES)


def _singular(noun: str, gender: Letter) -> tuple[Case, ...]:
    if gender == "f":
        return _CASES
    if is_weak(noun) or (sure_gender(noun) == "p" and noun.endswith("n")):
        return ("acc", "dat", "gen")
    return _CASES if genitive_form(noun, gender) is None else ("nom", "acc", "dat")


@lru_cache(maxsize=4096)
def is_weak(noun: str) -> bool:
    """Präsidenten, Zweitligisten, Kunden: a masculine in -en that is no nominative of one."""
    words = lexicon()
    bases = [noun.removesuffix(ending) for ending in _WEAK_ENDINGS if noun.endswith(ending)]
    person = any(base.endswith((*PERSON_ENDINGS, "at")) and len(base) > _SHORTEST_PERSON for base in bases)
    if person and sure_gender(noun) not in {"f", "n"}:
        return True
    genders = {sure_gender(base) for base in bases if words.is_noun(base)}
    seen = words.is_noun(noun) or words.known(noun.lower())
    return genders == {"m"} and (not seen or sure_gender(noun) == "p")


def is_inhabitant(noun: str) -> bool:
    """Moskauer, Bosnier, Burgenländer: one or several, seen too seldom to tell."""
    words, base = lexicon(), noun.removesuffix("er")
    if base == noun or len(base) < _SHORTEST_TOWN or words.count_class(noun) >= _COMMON or sure_gender(noun) == "f":
        return False  # Wasser, Mutter, Oper
    return noun.endswith(("länder", "ianer")) or any(words.known(form) for form in (base, base + "en"))


def _is_infinitive(noun: str) -> bool:
    """Das Verlinken, beim Vernetzen."""
    verb = noun.endswith(("en", "ern", "eln")) and lexicon().known(noun.lower())
    return verb and not is_weak(noun) and not _is_declined(noun)


@lru_cache(maxsize=4096)
def _is_declined(noun: str) -> bool:
    """Rechten, Alliierten: declined as an adjective is, with no other form of a verb (schützen, schützt)."""
    known, stem = lexicon().known, noun.lower().removesuffix("en")
    adjective = stem + "en" == noun.lower() and known(stem + "en") and known(stem + "e") and known(stem + "er")
    return adjective and not any(known(stem + ending) for ending in _OF_VERBS)


@lru_cache(maxsize=2048)
def is_adjective_noun(noun: str) -> bool:
    """Liebsten, Weißen, Vierte, Verletzten: nouns made of adjectives, which have all endings."""
    sure, known = sure_gender(noun), lexicon().known
    if is_person_adjective(noun) or (sure == "n" and noun.endswith("e") and is_adjective_as_noun(noun)):
        return True  # einer Kranken, eine Schöne: the counts saw more men, or what is beautiful
    if (sure is None and is_adjective_as_noun(noun)) or (sure in {None, "p"} and _is_declined(noun)):
        return True
    stem = noun.lower().removesuffix("n")
    if sure is None and stem.endswith(_ORDINALS):
        return True  # Weltranglistenzweiten
    ordinal = stem.endswith(("te", "ste")) and sure in {None, "n"}
    return stem.endswith("e") and (sure is None or ordinal) and all(known(stem + ending) for ending in _ADJECTIVE)
