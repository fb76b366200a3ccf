"""Dashes and scores as English prints them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.evidence.frames import is_german_noun
from reinschrift.evidence.titles import is_in_short_quotation
from reinschrift.translation.orthography._rule import REACH, in_translations
from reinschrift.words import lexicon

_DASHES: Final = (r"—(?<=[^\s—]—)(?=[^\s—])", r"--(?<=[^\s-]--)(?=[^\s-])", r" -- (?<=\w ...)")
_BEFORE: Final = r"([\w-]{2,})[“”»«)]?\Z"
_BEHIND: Final = r"[„“»«(]?([\w-]{2,})\b(?![/@]|\.\w)"
_SUSPENDED: Final = frozenset({"und", "oder", "bis"})
_MOST: Final = 4  # on a line: more are a table or a drawing
_SCORE: Final = (
    r"\b(?<![-–:.,/])[0-9]{1,3}([-–])[0-9]{1,3}"
    r"(?= (?:nach Verlängerung|(?:nach|im) Elfmeterschießen|gegen )|-(?:Heim|Auswärts)?(?:[Ss]ieg|[Nn]iederlage|Führung)\b)"
)


def dashes(page: Page) -> Iterator[Edit]:
    """Between words of which one is small, between nouns, or behind such a dash in the sentence."""
    text = page.text
    for pattern in _DASHES:
        sure_until = -1
        for m in compiled(pattern).finditer(text):
            if _parts_words(text, m, partner=m.start() < sure_until) and not is_in_short_quotation(text, m.start()):
                yield page.edit(*m.span(), " – ")
                stop = compiled(r"[.!?] |\n|\Z").search(text, m.end())
                sure_until = stop.start() if stop else len(text)


def _parts_words(text: str, m: re.Match[str], *, partner: bool) -> bool:
    before = compiled(_BEFORE).search(text, max(0, m.start() - REACH), m.start())
    behind = compiled(_BEHIND).match(text, m.end())
    if before is None or behind is None or _is_drawing(text, m):
        return False
    one, other = before[1], behind[1]
    if (m[0] == "--" and other in _SUSPENDED) or (one[0].isdigit() and other[0].isdigit()):
        return False
    small = one[0].islower() and before[0][-1] != ")"  # (dpa)—Der Rat
    if small or partner or other[0].islower():
        return True
    return all(is_german_noun(word) and not lexicon().is_name(word) for word in (one, other))


def _is_drawing(text: str, m: re.Match[str]) -> bool:
    line = text[text.rfind("\n", 0, m.start()) + 1 : m.end() + REACH].partition("\n")[0]
    return line.count(m[0].strip()) > _MOST or "://" in line or "|" in line


def scores(page: Page) -> Iterator[Edit]:
    """Before what only a score has behind it."""
    for m in compiled(_SCORE).finditer(page.text):
        yield page.edit(*m.span(1), ":")


RULES = (
    in_translations(
        "unspaced-dash",
        """English joins an em dash to the words around it, or types two hyphens. German has a dash between blanks, set
        here between words of which one is small, or two nouns. Names, spans, titles, options of programs, tables and
        addresses stay.""",
        dashes,
        """Es kam der Zug⟦—→ – ⟧ein Güterzug⟦—→ – ⟧zu spät.
        Er war zu Hause⟦—→ – ⟧Nachbarn sahen ihn dort, seit 2019⟦—→ – ⟧ein Jahr lang.
        Es fehlte nur eins⟦--→ – ⟧Zeit, und drei⟦ -- → – ⟧alle jung⟦ -- → – ⟧lagen vorn.
        Es ist die Strecke Köln—Bonn gesperrt, von 10—12 Uhr.
        Man startet es mit make --force und einer Berg--und Talfahrt.
        Sie las den Roman „Nacht—ein Protokoll“ gern.|BERLIN (dpa)—Der Rat tagt.""",
        "—",
        "--",
    ),
    in_translations(
        "english-score",
        """English writes 3-1, German 3:1. The hyphen becomes a colon before what only a score has behind it; spans,
        seasons and formations stay.""",
        scores,
        """Es siegte der Verein 3⟦-→:⟧1 nach Verlängerung. Der 4⟦–→:⟧2-Sieg war verdient.
        Er gewann 10-15 Prozent der Stimmen in der Saison 2019-20, mit einem 4-4-2 und der U-21.""",
        "-",
        "–",
    ),
)
