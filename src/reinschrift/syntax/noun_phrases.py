"""A determiner with its phrase: adjectives, those in capitals too, and the noun; and whether the phrase ends there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import ordinals
from reinschrift.syntax.adjectives import is_adjective_form, is_person_adjective
from reinschrift.syntax.frames import is_german_noun, word_before
from reinschrift.syntax.genitives import genitive_gender
from reinschrift.syntax.government import is_time
from reinschrift.syntax.names import name_at
from reinschrift.syntax.noun_genders import genders_by_table, head_of, sure_gender
from reinschrift.syntax.noun_readings import is_inhabitant, is_weak, noun_readings
from reinschrift.syntax.phrases import Phrase, phrase_at
from reinschrift.words import lexicon
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import Reading, contractions, prepositions

__all__ = ["Behind", "Determined", "behind", "determined_at", "determiner_readings", "is_german_head"]

_NEXT: Final = r" ([^\W\d_]+(?:-[^\W\d_]+)*)"
_PARTED: Final = r"-(?: (?:und|oder|bzw\.) |, [A-ZÄÖÜ]\w+- (?:und|oder) )([A-ZÄÖÜ][^\W\d_]+)"
_JOINTS: Final = frozenset("+&/*@-")
_NUMBERED: Final = r" (?!(?:1[0-9]|20)[0-9]{2}\b|[0-9]{1,3}(?:[.,][0-9]{3})+ [A-ZÄÖÜ])[0-9]|\.[a-z-]| \([^()]{1,20}\)-"
_TITLE: Final = r" (?:[ai]m [A-ZÄÖÜ][\w]*-[A-ZÄÖÜ]|of [A-Z])"  # der Welt am Sonntag-Bericht, die Hall of Fame
_PRESENT: Final = ("ende", "enden", "ender", "endes", "endem")
_FIRMS: Final = frozenset({"AG", "GmbH", "KG", "SE"})  # der Flughafen Bonn AG
_COMMON: Final = 16  # of nouns that are English ones too: der Film
_LONGEST_RUN: Final = 5
_LONGEST: Final = 3
_MANY: Final = r" (?:beid|viel|wenig|zahlreich)en(?= )"
_ONE: Final = r" (eine[nrsm]?)(?= [a-zäöüA-ZÄÖÜ])"
_COUNT: Final = (
    r" (?:[2-9]|[1-9][0-9]{1,2}|[1-9][0-9]{0,2}(?:\.[0-9]{3})+"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?= [a-zäöüA-ZÄÖÜ])"
)
_TOWARDS: Final = "Richtung"  # die Roten Richtung Bonn
_CLOCK: Final = "Uhr"
_TIMES: Final = frozenset({"Anfang", "Mitte", "Ende"})
_DATED: Final = (
    r" (?:[0-9]|J[aäu]n|Feb|M[aä]|Apr|Jul|Aug|Sept|Okt|Nov|Dez|der |des |dieser |dieses |letzter |voriger "
    r"|vergangener |nächster )"
)


class Determined(NamedTuple):
    """A determiner, or a contraction, at ``[start, end)`` of a text, with the phrase behind it."""

    text: str
    start: int
    end: int
    phrase: Phrase
    form: str
    """The determiner in lower case."""
    adjectives: tuple[str, ...]
    """The adjectives as they stand."""
    several: bool
    """Does beiden, vielen or the like behind the determiner show a plural?"""

    @classmethod
    def of(cls, text: str, start: int, end: int, phrase: Phrase, *, several: bool = False) -> Determined:
        """With the words as they stand in the text."""
        adjectives = tuple([text[begin:stop] for begin, stop in phrase.adjectives])
        return cls(text, start, end, phrase, text[start:end].lower(), adjectives, several)

    @property
    def noun(self) -> str:
        """The noun as it stands."""
        return self.phrase.noun

    @property
    def is_gapless(self) -> bool:
        """Does the noun stand right behind determiner and adjectives? Else a name or the like stands between."""
        adjectives = self.phrase.adjectives
        return not self.several and self.phrase.start == (adjectives[-1][1] if adjectives else self.end) + 1


def determiner_readings(form: str) -> tuple[Reading, ...]:
    """Of a determiner, or of the article in a contraction (lower case)."""
    contracted = contractions().get(form)
    if contracted is not None:
        return tuple(Reading("der", contracted.case, gender) for gender in contracted.genders)
    return lexicon().determiners.get(form, ())


def determined_at(text: str, start: int, end: int) -> Determined | None:
    """The phrase of a determiner; nothing where there is none, or only a time (Mitte Mai, ein Uhr)."""
    m = compiled(_MANY).match(text, end)
    phrase = _whole_phrase_at(text, m.end() if m else end)
    if phrase is None:
        return _counted_at(text, start, end) or _singled_at(text, start, end)
    return None if _is_of_time(text, phrase) else Determined.of(text, start, end, phrase, several=m is not None)


def _singled_at(text: str, start: int, end: int) -> Determined | None:
    """Für dieser einen Augenblick: behind a determiner that the preposition rules out, and so is no pronoun."""
    m = compiled(_ONE).match(text, end)
    phrase = _whole_phrase_at(text, m.end()) if m else None
    cases = prepositions().get(word_before(text, start)[0].lower())
    if m is None or phrase is None or cases is None:
        return None
    if any(r.case in cases for r in determiner_readings(text[start:end].lower())):
        return None
    return Determined.of(text, start, end, phrase._replace(adjectives=(m.span(1), *phrase.adjectives)))


def _counted_at(text: str, start: int, end: int) -> Determined | None:
    """Mit seinen 17 Hektar, den drei Männern: behind a determiner of several, where the phrase ends with its noun."""
    form = text[start:end].lower()
    m = compiled(_COUNT).match(text, end)
    if m is None or form in contractions() or all(r.gender != "p" for r in determiner_readings(form)):
        return None
    phrase = _whole_phrase_at(text, m.end())
    found = Determined.of(text, start, end, phrase, several=True) if phrase else None
    return found if found and not _is_of_time(text, found.phrase) and behind(found) == Behind(clear=True) else None


def _is_of_time(text: str, phrase: Phrase) -> bool:
    """Der Mitte Mai begonnene Streik, ein Uhr: no noun of the article."""
    return phrase.noun == _CLOCK or (phrase.noun in _TIMES and compiled(_DATED).match(text, phrase.end) is not None)


def _whole_phrase_at(text: str, pos: int) -> Phrase | None:
    """The phrase that begins with the blank at ``pos``; with adjectives of names, and the head of Ein- und Ausgang."""
    phrase = phrase_at(text, pos)
    for _ in range(_LONGEST):
        if phrase is None:
            return None
        m = compiled(_PARTED).match(text, phrase.end)
        if m:
            return Phrase(phrase.adjectives, m[1], m.start(1), m.end(1))
        capital, town = _is_capital_adjective(phrase.noun), _is_town_adjective(phrase.noun)
        m = compiled(_NEXT).match(text, phrase.end)
        if m and m[1].endswith("er") and phrase.noun in word_class("before towns"):  # New Yorker
            phrase, town = Phrase(phrase.adjectives, m[1], m.start(1), m.end(1)), True
        after = compiled(_NEXT).match(text, phrase.end) if capital or town else None
        if after is None or not _may_follow(after[1]):
            return phrase
        span = ((phrase.start, phrase.end),) if capital else ()
        phrase = Phrase((*phrase.adjectives, *span), after[1], after.start(1), after.end(1))
    return phrase


@lru_cache(maxsize=4096)
def _is_capital_adjective(word: str) -> bool:
    """Europäischen, Zweiten, Technische: an adjective that belongs to a name."""
    low = word.lower()
    stem = low[:-2] if low.endswith(("en", "er", "es", "em")) else low[:-1]
    known = lexicon().known
    listed = known(stem + "er") and (known(stem + "em") or low.removesuffix("n") in ordinals())
    adjective = is_adjective_form(low) and word[1:].islower() and listed
    return adjective and not is_person_adjective(word)


@lru_cache(maxsize=4096)
def _is_town_adjective(word: str) -> bool:
    """Wiener, Frankfurter: without endings."""
    base = word.removesuffix("er")
    inner = f"{base[:-1]}e{base[-1:]}"  # Münchner, Basler
    return base != word and any(map(lexicon().is_name, (base, base + "e", base + "en", inner)))


def _may_follow(noun: str) -> bool:
    return noun[0].isupper() and noun != _TOWARDS and bool(noun_readings(noun)) and not _is_capital_adjective(noun)


@dataclass(frozen=True, slots=True)
class Behind:
    """What follows a noun: whether the determiner before it can belong to something else, and to a name of one."""

    clear: bool
    others: tuple[str, ...] = ()
    """Words in capitals that may be the noun instead."""
    named: bool = False
    run: tuple[str, ...] = ()
    """All words in capitals that follow."""


def behind(found: Determined) -> Behind:
    """What stands behind the phrase."""
    text, pos = found.text, found.phrase.end
    if text[pos : pos + 1] in _JOINTS or any(compiled(p).match(text, pos) for p in (_TITLE, _NUMBERED)):
        return Behind(clear=False)
    m = compiled(_NEXT).match(text, pos)
    if m is None:
        return Behind(clear=True)
    if m[1][0].isupper():
        return _run(text, found.phrase)
    if m[1] == "voller" or not is_adjective_form(m[1]) or lexicon().is_finite_verb(m[1]):
        return Behind(clear=True)
    if m[1].endswith("er") and not found.form.endswith("ein"):
        return Behind(clear=True)  # dem Eintritt neuer Firmen: behind dem no adjective of one noun ends so
    return Behind(clear=not _is_attribute(text, m[1], m.end()) or _is_inner(found, m[1]))


def _run(text: str, phrase: Phrase) -> Behind:
    """Dem Team Stronach, die Bonn Times Redaktion: the words in capitals that follow."""
    press = name_at(text, phrase.start - 1)
    if press is not None and press.head != phrase.noun:
        return Behind(clear=False)
    words, pos = [], phrase.end
    for _ in range(_LONGEST_RUN):
        m = compiled(_NEXT).match(text, pos)
        if m is None or not m[1][0].isupper():
            break
        words.append(m[1])
        pos = m.end()
    several = text.startswith((" und ", ", "), pos) and text[pos + 2 : pos + 3].isupper()
    return Behind(
        clear=is_german_head(phrase.noun) and _FIRMS.isdisjoint(words),
        others=() if lexicon().is_first_name(words[0]) else tuple(word for word in words if _may_be_head(word)),
        named=not several and (not is_german_noun(words[0]) or lexicon().is_first_name(words[0])),
        run=tuple(words),
    )


def _may_be_head(word: str) -> bool:
    words = lexicon()
    made = words.is_noun(word) or words.split(word) is not None  # das Weingut Ambach: no Bach that is known
    return made and not words.is_name(word) and bool(sure_gender(word) or genders_by_table(word))


@lru_cache(maxsize=4096)
def is_german_head(noun: str) -> bool:
    """A German noun, or a compound that ends in one."""
    head = noun.rpartition("-")[2]
    if genitive_gender(head) is not None:
        return True
    last = head
    if not lexicon().is_noun(head):
        last = (lexicon().split(head) or (head_of(head) or head,))[-1]
    common = sure_gender(last) is not None and (last != head or lexicon().count_class(last) >= _COMMON)
    woman = last.endswith("in") and sure_gender(last) == "f"
    return common or woman or is_german_noun(last) or is_weak(last) or is_inhabitant(last)


def _is_attribute(text: str, word: str, end: int) -> bool:
    """Adjectives have a form in -em; participles before a noun end in -t or -d and an ending."""
    stem = word[:-2] if word.endswith(("en", "er", "es", "em")) else word[:-1]
    after = compiled(_NEXT).match(text, end)
    if after is not None and after[1] in lexicon().determiners:
        return False  # lege die Stadt
    participle = stem.endswith(("t", "d", "en")) and after is not None and after[1][0].isupper()
    return participle or lexicon().known(stem + "em")


def _is_inner(found: Determined, word: str) -> bool:
    """Den von der Regierung eingerichteten Fonds: the determiner of the noun stands before the preposition."""
    if word.endswith(_PRESENT) or is_time(found.noun):
        return False
    preposition, at = word_before(found.text, found.start)
    return preposition.lower() in prepositions() and word_before(found.text, at)[0].lower() in lexicon().determiners
