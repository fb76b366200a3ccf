"""What a noun costs by the phrase it ends, in bits: it agrees in number and gender with what stands before it.

Articles, prepositions and adjectives leave cases and genders open (die Vögel, der Vogel); alone, a singular is rarer
than a plural.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple, get_args

from reinschrift.encoding._rows import Row
from reinschrift.encoding._verb_parts import verb_part
from reinschrift.words import lexicon
from reinschrift.words.grammar import Case, Letter, adjective_ending, adjective_endings
from reinschrift.words.lexicon import Gender

__all__ = ["adjective", "nouns", "opens_phrase"]

Cell = tuple[Case, Letter]

_DISAGREES: Final = 6.0
_NO_GENITIVE: Final = 3.5  # after a noun, "der" opens a genitive, unless a subject follows there
_BARE_SINGULAR: Final = 4.0
_BEHIND_PREPOSITION: Final = 3.5
_SHORTEST_LEAD: Final = 3
_SHORTEST_HEAD: Final = 5
_LONGEST: Final = 40
_PERHAPS_RELATIVE: Final = 0.5  # of an article after a comma
_SURE: Final = 0.6
_HARDLY: Final = 0.5
_NOMINALISED: Final = Gender("n", _SURE)
"""Of an infinitive as a noun: beim Kochen."""
_MOST_ADJECTIVES: Final = 3
_LIKE_PLURALS: Final = ("er", "el", "en", "chen", "lein")
_SEVERAL: Final = frozenset(("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"))
_SCORES: Final = frozenset(("Dutzende", "Hunderte", "Tausende", "Hunderttausende", "Millionen"))
_CASES: Final = get_args(Case)
_LETTERS: Final = get_args(Letter)
_PLURAL: Final = frozenset((case, "p") for case in _CASES)


def nouns(row: Row, at: int, forms: tuple[str, ...]) -> Mapping[str, float]:
    """Bits of the forms that are written like nouns; those whose gender is not known may fit or not."""
    capital = tuple(form for form in forms if form[:1].isupper())
    if len(capital) < 2 or any(row.hyphens(at)):
        return dict.fromkeys(capital, 0.0)
    costs = {form: _noun(row, at, form, capital) for form in capital}
    least = min((cost for cost in costs.values() if cost is not None), default=0.0)
    return {form: least / 2 if cost is None else cost for form, cost in costs.items()}


def _noun(row: Row, at: int, form: str, rivals: tuple[str, ...]) -> float | None:
    letters = _letters(form, rivals)
    if not letters or not form[1:].islower():
        return None
    phrase = _phrase(row, at)
    alone = phrase.bare and not row.after(at)[:1].isupper() and not row.is_half(at)
    if alone and "p" not in letters and any(map(_has_plural, rivals)):
        return phrase.bare
    fitting = {case for case, letter in phrase.cells or () if letter in letters and _has_case(form, letter, case)}
    if phrase.cells is not None and not fitting:
        return _DISAGREES * phrase.weight * _sureness(form)
    return _NO_GENITIVE if phrase.genitive and "gen" not in fitting else 0.0


def _letters(form: str, rivals: tuple[str, ...]) -> frozenset[Letter]:
    gender = _gender(form)
    if gender is None:
        return frozenset()
    if gender.letter in "mn" and form.endswith(_LIKE_PLURALS) and not any(map(_has_plural, rivals)):
        return frozenset((gender.letter, "p"))
    return frozenset((gender.letter,))


@lru_cache(maxsize=8192)
def _gender(form: str) -> Gender | None:
    """The gender of a noun: as known, of the plural it is the dative of, or of the longest noun that it ends in."""
    words = lexicon()
    if words.is_noun(form):
        return words.gender(form)
    if verb_part(form.lower()) == "infinitive" and words.known(form.lower()):
        return _NOMINALISED
    if form.endswith("n") and words.is_plural(form[:-1]):
        return words.gender(form[:-1])
    heads = (form[at:].capitalize() for at in range(_SHORTEST_LEAD, min(len(form), _LONGEST) - _SHORTEST_HEAD + 1))
    head = next((head for head in heads if words.observed_letter(head)), None)
    return words.gender(head) if head and not words.is_name(form) else None


def _has_plural(form: str) -> bool:
    gender = _gender(form)
    return gender is not None and gender.letter == "p"


def _sureness(form: str) -> float:
    gender = _gender(form)
    return 0.0 if gender is None else 1.0 if gender.confidence > _SURE else _HARDLY


@lru_cache(maxsize=8192)
def _has_case(form: str, letter: Letter, case: Case) -> bool:
    if letter == "p":
        return form.endswith(("n", "s")) if case == "dat" else not (form[-1] == "n" and lexicon().is_plural(form[:-1]))
    return case != "gen" or letter == "f" or form.endswith(("s", "n"))


class _Phrase(NamedTuple):
    """What may stand at the end of a noun phrase."""

    cells: frozenset[Cell] | None
    weight: float = 1.0
    bare: float = 0.0
    """Bits that a singular costs where no article or adjective stands."""
    genitive: bool = False
    """Is it likely a genitive, which belongs to the noun before?"""


def _phrase(row: Row, at: int) -> _Phrase:
    """The cases and genders that the words before a noun leave open."""
    words = lexicon()
    endings: list[str] = []
    while len(endings) < _MOST_ADJECTIVES and (ending := _attribute(row, at - 1)):
        endings.append(ending)
        at -= 1
    head = row.before(at)
    if head.lower() in words.function_words:
        head = head.lower()
    if head in _SEVERAL or head in _SCORES:
        return _Phrase(_PLURAL)
    if head in words.determiners:
        cells = frozenset(
            (r.case, r.gender)
            for r in words.determiners[head]
            if all(adjective_ending(r.lemma, r.case, r.gender) == e for e in endings)
        )
        weight = _PERHAPS_RELATIVE if row.follows_mark(at - 1) else 1.0
        return _Phrase(cells or None, weight, genitive=head == "der" and row.before(at - 1)[:1].isupper())
    if head in words.contractions:
        contraction = words.contractions[head]
        return _Phrase(frozenset((contraction.case, g) for g in contraction.genders))
    if head in words.prepositions:
        return _Phrase(_strong(words.prepositions[head], endings), bare=0.0 if endings else _BEHIND_PREPOSITION)
    if head[:1].isupper():
        return _Phrase(None)
    if endings:
        return _Phrase(_strong(_CASES, endings))
    return _Phrase(None, bare=0.0 if head in words.pronouns or head in words.conjunctions else _BARE_SINGULAR)


def _strong(cases: tuple[Case, ...], endings: list[str]) -> frozenset[Cell] | None:
    cells = frozenset((case, c) for case in cases for c in _LETTERS)
    fitting = frozenset(cell for cell in cells if all(adjective_ending(None, *cell) == e for e in endings))
    return fitting or None


def _attribute(row: Row, at: int) -> str:
    """The ending of the adjective directly before a noun, or of a determiner that stands like one (die anderen)."""
    word = row.before(at + 1)
    readings = lexicon().determiners.get(word, ())
    if readings and all(r.gender == "p" for r in readings) and opens_phrase(row.before(at)):
        return _ending(word)
    return adjective(word.lower() if word and row.starts(at) else word)


@lru_cache(maxsize=8192)
def adjective(word: str) -> str:
    """The ending of an inflected adjective; "" for all other words."""
    if not word.islower() or lexicon().is_closed(word):
        return ""
    return _ending(word)


def _ending(word: str) -> str:
    return next((e for e in adjective_endings() if word.endswith(e) and len(word) > len(e) + 1), "")


def opens_phrase(word: str) -> bool:
    """Does the word open a noun phrase?"""
    low = word.lower()
    return low in lexicon().determiners or low in lexicon().contractions
