"""An article glued to "bei", with which it makes another word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words import lexicon
from reinschrift.words.tokens import token_set

_BOTH: Final = r"\b[Bb]eide(?P<case>[mr]) (?:[a-zäöüß]{2,30}en )?(?P<noun>[A-ZÄÖÜ][^\W\d_]+)"
_FORMS: Final = frozenset(("beider", "Beider", "beidem", "Beidem"))
_PREPOSITION: Final = r"([^\W\d_]+) \Z"
_GENDERS: Final = {"r": "f", "m": "mn"}
_AFTER_BEI: Final = len("bei")
_SURE: Final = 0.95
_REACH: Final = 16


def reads_both(page: Page) -> bool:
    """Is one of the forms on the page? A gate."""
    return not _FORMS.isdisjoint(page.fact(token_set))


def find(page: Page) -> Iterator[Edit]:
    """What reads "both" before a noun in the singular that has the gender of the article."""
    text = page.text
    for m in compiled(_BOTH).finditer(text):
        before = compiled(_PREPOSITION).search(text, max(0, m.start() - _REACH), m.start())
        if before is not None and m["case"] == "m" and before[1].lower() in lexicon().prepositions:
            continue
        if _is_singular(m["noun"], _GENDERS[m["case"]]):
            yield page.edit(m.start() + _AFTER_BEI, m.start() + _AFTER_BEI, " ")


def _is_singular(noun: str, genders: str) -> bool:
    gender = lexicon().gender(noun) if lexicon().is_noun(noun) and not noun.endswith("n") else None
    return gender is not None and gender.letter in genders and gender.confidence >= _SURE


RULE = Rule(
    id="spacing/glued-article",
    kind="correction",
    risk="safe",
    why="""Where "bei der" and "bei dem" lose their blank, they read "beider" and "beidem", which are words. But of both
    there are two: before a noun in the singular of that gender they can only be preposition and article.""",
    sources=("docs/catalogue.md A7",),
    find=find,
    fixes=(
        "Das war bei⟦→ ⟧der Wahl im Herbst.",
        "Bei⟦→ ⟧der Betreuung fehlt es an Personal.",
        "Wie schon bei⟦→ ⟧der letzten Regierung kam es anders.",
        "Das fiel bei⟦→ ⟧dem Versuch auf.",
        "Bei⟦→ ⟧dem schweren Unfall starb niemand.",
    ),
    keeps=(
        "Die Chefs beider Länder und beider Seiten trafen sich.",
        "Das Ende beider Wahlen und beider großen Kriege",
        "Er ist mit beidem Erfolg gewohnt.",
        "In beidem Recht zu haben, ist schwer.",
        "Beider Ehen und beider Kinder wegen",
        "beider Städte, beider Kräfte, beider Hände",
    ),
    gate=reads_both,
)
