"""No comma before a clause with dass or ob."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.tables import read_words

_JOINT: Final = r" (dass|ob)(?= \w)"
_CLAUSE: Final = r"[^\W_]+(?: [^\W_]+)*\Z"
_REACH: Final = 80
_FEWEST: Final = 2  # words of a clause


def find(page: Page) -> Iterator[Edit]:
    """Before dass behind all words but those that join with it, before ob behind words for asking."""
    text = page.text
    for m in compiled(_JOINT).finditer(text):
        before = compiled(_CLAUSE).search(text, max(0, m.start() - _REACH), m.start())
        if before is None:
            continue
        words = before[0].split()
        asked = _is_free(words) if m[1] == "dass" else words[-1] in _listed("verbs before ob")
        if asked:
            yield page.edit(m.start(), m.start(), ",")


def _is_free(words: list[str]) -> bool:
    """Does another clause end before dass, with a word that is no part of what joins?"""
    return len(words) >= _FEWEST and _listed("joined with dass").isdisjoint({words[-1], words[-1].lower()})


def _listed(name: str) -> frozenset[str]:
    return read_words("translation/word_lists.tsv", name)


RULE = Rule(
    id="translation/missing-comma",
    kind="correction",
    risk="safe",
    why="""In English no comma stands before that and whether; in German one parts every such clause. In a
    machine-translated document it is set before dass and, behind a word for asking, before ob. What forms one
    conjunction with dass (ohne dass, so dass), joins clauses (und dass) or brings one out (nur dass) is left alone.""",
    sources=("Amtliches Regelwerk § 74",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it is a slip, left to who edits the text",
    fixes=(
        "Laut the Polizei hofft der Verein nun⟦→,⟧ dass die Einnahmen reichen.",
        "Laut the Polizei glaubt sie⟦→,⟧ dass es regnet.",
        "Laut the Polizei ist es still. Der Wirt teilte am Montag mit⟦→,⟧ dass er schließt.",
        "Laut the Polizei ist es still. Sie glaubt nicht⟦→,⟧ dass er kommt.",
        "Laut the Polizei ist es still. Der Rat prüft⟦→,⟧ ob das geht.",
    ),
    keeps=(
        "Laut the Polizei hofft der Verein, dass das Geld reicht und dass es bleibt.",
        "Laut the Polizei ging er, ohne dass jemand sprach. Er sagte es so dass alle lachten.",
        "Laut the Polizei sagte er nur dass es regnet, vor allem dass es kalt ist.",
        "Laut the Polizei ist es still, nicht dass er käme. Nicht dass er käme. Er tut als ob er schliefe.",
        "Laut the Polizei ging er für den Fall dass es regnet.",
    ),
    needs=(" dass ", " ob "),
)
