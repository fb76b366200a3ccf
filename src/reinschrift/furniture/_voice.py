"""Lines in which a page speaks with a voice of its own, in whatever words: their signs are weighed wherever they stand.

A story is told of others, in words that pages do not have. A page speaks to its reader, of itself and of what can be
done with it, in words that stories have less of. No sign proves it alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._composed import kind_of
from reinschrift.furniture._lines import is_body, key
from reinschrift.furniture._notices import strong_terms, tells
from reinschrift.furniture._shapes import kept_lines
from reinschrift.furniture._signs import signs
from reinschrift.furniture._topics import is_about_pages
from reinschrift.furniture._vocabulary import standing
from reinschrift.tables import read_table

__all__ = ["Voice", "may_speak", "voice", "voice_signs", "with_voices"]

_SHORTEST, _LONGEST = 8, 240  # characters
_ENOUGH = 5  # points
_SPELLED = r"[^\s|•·,;:!?()\[\]„“”\"«»›‹→←↑↓…]+"
_AT_EDGES = ".-–—/*'’»>_=~©+&%€$"
_OWNERS = r"\b(?P<this>[Dd]iese?[mnrs]?)(?= )|\b(?P<our>[Uu]nsere?[mnrs]?)(?= )|\b(?P<your>Ihre?[mnrs]?|[Dd]eine?[mnrs]?|[Ee]u(?:er|re)[mnrs]?)(?= )"
_OWNED = r" (?:[a-zäöüß]+e[mnrs]? )?([A-ZÄÖÜ][\w-]+)"
_THINGS = frozenset({"page", "media", "act"})
_MOST = {"page": 3, "act": 2, "channel": 1, "media": 3, "of-pages": 4, "name": 4, "strange": 4, "lead": 1}
_TELLING = {"page": 2, "act": 2, "channel": 2, "media": 1, "of-pages": 1}
_QUOTES = frozenset('„“”»«"')
_DEFAULT = "among"
_CLOCK = r"\d{1,2}[.:]\d{2}\b"
_ANSWERS = (" So ", " Wie ", " Was ", " Warum ", " Wo ", " Der ", " Die ", " Das ")
_ORDER = r" [A-ZÄÖÜ]\w+n Sie\b"
_REPLIES = ("Ja, ", "Nein, ", "Doch, ")
_NEVER = frozenset(
    {"question", "kept", "verse", "item", "opening-quote", "signed", "review", "result", "condition", "opinion"}
)
_THINGS_MEANT = frozenset({"this-thing", "our-thing", "your-thing", "this-page"})
_SAID = r", (?:steht|hei(?:ß|ss)t|hie(?:ß|ss)|stand|rät|warnt|fragt|ruft|bittet|findet)\b|[.!?] Ich\b|\b(?:er|ihn|ihm|seine?[mnrs]?|man|niemand|jemand|keiner|will|wollte|mag)\b|\bsie\.?\Z|\b(?:ist|sind|war) (?:\w+ ){0,3}zu \w+n\.?\Z"
"""How somebody is quoted without marks, and speaks of themselves."""
_OF_SENTENCES = frozenset({"stop", "told", "finite", "finite-address"})
_STORIES = 2  # times that the story speaks of the same
_MOST_STRANGE = 5  # words
_THREE = 3
_CALLS = frozenset({"call", "informal-call"})
_OF_ITSELF = frozenset({"us", "this-thing", "our-thing", "this-page", "published", "reader"})
_WITH = r"\A[A-ZÄÖÜ]\w+ (?:mit|ohne|gegen|statt|trotz|als) [A-ZÄÖÜ][\w-]*\Z"
"""What tells of a newsletter, and is none: "Newsletter mit Folgen"."""
_PROOF = frozenset(
    {
        "infinitive",
        "delivered",
        "joining",
        "reader",
        "informal",
        "polite",
        "page",
        "us",
        "now",
        "published",
        "linked",
        "term",
    }
)
_FOR_ROWS = frozenset({"link-sign", "bars", "row", "no-letters", "capitals"})
_MEANT = _THINGS_MEANT | {"us", "informal", "polite", "now", "reader", "informal-call", "published", "linked"}


class VoiceSign(NamedTuple):
    """A row of ``furniture/voice_signs.tsv``."""

    sign: str
    points: int


class Voice(NamedTuple):
    """What a line is that speaks like a page."""

    type: str
    subject: frozenset[str]
    """The things it is about, in lower case."""
    of_itself: bool
    """The page speaks of itself or to its reader as its own; advice does not."""


def with_voices(every: tuple[Line, ...], certain: dict[int, str], possible: Mapping[int, str]) -> None:
    """Add the lines in which the page speaks, unless the story is about such things itself."""
    heard = {i: found for i, line in enumerate(every) if i not in certain and (found := voice(line.text))}
    if not heard:
        return
    others = [line.text for i, line in enumerate(every) if i not in certain and not (i in heard and heard[i].of_itself)]
    if is_about_pages(others):
        return
    told = Counter(w for i, line in enumerate(every) if i not in heard and is_body(line) for w in _things(line.text))
    for i, found in heard.items():
        if sum(told[w] for w in found.subject) < _STORIES:
            certain[i] = possible.get(i, found.type)


def _things(text: str) -> frozenset[str]:
    return frozenset(w.lower() for w in _words(text) if standing(w) in _THINGS)


@lru_cache(maxsize=1)
def _points() -> dict[str, int]:
    return {row.sign: row.points for row in read_table("furniture/voice_signs.tsv", VoiceSign)}


@lru_cache(maxsize=4096)
def voice(text: str) -> Voice | None:
    """What the line is if a page speaks in it, or None."""
    if not may_speak(text) or not _has_words_of_pages(text):
        return None
    found = voice_signs(text)
    if found.keys() & _NEVER or not _is_of_page(found):
        return None
    points = _points()
    if sum(points.get(sign, 0) * n for sign, n in found.items()) < _ENOUGH:
        return None
    return Voice(kind_of(text) or _DEFAULT, _things(text), bool(found.keys() & _OF_ITSELF))


def _has_words_of_pages(text: str) -> bool:
    """Are there words of pages, and few strange ones? The rest of the signs are dearer to see."""
    kinds = Counter(map(standing, _words(text)))
    strange = kinds["name"] + kinds["strange"]
    return strange <= _MOST_STRANGE and bool(kinds.keys() & _TELLING.keys())


def _is_of_page(found: Counter[str]) -> bool:
    """Is there what no story has: things of pages, two of them in a sentence, and somebody who is meant in a short line?"""
    named = found.keys() & _THINGS_MEANT
    acts = 0 if found["common-act"] else found["act-word"]
    things = found["page-word"] + found["channel-word"] + found["term"] + 2 * found["published"]
    telling = things + acts + len(named) + found["media-word"] / 2
    if found["address-twice"] and not found.keys() & _CALLS:
        telling += 1
    if telling < (2 if found.keys() & _OF_SENTENCES else 1) or not (named or found.keys() & _PROOF):
        return False
    if found["told"] and not (named and found["all-known"]):
        return False
    if found.keys() & _CALLS and not (found["page-word"] or found["contact"] or telling >= _THREE):
        return False  # "Senden Sie uns einen Boten", "Prüfen Sie jede E-Mail"
    if found["finite-address"] and named == {"your-thing"} and telling < _THREE:
        return False  # "Ihr Passwort ist nicht sicher"
    plain = found["page-word"] > 1 or ("infinitive" in found and telling > 1)
    return bool(found.keys() & _MEANT) or (plain and "all-known" in found)


def may_speak(text: str) -> bool:
    """May a page speak in the line? Not where somebody is quoted or asked, or a verse, kicker or clock time begins it."""
    if (
        not _SHORTEST <= len(text) <= _LONGEST
        or text.count(" ") < 2
        or text[-1] in ",?"
        or not _QUOTES.isdisjoint(text)
    ):
        return False
    head, mark, rest = text.partition(":")
    if mark and (rest.startswith(_ANSWERS) or (key(head) in kept_lines() and not compiled(_ORDER).match(rest))):
        return False
    if " > " in text or text.startswith(_REPLIES) or compiled(_SAID).search(text) or compiled(_WITH).search(text):
        return False
    return not (tells(text) or compiled(_CLOCK).match(text))


def voice_signs(text: str) -> Counter[str]:
    """The signs of the line, and how often each counts."""
    found = Counter(signs(text) - _FOR_ROWS)
    words = list(_words(text))
    kinds = Counter(map(standing, words))
    if found["infinitive"] and standing(words[-1]) != "act":
        del found["infinitive"]  # "Abmelden jederzeit möglich machen"
    found.update({f"{kind}-word": min(kinds[kind], most) for kind, most in _MOST.items() if kinds[kind]})
    n = len(words) or 1
    strange = kinds["name"] + kinds["strange"]
    if not strange:
        found["all-known"] = 1
    if 3 * strange >= n:
        found["mostly-strange"] = 1
    telling = sum(kinds[kind] * much for kind, much in _TELLING.items()) / 2 / n
    found["told-share"] = (telling >= 0.25) + (telling >= 0.5)
    if terms := min(len(strong_terms(text)), 2):
        found["term"] = terms
    found.update(_owned(text))
    return found


def _words(text: str) -> Iterator[str]:
    for token in compiled(_SPELLED).findall(text):
        word = token.strip(_AT_EDGES)
        if any(map(str.isalnum, word)):
            yield word


def _owned(text: str) -> frozenset[str]:
    """Is a thing of pages called this one, the page’s or the reader’s?"""
    found = set()
    for m in compiled(_OWNERS).finditer(text):
        thing = compiled(_OWNED).match(text, m.end())
        if thing and standing(thing[1]) in _THINGS:
            found.add(f"{m.lastgroup}-thing")
    return frozenset(found)
