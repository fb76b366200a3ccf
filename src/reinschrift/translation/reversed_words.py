"""Words whose letters stand in reverse order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words import lexicon
from reinschrift.words.tokens import token_set

_WORD: Final = r"[^\W\d_]+"
_RUN: Final = r"[^\W\d_]+(?:,? [^\W\d_]+){3,}"
_FEWEST: Final = 3
"""Words of a run that are words backwards only, one of them a function word."""
_SHORT: Final = 2


def has_reversed_words(page: Page) -> bool:
    """Is a function word among the tokens that is one backwards only? A gate."""
    return not _reversed().isdisjoint(page.fact(token_set))


@lru_cache(maxsize=1)
def _reversed() -> frozenset[str]:
    words = lexicon()
    backwards = (word[::-1] for word in words.function_words if len(word) > _SHORT and word.islower())
    return frozenset(form for form in backwards if not words.known(form) and not words.is_name(form.capitalize()))


def find(page: Page) -> Iterator[Flag]:
    """Runs of words most of which are words backwards only."""
    for m in compiled(_RUN).finditer(page.text):
        words = [(w.start(), w.end(), w[0]) for w in compiled(_WORD).finditer(page.text, *m.span())]
        odd = [n for n, (_, _, form) in enumerate(words) if _is_backwards(form)]
        if len(odd) >= _FEWEST and any(words[n][2] in _reversed() for n in odd):
            yield page.flag(words[odd[0]][0], words[odd[-1]][1], "the letters of these words stand in reverse order")


def _is_backwards(form: str) -> bool:
    words, turned = lexicon(), form[::-1]
    return not words.known(form) and (words.known(turned) or words.known(turned.lower()) or words.is_noun(turned))


RULE = Rule(
    id="translation/reversed-words",
    kind="unclear",
    risk="safe",
    why="""Text that a page hides from copying is stored with its letters in reverse and turned by the browser; what is
    saved reads "dnu red thcaN". Which signs were turned with it (brackets, quotation marks) only the page shows, so
    the run is kept and flagged. Three words that are words backwards only, one of them a function word, prove it.""",
    sources=("docs/catalogue.md B8b",),
    find=find,
    fixes=(
        "Danach schilderte er, was er sah: ⟦dnu red thcaN sua mak reuef⟧.",
        "Sie schrieb: ⟦thcin hcim run tsi⟧ und schwieg.",
        "Das Tor blieb zu. ⟦eseid red hcan tsre⟧ am Morgen kam er.",
        "⟦nenie rebü thciN⟧ war nichts bekannt.",
        "Er rief: ⟦rüf dnu negeg sella⟧!",
    ),
    keeps=(
        "Danach schilderte er, was er sah: und der Nacht aus kam Feuer.",
        "Der Red Bull steht im Regal an der Tür.",
        "Die Band Dnu spielt am Abend im Saal der Stadt.",
        "Ein Palindrom wie Reittier oder Rentner liest sich von hinten.",
        "Sie nie hier, er nie dort, so war das immer.",
    ),
    gate=has_reversed_words,
)
