"""Mojibake of letters of other languages of which the second byte is missing: "ErdoÄ an"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._lost_bytes import fate
from reinschrift.encoding._places import word_before
from reinschrift.tables import read_words
from reinschrift.words import lexicon

_FRAGMENT: Final = "[ÄÅÈ]"
_LETTERS: Final = r"[^\W\d_]*"
_REACH: Final = 30


@lru_cache(maxsize=1)
def _pieces() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """For each first byte, read as Latin-1: the pieces with a letter that begins with it, the longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for piece in read_words("encoding/word_lists.tsv", "foreign pieces"):
        for letter in piece:
            lead, *rest = letter.encode()
            if rest and 0x80 <= rest[0] <= 0x9F:
                found.setdefault(chr(lead), []).append((piece, letter))
    return {lead: tuple(sorted(pieces, key=lambda p: (-len(p[0]), p))) for lead, pieces in found.items()}


def find(page: Page) -> Iterator[Edit]:
    """Lone "Ä", "Å" and "È", with the blank that the second byte became, where a piece of a foreign name results."""
    text, became = page.text, page.fact(fate)
    for m in compiled(_FRAGMENT).finditer(text):
        at, end = m.span()
        if "\x80" <= text[end : end + 1] <= "\xbf" or (at > 1 and text[at - 1].isupper() and text[at - 1] not in "ÄÅÈ"):
            continue  # the second byte is there, or the word is in capitals
        sides = (text[max(at - _REACH, 0) : at], text[end : end + _REACH])
        letter = None
        if became != "dropped" and sides[1].startswith(" "):
            before, after = (compiled(f"{_FRAGMENT} ").sub(lambda f: f[0][0], side) for side in sides)
            letter = _between(before, m[0], after[1:])
            end += letter is not None
        if letter is None and became != "blanked":
            letter = _between(sides[0], m[0], sides[1])
        if letter is not None:
            yield page.edit(at, end, letter)


def _between(before: str, lead: str, after: str) -> str | None:
    return _letter(lead, word_before(before, len(before)), _word_after(after))


def _word_after(text: str) -> str:
    m = compiled(_LETTERS).match(text)
    return m[0] if m else ""


@lru_cache(maxsize=4096)
def _letter(lead: str, before: str, after: str) -> str | None:
    """The letter of the one piece that the word has with it; a listed name decides before the pieces."""
    pieces = _pieces().get(lead, ())
    for letter in dict.fromkeys(letter for _, letter in pieces):
        made = letter if before else letter.upper()
        if len(before + after) > 1 and (
            lexicon().is_name(before + made + after) or lexicon().known(before + made + after)
        ):
            return made
    word = f"^{_lower(before)}{lead}{_lower(after)}$"
    for piece, letter in pieces:
        if not before and piece[0] != "^":
            continue  # many German words begin with Ä
        start = len(before) + 1 - piece.index(letter)
        if start >= 0 and _fits(word[start : start + len(piece)], piece):
            return letter if before else letter.upper()
    return None


def _lower(letters: str) -> str:
    """In lower case, but for first bytes."""
    return "".join(c if c in "ÄÅÈ" else c.lower() for c in letters)


def _fits(word: str, piece: str) -> bool:
    """Is it the piece, with first bytes in the places of its letters?"""
    return len(word) == len(piece) and all(
        c == p or (c in "ÄÅÈ" and c == chr(p.encode()[0])) for c, p in zip(word, piece, strict=True)
    )


RULE = Rule(
    id="encoding/lost-foreign-byte",
    kind="correction",
    risk="safe",
    why="""The second byte of many letters of Turkish, Polish, Czech, Croatian and Romanian names is a control character
    in Latin-1. Dropped or turned into a blank, it leaves "Ä", "Å" or "È". Where a listed name results, or a piece that
    names of such languages are made of, the letter is restored; German words with Ä stay.""",
    sources=("Unicode Standard, chapter 3.9, UTF-8",),
    find=find,
    fixes=(
        "Präsident Erdo⟦Ä →ğ⟧an",
        "der Pole Wojciech Kami⟦Å→ń⟧ski",
        "in ⟦Å→Ł⟧ódź und Preševo",
        "der Serbe Markovi⟦Ä→ć⟧ und",
        "aus Constan⟦È→ț⟧a",
    ),
    keeps=(
        "Ångström (Å), ein Zehntel: 5 Å breit",
        "Das Ä und das Å und das È",
        "Ärzte und ÄRZTE in Århus",
        "ANDRÈ und ANDRÄ",
        "SONDERPÄDAGOGIK UND FLÄCHE",
        "Åsa in Ålesund",
    ),
    gate=suspicious,
    needs=("Ä", "Å", "È"),
)
