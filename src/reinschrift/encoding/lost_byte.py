"""Mojibake of Ä, Ö, Ü and ß of which the second byte is missing: "GroÃ e"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._chains import chain, is_complete
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._lost_bytes import fate, in_sweep_with_whole_mojibake
from reinschrift.encoding._places import word_before
from reinschrift.encoding._restoration import SLOT, restored_alone
from reinschrift.encoding._vocabulary import listed
from reinschrift.words import lexicon

_FRAGMENT = "Ã"
_WORD = "[A-Za-zÀ-ÂÄ-ÖØ-öø-ÿ]"
_INSIDE = r"Ã (?<=[a-z\u0080-\u00bf]Ã )(?=[a-zÃ])"
_GLUED = "[A-ZÄÖÜ]+(?=[A-ZÄÖÜ][a-zäöü])"  # a headline in capitals that has lost its end
_LONGEST = 40
_SHORTEST: Final = 5
_FOREIGN: Final = "ÉÇÅÀÈØÓÁ"
"""Capitals of names whose second byte is lost in the same way."""
_VOWELS: Final = frozenset("aeio")
_FRENCH: Final = frozenset("éèêà")


def find(page: Page) -> Iterator[Edit]:
    """Lone "Ã", with the blank that its second byte became, where a word results."""
    text = page.text
    if page.fact(chain):  # words are judged in the next sweep, when the rest of them can be read
        if "Ã " in text and page.fact(fate) == "blanked" and in_sweep_with_whole_mojibake(page):
            yield from (page.edit(m.start(), m.end(), "ß") for m in compiled(_INSIDE).finditer(text))
        return
    became = page.fact(fate)
    for m in compiled(_FRAGMENT).finditer(text):
        at, end = m.span()
        if is_complete(text[at : end + 1]):
            continue  # the second byte is there: whole mojibake, which was left on purpose
        if text[end : end + 1] == " " and became != "dropped":
            end += became == "blanked" or not _ends_a_word(text, at, end + 1)
        found = _letter(text, at, end)
        if found is not None:
            yield page.edit(at, end, found)


def _ends_a_word(text: str, at: int, after: int) -> bool:
    """Is the blank one between two words: is the word known with ß at its end, and not with what follows?"""
    before = word_before(text, at)
    rest = compiled(r"[^\W\d_]*").match(text, after)
    tail = rest[0] if rest else ""
    words = lexicon()
    if before.isupper() and tail.islower():
        return True
    return bool(before) and words.knows(tail) and words.knows(f"{before}ß") and not words.knows(f"{before}ß{tail}")


def _letter(text: str, start: int, end: int) -> str | None:
    """The letter in ``[start, end)`` if the letters around make a known word with it."""
    first, last = start, end
    while first > 0 and start - first < _LONGEST and compiled(_WORD).match(text, first - 1):
        first -= 1
    while last < len(text) and last - end < _LONGEST and compiled(_WORD).match(text, last):
        last += 1
    before, after = text[first:start], text[end:last]
    if not before:
        return _initial(text, start, end, after)
    if after and not before[-1].isupper():
        return "ß"  # a capital cannot stand there
    if before.isupper() and listed(f"{before}Ö"):
        return "Ö"  # parties and the like, also with endings
    glued = compiled(_GLUED).match(after) if before.isupper() else None
    after = glued[0] if glued else after
    made = restored_alone(text, first, last, before + SLOT + after)
    if made is None or not made[1] or (after and len(before + after) < _SHORTEST):
        return None  # perhaps Portuguese, in capitals
    letter = made[0][len(before)]
    return letter if letter in ("ÄÖÜ" if before.isupper() else "ß") else None


def _initial(text: str, start: int, end: int, after: str) -> str | None:
    """The capital that a word begins with, or the name of an Austrian station (Ö1)."""
    if not after:
        return "Ö" if text[end : end + 1].isdigit() and not text[start - 1 : start].isalnum() else None
    if text[end + len(after) : end + len(after) + 1] == _FRAGMENT:
        return None  # the rest of the word comes first
    made = restored_alone(text, start, end + len(after), SLOT + after)
    if made is None or not made[1]:
        if end - start > 1 and lexicon().knows(after):
            return None  # a letter by itself before a word
        if after[0] in _VOWELS:
            return "Ç"  # no umlaut stands before these
        names = [c for c in _FOREIGN if lexicon().is_name(c + after)]
        if len(names) == 1:
            return names[0]
        if not _FRENCH.isdisjoint(after):
            return "É"
        if made is None:
            return None
    letter = made[0][0].upper()
    return letter if letter in "ÄÖÜ" else None


RULE = Rule(
    id="encoding/lost-byte",
    kind="correction",
    risk="safe",
    why="""The second byte of Ä, Ö, Ü and ß is a control character in Latin-1, and many programs drop it or put a
    blank in its place: "Ã" is left. Where exactly a letter makes a known word, it is restored; Portuguese and other
    words with ã stay. Whether a blank belongs to the damage or stands between two words is told by the whole page: a
    blanked byte is never followed by a letter at once.""",
    sources=("https://github.com/rspeer/python-ftfy", "Unicode Standard, chapter 3.9, UTF-8"),
    find=find,
    fixes=(
        "eine gro⟦Ã →ß⟧e Sache",
        "die Stra⟦Ã→ß⟧e",
        "⟦Ã →Ö⟧sterreich",
        "der Fu⟦Ã→ß⟧",
        "⟦Ã→Ü⟧bung",
        "⟦Ã →Ü⟧ber die Fu⟦Ã →ß⟧noten und den Fu⟦Ã →ß⟧ im ⟦Ã →Ö⟧1-Funkhaus",
        "K⟦Ã→Ö⟧NIGSTREFFENDer Tag, an dem Omar ⟦Ã→Ç⟧etin kam",
        "GROSSE ⟦Ã→Ü⟧BUNG, SCH⟦Ã→Ö⟧NE F⟦Ã→Ü⟧HRUNG",
    ),
    keeps=(
        "São Tomé",
        "IRMÃO",
        "Ein à und ein Ã",
        "Das Ã ist ein Buchstabe.",
        "AÇÃO",
        "MAÇÃ verde",
        "Größe",
        "Das Wort „StraÃŸe“",
    ),
    gate=suspicious,
    needs=("Ã",),
)
