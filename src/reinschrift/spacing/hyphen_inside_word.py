"""The hyphen of a line end that has come to stand inside a line: Ver-braucherschützer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.observations.subject import is_quoted
from reinschrift.words import Lexicon, lexicon
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.odd import Shape
from reinschrift.words.readings import prefixes
from reinschrift.words.tokens import occurrences

_HYPHEN: Final = r"-(?=[a-zäöüß]{3})(?<=[a-zäöüß]-)"
_LEFT: Final = r"(?:\A|[\s„“»«(])([A-ZÄÖÜa-zäöü][a-zäöüß]{1,40})\Z"
_RIGHT: Final = r"[a-zäöüß]+(?![\w-])"
_REACH: Final = 48
_SHORTEST: Final = 9
_SHORT: Final = 3
_HABIT: Final = 3
"""Hyphens at the joints of compounds, and nowhere else: easy language is written so."""


def find(page: Page) -> Iterator[Edit]:
    """The hyphen between the halves of a known word, of which the second is none."""
    found = list(_broken(page))
    joints = sum(lexicon().is_noun(with_capital(right)) for _, right in found)
    if joints < len(found) or joints < _HABIT:
        yield from (page.edit(at, at + 1, "") for at, _ in found)


def _broken(page: Page) -> Iterator[tuple[int, str]]:
    """Where the hyphens stand, and the halves behind them."""
    text = page.text
    for m in compiled(_HYPHEN).finditer(text):
        left = compiled(_LEFT).search(text, max(0, m.start() - _REACH), m.start())
        right = compiled(_RIGHT).match(text, m.end()) if left else None
        if left and right and _is_broken(lexicon(), left[1], right[0]):
            whole = f"{left[1]}-{right[0]}"
            if occurrences(page, whole, most=2) < 2 and not is_quoted(text, left.start(1), right.end()):
                yield m.start(), right[0]


def _is_broken(words: Lexicon, left: str, right: str) -> bool:
    """Is the whole a word, and not made of two that a hyphen may join (rot-grün, Be-greifen, Online-shop)?"""
    joined = left + right
    if len(joined) < _SHORTEST or words.is_function_word(right):
        return False
    if words.known(right):
        return _is_noun_of_nouns(words, left, right)
    if with_small(left) in prefixes() and words.known(with_capital(right)):
        return False  # Ent-täuschung
    if len(left) <= _SHORT and words.known(with_capital(right)) and not words.is_noun(left):
        return False  # Re-formation
    if words.known(joined) or words.known(with_small(joined)):
        return not (words.known(left) and words.known(with_capital(right)) and words.is_name(left))
    return left[0].isupper() and words.split(joined) is not None and not words.is_name(left)


def _is_noun_of_nouns(words: Lexicon, left: str, right: str) -> bool:
    """Opfer-zahlen: a listed noun made of two, the second of which would have its capital behind a hyphen."""
    second = with_capital(right)
    nouns = words.is_noun(left) and words.is_noun(second) and words.is_noun(left + right)
    return nouns and not words.is_name(left) and with_small(left) not in prefixes()


RULE = Rule(
    id="spacing/hyphen-inside-word",
    kind="correction",
    risk="safe",
    why="""Where lines are joined without a look at their ends, the hyphen of a broken word stays inside it. It goes
    where the halves together are a listed word or a compound, and the second is no word that could be written so
    behind a hyphen; texts that show the joints of all compounds, words that authors take apart (Be-greifen), pairs (rot-grün) and endings (Kolleg-innen) stay.""",
    sources=("Amtliches Regelwerk 2018, §§ 40-45, 107",),
    find=find,
    gate=Shape.INNER_HYPHEN,
    fixes=(
        "Dort sitzen auch Ver⟦-→⟧braucherschützer am Tisch.",
        "Das Minis⟦-→⟧terium prüft die Regie⟦-→⟧rungspläne, die Aus⟦-→⟧schussmitglieder warten.",
        "Die Opfer⟦-→⟧zahlen steigen.",
        "Er will das verhan⟦-→⟧deln, sie lehnen es entschei⟦-→⟧dende Punkte ab.",
    ),
    keeps=(
        "Er spricht vom Be-greifen, vom Ver-lernen und von der Ent-täuschung.",
        "die rot-grüne Koalition, das deutsch-französische Jahr, die Kolleg-innen",
        "der Online-shop, das Know-how, das Make-up, die Stand-ups",
        "Der Müller-typische Ton, das Ad-hoc-komitee",
        "„Ver-braucher“ stand da.",
        "Der Bundes-tag wählt, die Bürger-meisterin hilft, viele haben Arbeits-plätze, und der Bundes-kanzler spricht.",
        "die Re-formation der Kirche",
        "das Sil-ben-rät-sel",
    ),
)
