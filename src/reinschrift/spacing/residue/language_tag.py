"""Tags that tell a translation program which language to write."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence.subject import about_markup, is_quoted

_ANYWHERE: Final = r">>[a-z]{2,3}(?:_[A-Z][a-z]{3})?<<[ \u00a0]?|<2[a-z]{2,3}>[ \u00a0]?"
_AT_START: Final = r"(?:__deu?__|\[(?:DE|de)\]|<de>|deu_Latn|de_DE):?[ \u00a0\n]{1,2}(?=[„\"A-ZÄÖÜ0-9])"


def find(page: Page) -> Iterator[Edit]:
    """Tags that nothing else looks like, wherever they stand, and the others at the begin of the text."""
    first = compiled(_AT_START).match(page.text)
    if first and not page.fact(about_markup) and _is_alone(page.text, first[0]):
        yield page.edit(0, first.end(), "")
    for m in compiled(_ANYWHERE).finditer(page.text):
        if not is_quoted(page.text, *m.span()) and not page.fact(about_markup):
            yield page.edit(m.start(), m.end(), "")


def _is_alone(text: str, tag: str) -> bool:
    """Is the tag the only one of its form, as no page in two languages has it?"""
    bare = tag.strip()
    return bare[0] != "[" or text.count("[") == 1


RULE = Rule(
    id="spacing/language-tag",
    kind="removal",
    risk="safe",
    why="""Models that know many languages are told the one to write by a tag before the sentence; pipelines without
    the last step print it. Some tags look like nothing else; short ones in brackets or low lines go from the very begin
    of a text only, where no other bracket follows. Quoted tags and texts about markup stay.""",
    sources=(
        "Tiedemann, Thottingal (2020), OPUS-MT",
        "Johnson et al. (2017), multilingual translation",
        "docs/catalogue.md A26",
    ),
    find=find,
    fixes=(
        "⟦>>deu<< →⟧Der Rat tagt.",
        "⟦<2de> →⟧Der Rat tagt.\n⟦<2de> →⟧Er berät.",
        "⟦__de__ →⟧Der Rat tagt.",
        "⟦[DE] →⟧Der Rat tagt.",
        "⟦deu_Latn →⟧Der Rat tagt.",
        "⟦de_DE →⟧Der Rat tagt.",
    ),
    keeps=(
        "Das Zeichen „>>deu<<“ blieb stehen.",
        ">> Weiter << steht auf dem Schild.",
        "Der Rat [DE] tagt.",
        "[DE] Der Rat tagt.\n\n[EN] The council meets.",
        "[US] Marine rettet Fischer – [UK] schweigt",
        "Die Sprache heißt de_DE im System.",
        "__init__ heißt der Anfang.",
        "<2 Prozent der Leser kamen.",
    ),
    needs=(">>", "<2", "__de", "[DE]", "[de]", "<de>", "deu_Latn", "de_DE"),
)
