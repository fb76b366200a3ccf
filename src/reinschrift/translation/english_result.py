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
from reinschrift.evidence.frames import word_after, word_before
from reinschrift.evidence.language import in_foreign_sentence
from reinschrift.evidence.subject import is_spoken_of
from reinschrift.tables import read_table
from reinschrift.words.tokens import as_tokens, token_set

_RESULT: Final = r"[0-9](?<![\w.,:/$€£–-][0-9])([0-9]{0,2})[-–](?=[0-9])([0-9]{1,3})(?!\w|[.,:/][0-9]|[-–][0-9a-z]| ?[%°€$])"
_NEXT: Final = r"(?:,| und| and)? \(?([0-9]{1,2})[-–]([0-9]{1,2})(?!\w|[.,:/][0-9]|[-–])"
_NOUN: Final = r"[ -]([^\W\d_]+)(?![\w-])"
_END: Final = r"[.!?;\n](?<![0-9]\.)"
_AGAINST: Final = "gegen"
_BEFORE_GOALS: Final = frozenset({"zum", "es"})  # traf zum 2-1, stand es 1-1
_FAR: Final = 160
_WORD: Final = r"[^\W\d_]+"
_CLOSING: Final = frozenset(",.;:!?)“")


class _Word(NamedTuple):
    form: str
    kind: str
    german: str


@lru_cache(maxsize=1)
def _words() -> Mapping[str, frozenset[str]]:
    rows = read_table("translation/results.tsv", _Word)
    kinds = {row.kind for row in rows}
    return {kind: frozenset(row.form for row in rows if row.kind == kind) for kind in kinds}


@lru_cache(maxsize=1)
def _of_games() -> frozenset[str]:
    """The tokens that show a page about games."""
    return frozenset(token for token, _ in as_tokens(_words()["sport"]))


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, str]:
    """Nouns behind a result in German."""
    rows = read_table("translation/results.tsv", _Word)
    german = {row.form: row.form for row in rows if row.kind == "noun"}
    return german | {row.form: row.german for row in rows if row.kind == "english"}


def find(page: Page) -> Iterator[Edit]:
    """Results before a noun for one, and those in a sentence that tells of a game."""
    text, reach = page.text, -1
    about_games = not _of_games().isdisjoint(page.fact(token_set))
    for m in compiled(_RESULT).finditer(text):
        if m.start() < reach or is_spoken_of(page, *m.span()) or in_foreign_sentence(text, *m.span()):
            continue
        noun = compiled(_NOUN).match(text, m.end())
        if noun and noun[1] in _nouns():
            yield page.edit(m.start(), noun.end(), f"{_in_german(m[0])}-{_nouns()[noun[1]]}")
        elif _is_told(text, m, about_games=about_games):
            yield page.edit(*m.span(), _in_german(m[0]))
            following = compiled(_NEXT).match(text, m.end())
            while following:  # 6-4, 7-6 (7-3)
                start, reach = following.start(1), following.end()
                yield page.edit(start, reach, _in_german(text[start:reach]))
                following = compiled(_NEXT).match(text, reach + text.startswith(")", reach))


def _in_german(result: str) -> str:
    return result.replace("-", ":").replace("–", ":")


def _is_told(text: str, m: re.Match[str], *, about_games: bool) -> bool:
    """Does the sentence tell who won, and do the words beside the figures leave room for a result only?"""
    before = word_before(text, m.start())[0]
    bracketed = text[m.start() - 1 : m.start()] == "("
    first = bracketed or before in _words()["before"] | _words()["verb"]
    if not first and (not before[:1].isupper() or before in _words()["numbered"]):
        return False
    after = word_after(text, m.end())
    follows = after in _words()["behind"] if after else text[m.end() : m.end() + 1] in _CLOSING or _goes_on(text, m.end())
    sentence = _sentence(text, *m.span()) if follows else []
    about_games = about_games or before in _BEFORE_GOALS or _AGAINST in sentence
    return about_games and not _words()["verb"].isdisjoint(sentence)


def _goes_on(text: str, end: int) -> bool:
    return end == len(text) or text[end] == "\n" or compiled(_NEXT).match(text, end) is not None


def _sentence(text: str, start: int, end: int) -> list[str]:
    """The words from the last mark that closes a sentence to the next."""
    before, behind = text[max(0, start - _FAR) : start], text[end : end + _FAR]
    return compiled(_WORD).findall(compiled(_END).split(before)[-1] + " " + compiled(_END).split(behind)[0])


RULE = Rule(
    id="translation/english-result",
    kind="correction",
    risk="safe",
    why="""English joins the figures of a result with a hyphen (won 3-1, a 2-1 win), German with a colon: 3:1, ein
    2:1-Sieg. Before a noun for a result, or in a sentence that tells of a game on a page about games, nothing else is
    left; ranges (2-3 Wochen), years, seasons, systems (4-3-3) and numbers of types stay.""",
    sources=("DIN 5008, Verhältniszeichen", "docs/catalogue.md A14"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; in German reports of games a hyphen joins ranges",
    fixes=(
        "Laut the Polizei gewannen die Gäste das Spiel ⟦3-1→3:1⟧ gegen Ulm. Sie verloren mit ⟦0–2→0:2⟧.",
        "Laut the Polizei reicht der ⟦2-1 Sieg→2:1-Sieg⟧, die ⟦2-1-Führung→2:1-Führung⟧ hielt bis zum Ende.",
        "Laut the Polizei schlug sie die Spanierin ⟦6-4→6:4⟧, ⟦7-6→7:6⟧ (⟦7-3→7:3⟧) im Halbfinale.",
        "Laut the Polizei stand es zur Pause ⟦1-1→1:1⟧, es war der vierte ⟦3-0 win→3:0-Sieg⟧ in Folge.",
    ),
    keeps=(
        "Laut the Polizei fehlen dem Trainer 3-4 Spieler, wer das Spiel gewinnt, bekommt in 2-3 Wochen Geld.",
        "Laut the Polizei spielte das Team im 4-3-3 und gewann von 2003-2005 und 1998-99 drei Titel im Pokal.",
        "Laut the Polizei gewann das Team in den Jahren 2-3 nach dem Spiel an Wert. Es flog mit der Boeing 7-8.",
        "Laut the Polizei endete das Spiel 3:1, der 2:1-Sieg war verdient.",
        "Laut the Polizei gilt die Tabelle auf den Seiten 3-4, sie führt in 5-6 % der Fälle zum Spiel.",
    ),
)
