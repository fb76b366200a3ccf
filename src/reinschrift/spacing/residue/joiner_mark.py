"""Marks that say "was one token": @-@, @,@ and the like."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import about_markup, is_quoted

_JOINER: Final = r"@([-\u2010\u2011\u2013,./:&])@"
_BLANKS: Final = " \u00a0"
_CLOSING: Final = frozenset(",.;:!?)]“”»")


def find(page: Page) -> Iterator[Edit]:
    """The marks with the blanks around them; before a mark of the sentence nothing was joined and they go."""
    text = page.text
    for m in compiled(_JOINER).finditer(text):
        start, end = m.span()
        if is_quoted(text, start, end) or page.fact(about_markup):
            continue
        start -= start > 0 and text[start - 1] in _BLANKS
        end += end < len(text) and text[end] in _BLANKS
        before, after = text[start - 1 : start], text[end : end + 1]
        if after in _CLOSING and after:
            yield page.edit(start, end, "")
        elif before.strip() and after.strip():
            yield page.edit(start, end, m[1])


RULE = Rule(
    id="spacing/joiner-mark",
    kind="correction",
    risk="safe",
    why="""The tokenizers of machine translation set a hyphen between letters apart as "@-@" (a comma or point between
    digits as "@,@" and "@.@") so that it can be put back; pipelines without the last step print the mark. Before a
    mark of the sentence it joins nothing and goes.""",
    sources=("Moses, tokenizer.perl, option -a (aggressive hyphen splitting)", "docs/catalogue.md A26"),
    find=find,
    fixes=(
        "das Grenz⟦ @-@ →-⟧Abkommen",
        "rund 1⟦ @,@ →,⟧5 Prozent",
        "etwa 10⟦ @.@ →.⟧000 Menschen",
        "die Mutter⟦@-@→-⟧Kind-Kur",
        "zu viele Fragen⟦ @-@ →⟧, zu viele Bürger",
    ),
    keeps=(
        "Übersetzungsprogramme lassen Reste. Hinter @-@ steckt ein Übersetzungsfehler.",
        "Sie schrieb an info@firma.example.",
        "Das Zeichen @ heißt Klammeraffe.",
        "@@ -1,3 +1,4 @@",
        "Wer „@-@“ liest, sieht einen Zwischenschritt.",
        "@a-@b",
        "@.",
    ),
    needs=("@",),
)
