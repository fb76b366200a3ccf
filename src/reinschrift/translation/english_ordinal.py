"""An English ordinal before a German noun."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence.ordinals import ordinals


def find(page: Page) -> Iterator[Edit]:
    """The letters behind the number become a full stop."""
    for start, end in page.fact(ordinals):
        yield page.edit(start, end, ".")


RULE = Rule(
    id="translation/english-ordinal",
    kind="correction",
    risk="safe",
    why="""Translators leave numbers as they are, letters and all: "im 14th Jahrhundert", "zum 3rd Mal". German writes
    ordinals with a full stop. A German noun must follow, at once or behind an adjective; English names (5th Avenue,
    21st Century Fox) have none. Ordinals beside a month are part of a date.""",
    sources=("docs/catalogue.md A12", "DIN 5008, Ordnungszahlen"),
    find=find,
    fixes=(
        "Es sank im 14⟦th→.⟧ Jahrhundert vor der Küste.",
        "Er traf zum 3⟦rd→.⟧ Mal.",
        "Sie feierte ihren 21⟦st→.⟧ Geburtstag.",
        "Die 3⟦rd→.⟧ Etappe führt nach Ulm.",
        "Es war der 2⟦nd→.⟧ große Erfolg.",
    ),
    keeps=(
        "Er wohnt in der 5th Avenue.",
        "Der Film von 21st Century Fox läuft.",
        "Im 14. Jahrhundert sank es.",
        "Das stand im 19th Global CEO Survey.",
        "Der 7th Floor Club spielt.",
    ),
    gate=ordinals,
)
