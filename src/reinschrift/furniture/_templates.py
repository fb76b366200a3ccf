"""Lines of a page's template that were filled with nothing: "NaN Min. Lesezeit", "Autor: undefined", "{count} Aufrufe"."""

from __future__ import annotations

import re
from functools import lru_cache

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.furniture._composed import roles_of
from reinschrift.furniture._gauges import is_gauge_word
from reinschrift.furniture._shapes import is_stamp_word
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.tokens import token_set

__all__ = ["has_dummy", "is_dummy", "is_never", "is_unfilled"]

_LONGEST = 80  # characters
_HOLE = (
    r"\bNaN\b|\bundefined\b|\b[Ii]nvalid [Dd]ate\b|\[object [A-Z][a-z]\w*\]|%(?<!\d %)(?:[1-9]\$)?[sd]\b|\{\{? ?[a-zA-Z_][\w.]{0,30} ?\}?\}"
    r"|(?:(?<=: )|\A)(?:null|None|none|nil|true|false|placeholder)\Z|\bnull(?=[ ,/|]{1,3}null\b)|(?<=null)[ ,/|]{1,3}null\b|#(?:(?:REF|WERT|VALUE|BEZUG)!|N/A)"
    r"|\b0{2,4}[.-]00[.-]0{2,4}\b"
)
_SIGNS = (
    "NaN",
    "undefined",
    "nvalid",
    "[object",
    "%",
    "{",
    "null",
    "one",
    "nil",
    "true",
    "false",
    "placeholder",
    "#",
    "00",
)
"""Any of which a hole contains."""
_KEY = (
    r"\[?(?:translation missing|missing translation|missing i18n key|missing \"[\w.]+\" translation\]|i18n|LLL:EXT|untranslated):? ?"
    r"(?:\"?[\w./:-]+\"?\]?)?\Z|\?\?\?[\w.-]{3,60}\?\?\?\Z|(?-i:(?=[a-z.-]{2,40}_)[a-z]\w*(?:[.-]\w+){0,4}\.(?!info|html|jpeg|json|docx|xlsx|tiff)\w{4,40}\Z)"
)
"""The key of a label that nobody has translated: "translation missing: de.header.share", "article.share_button"."""
_NEVER = (
    r"(?:[A-Z]\w{1,9}[,.]? )?(?:1970-01-01|0?1\. ?(?:0?1\. ?|Januar )1970|0?1/0?1/(?:19)?70|1969-12-31|31\. ?(?:12\. ?|Dezember )1969"
    r"|(?:January|Jan\.?) 1,? 1970|December 31,? 1969)(?:T|,? (?:um )?|\Z)(?:\d{2}:\d{2}(?::\d{2})?(?: Uhr|Z)?)?\Z"
)
"""The first moment of the clocks of computers."""
_WORD = r"[^\W\d_][\w-]*"
_MOST_WORDS = 6
_FEWEST_DUMMIES = 3  # words
_SHARE = 3  # of so many words one is of dummy text
_LATIN = frozenset(
    {
        "in",
        "ex",
        "et",
        "at",
        "ad",
        "no",
        "do",
        "me",
        "te",
        "est",
        "sint",
        "sit",
        "a",
        "an",
        "de",
        "non",
        "per",
        "pro",
        "ut",
    }
)


@lru_cache(maxsize=4096)
def is_unfilled(text: str) -> bool:
    """Does the line hold a value that is none, and besides nothing but words of pages?"""
    if len(text) <= _LONGEST and is_untranslated_key(text):
        return True
    if len(text) > _LONGEST or not any(sign in text for sign in _SIGNS) or not compiled(_HOLE).search(text):
        return False
    rest = compiled(_WORD).findall(compiled(_HOLE).sub(" ", text))
    return len(rest) <= _MOST_WORDS and all(map(_is_of_page, rest))


@lru_cache(maxsize=1)
def _dummies() -> frozenset[str]:
    return read_words("furniture/word_lists.tsv", "dummy words")


def has_dummy(page: Page) -> bool:
    """Does any word of dummy text stand on the page? A fact."""
    return not _dummies().isdisjoint(page.fact(token_set))


def is_dummy(text: str) -> bool:
    """Is the line dummy text, which may begin anywhere in its Latin, and no German sentence that mentions it?"""
    words = [w.casefold() for w in compiled(_WORD).findall(text)]
    told = {w for w in words if w in _dummies()}
    if len(told) < _FEWEST_DUMMIES or len(told) * _SHARE < len(words) or text[0] in '„“»«"':
        return False
    return not any(lexicon().is_function_word(w) and w not in _LATIN for w in words)


def is_untranslated_key(text: str) -> bool:
    """Is the line the key of a label in place of the label?"""
    return "." in text and compiled(_KEY, re.IGNORECASE).match(text) is not None


def is_never(text: str) -> bool:
    """Is the line the first moment of 1970, as a time stamp?"""
    return len(text) <= _LONGEST and compiled(_NEVER).match(text) is not None


def _is_of_page(word: str) -> bool:
    low = word.casefold()
    return is_gauge_word(low) or is_stamp_word(low) or lexicon().is_function_word(low) or "" not in roles_of(word)
