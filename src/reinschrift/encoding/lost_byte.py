"""Mojibake of which a byte is missing: "GroÃ e", "â Zitat", "10Â Euro"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._chains import chain
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._neighbours import surroundings
from reinschrift.encoding._restoration import SLOT, restored
from reinschrift.encoding._vocabulary import frequency
from reinschrift.words import lexicon

_FRAGMENT = "Ã"
_WORD = "[A-Za-zÀ-ÂÄ-ÖØ-öø-ÿ]"
_LONGEST = 40
_QUOTE = "â[ ¦¬€]?"
_BLANK = "Â+(?=[ \u00a0])"
_ENOUGH = 2
_SIGNS = {"¦": "…", " ¦": "…", "¬": "€", " ¬": "€"}
"""What may be left of the other two bytes."""
_BLANKED = 2


def find_letters(page: Page) -> Iterator[Edit]:
    """Lone "Ã", with the blank that its second byte became, where a word results."""
    text = page.text
    if page.fact(chain):
        return
    blank = compiled("Ã[A-Za-zäöü]").search(text) is None
    for m in compiled(_FRAGMENT).finditer(text):
        at, end = m.span()
        if "\x80" <= text[end : end + 1] <= "\xbf":
            continue  # the second byte is there: whole mojibake, which was left on purpose
        end += blank and text[end : end + 1] == " " and not _ends_a_word(text, at, end + 1)
        found = _in_word(text, at, end)
        if found is not None:
            yield page.edit(at, end, found)


def _ends_a_word(text: str, at: int, after: int) -> bool:
    """Is the blank one between two words: is the word known with ß at its end, and not with what follows?"""
    before = _last_word(text, at)
    rest = compiled(r"[^\W\d_]*").match(text, after)
    tail = rest[0] if rest else ""
    return bool(before and tail) and lexicon().knows(f"{before}ß") and not lexicon().knows(f"{before}ß{tail}")


def _in_word(text: str, start: int, end: int) -> str | None:
    """The letter in ``[start, end)`` if the letters around make a known word with it."""
    first, last = start, end
    while first > 0 and start - first < _LONGEST and compiled(_WORD).match(text, first - 1):
        first -= 1
    while last < len(text) and last - end < _LONGEST and compiled(_WORD).match(text, last):
        last += 1
    before, after = text[first:start], text[end:last]
    if not before + after or (before[-1:].isupper() and after):
        return None  # Portuguese in capitals
    if before and after:
        return "ß"  # a capital cannot stand there
    made = restored(before + SLOT + after, surroundings(text, first, last))
    if made is None or (not made[1] and not before and end - start > 1 and lexicon().knows(after)):
        return None  # a letter by itself before a word
    letter = made[0][len(before)].upper() if not before else made[0][len(before)]
    fits = letter in "ÄÖÜ" if not before or before.isupper() else letter == "ß"
    return letter if fits and (made[1] or not before) else None


def find_signs(page: Page) -> Iterator[Edit]:
    """Lone "â" at the edges of words, the first byte of quotation marks and dashes, with what is left of the others."""
    text = page.text
    if page.fact(chain):
        return
    found = [(m, s) for m in compiled("â").finditer(text) for s in [_sign(text, m)] if s is not None]
    if (
        len(found) < _ENOUGH
        and "Ã" not in text
        and not any(new == "–" and end > start + 1 for _, (start, end, new) in found)
    ):
        return
    for _, (start, end, new) in found:
        yield page.edit(start, end, new)


def _sign(text: str, m: re.Match[str]) -> tuple[int, int, str] | None:
    at, end = m.span()
    for rest, new in _SIGNS.items():
        if text.startswith(rest, end):
            return at, end + len(rest), new
    before = text[at - 1 : at]
    blanks = len(text[end : end + 4]) - len(text[end : end + 4].lstrip(" "))
    if before in " \n(„":
        return _opening(text, at, end, blanks)
    goes_on = text[end + blanks : end + blanks + 1].isalnum()
    if goes_on and blanks in {0, _BLANKED}:
        return (at, end + blanks, "’") if before.isalpha() and (blanks or _is_german(text, at, end)) else None
    if blanks >= _BLANKED or (not goes_on or blanks == 1):
        return at, end + (_BLANKED if blanks >= _BLANKED else 0), "“"
    return None


def _opening(text: str, at: int, end: int, blanks: int) -> tuple[int, int, str] | None:
    """After a blank: a dash where a blank follows the lost bytes too, an opening mark where a word does."""
    if blanks > _BLANKED:
        return at, end + _BLANKED, "–"
    if blanks == 1:
        return (at, end, "–") if at and text[at - 1] == " " else None
    word = compiled(r"[-.…\d]*([^\Wâ]*)").match(text, end + blanks)
    if word is None or not word[0]:
        return None
    return (at, end + blanks, "„") if blanks or not word[1] or lexicon().knows(word[1]) else None


def _is_german(text: str, at: int, end: int) -> bool:
    """Is the whole no word with "â" of another language: is there a German word before it?"""
    word = _last_word(text, at)
    return len(word) > 1 and lexicon().knows(word) and len(text[end : end + 5].split(None, 1)[0]) < len("sches")


def find_blanks(page: Page) -> Iterator[Edit]:
    """ "Â" before a blank that was a no-break space, stuck to the word before."""
    text = page.text
    hits = [m for m in compiled(_BLANK).finditer(text) if text[m.start() - 1 : m.start()].strip() and m.start()]
    sure = sum(not text[m.start() - 1].isupper() for m in hits)
    for m in hits:
        before = text[m.start() - 1]
        if not before.isupper() or sure >= _ENOUGH or (m.start() > 1 and frequency(_last_word(text, m.start())) > 0):
            yield page.edit(m.start(), m.end(), "")
    if sure > _ENOUGH:
        for m in compiled("Â (?<= Â )").finditer(text):
            yield page.edit(m.start(), m.end() - 1, "")


def _last_word(text: str, end: int) -> str:
    start = end
    while start > 0 and end - start < _LONGEST and text[start - 1].isalpha():
        start -= 1
    return text[start:end]


RULES = (
    Rule(
        id="encoding/lost-byte",
        kind="correction",
        risk="safe",
        why="""The second byte of Ä, Ö, Ü and ß is a control character in Latin-1, and many programs drop it or put a
        blank in its place: "Ã" is left. Where exactly a letter makes a known word, it is restored; Portuguese and other
        words with ã stay.""",
        sources=("https://github.com/rspeer/python-ftfy", "Unicode Standard, chapter 3.9, UTF-8"),
        find=find_letters,
        fixes=(
            "eine gro⟦Ã →ß⟧e Sache",
            "die Stra⟦Ã→ß⟧e",
            "⟦Ã →Ö⟧sterreich",
            "der Fu⟦Ã→ß⟧",
            "⟦Ã→Ü⟧bung",
        ),
        keeps=("São Tomé", "IRMÃO", "Ein à und ein Ã", "Das Ã ist ein Buchstabe.", "AÇÃO", "Größe"),
        gate=suspicious,
        needs=("Ã",),
    ),
    Rule(
        id="encoding/lost-sign-bytes",
        kind="correction",
        risk="safe",
        why="""The second and third byte of quotation marks and dashes are control characters in Latin-1; dropped or
        turned into blanks they leave "â" at the edge of a word, where French and Romanian words do not have it twice in a
        text.""",
        sources=("Unicode Standard, chapter 3.9, UTF-8",),
        find=find_signs,
        fixes=(
            "⟦â  →„⟧Ja⟦â  →“⟧ sagte er",
            "⟦â→„⟧Ja⟦â→“⟧, sagte er",
            "Er kam ⟦â  →–⟧ und ging ⟦â  →–⟧ sofort",
            "Ja⟦â¦→…⟧ und nein⟦â¦→…⟧",
        ),
        keeps=("Château", "âge", "Ein â als Buchstabe", "à la carte", "Şi încă ţâţa"),
        gate=suspicious,
        needs=("â",),
    ),
    Rule(
        id="encoding/stray-a-circumflex",
        kind="correction",
        risk="safe",
        why="""A no-break space in UTF-8 read as Latin-1 is "Â" and a blank. Stuck to the end of a word or number, the
        letter is surplus; as a letter of its own it stays.""",
        sources=("https://github.com/rspeer/python-ftfy",),
        find=find_blanks,
        fixes=(
            "10⟦Â→⟧ Euro",
            "Das⟦Â→⟧ Haus",
            "Er kam.⟦Â→⟧ Dann ging er.",
            "am⟦ÂÂ→⟧ Ende",
            "die ÖVP⟦Â→⟧ und die⟦Â→⟧ SPÖ am⟦Â→⟧ Ende",
        ),
        keeps=("5 Â – so hieß die Einheit", "ROMÂNIA", "Der Buchstabe Â steht dort.", "Ângela"),
        gate=suspicious,
        needs=("Â",),
    ),
)
