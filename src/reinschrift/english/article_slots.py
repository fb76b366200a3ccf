"""What has to stand in the place of an English article: the form that its noun and the words around it leave."""

from __future__ import annotations

from typing import Final, NamedTuple

from reinschrift.dates.vocabulary import weekdays
from reinschrift.english.article_clauses import Place, free_readings, joined_readings
from reinschrift.english.article_nouns import Readings, of_cases
from reinschrift.english.article_prepositions import cases_behind
from reinschrift.english.links import asked_by_noun, german_preposition
from reinschrift.syntax.frames import english_words, word_before
from reinschrift.words import Case
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import contraction, determiner_form, prepositions

__all__ = ["Slot", "Solved", "solved"]

_CONTRACTED: Final = frozenset({"im", "am", "ins", "ans", "zum", "zur", "vom", "beim"})
_BEFORE_NAMES: Final = frozenset({"von", "zu", "an"})  # von der Times, von dem Observer
_CONJUNCTIONS: Final = frozenset({"ob", "bis"})  # as prepositions before an article they are hardly used
_DEGREES: Final = frozenset({"rund", "etwa", "fast", "knapp", "gut", "circa", "genau", "nur", "mindestens", "über"})
_OF: Final = "of"
_ON: Final = "on"
_AT: Final = "at"
_ACCORDING_TO: Final = ("according", "to")
_DIRECTION: Final = "direction"
_PAIR: Final = 2
_DATIVE: Final[frozenset[Case]] = frozenset({"dat"})
_ACCUSATIVE: Final[frozenset[Case]] = frozenset({"acc"})

Solved = tuple[tuple[int, int, str], Readings]
"""The edit, and the readings that it stands for."""


class Slot(NamedTuple):
    """The place of an English article: the word ``before`` it (at ``at``), and what may stand there instead."""

    text: str
    start: int
    end: int
    before: str
    at: int
    opens: bool
    lemma: str
    noun: str
    phrase_end: int
    named: bool
    formed: Readings
    """What the noun's form allows."""
    shown: Readings
    """The same with the ending of the last adjective, which was translated with its noun."""
    wide: Readings
    """With the plural that the noun is seldom met in."""


def solved(slot: Slot, words: tuple[str, ...]) -> Solved | None:
    """The one wording that is left."""
    return _after_english_preposition(slot, words) if len(words) > 1 else _after_german_word(slot)


def _edit(slot: Slot, left: Readings, before: str = "") -> Solved | None:
    """The form of the determiner, if all readings that are left have the same, behind another word perhaps."""
    forms = {determiner_form(slot.lemma, *reading) for reading in left}
    form = forms.pop() if len(forms) == 1 else None
    return ((slot.start, slot.end, before + form), left) if form else None


def _after_english_preposition(slot: Slot, words: tuple[str, ...]) -> Solved | None:
    """Of the, with a: the two words together."""
    if words[:-1] == _ACCORDING_TO:
        return _edit(slot, _governed(slot, _DATIVE), "laut ")
    if len(words) != _PAIR:
        return None
    word = words[0]
    if word == _OF:
        return _edit(slot, of_cases(slot.shown, "gen") or of_cases(slot.formed, "gen") or of_cases(slot.wide, "gen"))
    german = english_words()[word].german
    if word in word_class("joining, English"):
        return _edit(slot, joined_readings(_place(slot)), f"{german} ") if slot.before[:1].isupper() else None
    if word == _ON:
        if slot.noun in weekdays(english=False):
            return (slot.start, slot.end, "am"), of_cases(slot.formed, "dat")
        if asked_by_noun(word, slot.noun) is None:
            return None
    german = german_preposition(slot.text, slot.start, slot.end, word)
    if german not in prepositions():
        return None
    left = _governed(slot, _cases_of(slot, word, german))
    one = _contracted(slot, german, left)
    return ((slot.start, slot.end, one), left) if one else _edit(slot, left, f"{german} ")


def _cases_of(slot: Slot, word: str, german: str) -> frozenset[Case]:
    """Into moves and at rests; of the others the German preposition and the clause decide."""
    if word == _AT:
        return _DATIVE
    if english_words()[word].kind == _DIRECTION:
        return _ACCUSATIVE
    return cases_behind(slot.text, german, slot.start, slot.noun, slot.phrase_end)


def _contracted(slot: Slot, preposition: str, left: Readings) -> str | None:
    """Im, zur: where all readings contract so."""
    joined = {contraction(preposition, *reading) for reading in left} if slot.lemma == "der" else set()
    one = joined.pop() if len(joined) == 1 else None
    return one if one in _CONTRACTED and not (slot.named and preposition in _BEFORE_NAMES) else None


def _governed(slot: Slot, cases: frozenset[Case], possible: tuple[Case, ...] = ()) -> Readings:
    """The readings with these cases, as the adjective shows; another possible case, if it shows only that."""
    shown = of_cases(slot.shown, *cases)
    if not shown and slot.shown != slot.formed:
        shown = of_cases(slot.shown, *possible)
    left = shown or of_cases(slot.formed, *cases) or of_cases(slot.wide, *cases)  # für the Nationalparks
    return left or of_cases(slot.formed, *possible)  # im Laufe: a dative whatever the verb


def _after_german_word(slot: Slot) -> Solved | None:
    before = slot.before.lower()
    ahead, at = word_before(slot.text, slot.at) if before in _DEGREES else ("", 0)
    if ahead in prepositions():  # von rund a Million
        return _edit(slot, _governed(slot, cases_behind(slot.text, ahead, at, slot.noun, slot.phrase_end)))
    if before not in prepositions() or before in _CONJUNCTIONS:
        return _edit(slot, free_readings(_place(slot)))
    cases = cases_behind(slot.text, before, slot.at, slot.noun, slot.phrase_end)
    left = _governed(slot, cases, prepositions()[before])
    one = _contracted(slot, before, left)
    if one:
        return (slot.at, slot.end, one.capitalize() if slot.before[0].isupper() else one), left
    return _edit(slot, left)


def _place(slot: Slot) -> Place:
    return Place(
        slot.text, slot.start, slot.phrase_end, slot.before, slot.at, slot.noun, slot.opens, slot.lemma,
        slot.shown, slot.wide,
    )  # fmt: skip
