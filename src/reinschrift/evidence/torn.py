"""Sentences that were cut in the wrong place before they were translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.syntax.clauses import (
    has_finite_verb,
    has_only_participle,
    has_only_relative_clause,
    sentence_from,
    whole_word_before,
)
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.tables import read_pairs
from reinschrift.words import lexicon

__all__ = ["Torn", "torn_sentences"]

_RANK: Final = r" (?:%s)\.? (?:[a-zäöüß]{1,30} ?){1,3}\. [A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?"
_HAVING: Final = ".“ ha"
_TOLD: Final = r"[.]“ (hat|haben|hatten?|habe) (?:[^\W\d_]+ ){1,12}([a-zäöüß]+(?:t|en))(?=[.,;:!?\n]|\Z)"
_WORD_BEFORE: Final = r"(?<![a-zäöüß])[a-zäöüß]+\Z"
_INITIAL: Final = r"[A-ZÄÖÜ][a-zäöüß]+ [A-Z]\. ([a-zäöüß]{4,}(?:t|en))\. ([A-ZÄÖÜ][a-zäöüß'’-]+)(?=,|\n|\Z)"
_FRAGMENT: Final = r"[.!?][“\"»«]? ([a-zäöüß]+)(?=[ ,.])"
_AFTER_QUOTE: Final = r"[.]“ ([a-zäöüß]+) ([a-zäöüß]+)\b"
_BEFORE: Final = r"[^\W\d_]{4,}[.!?“\"»«]*\Z"
_SHOUTED: Final = ("!“", "?“", '!"', '?"', "!«", "?«", "!”", "?”")  # stand „Danke für alles!“ in Rot
_SPOKEN_TO: Final = frozenset({"du", "ihr"})  # hast du: no words about the speaker
_REACH: Final = 40
_SHORTEST: Final = 2
_WHOLE: Final = 6
"""Letters of a participle."""
_LONGEST: Final = 12
"""Words of a fragment; what is longer has a verb that is not recognised."""


class Torn(NamedTuple):
    """What is torn, at ``[start, end)`` of the page; ``doubtful`` where edited text may say so too."""

    start: int
    end: int
    note: str
    doubtful: bool = False


def _ranks() -> str:
    return "|".join(read_pairs("evidence/ranks.tsv", "form", "meaning"))


def torn_sentences(page: Page) -> tuple[Torn, ...]:
    """All of them, sort by sort; a fact."""
    text = page.text
    ranks = tuple(_behind_ranks(text))
    taken = ranks[-1].end if ranks else -1
    return (
        *ranks,
        *_behind_initials(text),
        *_fragments(text, taken),
        *_inside_quotations(text),
        *_verbs_behind_quotations(text),
    )


def _behind_ranks(text: str) -> Iterator[Torn]:
    """Als Sgt identifiziert. Paul Kremer: the verb between a rank and its name."""
    for m in compiled(_RANK % _ranks()).finditer(text):
        before = compiled(_WORD_BEFORE).search(text, max(0, m.start() - _REACH), m.start())
        if before is not None:
            yield Torn(before.start(), m.end(), "cut behind an abbreviation: the name belongs before the verb")


def _fragments(text: str, taken: int) -> Iterator[Torn]:
    """Lower-case pieces without a verb of their own behind a full stop."""
    for m in compiled(_FRAGMENT).finditer(text):
        if m.start() < taken:
            continue
        if _is_participle(m[1]) and whole_word_before(text, m.start()):
            yield Torn(m.start(), m.end(1), "cut before the participle that closes the clause")
            continue
        if not _is_fragment_start(text, m) or text.startswith(_SHOUTED, m.start()):
            continue
        fragment = sentence_from(text, m.start(1))
        words = fragment.split()
        torn = not has_finite_verb(fragment) or has_only_relative_clause(fragment) or has_only_participle(fragment)
        if _SHORTEST <= len(words) <= _LONGEST and torn:
            end = m.start(1) + len(fragment)
            yield Torn(m.start(1), end + (text[end : end + 1] in {".", "!", "?"}), "torn off: no verb of its own")


def _inside_quotations(text: str) -> Iterator[Torn]:
    """Sie.“ hast du verstanden: behind the quotation the verb that belongs to what was said."""
    for m in compiled(_AFTER_QUOTE).finditer(text):
        if not lexicon().is_finite_verb(m[1]) or "personal" not in lexicon().pronouns.get(m[2], ()):
            continue
        if m[2] in _SPOKEN_TO or not is_verb_of_telling(m[1]):
            note = "cut inside the quotation: the verb belongs to what was said"
            yield Torn(m.start(), m.end(1), note, doubtful=m[2] not in _SPOKEN_TO)


def _verbs_behind_quotations(text: str) -> Iterator[Torn]:
    """Wir haben ihm vertraut.“ hat der Mann erklärt: auxiliary, subject, and at the end a participle of telling."""
    for m in compiled(_TOLD).finditer(text) if _HAVING in text else ():
        if is_verb_of_telling(m[2]):
            note = "a stop before the verb that tells who speaks: cut inside the sentence"
            yield Torn(m.start(), m.end(1), note, doubtful=True)


def _behind_initials(text: str) -> Iterator[Torn]:
    """Von Carla J. gesteuert. Whitlow, die: a first name, an initial, the participle, and then the last name alone."""
    words = lexicon()
    for m in compiled(_INITIAL).finditer(text):
        participle = _is_participle(m[1]) or (words.known(m[1] + "e") and not words.is_finite_verb(m[1]))
        if participle and (words.is_name(m[2]) or not words.knows(m[2])):
            yield Torn(m.start(), m.end(), "cut behind an initial: the name belongs before the verb")


def _is_participle(word: str) -> bool:
    """Gebaut, gechartert: no sentence begins with one in small letters."""
    words = lexicon()
    ending = next((e for e in ("t", "en") if word.endswith(e)), "")
    if not word.startswith("ge") or not ending or len(word) < _WHOLE or words.is_function_word(word):
        return False
    return words.known(word) and words.known(word + "e") and not words.is_finite_verb(word)


def _is_fragment_start(text: str, m: re.Match[str]) -> bool:
    slogan = text[m.start()] in "!?" and text[m.start() + 1] == " "  # für „Ehe jetzt!“ without its quotation marks
    if slogan or not lexicon().is_function_word(m[1]):
        return False
    if text.startswith(". ", m.start()):
        return whole_word_before(text, m.start())
    before = compiled(_BEFORE).search(text, max(0, m.start(1) - _REACH), m.start(1) - 1)
    return before is not None and lexicon().knows(before[0].rstrip('.!?“"»«'))
