"""Dashes as English and typewriters set them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.signs import special_signs
from reinschrift.observations.subject import is_in_code
from reinschrift.syntax.frames import is_german
from reinschrift.translation._titles import is_in_short_quotation
from reinschrift.translation.orthography import REACH
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape

_DASH: Final = r"(?:—|--(?!-)(?<!---)|(?<=\w) -- )(?=[„“]?([\w-]{1,60})\b(?!\S{0,80}[/@])(?<!-und)(?<!-oder)(?<!-bis)(?<!- und)(?<!- oder))"
_WORD_BEFORE: Final = r"(?<![/@.])\b(\w+)[“”]?\Z"


def may_have_dashes(page: Page) -> bool:
    """Does an em dash stand on the page, or two hyphens in a row? A gate."""
    return "—" in page.fact(special_signs) or Shape.DOUBLED_HYPHEN(page)


def find(page: Page) -> Iterator[Edit]:
    """Between words of which one is small and German."""
    text = page.text
    for m in compiled(_DASH).finditer(text):
        before = compiled(_WORD_BEFORE).search(text, max(0, m.start() - REACH), m.start())
        small = [word for word in (before[1], m[1]) if word.islower()] if before else []
        if (
            any(map(is_german, small))
            and not _is_spared(text, m.start())
            and not (before and _is_value(m[0], before[1], m[1]))
        ):
            yield page.edit(*m.span(), " – ")


def _is_value(mark: str, before: str, after: str) -> bool:
    """Bei -- Grad, Mit -- beginnt eine Option: does a preposition govern what stands there?"""
    words = lexicon()
    return " " in mark and before.lower() in words.prepositions and (after[0].isupper() or words.is_finite_verb(after))


def _is_spared(text: str, at: int) -> bool:
    return is_in_short_quotation(text, at) or is_in_code(text, at)


RULE = Rule(
    id="translation/unspaced-dash",
    kind="correction",
    risk="safe",
    why="""English joins an em dash to the words around it, and typewriters have two hyphens for it. German has a dash
    between blanks, set here where one of the words is small and German. Names, spans, titles, options of programs and
    addresses stay.""",
    sources=("Amtliches Regelwerk § 82", "DIN 5008, Gedankenstrich"),
    find=find,
    fixes=(
        "Es kam der Zug⟦—→ – ⟧ein Güterzug⟦—→ – ⟧zu spät.",
        "Er war fort⟦—→ – ⟧Nachbarn sahen ihn dort, seit 2019⟦—→ – ⟧ein Jahr lang.",
        "Es fehlte nur eins⟦--→ – ⟧Zeit, und drei⟦ -- → – ⟧alle jung⟦ -- → – ⟧lagen vorn.",
        "Die Inseln⟦—→ – ⟧dort hieß es „Land unter“⟦—→ – ⟧waren nicht zu erreichen.",
    ),
    keeps=(
        "“It should remain—I stand by it.” Die Strecke Köln—Bonn ist gesperrt, von 10—12 Uhr.",
        "Man startet es mit make --force und einer Berg--und Talfahrt, den Berg -- und Talbahnen.",
        "Die Anzeige blieb bei -- Grad stehen. Mit -- beginnt eine Option.",
        "Sie las den Roman „Nacht—ein Protokoll“ gern.",
        "BERLIN (dpa)—Der Rat tagt.",
        "Er ging — und kam zurück. `git add -- datei` hilft.",
    ),
    gate=may_have_dashes,
)
