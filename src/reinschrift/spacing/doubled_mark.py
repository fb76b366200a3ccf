"""A comma or a full stop set twice: "eingestellt..", "Wetter, , warnen"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import is_in_quotation
from reinschrift.words.odd import Shape

_STOP: Final = r"\.\.(?<=[\w)“”»%]\.\.)(?=\s+[A-ZÄÖÜ„»«\"(]|\s*\Z|[ \t]*\n)"
_COMMA: Final = r",[ \u00a0]?,(?=[ \u00a0][^\s,])"
_BEFORE: Final = ")“”»%"
_SHORTEST: Final = 3
_WORD: Final = r"([^\W_]+)[)“”»%]?\Z"
_REACH: Final = 40
_MOST: Final = 2
"""Stops set twice that are slips; of more the text has made a habit, as of points of omission."""


def find(page: Page) -> Iterator[Edit]:
    """The second mark, with the blank before it."""
    text = page.text
    if ".." in text:
        stops = [m.start() for m in compiled(_STOP).finditer(text)]
        if len(stops) <= _MOST:
            yield from (page.edit(at + 1, at + 2, "") for at in stops if _ends_sentence(text, at))
    for m in compiled(_COMMA).finditer(text):
        before = text[m.start() - 1 : m.start()]
        if before.isalnum() or (before and before in _BEFORE):
            yield page.edit(m.start() + 1, m.end(), "")
        elif before == " " and text[m.start() - 2 : m.start() - 1].isalnum():
            yield page.edit(m.start() - 1, m.end() - 1, "")


def _ends_sentence(text: str, at: int) -> bool:
    """Stands a word before the mark, outside of speech, in which a voice trails off?"""
    word = compiled(_WORD).search(text, max(0, at - _REACH), at)
    return word is not None and len(word[1]) >= _SHORTEST and not is_in_quotation(text, at)


RULE = Rule(
    id="spacing/doubled-mark",
    kind="correction",
    risk="safe",
    why="""Where sentences are put together, or a word between two commas is taken out, a comma or a full stop stands
    twice. Behind a word and before the next sentence two points are one too many; three are points of omission. In
    quotations a voice may trail off, and a text that sets two points all the time means something by them.""",
    sources=("Amtliches Regelwerk §§ 67, 71",),
    find=find,
    fixes=(
        "Der Bus wurde eingestellt.⟦.→⟧ Rund 80 Leute warteten.⟦.→⟧",
        "Sie verkauft Obst, Wein usw.⟦.→⟧ Der Hof ist alt.",
        "Am Freitag wird es ruhig,⟦ ,→⟧ am Samstag nicht,⟦,→⟧ sagte er.",
        "Viele Kutter hatten abgelegt⟦ ,→⟧, doch es stürmte.",
        "Er nannte das „gut“.⟦.→⟧\n\nSie schwieg,⟦ ,→⟧ lange.",
    ),
    keeps=(
        "Er zögerte .. und ging... Dann kam er zurück ..",
        "Der Pfad ../neu und der Befehl cd .. helfen. Die Werte 1..5 gelten.",
        "Sie sagte: „Tja.. Ich weiß nicht.“",
        "Er wartete.. Sie kam.. Dann ging er.. Das war alles.",
        "Die Felder a,,b und ,,c sind leer. Er sagte ,,Ja''.",
        "Das dauerte.. lange.",
    ),
    gate=Shape.DOUBLED_MARK,
)
