"""A blank before a mark instead of behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._domains import domains
from reinschrift.spacing._marks import blanks_before_marks
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape

_BEFORE: Final = (")", "“", "%")
_WORD: Final = r"[^\W\d_]+"
_LONGEST: Final = 40
_SHORTEST: Final = 2
_EMOTICON: Final = 3
"""Letters from which on ":" and ";" with what follows make no emoticon."""
_ADDRESS_GOES_ON: Final = r"[:\w@/\\=]|\.\w|-\w"


def find(page: Page) -> Iterator[Edit]:
    """Marks between two words with a blank on their left only."""
    text = page.text
    for blank in page.fact(blanks_before_marks):
        mark, at = text[blank + 1], blank + 2
        following = text[at : at + 1]
        if mark in ")]" or not (following.isalpha() or following == "„"):
            continue
        if not text[blank - 1].isalnum() and text[blank - 1] not in _BEFORE:
            continue
        right = compiled(_WORD).match(text, at, at + _LONGEST)
        if following == "„" or (right and _parts_words(text, blank, mark, right[0], right.end())):
            yield page.edit(blank, at, f"{mark} ")


def _parts_words(text: str, blank: int, mark: str, right: str, end: int) -> bool:
    """Is the mark one between two clauses, rather than part of an emoticon, a file ending or a domain?"""
    if compiled(_ADDRESS_GOES_ON).match(text, end) and mark != ",":
        return False
    if mark == ",":
        return text[blank - 1].isalpha() or len(right) >= _SHORTEST
    if mark in ";:":
        return len(right) >= _EMOTICON and (mark == ";" or (right[0].isupper() and right[1:].islower()))
    if not (len(right) >= _SHORTEST and right[0].isupper() and right[1:].islower()):
        return False
    if mark != ".":
        return True
    return text[blank - 1].islower() and right.lower() not in domains() and lexicon().known(right)


RULE = Rule(
    id="spacing/blank-on-wrong-side",
    kind="correction",
    risk="safe",
    why="""A blank slips from behind a mark to before it, in typing and where a tag ends with the mark. Between two
    words of which the second begins a clause it goes back. Emoticons, file endings, domains and names with a leading
    point (.NET) stay.""",
    sources=("DIN 5008, Satzzeichen",),
    find=find,
    gate=Shape.STRAY_MARK,
    fixes=(
        "Er kam⟦ ,→, ⟧sah und siegte.",
        "Er kam⟦ .→. ⟧Das war alles.",
        "War das alles⟦ ?→? ⟧Nein.",
        "Sie ging⟦ ;→; ⟧niemand sah es.",
        "Die Regel lautet⟦ :→: ⟧Wer fragt, führt.",
        "Der Minister (CDU)⟦ ,→, ⟧der das sagte",
        "Er sagte⟦ :→: ⟧„Nein.“",
        "Sie kam⟦ ,→, ⟧weil er rief.",
        "Er rief⟦ !→! ⟧Keiner kam.",
        "Die Quote lag bei 5 %⟦ ,→, ⟧die Kosten stiegen.",
    ),
    keeps=(
        "Die Plattform .NET und Domains auf .Berlin sind neu.",
        "Das war toll :D und komisch ;P oder :Daumen:",
        "eine Datei .Docx und die Schüler :innen",
        "Er kam ... und ging.",
        "das kostet ,50 Euro",
        "unter beispiel.example ?Seite=1",
        "mit 44 .Magnum-Patronen",
        "Er kam, sah und siegte.",
        "Er wohnt in Haus 3 ,5 Zimmer",
        "Wer hat :Nein: gesagt?",
    ),
)
