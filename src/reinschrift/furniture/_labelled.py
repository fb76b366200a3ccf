"""Which lines of a page are labels: wording and place together, found once for all rules."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines, removals
from reinschrift.core.page import Page
from reinschrift.furniture._authors import with_author_boxes, with_biographies
from reinschrift.furniture._chatter import with_chatter
from reinschrift.furniture._contents import (
    with_contents,
    with_headings,
    with_lists,
    with_teasers,
)
from reinschrift.furniture._credits import is_credit_line
from reinschrift.furniture._labels import story_words, verdict
from reinschrift.furniture._lines import is_body, is_sentence
from reinschrift.furniture._menus import with_menus, with_sections
from reinschrift.furniture._notices import is_about, is_informal, is_told, notices
from reinschrift.furniture._paths import is_path
from reinschrift.furniture._places import (
    Edges,
    among_labels,
    at_edges,
    edges_of,
    with_box_heads,
    with_comments,
    with_followers,
)
from reinschrift.furniture._polls import with_polls
from reinschrift.furniture._scores import with_scores
from reinschrift.furniture._scrambled import scrambled
from reinschrift.furniture._signs import is_advice
from reinschrift.furniture._spared import (
    without_activities,
    without_headings,
    without_headline,
    without_introduced,
    without_lone_title,
    without_meal,
    without_only_headline,
    without_rooms,
    without_series,
    without_told,
    without_topics,
    without_verse,
)
from reinschrift.furniture._stamps import stamps
from reinschrift.furniture._voice import with_voices

__all__ = ["Labels", "credit_lines", "has_labels", "known_lines", "labelled", "story", "whole_lines"]


_LAST_MARK = "\u25ff"
"""Signs beyond may be pictures."""
_ICON = r"[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]\ufe0f? ?(?=[A-ZÄÖÜ])"
_COUNT = r"\(?\d{1,3}(?:\.\d{3})*\)?\Z"


def labelled(page: Page) -> dict[str, tuple[int, ...]]:
    """Numbers of the lines to drop by type of label; the fact all label rules share."""
    every = page.fact(lines)
    certain: dict[int, str] = {}
    possible: dict[int, str] = {}
    if len(every) > 1:  # a page of one line is all text
        for i, line in enumerate(every):
            judged = verdict(page, _without_icon(line))
            if judged:
                (certain if judged[1] else possible)[i] = judged[0]
        _with_places(page, certain, possible)
    found: dict[str, list[int]] = {}
    for i in sorted(certain):
        found.setdefault(certain[i], []).append(i)
    return {k: tuple(v) for k, v in found.items()}


def _without_icon(line: Line) -> Line:
    """The line without the picture that a button begins with."""
    icon = compiled(_ICON).match(line.text) if line.text[0] > _LAST_MARK else None
    return replace(line, start=line.start + icon.end(), text=line.text[icon.end() :]) if icon else line


def has_labels(page: Page) -> bool:
    """Is any line a label? The gate of the rules that drop them."""
    return bool(page.fact(labelled))


def _with_places(page: Page, certain: dict[int, str], possible: dict[int, str]) -> None:
    """Add to the lines beyond doubt those that are labels where they stand."""
    every = page.fact(lines)
    with_chatter(every, certain)
    if "consent" in certain.values() and is_told(page, "consent", certain):
        without_told(certain, "consent", edges_of(every, {}))
    for i, kind in page.fact(notices).items():
        if not is_advice(every[i].text):
            certain.setdefault(i, kind)
    if "login" in certain.values() and is_about(page, "login"):
        last = max((i for i, line in enumerate(every) if i not in certain and is_sentence(line.text)), default=0)
        without_told(certain, "login", Edges(0, last))  # advice is given in short sentences
    with_voices(every, certain, possible)
    with_headings(every, certain, possible)
    without_headline(every, certain)
    without_introduced(every, certain, possible)
    without_series(every, certain, possible)
    without_topics(every, certain)
    without_headings(every, certain, edges_of(every, certain), page.fact(story_words))
    without_rooms(every, certain, edges_of(every, certain))
    with_comments(every, certain, possible)
    informal = {i for i, line in enumerate(every) if is_body(line) and is_informal(line.text)}
    edges = edges_of(every, certain.keys() | informal)
    without_verse(every, certain, possible)
    worded = {*certain, *possible}
    with_followers(every, certain)
    with_sections(every, certain, edges)
    with_contents(every, certain, possible, edges)
    with_polls(every, certain)
    with_teasers(every, certain, possible, edges)
    paths = {i for i in range(edges.head) if is_path(every[i].text)}
    others = dict.fromkeys(page.fact(stamps) | page.fact(credit_lines) | paths | _counters(every, possible), "")
    certain |= at_edges(every, others | certain, possible, edges)
    with_followers(every, certain)
    with_author_boxes(every, certain, possible, edges)
    with_biographies(every, certain, edges)
    with_lists(every, certain, possible, edges)
    with_sections(every, certain, edges)
    with_menus(every, certain, others, possible, edges)
    certain |= among_labels(every, others | certain, edges)
    with_scores(every, certain, others, possible)
    with_box_heads(every, certain)
    certain |= among_labels(every, others | certain, edges_of(every, certain.keys() | informal))
    with_followers(every, certain)
    _without_story(every, certain, possible)
    if not others:
        without_lone_title(every, certain)
    without_only_headline(every, certain, others, worded)


def _without_story(every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str]) -> None:
    """Take out what the story introduces, lists or is about."""
    without_introduced(every, certain, possible)
    without_series(every, certain, possible)
    without_topics(every, certain)
    without_activities(every, certain, possible)
    without_meal(every, certain)


def _counters(every: tuple[Line, ...], possible: Collection[int]) -> set[int]:
    """Numbers below a button to share or comment: how often it was used."""
    return {
        i + 1
        for i in possible
        if i + 1 < len(every) and every[i + 1].block == every[i].block and compiled(_COUNT).match(every[i + 1].text)
    }


def credit_lines(page: Page) -> frozenset[int]:
    """Numbers of the lines that are nothing but a credit; a fact."""
    every = page.fact(lines)
    return frozenset(i for i, line in enumerate(every) if is_credit_line(line.text)) if len(every) > 1 else frozenset()


def known_lines(page: Page) -> frozenset[int]:
    """Numbers of the lines that are furniture of any kind: labels, time stamps, credits; a fact."""
    labels = (i for chosen in page.fact(labelled).values() for i in chosen)
    return frozenset((*labels, *page.fact(stamps), *page.fact(credit_lines), *page.fact(scrambled)))


def story(page: Page) -> Edges:
    """Where the story begins and ends: what stands outside may be furniture; a fact."""
    gone = {i for chosen in page.fact(labelled).values() for i in chosen}
    return edges_of(page.fact(lines), gone)


@dataclass(frozen=True, slots=True)
class Labels:
    """A finder that drops the lines with labels of one type."""

    type: str

    def __call__(self, page: Page) -> Iterator[Edit]:
        """The removals, from left to right."""
        chosen = page.fact(labelled).get(self.type)
        return whole_lines(page, chosen) if chosen else iter(())


def _runs(page: Page) -> dict[int, tuple[int, int]]:
    """First and last line of the run of furniture, of whatever types, that each such line stands in; a fact."""
    gone = sorted(page.fact(known_lines))
    found: dict[int, tuple[int, int]] = {}
    at = 0
    while at < len(gone):
        end = at
        while end + 1 < len(gone) and gone[end + 1] == gone[end] + 1:
            end += 1
        found.update(dict.fromkeys(gone[at : end + 1], (gone[at], gone[end])))
        at = end + 1
    return found


def whole_lines(page: Page, chosen: Sequence[int]) -> Iterator[Edit]:
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
