"""The number of the subject of a finite verb: several where all that may be the subject is, one where nothing is."""

from __future__ import annotations

from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import number_words
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clauses import could_be_plural_verb, is_finite, is_verb
from reinschrift.syntax.government import dative_verbs, participles_with_datives
from reinschrift.syntax.lone_subject import needs_no_subject
from reinschrift.syntax.nominatives import Nominative, nominatives, phrase_from
from reinschrift.syntax.verb_numbers import verb_number
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions, finite_verbs
from reinschrift.words.grammar import contractions, determiners, prepositions

__all__ = ["Clause", "clause_around", "opens_with_place", "subject_number", "up_to_verb"]

_MARKS: Final = r"[!?;:\n„“”\"»«()–]|,(?![0-9])|(?<![0-9])\.(?=\s|\Z|[“\"])"
_WORD: Final = r"[^\W_]+(?:[-.,’'][^\W_]+)*"
_REACH: Final = 240
_OPENING: Final = frozenset({"", ".", "\n", "!", "?", "„"})
_JOINING: Final = frozenset({"und", "sowie"})
_DOUBTFUL: Final = frozenset({"oder", "noch", "sondern", "statt", "wie", "als", "samt", "bis", "bzw", "and", "or"})
_EITHER_OF: Final = frozenset({"oder", "sondern", "sowohl", "weder", "and", "or"})
_CLAUSES: Final = frozenset({"und", "aber", "oder", "doch", "denn", "sondern"})
_PREDICATIVE: Final = frozenset({"sein", "werden", "bleiben", "heißen", "gelten", "scheinen", "bilden", "wirken"})
_WE: Final = "wir"
_NAME: Final = "anders"  # written like the name
_PRONOUNS: Final = frozenset({"er", "man", _WE, "niemand", "jemand"})
_OPENERS: Final = frozenset({"aber", "denn", "doch", "und", "auch"})
_PREDICATES: Final = ("t", "ig", "lich", "bar", "sam", "end", "en")
_EVERY: Final = ("jed", "kein", "manch")
_ABOUT: Final = frozenset({"über", "unter", "bis", "an", "um", "gegen", "zwischen"})


class Clause(NamedTuple):
    """The words around a verb."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    mark: str
    """What stands before them."""
    closing: str
    """What stands behind them."""
    following: str
    """The word behind that."""


def subject_number(text: str, start: int, end: int) -> bool | None:
    """Is the subject of the verb at ``[start, end)`` several? None where that is not certain."""
    clause, verb = clause_around(text, start, end), text[start:end]
    if not clause.before or any(_is_verb(clause.before, n) for n in range(len(clause.before))):
        return None
    if clause.before[0].lower().startswith("welch") or _is_open(verb, clause.after):
        return None
    first = clause.before[0].lower()
    if "subordinating" in conjunctions().get(first, ()) and first not in prepositions():
        closes = not clause.after and _DOUBTFUL.isdisjoint(clause.before)
        return _of_all(verb, nominatives(clause.before[1:])) if closes else None
    if clause.mark not in _OPENING or (clause.before[0].lower() not in determiners() and _may_be_dative(clause.after)):
        return None
    pronoun = _pronoun(verb, clause)
    return _of_main_clause(verb, clause) if pronoun is None else pronoun


def _of_main_clause(verb: str, clause: Clause) -> bool | None:
    rest = nominatives(up_to_verb(clause.after))
    if rest is None:
        return None
    if _is_adverbial(clause.before) or _is_predicative(verb, clause.before):
        number = _of_all(verb, rest)
        return number if number or not _may_go_on(clause) else None  # haben die Stadt, der Bund und das Land
    subject = _subject(clause.before)
    if subject is None or not subject.sure or len(subject.numbers) != 1:
        return None
    return _of_all(verb, (subject, *rest))


def _is_verb(words: tuple[str, ...], n: int) -> bool:
    """Is there another verb before the one asked about, or zu?"""
    word = words[n]
    if word == "zu" and n == len(words) - 1:
        return True
    if not word.islower() or word in prepositions() or word in determiners():
        return False
    if word in finite_verbs() or could_be_plural_verb(word) or is_finite(word):
        return True
    if word.endswith("en") and lexicon().known(word[:-2] + "t"):
        return True
    return is_verb(word) and n + 1 < len(words) and not words[n + 1][:1].isupper()


def _may_go_on(clause: Clause) -> bool:
    """May a row, or another subject of the same verb, follow the comma?"""
    return clause.closing == "," and "subordinating" not in conjunctions().get(clause.following, ())


def _pronoun(verb: str, clause: Clause) -> bool | None:
    """Wir haben, doch er hat, am Montag war er; but: er und seine Frau, das sind wir."""
    if clause.before[-1].lower() in _PRONOUNS and all(word.lower() in _OPENERS for word in clause.before[:-1]):
        return clause.before[-1].lower() == _WE
    if clause.after[:1] and clause.after[0] in _PRONOUNS and finite_verbs().get(verb) not in _PREDICATIVE - {"werden"}:
        goes_on = not _JOINING.isdisjoint(clause.after[1:2]) or (len(clause.after) == 1 and clause.closing == ",")
        return None if goes_on else clause.after[0] == _WE
    return None


def _is_predicative(verb: str, words: tuple[str, ...]) -> bool:
    """Betroffen sind, verletzt wurden: what opens the sentence can be no subject; but: gespielt wird auch sonntags."""
    low, able = words[0].lower(), finite_verbs().get(verb) == "sein" or verb in {"werden", "wurden"}
    alone = len(words) == 1 and low.endswith(_PREDICATES) and able
    return alone and lexicon().known(low) and not (lexicon().is_noun(words[0]) or lexicon().is_name(words[0]))


def _is_open(verb: str, after: tuple[str, ...]) -> bool:
    """Is it an infinitive (haben könnte), its subject hidden (begründete von Beust), or one of two?"""
    if not _EITHER_OF.isdisjoint(after) or (after and after[0] in finite_verbs()):
        return True
    named = after[:1] == ("von",) and after[1:2] and (lexicon().is_name(after[1]) or not lexicon().is_noun(after[1]))
    return bool(named) and verb not in auxiliaries()


def _may_be_dative(words: tuple[str, ...]) -> bool:
    """40 Menschen wurde geholfen: what shows no case may be no subject."""
    return not (dative_verbs() | participles_with_datives()).isdisjoint(words) or needs_no_subject(words[-2:])


def clause_around(text: str, start: int, end: int) -> Clause:
    """The words around the verb at ``[start, end)``, up to the next marks."""
    first = max(0, start - _REACH)
    mark, begin = "" if first == 0 else ",", first
    for m in compiled(_MARKS).finditer(text, first, start):
        mark, begin = m[0], m.end()
    stop = compiled(_MARKS).search(text, end, end + _REACH)
    words = compiled(_WORD)
    after = words.findall(text, end, stop.start() if stop else min(len(text), end + _REACH))
    before = words.findall(text, begin, start)
    following = words.match(text, stop.end() + 1) if stop else None
    return Clause(tuple(before), tuple(after), mark, stop[0] if stop else "", following[0] if following else "")


def up_to_verb(words: tuple[str, ...]) -> tuple[str, ...]:
    """Up to und with another verb or clause behind it."""
    for n, word in enumerate(words[1:-1], 1):
        if word in _CLAUSES and (words[n + 1] in finite_verbs() or verb_number(words[n + 1])):
            return words[:n]
    return words


def _of_all(verb: str, phrases: tuple[Nominative, ...] | None) -> bool | None:
    """The number of all that may be the subject; a pronoun that can be no object is it, but beside a predicative."""
    able = [phrase for phrase in phrases or () if phrase.numbers]
    only = [phrase for phrase in able if phrase.only and phrase.sure and phrase.word.islower()]
    if only and finite_verbs().get(verb) not in _PREDICATIVE:
        able = only
    numbers = {number for phrase in able for number in phrase.numbers}
    return numbers.pop() if len(numbers) == 1 and any(phrase.sure for phrase in able) else None


def opens_with_place(clause: Clause) -> bool:
    """Am Abend, zur Eröffnung am 8. Mai, dort: is it when or where, and nothing else, before the verb?"""
    return bool(clause.before) and clause.mark in _OPENING and _is_adverbial(clause.before)


def _is_adverbial(words: tuple[str, ...]) -> bool:
    """Nach Angaben der Polizei, gestern; but: über 200 Menschen, bis zu drei Jahre."""
    first, low = words[0], words[0].lower()
    if len(words) == 1:
        return low != _NAME and not {"focus"}.issuperset(adverbs().get(low, ("focus",)))
    if low in _ABOUT and any(word[0].isdigit() or word.lower() in number_words() for word in words[1:3]):
        return False
    if low not in prepositions() and low not in contractions():
        return False
    found = nominatives(words, opens=True)
    return first[:1].isupper() and found is not None and not any(phrase.numbers for phrase in found)


def _subject(words: tuple[str, ...]) -> Nominative | None:
    """The phrase that opens a sentence, with its attributes, up to the verb."""
    low = words[0].lower()
    alone = len(words) == 1 and low not in _PRONOUNS and lexicon().known(low)
    return None if alone else _opened(words, 0)  # ausgeliefert wird ab Juli


def _opened(words: tuple[str, ...], start: int) -> Nominative | None:
    while start < len(words) - 1 and (words[start].lower() in adverbs() or words[start].lower() == "als"):
        start += 1
    if start and not (words[start][0].isdigit() or words[start].lower() in number_words()):
        start = 0 if "focus" not in adverbs().get(words[0].lower(), ()) or start > 1 else start
    phrase = phrase_from(words, start, opens=True)
    if phrase is None or not phrase.numbers:
        return None
    rest = words[phrase.end :]
    if not all(_is_of_phrase(rest, n) for n in range(len(rest))) or not _DOUBTFUL.isdisjoint(rest):
        return None
    several = True in phrase.numbers and len(phrase.numbers) == 1
    if _JOINING.isdisjoint(rest) or several:
        return phrase
    return _joined(words[start], phrase, rest)


def _joined(first: str, phrase: Nominative, rest: tuple[str, ...]) -> Nominative | None:
    """Der Wirt und seine Frau, with determiners of their own; but: jeder Mann und jede Frau, der Autor und Chef."""
    if rest[0] != "und" or len(rest) < 2 or rest[1] not in determiners():
        return None
    other = phrase_from(rest, 1, opens=False)
    every = first.lower().startswith(_EVERY) or rest[1].startswith(_EVERY)
    if other is None or every or not other.numbers or not other.sure or other.end != len(rest):
        return None
    return phrase._replace(numbers=frozenset({True}))


def _is_of_phrase(words: tuple[str, ...], n: int) -> bool:
    """May the word stand in an attribute? An adjective behind a noun is a genitive: die Sorgen junger Leute."""
    word, low = words[n], words[n].lower()
    if n > 0 and words[n - 1][:1].isupper() and _opens_clause(low):
        return False
    small = low in determiners() or low in prepositions() or low in contractions() or low in _JOINING | _DOUBTFUL
    return small or word[:1].isupper() or word[:1].isdigit() or low in number_words() or _is_adjective(words, n)


def _opens_clause(low: str) -> bool:
    """Die Leute die kommen, Städte deren Bewohner: a clause without its comma."""
    readings = determiners().get(low, ())
    return low in {"deren", "dessen"} or (bool(readings) and all(r.case != "gen" for r in readings))


def _is_adjective(words: tuple[str, ...], n: int) -> bool:
    behind_noun = n == 0 or words[n - 1][:1].isupper()
    return is_adjective_form(words[n]) and (words[n].endswith("er") or not behind_noun)
