"""Values that a template asked for and did not get, inside sentences: "%d Kinder", "NaN Prozent"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.signs import special_signs
from reinschrift.markup._scraps import about_markup, is_quoted
from reinschrift.markup._values import is_missed, unit_after
from reinschrift.syntax.frames import is_german

_VARIABLE: Final = (
    r"[{$%](?:(?<=\{)\{ ?[\w.|-]{1,60} ?\}\}|(?<=\$)\{[\w.]{1,60}\}|(?<=%)%?[A-Za-z][A-Za-z_]{2,30}%%?)(?![\w%])"
)
_COUNT: Final = r"[%{](?:(?<=%)(?<!\d%)(?<!\d %)(?:[0-9]\$)?[sd]\b|(?<=\{)(?:[a-z][a-z_]{2,30}|[0-9])\})(?=[ \u00a0](?:[A-Za-zÄÖÜäöü]|[%€])|[-%])"
_NOTHING: Final = r"NaN(?<!\wNaN)(?=[ \u00a0])|\[object [A-Z][a-z]\w{1,20}\]|#(?:REF|WERT|VALUE|BEZUG|DIV/0)!"
_ENGLISH: Final = r"undefined(?<!\wundefined)(?=[ \u00a0][A-ZÄÖÜ%€])|Invalid Date(?!\w)"
_LAST: Final = r"([a-zäöüß]+)[ \u00a0]\Z"
_OPENING: Final = "„“\"'»«‚`›‹"
_REACH: Final = 40
_SIGNS: Final = frozenset("%{#[")
_WORDS: Final = ("NaN", "undefined", "Invalid Date")
_NOTE: Final = "a value that the page did not fill in"


def may_have_holes(page: Page) -> bool:
    """Does the page show a sign of a variable, or a word for nothing? A gate."""
    return not _SIGNS.isdisjoint(page.fact(special_signs)) or any(word in page.text for word in _WORDS)


def find(page: Page) -> Iterator[Flag]:
    """Holes with the word they count, where the sentence needs them."""
    text = page.text
    for m in compiled(_VARIABLE).finditer(text):
        if _is_hole(page, *m.span()) and is_missed(text, *m.span()):
            yield page.flag(m.start(), unit_after(text, m.end()), _NOTE)
    for pattern in (_COUNT, _NOTHING):
        for m in compiled(pattern).finditer(text):
            end = unit_after(text, m.end())
            counted = end > m.end() or m[0][0] in "%{#" or is_missed(text, *m.span())
            if counted and _is_hole(page, *m.span()) and text[m.start() - 1 : m.start()] in {" ", "\u00a0", "(", "-"}:
                yield page.flag(m.start(), end, _NOTE)
    for m in compiled(_ENGLISH).finditer(text):
        before = compiled(_LAST).search(text, max(0, m.start() - _REACH), m.start())
        if before and is_german(before[1]) and _is_hole(page, *m.span()):
            yield page.flag(m.start(), unit_after(text, m.end()), _NOTE)


def _is_hole(page: Page, start: int, end: int) -> bool:
    """Is it neither quoted nor the subject of the text?"""
    quoted = is_quoted(page.text, start, end) or page.text[start - 1 : start] in {*_OPENING}
    return not quoted and not page.fact(about_markup)


RULE = Rule(
    id="markup/missing-value",
    kind="unclear",
    risk="safe",
    why="""A template that got no value prints the name of its variable or what a program says for none: %d, {count},
    NaN, undefined, [object Object], #REF!. Where the sentence is whole without it, `markup/placeholder` takes it out;
    where it is counted, governed or told by the words around, only the source can say what belongs there.""",
    sources=("docs/catalogue.md A24",),
    find=find,
    fixes=(
        "Im Herbst kamen ⟦%d Kinder⟧ zur Welt.",
        "Die Zahl ist um ⟦NaN Prozent⟧ gestiegen, das Fest kostete ⟦[object Object] Euro⟧.",
        "Der Artikel hat ⟦{count} Kommentare⟧ bekommen.",
        "Es kamen ⟦undefined Besucher⟧, das Fest begann am ⟦Invalid Date⟧ in der Halle.",
        "Laut ⟦{{source}}⟧ liegt der Preis bei ⟦{{price}} Euro⟧.",
        "Wie ⟦%sitename%⟧ berichtet, fiel der Umsatz auf ⟦#REF! Millionen⟧ Euro.",
        "„Ja“, sagte ⟦${author}⟧.",
    ),
    keeps=(
        "Die Inflation liegt bei null Prozent, der Rabatt bei 20 %.",
        "Auf dem Bon stand „NaN Euro“.",
        "Hallo {{first_name}}, willkommen.",
        "Der Rat %%sitename%% tagt.",
        "Die Sängerin NaN tritt auf. 20 %d Rabatt.",
        "Der Platzhalter %s steht im Quelltext für Text, %d Zahlen.",
        "“It is an undefined Term”, sagte er.",
    ),
    gate=may_have_holes,
)
