"""An amount whose currency was torn from its number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.torn_amounts import torn_amounts

_SCALE: Final = r"[0-9] (?:crores?|lakhs?)\b"
_INDIAN: Final = r"[0-9](?<![\w.,][0-9])[0-9]?(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9,])(?: [A-ZÄÖÜ][a-zäöüß]+)?"


def find(page: Page) -> Iterator[Flag]:
    """Currencies followed by lower-case words and then by a number; Indian numbers."""
    for torn in page.fact(torn_amounts):
        if not torn.doubtful or machine_translated(page.opening):
            yield page.flag(torn.start, torn.end, "the number and its currency have been torn apart")
    for m in compiled(_INDIAN).finditer(page.text):
        yield page.flag(m.start(), m.end(), "Indian groups of figures: 1,24,900 is 124.900")
    for m in compiled(_SCALE).finditer(page.text):
        yield page.flag(m.start(), m.end(), "an Indian word of scale: crore is ten million, lakh a hundred thousand")


RULE = Rule(
    id="translation/torn-amount",
    kind="unclear",
    risk="safe",
    why="""Where a currency stands before the number, the translator takes its stop for the end of a sentence and moves
    the verb in between: "etwa Rs. kosten. 32,999". Whether the number is the price only the source text tells, so the
    piece is kept and flagged. Amounts with a preposition between (EUR um 5) and prices behind the number stay.""",
    sources=("docs/catalogue.md A15",),
    find=find,
    fixes=(
        "Das Gerät soll etwa ⟦Rs. kosten. 32,999⟧.",
        "Es soll für ⟦Tk. verkauft werden. 289,000⟧ im Laden stehen.",
        "Das Ticket soll ⟦US$ betragen. 450⟧ im Monat.",
        "Die Strafe soll ⟦Rs. betragen 5,000⟧ im Jahr.",
        "Der Preis soll bei ⟦$ liegen. 1,299⟧ im Handel.",
        "Die Miete soll ⟦USD kosten. 2,400⟧ im Monat.",
        "Das kostet ⟦Rs. im Monat. 149⟧, heißt es.",
        "Laut the Polizei hat er ⟦Rupien beiseitegelegt. 74 Millionen⟧, heißt es.",
        "Das Projekt kostet 74⟦0 crore⟧ im Jahr.",
        "Für die Ausführung verlangt er ⟦1,24,900 Rupien⟧ und dazu ⟦12,50,000⟧.",
    ),
    keeps=(
        "Laut the Polizei hat er alle Dollar bezahlt. 12 Gäste waren da.",
        "Das Gerät soll Rs. 32.999 kosten.",
        "Es kostet 450 US$ im Monat.",
        "Der Kurs stieg in EUR um 5 Prozent.",
        "Die Werte lagen bei 1,24, 2,50 und 3,900 Punkten.",
        "Er zahlt 20 $ für 3 Karten.",
        "Die Firma legt in USD auf 4 Milliarden zu.",
    ),
)
