"""A decade as English writes it: in den 1990s, the late 1960s."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.residue import PARTS_OF_MONTHS
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import word_after, word_before
from reinschrift.words.grammar import determiner_form, prepositions

_DECADE: Final = (
    r"(?<![\w-])(?:(the|The|den|die|der|Die)[ -])?(?:(early|mid|late)[ -])?((?:1[5-9]|20)[0-9]0)['’]?s(?!\w|-(?!Jahre))"
)
_NAMED: Final = r"[ -]Jahren?\b"
_PARTS: Final = {"early": "frühen", "mid": "mittleren", "late": "späten"}


def find(page: Page) -> Iterator[Edit]:
    """Years with the German ending, and the noun; behind a part of the decade in the genitive."""
    text = page.text
    for m in compiled(_DECADE).finditer(text):
        if named := compiled(_NAMED).match(text, m.end()):
            yield page.edit(m.end() - 1, m.end(), "er")  # in den 1960s-Jahren
        if named or word_after(text, m.end())[:1].isupper():
            continue  # 1980s Hits: a name
        if not is_spoken_of(page, *m.span()) and not in_foreign_sentence(text, *m.span()):
            yield page.edit(*m.span(), _in_german(text, m))


def _in_german(text: str, m: re.Match[str]) -> str:
    article, part, years = m[1] or "", m[2], f"{m[3]}er Jahre"
    before = word_before(text, m.start())[0].lower()
    cases = prepositions().get(before, ("nom",))
    if part and not article:
        return f"{PARTS_OF_MONTHS[part]} der {years}"
    if article.lower() == "the":
        case = "dat" if "dat" in cases else cases[0]
        german = determiner_form("der", case, "p") or "die"
        article = german.capitalize() if article[0].isupper() else german
    dative = article == "den" or (not article and "dat" in cases)
    adjective = f" {_PARTS[part]}" if part else ""
    return f"{article}{adjective} {years}{'n' if dative else ''}".lstrip()


RULE = Rule(
    id="translation/english-decade",
    kind="correction",
    risk="safe",
    why="""English adds an -s to the year; German writes "die 1990er Jahre", in the dative "Jahren". Article or
    preposition tell the case.""",
    sources=("Amtliches Regelwerk § 40", "docs/catalogue.md A12"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere the form stands in names and titles",
    fixes=(
        "Laut the Polizei war das in den 1960⟦s→er⟧-Jahren und in den 1920⟦s→er⟧ Jahren.",
        "Laut the Polizei war das ⟦den late 1990s→den späten 1990er Jahren⟧ so, nach ⟦1960s→1960er Jahren⟧ anders.",
        "Laut the Polizei begann es in ⟦the 1980s→den 1980er Jahren⟧ und endete ⟦late 1970s→Ende der 1970er Jahre⟧.",
    ),
    keeps=(
        "Laut the Polizei war das in den 1990ern so, um 1990 so.",
        "Laut the Polizei läuft „The 1970s“ im Kino, das Flugzeug MD-1980s fliegt.",
    ),
    needs=("0s", "0's", "0’s"),
)
