"""Adjectives without a determiner behind a preposition with the dative only, in the nominative: mit grüne Fahnen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.syntax.adjectives import is_adjective_as_noun
from reinschrift.syntax.noun_forms import could_be_plural, genitive_form
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.phrases import phrase_at
from reinschrift.words import Letter, lexicon
from reinschrift.words.grammar import adjective_ending, prepositions

__all__ = ["single_adjectives", "strong_phrases"]

# Zu is too much as well (zu hohe Preise), seit and nach open clauses and close phrases.
_BARE: Final = (
    r"(?:[ „](?:aus|bei|mit|von)|(?:\n|[.!?] )(?:Aus|Bei|Mit|Nach|Von))(?= [a-zäöüß]+e (?:[a-zäöüß]+e )?[A-ZÄÖÜ])"
)
_GOVERNED: Final = (
    r"[ „\n](?:([AaBbMmVv](?:us|ei|it|on))|[DdFfGgOo](?:urch|ür|egen|hne)) ([a-zäöüß]+)(e[mnrs])"
    r" ([A-ZÄÖÜ][a-zäöüß]+)(?![\w-]| [A-ZÄÖÜ])"
)
_DATIVE: Final = r"em ([A-ZÄÖÜ][a-zäöüß]+)(?![\w-]| [A-ZÄÖÜ])"
_BEFORE_DATIVE: Final = r"(?:\A|[ „\n])([A-ZÄÖÜa-zäöü][a-zäöü]{1,7}) ([a-zäöüß]{3,})\Z"
_REACH: Final = 40
_ADVERBIAL: Final = frozenset(  # seit langem, vor allem, unter anderem
    {"all", "ander", "fern", "jünger", "kurz", "kürzer", "lang", "länger", "nah", "neu", "neuest", "weit", "weiter"}
)
_PLURAL: Final = 0.75
_PLURALS: Final = ("ungen", "heiten", "keiten", "schaften", "ionen", "täten", "innen")


def strong_phrases(text: str) -> Iterator[tuple[int, int, tuple[tuple[int, int, str], ...]]]:
    """The phrases with what gives them the dative, where the noun tells whether it is a plural."""
    for m in compiled(_BARE).finditer(text):
        phrase = phrase_at(text, m.end())
        if phrase is None or not phrase.adjectives or not all(_is_adjective(text, span) for span in phrase.adjectives):
            continue
        number = _number(phrase.noun)
        if number is None:
            continue
        ending = adjective_ending(None, "dat", number)
        edits = [(start, end, text[start : end - 1] + ending) for start, end in phrase.adjectives]
        if number == "p" and not phrase.noun.endswith(("n", "s")):
            if not lexicon().knows(phrase.noun + "n"):
                continue
            edits.append((phrase.start, phrase.end, phrase.noun + "n"))
        yield phrase.adjectives[0][0], phrase.end, tuple(edits)


def single_adjectives(text: str) -> Iterator[tuple[int, int, tuple[tuple[int, int, str], ...]]]:
    """Ohne schnellen Hilfe, mit starker Regen: one adjective between a preposition with one case and a singular."""
    known = lexicon().known
    yield from _datives(text)
    for m in compiled(_GOVERNED).finditer(text):
        number = _number(m[4])
        if number in {None, "p"} or genitive_form(m[4], number or "m") is True:
            continue
        ending = adjective_ending(None, "dat" if m[1] else "acc", number or "m")
        adjective = known(m[2] + "e") and known(m[2] + ending) and not lexicon().is_function_word(m[2] + m[3])
        if adjective and m[3] != ending and not (m[3] == "em" and m[2] in _ADVERBIAL):
            yield m.start(2), m.end(4), ((m.start(2), m.end(3), m[2] + ending),)


def _datives(text: str) -> Iterator[tuple[int, int, tuple[tuple[int, int, str], ...]]]:
    """Vor falschem Sicherheit, aus finanziellem Gründen: -em shows the dative, of masculines and neuters only."""
    words = lexicon()
    for m in compiled(_DATIVE).finditer(text):
        before = compiled(_BEFORE_DATIVE).search(text, max(0, m.start() - _REACH), m.start())
        if before is None or before[2] in _ADVERBIAL or "dat" not in prepositions().get(before[1].lower(), ()):
            continue
        number, stem = _number(m[1]), before[2]
        if number == "p" and not _is_dative_plural(m[1]):
            continue  # bei vollem Lohnausgleich, mit gutem Willen
        ending = {"f": "er", "p": "en"}.get(number or "")
        adjective = words.known(stem + "en") and words.known(stem + "es") and not words.is_function_word(stem + "em")
        if ending and adjective:
            yield before.start(2), m.end(1), ((m.start(), m.start() + len("em"), ending),)


def _is_adjective(text: str, span: tuple[int, int]) -> bool:
    """Adjectives have the other endings as well."""
    word, known = text[slice(*span)], lexicon().known
    return word.endswith("e") and (known(word + "m") or (known(word + "n") and known(word + "r")))


def _is_dative_plural(noun: str) -> bool:
    """Verhandlungen, Gründen: the form without its -n is a plural."""
    base = lexicon().gender(noun[:-1]) if noun.endswith("n") else None
    return noun.endswith(_PLURALS) or (base is not None and base.letter == "p" and base.confidence >= _PLURAL)


def _number(noun: str) -> Letter | None:
    """A plural or a singular beyond doubt."""
    if is_adjective_as_noun(noun) or noun.isupper():
        return None
    gender = lexicon().gender(noun) if lexicon().is_noun(noun) else None
    if noun.endswith(_PLURALS) or (gender is not None and gender.letter == "p" and gender.confidence >= _PLURAL):
        return "p"
    sure = sure_gender(noun)
    return sure if sure is not None and not could_be_plural(noun, sure) else None
