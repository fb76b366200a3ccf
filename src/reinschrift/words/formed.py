"""Words formed by rule from listed ones, whose edges look like words of their own: drängenderen, lieferst, Fürstin.

`inflection` says what the lexicon counts as known. Here a token looks like two words already, so the rules may be
broader: what passes is no word more, only a cut less.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from reinschrift.tables import read_words
from reinschrift.words.grammar import adjective_endings
from reinschrift.words.initials import with_capital
from reinschrift.words.joints import never_part
from reinschrift.words.lexicon import Lexicon
from reinschrift.words.word_endings import word_endings

__all__ = ["is_formed", "stays_together"]

_GRADES: Final = ("", "er", "st", "est")
_PARTICIPLE: Final = "nd"
_OF_PARTICIPLES: Final = frozenset(("der", "dem", "den", "des", "deren"))
"""Articles that a present participle with its ending seems to hold: einigen+der, drängen+deren."""
_INFINITIVE: Final = ("en", "ern", "eln")
_SECOND_PERSON: Final = ("rst", "lst")
_FOREIGN: Final = "ierst"
_FEMININE: Final = "in"
_PLURAL: Final = "innen"
_FOLLOWER: Final = "ist"
_DOCTRINES: Final = ("ismus", "istin", "istisch")
_OF_NOUNS: Final = "lich"
_SHORTEST: Final = 4


def is_formed(token: str, places: Iterable[int], words: Lexicon) -> bool:
    """Is the token, which may be cut at the places, a form or a derivation of a listed word?"""
    if token[:1].isupper():
        return _is_feminine(token, words) or _is_follower(token, words)
    if _is_graded(token, words) or _is_of_noun(token, words):
        return True
    return _is_second_person(token, words) and not any(words.is_core(token[:at]) for at in places)


def stays_together(token: str, at: int, words: Lexicon) -> bool:
    """Do the two pieces make one word, whatever they mean alone: einigen+der, kalorien+reichen, umhin+können?"""
    left, right = token[:at], token[at:]
    if token[:1].isupper():
        return right == _PLURAL and left.lower().endswith(word_endings("person"))
    if right in _OF_PARTICIPLES:
        return left.endswith(_INFINITIVE) and not words.is_core(left)
    return left in _only_joined() or never_part(left, right) or _is_compared(left, right, words)


@lru_cache(maxsize=1)
def _only_joined() -> frozenset[str]:
    return read_words("words/word_lists.tsv", "only joined")


@lru_cache(maxsize=1)
def _behind_nouns() -> tuple[str, ...]:
    return tuple(sorted(read_words("words/word_lists.tsv", "behind nouns")))


def _is_compared(left: str, right: str, words: Lexicon) -> bool:
    """Minuten+schnell, listen+reichen: no noun stands alone in small letters, and it may look like a verb."""
    if words.is_function_word(left) or not words.known(with_capital(left)):
        return False
    return not words.known(left) or any(base in _behind_nouns() for base in _bases(right))


def _bases(form: str) -> Iterator[str]:
    """What is left of an adjective without its ending and degree."""
    for ending in ("", *adjective_endings()):
        stem = form.removesuffix(ending)
        if ending == "" or stem != form:
            yield from (stem.removesuffix(grade) for grade in _GRADES if stem.endswith(grade))


@lru_cache(maxsize=1)
def _of_adjectives() -> tuple[str, ...]:
    """What adjectives end in that their ending proves to be such."""
    return (_PARTICIPLE, *word_endings("adjective"))


def _is_graded(token: str, words: Lexicon) -> bool:
    """Überzeugenderen, würdevollste: of an adjective that its ending proves to be one."""
    return any(
        base != token
        and len(base) >= _SHORTEST
        and base.endswith(_of_adjectives())
        and words.known(base)
        and not (base.endswith(_PARTICIPLE) and words.is_core(base.removesuffix("d")))
        for base in _bases(token)
    )


def _is_of_noun(token: str, words: Lexicon) -> bool:
    """Abend+lich."""
    noun = token.removesuffix(_OF_NOUNS)
    return noun != token and words.known(with_capital(noun))


def _is_second_person(token: str, words: Lexicon) -> bool:
    """Du lieferst, du dominierst."""
    stem = token.removesuffix("st")
    if token.endswith(_FOREIGN):
        return words.known(stem + "en")
    return token.endswith(_SECOND_PERSON) and words.known(stem + "n")


def _is_feminine(token: str, words: Lexicon) -> bool:
    """Fürstin, Exotin: of a noun whose plural is listed, or a weak masculine, which has no genitive in -s."""
    base = token.removesuffix(_FEMININE)
    if base == token:
        return False
    if words.known(base + _PLURAL):
        return True
    gender = words.gender(base)
    weak = words.known(base + "en") and not words.known(base + "s") and not words.known(base + "es")
    return weak and gender is not None and gender.letter == "m" and words.known(base)


def _is_follower(token: str, words: Lexicon) -> bool:
    """Separat+ist, as Separatismus and separatistisch are listed."""
    base = token.removesuffix(_FOLLOWER)
    return base != token and any(words.known(base + end) or words.known(base.lower() + end) for end in _DOCTRINES)
