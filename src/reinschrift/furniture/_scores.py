"""Lines that no table knows: what their wording, their form and their neighbours say for furniture is added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._composed import kind_of, roles_of
from reinschrift.furniture._lines import LONGEST, is_body
from reinschrift.furniture._shapes import may_be_headline
from reinschrift.furniture._signs import signs
from reinschrift.furniture._topics import is_about_pages
from reinschrift.tables import read_table
from reinschrift.words import lexicon

__all__ = ["with_scores"]

_ENOUGH = 6  # points
_PLENTY = 12  # points of a line that stands alone on a page without any label
_ROUNDS = 6
_HEADLINES = (4, 3, 2)  # words; shorter headlines are looked for where there is no longer one
_CLOSING = frozenset(
    {
        "a11y",
        "author",
        "comment",
        "copyright",
        "login",
        "nav",
        "pager",
        "permalink",
        "readmore",
        "related",
        "share",
        "tags",
    }
)
"""Types of furniture behind which the story does not go on, if no running text follows."""
_OPENINGS = frozenset({"to", "rows", "more", "row", "infinitive"})
"""Signs that a line is a link, which headlines seldom look like."""
_ADDRESS = frozenset({"polite", "informal", "us"})
_TOLD = frozenset({"told", "quote", "opening-quote"})
_SUBJECTS = frozenset({"page", "act", "channel", "media"})
_OF_STORIES = frozenset({"told", "opening-quote", "item", "result", "verse"})
_MEANT = frozenset({"this-page", "joining", "toast", "reader"})
_SPEAKING = frozenset({"us", "now", "infinitive", "call", "informal"})
_OF_PAGES = frozenset({"page", "act", "channel"})
_NEVER_SUBHEADS = frozenset(
    {
        "us",
        "informal",
        "polite",
        "call",
        "informal-call",
        "this-page",
        "joining",
        "reader",
        "now",
        "to",
        "more",
        "arrow",
    }
    | {"link-sign", "linked", "delivered", "published", "toast", "channel", "row"}
)
"""Signs that a line of the page speaks, links or counts."""
_WORD = r"[^\W\d_]{4,}"
_STEM = 5  # letters
_OFTEN = 2  # paragraphs
_DEFAULT = "among"
_FLAT = 8  # lines
_CLOCK = r"\d{1,2}[.:]\d{2}(?: Uhr)?\b"
_FULL_NAME = 2  # words
_TICKER = 3  # lines


class LineSign(NamedTuple):
    """A row of ``furniture/line_signs.tsv``."""

    sign: str
    speaking: int
    """Points in a line with words of web pages or to the reader."""
    bare: int
    """Points in any other line. -100: the line stays, whatever else stands in it."""
    meaning: str


@lru_cache(maxsize=1)
def _points() -> dict[str, LineSign]:
    return {row.sign: row for row in read_table("furniture/line_signs.tsv", LineSign)}


def _sum(names: Collection[str]) -> int:
    rows = [row for name in names if (row := _points().get(name))]
    return sum(row.bare for row in rows) if "bare" in names else sum(row.speaking for row in rows)


@lru_cache(maxsize=4096)
def _own_points(text: str) -> int:
    """What the line says itself, whatever stands around it."""
    return _sum(signs(text))


@dataclass(frozen=True, slots=True)
class _View:
    """The page as it looks when some of its lines are known to be furniture."""

    every: tuple[Line, ...]
    known: Mapping[int, str]
    possible: Collection[int]
    body: frozenset[int]
    """Lines of running text; the story begins and ends with them."""
    head: int
    tail: int
    top: int
    """The headline."""
    kicker: int
    """What stands above the headline, furniture aside."""
    closing: int
    """The first line of furniture behind which the story does not go on."""
    behind: int
    """The first line of furniture behind the story."""
    accompanied: frozenset[int]
    """Lines with furniture in the same paragraph, no running text or headline between."""
    flat: bool
    """The page has no paragraphs: what stands side by side need not belong together."""
    about: bool
    """The story is about web pages, or advises its readers: what speaks like a page may belong to it."""
    ticker: bool
    """Several lines begin with a clock time: what is nothing else opens an entry."""
    told: Counter[str]
    """In how many paragraphs of the story a word stands, by its first letters."""


def _view(every: tuple[Line, ...], known: Mapping[int, str], possible: Collection[int]) -> _View:
    body = frozenset(i for i, line in enumerate(every) if i not in known and _is_story(line))
    head = min(body, default=0)
    ends = (i for i in range(len(every) - 1, -1, -1) if i in body or (i not in known and _is_content(every[i])))
    tail = next(ends, len(every) - 1) + 1
    top = _headline(every, known, head)
    kicker = next((i for i in range(top - 1, -1, -1) if i not in known), -1)
    closing = next((i for i in range(tail, len(every)) if known.get(i) in _CLOSING), len(every))
    behind = next((i for i in range(tail, len(every)) if i in known), len(every))
    told: Counter[str] = Counter()
    for i in body:
        told.update(_stems(every[i].text))
    flat = len(every) > _FLAT and every[0].block == every[-1].block
    accompanied = frozenset[int]() if flat else frozenset(_accompanied(every, known, body | {top}))
    ticker = sum(compiled(_CLOCK).match(line.text) is not None for line in every) >= _TICKER
    about = is_about_pages(every[i].text for i in range(len(every)) if i not in known)
    return _View(
        every, known, possible, body, head, tail, top, kicker, closing, behind, accompanied, flat, about, ticker, told
    )


def _stems(text: str) -> set[str]:
    return {w[:_STEM] for w in compiled(_WORD).findall(text.casefold())}


def _is_story(line: Line) -> bool:
    """Is the line running text, and none in which the page speaks to its reader?"""
    if not is_body(line):
        return False
    found = signs(line.text) if len(line.text) <= LONGEST else frozenset[str]()
    if not found.isdisjoint(_TOLD):
        return True
    return found.isdisjoint(_MEANT) and (found.isdisjoint(_SPEAKING) or found.isdisjoint(_OF_PAGES))


def _is_content(line: Line) -> bool:
    """Is the line surely of the story, though it may be short?"""
    return len(line.text) <= LONGEST and not signs(line.text).isdisjoint(_OF_STORIES)


def _headline(every: tuple[Line, ...], known: Collection[int], head: int) -> int:
    """The line above the story that is most likely its headline."""
    above = [i for i in range(head) if i not in known and _own_points(every[i].text) < _ENOUGH]
    above = [i for i in above if may_be_headline(every[i].text)] or above
    above = [i for i in above if not _is_link(every[i].text)] or above
    for fewest in _HEADLINES:
        long = [i for i in above if every[i].text.count(" ") + 1 >= fewest]
        if long:
            return long[0] if fewest == _HEADLINES[0] else long[-1]
    return above[-1] if above else head


def _is_link(text: str) -> bool:
    """Does the line look like a link, or speak to the reader without a verb, as headlines seldom do?"""
    own = signs(text)
    return not own.isdisjoint(_OPENINGS) or (not own.isdisjoint(_ADDRESS) and "finite-address" not in own)


def _accompanied(every: tuple[Line, ...], known: Collection[int], borders: Collection[int]) -> Iterator[int]:
    run: list[int] = []
    for i, line in enumerate(every):
        if run and (i in borders or line.block != every[run[-1]].block):
            yield from run if any(k in known for k in run) else ()
            run = []
        if i not in borders:
            run.append(i)
    yield from run if any(k in known for k in run) else ()


def with_scores(
    every: tuple[Line, ...], certain: dict[int, str], others: Collection[int], possible: Mapping[int, str]
) -> None:
    """Add the lines whose points are enough; what is added speaks for its neighbours in the next round."""
    known = {**dict.fromkeys(others, ""), **certain}
    if not known:
        known.update(_first(every, possible))
        certain.update(known)
    for _ in range(_ROUNDS if known else 0):
        view = _view(every, known, possible)
        open_ = (i for i in range(len(every)) if i not in known and i not in view.body and i != view.top)
        found = {i for i in open_ if len(every[i].text) <= LONGEST and _is_furniture(view, i)}
        if not found:
            return
        certain.update({i: _kind(every[i].text, possible.get(i)) for i in found})
        known.update({i: certain[i] for i in found})


def _first(every: tuple[Line, ...], possible: Mapping[int, str]) -> dict[int, str]:
    """The first furniture of a page on which no table knows a line: lines that have enough points each by themselves.

    Two of them side by side, or one with more than enough.
    """
    view = _view(every, {}, possible)
    open_ = [i for i in range(len(every)) if i not in view.body and i != view.top and len(every[i].text) <= LONGEST]
    points = {i: n for i in open_ if (n := _points_at(view, i)) >= _ENOUGH}
    beside = {i for i in points for k in (i - 1, i + 1) if k in points and every[k].text != every[i].text}
    sure = (i for i, n in points.items() if n >= _PLENTY or i in beside)
    return {i: _kind(every[i].text, possible.get(i)) for i in sure}


def _is_furniture(view: _View, i: int) -> bool:
    return _points_at(view, i) >= _ENOUGH


def _kind(text: str, possible: str | None) -> str:
    """Which rule drops the line."""
    if possible:
        return possible
    return "newsletter" if "delivered" in signs(text) else kind_of(text) or _DEFAULT


def _points_at(view: _View, i: int) -> int:
    """What the line, its place and its neighbours say together."""
    own = signs(view.every[i].text)
    names = {*own, *_beside(view, i), *_where(view, i)}
    if "word" in own and i not in view.accompanied:
        names.add("single")
    if _is_subhead(view, i, own):
        names.add("subhead")
    if "bare" not in own:
        names.update(_told(view, view.every[i].text))
    return _sum(names)


def _is_subhead(view: _View, i: int, own: frozenset[str]) -> bool:
    """Might the line head the next part of the story, and not be a label put between its paragraphs?"""
    if not (view.head <= i < view.tail and i not in view.accompanied and own.isdisjoint(_NEVER_SUBHEADS)):
        return False
    text = view.every[i].text
    half = "known" not in own or (text.count(" ") == 1 and "page" not in own)
    return half and "few-words" in own and text[-1].isalpha()


def _beside(view: _View, i: int) -> Iterator[str]:
    """The signs in the lines next to the line."""
    every, known = view.every, view.known
    near = [k for k in (i - 1, i + 1) if 0 <= k < len(every)]
    joined = [] if view.flat else [k for k in near if every[k].block == every[i].block]
    for k in joined:
        if k in known:
            yield "furniture-below" if k > i else "furniture-above"
        elif k in view.body:
            yield "heads-paragraph" if k > i else "ends-paragraph"
    if joined and all(k in known for k in joined):
        yield "furniture-around"
    if i in view.accompanied:
        yield "with-furniture"
    if not joined:
        yield "alone"
        if i - 1 in known and i + 1 in known:
            yield "between-furniture"


def _where(view: _View, i: int) -> Iterator[str]:
    """The signs in the place of the line on the page."""
    if i in view.possible:
        yield "possible"
    if len(view.known) <= 1:
        yield "only-one"
    if view.about:
        yield "about"
    if i - 1 in view.body and _is_name(view.every[i].text):
        yield "signed"
    if view.ticker and compiled(_CLOCK).match(view.every[i].text):
        yield "item"
    if i < view.top:
        yield "head" if i in view.accompanied else "head-apart"
        if i == view.kicker and _is_set_apart(view, i):
            yield "kicker"
    elif i >= view.tail:
        yield "closed" if view.closing < i else "tail"
        if view.flat and i < view.behind:
            yield "runs-on"
    else:
        yield "lede" if i < view.head else "middle"


def _is_name(text: str) -> bool:
    """Is the line the first and last name of somebody, who signs what stands above it?"""
    parts = text.split()
    alike = len(parts) == _FULL_NAME and all(part[0].isupper() and not part.isupper() for part in parts)
    return alike and text[-1].isalpha() and lexicon().is_first_name(parts[0])


def _is_set_apart(view: _View, i: int) -> bool:
    """Does the line stand alone, or in one paragraph with the headline? A menu is a paragraph of its own."""
    every, block = view.every, view.every[i].block
    alone = (i == 0 or every[i - 1].block != block) and every[i + 1].block != block
    return alone or every[view.top].block == block


def _told(view: _View, text: str) -> Iterator[str]:
    """Does the story speak of the same things of web pages?"""
    subject = {w.casefold()[:_STEM] for w in compiled(_WORD).findall(text) if roles_of(w)[0] in _SUBJECTS}
    told = max((view.told[s] for s in subject), default=0)
    if told:
        yield "told-often" if told >= _OFTEN else "told-once"
