"""The text as the parsers read it: odd blanks and line breaks inside a sentence are blanks, at the same offsets."""

from __future__ import annotations

import re

__all__ = ["plain"]

_ODD_BLANKS = "\u00a0\u202f\u2009\u2007\u2002\u2003"
# A break behind a line of prose (not a short line of a list) where the sentence goes on, or between day and month.
_WRAPPED = re.compile(
    r"\n(?:(?<=[^\n]{30}\n)(?<=[^.!?:…”“»]\n)(?=[a-zäöüß0-9])"
    r"|(?<=[0-9]\.\n)(?=J[aäu]n|Juli|Febr|Feber|März|April|Mai\b|Aug|Sept|Okt|Nov|Dez))"
)


def plain(text: str) -> str:
    """``text`` with odd blanks and the breaks of hard-wrapped prose as blanks; the length stays the same."""
    for blank in _ODD_BLANKS:
        if blank in text:
            text = text.replace(blank, " ")
    return _WRAPPED.sub(" ", text) if "\n" in text else text
