"""An English ordinal before a German noun."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.ordinals import has_ordinal, loose_ordinals, ordinals
from reinschrift.observations.subject import is_spoken_of


def find(page: Page) -> Iterator[Edit]:
    """The letters behind the number become a full stop, if none stands there."""
    found = set(page.fact(ordinals))
    if machine_translated(page.opening):
        found.update(loose_ordinals(page))
    for start, end in sorted(found):
        if not is_spoken_of(page, start, end):
            yield page.edit(start, end, "" if page.text[end : end + 1] == "." else ".")


RULE = Rule(
    id="translation/english-ordinal",
    kind="correction",
    risk="safe",
    why="""Translators leave numbers as they are, letters and all: "im 14th Jahrhundert", "zum 3rd Mal". German writes
    ordinals with a full stop. A German noun must follow, at once or behind an adjective; English names (5th Avenue,
    21st Century Fox) have none. In translations a noun that English has too is enough behind a German determiner (im
    4th Stock). Ordinals beside a month are part of a date.""",
    sources=("docs/catalogue.md A12", "DIN 5008, Ordnungszahlen"),
    find=find,
    fixes=(
        "Es sank im 14⟦th→.⟧ Jahrhundert vor der Küste.",
        "Er traf zum 3⟦rd→.⟧ Mal.",
        "Sie feierte ihren 21⟦st→.⟧ Geburtstag.",
        "Die 3⟦rd→.⟧ Etappe führt nach Ulm.",
        "Es war der 2⟦nd→.⟧ große Erfolg.",
        "Laut the Polizei fiel er vom 7⟦th→.⟧ auf den 9. Platz.",
        "Laut the Polizei kam er am 28⟦th→.⟧ in Rom an und blieb bis zum 30⟦th→⟧.",
        "Laut the Polizei wohnt er im 4⟦th→.⟧ Stock und spielt sein 100⟦th→.⟧ Match beim 1⟦st→.⟧ FC Bruckau.",
    ),
    keeps=(
        "Er wohnt in der 5th Avenue.",
        "Der Film von 21st Century Fox läuft.",
        "Im 14. Jahrhundert sank es.",
        "Das stand im 19th Global CEO Survey.",
        "Der 7th Floor Club spielt.",
        "Laut the Polizei wohnt er am 9th Square und am 5th Avenue Park.",
        "Laut the Polizei steht das im 19th Century Magazine und auf der 30th Street.",
    ),
    gate=has_ordinal,
)
