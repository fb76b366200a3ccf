"""Infinitives and participles: the second half of a compound verb, which tells what the first half is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, Literal

from reinschrift.core.find import compiled
from reinschrift.words import lexicon
from reinschrift.words.closed import verbs
from reinschrift.words.readings import prefixes

__all__ = ["Part", "verb_part"]

Part = Literal["infinitive", "participle", "either"]

_SHORTEST: Final = 4
_PREFIX: Final = "^(?:be|ent|emp|er|ver|zer)"
_LETTER: Final = "[a-zäöüß]"
_INSEPARABLE: Final = "(?:be|ent|emp|er|ver|zer|miss|unter|über|wider|hinter|wieder)"  # participles without ge-
_IN_T: Final = rf"{_LETTER}{{0,9}}ge{_LETTER}{{2,}}t|{_LETTER}{{3,}}iert|{_LETTER}{{0,6}}{_INSEPARABLE}{_LETTER}{{2,}}t"
_IN_EN: Final = rf"{_LETTER}{{0,9}}ge{_LETTER}{{3,}}en|{_LETTER}{{0,6}}{_INSEPARABLE}{_LETTER}{{2,}}en"
_INFINITIVE: Final = ("en", "eln", "ern", "tun", "sein")
_LONGEST_PREFIX: Final = 9
_IRREGULAR: Final[Mapping[str, Part]] = {"sein": "infinitive", "tun": "infinitive", "worden": "participle"}


@lru_cache(maxsize=1)
def _principal_parts() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Infinitives, participles and finite forms of the frequent verbs."""
    finite = frozenset(form for v in verbs() for form in (v.present, v.preterite))
    return frozenset(v.infinitive for v in verbs()), frozenset(v.participle for v in verbs()), finite


@lru_cache(maxsize=8192)
def verb_part(word: str) -> Part | None:
    """What non-finite form of a verb the word can be; None for all other words."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not word.islower() or len(word) < _SHORTEST or lexicon().is_function_word(word):
        return None
    return _of_frequent_verb(word) or _by_its_ending(word)


def _of_frequent_verb(word: str) -> Part | None:
    """The part of a frequent verb that it is, with a prefix or without."""
    infinitives, participles, _ = _principal_parts()
    for at in range(min(_LONGEST_PREFIX, len(word) - 3) + 1):
        rest = word[at:]
        if at and word[:at] not in prefixes():
            continue
        if rest in participles:
            return "either" if rest in infinitives else "participle"
        if rest in infinitives:
            return "infinitive"
        stem = compiled(_PREFIX).sub("", rest)
        if stem != rest and stem in infinitives:  # berufen, erlassen: participles that are infinitives too
            return "either" if f"ge{stem}" in participles else "infinitive"
    return None


def _by_its_ending(word: str) -> Part | None:
    if word.endswith("t"):
        _, _, finite = _principal_parts()
        return "participle" if word not in finite and compiled(_IN_T).fullmatch(word) else None
    if not word.endswith(_INFINITIVE):
        return None
    stem = word.removesuffix("n").removesuffix("e")
    weak = lexicon().known(f"{stem}t") or lexicon().known(f"{stem}et")
    return "infinitive" if weak or compiled(_IN_EN).fullmatch(word) is None else "participle"
