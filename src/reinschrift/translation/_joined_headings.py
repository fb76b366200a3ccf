"""Does a clause go on behind a capital, or was a heading without its stop joined to the sentence that begins there?"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clause_around import Place
from reinschrift.syntax.clauses import could_be_plural_verb, is_finite
from reinschrift.syntax.frames import is_german_noun
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions, finite_verbs, verbs
from reinschrift.words.grammar import contractions, prepositions
from reinschrift.words.readings import prefixes

__all__ = ["goes_on"]

_PAST: Final = ("te", "ten")
_VERBAL: Final = ("t", "te", "ten", "en")
_NOMINATIVES: Final = frozenset({"der", "die", "das", "ein", "eine"})
_LONG: Final = 8  # words: hardly a heading is so long and has no verb
_SHORT: Final = 4
_NEAR: Final = 3
_AMONG_WORDS: Final = frozenset({"als", "wie", "da", "damit"})


def goes_on(place: Place) -> bool:
    """Would the sentence be torn if another one began with the word?"""
    if place.behind_comma:
        return _has_verb(place) and not _is_label(place)
    if place.word.lower() in finite_verbs():
        return _verb_goes_on(place)
    if _asks(place) or _is_label(place):
        return False
    if place.word == "Und" and place.rest and is_finite(place.rest[0]):
        return True
    finite = [n for n in range(len(place.clause)) if _is_finite_at(place.clause, n)]
    behind = _finite_behind(place, begun=[place.clause[n] for n in finite])
    if _is_subordinate(place):
        return not finite or (not behind and (finite[-1] < len(place.clause) - 1 or _opens_addition(place)))
    torn = _cannot_end(place, begun=bool(finite))
    if finite:
        if place.ahead.startswith(":") and not torn:
            return False
        return not behind and not _is_verb_final(place, finite) and (torn or not _clause_follows(place))
    return torn or _is_attribute(place) or _is_no_heading(place) or not (behind or _verb_is_possible(place))


def _has_verb(place: Place) -> bool:
    """Lists of titles have none."""
    words = (*place.before, *place.rest, *place.ahead.split())
    return any(is_finite(word) or could_be_plural_verb(word) or _could_be_rare_verb(word) for word in words)


def _could_be_rare_verb(word: str) -> bool:
    """Drehte, vorstellt: a word with an ending of verbs that belongs to no closed class."""
    if not (word.islower() and word.endswith(_VERBAL)):
        return False
    return lexicon().knows(word) and not lexicon().is_function_word(word)


def _is_finite_at(words: tuple[str, ...], n: int) -> bool:
    """A finite form that is no adjective before its noun; the plural not in first place."""
    word = words[n]
    following = words[n + 1] if n + 1 < len(words) else ""
    if following[:1].isupper() and is_adjective_form(word) and n and _opens_phrase(words[n - 1]):
        return False
    return is_finite(word) or (n > 0 and could_be_plural_verb(word))


def _opens_phrase(word: str) -> bool:
    low = word.lower()
    return low in lexicon().determiners or low in contractions() or low in prepositions() or is_adjective_form(word)


def _finite_behind(place: Place, *, begun: list[str]) -> bool:
    """Is there a finite verb behind the word? What an auxiliary before it asks for is none.

    One that ends the sentence is none in second place.
    """
    asked = any(word in auxiliaries() for word in (*begun, place.word.lower()))
    words = (place.word, *place.rest)
    for n in range(1 + place.phrase, len(words)):
        word = words[n]
        if not word.islower() or (asked and _is_infinite(word) and _closes(words, n)):
            continue
        if begun and n == len(words) - 1 and n >= _SHORT and not place.ahead:
            continue
        if is_finite(word) if begun else _is_finite_at(words, n):
            return True
        if could_be_plural_verb(word) and n == 1 + place.phrase > 1 and not _closes(words, n):
            return True
        if n == 1 and word.endswith(_PAST) and place.word.lower() in adverbs():
            return True
    return False


@lru_cache(maxsize=1)
def _infinite() -> frozenset[str]:
    return frozenset(form for verb in verbs() for form in (verb.infinitive, verb.participle))


def _is_infinite(word: str) -> bool:
    return word in _infinite() or (word.endswith(("en", "t")) and word not in finite_verbs())


def _closes(words: tuple[str, ...], n: int) -> bool:
    """Does the clause end with the verb, another verb behind it perhaps?"""
    following = words[n + 1] if n + 1 < len(words) else ""
    return not following or following in conjunctions() or following in auxiliaries() or following in _infinite()


def _asks(place: Place) -> bool:
    """Gefragt wird Wer den Preis zahlt: who is quoted without marks asks."""
    low = place.word.lower()
    if low == "wie":
        return bool(place.rest) and place.rest[0].islower() and place.rest[0].endswith(_VERBAL)
    return "interrogative" in lexicon().pronouns.get(low, ())


def _is_label(place: Place) -> bool:
    """Jähes Ende Die Folgen: so begins a list."""
    return len(place.rest) < _SHORT and place.ahead.startswith(":")


def _is_subordinate(place: Place) -> bool:
    """Does the clause have its verb at the end: behind dass, weil, a relative pronoun?"""
    if not place.clause:
        return False
    first = place.clause[0].lower()
    second = place.clause[1] if len(place.clause) > 1 else ""
    subordinating = "subordinating" in conjunctions().get(first, ())
    if subordinating and first not in prepositions() and (place.parted or first not in adverbs()):
        return True
    kinds = lexicon().pronouns.get(first, ())
    if not place.parted:
        return "interrogative" in kinds
    if "relative" in kinds:
        return second not in finite_verbs()  # …, das ist der Hase
    governed = first in prepositions() and "relative" in lexicon().pronouns.get(second, ())
    joined = any(word in {"dass", "weil", "ob", "wenn"} for word in place.clause[:_NEAR])
    return "interrogative" in kinds or governed or joined


def _opens_addition(place: Place) -> bool:
    """Was beauftragt wurde Zu kandidieren, wer mehr weiß Als sie."""
    low = place.word.lower()
    return low in prepositions() or low in contractions() or low in conjunctions()


def _is_verb_final(place: Place, finite: list[int]) -> bool:
    """Damit die Reise nicht zum Reinfall wird: a heading may be a clause with its verb at the end."""
    first = place.clause[0].lower()
    return finite[-1] == len(place.clause) - 1 > 1 and "subordinating" in conjunctions().get(first, ())


def _clause_follows(place: Place) -> bool:
    """Rat will Gericht Um zu strafen, schlagen sie …; Rat sucht Hilfe Die Bank, die …: it opens a whole sentence."""
    low = place.word.lower()
    if low in _NOMINATIVES:
        return len(place.rest) <= _SHORT and place.ahead.startswith((", die ", ", der ", ", das "))
    if "subordinating" not in conjunctions().get(low, ()):
        return False
    if low not in prepositions() and low not in _AMONG_WORDS:
        return True  # a clause inside of another has a comma before it
    if low == "während" and place.rest and place.rest[0] not in lexicon().determiners:
        return True
    starts = (piece.split(" ", 1)[0] for piece in place.ahead.split(", ")[1:])
    return any((is_finite(word) or could_be_plural_verb(word)) and not is_verb_of_telling(word) for word in starts)


def _cannot_end(place: Place, *, begun: bool) -> bool:
    """Is the word before one that no heading ends with: an article, a preposition, a conjunction, a finite verb?"""
    word = place.previous.lower()
    if word in prepositions():
        return word not in prefixes() or not (begun or any(map(_could_be_rare_verb, place.clause)))
    if "focus" in adverbs().get(word, ()) or word in conjunctions() or word in contractions():
        return True
    if word in lexicon().determiners or word in lexicon().pronouns:
        return "indefinite" not in lexicon().pronouns.get(word, ())
    finite = word in finite_verbs() or (is_finite(word) and word.endswith(_PAST))
    return finite and word not in _infinite()


def _is_attribute(place: Place) -> bool:
    """Die Zahl Der Toten, die Ergebnisse Einer Befragung: a genitive behind its noun."""
    if place.word not in {"Des", "Eines", "Einer", "Der"} or not is_german_noun(place.previous):
        return False
    noun = next((word for word in place.rest[:_NEAR] if word[:1].isupper()), "")
    genitive = sure_gender(noun) in {"f", "p"} if place.word == "Der" else lexicon().is_noun(noun)
    return genitive and not noun.isupper()


@lru_cache(maxsize=1)
def _articles() -> frozenset[str]:
    return frozenset(
        form for form, readings in lexicon().determiners.items() if any(r.lemma in {"der", "ein"} for r in readings)
    )


def _is_no_heading(place: Place) -> bool:
    """Before a phrase with a preposition: too long for a heading, or it opens as headings hardly do."""
    low, first = place.word.lower(), place.before[0].lower() if place.before else ""
    if low == "zu" and place.rest and place.rest[0].endswith("n") and place.rest[0].islower():
        return True  # Daten Zu erhalten
    if place.parted:
        return False
    if len(place.before) >= _LONG and sum(w.lower() in _articles() for w in place.before) > 1:
        return True
    opened = first in lexicon().determiners or first in prepositions() or first in conjunctions()
    opened = opened and place.opens_sentence and not first.startswith("kein")
    return opened and (low in prepositions() or low in contractions())


def _verb_is_possible(place: Place) -> bool:
    """Leise Kritik Bei den Grünen drehte sich …: a rare verb."""
    if place.word.lower() not in {*prepositions(), *contractions()}:
        return True
    return any(map(_could_be_rare_verb, (*place.rest[place.phrase :], *place.ahead.split())))


def _verb_goes_on(place: Place) -> bool:
    """Der Konzern Velotron Hat am Montag: the clause has no other verb."""
    if place.ahead.endswith("?"):
        return False
    finite = [place.clause[n] for n in range(len(place.clause)) if _is_finite_at(place.clause, n)]
    return not finite and not _finite_behind(place, begun=finite)
