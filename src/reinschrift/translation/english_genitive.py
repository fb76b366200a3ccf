"""The English genitive: Montreal's ältestes Kino."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.frames import is_homograph, word_before
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.phrases import Phrase, phrase_at
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.tokens import occurrences

_OWNER: Final = r"(?<![\w&-])([A-ZÄÖÜ][\w-]*)(['’]s)(?= [a-zäöüßA-ZÄÖÜ])"
_HISSING: Final = ("s", "x", "z", "ß")
_OWNING: Final = frozenset({"place", "organisation"})


def find(page: Page) -> Iterator[Edit]:
    """Names with 's before a German phrase: the apostrophe goes, behind a hissing sound the s."""
    text = page.text
    for m in compiled(_OWNER).finditer(text):
        if not _owns(page, m) or is_spoken_of(page, *m.span()):
            continue
        if m[1].endswith(_HISSING):
            yield page.edit(m.end(2) - 1, m.end(2), "")
        else:
            yield page.edit(m.start(2), m.end(2), "s")


def _owns(page: Page, m: re.Match[str]) -> bool:
    """Does a German noun follow, with an adjective, or else behind a place, a body or a name that the text has alone?

    Names in -'s stay.
    """
    text = page.text
    if f"{m[1]}'s" in _names() or m[1].isupper() or word_before(text, m.start())[0].lower() in lexicon().determiners:
        return False
    phrase = phrase_at(text, m.end())
    if phrase is None or sure_gender(phrase.noun) is None:
        return False
    if is_homograph(phrase.noun):
        return _is_name(m[1]) and occurrences(page, m[1]) > 1  # Arsenault's Team, but not Rosi's Bar
    if phrase.adjectives:
        return all(map(_is_german_adjective, _adjectives(text, phrase)))
    name = lexicon().name(m[1])
    owning = name is not None and not _OWNING.isdisjoint(name.kinds)
    before = word_before(text, m.start())[0]
    if is_person(phrase.noun):
        return True  # Oregon's Gouverneurin; pubs and firms are called otherwise
    titled = before[:1].isupper() and is_person(before)  # Bürgermeisterin Huber's Entwurf
    return owning or (_is_name(m[1]) and (titled or occurrences(page, m[1]) > 1))


def _is_name(word: str) -> bool:
    return lexicon().is_name(word) or not lexicon().knows(word)


def _adjectives(text: str, phrase: Phrase) -> list[str]:
    return [text[start:end] for start, end in phrase.adjectives]


def _is_german_adjective(word: str) -> bool:
    return is_adjective_form(word) and lexicon().knows(word)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """Names of firms, papers and days that are written with the apostrophe."""
    return read_words("translation/word_lists.tsv", "names with an apostrophe")


RULE = Rule(
    id="translation/english-genitive",
    kind="correction",
    risk="safe",
    why="""English marks the owner by 's, German by -s alone, behind s, x and z by an apostrophe. In a machine-translated
    document the mark is left over before a German noun with its adjective. Before a noun alone it is left over behind
    places, bodies and names that the text has alone too. Names of firms and pubs that are written so (McDonald's,
    Rosi's Bar) stay.""",
    sources=("docs/catalogue.md A8", "Amtliches Regelwerk 2018, §§ 96, 97"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere the apostrophe may be meant",
    needs=("'s ", "’s "),
    fixes=(
        "Laut the Polizei steht Montreal⟦'s→s⟧ ältestes Kino leer. Es ist Kanada⟦’s→s⟧ größter Saal.",
        "Laut the Polizei war es so. Er las Anderson⟦'s→s⟧ letzten Brief und London⟦'s→s⟧ Bürgermeister schwieg.",
        "Laut the Polizei fuhr Amos Lunt fort. Lunt⟦'s→s⟧ Kutter lag lange still, Lunt⟦'s→s⟧ Team schwieg. Die Richterin Whitcombe⟦'s→s⟧ Urteil gilt.",
        "Laut the Polizei war es so. Dort liegt Paris'⟦s→⟧ schönster Garten.",
    ),
    keeps=(
        "Laut the Polizei war es so. McDonald's neues Menü schmeckt, Levi's blaue Hosen auch.",
        "Laut the Polizei war es so. In Rosi's Bar und im Paddy's Pub ist Ruhe. Das ist Amy's Café.",
        "Laut the Polizei war es so. Er las Finnegan's Wake und die Women's Health.",
    ),
)
