"""Lists that pages put beside a story: its contents, and headlines of other stories."""

from __future__ import annotations

from collections.abc import Mapping

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._composed import composed
from reinschrift.furniture._label_table import whole_label
from reinschrift.furniture._lines import is_body, is_sentence, key
from reinschrift.furniture._paths import is_place_note, is_step
from reinschrift.furniture._places import Edges
from reinschrift.furniture._shapes import is_text_mark

__all__ = ["with_contents", "with_headings", "with_lists", "with_teasers"]

_LISTS = (
    r"(?:meist|beliebt|neueste|mehr aus|trend|(?:weitere|top-|auch )[^\n]{0,20}"
    r"(?:artikel|beitr|meldung|nachricht|them|folge|video|news|interess|geschicht|stor[yi]))"
)
"""How the heads of lists of other articles begin, in lower case; "Weitere Termine" is none."""
_CONTENTS = frozenset({"inhalt", "inhaltsverzeichnis", "in diesem artikel", "inhaltsübersicht", "auf dieser seite"})
_IN_THIS = (
    r"\A(?:inhalt\b|[^\n.]{0,30}\b(?:in diese[mr] (?:artikel|beitrag|text|ratgeber|übersicht)|auf dieser seite)\Z)"
)
_NUMBERED = r"\A\d{1,2}(?:\.\d{1,2})*[.)]? (?=\S)|\A[–•*-] "
_TIP = r"(?:(?:Lese|Link|Hör|Seh|Video|Podcast)-?)(?:[Tt]ipps?|[Ee]mpfehlung(?:en)?)(?: der Redaktion)?:?\Z"
_MORE = r"(?:Mehr Info(?:rmationen|s)?|Mehr dazu)\Z"
"""The same where a page was translated back; a story that goes on so gives addresses and times."""
_ADDRESS = r"\d|@|www\.|\A(?:Auf|Bei|Im|In|Unter|Über|Telefon|Tel\.)\s"
_SIGNED = r"[^\n]{12,160}[\w»«“?!)] (?:Von|VON) [A-ZÄÖÜ][\w.’-]+(?: (?:von|de|van|zu|und|[A-ZÄÖÜ][\w.’-]+)){1,6}\Z"
"""A headline and its author in one line."""
_MOST_STEPS = 5
_FEWEST_OF_HEADLINE = 4  # words
_ENTRIES = 2
_LONGEST_CONTENTS_HEAD = 5  # words; a longer line that ends with a colon tells what follows
_ENTRY = r"1\. [^.!?\n]{2,60}(?: \d\. [^.!?\n]{2,60}){1,9}\Z|Seite \d{1,2}: [^\n]{1,90}\Z|\d{1,2}(?:\.\d{1,2})*[.)]? \S[^.!?]{0,80}\Z"


def with_lists(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str], edges: Edges) -> None:
    """Headlines below the head of a list behind the story, to the end of the paragraph."""
    listed = False
    for i in range(max(1, edges.tail), len(every)):
        line = every[i]
        if every[i - 1].block != line.block or is_sentence(line.text):
            listed = False
        if i + 1 < len(every) and possible.get(i) == "related" and compiled(_LISTS).match(key(line.text)):
            certain.setdefault(i, "related")
        if i in certain:
            named = certain[i] == "related" or whole_label(line.text) or composed(line.text)
            listed = listed or (bool(named) and compiled(_LISTS).match(key(line.text)) is not None)
        elif listed and not is_text_mark(line.text):
            certain[i] = "related"


def with_contents(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str], edges: Edges) -> None:
    """The numbered entries below the head of a table of contents, and the head; the same of the place of the page."""
    _with_steps(every, certain, edges)
    for i, line in enumerate(every):
        head = key(line.text)
        if (head in _CONTENTS and (i in certain or i in possible)) or compiled(_IN_THIS).search(head):
            j = i + 1
            while j < len(every) and every[j].block == line.block and compiled(_ENTRY).match(every[j].text):
                j += 1
            if j > i + 1 + (head not in _CONTENTS):
                certain.update(dict.fromkeys(range(i, j), "nav"))


def with_headings(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str]) -> None:
    """Lines side by side that come again one by one as headings, each over its part of the story: its contents."""
    last = {line.text: i for i, line in enumerate(every)}
    again = [last.get(compiled(_NUMBERED).sub("", line.text), i) for i, line in enumerate(every)]
    i = 0
    while i < len(every):
        j, heading = i, i
        first = every[i].block
        while j < len(every) and every[j].block == first and again[j] > max(heading, j):
            heading = again[j]
            if heading + 1 == len(every) or not is_body(every[heading + 1]):
                break
            j += 1
        told = i and every[i - 1].text[-1] == ":" and len(every[i - 1].text.split()) > _LONGEST_CONTENTS_HEAD
        if j - i >= _ENTRIES and again[i] >= j and not told:
            certain.update(dict.fromkeys(range(i, j), "nav"))
            head = key(every[i - 1].text) if i else ""
            headed = i and (every[i - 1].text[-1] == ":" or head in _CONTENTS or i - 1 in possible)
            if headed or compiled(_IN_THIS).search(head):
                certain.setdefault(i - 1, "nav")
        i = max(j, i + 1)


def with_teasers(every: tuple[Line, ...], certain: dict[int, str], possible: Mapping[int, str], edges: Edges) -> None:
    """A tip to read, and the headline below it, in a paragraph of their own between those of the story."""
    _with_signed_teasers(every, certain, possible)
    for i in range(edges.head + 1, min(edges.tail, len(every)) - 2):
        text = every[i].text
        tip = possible.get(i) == "related" and compiled(_TIP).match(text) is not None
        more = compiled(_MORE).match(text) is not None and not compiled(_ADDRESS).search(every[i + 1].text)
        if not (tip or more) or every[i - 1].block == every[i].block or every[i + 1].block != every[i].block:
            continue
        last = every[i + 1]
        headline = not is_sentence(last.text) and len(last.text.split()) >= _FEWEST_OF_HEADLINE
        if headline and last.block != every[i + 2].block and i + 1 not in certain:
            certain.update({i: "related", i + 1: "related"})


def _with_signed_teasers(every: tuple[Line, ...], certain: dict[int, str], possible: Mapping[int, str]) -> None:
    """Headlines with their authors behind them, below the head of such a list, to the end of the paragraph."""
    for i, line in enumerate(every[1:-1], 1):
        known = i in certain or i in possible or line.text.startswith("Mehr ")
        if every[i - 1].block == line.block or not known:
            continue
        j = i + 1
        while j < len(every) and every[j].block == line.block and compiled(_SIGNED).match(every[j].text):
            j += 1
        if j > i + 1 and (j == len(every) or every[j].block != line.block):
            certain.update(dict.fromkeys(range(i, j), "related"))


def _with_steps(every: tuple[Line, ...], certain: dict[int, str], edges: Edges) -> None:
    """Names one below the other that say where the page stands, below "Sie befinden sich hier:"."""
    for i in range(edges.head):
        j = i + 1
        while j < min(edges.head, i + 1 + _MOST_STEPS) and every[j].block == every[i].block and is_step(every[j].text):
            j += 1
        if j > i + 1 and is_place_note(every[i].text):
            certain.update(dict.fromkeys(range(i, j), "nav"))
