"""UTF-8 read with the wrong codec, once or several times: which codec, how often, and what it was.

Bytes of UTF-8 sequences are all above 0x7F, so that what they were misread as is a run of characters outside ASCII:
a run decodes on its own, and a reading that was misread again still is a run. So the distinct runs of a document are
all there is to look at, and they are few.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.encoding._letters import GERMAN, RUN, is_plausible, weight
from reinschrift.words import lexicon

__all__ = ["CODECS", "Chain", "chain", "is_complete", "runs_outside_ascii", "sloppy"]

CODECS: Final = (
    "cp1252",
    "iso-8859-15",
    "cp850",
    "cp437",
    "mac_roman",
    "cp1250",
    "iso-8859-2",
    "cp1251",
    "cp1254",
    "koi8-r",
    "cp1257",
    "iso-8859-5",
    "cp1253",
    "mac_latin2",
    "cp852",
)
"""The codecs that text was misread with; cp1252 stands for latin-1 too, as C1 controls are read as their bytes."""

_BLANKED: Final = bytes(byte if byte > 0x7F else 0x20 for byte in range(0x100))
"""ASCII as blanks, what lies above it as it is."""
_MOST_DEPTH: Final = 5
_LEAST_GAIN: Final = 0.5
_LONGEST_RUN: Final = 400
"""Longer runs are other scripts; looked at piecewise they are still decoded once a chain is sure."""
_MOST_CANDIDATES: Final = 4
_MOST_RUNS: Final = 400
_MOST_WORDS: Final = 80
_MOST_QUOTED: Final = 8
_BEFORE_QUOTATIONS: Final = ("", "(", "[", "–", "—", "-", "/", ":", ",")
_LONGEST_QUOTED: Final = 60  # characters on either side
_SOUND: Final = frozenset(GERMAN)
_USUAL: Final = _SOUND | frozenset("„“–")
"""Characters that most documents hold undamaged."""
_QUOTES: Final = '„“”"»«'
_QUOTES_OPEN: Final = "„“”\"'»«‚‘`›‹("
_QUOTES_CLOSE: Final = "“”\"'»«‘’`›‹)"


@dataclass(frozen=True, slots=True)
class Chain:
    """How a document came to be misread; ``readings`` gives the meaning of each run that it explains."""

    codec: str
    depth: int
    strength: int
    """Number of runs that the chain explains and that speak for it."""
    readings: dict[str, str] = field(hash=False)


class _Candidate(NamedTuple):
    """A codec that text may have been misread with, how often, and how German it is in that reading."""

    score: float
    codec: str
    depth: int


@lru_cache(maxsize=64)
def sloppy(codec: str) -> dict[str, int]:
    """Which byte a character was; bytes without a character are read as C1 controls, as browsers do."""
    table: dict[str, int] = {chr(b): b for b in range(0x80, 0xA0)}
    for b in range(0x80, 0x100):
        char = bytes([b]).decode(codec, "replace")
        table[chr(b) if char == "\ufffd" else char] = b
    if codec == "cp1252":
        table |= {chr(b): b for b in range(0xA0, 0x100)}
    return table


@lru_cache(maxsize=64)
def _leads(codec: str) -> frozenset[str]:
    """The characters that the first bytes of sequences were read as."""
    return frozenset(char for char, byte in sloppy(codec).items() if 0xC2 <= byte <= 0xF4)


def runs_outside_ascii(page: Page) -> list[str]:
    """The runs of characters outside ASCII, in order. A fact.

    Bytes are taken apart in C, ten times as fast as a pattern walks over the text.
    """
    runs = page.text.encode("utf-8", "surrogatepass").translate(_BLANKED).split()
    return b" ".join(runs).decode("utf-8", "surrogatepass").split(" ") if runs else []


def chain(page: Page) -> Chain | None:
    """The chain that the runs of the page speak for, if any. A fact."""
    every = page.fact(runs_outside_ascii)
    if not any(len(r) > 1 for r in every):
        return None
    runs, quoted = _counted(page.text, every)
    if quoted or not any(len(r) > 1 for r in runs):
        return None
    signs = frozenset("".join(runs))
    found = [c for codec in CODECS if not signs.isdisjoint(_leads(codec)) for c in _candidates(codec, runs)]
    best = sorted(found, key=lambda c: -c.score)[:_MOST_CANDIDATES]
    chains = (_chain(runs, c.codec, c.depth) for c in _by_words(page.text, runs, best))
    return next((made for made in chains if made is not None), None)


def _candidates(codec: str, runs: Counter[str]) -> Iterator[_Candidate]:
    """How much more German the runs are, decoded once, twice and so on, as long as that changes and helps."""
    before = score = sum(n * _worth(run) for run, n in runs.items())
    current = list(runs)
    for depth in range(1, _MOST_DEPTH + 1):
        decoded = [_decoded(codec, run) for run in current]
        if decoded == current:
            return
        current, last = decoded, score
        score = sum(n * _gain(r, new) for (r, n), new in zip(runs.items(), current, strict=True)) + before
        if score > before + _LEAST_GAIN:
            yield _Candidate(score, codec, depth)
        elif score < last and depth > 2:
            return


def _counted(text: str, every: list[str]) -> tuple[Counter[str], bool]:
    """The runs and how often they occur; and whether all that look damaged stand in quotation marks."""
    all_runs = Counter(every)
    runs = Counter({r: n for r, n in all_runs.most_common(_MOST_RUNS) if len(r) <= _LONGEST_RUN})
    suspects = [r for r in runs if _looks_damaged(r)]
    if not suspects or len(suspects) > _MOST_QUOTED or any(runs[r] > _MOST_QUOTED for r in suspects):
        return runs, False
    return runs, _are_quoted(text, suspects)


def _are_quoted(text: str, runs: list[str]) -> bool:
    """Do all occurrences stand in sound quotation marks: each word alone, or a few words of a sound document?

    A few may stand without them, if the word is quoted elsewhere: a headline has none.
    """
    quotations: list[tuple[int, int]] = []
    loose: list[tuple[int, int]] = []
    for run in runs:
        inside = run.strip(_QUOTES)
        damage = inside if _looks_damaged(inside) else run
        at = text.find(damage)
        while at >= 0:
            quotation = _quotation(text, at, at + len(damage))
            span = quotation or _word_around(text, at, at + len(damage))
            (quotations if quotation else loose).append(span)
            word = any(c.isascii() and c.isalpha() for c in text[span[0] : span[1]])
            if len(loose) > _MOST_QUOTED or not (quotation or word):
                return False  # a dash alone is no word that is spoken of
            at = text.find(damage, span[1])
    quoted = [text[start:end] for start, end in quotations]
    if not all(any(text[start:end] in words for words in quoted) for start, end in loose):
        return False
    if not loose and not any(" " in words for words in quoted):
        return True
    edges = [0, *(edge for span in sorted((*quotations, *loose)) for edge in span), len(text)]
    return _has_only_sound_umlauts(" ".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)))


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The word that a run is part of."""
    first = max(text.rfind(blank, 0, start) for blank in " \n") + 1
    last = min((at for blank in " \n" if (at := text.find(blank, end)) >= 0), default=len(text))
    return first, last


def _quotation(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The short quotation around a run, without its marks; None where there is none."""
    first = max(text.rfind(mark, max(0, start - _LONGEST_QUOTED), start) for mark in _QUOTES_OPEN)
    closing = [at for mark in _QUOTES_CLOSE if (at := text.find(mark, end, end + _LONGEST_QUOTED)) >= 0]
    if first < 0 or not closing or "\n" in text[first : min(closing)]:
        return None
    before, after = text[max(0, first - 1) : first], text[min(closing) + 1 : min(closing) + 2]
    if after.isalnum() or not (before in _BEFORE_QUOTATIONS or before.isspace()):
        return None  # a mark behind other signs belongs to damage itself: â€“ ends in one
    return first + 1, min(closing)


def _has_only_sound_umlauts(text: str) -> bool:
    """Has the text umlauts that nothing has happened to, and no damage?"""
    return not _SOUND.isdisjoint(text) and not any(map(_looks_damaged, compiled(RUN).findall(text)))


def _looks_damaged(run: str) -> bool:
    """Is the run better German in the reading of some codec?"""
    return len(run) > 1 and any(_gain(run, _decoded(codec, run)) > _LEAST_GAIN for codec in CODECS)


def is_complete(run: str) -> bool:
    """Is the run a whole sequence of UTF-8 that was read as Windows-1252 or Latin-1?"""
    return _decoded("cp1252", run) != run


@lru_cache(maxsize=16384)
def _worth(run: str) -> float:
    return sum(map(weight, run))


def _gain(run: str, reading: str) -> float:
    """How much better the reading is; that bytes fit together to a sequence at all speaks for it too."""
    return _worth(reading) - _worth(run) + 0.6 * (len(run) - len(reading))


@lru_cache(maxsize=16384)
def _decoded(codec: str, run: str) -> str:
    """The run with each complete UTF-8 sequence replaced by its character; C1 controls may come out on the way."""
    table = sloppy(codec)
    out: list[str] = []
    i, size = 0, len(run)
    while i < size:
        lead = table.get(run[i], 0)
        length = 2 if 0xC2 <= lead <= 0xDF else 3 if 0xE0 <= lead <= 0xEF else 4 if 0xF0 <= lead <= 0xF4 else 0
        if length and i + length <= size:
            data = bytes([lead, *(table.get(c, 0) for c in run[i + 1 : i + length])])
            try:
                out.append(data.decode("utf-8"))
            except UnicodeDecodeError:
                out.append(run[i])
                i += 1
            else:
                i += length
        else:
            out.append(run[i])
            i += 1
    return "".join(out)


def _by_words(text: str, runs: Counter[str], found: list[_Candidate]) -> list[_Candidate]:
    """The candidates, those first whose words are known; asked only where scores are close."""
    if len(found) < 2 or not _is_close(found[1], found[0]):
        return found
    found = [c for c in found if _is_close(c, found[0])]
    readings = [{r: _repeated(c.codec, c.depth, r) for r in runs} for c in found]
    if all(r == readings[0] for r in readings):
        return found[:1]
    open_runs = {r for r in runs if len({reading[r] for reading in readings}) > 1}
    words = lexicon()
    hits = [0] * len(found)
    for m, _ in zip(compiled(r"[A-Za-z]*[^\x00-\x7f]+[^\W\d_]*").finditer(text), range(_MOST_WORDS), strict=False):
        if open_runs.isdisjoint(compiled(RUN).findall(m[0])):
            continue
        for k, reading in enumerate(readings):
            hits[k] += words.known(_read(m[0], reading))
    order = sorted(range(len(found)), key=lambda k: (-hits[k], k))
    return [found[k] for k in order]


def _is_close(candidate: _Candidate, best: _Candidate) -> bool:
    return best.score <= 1.3 * candidate.score + 2


def _read(word: str, reading: dict[str, str]) -> str:
    return compiled(RUN).sub(lambda r: reading.get(r[0], r[0]), word).strip("„“–‚‘’…»«\"'")


def _repeated(codec: str, depth: int, run: str) -> str:
    for _ in range(depth):
        run = _decoded(codec, run)
    return run


def _chain(runs: Counter[str], codec: str, depth: int) -> Chain | None:
    """The chain with the runs it explains; None if nothing speaks for it clearly enough."""
    readings = {r: _repeated(codec, depth, r) for r in runs}
    sure = {r: new for r, new in readings.items() if new != r and _is_sound(new) and _gain(r, new) > _LEAST_GAIN}
    strength = sum(runs[r] for r in sure if any(c in GERMAN or c in "„“–…’é" for c in sure[r]))
    if not sure or (not strength and codec != "cp1252"):
        return None
    if strength >= 3:  # the document is known to be misread: rarer characters are believed too
        for r, new in readings.items():
            if new != r and r not in sure and not _USUAL.issuperset(r) and _is_believable(new):
                sure[r] = new
    return Chain(codec, depth, strength, sure)


@lru_cache(maxsize=16384)
def _is_sound(reading: str) -> bool:
    return all(map(is_plausible, reading))


def _is_believable(reading: str) -> bool:
    return not any("\x80" <= c <= "\x9f" or not c.isprintable() for c in reading)
