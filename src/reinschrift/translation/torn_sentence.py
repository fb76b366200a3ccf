"""A sentence that was cut in the wrong place before it was translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.clauses import has_finite_verb, sentence_from, whole_word_before
from reinschrift.evidence.telling import is_verb_of_telling
from reinschrift.tables import read_table
from reinschrift.words import lexicon

_RANK: Final = r"[a-zäöüß]+ (?:%s)\.? (?:[a-zäöüß]+ ?){1,3}\. [A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?"
_INITIAL: Final = r"[A-ZÄÖÜ][a-zäöüß]+ [A-Z]\. ([a-zäöüß]{4,}(?:t|en))\. ([A-ZÄÖÜ][a-zäöüß'’-]+)(?=,|\n|\Z)"
_FRAGMENT: Final = r"[.!?][“\"»«]? ([a-zäöüß]+)(?=[ ,.])"
_AFTER_QUOTE: Final = r"[.]“ ([a-zäöüß]+) ([a-zäöüß]+)\b"
_BEFORE: Final = r"[^\W\d_]{4,}[.!?“\"»«]*\Z"
_SPOKEN_TO: Final = frozenset({"du", "ihr"})  # hast du: no words about the speaker
_REACH: Final = 40
_SHORTEST: Final = 2
_WHOLE: Final = 6
"""Letters of a participle."""
_LONGEST: Final = 12
"""Words of a fragment; what is longer has a verb that is not recognised."""


class _Rank(NamedTuple):
    form: str
    meaning: str


@lru_cache(maxsize=1)
def _ranks() -> str:
    return "|".join(row.form for row in read_table("translation/ranks.tsv", _Rank))


def find(page: Page) -> Iterator[Flag]:
    """Verbs between a rank and its name, and lower-case pieces without a verb behind a full stop."""
    text = page.text
    taken = -1
    for m in compiled(_RANK % _ranks()).finditer(text):
        yield page.flag(m.start(), m.end(), "cut behind an abbreviation: the name belongs before the verb")
        taken = m.end()
    yield from _behind_initials(text)
    for m in compiled(_FRAGMENT).finditer(text):
        if m.start() < taken:
            continue
        if _is_participle(m[1]) and whole_word_before(text, m.start()):
            yield page.flag(m.start(), m.end(1), "cut before the participle that closes the clause")
            continue
        if not _is_fragment_start(text, m):
            continue
        fragment = sentence_from(text, m.start(1))
        words = fragment.split()
        if _SHORTEST <= len(words) <= _LONGEST and not has_finite_verb(fragment):
            end = m.start(1) + len(fragment)
            yield page.flag(m.start(1), end + (text[end : end + 1] in {".", "!", "?"}), "torn off: no verb of its own")
    for m in compiled(_AFTER_QUOTE).finditer(text):
        if not lexicon().is_finite_verb(m[1]) or "personal" not in lexicon().pronouns.get(m[2], ()):
            continue
        if m[2] in _SPOKEN_TO or (not is_verb_of_telling(m[1]) and machine_translated(page.opening)):
            yield page.flag(m.start(), m.end(1), "cut inside the quotation: the verb belongs to what was said")


def _behind_initials(text: str) -> Iterator[Flag]:
    """Von Carla J. gesteuert. Whitlow, die: a first name, an initial, the participle, and then the last name alone."""
    words = lexicon()
    for m in compiled(_INITIAL).finditer(text):
        participle = _is_participle(m[1]) or (words.known(m[1] + "e") and not words.is_finite_verb(m[1]))
        if participle and (words.is_name(m[2]) or not words.knows(m[2])):
            yield Page.flag(m.start(), m.end(), "cut behind an initial: the name belongs before the verb")


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


RULE = Rule(
    id="translation/torn-sentence",
    kind="unclear",
    risk="safe",
    why="""Sentences are split before translation, and the splitter takes the stop of an abbreviation for the end:
    "als Sgt identifiziert. Paul Kremer"; or a clause is cut off and follows in lower case without a verb. The pieces
    were translated apart, so that only a new translation would help; they are kept and flagged. Abbreviations before
    lower case (bzw. der) and slogans stay.""",
    sources=("docs/catalogue.md A3",),
    find=find,
    fixes=(
        "Der Hubschrauber wurde von ⟦Carla J. gesteuert. Whitlow⟧, die seit Jahren im Dienst ist.",
        "Das Opfer wurde ⟦als Sgt identifiziert. Paul Kremer⟧, ein Beamter.",
        "Der Täter wurde ⟦von Lt verhaftet. Ana Ruiz⟧ sagte das.",
        "Der Rat will beraten, wie es die Gewerkschaft fordert. ⟦von den meisten Abgeordneten.⟧",
        "Die Bank schweigt zu den Vorwürfen. ⟦und zu den Zahlen des Jahres.⟧ Das ist alles.",
        "Die Arbeiten dauern bis Mai. ⟦für den Ausbau der Straße.⟧ Danach kommt der Asphalt.",
        "„Wir sind müde⟦.“ hast⟧ du verstanden, sagte er.",
        "Für die Mannschaft hat die Reederei Busse⟦. gechartert⟧, um sie über die Grenze zu bringen.",
        "Er starb am Montag im Krankenhaus. ⟦nach langer schwerer Krankheit.⟧",
    ),
    keeps=(
        "Der Wagen wurde von Carla J. gesteuert. Whitlow sagte nichts. Er hat Tom K. gesehen. Jahre, die vergingen.",
        "Die Firma bzw. der Inhaber zahlt.",
        "Er nannte die Zahl der Opfer usw. und so fort.",
        "Er hielt Ehe jetzt! für möglich. Das war gut.",
        "Das sagte Sgt. Paul Kremer, ein Beamter.",
        "„Das ist gut.“ sagte sie leise.",
        "Das half der Regierung. zuletzt halten sie still.",
        "Er wurde als Sergeant identifiziert. Paul Kremer schwieg.",
    ),
)
