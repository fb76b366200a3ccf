"""What the story of a page is about, where that is the same as what pages say of themselves."""

from __future__ import annotations

from collections.abc import Iterable

from reinschrift.core.find import compiled
from reinschrift.furniture._composed import page_words

__all__ = ["is_about_pages"]

_WORD = r"[^\W\d_]{4,}"
_CALL = r"\b[A-ZÄÖÜ][a-zäöüß]+n Sie\b"
_LONG = 60  # characters
_MUCH = 3  # lines


def is_about_pages(texts: Iterable[str]) -> bool:
    """Do several lines give advice, or speak of things that only pages have without speaking of this one?"""
    advice = spoken = 0
    for text in texts:
        calls = compiled(_CALL).findall(text)
        advice += len(calls)
        if text[-1] in ".!?" or len(text) >= _LONG:
            words = {w.casefold() for w in compiled(_WORD).findall(text)}
            spoken += not words.isdisjoint(page_words())
    return advice >= _MUCH or spoken >= _MUCH
