"""Umlauts that became the replacement character or a question mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._letters import GERMAN
from reinschrift.encoding._neighbours import Where, place
from reinschrift.encoding._places import in_address
from reinschrift.encoding._reading import read
from reinschrift.encoding._restoration import SLOT, options, restored
from reinschrift.encoding._rows import Row
from reinschrift.encoding._vocabulary import attested, bits
from reinschrift.observations.subject import about_characters, about_encoding, is_in_quotation, is_meant
from reinschrift.words import lexicon

_WORD = "(?:[^\\W\\d_]|\ufffd)+|[0-9]+"
_MARKED = r"\?*[^\W\d_]+(?:\?+[^\W\d_]+)*|[0-9]+"
_LATIN = "[A-Za-zÀ-ÖØ-öø-ÿ?\ufffd]+"
_STATION = "\ufffd{1,2}[0-9]{1,2}(?![0-9])"  # Ö1, Ö3, Ö24: Austrian stations and papers
_INSIDE = r"\?[A-Za-zÀ-ÖØ-öø-ÿ]"
"""A question mark before a letter."""
_ENOUGH = 2
_FIRST = 20
"""Damaged words of a document that tell how many characters a lost letter left."""
_CLEARLY = 4.0
_MOST = 30.0
_SOUND = 2
"""Umlauts that a text has when it is not damaged as a whole."""
_MOST_SHOWN = 12
"""Damaged words that a sound text quotes."""


def find_replaced(page: Page) -> Iterator[Edit]:
    """Words with replacement characters, where a word or its letters say what was lost."""
    text = page.text
    found = tuple(compiled(_WORD).finditer(text))
    if _is_shown(page, [m for m in found if _is_damaged(m[0])]):
        return
    size = 2 if _all_doubled(text, [m[0] for m in found if _is_damaged(m[0])]) else 1
    row = Row(text, [m.span() for m in found])
    words = {at: m[0].replace(SLOT * size, SLOT) for at, m in enumerate(found) if _is_damaged(m[0])}
    readings = {at: options(word, place(page, row, at)) for at, word in words.items()}
    read(row, readings)
    for at, m in enumerate(found):
        if at in words:
            made = restored(row, at, words[at], readings[at])
            if made is not None:
                yield from _letters(page, m.span(), made[0], size)
        elif (
            SLOT in m[0] and compiled(_STATION).match(text, m.start()) and not text[m.start() - 1 : m.start()].isalnum()
        ):
            yield page.edit(*m.span(), "Ö")


def _is_shown(page: Page, damaged: list[re.Match[str]]) -> bool:
    """Does a sound text about lost characters quote all of them?"""
    return (
        0 < len(damaged) <= _MOST_SHOWN
        and sum(map(page.text.count, GERMAN)) >= _SOUND
        and (page.fact(about_characters) or page.fact(about_encoding))
        and all(is_in_quotation(page.text, m.start()) for m in damaged)
    )


def _is_damaged(word: str) -> bool:
    return SLOT in word and word.strip(SLOT) != "" and compiled(_LATIN).fullmatch(word) is not None


def _all_doubled(text: str, words: list[str]) -> bool:
    """Did every lost letter leave two characters, one for each byte of UTF-8, and were it not two letters (Grüße)?"""
    runs = compiled("\ufffd+").findall(text)
    if not runs or any(len(r) % 2 for r in runs):
        return False
    words = words[:_FIRST]
    return _known([w.replace(SLOT * 2, SLOT) for w in words]) >= _known(words)


def _known(words: list[str]) -> int:
    """How many of the words are known ones with the letters that were lost."""
    return sum(any(map(attested, options(word))) for word in words)


def _letters(page: Page, span: tuple[int, int], new: str, size: int, mark: str = SLOT) -> Iterator[Edit]:
    (at, end), k = span, 0
    while at < end:
        if page.text[at] == mark:
            yield page.edit(at, at + size, new[k])
            at += size
        else:
            at += 1
        k += 1


class _Reading(NamedTuple):
    """What a word with question marks was, and whether it is a known one."""

    at: int
    word: str
    known: bool

    def has_mark_inside(self, text: str) -> bool:
        """Stands a question mark in its place in the text before another letter?"""
        return compiled(_INSIDE).search(text, self.at, self.at + len(self.word)) is not None


def find_question_marks(page: Page) -> Iterator[Edit]:
    """Question marks inside words and at their ends, where only a letter gives a word."""
    text = page.text
    if compiled(_INSIDE).search(text) is None:
        return
    read_so = _with_letters(page)
    inside = sum(r.known and r.has_mark_inside(text) for r in read_so)
    if not inside:
        return
    for at, new, known in read_so:
        at_end = "?" not in text[at : at + len(new) - 1]
        if (known and (inside >= _ENOUGH or not at_end)) or (inside >= _ENOUGH + 1 and not at_end):
            yield from _letters(page, (at, at + len(new)), new, 1, "?")


def _with_letters(page: Page) -> list[_Reading]:
    """The words in which a question mark can be a letter, or which can end with one, as they are read in their row."""
    text = page.text
    found = tuple(compiled(_MARKED).finditer(text))
    row = Row(text, [m.span() for m in found])
    places = {at: place(page, row, at) for at, m in enumerate(found) if _may_have_marks(text, m)}
    inside = (found[at].span() for at in places if compiled(_INSIDE).search(text, *found[at].span()))
    if all(is_meant(page, *span) for span in inside):
        return []  # An „M?ller“ und an „Mueller“: spoken of; others end questions
    words = {at: found[at][0].replace("?", SLOT) for at in places}
    readings = {at: options(word, places[at]) for at, word in words.items() if SLOT in word}
    read(row, readings)
    sure: list[_Reading] = []
    for at, word in words.items():
        start, end = found[at].span()
        plain = (word, lexicon().knows(word)) if SLOT not in word else restored(row, at, word, readings[at])
        ended = _ended(row, at, f"{word}{SLOT}", places[at]) if text[end : end + 1] == "?" else None
        if ended and ended[1] and (not (plain and plain[1]) or _is_letter(text, end, plain[0], ended[0])):
            sure.append(_Reading(start, *ended))
        elif plain and SLOT in word:
            sure.append(_Reading(start, *plain))
    return sure


def _ended(row: Row, at: int, word: str, where: Where) -> tuple[str, bool] | None:
    """The word with the question mark behind it as its last letter."""
    return restored(row, at, word, options(word, where))


def _may_have_marks(text: str, m: re.Match[str]) -> bool:
    marked = "?" in m[0] or text[m.end() : m.end() + 1] == "?"
    return marked and compiled(_LATIN).fullmatch(m[0]) is not None and not in_address(text, m.start())


def _is_letter(text: str, end: int, plain: str, ended: str) -> bool:
    """Is the question mark after the word a letter: no sentence can end here, or the word is far likelier so?"""
    run = compiled(r"\?+").match(text, end)
    after = text[run.end() : run.end() + 2] if run else ""
    goes_on = bool(after) and (after[0] in ",.;:!?-)“" or (after[0] == " " and after[1:].islower()))
    return goes_on or (bits(ended) or _MOST) < (bits(plain) or _MOST) - _CLEARLY


RULES = (
    Rule(
        id="encoding/lost-umlaut",
        kind="correction",
        risk="safe",
        why="""A decoder that met a byte it could not read put U+FFFD in its place; in German that byte was nearly
        always an umlaut or ß. Known words say which. Where no reading is a known word, the letters around decide, but
        only if nine in ten known words with such letters agree.""",
        sources=("Unicode Standard, chapter 5.22, U+FFFD", "https://github.com/rspeer/python-ftfy/issues/103"),
        find=find_replaced,
        fixes=(
            "f⟦\ufffd→ü⟧r die M⟦\ufffd→ä⟧nner",
            "Gro⟦\ufffd→ß⟧e B⟦\ufffd→ü⟧cher",
            "in ⟦\ufffd→Ö⟧sterreich",
            "f⟦\ufffd\ufffd→ü⟧r die M⟦\ufffd\ufffd→ä⟧nner",
            "der Fu⟦\ufffd→ß⟧ball",
            "mit besten Gr⟦\ufffd→ü⟧⟦\ufffd→ß⟧en",
            "im ⟦\ufffd→Ö⟧1-Funkhaus",
            "Sie half einem ⟦\ufffd→ä⟧lteren Mann in der H⟦\ufffd→ü⟧tte.",
            "Linz – ⟦\ufffd→Ü⟧ber den Wirt wurde viel geredet.",
            "Das Urteil wurde gef⟦\ufffd→ä⟧llt, das Becken mit Wasser gef⟦\ufffd→ü⟧llt.",
            "Der Bestand wird auf rund 2.000 Paare gesch⟦\ufffd→ä⟧tzt, man hat sie vor J⟦\ufffd→ä⟧gern gesch⟦\ufffd→ü⟧tzt.",
            "Die Gewerkschaft f⟦\ufffd→ü⟧hrt die Verhandlungen, der Bus f⟦\ufffd→ä⟧hrt ab.",
        ),
        keeps=(
            "Er kam \ufffd und ging",
            "\ufffd\ufffd\ufffd",
            "für die Männer",
            "Den Umlauten ging es schlecht: „Gr\ufffd\ufffde“ stand da. Für Umlaute und Käse war kein Platz.",
            "Die Bytes gehören nicht zu diesem Zeichensatz, und aus „Köln“ wird „K\ufffdln“.",
        ),
        gate=suspicious,
        needs=("\ufffd",),
    ),
    Rule(
        id="encoding/question-mark",
        kind="correction",
        risk="safe",
        why="""Programs that know no umlauts wrote a question mark for each. Inside a word a question mark has no business,
        and known words say which letter it was. At the end of a word it stays a question mark unless the word needs the
        letter and the page has lost others.""",
        sources=("https://github.com/rspeer/python-ftfy/issues/18",),
        find=find_question_marks,
        fixes=(
            "f⟦?→ü⟧r die M⟦?→ä⟧nner",
            "gr⟦?→ö⟧⟦?→ß⟧er f⟦?→ü⟧r alle",
            "in ⟦?→Ö⟧sterreich f⟦?→ü⟧r die M⟦?→ä⟧nner",
            "der Fu⟦?→ß⟧ der M⟦?→ä⟧nner f⟦?→ü⟧r heute",
        ),
        keeps=(
            "Der Brief ging an „M?ller“ und an „Mueller“.",
            "Der Umlaut fehlt: „Gr??e aus M?nchen“ stand auf der Karte, und so gehen Umlaute verloren.",
            "Haben Sie das gewusst? Wer war?s? Nein!",
            "Wirklich?Ja",
            "https://beispiel.example/seite?id=3",
            "Was?! Warum??",
            "Muss das sein?",
        ),
        gate=suspicious,
        needs=("?",),
    ),
)
