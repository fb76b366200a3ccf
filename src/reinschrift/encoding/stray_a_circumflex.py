""" "Â" before a blank that was a no-break space: "10Â Euro"."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.encoding._places import word_before
from reinschrift.encoding._vocabulary import bits

_BLANK = "Â+(?=[ \u00a0])"
_ENOUGH = 2


def find(page: Page) -> Iterator[Edit]:
    """ "Â" before a blank that was a no-break space, stuck to the word before."""
    text = page.text
    hits = [m for m in compiled(_BLANK).finditer(text) if text[m.start() - 1 : m.start()].strip() and m.start()]
    sure = sum(not text[m.start() - 1].isupper() for m in hits)
    for m in hits:
        before = text[m.start() - 1]
        if (
            not before.isupper()
            or sure >= _ENOUGH
            or (m.start() > 1 and bits(word_before(text, m.start())) is not None)
        ):
            yield page.edit(m.start(), m.end(), "")
    if sure > _ENOUGH:
        for m in compiled("Â (?<= Â )").finditer(text):
            yield page.edit(m.start(), m.end() - 1, "")


RULE = Rule(
    id="encoding/stray-a-circumflex",
    kind="correction",
    risk="safe",
    why="""A no-break space in UTF-8 read as Latin-1 is "Â" and a blank. Stuck to the end of a word or number, the
    letter is surplus; as a letter of its own it stays.""",
    sources=("https://github.com/rspeer/python-ftfy",),
    find=find,
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
)
