"""The first letter of the source text's drop cap, left or torn off before the first word of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates.vocabulary import number_words
from reinschrift.observations.anchors import capitals, single_capitals
from reinschrift.syntax.clauses import has_finite_verb, sentence_from
from reinschrift.words import lexicon

_START: Final = r"([A-ZÄÖÜ])([A-ZÄÖÜ][a-zäöüß]+)(?= [^\W\d_])"
_SPLIT: Final = r"([A-ZÄÖÜ])(?: |\n\n?)([a-zäöüß]+)(?= [^\W\d_]{2}[^\n]{30})"
_AGAIN: Final = r"([A-ZÄÖÜ])(?: |\n\n?)(?=(\1(?:[a-zäöüß]+|[A-ZÄÖÜ]+)) [^\W\d_][^\n]{30})"
_MIXED: Final = frozenset({"GmbH"})
_SHORTEST: Final = 3


def find(page: Page) -> Iterator[Edit]:
    """A capital before a capitalised function word, with or without a blank, at the start of a line."""
    words = lexicon()
    for at in page.fact(capitals):
        m = compiled(_START).match(page.text, at)
        if m is None:
            continue
        word = m[1] + m[2]
        twice = m[1] == m[2][0] and words.knows(m[2]) and not words.is_name(m[2])  # DDreißig Jahre
        starts = twice or words.is_function_word(m[2].lower())
        if starts and not (words.known(word) or words.is_name(word) or word in _MIXED):
            yield page.edit(m.start(1), m.end(1), "")
    for at in page.fact(single_capitals):
        m = compiled(_SPLIT).match(page.text, at)
        if m is not None and _is_one_word(m[1] + m[2], m[2]):
            yield page.edit(m.end(1), m.start(2), "")
    yield from _again(page)


def _again(page: Page) -> Iterator[Edit]:
    """W Wer: but not where letters in the order of the alphabet head parts or items."""
    found = [m for at in page.fact(single_capitals) if (m := compiled(_AGAIN).match(page.text, at))]
    steps = [ord(second[1]) - ord(first[1]) for first, second in pairwise(found)]
    if not (1 in steps or (len(steps) > 1 and min(steps) > 0)):
        yield from (page.edit(*m.span(), "") for m in found if _opens_prose(page.text, m[2], m.end()))


def _opens_prose(text: str, word: str, start: int) -> bool:
    """W Wer, D DIE: a small word, or a known one that no name is and whose sentence has a verb and an end."""
    words, sentence = lexicon(), sentence_from(text, start)
    known = words.knows(word) and not (words.is_name(word) or word.isupper()) and has_finite_verb(sentence)
    return _is_small(word) or (known and text.startswith((".", "!", "?"), start + len(sentence)))


def _is_small(word: str) -> bool:
    return lexicon().is_function_word(word.lower()) or word.lower() in number_words()


def _is_one_word(whole: str, rest: str) -> bool:
    """D ie, N ach: a word that opens sentences; of longer words, the rest must be none itself (A nders)."""
    known = lexicon().known
    return _is_small(whole) or (known(whole.lower()) and not known(rest) and len(rest) >= _SHORTEST)


def has_initials(page: Page) -> bool:
    """Does a line begin with two capitals, or with one alone? A fact."""
    return bool(page.fact(capitals) or page.fact(single_capitals))


RULE = Rule(
    id="translation/leftover-initial",
    kind="correction",
    risk="safe",
    why="""The large first letter of a paragraph is an element of its own: a blank is read into the word ("D ie"), or the translator leaves it as it is and
    translates the rest of the paragraph with its own first word: "SDas Risiko". Before a capitalised function word,
    or another such letter and a known word, it can only be a leftover; brands and abbreviations (BMin, McDie) are no function words after their
    first letter, and known words stay.""",
    sources=("docs/catalogue.md A21",),
    find=find,
    fixes=(
        "⟦S→⟧Das Risiko lässt sich erkennen.",
        "⟦T→⟧Die Ministerin kam.",
        "⟦D→⟧Dreißig Jahre lang stand das Werk leer.",
        "⟦W→⟧Als der Zug hielt, stieg er aus.",
        "Titel\n⟦I→⟧Es regnet seit Tagen.",
        "⟦A→⟧Ein Sprecher der Stadt sagte nichts.",
        "D⟦ →⟧ie Straßenbrücke über den Fluss bleibt bis auf Weiteres gesperrt.",
        "Titel\nN⟦ →⟧ach dem Unwetter stehen viele Keller im Tal noch unter Wasser.",
        "⟦W →⟧Wer nachts in der Pflege arbeitet, schläft am Tag und isst am Abend.",
        "Z⟦ →⟧wei Männer haben am Montag in einem Boot den ganzen See überquert.",
    ),
    keeps=(
        "Das Risiko lässt sich erkennen.",
        "USA sind groß.",
        "DJane Ela legt auf.",
        "EBay verkauft das.",
        "A capella sangen die sechs Männer am Abend noch einmal das alte Lied vom See.",
        "O du fröhliche Zeit, so sangen alle Kinder am Abend vor dem großen Baum.",
        "C und D sind in dieser Reihe von Buchstaben die beiden, die er am liebsten mag.",
        "Der Film XMen läuft.",
        "A Almeida spielte am Montag im Tor und hielt zwei Bälle.",
        "A Alle Häuser am See und im Tal\nB Beide Brücken am Rand der Stadt",
    ),
    gate=has_initials,
)
