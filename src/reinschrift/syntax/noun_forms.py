"""What the form of a noun leaves open: one or several, a genitive, an old dative, one of two genders."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.syntax.adjectives import is_adjective_as_noun
from reinschrift.syntax.noun_genders import has_two_genders, head_of, listed_genders, sure_gender
from reinschrift.words import Letter, lexicon

__all__ = [
    "could_be_plural",
    "could_be_several",
    "genitive_form",
    "has_no_plural_in_s",
    "has_old_dative",
    "possible_genders",
    "shows_dative",
]

_CLEAR: Final = 0.9  # share from which an ending speaks against the counts
_LIKELY: Final = 0.6  # confidence from which one of two genders is sure
_FREQUENT: Final = 24  # mit the Jahren: seldom seen with an article, but a noun beyond doubt
_TAIL: Final = 3
"""Letters of the shortest nouns in -s."""
_UNCHANGED: Final = ("korps", "knie", "relais", "chassis")
_WITH_OTHER_N: Final = ("bauern", "vettern", "muskeln", "stacheln", "pantoffeln", "ungarn", "bayern")  # plurals in -n
_FAR_RARER: Final = 4  # classes
_PLURALS: Final = ("e", "er", "en")
_BACK_VOWELS: Final = {"a": "ä", "o": "ö", "u": "ü"}
_SHORTEST_DERIVED: Final = 6
_VERBAL: Final = (
    "Ab", "An", "Auf", "Aus", "Bei", "Be", "Durch", "Ein", "Ent", "Er", "Ge", "Nach", "Rück", "Über", "Um", "Unter",
    "Ver", "Vor", "Zer", "Zu",
)  # fmt: skip
_FROM_VERBS: Final = ("stands", "gangs", "zugs", "falls", "schlags", "spruchs", "sturzes")  # Stillstände, Anfälle


def possible_genders(noun: str) -> tuple[Letter, ...]:
    """The sure gender, or the two between which it is open; nothing where not even that is known."""
    sure = sure_gender(noun)
    if sure is not None:
        return (sure,)
    words = lexicon()
    gender = words.gender(noun) if words.is_noun(noun) or words.count_class(noun) >= _FREQUENT else None
    if (gender is None or gender.confidence < _CLEAR) and noun.endswith("n") and _is_plural(noun[:-1]):
        return ("p",)  # zwischen the Hügeln
    if noun.endswith("n") and noun not in listed_genders() and _is_weak(noun):
        return ("m", "p")  # an the Kunden
    if gender is None and noun.endswith("s") and words.is_noun(noun[:-1]) and has_two_genders(noun[:-1]):
        return ("m", "n")  # wegen the Regens: both have the same genitive
    if gender is None or gender.confidence < _LIKELY or is_adjective_as_noun(noun):
        return ()
    return ("f", "p") if gender.letter in "fp" else ("m", "n")


def _is_weak(noun: str) -> bool:
    """Kunden, Menschen: one, not in the nominative, or several."""
    bases = [noun.removesuffix(ending) for ending in ("en", "n") if noun.endswith(ending)]
    genders = [lexicon().gender(base) for base in bases if lexicon().is_noun(base)]
    return any(gender is not None and gender.letter == "m" for gender in genders) and not could_be_plural(noun, "f")


def _is_plural(form: str) -> bool:
    """Häuser, Hügel: may a noun without its -n be a plural?"""
    words = lexicon()
    gender = words.gender(form) if words.is_noun(form) else None
    return gender is not None and gender.letter != "f" and could_be_plural(form, gender.letter)


def could_be_plural(noun: str, gender: Letter) -> bool:
    """May the form be a plural too? Feminine nouns change in the plural, most others in -er, -el, -en do not."""
    if gender == "p":
        return True
    if gender == "f":
        return False
    if gender == "n" and (noun.lower().endswith(_UNCHANGED) or (noun.startswith("Ge") and noun.endswith("e"))):
        return True  # Freikorps, Knie, Gebäude, Gebirge
    if noun.endswith("s") and len(noun) > _TAIL:
        if has_no_plural_in_s(noun):
            return False
        return lexicon().is_noun(noun[:-1]) or head_of(noun[:-1]) is not None  # Autos, but not Haus
    if noun.endswith("ern") and "e" in (plural[-1] for plural in _other_plurals(noun)):
        return False  # Konzern
    return noun.endswith(("er", "el", "en", "ern", "eln", "chen", "lein", "s")) and not _changes_vowel(noun)


def has_no_plural_in_s(form: str) -> bool:
    """Is a form in -s the genitive? Its noun comes from a verb (Andrangs) or has another plural (Betriebsrats)."""
    words, singular = lexicon(), form[:-1]
    head = (words.split(singular) or (singular,))[-1]  # Unternehmens-chef
    if len(head) >= _SHORTEST_DERIVED and head.startswith(_VERBAL) and head[-1] not in "aeiouyr":
        return True
    if form.endswith(_FROM_VERBS):
        return True
    members = words.split(form)
    if members is not None and words.is_noun(members[-1][:-1]) and not any(_other_plurals(members[-1][:-1])):
        return False  # National-parks, of which Parke was never seen
    return any(words.count_class(plural) >= words.count_class(form) for plural in _other_plurals(singular))


def _other_plurals(singular: str) -> Iterator[str]:
    """Plurals in -e, -er, -en that were seen."""
    words, at = lexicon(), max(map(singular.rfind, _BACK_VOWELS))
    stems = (singular, singular[:at] + _BACK_VOWELS[singular[at]] + singular[at + 1 :]) if at > 0 else (singular,)
    for plural in (stem + ending for stem in stems for ending in _PLURALS):
        gender = words.gender(plural) if words.is_noun(plural) else None
        if gender is not None and gender.letter == "p":
            yield plural


def could_be_several(noun: str, gender: Letter) -> bool:
    """The same, and weak nouns in -en, which are no nominative of one: Polizisten."""
    weak = gender == "m" and noun.endswith("n") and any(map(lexicon().is_noun, (noun[:-1], noun[:-2])))
    return weak or could_be_plural(noun, gender)


@lru_cache(maxsize=4096)
def _changes_vowel(noun: str) -> bool:
    """Bruder, Garten: is the plural told by its umlaut?"""
    at = max(map(noun.rfind, _BACK_VOWELS))
    if at <= 0:
        return False
    at -= noun.startswith("au", at - 1)
    plural = noun[:at] + _BACK_VOWELS[noun[at]] + noun[at + 1 :]
    gender = lexicon().gender(plural) if lexicon().is_noun(plural) else None
    return gender is not None and gender.letter == "p"


@lru_cache(maxsize=4096)
def shows_dative(noun: str) -> bool:
    """Anhängern, Freunden: a noun of several that without its -n is a plural already, and so is no other case."""
    base, words = noun[:-1], lexicon()
    gender = words.gender(base) if noun.endswith("n") and words.is_noun(base) else None
    if gender is None or noun.lower().endswith(_WITH_OTHER_N) or is_adjective_as_noun(noun):
        return False
    return gender.letter == "p" or (gender.letter in {"m", "n"} and base.endswith(("er", "el")))


def has_old_dative(noun: str) -> bool:
    """Im Falle, zum Manne: may the form be the dative of a commoner masculine or neuter noun?"""
    base, words = noun[:-1], lexicon()
    if not noun.endswith("e") or not words.is_noun(base) or words.count_class(base) <= words.count_class(noun):
        return False
    gender = words.gender(base)
    return gender is not None and gender.letter in {"m", "n"}


def genitive_form(noun: str, gender: Letter) -> bool | None:
    """Is a masculine or neuter form a genitive (Landes)? None where its shape does not tell (Prozess, Menschen)."""
    if gender not in {"m", "n"}:
        return None
    if noun.endswith("s"):
        words = lexicon()
        bases = [base for base in (noun[:-1], noun[:-2] if noun.endswith("es") else "") if words.is_noun(base)]
        rarer = max(map(words.count_class, bases), default=0) + _FAR_RARER <= words.count_class(noun)
        return None if rarer or not bases else True  # Fonds is no genitive of Fond
    return None if noun.endswith(("en", "n", "x", "z", "ß")) else False
