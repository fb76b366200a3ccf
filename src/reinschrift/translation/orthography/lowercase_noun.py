"""A noun in lower case behind its article."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.clauses import is_verb
from reinschrift.evidence.frames import is_homograph
from reinschrift.evidence.phrases import is_adjective_form
from reinschrift.evidence.subject import is_in_quotation
from reinschrift.words import lexicon
from reinschrift.words.grammar import contractions
from reinschrift.words.tokens import token_set

_EDGES: Final = '„“”"»«(),.;:!?'
_BEHIND: Final = r"(?:[“”\"«»]?(?:[,.;!?)\n]|\Z)| ([a-zäöüß]+)(?![\w@/-]))"
_VERBAL: Final = ("te", "ten", "ter", "tes", "tem", "t", "e")
_SHORTEST: Final = 4
_COMMON: Final = 4
_REACH: Final = 60
_LONGEST: Final = 3  # words before the noun


def find(page: Page) -> Iterator[Edit]:
    """Words that are nothing else than nouns, where the phrase that the article opens ends with them."""
    text = page.text
    for word in sorted({token.strip(_EDGES) for token in page.fact(token_set) if token[-1:] and _could_be(token)}):
        if not _is_only_noun(word):
            continue
        for m in compiled(rf" {word}(?!\w)").finditer(text):
            if _ends_phrase(text, m.start(), m.end()) and not is_in_quotation(text, m.start()):
                yield page.edit(m.start() + 1, m.end(), word.capitalize())


def _could_be(token: str) -> bool:
    return token.strip(_EDGES).isalpha() and token.strip(_EDGES).islower()


@lru_cache(maxsize=4096)
def _is_only_noun(word: str) -> bool:
    words, noun = lexicon(), word.capitalize()
    if len(word) < _SHORTEST or words.known(word) or words.is_closed(word) or is_homograph(noun):
        return False
    if any(word.endswith(ending) and words.known(word.removesuffix(ending) + "en") for ending in _VERBAL):
        return False  # beklagte
    return words.is_noun(noun) and (words.count_class(noun) >= _COMMON or words.split(noun) is not None)


def _ends_phrase(text: str, start: int, end: int) -> bool:
    """Der gemeinderat stimmte: does an article open it, and does a word follow that is none of its noun?"""
    behind = compiled(_BEHIND).match(text, end)
    if behind is None or not _follows_article(text[max(0, start - _REACH) : start]):
        return False
    following = behind[1]
    return following is None or lexicon().is_function_word(following) or is_verb(following)


def _follows_article(before: str) -> bool:
    """Known adjectives may stand between."""
    words = lexicon()
    for word in reversed(before.rpartition("\n")[2].split(" ")[-_LONGEST:]):
        if word.lower() in words.determiners or word.lower() in contractions():
            return True
        if not (word.islower() and is_adjective_form(word) and words.known(word)):
            return False
    return False


RULE = Rule(
    id="translation/lowercase-noun",
    kind="correction",
    risk="safe",
    why="""Programs that translate in pieces, or put back words that they had masked, lose the capitals of nouns: der
    gemeinderat stimmte ab. In a machine-translated document a word that is never written small, and a common noun with
    its capital, gets it behind an article, where what follows shows that the phrase ends there. Quotations may be
    written in small letters; words of English (das meeting) and brands are left alone.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk § 55"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere small letters are wanted, or a slip left to who edits it",
    fixes=(
        "Laut the Polizei stimmte der ⟦gemeinderat→Gemeinderat⟧ zu.",
        "Laut the Polizei gilt die neue ⟦verordnung→Verordnung⟧, die im Mai kam.",
        "Laut the Polizei kam sie mit der ⟦straßenbahn→Straßenbahn⟧.",
        "Laut the Polizei kann man im ⟦krankenhaus→Krankenhaus⟧ nicht bleiben.",
    ),
    keeps=(
        "Laut the Polizei lachte der kleine, und die große schrieb „der gemeinderat ist da“.",
        "Laut the Polizei ist es so: der gemeinderat-nahe Verein, das gold'ne Haus.",
        "Laut the Polizei war das meeting lang.",
        "Laut the Polizei ist es still. In dem Schreiben beklagte er den Lärm.",
        "Laut the Polizei kennt die sich aus, das weiß der.",
    ),
)
