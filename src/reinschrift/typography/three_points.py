"""Three points instead of the ellipsis."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import Substitution
from reinschrift.core.rule import Rule

_POINTS: Final = r"\.\.\.(?!\.)(?<!\.\.\.\.)"

RULE = Rule(
    id="typography/three-points",
    kind="regularization",
    risk="safe",
    why="""Three points that mark an omission are one character in print. Longer rows of points are leaders of a table
    of contents or emphasis and stay.""",
    sources=("DIN 5008, Auslassungspunkte",),
    find=Substitution(_POINTS, "…"),
    fixes=(
        "Er kam ⟦...→…⟧ und ging.",
        "Na so was⟦...→…⟧",
        "„⟦...→…⟧ und dann“",
        "Donnerw⟦...→…⟧!",
        "(⟦...→…⟧)",
    ),
    keeps=("Er kam … und ging.", "Kapitel 1 ........ 7", "Er ging..", "Das war es.", "So...."),
    opt_in=True,
    needs=("...",),
)
