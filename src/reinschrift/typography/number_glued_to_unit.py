"""Units without a blank before them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.tables import read_words

_GLUED: Final = r"\d(?:[%‰€$£¥°]|[A-Za-zµ])[\w/]{0,6}"
_LONGEST: Final = 14


def _units() -> frozenset[str]:
    return read_words("typography/word_lists.tsv", "units")


def find(page: Page) -> Iterator[Edit]:
    """Numbers with a unit right behind; codes, compounds and derivatives are no such thing."""
    text = page.text
    for m in compiled(_GLUED).finditer(text):
        at = m.start() + 1
        if m[0][1:] in _units() and text[m.end() : m.end() + 1] not in tuple("-%²/") and _is_number(text, at):
            yield page.edit(at, at, " ")


def _is_number(text: str, end: int) -> bool:
    number = compiled(r"[\d.,]+\Z").search(text, max(0, end - _LONGEST), end)
    start = number.start() if number else end
    before = text[start - 1 : start]
    if before == "-":  # a minus sign or a span, rather than a name: -5 °C, 10-20 km, F-5m
        before = text[start - 2 : start - 1] if start > 1 else ""
    return not (before.isalpha() or before in ("-", "/", "_", "%"))


RULE = Rule(
    id="typography/number-glued-to-unit",
    kind="regularization",
    risk="safe",
    why="""DIN 5008 sets a blank between a number and its unit, the sign of a currency or per cent. Derivatives and
    compounds (5%ig, 100%-Tochter) and names of standards and paper sizes are written without.""",
    sources=("DIN 5008, Maßeinheiten, Prozentzeichen",),
    find=find,
    fixes=(
        "um 5⟦→ ⟧% gestiegen",
        "für 10,50⟦→ ⟧€.",
        "nach 20⟦→ ⟧km Fahrt",
        "bei 30⟦→ ⟧°C im Schatten",
        "mit 120⟦→ ⟧km/h durch",
        "auf 75⟦→ ⟧m² und 30⟦→ ⟧m³ mit 400⟦→ ⟧kW",
        "mit 16⟦→ ⟧Mbit/s und 35⟦→ ⟧µg/m³",
        "um 3,5⟦→ ⟧% auf 12⟦→ ⟧CHF",
        "(5⟦→ ⟧kg)",
        "-5⟦→ ⟧°C und +3⟦→ ⟧%, 10-20⟦→ ⟧km",
    ),
    keeps=(
        "eine 5%ige Lösung",
        "eine 100%-Tochter",
        "ein 24h-Rennen, ein 5kg-Paket",
        "ein Winkel von 90° und ein iPhone 5s",
        "3D, 4K, A380m, F-5m und B2B",
        "im 5G-Netz",
        "um 5 % gestiegen",
        "Format A4g",
        "unter beispiel.example/10km",
        "im Text 20%C3%BC",
    ),
    opt_in=True,
)
