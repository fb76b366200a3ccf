"""A place where a sentence may end, and constant-time looks around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["BREAKS", "COMMON", "MARKS", "OPENERS", "Candidate", "candidates"]

BREAKS = "\n\r\x85\u2028\u2029"
OPENERS = "\"'„“”«»‚‘’‹›([{–—-•*¿¡"
_SHORT_MEMBER = 3
_REACH = 48  # code points looked at on either side

# Marks, closing quotes and brackets, white space; or a line break with all white space after it. Each run of white
# space is read by one candidate only, which keeps the scan linear.
_AFTER = r"(?:(?<=[.!?…])(?P<more>[.!?…]*+)(?P<closers>[\"'“”‘’«»‹›)\]]*+))?+(?P<gap>\s*+)"
# The common case decides itself: a stop between a word of at least three letters, no four of them consonants, and a
# blank with a capital ("Hauptstr." aside). There the group "common" is set and the others are not; only abbreviations
# are to be excluded.
_CONSONANTS = "b-df-hj-np-tv-xzß"
_COMMON = (
    r"(?P<common>(?<=[A-Za-zÄÖÜäöüß ][a-zäöüß]{3}\.)"
    rf"(?<![B-DF-HJ-NP-TV-XZ{_CONSONANTS} ][{_CONSONANTS}]{{3}}\.)(?<!str\.) (?=[A-ZÄÖÜ]))"
)
_CANDIDATE = re.compile(rf"[.!?…{BREAKS}](?:{_COMMON}|{_AFTER})")
_NARROW_CANDIDATE = re.compile(rf"[.!?\n\r\x85](?:{_COMMON}|{_AFTER})")  # a class below U+0100 is scanned faster
COMMON = 1  # the group's number
MARKS = re.compile(rf"[.!?…{BREAKS}]{_AFTER}")
_NEXT = re.compile(rf"[^\w{BREAKS}]{{0,5}}+(\w{{1,40}}+)")
_PARTS = re.compile(r"(?<![^\W_])(?:[^\W\d_]{1,3}\s?\.\s?){1,4}\Z")


def candidates(text: str) -> Iterator[re.Match[str]]:
    """All places in ``text`` where a sentence may end, in order."""
    wide = "…" in text or "\u2028" in text or "\u2029" in text
    return (_CANDIDATE if wide else _NARROW_CANDIDATE).finditer(text)


class Candidate:
    """One match of `MARKS` in ``text``, in a sentence that began at ``start``.

    ``tokens``: what stands before the mark, cut at white space; the last three are whole.
    """

    __slots__ = ("closers", "end", "gap", "mark", "marks", "next", "next_at", "start", "stop", "text", "tokens", "word")

    def __init__(self, text: str, match: re.Match[str], start: int) -> None:
        self.text = text
        self.start = start
        self.stop = match.start()
        self.mark = text[self.stop]
        more, closers, gap = match.group("more", "closers", "gap")
        self.marks = self.mark + more if more else self.mark
        self.closers = closers or ""
        self.end, self.next_at = match.span("gap")
        self.gap = gap
        self.tokens = text[max(start, self.stop - _REACH) : self.stop].rsplit(None, 3)
        self.word = self.tokens[-1].rpartition("/")[2].lstrip(OPENERS) if self.tokens else ""
        following = _NEXT.match(text, self.next_at)
        self.next = following[1] if following else ""

    @property
    def before(self) -> str:
        """The token before the word, as it stands; empty at the start of the sentence."""
        return self.tokens[-2] if len(self.tokens) > 1 else ""

    @property
    def first(self) -> str:
        """The first character after the white space; empty at the end of the text."""
        return self.text[self.next_at : self.next_at + 1]

    @property
    def opens_sentence(self) -> bool:
        """Whether the word is the first one of its sentence."""
        return len(self.tokens) == 1 and self.stop - self.start < _REACH

    def abbreviation(self, known: frozenset[str]) -> str:
        """The longest abbreviation in ``known`` that ends here ("z.B.", without blanks); empty where there is none."""
        single = self.word + self.mark
        if len(self.word) <= 3 and (found := _PARTS.search(self.text, max(self.start, self.stop - 16), self.stop + 1)):
            parts = [part + "." for part in "".join(found[0].split()).split(".")[:-1]]
            for number in range(len(parts)):
                if (form := "".join(parts[number:])) in known:
                    return form
        if single in known:
            return single
        if self.word.endswith("str"):
            return "str."
        member = self.word.rpartition("-")[2] + self.mark  # "Karl-Marx-Str.", "EU-Abg."
        return member if len(member) > _SHORT_MEMBER and member in known else ""

    def ahead(self, size: int = _REACH) -> str:
        """The text from the next sentence's first character on, at most ``size`` code points."""
        return self.text[self.next_at : self.next_at + size]
