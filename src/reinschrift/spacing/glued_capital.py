"""A word glued to the noun or name after it."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._evidence import is_word_of_document
from reinschrift.words.camel import is_camel_name
from reinschrift.words.odd import Shape, glue_suspects


def find(page: Page) -> Iterator[Edit]:
    """A function word or a listed word, then a capital."""
    for suspect in page.fact(glue_suspects):
        capital = suspect.capital
        if capital is None or not capital.sure or is_camel_name(suspect.word) or _is_tag(page.text, suspect.start):
            continue
        if not is_word_of_document(page, suspect, capital.at):
            at = suspect.start + capital.at
            yield page.edit(at, at, " ")


def _is_tag(text: str, start: int) -> bool:
    """Is it the word of a hashtag or handle, torn from its sign perhaps: # ohneKrawatte?"""
    return text[max(0, start - 2) : start].strip()[-1:] in {"#", "@"}


RULE = Rule(
    id="spacing/glued-capital",
    kind="correction",
    risk="safe",
    why="""A blank lost before a noun leaves a capital inside a token. Where the part before it is a function word, or a listed
    word in lower case that a listed noun follows, the blank is put back. Brands, acronyms, feminines with inner
    capital and tokens written so twice stay.""",
    sources=("docs/catalogue.md A7",),
    find=find,
    gate=Shape.TWO_WORDS,
    fixes=(
        "Das sagte der⟦→ ⟧Mann gestern.",
        "Sie wartete im⟦→ ⟧Netz auf ihn.",
        "Er sprach mit dem⟦→ ⟧Minister.",
        "Er traf die kleine⟦→ ⟧Gruppe am Abend.",
        "Das sagte Hans von⟦→ ⟧Hohenfels später.",
        "Das meldete der⟦→ ⟧ORF am Abend.",
        "Ein Gerät von⟦→ ⟧HTC lag dort.",
        "Das sagte der⟦→ ⟧Lufthansa-Sprecher.",
        "Sie kamen aus⟦→ ⟧Nicht-EU-Staaten.",
    ),
    keeps=(
        "Unter #dieStadt und @einMann schreiben sie, unter # dasHaus nicht.",
        "Das iPhone und der eBay-Shop bei WhatsApp.",
        "Die BayernLB und die FRITZ!Box sind teuer.",
        "Liebe StudentInnen und ArbeiterInnen!",
        "Der McDonald und die GmbH.",
        "Auf YouTube sieht man derStandard und derStandard.",
        "easyJet fliegt wieder.",
        "Das stand auf derStandard und in dieZeit.",
        "Das iOS-Gerät, der eBay-Händler, ein imDb-Eintrag.",
        "Das mySQL-Paket und die deLaet-Gruppe.",
        "Die LaserJet druckt.",
        "Die ReutersFoto hängt.",
        "Die ProZone und DerStandard sind Namen.",
    ),
)
