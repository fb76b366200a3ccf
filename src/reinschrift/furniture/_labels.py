"""Labels: the lines that a table knows as furniture, found in one pass over the page for all rules together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines, removals
from reinschrift.core.page import Page
from reinschrift.furniture._composed import Composed, composed
from reinschrift.furniture._lines import LONGEST, head_end, is_body, is_sentence, key, tail_start
from reinschrift.furniture._notices import is_told, notice, notices
from reinschrift.furniture._shapes import has_time, is_agency_signature, is_length, is_stamp, scrap, section_names
from reinschrift.tables import read_table

__all__ = ["Label", "Labels", "labelled", "start_label", "whole_label"]

_LONGEST_LABEL = 110  # characters of the longest entry that is compared as a whole, with room for decoration
_LONGEST_MENU = 40  # lines
_SHORTEST_MENU = 2  # lines; a single name of a section is a kicker
_SURE_ROW = 3  # different labels in a row that make it furniture wherever it stands
_STORIES = 2  # paragraphs with the word of a label that show that the story is about it
_LONGEST_WITH_PHRASE = 220  # characters
_LONGEST_HEAD = 5  # words before the colon
_WORD = r"[^\W\d_][\w-]*"
_MOST_PARTS = 14  # words of a line that is a row of labels
_SEPARATORS = frozenset("|•·/,&")


class Label(NamedTuple):
    """A row of ``furniture/labels.tsv``."""

    label: str
    """The wording; ``#`` stands for digits. Case and decoration do not count."""
    type: str
    """Which rule drops it."""
    where: str
    """all: wherever it is a whole line; edge: at the head or tail only, or beside furniture; start: a line that begins
    so; dated: the same, with a date or clock time behind it; within: a short line that holds it; head: a line with it before the first colon."""
    language: str
    """de, en, or mt for labels that were translated back."""
    source: str
    example: str
    counterexample: str


class _Index(NamedTuple):
    whole: dict[str, Label]
    starts: dict[str, tuple[tuple[str, Label], ...]]  # by first word, longest first
    longest: int  # words of the longest whole label
    firsts: frozenset[str]  # first words of whole labels
    within: str  # pattern of all wordings that may stand anywhere in a line
    phrases: dict[str, Label]
    heads: dict[str, Label]


@lru_cache(maxsize=1)
def _index() -> _Index:
    whole: dict[str, Label] = {}
    starts: dict[str, list[tuple[str, Label]]] = {}
    phrases: dict[str, Label] = {}
    heads: dict[str, Label] = {}
    for row in read_table("furniture/labels.tsv", Label):
        low = " ".join(row.label.casefold().split())
        if row.where in {"start", "dated"}:
            starts.setdefault(low.split(" ", 1)[0], []).append((low, row))
        elif row.where == "within":
            phrases[low] = row
        elif row.where == "head":
            heads[low] = row
        else:
            whole[key(row.label)] = row
    by_length = {k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in starts.items()}
    within = "|".join(re.escape(p) for p in sorted(phrases))
    return _Index(
        whole,
        by_length,
        max(len(k.split()) for k in whole),
        frozenset(k.split(" ", 1)[0] for k in whole),
        within,
        phrases,
        heads,
    )


def phrase_label(text: str) -> Label | None:
    """The label that stands somewhere in the line; quotations hold none."""
    if len(text) > _LONGEST_WITH_PHRASE or text[0] in '„"»“':
        return None
    index = _index()
    found = compiled(index.within).search(text.casefold())
    return index.phrases[found[0]] if found else None


def whole_label(text: str) -> tuple[Label, ...]:
    """The label, or row of labels, that the line is; empty if it is none."""
    if len(text) > _LONGEST_LABEL:
        return ()
    whole = _index().whole
    found = whole.get(key(text))
    return (found,) if found else _row_of_labels(text)


def _row_of_labels(text: str) -> tuple[Label, ...]:
    """Labels one after the other ("Teilen Drucken"), or one label twice ("MENÜ MENÜ")."""
    if text.count(" ") > _MOST_PARTS * 2:
        return ()
    if not _SEPARATORS.isdisjoint(text):
        for mark in _SEPARATORS:
            text = text.replace(mark, " ")
    parts = key(text).split()
    index, found, i = _index(), [], 0
    if not 2 <= len(parts) <= _MOST_PARTS or parts[0] not in index.firsts:
        return ()
    while i < len(parts):
        for n in range(min(index.longest, len(parts) - i), 0, -1):
            label = index.whole.get(" ".join(parts[i : i + n]))
            if label:
                found.append(label)
                i += n
                break
        else:
            return ()
    return tuple(found)


def start_label(text: str) -> tuple[Label, str] | None:
    """The label that the line begins with, and the rest of the line."""
    first = text[:40].split(" ", 1)[0].casefold()
    starts = _index().starts
    for key_ in (first, first.rstrip(".,:;")) if first[-1:] in ".,:;" else (first,):
        for prefix, label in starts.get(key_, ()):
            if text[: len(prefix)].casefold() == prefix and (label.where == "start" or has_time(text)):
                return label, text[len(prefix) :].strip()
    return None


def labelled(page: Page) -> dict[str, tuple[int, ...]]:
    """Numbers of the lines to drop by type of label; the fact all label rules share."""
    every = page.fact(lines)
    certain: dict[int, str] = {}
    possible: dict[int, str] = {}
    if len(every) > 1:  # a page of one line is all text
        for i, line in enumerate(every):
            verdict = _verdict(page, line)
            if verdict:
                (certain if verdict[1] else possible)[i] = verdict[0]
        if "consent" in certain.values() and is_told(page, "consent"):
            _without_told(page, certain)
        for i, kind in page.fact(notices).items():
            certain.setdefault(i, kind)
        _with_followers(every, certain)
        possible = {i: kind for i, kind in possible.items() if i not in certain}
        _with_sections(page, certain)
        possible = {i: kind for i, kind in possible.items() if i not in certain}
        if possible:
            stamps = {i: "" for i, line in enumerate(every) if is_stamp(line.text)}
            certain |= _at_edges(page, stamps | certain, possible)
        _with_lists(page, certain, possible)
        _with_sections(page, certain)
    found: dict[str, list[int]] = {}
    for i in sorted(certain):
        found.setdefault(certain[i], []).append(i)
    return {k: tuple(v) for k, v in found.items()}


def _verdict(page: Page, line: Line) -> tuple[str, bool] | None:
    """Type of the line's label, and whether the line goes wherever it stands."""
    text = line.text
    if len(text) > LONGEST:
        return None
    if is_length(text):
        return "player", page.fact(_lengths) == 1
    return _worded(page, line) or _introduced(text)


def _worded(page: Page, line: Line) -> tuple[str, bool] | None:
    """The verdict on the line as a label as a whole, or by its form."""
    text = line.text
    labels = whole_label(text)
    if labels:
        rows = len(labels) >= _SURE_ROW and len({x.label for x in labels}) >= _SURE_ROW
        certain = rows or all(x.where == "all" for x in labels)
        return labels[0].type, certain or _is_sure(page, line, composed(text))
    begun = start_label(text)
    if begun and begun[0].type not in _OWN_SHAPE:
        return begun[0].type, True
    made = composed(text)
    if made:
        return notice(text) or made.type, _is_sure(page, line, made)
    if is_agency_signature(text):
        return "credit", False
    formed = scrap(text)
    return (formed, False) if formed else None


def _introduced(text: str) -> tuple[str, bool] | None:
    """The verdict on a line that only begins as a label, or holds one."""
    head, mark, rest = text.partition(": ")
    if mark and rest:
        announced = _announces(head)
        if announced:
            return announced, True
    phrase = phrase_label(text)
    return (phrase.type, True) if phrase else None


def _announces(head: str) -> str | None:
    """The type of the label before a colon, if what follows the colon goes with it ("Mehr zum Thema: …")."""
    parts = head.casefold().split()
    if len(parts) <= _LONGEST_HEAD:
        named = next((x for p in parts if (x := _index().heads.get(p))), None)
        if named:
            return named.type
    labels = whole_label(head)
    if labels:
        return labels[0].type if labels[0].where == "all" and labels[0].type in _ANNOUNCING else None
    made = composed(head)
    return made.type if made and made.certain and made.type in _ANNOUNCING else None


def _is_sure(page: Page, line: Line, made: Composed | None) -> bool:
    """Does the put-together label go wherever it stands? Not where the story speaks of the same thing."""
    if made is None or not made.certain:
        return False
    told = page.fact(_story_words)
    own = is_body(line)
    return all(told[word] - own < _STORIES for word in made.subject)


def _story_words(page: Page) -> Counter[str]:
    """In how many paragraphs of the story a word stands, in lower case; a fact."""
    told: Counter[str] = Counter()
    for line in page.fact(lines):
        if is_body(line):
            told.update(set(compiled(_WORD).findall(line.text.casefold())))
    return told


def _lengths(page: Page) -> int:
    """How many lines are lengths of recordings; several are a list of results. A fact."""
    return sum(is_length(line.text) for line in page.fact(lines))


_ANNOUNCING = frozenset(
    {"related", "readmore", "gallery", "newsletter", "player", "programme", "feedback", "paywall", "ad"}
)
"""Types whose label with a colon takes the rest of the line with it."""

_OWN_SHAPE = frozenset({"credit"})
"""Types whose rule looks at the rest of the line itself."""


def _at_edges(page: Page, certain: dict[int, str], possible: dict[int, str]) -> dict[int, str]:
    """The edge labels that stand at an edge: outermost, or beside a label that is beyond doubt."""
    every = page.fact(lines)
    head, tail = page.fact(head_end), page.fact(tail_start)
    found: dict[int, str] = {}
    first = next((i for i in range(head) if i not in certain and i not in possible), head)
    last = next(
        (i for i in range(len(every) - 1, max(tail, head) - 1, -1) if i not in certain and i not in possible), -1
    )
    last = max(last + 1, tail, head + 1)
    for edge in (range(first), range(last, len(every))):
        if any(i in certain or whole_label(every[i].text) for i in edge):  # words put together prove nothing alone
            found.update({i: possible[i] for i in edge if i in possible})
    for order in (range(len(every)), range(len(every) - 1, -1, -1)):
        for j in order:
            if j in possible and j not in found and _is_beside(every, j, certain, found):
                found[j] = possible[j]
    return found


def _is_beside(every: tuple[Line, ...], j: int, certain: dict[int, str], found: dict[int, str]) -> bool:
    """Does furniture stand next to the line, in the same paragraph?"""
    near = (k for k in (j - 1, j + 1) if k in certain or k in found)
    return any(every[k].block == every[j].block for k in near)


_LEADS = frozenset({"related", "author"})
"""Types whose label announces the lines below it in the same paragraph."""


def _with_followers(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """Headlines under "Mehr zum Thema", names under "Alle Autoren": to the end of the paragraph, sentences excepted."""
    whole, lead = _index().whole, ""
    for i, line in enumerate(every):
        if i and (every[i - 1].block != line.block or is_sentence(line.text)):
            lead = ""
        kind = certain.get(i, "")
        if i and kind in _LEADS and key(line.text) in whole:
            lead = kind  # only the bare label announces what follows, and no title
        elif lead:
            certain.setdefault(i, lead)


def _with_sections(page: Page, certain: dict[int, str]) -> None:
    """Names of sections before the story that stand with labels in a menu, or in a row at the top of the page."""
    every, head = page.fact(lines), page.fact(head_end)
    names = section_names()
    i, end = 0, min(head, _LONGEST_MENU)
    while i < end:
        j = i
        while (
            j < end
            and every[j].block == every[i].block
            and (certain.get(j) in _MENU or (j not in certain and every[j].text.casefold() in names))
        ):
            j += 1
        labels = sum(k in certain for k in range(i, j))
        if j - i >= _SHORTEST_MENU and j < len(every) and (i == 0 or (labels and j - i > _SHORTEST_MENU)):
            certain.update({k: "nav" for k in range(i, j) if k not in certain})
        i = max(j, i + 1)


_MENU = frozenset({"nav", "a11y", "login"})
"""Types of the labels that stand in menus."""

_LISTS = (
    r"(?:meist|beliebt|neueste|mehr aus|trend|(?:weitere|top-|auch )[^\n]{0,20}"
    r"(?:artikel|beitr|meldung|nachricht|them|folge|video|news|interess|geschicht|stor[yi]))"
)
"""How the heads of lists of other articles begin, in lower case; "Weitere Termine" is none."""


def _without_told(page: Page, certain: dict[int, str]) -> None:
    """Buttons of banners that stand between paragraphs about such banners are no furniture."""
    head, tail = page.fact(head_end), page.fact(tail_start)
    for i in [i for i, kind in certain.items() if kind == "consent" and head < i < tail]:
        del certain[i]


def _with_lists(page: Page, certain: dict[int, str], possible: dict[int, str]) -> None:
    """Headlines below the head of a list behind the story, to the end of the paragraph."""
    every, listed = page.fact(lines), False
    for i in range(max(1, page.fact(tail_start)), len(every)):
        line = every[i]
        if every[i - 1].block != line.block or is_sentence(line.text):
            listed = False
        if i + 1 < len(every) and possible.get(i) == "related" and compiled(_LISTS).match(key(line.text)):
            certain.setdefault(i, "related")
        if i in certain:
            named = whole_label(line.text) or composed(line.text)
            listed = listed or (bool(named) and compiled(_LISTS).match(key(line.text)) is not None)
        elif listed:
            certain[i] = "related"


@dataclass(frozen=True, slots=True)
class Labels:
    """A finder that drops the lines with labels of one type."""

    type: str

    def __call__(self, page: Page) -> Iterator[Edit]:
        """The removals, from left to right."""
        chosen = page.fact(labelled).get(self.type)
        return _own_parts(page, chosen) if chosen else iter(())


def _runs(page: Page) -> dict[int, tuple[int, int]]:
    """First and last line of the run of labels, of whatever types, that each label stands in; a fact."""
    gone = sorted(i for chosen in page.fact(labelled).values() for i in chosen)
    found: dict[int, tuple[int, int]] = {}
    at = 0
    while at < len(gone):
        end = at
        while end + 1 < len(gone) and gone[end + 1] == gone[end] + 1:
            end += 1
        found.update(dict.fromkeys(gone[at : end + 1], (gone[at], gone[end])))
        at = end + 1
    return found


def _own_parts(page: Page, chosen: tuple[int, ...]) -> Iterator[Edit]:
    """The removals of lines of one type, cut so that they do not overlap with those of other types beside them.

    Edits that overlap are put off, and a line whose neighbour is gone by then may no longer be known as a label.
    """
    runs, at = page.fact(_runs), 0
    while at < len(chosen):
        end = at
        while end + 1 < len(chosen) and chosen[end + 1] == chosen[end] + 1:
            end += 1
        first, last = chosen[at], chosen[end]
        if runs[first] == (first, last):
            yield from removals(page, range(first, last + 1))
        else:
            yield _part(page, runs[first], first, last)
        at = end + 1


def _part(page: Page, run: tuple[int, int], first: int, last: int) -> Edit:
    """Takes lines out of a run; right as well if the others of the run should stay."""
    every = page.fact(lines)
    after = every[run[1] + 1] if run[1] + 1 < len(every) else None
    if run[0] == 0:
        return page.edit(every[first].start if first else 0, _next(page, last), "")
    joined = every[run[0] - 1].block == every[run[0]].block
    if after is None and last == run[1]:
        return page.edit(every[first - 1].end, len(page.text), "\n" if page.text[-1] == "\n" else "")
    if after is None or (joined and after.block != every[run[1]].block):
        return page.edit(every[first - 1].end, every[last].end, "")  # with the line break before it
    if joined and every[run[0]].block != every[run[1]].block:
        torn = last == run[1]  # two paragraphs must not become one
        return page.edit(every[first - 1].end, after.start if torn else every[last].end, "\n\n" if torn else "")
    return page.edit(every[first].start, _next(page, last), "")


def _next(page: Page, i: int) -> int:
    """Where the line after this one begins."""
    every = page.fact(lines)
    return every[i + 1].start if i + 1 < len(every) else len(page.text)
