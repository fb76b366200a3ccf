"""A quick look at determiners: at which places can preposition, determiner, adjective and noun not stand together?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, get_args

from reinschrift.core.find import compiled
from reinschrift.evidence.government import case_by_word, tells_direction
from reinschrift.evidence.phrases import could_be_plural, quick_gender, shows_dative, sure_gender
from reinschrift.evidence.plural_repairs import DIVIDED, POSSESSIVES, is_dative_plural
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import Reading, adjective_ending, contractions, prepositions

__all__ = ["commonest_places", "places"]

_EIN: Final = r"(?:[msdk]?ein|unser|ihr)(?:em|er|en|es|e)?"
_DER: Final = r"d(?:er|ie|as|em|en|es)|(?:dies|jed|jen)(?:em|er|en|es|e)"
# Determiners of several; zu and seit before them are none of their prepositions (zu viele, seit alle kommen).
_MANY: Final = r"(?:all|ander|beid|einig|etlich|manch|mehrer|solch|sämtlich|verschieden|viel|welch|wenig|zahlreich)e"
_SEVERAL: Final = (
    rf"(?:a(?:us|ngesichts)|bei|gegenüber|mit|nach|von) {_MANY}"
    r"|zu (?:all|ander|beid|einig|mehrer|sämtlich)e"
)
_SHOWN: Final = r"(?:(?:[msdk]?ein|unser|ihr|dies|jed|jen)(?:em|er|en)|de[mr])"
# Prepositions with one case before any determiner, those with two before a form that shows which.
_ONE_CASE: Final = (
    "a(?:us|ufgrund|ngesichts|nhand|ußerhalb)|bei|durch|für|ge(?:gen(?:über)?|mäß)|innerhalb|laut|mit|nach|seit|trotz"
    "|ohne|um|von|w(?:ährend|egen)|zu"
)
_TWO_CASES: Final = "a(?:b|n|uf)|hinter|in|neben|über|unter|vor|zwischen"
_CAPITALISED: Final = (
    "A(?:us|ufgrund|ngesichts|nhand|ußerhalb)|Bei|Durch|Für|Ge(?:gen(?:über)?|mäß)|Innerhalb|Laut|Mit|Nach|Ohne|Seit|Trotz"
    "|Von|W(?:ährend|egen)|Zu|A(?:b|n|uf)|Hinter|In|Neben|Über|Unter|Vor|Zwischen"
)
# Not consumed: sie einen Brief behind in der. Of ein 8.600-mAh-Akku the last member.
_NOUN: Final = (
    r"(?= ((?:(?:[0-9]{1,3}-)?[a-zäöüß]+ ){0,3})(?:[0-9][0-9.,]{0,8}-(?:[^\W\d_]+-){0,3})?([A-ZÄÖÜ][^\W\d_]+))"
)
# Preposition and determiner, contraction, or an ein-word alone; up to three words in lower case; a capitalised word.
# The articles der, die, das without a preposition are left out: they are most of the text, and nothing is left to say.
_EITHER: Final = rf"{_SEVERAL}|(?:{_TWO_CASES}) (?:[mk]?eine?|seine|ihre|unsere|das|die)"
_ALONE: Final = rf"[iav]m|[ia]ns|zu[mr]|beim|vom|{_EIN}|des|dem"
_INSIDE: Final = rf" ((?:{_ONE_CASE}) (?:{_EIN}|{_DER})|(?:{_TWO_CASES}) {_SHOWN}|{_EITHER}|{_ALONE}){_NOUN}"
# One pattern, since all begin with a blank: an ein with adjectives and noun, a nominative behind a preposition, and
# a preposition and an article that leave one case and one gender (mit dem Nachbarschaft, für der Abend).
_COMMONEST: Final = (
    r" (?:(ein(?:e[mnrs]?)?) ((?:[a-zäöüß]{3,}e[mnrs]? ){0,2})([A-ZÄÖÜ][^\W\d_]+)(?![\w-])"
    r"|[MVBNASmvbnas](?:it|on|ei|ach|us|eit) (?:(die|das|einen?|[skm]eine|ihre)(?= )|(de[mr])"
    r"(?= (?:[a-zäöüß]{3,}en )?([A-ZÄÖÜ][^\W\d_]+)(?![\w-])))"
    r"|[FfDdGgOo](?:ür|urch|egen|hne) (de[mr]|eine[mr])(?= (?:[a-zäöüß]{3,}en )?[A-ZÄÖÜ][^\W\d_]+(?![\w-])))"
)
_OPENED: Final = (
    rf"((?:{_CAPITALISED}) (?:{_EIN}|{_DER})|[IAV]m|Zu[mr]|Beim|Vom|K?[Ee]ine?"
    rf"|(?:A(?:us|ngesichts)|Bei|Gegenüber|Mit|Nach|Von) {_MANY}){_NOUN}"
)
_OPENING: Final = rf"[.!?:“\n] ?{_OPENED}"
_FEMININES: Final = ("ung", "heit", "keit", "schaft", "tion")
_DATIVES: Final[dict[str, frozenset[Letter | None]]] = {
    "dem": frozenset({"m", "n", None}),
    "der": frozenset({"f", "p", None}),
}
_ACCUSATIVES: Final = ("eine", "einen", " ein")


def commonest_places(text: str) -> Iterator[tuple[int, int]]:
    """The determiners of the commonest kinds of disagreement, in a text whose lines are joined by blanks."""
    observed = lexicon().observed_letter
    for m in compiled(_COMMONEST).finditer(text):
        ein, between, noun, nominative, dative, owner, _ = m.groups()
        if ein:
            at, fine = 1, _ein_agrees(ein, between[-3:-1], observed(noun) or _derived(noun))
        elif dative:
            at, fine = 5, observed(owner) in _DATIVES[dative]
        else:
            at, fine = 4 if nominative else 7, False
        if not fine:
            yield m.span(at)


def places(text: str) -> Iterator[tuple[int, int]]:
    """The determiners, and contractions, that do not fit at a first look."""
    first = compiled(_OPENED).match(text)
    found = (compiled(_INSIDE).finditer(text), (first,) if first else (), compiled(_OPENING).finditer(text))
    for matches in found:
        for m in matches:
            if not _fine(*m.groups()) or _asks_for_dative(text, m):
                end = m.end(1)
                yield text.rfind(" ", m.start(1), end) + 1 or m.start(1), end


def _derived(noun: str) -> Letter | None:
    """What the commonest endings of feminines show of a compound that was not seen with an article."""
    return "f" if noun.endswith(_FEMININES) else None


@lru_cache(maxsize=1024)
def _ein_agrees(form: str, adjective: str, letter: Letter | None) -> bool:
    """Of an adjective the last two letters; ein has no plural, so that the noun does not matter but for its gender.

    A noun that was not seen with an article, most often a compound, looks right.
    """
    return letter is None or letter == "p" or _endings_agree("", form, adjective, letter, "")


@lru_cache(maxsize=32768)
def _fine(head: str, between: str, noun: str) -> bool:
    """The quick look: can preposition, determiner, adjectives and noun stand together in some reading?"""
    letter = quick_gender(noun) or sure_gender(noun)
    preposition, _, form = head.lower().rpartition(" ")
    if preposition == "zwischen" and form == "die" and is_dative_plural(noun):
        return False
    if form in POSSESSIVES and preposition in DIVIDED and shows_dative(noun):
        return False
    tail = noun if noun.endswith("s") else noun[-3:]  # Andrangs is a genitive, Autos may be several
    return letter is None or _endings_agree(preposition, form, between[-4:-1], letter, tail)


def _asks_for_dative(text: str, m: re.Match[str]) -> bool:
    """An eine Lösung arbeiten: does a word of the clause ask for the dative behind a preposition with two cases?"""
    if not m[1].endswith(_ACCUSATIVES) or m[1].endswith(" seine"):
        return False
    preposition = m[1].rpartition(" ")[0].lower()
    if len(prepositions().get(preposition, ())) < len(("acc", "dat")) or tells_direction(text, m.start(1)):
        return False
    return case_by_word(text, preposition, m.start(1)) == "dat"


@lru_cache(maxsize=16384)
def _endings_agree(before: str, form: str, adjective: str, letter: Letter, noun: str) -> bool:
    contracted = contractions().get(form)
    if contracted is not None:
        readings = tuple(Reading("der", contracted.case, g) for g in contracted.genders)
    else:
        readings = lexicon().determiners.get(form, ())
    governed = prepositions().get(before, get_args(Case))
    ending = next((e for e in ("em", "en", "er", "es", "e") if adjective.endswith(e)), "")
    return not readings or any(
        r.case in governed
        and not (
            r.gender == "p" and r.case == "dat" and r.lemma in word_class("pointing") and not noun.endswith(("n", "s"))
        )
        and (r.gender == letter or (r.gender == "p" and could_be_plural(noun, letter)))
        and (not adjective or adjective_ending(r.lemma, r.case, r.gender) == ending)
        for r in readings
    )
