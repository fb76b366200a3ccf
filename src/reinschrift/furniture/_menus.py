"""Menus: rows of names at the top of the page that no table can hold."""

from __future__ import annotations

from collections.abc import Collection

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._label_table import whole_label
from reinschrift.furniture._lines import key
from reinschrift.furniture._places import Edges
from reinschrift.furniture._shapes import is_byline, kept_lines, may_be_headline, section_names
from reinschrift.furniture._signs import signs

__all__ = ["with_menus", "with_sections"]

_LONGEST_MENU = 40  # lines
_SHORTEST_MENU = 2  # lines; a single name of a section is a kicker
_MENU = frozenset({"nav", "a11y", "login"})
"""Types of the labels that stand in menus."""
_MOST_WORDS = 3  # of an entry
_LIST = 3  # lines without any label
_MARK = r" [|›❯⟩▸] "
_TITLE = 4  # words: what is longer may be the headline


def with_sections(every: tuple[Line, ...], certain: dict[int, str], edges: Edges) -> None:
    """Names of sections before the story that stand with labels in a menu, or in a row at the top of the page."""
    names = section_names()
    i, end = 0, min(edges.head, _LONGEST_MENU)
    while i < end:
        j = i
        while (
            j < end
            and every[j].block == every[i].block
            and (certain.get(j) in _MENU or (j not in certain and every[j].text.casefold() in names))
        ):
            j += 1
        headed = j < end and j not in certain and every[j].block == every[i].block and _is_title(every[j].text)
        if headed and j - i == _SHORTEST_MENU and _is_kicker(every[j - 1].text) and whole_label(every[i].text):
            j -= 1  # right above the headline
        labels = sum(k in certain for k in range(i, j))
        if j - i >= _SHORTEST_MENU and j < len(every) and (i == 0 or (labels and j - i > _SHORTEST_MENU)):
            certain.update({k: "nav" for k in range(i, j) if k not in certain})
        i = max(j, i + 1)


def with_menus(
    every: tuple[Line, ...], certain: dict[int, str], others: Collection[int], possible: dict[int, str], edges: Edges
) -> None:
    """Short names above the headline in a paragraph with labels: two of them, or one beside two labels.

    A kicker stands alone between the labels and the headline, or is a word that kickers are.
    """
    known = {*certain, *others, *possible}
    top = _title(every, known, edges.head)
    i = 0
    while i < min(top, _LONGEST_MENU):
        j = i
        while j < top and every[j].block == every[i].block:
            j += 1
        entries = [k for k in range(i, j) if k not in known]
        if j == top and entries and entries[-1] == j - 1 and top < len(every) and every[top].block == every[i].block:
            entries.pop()  # right above the headline stands the kicker
        labels = j - i - len(entries)
        if all(k in possible and k not in certain for k in range(i, j) if k in known) and labels < _SHORTEST_MENU:
            labels = 0  # one that is only possible proves nothing
        if not labels and i == 0 and _is_list(every, i, j) and j < len(every) and every[j].block != every[i].block:
            labels = 1
        names = sum(_names(every[k].text) for k in entries)
        enough = labels and names + min(labels, 2) > _SHORTEST_MENU
        if (
            enough
            and all(_is_entry(every[k].text) for k in entries)
            and (names > 1 or not _is_kicker(every[entries[0]].text if entries else ""))
        ):
            certain.update(dict.fromkeys(entries, "nav"))
            certain.update({k: possible[k] for k in range(i, j) if k in possible and k not in certain})
        i = max(j, i + 1)


def _title(every: tuple[Line, ...], known: Collection[int], head: int) -> int:
    """The line above the story that is its title: the first long one, or else the last of several words."""
    above = [i for i in range(head) if i not in known]
    long = (i for i in above if _is_title(every[i].text))
    several = (i for i in reversed(above) if " " in every[i].text and may_be_headline(every[i].text))
    return next(long, next(several, head))


def _is_title(text: str) -> bool:
    """Is the line too long for an entry of a menu, or does it say what happens ("Bücherei öffnet wieder")?"""
    n = text.count(" ") + 1
    if _names(text) > 1 and _is_entry(text):
        return False
    return n >= _TITLE or (n == _MOST_WORDS and "finite" in signs(text))


def _is_list(every: tuple[Line, ...], i: int, j: int) -> bool:
    """Do several single words stand at the very top of the page, apart from the headline, or a row of names?"""
    if j == i + 1 and _names(every[i].text) > _LIST:
        return True
    return j - i >= _LIST and all(" " not in line.text for line in every[i:j])


def _names(text: str) -> int:
    """How many names the line holds, if they are a row or a path ("Weserland › Kreis Lindau › Tal")."""
    n = len(compiled(_MARK).split(text))
    return n if n >= _LIST else 1


def _is_entry(text: str) -> bool:
    """Is the line a short name, or several with strokes or arrows between them?"""
    parts = compiled(_MARK).split(text)
    if len(parts) > 1:
        return all(map(_is_entry, parts))
    parts = text.split()
    if len(parts) > _MOST_WORDS or is_byline(text) or not text[0].isupper():
        return False
    return bool(parts) and all(p[-1].isalpha() or p in {"&", "A+", "A-"} for p in parts)


def _is_kicker(text: str) -> bool:
    return key(text) in kept_lines()
