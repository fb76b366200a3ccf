"""Where a verb, an article or a preposition begins that ends a token behind a name: a tag has taken the blank."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from reinschrift.dates.vocabulary import weekdays
from reinschrift.syntax.frames import is_german_noun, word_after
from reinschrift.syntax.names import gender_of_head
from reinschrift.syntax.phrases import phrase_at
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries, finite_verbs, preterites, verbs
from reinschrift.words.formed import stays_together
from reinschrift.words.grammar import determiner_form, prepositions
from reinschrift.words.readings import PARTICIPLE_PREFIXES, prefixes

__all__ = [
    "article_start",
    "headed_start",
    "is_verb",
    "participle_start",
    "preposition_start",
    "start_behind_first_name",
    "start_behind_known",
    "start_behind_place",
    "telling_start",
    "verb_start",
    "without_verb",
]

_GEWANN: Final = 6  # letters; kam and traf end names too
_ON_DAY: Final = "am"
_SHORTEST: Final = 3
_SHORTEST_HEAD: Final = 4
_LONGEST: Final = 16
_WORDY: Final = 6
_PAST: Final = ("te", "ten", "de", "den")
_ENDINGS: Final = ("t", "te", "en")
# No names end so before an article.
_PREPOSITIONS: Final = ("unter", "gegenüber", "gegen", "zwischen", "während", "hinter", "durch")
_GENITIVES: Final = frozenset({"der", "des", "einer", "eines"})
_SHORTEST_PRESENT: Final = 5  # letters; shorter ones end names as well, those of auxiliaries hardly do
_SEEN: Final = 8
_FREQUENT: Final = 14
_UMLAUTS: Final = ("ä", "ö", "ü")
_LIKE_ENDINGS: Final = frozenset({"ist", "ihn", "ich"})  # Trumpist, Putinich
_ARTICLES: Final = {"der": "dat", "dem": "dat", "den": "acc", "die": "nom", "das": "nom"}


@lru_cache(maxsize=4096)
def verb_start(token: str, *, named: bool) -> int:
    """Where a finite verb of some length begins that ends the token; behind other words than such one of telling."""
    headed = headed_start(token)  # Observer|sprach, and not Obser|versprach
    if headed:
        return headed
    found = [i for i in _cuts(token) if _is_verb_behind(token[:i], token[i:], named=named)]
    return next((i for i in found if lexicon().is_name(token[:i])), found[0] if found else 0)  # Seehofer|forderte


def _is_verb_behind(name: str, word: str, *, named: bool) -> bool:
    if is_verb_of_telling(word) or ((named or lexicon().is_name(name)) and is_verb(word)):
        return True
    if word.startswith(_UMLAUTS) and _is_known_verb(word):
        return True  # Eight|übertrug: no English name has the letter
    camel = name[-1].islower() and not name[1:].islower() and word in finite_verbs()
    return named and (camel or _is_past(word))


def _is_known_verb(word: str) -> bool:
    """Any small word but function words, adjectives and what is a noun in capitals."""
    words = lexicon()
    return words.known(word) and not (
        words.is_function_word(word) or words.known(word.capitalize()) or words.known(word + "m")
    )


def headed_start(token: str) -> int:
    """Where a finite verb begins behind the last noun of an English name: Journalerschien."""
    found = (i for i in _cuts(token) if gender_of_head(token[:i]) is not None and _is_finite(token[i:], least=_SEEN))
    return next(found, 0)


def participle_start(token: str) -> int:
    """Where a participle begins behind the last noun of an English name: hatte das Institutegeliefert."""
    words = lexicon()
    if words.knows(token):
        return 0
    found = (
        i
        for i in _cuts(token)
        if len(token) - i >= _WORDY
        and token[i:].startswith(PARTICIPLE_PREFIXES)
        and token.endswith(("t", "en"))
        and gender_of_head(token[:i]) is not None
    )
    return next((i for i in found if words.known(token[i:]) and not words.is_noun(token[i:].capitalize())), 0)


def without_verb(word: str) -> str:
    """Dayton Examinernannte: the head without a verb that is glued to it."""
    at = headed_start(word) or participle_start(word)
    if at:
        return word[:at]
    cuts = range(_SHORTEST_HEAD, len(word))
    heads = (word[:at] for at in cuts if gender_of_head(word[:at]) is not None and _ends_clause(word[at:]))
    return next(heads, word)


def _ends_clause(word: str) -> bool:
    return (
        word in finite_verbs()
        or lexicon().is_prefixed_verb(word)
        or any(word.startswith(prefix) and word.removeprefix(prefix) in finite_verbs() for prefix in prefixes())
    )


def _cuts(token: str) -> range:
    return range(max(_SHORTEST, len(token) - _LONGEST), len(token) - _SHORTEST)


@lru_cache(maxsize=1)
def _presents() -> tuple[str, ...]:
    """Forms of the present that end what stands behind a first name, the longest first: Ibrahimovichat."""
    known = auxiliaries()
    forms = {verb.present for verb in verbs() if verb.present in known or len(verb.present) >= _SHORTEST_PRESENT}
    return tuple(sorted(forms, key=len, reverse=True))


def start_behind_first_name(token: str, before: str) -> int:
    """Where a frequent verb in the present or any in the past begins that ends a last name: Hugo Varlandservierte."""
    words = lexicon()
    if not words.is_first_name(before):
        return 0
    present = next((form for form in _presents() if token.endswith(form)), "")
    if present and len(token) - len(present) > _SHORTEST:
        return len(token) - len(present)
    if not token.endswith("te"):
        return 0
    cuts = range(_SHORTEST + 1, len(token) - _WORDY)
    return next((i for i in cuts if words.knows(token[i:]) and words.known(token[i:-2] + "en")), 0)


def telling_start(token: str) -> int:
    """Where a verb of telling begins that ends the token, before what is told: Bundkritisierte, das sei falsch."""
    return next((i for i in _cuts(token) if _tells(token[i:])), 0)


def _tells(word: str) -> bool:
    return is_verb_of_telling(word) or (word.endswith("te") and len(word) > _WORDY and is_verb(word))


def preposition_start(text: str, token: str, following: str, end: int) -> int:
    """Where a preposition begins that ends the token, before a determiner, or before a noun that has an attribute.

    Ensemble Ferroviaunter der Leitung, Agentur Grainwireunter Berufung auf. ``end``: that of the word that follows.
    """
    after = word_after(text, end)
    attributed = is_german_noun(following) and (after in prepositions() or after in _GENITIVES)
    if following not in lexicon().determiners and not attributed:
        return 0
    return next((len(token) - len(form) for form in _PREPOSITIONS if token.endswith(form)), 0)


def start_behind_place(token: str, following: str) -> int:
    """In Salfordvor rund hundert Fans: a preposition behind a place, before a determiner or a word of degree."""
    if following not in lexicon().determiners and "focus" not in adverbs().get(following, ()):
        return 0
    return next((len(token) - len(form) for form in (*_PREPOSITIONS, "vor") if token.endswith(form)), 0)


def start_behind_known(token: str, following: str, counts: Mapping[str, int]) -> int:
    """Where a function word or a verb begins behind a name that the text has alone as well: Hallströmam Mittwoch."""
    if token.endswith(_ON_DAY) and following in weekdays(english=False) and counts.get(token.removesuffix(_ON_DAY)):
        return len(token) - len(_ON_DAY)
    cuts = range(_SHORTEST, len(token) - _SHORTEST + 1)
    found = (i for i in cuts if counts.get(token[:i]) and _follows_names(token[i:]))
    return next((i for i in found if not (_is_german(token[:i]) or stays_together(token, i, lexicon()))), 0)


def _is_german(name: str) -> bool:
    """The first part of a compound perhaps: Demo-verbot."""
    words = lexicon()
    return words.is_noun(name) or words.known(name.lower()) or (words.knows(name) and not words.is_name(name))


def _follows_names(word: str) -> bool:
    closed = lexicon().is_core(word) and word not in _LIKE_ENDINGS
    return closed or is_verb_of_telling(word) or (len(word) > _SHORTEST and _is_finite(word))


def is_verb(word: str) -> bool:
    """A frequent finite verb or a frequent form of another, but none that is a noun in capitals, and so a head."""
    words = lexicon()
    if is_verb_of_telling(word) or (word in auxiliaries() and word.endswith(_PAST)):
        return True
    adjective = word not in finite_verbs() and words.known(word + "m")
    if len(word) <= _SHORTEST + 1 or words.known(word.capitalize()) or adjective:
        return False
    return _is_finite(word)


def _is_past(word: str) -> bool:
    """Rutschte: of any known verb, if it is long; gewann: of frequent ones."""
    known = lexicon().known
    if len(word) >= _GEWANN and word in preterites():
        return True
    return (
        word.endswith("te")
        and len(word) > _WORDY
        and known(word)
        and (known(f"{word[:-2]}en") or known(f"{word[:-2]}n"))
    )


def _is_finite(word: str, least: int = _FREQUENT) -> bool:
    """The same for what hangs on an English noun (Herald, Tribune), which is the head of no German one."""
    words = lexicon()
    if len(word) <= _SHORTEST or words.is_function_word(word):
        return False
    known = word.endswith(_ENDINGS) and words.count_class(word) >= least
    stem = word.removesuffix("n").removesuffix("te")
    past = least == _SEEN and word.endswith(("te", "ten")) and len(word) > _WORDY
    past = past and (words.known(stem + "n") or words.known(stem + "en"))
    return known or past or word in finite_verbs() or words.is_prefixed_verb(word)


def article_start(text: str, token: str, end: int) -> int:
    """Where an article begins that ends the token and fits the noun that follows."""
    form = token[-_SHORTEST:]
    phrase = phrase_at(text, end) if form in _ARTICLES and len(token) >= 2 * _SHORTEST else None
    gender = lexicon().gender(phrase.noun) if phrase and lexicon().is_noun(phrase.noun) else None
    fits = gender is not None and any(
        determiner_form("der", case, gender.letter) == form for case in ("nom", "acc", "dat")
    )
    return len(token) - _SHORTEST if fits else 0
