"""Determiners of another case or gender where the word order shows the subject.

Behind what is said of it: zu sehen ist einen Wagen; behind a comma, with the verb where no relative clause has it: …,
das Sanierung der Halle kommt später.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.agreement.repairs import endings_to_change
from reinschrift.core.find import compiled
from reinschrift.syntax.clauses import MARK_INSIDE, could_be_finite
from reinschrift.syntax.frames import word_before_comma
from reinschrift.syntax.government import is_time
from reinschrift.syntax.nominatives import nominatives
from reinschrift.syntax.noun_forms import could_be_several
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.phrases import phrase_at
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import adverbs
from reinschrift.words.grammar import adjective_ending, contractions, determiner_form, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["closes_with_verb", "inverted_subjects", "is_predicate", "subjects_behind_commas"]

# Geplant ist, zu sehen ist, nötig ist: what is said of the subject opens the sentence.
_FRONTED: Final = (
    r"(?:\A|\n|[.!?:] )(?:Zu [a-zäöüß]+n|([A-ZÄÖÜ][a-zäöüß]{3,})) (?:ist|war|sei|bleibt|blieb|wäre|wird|wurde|werde)"
    r"((?: [\w.-]+){0,5}?) (den|(?:[kms]?ein|unser|ihr|dies)en)"
    r"(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
)
_WITH_ZU: Final = (
    r"[^.!?;:\n]{0,160} (?:zu [a-zäöüß]+n|[a-zäöü]{2,}zu[a-zäöüß]{2,}en)\b"  # geplant ist einen Turm zu bauen
)
_REST: Final = rf"(?:[^.!?;:,\n„“–()]|{MARK_INSIDE})*"
_CLOSED: Final = r"[^.!?;:,\n]* (?!gewesen|geworden|geblieben)[a-zäöüß]{2,}(?:t|en)[.!?,]"  # kann das Spaß machen
_ARTICLE: Final = r", (das)(?= [A-ZÄÖÜ])"
# Attributes in the genitive, the verb, and a word behind it.
_CLAUSE: Final = r"( (?:der|des|von) [A-ZÄÖÜ][\w-]+)? ([a-zäöüß]+) ([a-zäöüß]+)(?=([.!?,;]|\Z)?)"
_ENDINGS: Final = ("t", "te")
_ONE: Final[frozenset[Letter | None]] = frozenset({"m", "f"})


def inverted_subjects(text: str) -> Iterator[Iterator[tuple[int, int, str]]]:
    """The article with the adjectives behind it, where the noun leaves the nominative of one gender."""
    for m in compiled(_FRONTED).finditer(text):
        between = m[2].split()
        governed = bool(between) and (between[-1] in prepositions() or between[-1] in contractions())
        if (m[1] is None or is_predicate(m[1])) and not governed and nominatives(between) == ():
            yield _of_accusative(text, *m.span(3))


def is_predicate(word: str) -> bool:
    """Geplant, nötig: a participle, or an adjective; but: heute, hier."""
    low, words = word[0].lower() + word[1:], lexicon()
    if words.is_function_word(low) or words.is_noun(word) or words.is_name(word):
        return False
    return low.endswith(("t", "en")) or all(map(words.known, (low + "e", low + "en")))


def _of_accusative(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Zu sehen ist einen alten Wagen: one thing in the accusative, which is no time (geplant ist den ganzen Tag)."""
    phrase = phrase_at(text, end)
    if phrase is None or sure_gender(phrase.noun) != "m" or could_be_several(phrase.noun, "m") or is_time(phrase.noun):
        return
    if not all(text[s:e].endswith("en") for s, e in phrase.adjectives) or compiled(_WITH_ZU).match(text, phrase.end):
        return
    rest = compiled(_REST).match(text, phrase.end)
    others = nominatives([phrase.noun, *(rest[0].split() if rest else ())])
    if others is None or len(others) > 1:
        return  # bekannt ist den Planern der Grund
    lemma = lexicon().determiners[text[start:end]][0].lemma
    form = determiner_form(lemma, "nom", "m")
    if form:
        yield (start, end, form)
        yield from endings_to_change(text, phrase, adjective_ending(lemma, "nom", "m"))


def closes_with_verb(text: str, pos: int) -> bool:
    """Does the clause end with what happens to its subject: war das Verein im Mai gegründet?"""
    return compiled(_CLOSED).match(text, pos) is not None


def subjects_behind_commas(text: str) -> Iterator[Iterator[tuple[int, int, str]]]:
    """Der or die for das, where the verb follows the noun and its clause goes on as no relative clause does."""
    for m in compiled(_ARTICLE).finditer(text):
        yield _behind_comma(text, *m.span(1))


def _behind_comma(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is None or phrase.adjectives or gender not in _ONE or could_be_several(phrase.noun, gender or "p"):
        return
    m = compiled(_CLAUSE).match(text, phrase.end)
    if m is None or not word_before_comma(text, start):
        return
    owned, verb, after, stop = m.groups()
    if not _goes_on(verb, after, closed=stop is not None, owned=owned is not None):
        return
    form = determiner_form("der", "nom", gender or "f")
    if form:
        yield (start, end, form)


def _goes_on(verb: str, after: str, *, closed: bool, owned: bool) -> bool:
    """Zog ab: a parted prefix that ends the clause; Sanierung der Halle kommt später: a word of time behind both."""
    if closed and after in prefixes():
        return verb.endswith(_ENDINGS) or lexicon().is_finite_verb(verb)
    timed = owned and "temporal" in adverbs().get(after, ())
    return timed and (lexicon().is_finite_verb(verb) or could_be_finite(verb))
