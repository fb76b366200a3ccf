"""Articles of another gender where the word order shows the subject.

Behind a verb with when or where before it: am Mittwoch soll der Räumung; behind a comma, with the verb where no
relative clause has it: …, das Sanierung der Halle kommt später.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.agreement.repairs import endings_to_change, smallest_repair
from reinschrift.core.find import compiled
from reinschrift.syntax.clauses import could_be_finite, is_verb
from reinschrift.syntax.frames import word_after, word_before_comma
from reinschrift.syntax.government import dative_verbs, is_time
from reinschrift.syntax.lone_subject import is_lone_subject
from reinschrift.syntax.nominatives import nominatives
from reinschrift.syntax.noun_forms import could_be_several
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_phrases import determined_at
from reinschrift.syntax.noun_readings import is_sure, noun_readings
from reinschrift.syntax.phrases import phrase_at
from reinschrift.syntax.subject_numbers import clause_around, opens_with_place
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions, word_class
from reinschrift.words.grammar import adjective_ending, contractions, determiner_form, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["inverted_subjects", "subjects_behind_commas"]

# No comma, no other verb: a preposition and up to five words, or an adverb of time.
_OPENING: Final = (
    r"(?:\A|\n|[.!?] )"
    r"(?:(?:A[mb]|Aus|Bei|Beim|Bis|I[mn]|Mit|Nach|Seit|Vom|Vor|Wegen|Zu[mr]?)(?: [\w.-]+){1,5}"
    r"|Bisher|Dann|Danach|Derzeit|Künftig|Nun|Später|Zuletzt|Zuvor)\Z"
)
_SUBJECT: Final = (
    r" (bleibt|blieb|darf|hat|hatte|ist|kann|konnte|muss|soll|sollte|war|will|wird|wollte|wurde)"
    r" (der|die|das)(?= (?:[a-zäöüß]+e )?[A-ZÄÖÜ])"
)
# Geplant ist, zu sehen ist, nötig ist: what is said of the subject opens the sentence.
_FRONTED: Final = (
    r"(?:\A|\n|[.!?:] )(?:Zu [a-zäöüß]+n|([A-ZÄÖÜ][a-zäöüß]{3,})) (?:ist|war|sei|bleibt|blieb|wäre|wird|wurde|werde)"
    r"((?: [\w.-]+){0,5}?) (den|(?:[kms]?ein|unser|ihr|dies)en)"
    r"(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
)
_WITH_ZU: Final = (
    r"[^.!?;:\n]{0,160} (?:zu [a-zäöüß]+n|[a-zäöü]{2,}zu[a-zäöüß]{2,}en)\b"  # geplant ist einen Turm zu bauen
)
_REST: Final = r"[^.!?;:,\n„“–()]*"
# Of a feminine behind any verb that is known.
_FEMININE: Final = r" ([a-zäöüß]{3,}) (der)(?= (?:[a-zäöüß]+e[n]? )?[A-ZÄÖÜ])"
_REACH: Final = 80
_PASSIVE: Final = frozenset({"wird", "wurde"})  # wurde der Frau gekündigt: no subject
_STATES: Final = frozenset({"bleibt", "blieb", "ist", "war", "wird", "wurde"})
_CLOSED: Final = r"[^.!?;:,\n]* (?!gewesen|geworden|geblieben)[a-zäöüß]{2,}(?:t|en)[.!?,]"  # kann das Spaß machen
_GENDERS: Final[dict[str, Letter]] = {"der": "m", "die": "f", "das": "n"}
_ARTICLE: Final = r", (das)(?= [A-ZÄÖÜ])"
# Attributes in the genitive, the verb, and a word behind it.
_CLAUSE: Final = r"( (?:der|des|von) [A-ZÄÖÜ][\w-]+)? ([a-zäöüß]+) ([a-zäöüß]+)(?=([.!?,;]|\Z)?)"
_ENDINGS: Final = ("t", "te")
_ONE: Final[frozenset[Letter | None]] = frozenset({"m", "f"})


def inverted_subjects(text: str) -> Iterator[Iterator[tuple[int, int, str]]]:
    """The article with the adjectives behind it, where the noun leaves the nominative of one gender."""
    for m in compiled(_SUBJECT).finditer(text):
        if compiled(_OPENING).search(text, max(0, m.start() - _REACH), m.start()):
            yield _nominative(text, m[1], *m.span(2))
    for m in compiled(_FEMININE).finditer(text):
        if is_verb(m[1]) and m[1] not in auxiliaries() | word_class("giving somebody"):
            yield _of_genitive(text, m.span(1), *m.span(2))
    for m in compiled(_FRONTED).finditer(text):
        between = m[2].split()
        governed = bool(between) and (between[-1] in prepositions() or between[-1] in contractions())
        if (m[1] is None or _is_predicate(m[1])) and not governed and nominatives(between) == ():
            yield _of_accusative(text, *m.span(3))


def _is_predicate(word: str) -> bool:
    """Geplant, nötig: a participle, or an adjective; but: heute, hier."""
    low, words = word[0].lower() + word[1:], lexicon()
    return not words.is_function_word(low) and (
        low.endswith(("t", "en")) or all(map(words.known, (low + "e", low + "en")))
    )


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


def _of_genitive(text: str, verb: tuple[int, int], start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Am Abend spielt der Blaskapelle: no dative, since neither a phrase nor a clause is the subject instead."""
    clause, found = clause_around(text, *verb), determined_at(text, start, end)
    phrases = nominatives(clause.after) if found and opens_with_place(clause) else None
    if found is None or phrases is None or len(phrases) != 1 or phrases[0].numbers:
        return
    goes_on = clause.closing == "," and "coordinating" not in conjunctions().get(clause.following, ())
    owned = word_after(text, found.phrase.end) in word_class("behind datives")
    dative = goes_on or owned or not dative_verbs().isdisjoint((text[slice(*verb)], *clause.after))
    if not dative and is_sure(found.noun) and sure_gender(found.noun) == "f":
        yield from smallest_repair(found, noun_readings(found.noun) & {("nom", "f")})


def _nominative(text: str, verb: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is None or gender not in {"m", "f"} or _GENDERS[text[start:end]] == gender:
        return
    if could_be_several(phrase.noun, gender) or text[phrase.end : phrase.end + 1] in {"-", "/"}:
        return
    if gender == "f":
        fits = text[start:end] == "der" and verb not in _PASSIVE and is_lone_subject(text, phrase.end, verb)
    else:  # die Bau soll beginnen; of das, what happens to it must show that it is no pronoun
        fits = text[start:end] == "die" or (verb in _STATES and compiled(_CLOSED).match(text, phrase.end) is not None)
    form = determiner_form("der", "nom", gender) if fits else None
    if form:
        yield (start, end, form)
        yield from endings_to_change(text, phrase, adjective_ending("der", "nom", gender))


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
