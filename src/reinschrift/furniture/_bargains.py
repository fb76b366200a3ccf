"""Calls of shops and partners to buy, book or compare: "Passende Hotels am Zielort vergleichen".

Such a line ends with what the reader is to do and names what is for sale. A story that speaks of the same goods may have
it for a heading, and so may one whose other headings end with an infinitive as well.
"""

from __future__ import annotations

from functools import lru_cache

from reinschrift.core.find import compiled
from reinschrift.core.lines import lines
from reinschrift.core.page import Page
from reinschrift.furniture._composed import composed
from reinschrift.furniture._lines import is_body
from reinschrift.furniture._signs import signs
from reinschrift.syntax.clauses import has_finite_verb
from reinschrift.tables import read_words

__all__ = ["goods_of", "is_bargain"]

_LONGEST = 90  # characters
_FEWEST_WORDS, _MOST_WORDS = 3, 9
_WORD = r"[^\W\d_][\w-]*"
_CALL = (
    r"(?P<now>(?:Jetzt|Hier|Gleich|Direkt|Online) )?(?P<fit>(?:[Dd]ie )?(?:[Pp]assend|[Gg]ünstig|[Gg]ünstigst|[Bb]illig|[Bb]illigst|[Bb]est|[Aa]ktuell)e[ns]? )?"
    r"[A-ZÄÖÜ](?:[\w-]|(?<!\.) (?!(?:und|oder) ))+ (?P<do>[a-zäöü]+)(?P<save> und (?:(?:sofort|bares|dabei|bis zu) )*[^\n.!?,:]{0,24}?sparen)?!?\Z"
)
_STEM = 5  # letters
_SERIES = 2  # headings


@lru_cache(maxsize=1)
def _goods() -> tuple[str, ...]:
    return tuple(read_words("furniture/word_lists.tsv", "goods"))


def _acts() -> frozenset[str]:
    return read_words("furniture/word_lists.tsv", "acts of shoppers")


def _is_for_shops(act: str) -> bool:
    return act in read_words("furniture/word_lists.tsv", "acts of shops alone")


@lru_cache(maxsize=1024)
def goods_of(text: str) -> str:
    """What the line offers, in lower case; empty if it is no call to buy, book or compare."""
    if len(text) > _LONGEST or not _FEWEST_WORDS <= text.count(" ") + 1 <= _MOST_WORDS:
        return ""
    call = compiled(_CALL).match(text)
    if call is None or not (_is_for_shops(call["do"]) or call["do"] in _acts()):
        return ""
    if not (call["now"] or call["fit"] or call["save"] or _is_for_shops(call["do"])):
        return ""
    if has_finite_verb(text[: call.start("do")].rstrip()):
        return ""  # "Bund will Tarife vergleichen"
    opened = max(call.end("now"), call.end("fit"), 0)
    thing = next(w for w in compiled(_WORD).findall(text[opened:]) if w[0].isupper()).casefold()
    return thing if thing.endswith(_goods()) else ""


def is_bargain(page: Page, text: str) -> bool:
    """Is the line such a call on a page that does not speak of the same goods, nor have headings like it?"""
    offered = goods_of(text)
    every = page.fact(lines)
    if not offered or text == every[0].text:
        return False
    sold = next((goods for goods in _goods() if offered.endswith(goods)), offered)[:_STEM]
    if any(line.text != text and sold in line.text.casefold() for line in every if is_body(line) or line is every[0]):
        return False
    return sum(_is_like_it(line.text) for line in every if line.text != text and not is_body(line)) < _SERIES


def _is_like_it(text: str) -> bool:
    """Does a heading tell what to do, though it offers nothing and is no button?"""
    return len(text) <= _LONGEST and "infinitive" in signs(text) and composed(text) is None and not goods_of(text)
