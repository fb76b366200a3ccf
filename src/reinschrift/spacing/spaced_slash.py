"""Blanks around the slash of a unit: 118 km / h."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words.odd import Shape

_SLASH: Final = r"[ \u00a0]/[ \u00a0]?|/[ \u00a0]"
_UNIT: Final = r"\d[ \u00a0]?(?:[km]?[mglWJ]|[kMGT]?(?:bit|B|Wh)|[mµ]g|cm|m[²³2-3]|cm[²³]|km²|Euro|€|Cent|Fr\.)\Z"
_PER: Final = r"(?:h|s|min|kg|g|t|l|km|m[²³]?|cm[²³]|km²|ha|kWh|Std\.|Tag|Jahr)(?![\w-])"
_REACH: Final = 12


def find(page: Page) -> Iterator[Edit]:
    """The slash between two units behind a figure."""
    text = page.text
    for m in compiled(_SLASH).finditer(text):
        unit = compiled(_UNIT).search(text, max(0, m.start() - _REACH), m.start())
        if unit and compiled(_PER).match(text, m.end()):
            yield page.edit(m.start(), m.end(), "/")


RULE = Rule(
    id="spacing/spaced-slash",
    kind="correction",
    risk="safe",
    why="""Tokenizers take units at their slash apart. Between two short forms of units behind a figure no blank
    belongs; slashes between words and verses may have theirs.""",
    sources=("DIN 5008, Schrägstrich", "docs/catalogue.md A23"),
    find=find,
    fixes=(
        "Die Böen erreichten 118 km⟦ / →/⟧h, das Wasser floss mit 2 m⟦ /→/⟧s.",
        "Der Roggen kostet 5 Euro⟦ / →/⟧kg, das Land 30 €⟦/ →/⟧m².",
    ),
    keeps=(
        "Er kam / er ging. 20 m / Start um 8 Uhr",
        "Die Größen 10 g / 20 g / 50 g",
        "Sie lief 5 km / Herren 10 km, Start 20 m / Serie 3.",
        "118 km/h",
    ),
    gate=Shape.EDGE_SLASH,
)
