"""A masculine in the nominative that cannot be the subject of its clause: Sie trugen ein Sensor, dort gibt es ein Hof.

The verb is a plural, or has its subject in er, wir, man, or is es gibt. Lists (ein Mann und eine Frau), predicates
(wollen ein Star werden) and what als and wie bring stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.evidence.agreement import endings_to_change
from reinschrift.evidence.clauses import could_be_finite
from reinschrift.evidence.frames import word_before
from reinschrift.evidence.government import clause_before
from reinschrift.evidence.phrases import phrase_at, sure_gender
from reinschrift.words import lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import adjective_ending, prepositions

__all__ = ["second_nominatives"]

_EIN: Final = r"[a-zäöüß] ((?:[skm]|)ein)(?= (?:[a-zäöüß]+er )?[A-ZÄÖÜ])"
_MARKS: Final = ".!?;:,\n„“–("
_REST: Final = r"[^.!?;:,\n„“–(]{0,200}(?=[.!?])"
_NAME: Final = r"[-/&]| [A-ZÄÖÜ]"
_LISTED: Final = frozenset({"und", "oder", "and", "or", "sowie", "bis", "noch", "sondern"})
_COMPARED: Final = _LISTED | {"als", "wie", "denn", "statt", "außer", "nicht", "nur", "auch"}
_COPULAS: Final = frozenset({"sein", "werden", "bleiben", "heißen", "gelten", "wirken", "bilden", "dauern"})
_BECOME: Final = frozenset({"geworden", "gewesen", "geblieben", "werden", "sein", "bleiben", "heißen", "worden"})
_SUBJECTS: Final = frozenset({"er", "wir", "ich", "man"})
_TOMORROW: Final = "Morgen"  # als gebe es kein Morgen
_ENDINGS: Final = ("te", "ten")
_GIVING: Final = frozenset({"gibt", "gab", "gäbe", "gebe", "geben", "gegeben"})


def second_nominatives(text: str) -> Iterator[Iterator[tuple[int, int, str]]]:
    """The accusative of the determiner, with its adjectives."""
    for m in compiled(_EIN).finditer(text):
        yield _accusative(text, *m.span(1))


def _accusative(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    before = word_before(text, start)[0]
    phrase = phrase_at(text, end)
    if phrase is None or phrase.noun == _TOMORROW or sure_gender(phrase.noun) != "m":
        return
    if before in _COMPARED or before in prepositions():
        return
    rest = compiled(_REST).match(text, phrase.end)
    if rest is None or compiled(_NAME).match(text, phrase.end):
        return
    clause, behind = clause_before(text, start, _MARKS), rest[0].split()
    if _LISTED.isdisjoint(behind) and _BECOME.isdisjoint(behind) and _has_other_subject(clause, behind):
        yield (start, end, text[start:end] + "en")
        yield from endings_to_change(text, phrase, adjective_ending("ein", "acc", "m"))


def _has_other_subject(clause: list[str], behind: list[str]) -> bool:
    verbs = [n for n, word in enumerate(clause) if _is_verb(word)]
    if not verbs and clause[:1] and clause[0].lower() in _SUBJECTS and clause[1:2] and clause[1].endswith(_ENDINGS):
        verbs = [1]  # Er kaufte: a verb by its place
    if len(verbs) != 1:
        return False
    at = verbs[0]
    around = {word.lower() for word in clause[max(0, at - 1) : at + 2]}
    if "es" in around:
        return not _GIVING.isdisjoint((clause[at], *behind[-1:]))
    if finite_verbs().get(clause[at]) in _COPULAS:
        return False
    if not _SUBJECTS.isdisjoint(around):
        return True
    return _is_plural(clause, at)


def _is_verb(word: str) -> bool:
    return word.islower() and (lexicon().is_finite_verb(word) or could_be_finite(word))


def _is_plural(clause: list[str], at: int) -> bool:
    """Die Schüler bauten, dort bauten Schüler; but: der noch nicht beauftragten Studie widersprach ein Rat."""
    behind_subject = at == 1 or (at > 1 and clause[at - 1][:1].isupper())
    return clause[at].endswith("en") and behind_subject and not clause[-1].endswith("te")
