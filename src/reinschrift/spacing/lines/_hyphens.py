"""Words that a hyphen at a line end breaks: what the hyphen is there for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.spacing._domains import domains
from reinschrift.tables import read_table
from reinschrift.words import Lexicon, lexicon
from reinschrift.words.initials import with_small
from reinschrift.words.readings import prefixes

__all__ = ["LineEnd", "line_ends"]

_ANY: Final = ("-\n", "\u00ad\n", "\u2010\n", "¬\n")
Use = Literal["broken", "compound", "suspended"]

_LINE_END: Final = r"[-\u00ad\u2010¬]\n[ \t]{0,12}(?=\w)"
_SPELT: Final = r"\w+(?:-\w+)*"
_LONGEST_WORD: Final = 60
_ORIGIN: Final = r"isch(?:e[mnrs]?)?\Z"
_SHORTEST: Final = 2
"""Letters: no word is broken after its first one."""
_SURE: Final = 5
"""Letters of a word in lower case that is more than an ending."""
_DOMAIN: Final = r"\.([a-z]{2,10})\b"
_ENGLISH: Final = ("ing", "ed")
_INSIDE: Final = r"[a-zäöüß,] \Z"
_SOFT: Final = "\u00ad¬"


class _Word(NamedTuple):
    word: str
    use: str


@dataclass(frozen=True, slots=True)
class LineEnd:
    """A hyphen and line feed, ``text[start:end]``, inside or after a word."""

    start: int
    end: int
    use: Use


@lru_cache(maxsize=8)
def _words(use: str) -> frozenset[str]:
    return frozenset(row.word for row in read_table("spacing/after_hyphen.tsv", _Word) if row.use == use)


def line_ends(page: Page) -> tuple[LineEnd, ...]:
    """The broken words of the page; a fact, to be asked for with ``page.fact(line_ends)``."""
    if not any(hyphen in page.text for hyphen in _ANY):
        return ()
    return tuple(_line_ends(page))


def _line_ends(page: Page) -> Iterator[LineEnd]:
    text = page.text
    for m in compiled(_LINE_END).finditer(text):
        if not (text[m.start() - 1 : m.start()].isalnum() or text[m.start() - 1 : m.start()] in ("_", ".")):
            continue
        left = compiled(r"\w*\Z").search(text, max(0, m.start() - _LONGEST_WORD), m.start())
        right = compiled(r"\w+").match(text, m.end(), m.end() + _LONGEST_WORD)
        if left is None or right is None:
            continue
        before, follows = text[max(0, left.start() - 1) : left.start()], text[right.end() : right.end() + 1]
        inside = compiled(_INSIDE).search(text, max(0, left.start() - 2), left.start()) is not None
        sides = _Sides(before, left[0], right[0], follows, inside)
        use: Use = "broken" if m[0][0] in _SOFT else _use(page, sides)
        if use == "broken" and m[0][0] == "-" and _is_address(text, right.end()):
            use = "compound"  # no program breaks an address with a hyphen of its own
        yield LineEnd(m.start(), m.end(), use)


def _is_address(text: str, end: int) -> bool:
    m = compiled(_DOMAIN).match(text, end)
    return m is not None and m[1] in domains()


class _Sides(NamedTuple):
    """What stands around the hyphen: the letters on its sides, and the characters before and after those."""

    before: str
    left: str
    right: str
    follows: str
    inside: bool
    """Does another word of the sentence stand before?"""

    @property
    def joined(self) -> str:
        return self.left + self.right


def _use(page: Page, sides: _Sides) -> Use:
    left, right, words = sides.left, sides.right, lexicon()
    if sides.follows != "-" and _is_suspended(words, sides):
        return "suspended"
    if not left.isalpha() or len(left) < _SHORTEST:
        return "compound"
    if not right.islower():
        if right[0].islower():  # WissenschafterInnen: an ending with its capital; an iPhone
            return "compound" if words.known(right) else "broken"
        return "broken" if _is_broken_before_capital(words, sides) else "compound"
    spelt = page.fact(_spellings)
    if (sides.joined in spelt) != (f"{left}-{right}" in spelt):
        return "broken" if sides.joined in spelt else "compound"
    if right in _words("english") or (left.lower() in _words("apart") and words.knows(right)):
        return "compound"
    if _is_word(words, sides.joined):
        return "broken"
    return "compound" if _is_compound(words, sides) else "broken"


def _is_suspended(words: Lexicon, sides: _Sides) -> bool:
    if sides.right in _words("conjunction"):
        return True
    return sides.right in _words("suspended") and not _is_word(words, sides.joined)


def _is_broken_before_capital(words: Lexicon, sides: _Sides) -> bool:
    """A word all in capitals, or one with a capital inside (YouTube)."""
    if sides.left.isupper() and sides.right.isupper():
        return len(sides.right) > 1 and words.knows(sides.joined.capitalize())
    return words.known(sides.joined)


def _is_word(words: Lexicon, form: str) -> bool:
    return words.known(form) or words.is_name(form) or words.known(with_small(form))


def _is_compound(words: Lexicon, sides: _Sides) -> bool:
    """Is the hyphen part of the spelling, where the parts without it make no listed word?"""
    left, right = sides.left, sides.right
    if (left.isupper() and len(left) > 1) or not left[1:].islower() or right in _words("second"):
        return True
    if left.lower() in _words("first") and words.knows(right):
        return True
    if compiled(_ORIGIN).search(left) and (compiled(_ORIGIN).search(right) or right.startswith("deutsch")):
        return True
    if (right in _words("tail") and (_is_name(words, left) or _is_noun(words, sides))) or _are_two(words, sides):
        return True
    if sides.follows != "-":
        return False
    return sides.before == "-" or _are_links(words, left, right)


def _are_two(words: Lexicon, sides: _Sides) -> bool:
    """Two words, the second written small: an adjective hung on a name or another adjective, an English word."""
    left, right = sides.left, sides.right
    if len(right) < _SURE or words.knows(sides.joined):
        return False
    if right.endswith(_ENGLISH) and len(right) > _SURE and words.knows(right):
        return True
    if not words.known(right):
        return False
    return words.is_name(left) if left[0].isupper() else _is_adjective(left) or _are_adjectives(words, left, right)


def _are_links(words: Lexicon, left: str, right: str) -> bool:
    """Parts of a name or phrase of three and more: Pas-de-Calais, Einander-zuhören-Können."""
    if left[0].isupper() and right in _words("link"):
        return True
    return words.known(left) and (words.is_function_word(right) or (len(right) >= _SURE and words.known(right)))


def _is_name(words: Lexicon, form: str) -> bool:
    """A name, be it written small (google-basiert), or what may be one."""
    return words.is_name(form) or words.is_name(form.capitalize()) or not words.knows(form)


def _is_noun(words: Lexicon, sides: _Sides) -> bool:
    """A noun that keeps its capital (die Metall-artige Optik): without the hyphen the adjective were written small."""
    return sides.inside and sides.left[0].isupper() and not words.knows(sides.joined)


def _are_adjectives(words: Lexicon, left: str, right: str) -> bool:
    """Two adjectives, the first of which is none that words begin with: extrem-spekulativ, but hochkomplex."""
    return left not in prefixes() and all(
        words.known(f"{form}e") and words.known(f"{form}en") for form in (left, right)
    )


def _is_adjective(form: str) -> bool:
    return form.endswith(("lich", "isch", "ig", "iv", "ell"))


def _spellings(page: Page) -> frozenset[str]:
    """The words of the page as they are spelt inside lines."""
    return frozenset(compiled(_SPELT).findall(page.text))
