"""Determiners for which the gender of the noun, the preposition and the adjective leave one form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, get_args

from reinschrift.core.find import compiled
from reinschrift.evidence.clauses import sentence_from
from reinschrift.evidence.frames import is_german_noun
from reinschrift.evidence.government import clause_before, is_time
from reinschrift.evidence.names import name_at
from reinschrift.evidence.noun_phrases import is_of_time
from reinschrift.evidence.phrases import (
    Phrase,
    could_be_plural,
    could_be_several,
    genitive_form,
    has_old_dative,
    is_adjective_form,
    masculine_or_neuter,
    phrase_at,
    singular_gender,
    sure_gender,
)
from reinschrift.evidence.plural_repairs import is_dative_plural, repaired_plural, repaired_several
from reinschrift.evidence.possible_cases import ALL_CASES, governed_cases, is_owner
from reinschrift.evidence.repairs import Change, endings_to_change
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import finite_verbs, word_class
from reinschrift.words.grammar import Reading, adjective_ending, contraction, contractions, determiner_form

__all__ = ["determiner_repair"]

_JOINTS: Final = frozenset("-+&/*")
_PRODUCT: Final = r" (?!(?:1[0-9]|20)[0-9]{2}\b)[0-9(]|\.[a-z-]"
_TITLE: Final = r" (?:[a-zäöü]{2,5} [A-ZÄÖÜ][\w]*-[A-ZÄÖÜ]|of [A-Z])"  # der Welt am Sonntag-Bericht, die Hall of Fame
_PRONOUNS: Final = frozenset({"diesem", "jenem", "diesen", "jenen"})
_DATIVE_ENDINGS: Final = ("em", "im", "am", "om", "um")
_BOTH: Final = r" (?:beid|viel|wenig|zahlreich)en(?= )"
_CAPITAL: Final = r" [A-ZÄÖÜ]"
_NEXT: Final = r" ([^\W\d_]+)"


def determiner_repair(text: str, start: int, end: int) -> tuple[Change, ...]:
    """The edits; none where the phrase may be right, or where two repairs are left."""
    m = compiled(_BOTH).match(text, end)
    both = len(m[0]) if m else 0
    phrase = phrase_at(text, end + both)
    if phrase is None or phrase.noun.isupper() or is_of_time(text, phrase):
        return ()
    form = text[start:end].lower()
    if form.endswith(_DATIVE_ENDINGS) and has_old_dative(phrase.noun):
        return ()
    goes_on = _goes_on(text, phrase, owner=not text.endswith(("ein", "Ein"), 0, end))
    plural = () if goes_on and not is_dative_plural(phrase.noun) else repaired_plural(text, start, end, phrase)
    if both and not goes_on and not plural and form == "die":
        plural = repaired_several(text, start, form, phrase)  # aufgrund die vielen Klagen
    if plural or both or goes_on:
        return plural
    return _of_one(text, start, end, phrase)


def _of_one(text: str, start: int, end: int, phrase: Phrase) -> tuple[Change, ...]:
    form = text[start:end].lower()
    gender = _gender(text, form, phrase)
    genders = (gender,) if gender is not None else masculine_or_neuter(phrase.noun)
    if "p" in genders:  # it could be the singular of a noun seldom seen with an article of its own
        return repaired_several(text, start, form, phrase)
    repair = _repaired_contraction if form in contractions() else _repaired_determiner
    return _common([repair(text, start, end, phrase, gender) for gender in genders])


def _gender(text: str, form: str, phrase: Phrase) -> Letter | None:
    """What an adjective shows where the noun does not: ein leises Summen."""
    singular = all(r.gender != "p" for r in lexicon().determiners.get(form, ()))
    gender = singular_gender(phrase.noun) if singular else sure_gender(phrase.noun)
    neuter = form == "ein" and phrase.adjectives and text[slice(*phrase.adjectives[-1])].endswith("es")
    return "n" if neuter and gender in {None, "p"} else gender


def _common(answers: list[tuple[Change, ...]]) -> tuple[Change, ...]:
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


def _repaired_determiner(text: str, start: int, end: int, phrase: Phrase, gender: Letter) -> tuple[Change, ...]:
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
    if readings[0].lemma in word_class("pointing") and form.endswith("en") and not _is_one(phrase.noun, gender):
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
    return not any(finite_verbs().get(word) in word_class("copula") for word in around)


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


def _repaired_contraction(text: str, start: int, end: int, phrase: Phrase, gender: Letter) -> tuple[Change, ...]:
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


def _adjectives(text: str, phrase: Phrase, lemma: str, cases: Iterable[Case], gender: Letter) -> tuple[Change, ...]:
    endings = {adjective_ending(lemma, case, gender) for case in cases}
    return endings_to_change(text, phrase, endings.pop()) if len(endings) == 1 else ()
