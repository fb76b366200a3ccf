"""What a word is to web pages, by all tables of their words together."""

from __future__ import annotations

from functools import lru_cache

from reinschrift.furniture._composed import roles_of
from reinschrift.furniture._gauges import is_gauge_word
from reinschrift.furniture._notices import strong_terms
from reinschrift.furniture._offers import is_price_word
from reinschrift.furniture._panels import is_panel_word
from reinschrift.furniture._remarks import groups_of
from reinschrift.furniture._shapes import is_stamp_word, section_names
from reinschrift.tables import read_words
from reinschrift.words import lexicon

__all__ = ["SMALL", "standing"]

SMALL = "small"
_TELLING = frozenset({"page", "act", "channel", "media", "lead", "number", "site", "name"})


@lru_cache(maxsize=1)
def _talk() -> frozenset[str]:
    return read_words("furniture/word_lists.tsv", "talk words")


@lru_cache(maxsize=8192)
def standing(word: str) -> str:
    """The kind of the word, the first that fits.

    page, act, channel, media, lead: as in the table of label words; number, or a site; small; of-pages: any other word
    that pages use of themselves; name: a strange word with a capital; strange: one without.
    """
    role = next(iter(roles_of(word)), "")
    if role in _TELLING:
        return "number" if role in {"site", "name"} else role
    low = word.lower()
    if low[0].isdigit() or "@" in low or "." in low[1:-1]:
        return "number"
    if role == "link" or low in _talk() or lexicon().is_function_word(low):
        return SMALL
    if groups_of(low) or _is_listed(low):
        return "of-pages"
    return "name" if word[0].isupper() else "strange"


def _is_listed(low: str) -> bool:
    return (
        is_panel_word(low)
        or is_gauge_word(low)
        or is_price_word(low)
        or is_stamp_word(low)
        or low in section_names()
        or bool(strong_terms(low))
    )
