"""No blank beside a bracket or quotation mark, on its outer side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._quotes import quoted
from reinschrift.words import lexicon
from reinschrift.words.odd import Shape

_OPENING, _CLOSING = Shape.GLUED_BRACKET.patterns
_ASIDE: Final = r"\(([^()\n]{1,160})\)"
_ASIDE_BEFORE: Final = r"(?<!\S)\(([^()\n]{1,160})\Z"
_LABEL: Final = r"[A-ZÄÖÜ][A-ZÄÖÜ-]+|\d{1,4}"
_TIMES: Final = r"\d{1,3}\.(?:, ?\d{1,3}\.)*|\*?\d{4}(?:[–-]\d{2,4})?"
_AMOUNT: Final = r"[+±–-]?\d[\d.,:]*(?: ?[%€$]| [^\W\d_].*)|\d{1,3}(?:\.\d{3})+|\d+,\d+"
_SCORES: Final = r"\d+:\d+(?:, ?\d+:\d+)*"
_SCORE: Final = r"\d:\d{1,2}\Z"
_PHRASE: Final = r"([^\W\d_]{2,})[,:;]? \w"
_OPENING_QUOTE, _CLOSING_QUOTE, *_BESIDE_OTHERS = Shape.GLUED_QUOTE.patterns
_OTHER_QUOTES: Final = '»«‚"'
_WORD: Final = r"[^\W\d_]+"
_FEMININE: Final = ("in", "innen")
_LONGEST: Final = 40
_LONGEST_ASIDE: Final = 164
_LONGEST_QUOTE: Final = 1000
_SHORTEST: Final = 3
_SHORTEST_ADJECTIVE: Final = 6


def find_bracket(page: Page) -> Iterator[Edit]:
    """Parties, agencies, figures and phrases in brackets, with a word right before or behind."""
    text = page.text
    for m in compiled(_OPENING).finditer(text):
        aside = compiled(_ASIDE).match(text, m.start())
        if aside and _stands_apart(text, m.start(), aside[1]):
            yield page.edit(m.start(), m.start(), " ")
    for m in compiled(_CLOSING).finditer(text):
        aside = compiled(_ASIDE_BEFORE).search(text, max(0, m.start() - _LONGEST_ASIDE), m.start())
        apart = aside and (_is_aside(aside[1]) or _is_adjective_before_verb(text, m.end(), aside[1]))
        if apart and _is_word(text, m.end(), after_aside=True):
            yield page.edit(m.end(), m.end(), " ")


def _stands_apart(text: str, start: int, aside: str) -> bool:
    """Is the word or score before the bracket complete, and what is in the bracket no part of it?"""
    if compiled(_SCORE).search(text, max(0, start - _SHORTEST), start):
        return compiled(_SCORES).fullmatch(aside) is not None
    left = compiled(_WORD + r"\Z").search(text, max(0, start - _LONGEST), start)
    if left is None or len(left[0]) < _SHORTEST or not (left[0][1:].islower() or left[0].isupper()):
        return False
    if left[0].islower():
        return lexicon().known(left[0]) and (_is_phrase(aside) or compiled(_AMOUNT).fullmatch(aside) is not None)
    return _is_aside(aside)


def _is_aside(content: str) -> bool:
    figures = any(compiled(p).fullmatch(content) for p in (_LABEL, _TIMES, _AMOUNT, _SCORES))
    return figures or _is_phrase(content) or (content[0].isupper() and lexicon().is_name(content))


def _is_adjective_before_verb(text: str, end: int, content: str) -> bool:
    """Röhr (parteilos)sagte; but (un)möglich, (über)lebt: those begin words."""
    right = compiled(_WORD).match(text, end, end + _LONGEST)
    if right is None or len(content) < _SHORTEST_ADJECTIVE or not content.islower():
        return False
    return lexicon().is_finite_verb(right[0]) and all(map(lexicon().knows, (content, content + "e", content + "en")))


def _is_phrase(content: str) -> bool:
    """Several words, the first of them a known one or a name: no list of arguments, no ending."""
    m = compiled(_PHRASE).match(content)
    if m is None or m[1] in _FEMININE:
        return False
    return lexicon().knows(m[1]) or (m[1][0].isupper() and len(m[1]) >= _SHORTEST)


def find_quote(page: Page) -> Iterator[Edit]:
    """A listed word right before a mark that opens, or right behind the one that closes."""
    text = page.text
    for m in compiled(_OPENING_QUOTE).finditer(text):
        if _is_word_before(text, m.start()):
            yield page.edit(m.start(), m.start(), " ")
    for m in compiled(_CLOSING_QUOTE).finditer(text):
        inside = text[max(0, m.start() - _LONGEST_QUOTE) : m.start()]
        if inside.rfind("„") > max(inside.rfind("“"), inside.rfind("\n")) and _is_word(text, m.end()):
            yield page.edit(m.end(), m.end(), " ")
    if any(compiled(pattern).search(text) for pattern in _BESIDE_OTHERS):
        yield from _in_pairs(page)


def _in_pairs(page: Page) -> Iterator[Edit]:
    """The same for marks that open here and close there: which is which is told by their pairs."""
    text = page.text
    for pair in page.fact(quoted):
        if text[pair.opening] not in _OTHER_QUOTES:
            continue
        inside = text[pair.opening + 1].isalnum() and not text[pair.closing - 1].isspace()
        if inside and text[pair.opening - 1 : pair.opening].isalpha() and _is_word_before(text, pair.opening):
            yield page.edit(pair.opening, pair.opening, " ")
        if inside and text[pair.closing + 1 : pair.closing + 2].isalpha() and _is_word(text, pair.closing + 1):
            yield page.edit(pair.closing + 1, pair.closing + 1, " ")


def _is_word_before(text: str, end: int) -> bool:
    left = compiled(_WORD + r"\Z").search(text, max(0, end - _LONGEST), end)
    return left is not None and lexicon().knows(left[0])


def _is_word(text: str, at: int, *, after_aside: bool = False) -> bool:
    """Does a word begin here, rather than an ending (Bürger(in)nen, „Spiegel“s)?"""
    right = compiled(_WORD).match(text, at, at + _LONGEST)
    if right is None or text[right.end() : right.end() + 1] in ("(", ")"):
        return False
    words = lexicon()
    if words.is_core(right[0]) or (len(right[0]) >= _SHORTEST and words.known(right[0])):
        return True
    return after_aside and len(right[0]) > _SHORTEST and words.knows(right[0])


RULES = (
    Rule(
        id="spacing/glued-bracket",
        kind="correction",
        risk="safe",
        why="""A blank at the outer side of brackets is lost with tags. Initials in capitals and figures in brackets are
        a party, an agency, an age, the minute of a goal, a result at half-time; several words are an aside: the word
        before and the word behind stand apart. Brackets inside a word (Bürger(innen), (un)möglich), formulas and calls
        of functions stay.""",
        sources=("DIN 5008, Klammern",),
        find=find_bracket,
        fixes=(
            "Der Abgeordnete Maier⟦→ ⟧(SPÖ) sagte",
            "Der Abgeordnete Maier (SPÖ)⟦→ ⟧sagte, Bürgermeisterin Lenz (parteilos)⟦→ ⟧hat geantwortet.",
            "Anna Huber⟦→ ⟧(51) hat und Eva Moser (49)⟦→ ⟧hat gewonnen.",
            "Der Rat (EU)⟦→ ⟧und der Bund",
            "die Ministerin⟦→ ⟧(CDU), die das sagte",
            "Vier wurden verletzt⟦→ ⟧(darunter zwei Kinder).",
            "Der Roman (Insel, 24 Euro)⟦→ ⟧erzählt davon.",
            "Es endete 3:2⟦→ ⟧(1:1), Kraus⟦→ ⟧(12., 55.) und Vogt (89.)⟦→ ⟧und Moser trafen.",
            "Für 10.000 Dollar⟦→ ⟧(8.850,34 Euro) kam die FPÖ⟦→ ⟧(2.496) vor Ulm⟦→ ⟧(35 Prozent) und Jena (Thüringen)⟦→ ⟧voran.",
            "Am Abend (20.45 Uhr)⟦→ ⟧verteidigt er, mit 2:1 (1:1)⟦→ ⟧das Nachsehen.",
            "Die Malerin Moser⟦→ ⟧(1830–1916) und Gruber (*1961)⟦→ ⟧leben fort.",
        ),
        keeps=(
            "Liebe Bürger(innen) und Lehrer(innen)zahl",
            "(un)möglich, (Wieder)Wahl, die (Mit)Schuld, was (über)lebt und (zurück)kam",
            "f(x) und printf(10)",
            "Der Abgeordnete Maier (SPÖ) sagte",
            "H(2)O und das G(20)",
            "laut Artikel 5(2)",
            "Ca(OH)2 und (NH)4",
            "Lehrer(innen und Schüler) und f(alle Werte, 3)",
            "Moser siegte 7:6(4), 6:3.",
        ),
        gate=Shape.GLUED_BRACKET,
    ),
    Rule(
        id="spacing/glued-quotation-mark",
        kind="correction",
        risk="safe",
        why="""A blank at the outer side of quotation marks is lost with tags. A low mark opens, so that the listed word
        before it stands apart, and so does a listed word behind the mark that closes it. Of guillemets and straight
        marks the pairs of the line tell which opens. Endings (des „Spiegel“s), compounds with a hyphen and English
        quotation marks stay.""",
        sources=("Amtliches Regelwerk 2018, § 89",),
        find=find_quote,
        fixes=(
            "Er sah das⟦→ ⟧„Haus“ gestern.",
            "Das „Haus“⟦→ ⟧steht noch.",
            "Der Film⟦→ ⟧„Das Boot“⟦→ ⟧wurde gezeigt.",
            "Er rief „Halt!“⟦→ ⟧und ging.",
            "Die Zeitung⟦→ ⟧„Der Bote“ schreibt",
            "Er nannte sie⟦→ ⟧»ordentlich, mehr nicht«.",
            "Der Film⟦→ ⟧«Das Haus»⟦→ ⟧läuft an.",
            "Das Album⟦→ ⟧‚Nacht‘⟦→ ⟧und die Tournee",
            'Das Blatt schrieb⟦→ ⟧"Ein Dorf steht kopf"⟦→ ⟧und druckte es.',
        ),
        keeps=(
            "des „Spiegel“s und der „Zeit“en",
            "der „Premium“-Tarif",
            "Er sagte („Nein“) und ging.",
            "das “Haus” steht",
            "„Ja“, sagte er. „Nein“, sagte sie.",
            "Das Qwx„Dings“ und der Xq„Y“",
            "„Ja“ und „Nein“",
            'das "Spiegel"s, ein 27"Monitor und ein 5"Display',
            "»Ja« und «Nein»",
        ),
        gate=Shape.GLUED_QUOTE,
    ),
)
