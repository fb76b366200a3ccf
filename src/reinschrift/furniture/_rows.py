"""Lines of several parts, each of which pages print by itself: rows of labels, a state and a button, a notice and a link.

No table holds the rows; the parts are known. One part that is none, and the line is no row.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.furniture._composed import composed, roles_of
from reinschrift.furniture._credits import is_credit_line
from reinschrift.furniture._forms import has_form
from reinschrift.furniture._frames import frame
from reinschrift.furniture._gauges import gauge, state
from reinschrift.furniture._imprints import imprint
from reinschrift.furniture._label_table import start_labels, whole_label
from reinschrift.furniture._notices import is_appeal, notice, tells
from reinschrift.furniture._panels import is_name_of_box, panel
from reinschrift.furniture._remarks import remark
from reinschrift.furniture._shapes import is_published, is_stamp, section_names

__all__ = ["Row", "row"]

_LONGEST = 240  # characters
_MOST_PARTS = 16
_BAR = r" ?[|·•›»>▪●] ?| [/–—*-] "
_ICON = r"[^\w\s.,;:!?()\[\]„“”»«\"'’&§%€$£°+*/†#…|·•–—-]\ufe0f?"
"""Any sign that is neither letter, figure nor mark of a sentence."""
_SENTENCE_END = r"(?<=[.!?…]) (?=[A-ZÄÖÜ])"
_HEAD = (
    r"(?:(?:Jetzt )?(?:[Ii]m Trend|[Tt]rending)(?: [Jj]etzt)?|Top \d+(?: (?:der Woche|des Tages))?"
    r"|Region(?:en)?|Ressorts?|Rubriken|Themen|Partner)\Z"
)
"""What stands before a colon and a row."""
_NEUTRAL = (
    r"(?:Apple|Google|Amazon|YouTube) (?:Podcasts?|Music|Play|News)\Z"
    r"|(?:Hallo|Willkommen(?: zurück)?|Hi),? [^,.!?\n]{2,24}!?\Z"
)
"""Parts that prove nothing: where programmes can be heard, and how a page greets."""
_FILE = r"(?:MP[34]|PDF|EPUB|DOCX?|JPE?G|HD|SD|OmU|\d[\d.,]* ?[KMG]B|\d{1,3} (?:Min\.?|Minuten|Seiten))\Z"
"""What a file is like."""
_JUMPS = r"Sprung(?:marken|ziele)\Z|Skip-?[Ll]inks\Z|Navigation\Z"
_ORDER = r"[A-ZÄÖÜ][a-zäöüß]+(?:n Sie|e? (?:den|die|das|dein|auf|zu|im|in))\b"
_ANSWERS = ("So ", "Wie ", "Was ", "Das ")
_IN_ROW, _WITH_BARS, _BEHIND_HEAD = 4, 4, 3  # fewest names of sections
_TWO = 2
_LONGEST_SECTION = 3  # words
_QUOTES = frozenset('„“”"')


class Row(NamedTuple):
    """What a line of several parts is, or one of them."""

    type: str
    """Empty: it says nothing that stories do not say: a figure, a time, the name of a section."""
    certain: bool = False
    """True: it goes wherever it stands, unless the story speaks of the same."""
    subject: tuple[str, ...] = ()
    """The things that it is about, in lower case."""


@lru_cache(maxsize=4096)
def row(text: str) -> Row | None:
    """The row that the line is, or None."""
    if len(text) > _LONGEST or text[-1] == "," or not _QUOTES.isdisjoint(text):
        return None
    barred = [p for p in compiled(_BAR).split(text) if p.strip()]
    if len(barred) == 1:
        barred = [p for p in compiled(_ICON).split(text) if p.strip()]
    parts = [p.strip() for part in barred for p in compiled(_SENTENCE_END).split(part)]
    head, mark, rest = parts[0].partition(": ") if parts else ("", "", "")
    if len(parts) > 1:
        headed = len(barred) > 1 and mark and compiled(_HEAD).match(head)
        return _of([head, rest, *parts[1:]] if headed else parts, spoken=len(barred) == 1)
    return _headed(head, rest) if mark and rest else _sections(text, _IN_ROW)


def _of(parts: list[str], *, spoken: bool) -> Row | None:
    """The row that these parts make: all must be known, and one beyond doubt or two say what only pages say."""
    found: list[Row] = []
    for text in parts:
        part = _part(text) if len(found) < _MOST_PARTS else None
        if part is None:
            return None
        found.append(part)
    telling = [p for p in found if p.type]
    if not telling:
        plain = not any(map(str.isdigit, "".join(parts)))
        return None if spoken or len(found) < _BEHIND_HEAD else Row("nav", plain and len(found) >= _WITH_BARS)
    if spoken and not found[0].certain and compiled(_ORDER).match(parts[0]):
        return None  # instructions: "Öffnen Sie die Einstellungen. Tippen Sie auf …"
    sure = [p for p in found if p.certain]
    barred = not spoken and (len(parts) > _TWO or any(" " in p for p in parts))  # "Facebook / Instagram" heads a part
    several = len(telling) > 1 and (barred or (spoken and is_appeal(" ".join(parts))))
    return Row((sure or telling)[0].type, bool(sure) or several, tuple(s for p in found for s in p.subject))


def _headed(head: str, rest: str) -> Row | None:
    """A label and what it announces: sections behind "Ressorts", or a label that no headline is."""
    if compiled(_JUMPS).match(head) and ", " in rest and all(map(_part, rest.split(", "))):
        return Row("nav", certain=True)  # "Sprungmarken: Inhalt, Navigation, Suche"
    first = _part(head)
    if first is None:
        return None
    second = _part(rest) if rest[0].isupper() and not rest.startswith(_ANSWERS) else None
    if second and second.certain and (first.type or compiled(_HEAD).match(head)):
        return Row(second.type, certain=True, subject=first.subject + second.subject)
    return _sections(rest, _BEHIND_HEAD) if first.type in {"", "nav"} else None


def _sections(text: str, fewest: int) -> Row | None:
    """Names of sections side by side ("Politik Wirtschaft Sport Kultur Panorama"), without a mark between them."""
    words = text.split()
    if not fewest <= len(words) <= 2 * _MOST_PARTS or not words[0][0].isalpha() or text[-1] in ".!?" or "," in text:
        return None
    at, found = 0, 0
    while at < len(words):
        length = _section(words[at : at + _LONGEST_SECTION])
        if not length:
            return None
        at, found = at + length, found + 1
    return Row("nav", certain=True) if found >= fewest else None


def _section(words: list[str]) -> int:
    """How many of these words the section takes that begins with them; 0 if none does."""
    for length in range(len(words), 0, -1):
        name = " ".join(words[:length]).removeprefix("Mehr ")
        if name.casefold() in section_names() or (name[0].isupper() and whole_label(name)):
            return length
    if words[0][0].isupper() and is_name_of_box(words[0].casefold()):
        return 1
    roles = roles_of(words[0]) if words[0][0].isupper() else ()
    return int(roles in {("page",), ("media",)})


def _part(text: str) -> Row | None:
    """What pages print that the part is, or None."""
    labels = whole_label(text)
    if labels:
        return Row(labels[0].type, labels[0].where == "all" and " " in text)
    if (
        text.casefold() in section_names()
        or compiled(_NEUTRAL).match(text)
        or compiled(_HEAD).match(text)
        or compiled(_FILE).match(text)
        or not any(map(str.isalpha, text))
        or is_stamp(text)
        or is_published(text)
    ):
        return Row("")
    formed = has_form(text) or frame(text) or notice(text)
    if formed:
        return Row(formed, certain=True)
    judged = gauge(text) or panel(text) or state(text) or imprint(text)
    return Row(*judged) if judged else _worded(text)


def _worded(text: str) -> Row | None:
    """The part as words of pages."""
    made = composed(text)
    if made:
        return Row(*made)
    said = remark(text)
    if said:
        return Row(said.remark.type, said.certain, tuple(said.words))
    if is_credit_line(text):
        return Row("credit", certain=True)
    if {"channel", "media", "page"} >= set(roles_of(text)) > set():
        return Row("share")
    begun = next(start_labels(text), None)
    known = begun and begun[0].where == "start" and begun[0].type != "credit" and not tells(text)
    return Row(begun[0].type, certain=True) if begun and known else None
