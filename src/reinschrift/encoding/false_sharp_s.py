"""Beta and capital B in the place of ß."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import has_inner_b, suspicious
from reinschrift.encoding._making import made
from reinschrift.encoding._places import word_before
from reinschrift.encoding._skeletons import slot_skeleton
from reinschrift.words import lexicon

_LEAST = 3
_VOWELS = "aeiouäöü"


def find_beta(page: Page) -> Iterator[Edit]:
    """Betas between small Latin letters, and at the end of words, after a vowel or where known."""
    text = page.text
    for m in compiled("β").finditer(text):
        if _is_inside(text, m.start()) or _is_end(text, m.start()):
            yield page.edit(m.start(), m.end(), "ß")


def _is_inside(text: str, at: int) -> bool:
    return bool(compiled("[a-zäöü]β[a-zäöüß]").match(text, max(at - 1, 0)))


def _is_end(text: str, at: int) -> bool:
    word = word_before(text, at)
    ends = not text[at + 1 : at + 2].isalpha()
    return ends and ((len(word) > _LEAST and word[-1] in _VOWELS) or _is_word(word + "ß"))


def find_b(page: Page) -> Iterator[Edit]:
    """Capital B after a small letter, in words known with ß; on a page with several, after any vowel."""
    text = page.text
    found: list[tuple[int, bool, bool]] = []
    for m in compiled("B(?<=[a-zäöü]B)[a-zäöü]*").finditer(text):
        head = word_before(text, m.start())
        if text[m.end() : m.end() + 1].isalpha() and text[m.end()] != "B":
            continue
        tail = m[0][1:]
        known = _is_known(compiled("B(?<=[a-zäöü]B)").sub("ß", f"{head}ß{tail}"))
        likely = len(head) > _LEAST and head[-1] in _VOWELS
        found.append((m.start(), known, likely))
    sure = sum(known for _, known, _ in found) > 0 and "ß" not in text
    for at, known, likely in found:
        if known or (sure and likely):
            yield page.edit(at, at + 1, "ß")


def _is_word(word: str) -> bool:
    return len(word) >= _LEAST and lexicon().knows(word)


def _is_known(word: str) -> bool:
    """Is it a word, or the likeliest word made of known parts that differs from it in umlauts and ß at most?"""
    if _is_word(word):
        return True
    readings = made(slot_skeleton(word), slot_skeleton)
    return bool(readings) and readings[0][1] == word


RULES = (
    Rule(
        id="encoding/beta",
        kind="correction",
        risk="safe",
        why="""Who has no ß takes the Greek letter that looks like it, and so does text recognition. Inside a known
        German word it is ß; terms of science (β-Blocker, Lβ) stay.""",
        sources=("Amtliches Regelwerk § 25",),
        find=find_beta,
        fixes=("die Stra⟦β→ß⟧e", "der Fu⟦β→ß⟧", "gro⟦β→ß⟧", "Au⟦β→ß⟧enminister", "hei⟦β→ß⟧t"),
        keeps=("β-Blocker", "das α-Teilchen, Lβ und die β-Version", "Ελλάδα", "αβγ", "TGFβ"),
        gate=suspicious,
        needs=("β",),
    ),
    Rule(
        id="encoding/capital-b",
        kind="correction",
        risk="safe",
        why="""Text recognition reads ß as B. A capital B after a small letter, in a word that is known with ß, is one;
        brands with a capital inside (AirBerlin, iBook) give no known word and stay.""",
        sources=("Amtliches Regelwerk § 25",),
        find=find_b,
        fixes=("die Stra⟦B→ß⟧e", "der Fu⟦B→ß⟧", "gro⟦B→ß⟧", "Au⟦B→ß⟧enminister", "hei⟦B→ß⟧t"),
        keeps=("AirBerlin", "iBook", "die StB", "EinBlick", "GmbB", "LinzBahn"),
        gate=has_inner_b,
    ),
)
