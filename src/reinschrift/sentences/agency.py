"""Marks in brackets after a stop: "(dpa)", "(APA/red, 3.5.2016)", "(Anna Ott aus Ulm, 3. 5. 2016)"."""

from __future__ import annotations

import re

from reinschrift.sentences.candidate import BREAKS, Candidate
from reinschrift.sentences.knowledge import Knowledge
from reinschrift.sentences.verdict import YES, Decision

__all__ = ["agency_mark"]

_MARK = re.compile(rf"\(([\w/,;. -]{{2,80}}+)\)(?:[^\S{BREAKS}]*+([{BREAKS}]|\Z))?")
_FULL_DATE = re.compile(r"(?<!\d)\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ][a-zä]{2,8}\.?)\s?(?:\d\d){1,2}\Z")
_SEPARATOR = re.compile(r"[/,;\s]+")


def agency_mark(c: Candidate, know: Knowledge) -> Decision | None:
    """The decision on a mark right after the stop; None where there is none.

    At the end of its line, and wherever it holds a date, the mark signs the sentence before it. A bare mark with text
    behind it on the same line opens the next report.
    """
    found = _MARK.match(c.text, c.next_at)
    if not found:
        return None
    inner = found[1].strip()
    dated = _FULL_DATE.search(inner, max(0, len(inner) - 20)) is not None
    names = _SEPARATOR.split(inner.lower())
    known = names[0] in know.agencies and all(n.rstrip(".") in know.agencies or n[:1].isdigit() for n in names)
    if not known and not (dated and len(names) > 1):
        return None
    if dated or found[2] is not None:
        return found.end(1) + 1, YES, "agency or author mark"
    return c.end, YES, "stop before the mark of the next report"
