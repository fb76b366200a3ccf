"""Quotation marks, dashes and apostrophes of which one byte is left: "â Zitat", "10 â¬"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final, Literal, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._lost_bytes import fate, in_sweep_with_whole_mojibake
from reinschrift.encoding._places import word_before
from reinschrift.words import lexicon

_WITH_REST: Final = {"¦": "…", " ¦": "…", "¬": "€", " ¬": "€"}
"""What may be left of the other two bytes."""
_LONE: Final = r"â(?![^\x00-\x7fÃÄÅâ„“¦¬äöüÄÖÜßéèÉ])"  # no other bytes of it are left, or the last one
_MARKS: Final = "[â„“]"
_LOST: Final = "  "
_BEFORE: Final = " \n\u00a0([„/"
_FARTHEST: Final = 800  # characters that a quotation may have
_ENOUGH: Final = 2
_GENITIVES: Final = "sxzß"
_SHORT_TAIL: Final = 4

Kind = Literal["opens", "closes", "dash", "inside"]


class _Mark(NamedTuple):
    start: int
    end: int
    kind: Kind
    new: str
    """The sign, where it is certain already: intact, or told by what is left of the other bytes."""


def find(page: Page) -> Iterator[Edit]:
    """Lone "â", with the blanks that the other bytes became: what it was is told by its neighbours and its partner."""
    text = page.text
    if compiled(_LONE).search(text) is None:
        return
    sure = in_sweep_with_whole_mojibake(page)
    marks = _signs(text, list(_marks(text, _LOST if page.fact(fate) == "blanked" else "")))
    found = [m for m in marks if text[m.start] == "â" and m.new and (sure or _is_believable(text, m))]
    if sure or len(found) >= _ENOUGH or "Ã" in text or any(m.new == "–" and m.end > m.start + 1 for m in found):
        for mark in found:
            yield page.edit(mark.start, mark.end, mark.new)


def _marks(text: str, lost: str) -> Iterator[_Mark]:
    """All fragments, and the intact quotation marks that they may pair up with."""
    for m in compiled(_MARKS).finditer(text):
        at, end = m.span()
        if m[0] != "â":
            yield _Mark(at, end, "opens" if m[0] == "„" else "closes", m[0])
            continue
        rest = next((r for r in _WITH_REST if text.startswith(r, end)), None)
        if rest is not None:
            yield _Mark(at, end + len(rest), "inside", _WITH_REST[rest])
        elif text.startswith(lost, end) and compiled(_LONE).match(text, at):
            yield _Mark(at, end + len(lost), _kind(text, at, end + len(lost)), "")


def _kind(text: str, at: int, end: int) -> Kind:
    before, after = text[at - 1 : at], text[end : end + 1]
    if not before or before in _BEFORE:
        return "dash" if not after or after.isspace() or (after in ",;:)" and before == " ") else "opens"
    return "inside" if after.isalnum() else "closes"


def _signs(text: str, marks: list[_Mark]) -> list[_Mark]:
    """The marks with their signs: an opening mark has a closing one, and what has no partner is a dash."""
    signs = {m.start: _alone(text, m) for m in marks}
    pending: list[_Mark] = []
    for mark, following in zip_longest(marks, marks[1:]):
        if mark.kind == "opens":
            pending.append(mark)
        elif mark.kind == "closes":
            pending = [p for p in pending if mark.start - p.start <= _FARTHEST]
            if pending and not _is_genitive(text, mark, following):
                inner = len(pending) > 1
                signs[pending.pop().start] = "‚" if inner else "„"
                signs[mark.start] = "‘" if inner else "“"
    return [m._replace(new=m.new or signs[m.start]) for m in marks]


def _alone(text: str, mark: _Mark) -> str:
    """The sign of a mark without a partner."""
    before = text[mark.start - 1 : mark.start]
    if mark.kind == "inside":
        return "–" if before.isdigit() else "’" if before.isalpha() else "–"
    if mark.kind == "closes":
        return "’" if before and before in _GENITIVES else "–" if text[mark.end : mark.end + 1] == " " else "“"
    return "–"


def _is_genitive(text: str, mark: _Mark, following: _Mark | None) -> bool:
    """Is it the apostrophe of a name (Hans’ Auto) inside a quotation that closes later?"""
    return (
        text[mark.start - 1] in _GENITIVES
        and text[mark.end : mark.end + 1] == " "
        and following is not None
        and following.kind == "closes"
        and following.start - mark.start <= _FARTHEST
    )


def _is_believable(text: str, mark: _Mark) -> bool:
    """On a page without whole mojibake: no letter of a foreign word?"""
    if mark.kind == "inside" and mark.end == mark.start + 1:
        return not text[mark.start - 1].isalpha() or _is_german(text, mark)
    if mark.new in "„‚–" and mark.kind == "opens" and mark.end == mark.start + 1:
        word = compiled(r"[^\Wâ]*").match(text, mark.end)
        return word is None or not word[0] or lexicon().knows(word[0])
    return True


def _is_german(text: str, mark: _Mark) -> bool:
    """Is there a German word before it and hardly more than an ending after it?"""
    word = word_before(text, mark.start)
    tail: re.Match[str] | None = compiled(r"\w*").match(text, mark.end)
    return len(word) > 1 and lexicon().knows(word) and (tail is None or len(tail[0]) < _SHORT_TAIL)


RULE = Rule(
    id="encoding/lost-sign-bytes",
    kind="correction",
    risk="safe",
    why="""The second and third byte of quotation marks and dashes are control characters in Latin-1; dropped or
    turned into blanks they leave "â" at the edge of a word, where French and Romanian words do not have it twice in a
    text. Opening and closing marks are known by the side of the word they stand on and by each other; a mark without
    a partner was a dash or an apostrophe.""",
    sources=("Unicode Standard, chapter 3.9, UTF-8",),
    find=find,
    fixes=(
        "⟦â  →„⟧Ja⟦â  →“⟧ sagte er",
        "⟦â→„⟧Ja⟦â→“⟧, sagte er",
        "Er kam ⟦â  →–⟧ und ging ⟦â  →–⟧ sofort",
        "Er kam ⟦â  →–⟧ spät wie immer ⟦â  →–⟧, ⟦â  →„⟧und zwar allein⟦â  →“⟧",
        "Ja⟦â¦→…⟧ und nein⟦â¦→…⟧",
        "Hans⟦â  →’⟧ Haus (1909⟦â  →–⟧1959)",
    ),
    keeps=("Château", "âge", "Ein â als Buchstabe", "à la carte", "Şi încă ţâţa"),
    gate=suspicious,
    needs=("â",),
)
