"""Umlauts that became the replacement character or a question mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._neighbours import Where, place
from reinschrift.encoding._places import in_address
from reinschrift.encoding._restoration import SLOT, restored
from reinschrift.encoding._vocabulary import bits
from reinschrift.words import lexicon

_WORD = "[A-Za-zÀ-ÖØ-öø-ÿ\ufffd]+"
_MARKED = "[A-Za-zÀ-ÖØ-öø-ÿ?]+"
_STATION = "\ufffd{1,2}[0-9]{1,2}(?![0-9])"  # Ö1, Ö3, Ö24: Austrian stations and papers
_LETTER = "[A-Za-zÀ-ÖØ-öø-ÿ]"
_ENOUGH = 2
_CLEARLY = 4.0
_MOST = 30.0


def find_replaced(page: Page) -> Iterator[Edit]:
    """Words with replacement characters, where a word or its letters say what was lost."""
    text = page.text
    doubled = _all_doubled(text)
    for m in compiled(_WORD).finditer(text):
        if SLOT not in m[0]:
            continue
        if len(m[0]) == m[0].count(SLOT):
            if compiled(_STATION).match(text, m.start()) and not text[m.start() - 1 : m.start()].isalnum():
                yield page.edit(*m.span(), "Ö")
            continue
        word = m[0].replace(SLOT + SLOT, SLOT) if doubled else m[0]
        made = restored(word, place(page, *m.span()))
        if made is not None:
            yield from _letters(page, m, made[0], 2 if doubled else 1)


def _all_doubled(text: str) -> bool:
    """Did every lost letter leave two characters, one for each byte of UTF-8?"""
    runs = compiled("\ufffd+").findall(text)
    return bool(runs) and all(len(r) % 2 == 0 for r in runs)


def _letters(page: Page, m: re.Match[str], new: str, size: int, mark: str = SLOT) -> Iterator[Edit]:
    at, k = m.start(), 0
    while at < m.end():
        if page.text[at] == mark:
            yield page.edit(at, at + size, new[k])
            at += size
        else:
            at += 1
        k += 1


def find_question_marks(page: Page) -> Iterator[Edit]:
    """Question marks inside words and at their ends, where only a letter gives a word."""
    text = page.text
    if compiled(rf"\?{_LETTER}").search(text) is None:
        return
    found = [m for m in compiled(_MARKED).finditer(text) if "?" in m[0] and not in_address(text, m.start())]
    sure: list[tuple[re.Match[str], str, bool]] = []
    for m in found:
        made = _marked(text, m, place(page, *m.span()))
        if made is not None:
            sure.append((m, *made))
    inside = sum(known and compiled(rf"\?{_LETTER}").search(m[0]) is not None for m, _, known in sure)
    if not inside:
        return
    for m, new, known in sure:
        at_end = "?" not in m[0].rstrip("?")
        if (known and (inside >= _ENOUGH or not at_end)) or (inside >= _ENOUGH + 1 and not at_end):
            yield from _letters(page, m, new, 1, "?")


def _marked(text: str, m: re.Match[str], where: Where) -> tuple[str, bool] | None:
    """The word with letters for its question marks; a last one stays if it can be one."""
    word = m[0]
    core = word.rstrip("?")
    tail = len(word) - len(core)
    inner = core.replace("?", SLOT)
    if not core.strip("?"):
        return None
    plain = (restored(inner, where) if SLOT in inner else (inner, lexicon().knows(inner))) or (inner, False)
    if tail:
        ended = restored(inner + SLOT, where)
        if ended is not None and ended[1] and _is_letter(text, m.end(), plain, ended[0]):
            return ended[0] + "?" * (tail - 1), True
    return (plain[0] + "?" * tail, plain[1]) if SLOT in inner and SLOT not in plain[0] else None


def _is_letter(text: str, end: int, plain: tuple[str, bool], ended: str) -> bool:
    """Is the question mark at the end of the word a letter: no sentence can end here, or only so it is a word?"""
    after = text[end : end + 2]
    goes_on = bool(after) and (after[0] in ",.;:!?-)“" or (after[0] == " " and after[1:].islower()))
    return goes_on or not plain[1] or (bits(ended) or _MOST) < (bits(plain[0]) or _MOST) - _CLEARLY


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
            "im ⟦\ufffd→Ö⟧1-Funkhaus",
        ),
        keeps=("Er kam \ufffd und ging", "\ufffd\ufffd\ufffd", "für die Männer"),
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
