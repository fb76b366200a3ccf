"""What the place of a line tells: at the edges of the page, beside labels, below the head of a list of links."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._composed import composed
from reinschrift.furniture._forms import announces
from reinschrift.furniture._label_table import is_lead, whole_label
from reinschrift.furniture._lines import is_body, is_sentence, key
from reinschrift.furniture._shapes import is_agency_signature, is_byline, is_more, is_text_mark, kept_lines

__all__ = [
    "Edges",
    "among_labels",
    "at_edges",
    "edges_of",
    "with_box_heads",
    "with_comments",
    "with_followers",
]

_LEADS = frozenset({"related", "author", "tags"})
"""Types whose label announces the lines below it in the same paragraph."""
_CLOSING = frozenset(
    [
        "a11y",
        "author",
        "comment",
        "copyright",
        "feedback",
        "login",
        "nav",
        "newsletter",
        "pager",
        "paywall",
        "permalink",
        "readmore",
        "related",
        "share",
        "tags",
    ]
)
"""Types of labels behind which the story does not go on, if no running text follows."""
_LONGEST_STRAY = 90  # characters
_MOST_STRAY_WORDS = 10
_MOST_STRAYS = 3  # lines side by side in one paragraph
_COMMENTS = r"(?:\d+|Ein|Eine|Zwei|Drei) (?:\w*[Kk]ommentare?|\w*[Bb]eitr(?:ag|äge)|Gedanken?|Antwort(?:en)?|Reaktion(?:en)?|Meinung(?:en)?)\b"
_WRITER = r"[^\n!?]{1,40} (?:sagt|sagte|schreibt|schrieb|meint|meinte|kommentiert)(?: am [\d.]+[^\n]{0,20})?:\Z"
_HEAD_OF_COMMENTS = r"(?:\w*[Kk]ommentare|Leserbeiträge)(?:[: ]{1,2}\(?\d+\)?)?:?\Z"
_DAY = r"(?:\d{1,2}\. ?(?:\d{1,2}\. ?|[A-ZÄÖÜ][a-zä]{2,8} )\d{4}|\d{4}-\d\d-\d\d)(?:,| um| -| \|)? (?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?:?\Z"
_SAYS = r"[^\n!?|]{1,40} (?:sagt|sagte|schreibt|schrieb|meint|meinte|kommentiert)"
_POSTED = rf"(?:{_SAYS}:?(?: am)?|[^\n!?|]{{1,40}}(?:,| \||:| am| –)) {_DAY}|[^\n!?|]{{1,40}} vor \d{{1,2}} (?:Minute|Stunde|Tag|Woche|Monat)\w*\Z"
"""Who has written something, the day and the time."""
_ANSWERS = frozenset({"antworten", "antwort", "reply", "auf diesen kommentar antworten", "zitieren", "melden"})
_INITIALS = r"\([^\W\d_]{1,4}(?:/[^\W\d_]{1,4})?\)\Z"
_ASKING = frozenset({"newsletter", "paywall"})
_WORD = r"[^\W\d_]{4,}"
_STEM = 5  # letters
_SHORT_MENU = 2  # lines
_OF_MENUS = frozenset({"nav", "login", "a11y", "newsletter"})
_LINKS = frozenset({"link", "links", "weblink", "weblinks", "links zum thema", "links zum artikel"})
_MORE = r"(?:Weitere|Mehr|Aktuelle|Neueste) (?:Artikel|Beiträge|Berichte|Meldungen|Nachrichten|Themen|Texte|Geschichten|News)\b"
"""How the head of a list of articles begins."""
_FIGURES = r"\d+ ?: ?\d|\d{3,}[ /-]\d{3}|@"


class Edges(NamedTuple):
    """The lines of running text: from the first to behind the last one. Both 0 and the end where there is none."""

    head: int
    tail: int


def edges_of(every: tuple[Line, ...], gone: Collection[int]) -> Edges:
    """The edges of the story, lines that are gone aside."""
    body = [i for i, line in enumerate(every) if i not in gone and is_body(line)]
    return Edges(body[0], body[-1] + 1) if body else Edges(0, len(every))


def at_edges(
    every: tuple[Line, ...], certain: dict[int, str], possible: dict[int, str], edges: Edges
) -> dict[int, str]:
    """The edge labels that stand at an edge: outermost, or beside a label that is beyond doubt."""
    possible = {i: kind for i, kind in possible.items() if i not in certain}
    head, tail = edges
    found: dict[int, str] = {}
    first = next((i for i in range(head) if i not in certain and i not in possible), head)
    last = next(
        (i for i in range(len(every) - 1, max(tail, head) - 1, -1) if i not in certain and i not in possible), -1
    )
    last = max(last + 1, tail, head + 1)
    for edge in (range(first), range(last, len(every))):
        if any(i in certain or whole_label(every[i].text) for i in edge):  # words put together prove nothing alone
            found.update({i: possible[i] for i in edge if i in possible and not _is_kicker(every, i, head)})
    for order in (range(len(every)), range(len(every) - 1, -1, -1)):
        for j in order:
            if j not in possible or j in found or not _is_beside(every, j, certain, found):
                continue
            if not (j < head and possible[j] not in _OF_MENUS and _is_between(every, j, certain, possible)):
                found[j] = possible[j]
    return found


def _is_between(every: tuple[Line, ...], j: int, certain: Collection[int], possible: Collection[int]) -> bool:
    """Does a word that kickers are stand right above the headline, below nothing but one or two sure labels?"""
    if not 0 < j <= _SHORT_MENU or j + 1 == len(every) or key(every[j].text) not in kept_lines():
        return False
    return all(k in certain for k in range(j)) and j + 1 not in certain and j + 1 not in possible


def _is_kicker(every: tuple[Line, ...], i: int, head: int) -> bool:
    """Does the line stand alone in a paragraph above the story, and is no label of the table or a kicker's word?"""
    alone = all(not 0 <= k < len(every) or every[k].block != every[i].block for k in (i - 1, i + 1))
    return i < head and (key(every[i].text) in kept_lines() or (alone and not whole_label(every[i].text)))


def _is_beside(every: tuple[Line, ...], j: int, certain: dict[int, str], found: dict[int, str]) -> bool:
    """Does furniture stand next to the line, in the same paragraph?"""
    near = (k for k in (j - 1, j + 1) if k in certain or k in found)
    return any(every[k].block == every[j].block for k in near)


def _announces(text: str, kind: str) -> bool:
    """Is the line a label that announces what follows?"""
    if kind in _LEADS:
        return (
            is_lead(text)
            or text[-1] == ":"
            or is_more(text)
            or _leads(text)
            or announces(text)
            or _is_head_of_more(text)
        )
    return (text[-1] == ":" and key(text) in _LINKS) or _is_head_of_more(text)


def _is_head_of_more(text: str) -> bool:
    """Does the line name a list of articles, and end as heads do ("Weitere Berichte aus dem Tal:")?"""
    return (text[-1] == ":" or text[-1].isalpha()) and compiled(_MORE).match(text) is not None


def _leads(text: str) -> bool:
    """Is the line a put-together label of related articles, as a whole or with a subject behind it?"""
    made = composed(text)
    return text.casefold().startswith("mehr zum thema ") or bool(made and made.certain and made.type in _LEADS)


def with_comments(every: tuple[Line, ...], certain: dict[int, str], possible: Mapping[int, str]) -> None:
    """What readers have written, below "2 Kommentare zu …" to the end of the page: name, perhaps day, text, answer."""
    heads = (i for i, kind in certain.items() if kind == "comment" and compiled(_COMMENTS).match(every[i].text))
    below = range(max(heads, default=len(every)) + 1, len(every))
    entries = [k for k in below if compiled(_WRITER).match(every[k].text)]
    answers = sum(key(every[k].text) in _ANSWERS or k in certain for k in below)
    if entries and entries[0] == below[0] and answers >= len(entries):
        certain.update({k: "comment" for k in below if k not in certain})
    _with_posts(every, certain, possible)


def _with_posts(every: tuple[Line, ...], certain: dict[int, str], possible: Mapping[int, str]) -> None:
    """What readers have written with name, day and time, to the end of the page, of which it is not the greater part.

    It stands below a head of comments; blogs print "sagt: 3. Mai 2021 um 12:00" without one.
    """
    texts = [line.text for line in every]
    short = [i for i in range(1, len(every)) if len(texts[i]) <= _LONGEST_STRAY]
    i = next((i for i in short if compiled(_POSTED).match(texts[i]) or _is_dated(texts, i)), 0)
    if not i:
        return
    first = i
    while first > 1 and (first - 1 in certain or first - 1 in possible):
        first -= 1
    heads = [k for k in range(max(first - 1, 0), i) if _heads_comments(texts[k])]
    above, below = (sum(map(is_body, part)) for part in (every[:i], every[i:]))
    if above > below and (heads or (not below and compiled(rf"{_SAYS}: {_DAY}").match(texts[i]))):
        certain.update({k: "comment" for k in range(min(heads, default=i), len(every)) if k not in certain})


def _is_dated(texts: Sequence[str], i: int) -> bool:
    """Does the line stand over a day and time, below a head of comments?"""
    return _heads_comments(texts[i - 1]) and compiled(_DAY).match("".join(texts[i + 1 : i + 2])) is not None


def _heads_comments(text: str) -> bool:
    return any(compiled(pattern).match(text) for pattern in (_COMMENTS, _HEAD_OF_COMMENTS))


def with_box_heads(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """The slogan over a box that asks for money, if the rest of its paragraph is known and no story goes on below it."""
    starts = [i for i in range(1, len(every)) if every[i].block != every[i - 1].block]
    for i, end in pairwise([*starts, len(every)]):
        rest = [certain.get(k, "") for k in range(i + 1, end)]
        asking = sum(kind in _ASKING for kind in rest)
        if i not in certain and len(rest) > 1 and all(rest) and asking > 1 and _is_slogan(every, certain, i):
            certain[i] = "paywall"


def _is_slogan(every: tuple[Line, ...], certain: Collection[int], i: int) -> bool:
    """Is the line short, and does the story not speak of the same? Else it heads the next part, and the box stands between."""
    if not _is_stray(every[i].text) or key(every[i].text) in kept_lines():
        return False
    words = {w[:_STEM] for w in compiled(_WORD).findall(every[i].text.casefold())}
    story = " ".join(line.text.casefold() for k, line in enumerate(every) if k not in certain and is_body(line))
    return not any(word in story for word in words)


def with_followers(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """Headlines under "Mehr zum Thema", names under "Alle Autoren": to the end of the paragraph, sentences excepted."""
    lead = ""
    for i, line in enumerate(every):
        if i and (every[i - 1].block != line.block or (is_sentence(line.text) and line.text[-1] != "?")):
            lead = ""
        kind = certain.get(i, "")
        if i and kind and _announces(line.text, kind):
            lead = kind  # only the bare label announces what follows, and no title
        elif lead and not is_text_mark(line.text) and not compiled(_INITIALS).match(line.text):
            certain.setdefault(i, lead)


def among_labels(every: tuple[Line, ...], known: dict[int, str], edges: Edges) -> dict[int, str]:
    """Fragments behind the story with labels on both sides: what stands there, the page has put there."""
    found: dict[int, str] = {}
    i = next((i for i in range(edges.tail, len(every)) if known.get(i) in _CLOSING), len(every)) + 1
    while i < len(every):
        j = i
        while j < len(every) and j not in known:
            j += 1
        run = range(i, j)
        if (
            run
            and j < len(every)
            and len(run) <= _most(every, known, i, j)
            and all(_is_stray(every[k].text) for k in run)
        ):
            found.update(dict.fromkeys(run, "among"))
        i = j + 1
    return found


def _most(every: tuple[Line, ...], known: dict[int, str], i: int, j: int) -> int:
    """How many lines from ``i`` to before ``j`` may be furniture by their place alone."""
    if every[i - 1].block == every[i].block == every[j].block:
        return _MOST_STRAYS
    return 1 if i - 2 in known else 0


def _is_stray(text: str) -> bool:
    """Is the line short, and no sentence, quotation, byline, agency mark, result or address?"""
    if len(text) > _LONGEST_STRAY or len(text.split()) > _MOST_STRAY_WORDS or is_sentence(text):
        return False
    if text[0] in '([„“"»«' or is_byline(text) or is_agency_signature(text):
        return False
    return compiled(_FIGURES).search(text) is None
