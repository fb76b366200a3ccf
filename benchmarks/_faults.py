"""Spacing faults that can be made in clean text, each named, seeded and undone by known edits."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

__all__ = ["FAULTS", "Fault"]

Fault = Callable[[str, random.Random], str]
Change = Callable[[re.Match[str], random.Random], str]

_L: Final = r"[^\W\d_]"
_VERBS: Final = (
    "wurde|wurden|war|waren|ist|sind|hat|hatte|haben|hatten|wird|werden|soll|sollte|will|kann|könnte|muss|habe|sei"
)
_SMALL: Final = (
    "und|oder|der|die|das|den|dem|des|ein|eine|einen|einem|einer|in|im|am|an|auf|mit|von|vom|zu|zum|zur|für|bei|nach|aus"
    "|über|unter|als|wie|nicht|auch|sich|dass|es|er|sie"
)
_FUNCTION: Final = f"{_VERBS}|{_SMALL}"
_WORD: Final = rf"\b{_L}+\b"
_SYLLABLE: Final = re.compile(
    "(?<=[aeiouyäöü])(?=(?:sch|ch|ph|st|[bcdfghjklmnpqrstvwxzß])[aeiouyäöü])"
    "|(?<=[bcdfgklmnprstz])(?=[bcdfgjklmnpqrstvwz][aeiouyäöü])",
    re.IGNORECASE,
)


def _each(pattern: str, rate: float, change: str | Change) -> Fault:
    """Make the change at each match with the given probability."""
    found = re.compile(pattern)

    def fault(text: str, rng: random.Random) -> str:
        def one(m: re.Match[str]) -> str:
            if rng.random() >= rate:
                return m[0]
            return m.expand(change) if isinstance(change, str) else change(m, rng)

        return found.sub(one, text)

    return fault


def _joints(word: str) -> list[int]:
    return [m.start() for m in _SYLLABLE.finditer(word) if 2 <= m.start() <= len(word) - 3]


def _torn(joint: str, shortest: int) -> Change:
    """Put something between two syllables of a long word."""

    def change(m: re.Match[str], rng: random.Random) -> str:
        at = _joints(m[0])
        if len(m[0]) < shortest or not at:
            return m[0]
        k = rng.choice(at)
        return m[0][:k] + joint + m[0][k:]

    return change


def _pieces(m: re.Match[str], _: random.Random) -> str:
    cuts = [0, *_joints(m[0]), len(m[0])]
    return "@@ ".join(m[0][a:b] for a, b in pairwise(cuts))


def _moses(text: str, _: random.Random) -> str:
    text = re.sub(rf"(?<={_L})-(?={_L})", " @-@ ", text)
    text = re.sub(r"(?<=\S)([,;:!?)\]”“\"])", r" \1", text)
    text = re.sub(r"([(\[„\"])(?=\S)", r"\1 ", text)
    return re.sub(r"(?<=\w)\.(?=\s+[A-ZÄÖÜ„\"]|\s*$)", " .", text)


def _sentencepiece(text: str, _: random.Random) -> str:
    return "▁" + text.replace(" ", " ▁")


FAULTS: Final[dict[str, Fault]] = {
    "word glued to function word": _each(rf"(?<={_L}{{3}}) (?=(?:{_FUNCTION})\b)", 0.03, ""),
    "function word glued to word": _each(rf"\b((?:{_FUNCTION})) (?={_L}{{3}})", 0.03, r"\1"),
    "name glued to verb": _each(rf"(?<=\b[A-ZÄÖÜ]{_L}{{3}})({_L}*) (?=(?:{_VERBS})\b)", 0.2, r"\1"),
    "any two words glued": _each(rf"(?<={_L}) (?={_L})", 0.01, ""),
    "camel glue (THOROUGH)": _each("(?<=[a-zäöüß]) (?=[A-ZÄÖÜ][a-zäöüß])", 0.02, ""),
    "word split (THOROUGH)": _each(_WORD, 0.01, _torn(" ", 6)),
    "letter-spaced (THOROUGH)": _each(rf"\b{_L}{{5,}}\b", 0.003, lambda m, _: " ".join(m[0])),
    "number glued to word": _each(rf"(?<=\d) (?={_L}{{3}})", 0.5, ""),
    "word glued to number": _each(rf"(?<={_L}) (?=\d)", 0.5, ""),
    "sentences glued": _each(rf"(?<={_L}[.!?]) (?=[A-ZÄÖÜ])", 0.1, ""),
    "comma glued": _each(rf"(?<={_L},) (?={_L})", 0.1, ""),
    "blank before mark": _each(r"(?<=\w)(?=[,;:!?.](?:\s|$))", 0.5, " "),
    "blanks inside brackets": _each(r"\(([^()\n]{1,60})\)", 0.5, r"( \1 )"),
    "blanks inside „…“": _each("„([^„“\\n]{2,200})“", 0.5, r"„ \1 “"),
    'blanks inside "…"': _each(r'"([^"\n]{2,200})"', 0.5, r'" \1 "'),
    "blanks inside address": _each(r"\bwww\.(\w+)\.(\w+)", 0.5, r"www. \1. \2"),
    "blank inside digit groups": _each(r"(?<=\d)(?=\.\d{3}\b)", 0.5, " "),
    "blank after decimal comma": _each(r"(?<=\d,)(?=\d)", 0.5, " "),
    "word broken at line end": _each(_WORD, 0.02, _torn("-\n", 7)),
    "compound broken at line end": _each(rf"(?<={_L}-)(?={_L}{{2}})", 0.5, "\n"),
    "suspended hyphen at line end": _each(rf"(?<={_L}-) (?=(?:und|oder|bis|sowie) )", 0.5, "\n"),
    "soft hyphen": _each(_WORD, 0.02, _torn("\u00ad", 6)),
    "doubled blank": _each(r"(?<=\S) (?=\S)", 0.02, "  "),
    "no-break space": _each(r"(?<=\S) (?=\S)", 0.02, "\u00a0"),
    "zero-width space": _each(r"(?<=\S) (?=\S)", 0.02, " \u200b"),
    "Moses tokens": _moses,
    "byte pairs (@@)": _each(rf"\b{_L}{{6,}}\b", 0.2, _pieces),
    "SentencePiece (▁)": _sentencepiece,
}
"""Each fault with the rate at which it is made."""
