"""One of several in the wrong case or gender: in eines der Briefe, Eine der Gründe ist, gilt als eine der Besten."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.agreement.repairs import Change
from reinschrift.core.find import compiled
from reinschrift.syntax.clauses import is_finite
from reinschrift.syntax.frames import word_after, word_before
from reinschrift.syntax.genitives import without_umlauts
from reinschrift.syntax.government import case_after, is_at_rest
from reinschrift.syntax.noun_forms import could_be_several
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.phrases import phrase_at
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import finite_verbs, word_class
from reinschrift.words.grammar import prepositions

__all__ = ["one_of_several", "pronoun_of_one"]

_ONE: Final = (
    r"(?<![\w-])([Kk]?[Ee]in|[Jj]ed)(e[mnrs]?) (?:der|seiner|ihrer|unserer|dieser|jener)"
    r"(?: (?:beiden|vielen|wenigen|zwei|drei|vier|fünf|sechs|zehn))?(?= (?:[a-zäöüß-]+en ){0,3}[A-ZÄÖÜ])"
)
_FORMS: Final[dict[Case, dict[Letter, str]]] = {
    "nom": {"m": "er", "f": "e", "n": "es"},
    "acc": {"m": "en", "f": "e", "n": "es"},
    "dat": {"m": "em", "f": "er", "n": "em"},
}
_FEMININES: Final = ("ungen", "heiten", "keiten", "schaften", "ionen", "täten", "innen")
_PLURALS: Final = ("e", "er", "n", "en", "s")
_LATIN: Final = ("a", "um", "us")
_COUNTS: Final = frozenset({"gilt", "gelten", "galt", "galten"})


def one_of_several(text: str) -> Iterator[tuple[Change, ...]]:
    """The edits for each such pronoun; its gender is that of the noun, its case what the place asks for."""
    for m in compiled(_ONE).finditer(text):
        phrase = phrase_at(text, m.end())
        gender = gender_of_one(phrase.noun) if phrase else None
        if phrase is None or gender is None or word_after(text, phrase.end)[:1].isupper():
            continue
        allowed, case = _cases(text, m.start(1), phrase.end)
        if case and m[2] not in {_FORMS[c][gender] for c in allowed if c in _FORMS}:
            yield ((m.start(1), m.end(2), m[1] + _FORMS[case][gender]),)


def pronoun_of_one(text: str, start: int, end: int) -> str | None:
    """The pronoun at ``start`` for one of those whom the phrase behind the article that ends at ``end`` names.

    Einer der Männer, mit einem der Briefe; None where the place leaves the case open.
    """
    phrase = phrase_at(text, end)
    gender = gender_of_one(phrase.noun) if phrase else None
    case = _cases(text, start, phrase.end)[1] if phrase and gender else None
    return f"ein{_FORMS[case][gender]}" if case and gender else None


def _cases(text: str, start: int, end: int) -> tuple[tuple[Case, ...], Case | None]:
    """The cases that are right at the place, and the likely one: a nominative behind a copula and before a verb."""
    before, at = word_before(text, start)
    cases = prepositions().get(before.lower())
    if cases is not None:
        if is_at_rest(text, before.lower(), at):
            return ("dat",), "dat"
        likely = case_after(text, before.lower(), at)
        return cases, likely if likely in _FORMS else None
    counts = before == "als" and word_before(text, at)[0] in _COUNTS
    if counts or finite_verbs().get(before) in word_class("copula"):
        return ("nom",), "nom"
    opens = not before and text[start].isupper() and is_finite(word_after(text, end))
    return tuple(_FORMS), "nom" if opens else None


@lru_cache(maxsize=1024)
def gender_of_one(noun: str) -> Letter | None:
    """The gender that one of those has whom the plural names: Briefe m, Städte f."""
    if noun.endswith(_FEMININES):
        return "f"
    sure = sure_gender(noun)
    if sure in {"m", "n"} and could_be_several(noun, sure):
        return sure
    if noun.endswith("en") and sure_gender(noun[:-1]) == "f":
        return "f"  # Abfüllanlagen
    found = {sure_gender(one) for one in _ones(noun) if lexicon().is_noun(one)} - {None, "p"}
    return found.pop() if len(found) == 1 else None


def _ones(noun: str) -> Iterator[str]:
    """Words whose plural the noun may be: Bücher, Studien, Museen."""
    for ending in _PLURALS:
        base = noun.removesuffix(ending)
        if base != noun:
            yield base
            yield base[0] + without_umlauts(base[1:])
            yield from (base + latin for latin in _LATIN if ending == "en")
