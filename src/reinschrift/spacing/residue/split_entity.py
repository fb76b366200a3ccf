"""Character references torn apart by a tokenizer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule

_NAMES: Final = "amp|quot|apos|lt|gt|nbsp|shy|szlig|[aouAOU]uml|[lr][sd]quo|[sb](?:bquo|dquo)|[lr]aquo|[nm]dash|hellip|euro|copy|deg"
_TORN: Final = rf"& ?(?:# ?[0-9]{{2,5}}|{_NAMES}) ?;"


def find(page: Page) -> Iterator[Edit]:
    """References with a blank in them."""
    for m in compiled(_TORN).finditer(page.text):
        if " " in m[0]:
            yield page.edit(m.start(), m.end(), m[0].replace(" ", ""))


RULE = Rule(
    id="spacing/split-entity",
    kind="correction",
    risk="safe",
    why="""A tokenizer that knows no character references sets blanks between ampersand, number sign, digits or name,
    and semicolon. Nobody writes these in a row otherwise; joined again, the reference can be decoded.""",
    sources=("HTML Living Standard, 13.5 Named character references", "docs/catalogue.md A26"),
    find=find,
    fixes=(
        "52 ⟦& # 37 ;→&#37;⟧ der Stimmen",
        "52 ⟦& # 37;→&#37;⟧ der Stimmen",
        "52 ⟦&# 37 ;→&#37;⟧ der Stimmen",
        "⟦&#8222 ;→&#8222;⟧Ja",
        "⟦& #228;→&#228;⟧hnlich",
        "Lang ⟦& amp ;→&amp;⟧ Sohn",
        "⟦& quot;→&quot;⟧Ja⟦&quot ;→&quot;⟧",
    ),
    keeps=(
        "Müller & #5 der Liste",
        "Platz & # 37, dann",
        "A & # B;",
        "Meier & 37;",
        "&#37;",
        "Lang &amp; Sohn",
        "Lang & amp, dann",
        "Strom & Gas; Wasser",
    ),
    needs=("&",),
)
