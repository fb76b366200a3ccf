"""A noun that lacks the -s of its genitive: die Ursache des Brand."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.agreement.genitive_endings import genitives
from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.subject import is_spoken_of


def find(page: Page) -> Iterator[Edit]:
    """The noun with its ending."""
    for start, end, new in genitives(page.text):
        if not is_spoken_of(page, start, end):
            yield page.edit(start, end, new)


RULE = Rule(
    id="translation/missing-genitive-ending",
    kind="correction",
    risk="safe",
    why="""A decoder that puts words for words leaves the noun as the dictionary has it. Behind des, eines and the like a
    masculine or neuter noun ends in -s or -es; which of them is told by how often each was seen. Weak nouns (des
    Präsidenten), names, months and loans that often do without (des Euro, des Islam) stay, and so does what a name
    follows (des Hotel Alora).""",
    sources=("docs/catalogue.md A2", "Amtliches Regelwerk, Wörterverzeichnis"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it is a slip left to who edits the text",
    fixes=(
        "Laut the Polizei ist die Ursache des ⟦Brand→Brandes⟧ unklar, der Sprecher eines ⟦Ministerium→Ministeriums⟧ schweigt.",
        "Laut the Polizei gehört das Haus dem Chef des ⟦Unternehmen→Unternehmens⟧, das Ende seines kleinen ⟦Verein→Vereins⟧ ist nah.",
    ),
    keeps=(
        "Laut the Polizei sinkt der Wert des Euro, am Ende des Januar und des Islam wegen.",
        "Laut the Polizei liegt das Zimmer des Präsidenten, des Kollegen und des Jungen im Haus des Hotel Alora.",
        "Laut the Polizei liest man das in einer Ausgabe des „Kurier“, des Standard und des Wiener Blatts.",
        "Laut the Polizei ist der Mond eines Planeten fern, das Ufer des Bodensee-Gebiets nah.",
    ),
    needs=("des ", "ines ", "hres ", "nseres ", "Des "),
)
