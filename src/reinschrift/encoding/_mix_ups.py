"""One single-byte codec taken for another: which two, judged by the words that come out."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.encoding._chains import chain, runs_outside_ascii, sloppy
from reinschrift.encoding._letters import GERMAN, SOUND, weight
from reinschrift.words import lexicon

__all__ = ["MixUp", "mix_up"]

MixUp = dict[str, str]
"""What each character was."""

_DAMAGED: Final = r"[A-Za-z]*[^\x00-\x7f][A-Za-z\x80-\uffff]*"
_WRITTEN: Final = ("cp1252", "mac_roman", "cp850", "cp437", "latin-1")
_READ: Final = (
    "cp1252",
    "mac_roman",
    "cp850",
    "cp437",
    "cp1251",
    "cp1250",
    "iso-8859-2",
    "koi8-r",
    "iso-8859-5",
    "cp1253",
)
_INSIDE: Final = "[„”‚…†™€](?<=[a-zäöü].)(?=[a-zäöü])"  # signs that have no business between letters
_MOST_TOKENS: Final = 80
_MOST_CANDIDATES: Final = 6
_EDGES: Final = "„“”‚‘’–—…«»€\u00a0"


@lru_cache(maxsize=128)
def _mapping(written: str, read: str) -> MixUp:
    back = {b: c for c, b in sloppy(written).items() if not "\x80" <= c <= "\x9f"}
    return {c: back[b] for c, b in sloppy(read).items() if b in back and back[b] != c}


def mix_up(page: Page) -> MixUp | None:
    """The mapping from what stands there to what was written, if the words of the page speak for one. A fact."""
    text = page.text
    if text.isascii() or page.fact(chain):
        return None
    signs = Counter("".join(page.fact(runs_outside_ascii)))
    if _are_sound(signs, text):
        return None
    likeliest = _by_weight(signs)[:_MOST_CANDIDATES]
    return _by_words(_tokens(text), likeliest) if likeliest else None


def _are_sound(signs: Counter[str], text: str) -> bool:
    """Do umlauts prevail by far over what German text has no use for, or is there none of that?"""
    odd = sum(n for c, n in signs.items() if c not in GERMAN + _EDGES)
    umlauts = sum(signs[c] for c in GERMAN)
    if umlauts > SOUND * (odd + sum(signs[c] for c in _EDGES)):
        return True
    odd += len(compiled(_INSIDE).findall(text))
    return not odd or umlauts > SOUND * odd


def _by_weight(signs: Counter[str]) -> list[MixUp]:
    """The mappings that make the signs more German and some of them umlauts, the best first."""
    ranked: list[tuple[float, int, MixUp]] = []
    for rank, (written, read) in enumerate((w, r) for w in _WRITTEN for r in _READ if w != r):
        mapping = _mapping(written, read)
        changed = signs.keys() & mapping.keys()
        if any(mapping[c] in GERMAN for c in changed):
            gain = sum(signs[c] * (weight(mapping[c]) - weight(c)) for c in sorted(changed))
            if gain > 0:
                ranked.append((-gain, rank, mapping))
    return [mapping for _, _, mapping in sorted(ranked, key=lambda r: r[:2])]


def _tokens(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for m in compiled(_DAMAGED).finditer(text):
        if len(m[0]) > 1 and (not m[0][0].isascii() or len(m[0]) < 40):
            found[m[0]] += 1
            if len(found) >= _MOST_TOKENS:
                break
    return found


def _by_words(tokens: Counter[str], candidates: list[MixUp]) -> MixUp | None:
    words = lexicon()

    def known(token: str, table: MixUp) -> bool:
        word = "".join([table.get(c, c) for c in token]).strip(_EDGES)
        return len(word) > 1 and not word.isascii() and word.isalpha() and words.known(word)

    now = sum(known(t, {}) for t in tokens)
    best, hits = None, 0
    for table in candidates:
        then = sum(known(t, table) for t in tokens)
        if then > hits:
            best, hits = table, then
    odd = any(not c.isalpha() and not c.isascii() for t in tokens for c in t.strip(_EDGES)[1:-1])
    return best if hits >= (1 if odd else 2) and hits > 3 * now else None
