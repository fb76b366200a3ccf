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
from reinschrift.furniture._gauges import gauge
from reinschrift.furniture._imprints import imprint
from reinschrift.furniture._label_table import start_labels, whole_label
from reinschrift.furniture._notices import is_appeal, notice, tells
from reinschrift.furniture._panels import panel
from reinschrift.furniture._remarks import remark
from reinschrift.furniture._shapes import is_published, is_stamp, section_names
from reinschrift.furniture._states import state

__all__ = ["Row", "row"]

_LONGEST = 240  # characters
_LONGEST_PART = 120
_MOST_PARTS = 16
_BARS = r" ?[|·•›»>▪●] ?| [/–—*-] "
_BAR = r"[|·•›»>▪●]| [/–—*-] "
_SENTENCES = r"(?<=[.!?…]) (?=[A-ZÄÖÜ])"
_ICON = r"[^\w\s.,;:!?()\[\]„“”»«\"'’&§%€$£°+*/†#…|·•–—-]\ufe0f?"
"""Any sign that is neither letter, figure nor mark of a sentence."""
_HEAD = (
    r"(?:(?:Jetzt )?(?:[Ii]m Trend|[Tt]rending)(?: [Jj]etzt)?|Top \d+(?: (?:der Woche|des Tages|des Monats|heute))?|Region(?:en)?|Rubriken?"
    r"|Ressorts?|Themen|Skip-?Links|Sprungmarken|Bereiche|Kategorien|Mehr|Weitere|Partner|Unsere Partner|Folgen|Teilen|Hören)\Z"
)
"""What stands before a colon and a row."""
_NEUTRAL = (
    r"(?:Apple|Google|Amazon|YouTube|Samsung)[ -](?:Podcasts?|Music|Play|News|ID)\Z"
    r"|(?:Hallo|Willkommen(?: zurück)?|Guten Tag|Hi),? [^,.!?\n]{2,24}!?\Z"
)
"""Parts that prove nothing: where programmes can be heard, and how a page greets."""
_JUMPS = r"Sprung(?:marken|ziele|navigation)\Z|Skip-?[Ll]inks\Z|(?:Direkt|Schnell)zugriff\Z|Navigation\Z"
_ORDER = r"[A-ZÄÖÜ][a-zäöüß]+n Sie\b|[A-ZÄÖÜ][a-zäöüß]+e? (?:den|die|das|dein|auf|zu|im|in)\b"
_PRICE = r"\(?(?:(?:für|ab|nur|statt) )*(?:(?:CHF|EUR|€|Fr\.) ?)?\d+(?:[.,](?:\d{1,2}|[–-]))? ?(?:€|Euro|EUR|CHF|Franken|Fr\.|Cent)?(?: statt)?\)?"
_SOLD = r"[Aa]rtikel\b|[Aa]bo\b|[Pp]ass\b|[Aa]usgabe|[Bb]eitrag|E-?Paper|[Zz]ugang"
_BOUGHT = r"\b(?:kaufen|bestellen|freischalten|lesen|testen|sichern|holen|abschließen|lösen)\b"
_FEWEST_IN_ROW = 5  # names of sections side by side, without marks between them
_FEWEST_WITH_MARKS = 4  # the same with bars
_FEWEST_BEHIND_HEAD = 3  # the same behind "Ressorts:"
_LONGEST_SECTION = 3  # words
_ENDS = frozenset(".!?,")
_QUOTES = frozenset('„“”"')
_TWO = 2


class Row(NamedTuple):
    """What a line of several parts is."""

    type: str
    certain: bool
    """True: it goes wherever it stands, unless the story speaks of the same."""
    subject: tuple[str, ...]
    """The things that its parts are about, in lower case."""


class _Part(NamedTuple):
    type: str
    certain: bool
    telling: bool
    """False: a figure, a time or the name of a section, as stories have them too."""
    subject: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def row(text: str) -> Row | None:
    """The row that the line is, or None."""
    if len(text) > _LONGEST or text[-1] == "," or not _QUOTES.isdisjoint(text):
        return None
    barred = [p for p in compiled(_BARS).split(text) if p.strip()] if compiled(_BAR).search(text) else [text]
    if len(barred) == 1:
        barred = [p.strip() for p in compiled(_ICON).split(text) if p.strip()]
    parts = [p for part in barred for p in compiled(_SENTENCES).split(part)]
    if len(barred) > 1:
        head, mark, rest = parts[0].partition(": ")
        return _of([head, rest, *parts[1:]] if mark and _is_head(head) else parts, spoken=False)
    if len(parts) > 1:
        return _of(parts, spoken=True)
    head, mark, rest = text.partition(": ")
    if mark and rest:
        return _headed(head, rest)
    return _sections(text, _FEWEST_IN_ROW) or _priced(text)


def _of(parts: list[str], *, spoken: bool) -> Row | None:
    """The row that these parts make: all must be known, and one beyond doubt or two say what only pages say."""
    if len(parts) > _MOST_PARTS:
        return None
    found: list[_Part] = []
    for text in parts:
        part = _part(text.strip())
        if part is None:
            return None
        found.append(part)
    telling = [p for p in found if p.telling]
    sure = [p for p in found if p.certain]
    subject = tuple(s for p in found for s in p.subject)
    if not telling:
        enough = not spoken and len(found) >= _FEWEST_WITH_MARKS and all(not any(map(str.isdigit, p)) for p in parts)
        return Row("nav", certain=enough, subject=()) if len(found) > _TWO else None
    if spoken and not found[0].certain and compiled(_ORDER).match(parts[0]):
        return None  # instructions: "Öffnen Sie die Einstellungen. Tippen Sie auf …"
    several = len(telling) >= _TWO and (not spoken or is_appeal(" ".join(parts)))
    certain = bool(sure) or several  # sentences prove less than labels with bars between them
    return Row((sure or telling)[0].type, certain=certain, subject=subject)


def _headed(head: str, rest: str) -> Row | None:
    """A label and what it announces: sections behind "Ressorts", or a label that no headline is."""
    labels = whole_label(head)
    if labels and labels[0].type == "nav":
        found = _sections(rest, _FEWEST_BEHIND_HEAD)
        if found:
            return found
    if compiled(_JUMPS).match(head) and ", " in rest and all(map(_part, rest.split(", "))):
        return Row("nav", certain=True, subject=())  # "Sprungmarken: Inhalt, Navigation, Suche"
    first, second = _part(head), _part(rest) if rest[0].isupper() else None
    if first and second and (first.telling or _is_head(head)) and second.certain:
        return Row(second.type, certain=True, subject=(*first.subject, *second.subject))
    return None


def _is_head(text: str) -> bool:
    return compiled(_HEAD).match(text) is not None


def _priced(text: str) -> Row | None:
    """A button with the price of what it sells ("Tagespass kaufen CHF 2.50")."""
    if not compiled(r"\d").search(text):
        return None
    bare = " ".join(compiled(_PRICE).sub(" ", text).split())
    thing = " ".join(compiled(_BOUGHT).sub(" ", bare).split())
    if thing == bare or len(bare) == len(" ".join(text.split())) or not compiled(_SOLD).search(thing):
        return None
    known = all(role in {"page", "link", "media", "act", "lead", "number"} for role in roles_of(thing))
    return Row("paywall", certain=True, subject=()) if known and text[-1] not in ".?" else None


def _sections(text: str, fewest: int) -> Row | None:
    """Names of sections side by side ("Politik Wirtschaft Sport Kultur Panorama"), without a mark between them."""
    if text[-1] in _ENDS or ", " in text:
        return None
    words = text.split()
    if not fewest <= len(words) <= 2 * _MOST_PARTS or not words[0][0].isalpha():
        return None
    at, found = 0, 0
    while at < len(words):
        length = _section(words, at)
        if not length:
            return None
        at, found = at + length, found + 1
    return Row("nav", certain=True, subject=()) if found >= fewest else None


def _section(words: list[str], at: int) -> int:
    """How many words of the row the section takes that begins here; 0 if none does."""
    for length in range(min(_LONGEST_SECTION, len(words) - at), 0, -1):
        name = " ".join(words[at : at + length])
        if name.casefold() in section_names() or (name[0].isupper() and _is_page_word(name)):
            return length
    led = words[at].casefold() in {"mehr", "alle"} and at + 1 < len(words)
    return 1 + _section(words, at + 1) if led and words[at + 1].casefold() in section_names() else 0


def _is_page_word(name: str) -> bool:
    return bool(whole_label(name)) or (" " not in name and {"page", "media"} >= set(roles_of(name)) > set())


def _part(text: str) -> _Part | None:
    """What pages print that the part is, or None."""
    if not text or len(text) > _LONGEST_PART:
        return None
    labels = whole_label(text)
    if labels:
        return _Part(labels[0].type, certain=labels[0].where == "all" and " " in text, telling=True)
    if text.casefold() in section_names():
        return _Part("nav", certain=False, telling=False)
    if compiled(_NEUTRAL).match(text) or _is_head(text):
        return _Part("share", certain=False, telling=False)
    if not any(map(str.isalpha, text)) or is_stamp(text) or is_published(text):
        return _Part("nav", certain=False, telling=False)
    formed = has_form(text) or frame(text) or notice(text)
    if formed:
        return _Part(formed, certain=True, telling=True)
    for judge in (gauge, panel, state, imprint):
        judged = judge(text)
        if judged:
            return _Part(judged[0], certain=judged[1], telling=True)
    return _worded(text)


def _worded(text: str) -> _Part | None:
    """The part as words of pages."""
    made = composed(text)
    if made:
        return _Part(made.type, certain=made.certain, telling=True, subject=made.subject)
    said = remark(text)
    if said:
        return _Part(said.remark.type, certain=said.certain, telling=True, subject=tuple(said.words))
    if is_credit_line(text):
        return _Part("credit", certain=True, telling=True)
    roles = roles_of(text)
    if roles and set(roles) <= {"channel", "media", "page"}:
        return _Part("share", certain=False, telling=True)
    begun = next(start_labels(text), None)
    if begun and begun[0].where == "start" and begun[0].type != "credit" and not tells(text):
        return _Part(begun[0].type, certain=True, telling=True)
    return None
