"""Which single-byte codec, or damaged UTF-8, the lines of a file are in: a judgement with a prior for German."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

__all__ = ["UTF8", "codecs_of_lines", "strangeness"]

UTF8: Final = "utf-8"
_CODECS: Final = (UTF8, "cp1252", "iso-8859-15", "cp850", "mac_roman", "cp437")
"""In order of preference where nothing tells two apart."""

_GOOD: Final = {
    **dict.fromkeys("äöü", 1.0),
    **dict.fromkeys("ß„“–", 0.8),
    **dict.fromkeys("ÄÖÜ", 0.7),
    **dict.fromkeys("’‚‘€é…»«", 0.4),
    **dict.fromkeys("”—§°èàáçñëêâóíúôîïø½©®\u00a0", 0.1),
    **dict.fromkeys("•·²³×´ãåæõìòùûšžŠŽÉÇÅØœÀÁÈÊÓÑ", -0.3),
}
_STRANGE: Final = -1.0
_FOREIGN: Final = -2.0
_BROKEN: Final = -1.5
_IMPOSSIBLE: Final = -3.0
_LEADS: Final = frozenset(b"\xc2\xc3\xc4\xc5\xe2\xf0")
"""First bytes of what German UTF-8 is made of: alone, they are what damage leaves."""
_SWITCH: Final = 2.5
"""What it costs to take a line for another codec than the line before."""

_INITIALS: Final = {"ü": "bp", "Ü": "bp", "ö": "fsdklr", "Ö": "fsdklrtz"}
"""What follows an umlaut at the beginning of words."""

_LONGEST_RUN: Final = 2  # "öß" in größer; more letters beyond ASCII in a row belong to another script
_SPOT: Final = rb"[\x80-\xff]+"
_MOST_SPOTS: Final = 300  # a line is judged by its first ones; more say the same


def codecs_of_lines(lines: Sequence[bytes]) -> list[str]:
    """The codec of each line: the cheapest way through all lines, where changing the codec has its price.

    Lines in ASCII go with their neighbours.
    """
    spots = [_spots(line) for line in lines]
    best: list[float] = [0.0] * len(_CODECS)
    back: list[list[int]] = []
    for found in spots:
        top = max(range(len(_CODECS)), key=lambda k: (best[k], -k))
        came = [k if best[k] >= best[top] - _SWITCH else top for k in range(len(_CODECS))]
        gains = _gains(found)
        best = [(best[k] if came[k] == k else best[top] - _SWITCH) + gains[k] for k in range(len(_CODECS))]
        back.append(came)
    at = max(range(len(_CODECS)), key=lambda k: (best[k], -k)) if lines else 0
    chosen: list[str] = []
    for came in reversed(back):
        chosen.append(_CODECS[at])
        at = came[at]
    return chosen[::-1]


def strangeness(lines: Sequence[bytes], chosen: Sequence[str]) -> float:
    """Average worth of the characters beyond ASCII in the chosen reading: below 0 it is hardly German."""
    total, count = 0.0, 0
    for line, codec in zip(lines, chosen, strict=True):
        found = _spots(line)
        total += _gains(found)[_CODECS.index(codec)]
        count += sum(len(run) for _, run, _ in found) if codec != UTF8 else len(found)
    return total / count if count else 0.0


Spot = tuple[int, bytes, int]
"""A run of bytes beyond ASCII with the byte before and after it; -1 at the ends of the line."""


def _spots(line: bytes) -> list[Spot]:
    if line.isascii():
        return []
    found: list[Spot] = []
    for m in re.finditer(_SPOT, line):
        before = line[m.start() - 1] if m.start() else -1
        after = line[m.end()] if m.end() < len(line) else -1
        found.append((before, m[0][:64], after))
        if len(found) == _MOST_SPOTS:
            break
    return found


def _gains(spots: list[Spot]) -> list[float]:
    return [sum(_gain(codec, *spot) for spot in spots) for codec in _CODECS] if spots else [0.0] * len(_CODECS)


@lru_cache(maxsize=16384)
def _gain(codec: str, before: int, run: bytes, after: int) -> float:
    if codec == UTF8:
        return _gain_as_utf8(run)
    text = run.decode(codec, "replace")
    total = 0.0
    for i, c in enumerate(text):
        left = text[i - 1] if i else (chr(before) if before >= 0 else " ")
        right = text[i + 1] if i + 1 < len(text) else (chr(after) if after >= 0 else " ")
        total += _worth(left, c, right)
    return total - max(len(text) - _LONGEST_RUN, 0) if text.isalpha() else total


def _gain_as_utf8(run: bytes) -> float:
    """Whole characters count for UTF-8, broken ones against it, and bytes that are not even broken ones the more."""
    total, after_lead = 0.0, False
    for c in run.decode("utf-8", "surrogateescape"):
        if not "\udc80" <= c <= "\udcff":
            total += 1.2
            after_lead = False
            continue
        byte = ord(c) - 0xDC00
        if after_lead and byte < 0xC0:
            continue
        after_lead = byte in _LEADS
        total += _BROKEN if after_lead else _IMPOSSIBLE
    return total


def _worth(left: str, c: str, right: str) -> float:
    """What the character is worth between these two."""
    if c == "\ufffd" or "\x80" <= c <= "\x9f":
        return _IMPOSSIBLE
    worth = _GOOD.get(c, _STRANGE if c < "\u0180" else _FOREIGN)
    return worth + (_letter_cost(left, c, right) if c.isalpha() else _sign_cost(left, c, right))


def _sign_cost(left: str, c: str, right: str) -> float:
    if left.isalpha() and right.isalpha() and c not in "’–\u00a0":
        return _IMPOSSIBLE
    return -1.0 if c in "„‚" and left.isalnum() else 0.0


def _letter_cost(left: str, c: str, right: str) -> float:
    """Capitals after small letters, letters alone, small letters among capitals, unusual word_parts of words."""
    if c.isupper() and left.islower():
        return -1.0
    if not left.isalpha():
        if right.islower() and right not in _INITIALS.get(c, right):
            return -0.6
        return 0.0 if right.isalpha() else -0.8
    return -0.8 if c.islower() and left.isupper() and right.isupper() else 0.0
