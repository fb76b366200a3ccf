"""What the furniture rules see in a line: what looks like a sentence, and the form in which labels are compared."""

from __future__ import annotations

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line

__all__ = ["LONGEST", "is_biography", "is_body", "is_sentence", "key", "unquoted", "words"]

LONGEST = 400
"""Characters. No furniture line is longer; so longer lines are never looked at."""

_BODY = 120  # characters: a line this long is text of the story, whatever its shape
_DECOR = " \t\u00a0«»‹›→←↑↓▸►▶▼➤➜•·|*…<>+=_~✓✕×📷📸🔊"
_LETTERS = 4  # from which single letters between blanks are a word
_DIGITS = r"\d+"
_JOURNALIST = r"[RAKJV](?:edakteur|eporter|utor|orrespondent|ournalist|olontär)|Sie erreichen|Kontakt:"
_QUOTED = '„[^„“”\n]*[“”]|[»«][^»«\n]*[»«]|[“"][^“”"\n]*[”“"]|‚[^‚‘’\n]*[‘’]|›[^›‹\n]*‹'
_BRACKETS = frozenset("()[]{}")


def key(text: str) -> str:
    """The form in which labels are compared: no decoration around it, one case, single blanks, digits as ``#``."""
    if not _BRACKETS.isdisjoint(text):  # str.translate is slow
        for bracket in _BRACKETS:
            text = text.replace(bracket, " ")
    bare = text.strip(_DECOR + "-–—").rstrip(_DECOR + ":!-–—").casefold()
    pieces = bare.split()
    if len(pieces) >= _LETTERS and len(bare) == 2 * len(pieces) - 1 and (joined := "".join(pieces)).isalpha():
        return joined  # A N Z E I G E
    return compiled(_DIGITS).sub("#", " ".join(pieces))


def words(text: str) -> list[str]:
    """The words of a line with the marks at their edges stripped."""
    return [w for w in (p.strip(".,;:!?()[]„“”\"'»«›‹/|–—-*©") for p in text.split()) if w]


def unquoted(text: str) -> str:
    """The line without what stands in quotation marks."""
    return compiled(_QUOTED).sub(" ", text)


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
