"""What the furniture rules see in a page: which lines stand at its edges, and what looks like a sentence."""

from __future__ import annotations

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines
from reinschrift.core.page import Page

__all__ = ["LONGEST", "head_end", "is_biography", "is_body", "is_sentence", "key", "tail_start", "words"]

LONGEST = 400
"""Characters. No furniture line is longer; so longer lines are never looked at."""

_BODY = 120  # characters: a line this long is text of the story, whatever its shape
_DECOR = " \t\u00a0«»‹›→←↑↓▸►▶▼➤➜•·|*…<>+=_~✓✕×📷📸🔊"
_DIGITS = r"\d+"
_JOURNALIST = r"[RAKJV](?:edakteur|eporter|utor|orrespondent|ournalist|olontär)|Sie erreichen|Kontakt:"
_BRACKETS = frozenset("()[]{}")


def key(text: str) -> str:
    """The form in which labels are compared: no decoration around it, one case, single blanks, digits as ``#``."""
    if not _BRACKETS.isdisjoint(text):  # str.translate is slow
        for bracket in _BRACKETS:
            text = text.replace(bracket, " ")
    bare = text.strip(_DECOR + "-–—").rstrip(_DECOR + ":!-–—").casefold()
    return compiled(_DIGITS).sub("#", " ".join(bare.split()))


def words(text: str) -> list[str]:
    """The words of a line with the marks at their edges stripped."""
    return [w for w in (p.strip(".,;:!?()[]„“”\"'»«›‹/|–—-*©") for p in text.split()) if w]


def is_sentence(text: str) -> bool:
    """Does the line end like a sentence and have the words for one?"""
    return text.rstrip("“”\"'»«)")[-1:] in {".", "!", "?", "…"} and len(text.split()) >= 4


def is_biography(text: str) -> bool:
    """Is the line about a journalist, with a mail address?"""
    return "@" in text and len(text) <= LONGEST and compiled(_JOURNALIST).search(text) is not None


def is_body(line: Line) -> bool:
    """Is the line surely running text?"""
    if is_biography(line.text):
        return False
    return len(line.text) >= _BODY or (is_sentence(line.text) and len(line.text.split()) >= 8)


def head_end(page: Page) -> int:
    """Number of the first line of running text: what stands before it is the head. 0 where there is no such line."""
    return next((i for i, line in enumerate(page.fact(lines)) if is_body(line)), 0)


def tail_start(page: Page) -> int:
    """Number of the first line after the last one of running text."""
    every = page.fact(lines)
    return next((i + 1 for i in range(len(every) - 1, -1, -1) if is_body(every[i])), len(every))
