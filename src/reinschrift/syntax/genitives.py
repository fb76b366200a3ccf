"""Forms in -s that are the genitive of a masculine or neuter and no plural: Hauses, Wettbewerbs, Herstellers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.syntax.noun_forms import has_no_plural_in_s, possible_genders
from reinschrift.syntax.noun_genders import genders_by_table, head_of, sure_gender
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import word_parts

__all__ = ["genitive_gender", "singulars", "without_umlauts"]

_PLAIN: Final = str.maketrans("äöü", "aou")
_UNSTRESSED: Final = ("er", "el", "en", "chen", "lein", "um")
_ENGLISH: Final = ("ches", "shes", "oes", "xes", "ies", "izes")
_BACK_VOWELS: Final = {"a": "ä", "o": "ö", "u": "ü"}
_PLURALS: Final = ("e", "er", "en")
_RARER: Final = 8  # classes that a plural may be rarer than the form in -s
_SHORTEST: Final = 4


@lru_cache(maxsize=4096)
def genitive_gender(form: str) -> Letter | None:
    """The gender of the noun whose genitive, and nothing else, the form is."""
    last = form.rpartition("-")[2]
    if not last.endswith("s") or last.lower().endswith(("ss", "us", *_ENGLISH, *word_parts("ends: plurals in s"))):
        return None
    if len(last) <= _SHORTEST or not last[1:].islower():
        return None
    for base in _bases(last):
        gender = _gender(base)
        if gender is not None and _is_usable(last, base) and _has_no_other_s(last, base):
            return gender
    return None


def _bases(form: str) -> Iterator[str]:
    if form.endswith("sses"):
        yield form[:-3]  # Bündnisses
    if form.endswith("es") and form[-3] not in "aeiouäöü":
        yield form[:-2]
    yield form[:-1]


def _gender(base: str) -> Letter | None:
    """Masculine or neuter; where it is one of them, the genitive is the same."""
    sure = sure_gender(base)
    genders = (sure,) if sure else genders_by_table(base) or possible_genders(base)
    return genders[0] if genders and set(genders) <= {"m", "n"} else None


def _is_usable(form: str, base: str) -> bool:
    """Names have a genitive of their own (Kärntens), nouns that are names too were seen with an article."""
    words = lexicon()
    if form.endswith("es") or not words.is_name(base):
        return not words.is_name(form) or words.is_noun(form)
    return words.count_class(form) > 0 and words.is_noun(base)


def _has_no_other_s(form: str, base: str) -> bool:
    if base.endswith(_UNSTRESSED):
        return not base.lower().endswith(word_parts("ends: stressed, or loans"))
    if base[-1] in "aeiouyäöü":
        return base.endswith("e") and base.startswith("Ge")  # Gebäudes; but: Autos
    if form != base + "s" or form.lower().endswith(word_parts("ends: genitives in s")) or has_no_plural_in_s(form):
        return True  # Hauses, Bundesamts
    words = lexicon()
    head = base if any(_plurals(base)) else head_of(base) or base
    seen = max(map(words.count_class, _plurals(head)), default=0)
    several = words.gender(head + "s") if words.is_noun(head + "s") else None
    if several is not None and several.letter == "p":
        return False  # Parks
    return seen > 0 and seen + _RARER >= words.count_class(head + "s")


def _plurals(singular: str) -> Iterator[str]:
    """Plurals in -e, -er, -en that are words."""
    words, at = lexicon(), max(map(singular.rfind, _BACK_VOWELS))
    at -= at > 0 and singular.startswith("au", at - 1)
    stems = (singular, singular[:at] + _BACK_VOWELS[singular[at]] + singular[at + 1 :]) if at > 0 else (singular,)
    for plural in (stem + ending for stem in stems for ending in _PLURALS):
        gender = words.gender(plural) if words.is_noun(plural) else None
        unsure = gender is None and plural.endswith("e")
        if words.known(plural) and (unsure or (gender is not None and gender.letter == "p")):
            yield plural


@lru_cache(maxsize=4096)
def singulars(form: str) -> tuple[str, ...]:
    """The nouns whose plural in -e or -er the form may be: Güter, Hände."""
    words = lexicon()
    stems = [form.removesuffix(ending) for ending in ("e", "er", "ern", "en") if form.endswith(ending)]
    plain = list(map(without_umlauts, stems))
    bases = [base for stem in dict.fromkeys((*stems, *plain)) for base in (stem, (words.split(stem) or ("",))[-1])]
    return tuple(base for base in bases if len(base) >= _SHORTEST - 1 and words.is_noun(base) and _has_plural(base))


def without_umlauts(stem: str) -> str:
    """The stem of one, of that of several: Güt, Gut; bäum, baum."""
    return stem.translate(_PLAIN)


def _has_plural(base: str) -> bool:
    """A masculine or neuter, or one that is so as a rule: Bild, though the newspaper is die Bild."""
    return _gender(base) is not None or genders_by_table(base)[:1] == ("n",)
