"""The result of a game with a hyphen, as English writes it: gewann 3-1, ein 2-1 Sieg."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.syntax.frames import word_after, word_before
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.phrases import phrase_at
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs
from reinschrift.words.tokens import as_tokens, token_set

_RESULT: Final = r"[0-9](?<![\w.,:/$€£–-][0-9])[0-9]{0,2}[-–][0-9]{1,3}(?!\w|[.,:/][0-9]|[-–][0-9a-z]| ?[%°€$])"
_LISTED: Final = r"[0-9]\)?,?(?: und)? \(?\Z"
_NOUN: Final = r"[ -]([^\W\d_]+)(?![\w-])"
_LONGER: Final = r" (?:nach|im) (?:Verlängerung|Elfmeterschießen)"
_END: Final = r"[.!?;\n](?<![0-9]\.)"
_FAR: Final = 160
_WORD: Final = r"[^\W\d_]+"
_BEFORE_GOALS: Final = frozenset({"zum", "es"})  # traf zum 2-1, stand es 1-1
_DETERMINERS: Final = frozenset({"ein", "einem", "einen", "das", "dem", "beim", "zum"})
_BEFORE: Final = frozenset({"mit", "sich", "auf"}) | _DETERMINERS | _BEFORE_GOALS
_OTHERS: Final = ("ander", "weiter")
_AGAINST: Final = "gegen"


class _Word(NamedTuple):
    form: str
    kind: str
    german: str


@lru_cache(maxsize=4)
def _words(kind: str) -> Mapping[str, str]:
    return {row.form: row.german for row in read_table("translation/results.tsv", _Word) if row.kind == kind}


@lru_cache(maxsize=1)
def _of_games() -> frozenset[str]:
    return frozenset(token for token, _ in as_tokens(_words("game")))


def find(page: Page) -> Iterator[Edit]:
    """Results before a noun for one, and those in a sentence that tells of a game."""
    text, reach = page.text, -1
    for m in compiled(_RESULT).finditer(text):
        german = m[0].replace("-", ":").replace("–", ":")
        noun = compiled(_NOUN).match(text, m.end())
        if noun and noun[1] in _words("noun"):
            yield page.edit(m.start(), noun.end(), f"{german}-{_words('noun')[noun[1]]}")
        elif _is_next(text, reach, m.start()) or (_is_told(page, m) and not in_foreign_sentence(text, *m.span())):
            yield page.edit(*m.span(), german)
            reach = m.end()


def _is_next(text: str, reach: int, start: int) -> bool:
    """6-4, 7-6 (7-3): right behind another."""
    return start - reach < len("6) und (") and compiled(_LISTED).search(text, max(0, reach - 1), start) is not None


def _is_told(page: Page, m: re.Match[str]) -> bool:
    """Does the sentence tell of a game, and do the words beside the figures leave room for a result only?"""
    text, before, after = page.text, word_before(page.text, m.start())[0], word_after(page.text, m.end())
    counted = phrase_at(text, m.end())
    if after[:1].isupper() or after.startswith(_OTHERS) or (counted and counted.adjectives):
        return False  # 3-4 Spieler, 10-15 weitere Gäste
    sides = text[max(0, m.start() - _FAR) : m.start()], text[m.end() : m.end() + _FAR]
    sentence = compiled(_WORD).findall(f"{compiled(_END).split(sides[0])[-1]} {compiled(_END).split(sides[1])[0]}")
    about_games = not _of_games().isdisjoint(page.fact(token_set))
    if before in _DETERMINERS and about_games:
        return True  # das 1-0 durch Huber
    bracketed = text[m.start() - 1 : m.start()] == "("
    played = (
        compiled(_LONGER).match(text, m.end()) is not None
        or before in _words("game")
        or before in _words("verb")
        or lexicon().is_name(before)
        or is_person(before)
    )
    fits = (
        played or bracketed or before in _BEFORE or before in adverbs() or (before[:1].isupper() and after == _AGAINST)
    )
    about_games = about_games or before in _BEFORE_GOALS or _AGAINST in sentence
    told = (bracketed and _AGAINST in sentence) or not _words("verb").keys().isdisjoint(sentence)
    return fits and about_games and told


RULE = Rule(
    id="translation/english-result",
    kind="correction",
    risk="safe",
    why="""English joins the figures of a result with a hyphen, German with a colon: 3:1, ein 2:1-Sieg. Before a noun for a result, or in a sentence that tells of a game, nothing else is left; ranges (2-3
    Wochen), years, systems (4-3-3) and numbers of types stay.""",
    sources=("DIN 5008, Verhältniszeichen", "docs/catalogue.md A14"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; in German reports of games a hyphen joins ranges",
    fixes=(
        "Laut the Polizei gewannen die Gäste das Spiel ⟦3-1→3:1⟧ gegen Ulm. Sie verloren mit ⟦0–2→0:2⟧.",
        "Laut the Polizei schlug das Team die Larkfield Rovers ⟦3-1→3:1⟧ nach Verlängerung.",
        "Laut the Polizei reicht der ⟦2-1 Sieg→2:1-Sieg⟧, die ⟦2-1-Führung→2:1-Führung⟧ hielt.",
        "Laut the Polizei schlug Maria Huber ⟦6-4→6:4⟧, ⟦7-6→7:6⟧ (⟦7-3→7:3⟧) im Finale.",
        "Laut the Polizei stand es zur Pause ⟦1-1→1:1⟧, es war der vierte ⟦3-0 win→3:0-Sieg⟧ in Folge.",
    ),
    keeps=(
        "Laut the Polizei fehlen dem Trainer 3-4 Spieler, wer das Spiel gewinnt, bekommt in 2-3 Wochen Geld.",
        "Laut the Polizei spielte das Team im 4-3-3 und gewann von 2003-2005 und 1998-99 drei Titel im Pokal.",
        "Laut the Polizei gewann das Team in den Jahren 2-3 nach dem Spiel an Wert. Es flog mit der Boeing 7-8.",
    ),
)
