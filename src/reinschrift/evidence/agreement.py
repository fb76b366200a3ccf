"""Determiners and adjectives that agree with neither their noun nor their preposition, where one form is left."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, get_args

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.evidence.clauses import sentence_from
from reinschrift.evidence.frames import is_german_noun
from reinschrift.evidence.government import case_by_word, clause_before, is_time, tells_direction
from reinschrift.evidence.names import name_at
from reinschrift.evidence.phrases import (
    SURE,
    Phrase,
    could_be_plural,
    could_be_several,
    genitive_form,
    has_old_dative,
    is_adjective_as_noun,
    is_adjective_form,
    masculine_or_neuter,
    phrase_at,
    quick_gender,
    shows_dative,
    singular_gender,
    sure_gender,
)
from reinschrift.evidence.possible_cases import ALL_CASES, governed_cases, is_owner
from reinschrift.evidence.strong_endings import single_adjectives, strong_phrases
from reinschrift.evidence.subject import is_in_quotation
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import (
    Reading,
    adjective_ending,
    contraction,
    contractions,
    determiner_form,
    prepositions,
)

__all__ = [
    "Disagreement",
    "disagreements",
    "endings_to_change",
    "has_plain_disagreement",
    "may_disagree",
]

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
_MAKE_ADJECTIVES: Final = ("bar", "lich", "ig", "isch", "los", "sam", "haft", "end")
_FEMININES: Final = ("ung", "heit", "keit", "schaft", "tion")
_JOINTS: Final = frozenset("-+&/*")
_PRODUCT: Final = r" (?!(?:1[0-9]|20)[0-9]{2}\b)[0-9(]|\.[a-z-]"
_FAR: Final = 20
_TITLE: Final = r" (?:[a-zäöü]{2,5} [A-ZÄÖÜ][\w]*-[A-ZÄÖÜ]|of [A-Z])"  # der Welt am Sonntag-Bericht, die Hall of Fame
_DATIVES: Final[dict[str, frozenset[Letter | None]]] = {
    "dem": frozenset({"m", "n", None}),
    "der": frozenset({"f", "p", None}),
}
_PRONOUNS: Final = frozenset({"diesem", "jenem", "diesen", "jenen"})
_ACCUSATIVES: Final = ("eine", "einen", " ein")
_DATIVE_ENDINGS: Final = ("em", "im", "am", "om", "um")
_POSSESSIVES: Final = frozenset({"meine", "seine", "ihre", "unsere"})
_DIVIDED: Final = frozenset({"an", "auf", "hinter", "in", "neben", "unter", "vor", "zwischen"})
"""Prepositions with two cases, über aside, which has the accusative without a movement too."""
_COPULAS: Final = frozenset({"sein", "werden", "bleiben", "heißen"})
_POINTING: Final = frozenset({"dieser", "jener"})
_BOTH: Final = r" (?:beid|viel|wenig|zahlreich)en(?= )"
_BETWEEN: Final = ("zwischen ", "Zwischen ")
_DEFINITE: Final = frozenset({"der", "dem", "den", "das"})
_CLOCK: Final = "Uhr"
_TIMES: Final = frozenset({"Anfang", "Mitte", "Ende"})
_DATED: Final = (
    r" (?:[0-9]|J[aäu]n|Feb|M[aä]|Apr|Jul|Aug|Sept|Okt|Nov|Dez|der |des |dieser |dieses |letzter |voriger "
    r"|vergangener |nächster )"
)
_PLURAL: Final = 0.75  # confidence from which a noun is a plural
_CAPITAL: Final = r" [A-ZÄÖÜ]"
_NEXT: Final = r" ([^\W\d_]+)"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Edits ``(start, end, new)`` that make a phrase agree."""

    start: int
    end: int
    edits: tuple[tuple[int, int, str], ...]


def may_disagree(page: Page) -> bool:
    """Is there a disagreement of the commonest kinds: a wrong case after a preposition, an ein of the wrong gender?

    A fact. It decides whether a document without any other sign is looked at wholly, which costs several times as much.
    """
    text, observed = page.text, lexicon().observed_letter
    for m in compiled(_COMMONEST).finditer(" " + text.replace("\n", " ")):
        ein, between, noun, nominative, dative, owner, _ = m.groups()
        if ein:
            at, fine = 1, _ein_agrees(ein, between[-3:-1], observed(noun) or _derived(noun))
        elif dative:
            at, fine = 5, observed(owner) in _DATIVES[dative]
        else:
            at, fine = 4 if nominative else 7, False
        start, end = m.span(at)
        if not fine and any(_judged(text, start - 1, end - 1)):
            return True
    return False


def _derived(noun: str) -> Letter | None:
    """What the commonest endings of feminines show of a compound that was not seen with an article."""
    return "f" if noun.endswith(_FEMININES) else None


@lru_cache(maxsize=1024)
def _ein_agrees(form: str, adjective: str, letter: Letter | None) -> bool:
    """Of an adjective the last two letters; ein has no plural, so that the noun does not matter but for its gender.

    A noun that was not seen with an article, most often a compound, looks right.
    """
    return letter is None or letter == "p" or _endings_agree("", form, adjective, letter, "")


def has_plain_disagreement(page: Page) -> bool:
    """Is there one in a text that need not be a translation, outside of quotations? A fact."""
    return page.fact(may_disagree) and any(not is_in_quotation(page.text, d.start) for d in page.fact(disagreements))


def disagreements(page: Page) -> tuple[Disagreement, ...]:
    """All phrases that one way only can be made to agree, in order."""
    strong = (Disagreement(*found) for look in (strong_phrases, single_adjectives) for found in look(page.text))
    return tuple(sorted({*_find(page.text), *strong}, key=lambda d: (d.start, d.end)))


def _find(text: str) -> Iterator[Disagreement]:
    first = compiled(_OPENED).match(text)
    found = (compiled(_INSIDE).finditer(text), (first,) if first else (), compiled(_OPENING).finditer(text))
    for matches in found:
        for m in matches:
            if not _fine(*m.groups()) or _asks_for_dative(text, m):
                end = m.end(1)
                yield from _judged(text, text.rfind(" ", m.start(1), end) + 1 or m.start(1), end)


def _asks_for_dative(text: str, m: re.Match[str]) -> bool:
    """An eine Lösung arbeiten: does a word of the clause ask for the dative behind a preposition with two cases?"""
    if not m[1].endswith(_ACCUSATIVES) or m[1].endswith(" seine"):
        return False
    preposition = m[1].rpartition(" ")[0].lower()
    if len(prepositions().get(preposition, ())) < len(("acc", "dat")) or tells_direction(text, m.start(1)):
        return False
    return case_by_word(text, preposition, m.start(1)) == "dat"


@lru_cache(maxsize=32768)
def _fine(head: str, between: str, noun: str) -> bool:
    """The quick look: can preposition, determiner, adjectives and noun stand together in some reading?"""
    letter = quick_gender(noun) or sure_gender(noun)
    preposition, _, form = head.lower().rpartition(" ")
    if preposition == "zwischen" and form == "die" and _is_dative_plural(noun):
        return False
    if form in _POSSESSIVES and preposition in _DIVIDED and shows_dative(noun):
        return False
    tail = noun if noun.endswith("s") else noun[-3:]  # Andrangs is a genitive, Autos may be several
    return letter is None or _endings_agree(preposition, form, between[-4:-1], letter, tail)


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
        and not (r.gender == "p" and r.case == "dat" and r.lemma in _POINTING and not noun.endswith(("n", "s")))
        and (r.gender == letter or (r.gender == "p" and could_be_plural(noun, letter)))
        and (not adjective or adjective_ending(r.lemma, r.case, r.gender) == ending)
        for r in readings
    )


def _judged(text: str, start: int, end: int) -> Iterator[Disagreement]:
    """The thorough look."""
    m = compiled(_BOTH).match(text, end)
    both = len(m[0]) if m else 0
    phrase = phrase_at(text, end + both)
    if phrase is None or phrase.noun.isupper() or _is_of_time(text, phrase):
        return
    form = text[start:end].lower()
    if form.endswith(_DATIVE_ENDINGS) and has_old_dative(phrase.noun):
        return
    goes_on = _goes_on(text, phrase, owner=not text.endswith(("ein", "Ein"), 0, end))
    plural = () if goes_on and not _is_dative_plural(phrase.noun) else _repaired_plural(text, start, end, phrase)
    if goes_on and not plural:
        return
    if both and not plural and form == "die":
        plural = _several(text, start, form, phrase)  # aufgrund die vielen Klagen
    if plural:
        yield Disagreement(start, phrase.end, plural)
    if plural or both:
        return
    gender = _gender(text, form, phrase)
    genders = (gender,) if gender is not None else masculine_or_neuter(phrase.noun)
    if "p" in genders:
        several = _several(text, start, form, phrase)
        if several:
            yield Disagreement(start, phrase.end, several)
        return  # a plural could be the singular of a noun seldom seen with an article of its own
    repair = _repaired_contraction if form in contractions() else _repaired_determiner
    edits = _common([repair(text, start, end, phrase, gender) for gender in genders])
    if edits:
        yield Disagreement(start, phrase.end, edits)


def _gender(text: str, form: str, phrase: Phrase) -> Letter | None:
    """What an adjective shows where the noun does not: ein leises Summen."""
    singular = all(r.gender != "p" for r in lexicon().determiners.get(form, ()))
    gender = singular_gender(phrase.noun) if singular else sure_gender(phrase.noun)
    neuter = form == "ein" and phrase.adjectives and text[slice(*phrase.adjectives[-1])].endswith("es")
    return "n" if neuter and gender in {None, "p"} else gender


def _is_of_time(text: str, phrase: Phrase) -> bool:
    """Der Mitte Mai begonnene Streik, ein Uhr: no noun of the article."""
    return phrase.noun == _CLOCK or (phrase.noun in _TIMES and compiled(_DATED).match(text, phrase.end) is not None)


def _several(text: str, start: int, form: str, phrase: Phrase) -> tuple[tuple[int, int, str], ...]:
    """Ohne der Hunde, von das Kräften: before a noun in the plural one form is left for one case."""
    if sure_gender(phrase.noun) != "p" or singular_gender(phrase.noun) is not None:
        return ()  # gegen den Franzosen: one
    governed = governed_cases(text, start)
    if form == "die" and governed and governed <= frozenset[Case]({"dat", "gen"}) and "gen" in governed:
        return ((start, start + len(form), "der"),)  # trotz die hohen Preise
    if form not in _DEFINITE:
        return ()
    case: Case = "acc" if governed == frozenset[Case]({"acc"}) else "dat"
    if governed not in {frozenset[Case]({"acc"}), frozenset[Case]({"dat"})}:
        return ()
    new = determiner_form("der", case, "p") or form
    shows = case == "acc" or phrase.noun.endswith(("n", "s"))
    if new == form or not shows or (form == "der" and case == "dat" and _is_feminine(phrase.noun)):
        return ()
    new = new.capitalize() if text[start].isupper() else new
    return ((start, start + len(form), new), *endings_to_change(text, phrase, adjective_ending("der", case, "p")))


def _is_feminine(noun: str) -> bool:
    """May the form be a feminine in the singular as well?"""
    gender = lexicon().gender(noun)
    return gender is not None and gender.letter == "f"


def _common(answers: list[tuple[tuple[int, int, str], ...]]) -> tuple[tuple[int, int, str], ...]:
    """For two genders (der Meter, das Meter): nothing if the phrase is right with one; else what changes least.

    Where both change as much (für einem Teil), the commoner gender decides, which is the first.
    """
    return min(answers, key=len) if answers else ()


def _goes_on(text: str, phrase: Phrase, *, owner: bool) -> bool:
    """Does an attribute follow, so that the noun belongs to it? In einem vergangene Woche erschienenen Bericht.

    ``owner``: an ending -er shows a genitive, since the determiner has none behind it (dem Eintritt neuer Firmen).
    """
    pos = phrase.end
    if text[pos : pos + 1] in _JOINTS or compiled(_PRODUCT).match(text, pos) or compiled(_TITLE).match(text, pos):
        return True
    m = compiled(_NEXT).match(text, pos)
    if m is None:
        return False
    if m[1][0].isupper():
        press = name_at(text, phrase.start - 1)
        if press is not None and press.head != phrase.noun:
            return True  # der New York Times
        if phrase.noun.endswith("er") and is_german_noun(m[1]):
            return True  # in der Kiewer Regierung
        apposed = lexicon().is_name(m[1]) and is_german_noun(phrase.noun)  # der Stadt Bonn; but: der Flughafen Bonn AG
        named = lexicon().is_first_name(m[1]) or (apposed and compiled(_CAPITAL).match(text, m.end()) is None)
        return not (named or (is_german_noun(m[1]) and _is_only_a_noun(phrase.noun)))
    if owner and m[1].endswith("er"):
        return False
    return is_adjective_form(m[1]) and not lexicon().is_finite_verb(m[1]) and _is_attribute(text, m[1], m.end())


def _is_only_a_noun(word: str) -> bool:
    """No adjective in capitals, as in names: die Technische Universität."""
    return is_german_noun(word) and not (is_adjective_form(word) and lexicon().known(word.lower()))


def _is_attribute(text: str, word: str, end: int) -> bool:
    """Adjectives have a form in -em; participles before a noun end in -t or -d and an ending."""
    stem = word[:-2] if word.endswith(("en", "er", "es", "em")) else word[:-1]
    return lexicon().known(stem + "em") or (
        stem.endswith(("t", "d", "en")) and compiled(_CAPITAL).match(text, end) is not None
    )


def _repaired_determiner(
    text: str, start: int, end: int, phrase: Phrase, gender: Letter
) -> tuple[tuple[int, int, str], ...]:
    form = text[start:end].lower()
    readings = lexicon().determiners.get(form, ())
    if not readings:
        return ()
    possible = frozenset(r.case for r in readings if _fits(r, phrase.noun, gender))
    shown = _shown(text, phrase, readings[0].lemma, gender)
    governed = ALL_CASES if text[start].isupper() else governed_cases(text, start, shown=shown, fitting=possible)
    if governed is None:
        return ()
    fitting = possible & governed
    by_adjective = _by_adjective(text, start, phrase, shown, fitting)
    if by_adjective:
        return ((start, end, by_adjective),)
    if fitting:
        return _adjectives(text, phrase, readings[0].lemma, fitting, gender)
    if readings[0].lemma in _POINTING and form.endswith("en") and not _is_one(phrase.noun, gender):
        return ()  # mit diesen Fenster: Fenstern is as good
    if form in _PRONOUNS and shown.isdisjoint({"dat", "gen"}):
        return ()  # um von diesem militärische Hilfe zu erhalten
    narrowed = (governed & shown) or governed  # noch eine neuen Vorhang: the adjective shows the accusative
    new = _one_form(readings, narrowed, phrase.noun, gender)
    if new is None or _may_be_several(form, governed, phrase.noun, gender):
        return ()
    cases, changed = new
    changed = changed.capitalize() if text[start].isupper() else changed
    return ((start, end, changed), *_adjectives(text, phrase, readings[0].lemma, cases, gender))


def _by_adjective(text: str, start: int, phrase: Phrase, shown: frozenset[Case], fitting: frozenset[Case]) -> str:
    """The form that the adjective shows, translated as it was with the noun, where the place has room for its case."""
    form = text[start : text.find(" ", start)]
    if form == "eine" and shown == {"dat", "gen"} and is_owner(text, start):
        return "einer"
    return f"{form}en" if form.endswith("ein") and fitting == {"nom"} and _is_object(text, start, phrase, shown) else ""


def _is_object(text: str, start: int, phrase: Phrase, shown: frozenset[Case]) -> bool:
    """Dass die Stadt ein neuen Bahnhof plant: the adjective was translated with the noun; but not with a copula."""
    if "acc" not in shown or "nom" in shown or text[start].isupper():
        return False
    around = (*clause_before(text, start, ".!?:;,\n"), *sentence_from(text, phrase.end).partition(",")[0].split())
    return not any(finite_verbs().get(word) in _COPULAS for word in around)


def _is_one(noun: str, gender: Letter) -> bool:
    """No plural without an ending, or a time of which there is one (nach diesen Sommer)."""
    return not could_be_plural(noun, gender) or is_time(noun)


def _may_be_several(form: str, governed: frozenset[Case], noun: str, gender: Letter) -> bool:
    """Für der Mitarbeiter: one (den) or several (die)? A neuter article stands for one neuter too (das Treffen)."""
    undecided = form == "der" or (form == "das" and gender == "m")
    return undecided and "acc" in governed and could_be_several(noun, gender)


def _shown(text: str, phrase: Phrase, lemma: str, gender: Letter) -> frozenset[Case]:
    """The cases that the ending of the last adjective allows; all where there is none."""
    if not phrase.adjectives:
        return ALL_CASES
    last = text[slice(*phrase.adjectives[-1])]
    return frozenset(c for c in get_args(Case) if last.endswith(adjective_ending(lemma, c, gender)))


def _is_dative_plural(noun: str) -> bool:
    """May a form be a dative plural, and no singular but of a weak or neuter noun (Nachbarn, Häusern, Unternehmen)?"""
    words, plural = lexicon(), noun.removesuffix("n")
    gender = words.gender(noun) if words.is_noun(noun) else words.gender(plural)
    if gender is not None and not words.is_noun(noun) and (gender.letter != "p" or plural == noun):
        return False  # of Bergdörfern the nominative shows it
    endings = ("n", "s") if gender is not None and gender.letter == "p" else ("en", "rn", "ln")
    if gender is None or not noun.endswith(endings) or is_adjective_as_noun(noun):
        return False
    return gender.letter != "f" or gender.confidence < SURE


def _dative_plural(noun: str, form: str) -> str | None:
    """The dative of a noun that stands in the plural; what a determiner of several says, the noun need not show."""
    if _is_dative_plural(noun):
        return noun
    several = all(r.gender == "p" for r in lexicon().determiners.get(form, ()))
    if is_adjective_as_noun(noun):
        return noun + "n" if several and noun.endswith("e") else None
    gender = lexicon().gender(noun) if lexicon().is_noun(noun) else None
    sure = gender is not None and gender.letter == "p" and gender.confidence >= _PLURAL
    return noun + "n" if sure and not noun.endswith(("n", "s")) and lexicon().knows(noun + "n") else None


def _repaired_plural(text: str, start: int, end: int, phrase: Phrase) -> tuple[tuple[int, int, str], ...]:
    """Mit seine Nachbarn, zwischen die Dörfern: the ending -e shows the number and not the case.

    After a preposition with two cases the noun must show the dative, and nothing a movement.
    """
    form = text[start:end]
    noun = _dative_plural(phrase.noun, form) if form.endswith("e") else None
    readings = lexicon().determiners.get(form, ())
    lemma = readings[0].lemma if readings else "ein"
    new = determiner_form(lemma, "dat", "p")
    if noun is None or new is None or (form == "die" and _is_among_the_most(text, start, phrase)):
        return ()
    if governed_cases(text, start) != frozenset[Case]({"dat"}) and not (
        noun == phrase.noun and (_stands_between(text, start) or _stands_still(text, start, form, noun))
    ):
        return ()
    changed = ((phrase.start, phrase.end, noun),) if noun != phrase.noun else ()
    return ((start, end, new), *_adjectives(text, phrase, lemma, {"dat"}, "p"), *changed)


def _is_among_the_most(text: str, start: int, phrase: Phrase) -> bool:
    """Das sind mit die höchsten Gebühren: with a superlative, mit is an adverb and means among others."""
    last = text[slice(*phrase.adjectives[-1])] if phrase.adjectives else ""
    return last.endswith("sten") and text.endswith(("mit ", "Mit "), 0, start)


def _stands_still(text: str, start: int, form: str, noun: str) -> bool:
    """Vor seine Anhängern: a noun that can be nothing but a dative, and nothing moves."""
    if form.lower() not in _POSSESSIVES or not shows_dative(noun):
        return False
    before = text[max(0, start - _FAR) : start - 1].rpartition(" ")[2]
    return before.lower() in _DIVIDED and not tells_direction(text, start - 1 - len(before))


def _stands_between(text: str, start: int) -> bool:
    """Zwischen is behind hardly any verb of movement."""
    return text.endswith(_BETWEEN, 0, start) and not tells_direction(text, start - len(_BETWEEN[0]))


def _fits(reading: Reading, noun: str, gender: Letter) -> bool:
    if reading.gender == "p":
        return could_be_plural(noun, gender) and not (reading.case == "dat" and not noun.endswith(("n", "s")))
    if reading.gender != gender:
        return False
    genitive = genitive_form(noun, gender)
    return not (genitive is True and reading.case != "gen") and not (genitive is False and reading.case == "gen")


def _one_form(
    readings: tuple[Reading, ...], governed: frozenset[Case], noun: str, gender: Letter
) -> tuple[frozenset[Case], str] | None:
    """The one form that is left, with the cases it may stand for; None where there are several or none."""
    lemma = readings[0].lemma
    if (
        readings[0].lemma == "der"
        and governed == {"dat"}
        and gender != "f"
        and any(r.gender == "p" and r.case == "dat" for r in readings)
    ):
        return None  # mit den Wahlkarte: the noun may have lost its ending
    cases = frozenset(r.case for r in readings) & governed or governed
    genitive = genitive_form(noun, gender)
    if genitive is True:
        cases &= {"gen"}
    elif governed == {"dat", "gen"} and gender != "f":
        return None  # wegen der Krieg: des Krieges is as good as dem Krieg
    elif genitive is False:
        cases -= {"gen"}
    forms = {determiner_form(lemma, case, gender) for case in cases}
    form = forms.pop() if len(forms) == 1 else None
    return (cases, form) if form is not None else None


def _repaired_contraction(
    text: str, start: int, end: int, phrase: Phrase, gender: Letter
) -> tuple[tuple[int, int, str], ...]:
    """Im Sitzung: in der Sitzung; zum Sitzung: zur Sitzung."""
    found = contractions()[text[start:end].lower()]
    if phrase.adjectives and text[slice(*phrase.adjectives[0])].endswith("sten") and text[start:end] == "am":
        return ()  # a superlative: am weitesten
    if gender == "p" or (gender == "m" and found.case == "acc"):
        return ()  # ins Business: likelier a neuter than another case
    if gender in found.genders:
        return _adjectives(text, phrase, "der", frozenset({found.case}), gender)
    if genitive_form(phrase.noun, gender) is True:
        return ()
    new = contraction(found.preposition, found.case, gender)
    if new is None:
        new = f"{found.preposition} {determiner_form('der', found.case, gender)}"
    new = new.capitalize() if text[start].isupper() else new
    return ((start, end, new), *_adjectives(text, phrase, "der", frozenset({found.case}), gender))


def _adjectives(
    text: str, phrase: Phrase, lemma: str, cases: Iterable[Case], gender: Letter
) -> tuple[tuple[int, int, str], ...]:
    endings = {adjective_ending(lemma, case, gender) for case in cases}
    return endings_to_change(text, phrase, endings.pop()) if len(endings) == 1 else ()


def endings_to_change(text: str, phrase: Phrase, ending: str) -> tuple[tuple[int, int, str], ...]:
    """The edits that give all adjectives of a phrase an ending; words that do not take it stay (super, lila)."""
    changes: list[tuple[int, int, str]] = []
    for start, end in phrase.adjectives:
        old = text[start:end]
        new = _inflected(old, ending)
        if new is not None and new != old and not (old.endswith("er") and end != phrase.adjectives[-1][1]):
            changes.append((start, end, new))
    return tuple(changes)


def _inflected(adjective: str, ending: str) -> str | None:
    """The adjective with another ending; of two stems (kleiner: klein, kleiner) the one more common so."""
    words = lexicon()
    stem = adjective[:-2] if adjective.endswith(("en", "er", "es", "em")) else adjective[:-1]
    stems = (stem, adjective) if adjective.endswith("er") else (stem,)
    best = max(stems, key=lambda s: words.count_class(s + ending))
    return best + ending if words.knows(best + ending) or stem.endswith(_MAKE_ADJECTIVES) else None
