"""Character references torn apart by a tokenizer."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import Substitution
from reinschrift.core.rule import Rule

_TORN: Final = r"&(?: # ?(\d{2,5}) ?|# (\d{2,5}) ?|#(\d{2,5}) );"

RULE = Rule(
    id="spacing/split-entity",
    kind="correction",
    risk="safe",
    why="""A tokenizer that knows no character references sets blanks between ampersand, number sign, digits and
    semicolon. Nobody writes the four in a row otherwise; joined again, the reference can be decoded.""",
    sources=("HTML Living Standard, 13.5 Named character references", "docs/catalogue.md A26"),
    find=Substitution(_TORN, r"&#\1\2\3;"),
    fixes=(
        "52 ⟦& # 37 ;→&#37;⟧ der Stimmen",
        "52 ⟦& # 37;→&#37;⟧ der Stimmen",
        "52 ⟦&# 37 ;→&#37;⟧ der Stimmen",
        "⟦&#8222 ;→&#8222;⟧Ja",
        "⟦& #228;→&#228;⟧hnlich",
    ),
    keeps=("Müller & #5 der Liste", "Platz & # 37, dann", "A & # B;", "Meier & 37;", "&#37;"),
    needs=("#",),
)
