"""The sign ¬ in the place of a soft hyphen: Getreide¬fläche."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious

_SIGN: Final = r"¬(?<=[A-Za-zÄÖÜäöü][a-zäöüß]¬) ?(?=[a-zäöüß]{2})"


def find(page: Page) -> Iterator[Edit]:
    """The sign between small letters, with the blank that a line end has left behind it."""
    for m in compiled(_SIGN).finditer(page.text):
        yield page.edit(*m.span(), "")


RULE = Rule(
    id="encoding/not-sign",
    kind="correction",
    risk="safe",
    why="""Word processors show a soft hyphen as ¬, and programs that read their files write what was shown. Between
    the syllables of a word the sign can be nothing else; in formulas it stands before a word or between single letters.""",
    sources=("Unicode Standard, chapter 23, Soft Hyphen",),
    find=find,
    fixes=("die halbe Getreide⟦¬→⟧fläche", "ein Ver⟦¬ →⟧braucher und die Ge⟦¬→⟧sell⟦¬→⟧schaft"),
    keeps=("Die Formel ¬p oder A¬B, auch a¬b und x¬(pq)", "p ¬ q", "Das Zeichen „¬“ verneint.", "Getreide¬\nfläche"),
    gate=suspicious,
    needs=("¬",),
)
