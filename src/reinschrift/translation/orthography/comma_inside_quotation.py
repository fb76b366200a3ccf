"""The comma inside a closing quotation mark, as in English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.clauses import is_verb
from reinschrift.evidence.telling import is_verb_of_telling

_COMMA: Final = r",([“”\"«»‘’])(?<=[^\W_],.) ([a-zäöüß]+)(?= [\w„“])"
_OPENED: Final = r"(?:\A|\n|[.!?,:]\"? )[„“”\"»«‚‘][^\n„“”\"»«‚‘]*\Z"
_REACH: Final = 400


def find(page: Page) -> Iterator[Edit]:
    """Before a verb of telling; before another verb where the quotation opens the sentence or a part of it."""
    text = page.text
    for m in compiled(_COMMA).finditer(text):
        opens = compiled(_OPENED).search(text, max(0, m.start() - _REACH), m.start())
        if is_verb_of_telling(m[2]) or (opens and (is_verb(m[2]) or m[2] == "so")):
            yield page.edit(m.start(), m.end(1), f"{m[1]},")


RULE = Rule(
    id="translation/comma-inside-quotation",
    kind="correction",
    risk="safe",
    why="""English sets the comma before the closing quotation mark, German behind it, also where the quotation goes on
    behind the verb. In a machine-translated document the comma changes places before a verb of telling, and before any
    verb where the quotation opens the sentence. A quoted phrase within a sentence may end with a comma of its own.""",
    sources=("Amtliches Regelwerk § 90 and § 92",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it is a slip, left to who edits the text",
    fixes=(
        "Laut the Polizei ist es still. „Wir gehen⟦,“→“,⟧ sagte der Trainer.",
        "Laut the Polizei ist es still. »Das hält⟦,«→«,⟧ brummt der Schmied.",
        "Laut the Polizei ist es still. «Das hält⟦,»→»,⟧ meint sie, «und zwar lange.»",
        'Laut the Polizei ist es still. Dann kam er. "Das Tor ist zu⟦,"→",⟧ so der Wirt.',
        "Laut the Polizei ist es still. Der Satz „Wir gehen⟦,“→“,⟧ sagte er, sei falsch.",
    ),
    keeps=(
        "Laut the Polizei ist es still. „Wir gehen“, sagte der Trainer.",
        "Laut the Polizei ist es still. Der Zettel mit „Bitte warten,“ lag auf dem Tisch.",
        "Laut the Polizei ist es still. Er las „Erstens,“ und schwieg.",
        "Laut the Polizei ist es still. „Wir gehen“, „wir bleiben“, so ging es.",
    ),
    needs=(",“", ",”", ',"', ",«", ",»", ",‘", ",’"),
)
