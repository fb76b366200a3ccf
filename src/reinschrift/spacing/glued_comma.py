"""No blank after a comma."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words.odd import Shape

(_GLUED,) = Shape.GLUED_COMMA.patterns
_AROUND: Final = 60
_ADDRESS: Final = r"[@_\\=&<>{}]|www\.|://|\.[a-z]{2,}/"


def find(page: Page) -> Iterator[Edit]:
    """Commas between words with nothing behind them; addresses, formulas and rows of a table stay."""
    text = page.text
    for m in compiled(_GLUED).finditer(text):
        left = text[max(0, m.start() - _AROUND) : m.start()].rsplit(None, 1)
        right = text[m.end() : m.end() + _AROUND].split(None, 1)
        if left and right and _are_two(left[-1], right[0]) and not _is_row(text, m.start()):
            yield page.edit(m.end(), m.end(), " ")


def _are_two(left: str, right: str) -> bool:
    if compiled(_ADDRESS).search(left) or compiled(_ADDRESS).search(right):
        return False
    return left[-2:-1].isalnum() or not left[-1:].isalnum() or right[1:2].isalpha() or right[0] == "„"


def _is_row(text: str, at: int) -> bool:
    """Does the line begin without any blank up to here, and go on so? Then it is a row of values."""
    begin, end = max(0, at - _AROUND), min(len(text), at + _AROUND)
    head, tail = text[begin:at].rpartition("\n")[2], text[at:end].partition("\n")[0]
    whole = len(head) < at - begin or begin == 0
    return whole and not any(c.isspace() for c in head + tail) and tail.count(",") + head.count(",") > 1


RULE = Rule(
    id="spacing/glued-comma",
    kind="correction",
    risk="safe",
    why="""A blank after the comma is lost with tags and line ends. Between digits the comma is decimal, between single
    letters a formula; in addresses and rows of values it separates without a blank. All of these stay.""",
    sources=("DIN 5008, Satzzeichen",),
    find=find,
    fixes=(
        "Wer nach Ungarn kommt,⟦→ ⟧muss sich melden.",
        "im Jahr 2015,⟦→ ⟧als alles begann",
        "Er sagte,⟦→ ⟧„Ja“ genüge.",
        "„Ja“,⟦→ ⟧sagte sie.",
        "Mehl,⟦→ ⟧Eier,⟦→ ⟧Zucker und Salz",
        "Wir kamen,⟦→ ⟧sahen und siegten.",
        "Die Kanzlerin (CDU),⟦→ ⟧die das sagte, schwieg.",
        "Er kaufte 5 %,⟦→ ⟧sie den Rest.",
        "„Geht es?“,⟦→ ⟧fragte er.",
        "Nach Rom,⟦→ ⟧Paris und Bern",
        "Der Minister,⟦→ ⟧„ein guter Mann“, ging.",
    ),
    keeps=(
        "rund 3,5 Prozent",
        "f(x,y) und a,b",
        "id,name,alter\n1,Anna,30",
        "unter beispiel.example/1,2,abc",
        "Heute, morgen, übermorgen",
        "von 7,2m auf 8",
        "Er zahlte 3,50 Euro und 1,5m Stoff.",
        "die Punkte (x,y) und [a,b]",
        "unter www.beispiel.example/a,b,c",
        "rot,grün,blau",
        "mailto:a,b@beispiel.example",
    ),
    gate=Shape.GLUED_COMMA,
)
