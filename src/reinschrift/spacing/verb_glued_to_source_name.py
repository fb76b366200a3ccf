"""A finite verb glued to the name of a source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.syntax.names import gender_of_head, romance_heads
from reinschrift.words import lexicon
from reinschrift.words.readings import prefixes

# What stands before the name: articles with a capital belong to it. Each pattern begins with a literal.
_ARTICLES: Final = (r"D(?:er|ie|as) (?<=(?:aut|mäß|ach|[Ww]ie) D.. )", r"d(?<=[tß] d)e[rmn] (?<=(?:aut|mäß) de. )")
_SOURCE: Final = r"(?:[Ll]aut|[Gg]emäß|[Nn]ach|[Ww]ie) \Z"
_REACH: Final = len("gemäß ")
_WORD: Final = (
    r"(?:(?:of|the|for|and|de|dell?[ae]?|di|do|da|das|dos|du|des|la|le|les|los|las|et|e|y) ){0,2}"
    r"([A-ZÄÖÜÀ-Ý][\w&.-]{0,40}) (?=[^\W\d_])"
)
_INSIDE: Final = r"D(?:er|ie|as) (?<=[a-zäöüß] D.. )(?=([A-ZÀ-Ý][\w-]+))"
"""An article with a capital inside a sentence, and the first noun of the name: Die Voz de la Bahía."""
_LONGEST_NAME: Final = 6  # words
_SHORTEST_NAME: Final = 3
_LONGEST_VERB: Final = 14
_ENDINGS: Final = ("t", "te", "ten", "en")


def find(page: Page) -> Iterator[Edit]:
    """The word of a name after "laut" or "gemäß" whose end is the verb that the clause asks for."""
    text = page.text
    begins = dict.fromkeys(_sources(text))
    if machine_translated(page.opening):
        inside = compiled(_INSIDE).finditer(text)
        begins |= dict.fromkeys(m.end() for m in inside if m[1] in romance_heads())
    for begin in begins:
        pos = begin
        for _ in range(_LONGEST_NAME):
            m = compiled(_WORD).match(text, pos)
            if m is None:
                break
            cut = _verb_start(m[1])
            if cut:
                yield page.edit(m.start(1) + cut, m.start(1) + cut, " ")
                break
            pos = m.end()


def _sources(text: str) -> Iterator[int]:
    """Where the names of sources begin."""
    for pattern in _ARTICLES:
        for m in compiled(pattern).finditer(text):
            source = compiled(_SOURCE).search(text, max(0, m.start() - _REACH), m.start())
            if source and not text[max(0, source.start() - 1) : source.start()].isalnum():
                yield m.end()


def _verb_start(token: str) -> int:
    """Where the verb begins in an unknown token; 0 if there is none. The head of a name decides, else one, else length."""
    words = lexicon()
    if words.knows(token):
        return 0
    first = max(_SHORTEST_NAME, len(token) - _LONGEST_VERB)
    heads = (i for i in range(first, len(token) - 2) if gender_of_head(token[:i]) is not None)
    headed = next((i for i in heads if token.endswith(_ENDINGS) and _is_known_verb(token[i:])), 0)
    if headed:
        return headed  # Observer|umkreist
    cuts = [
        i for i in range(first, len(token) - 2) if words.is_finite_verb(token[i:]) or words.is_prefixed_verb(token[i:])
    ]
    return next((i for i in cuts if words.known(token[:i]) or words.is_name(token[:i])), cuts[0] if cuts else 0)


def _is_known_verb(word: str) -> bool:
    known = lexicon().known
    return known(word) or any(word.startswith(form) and known(word.removeprefix(form)) for form in prefixes())


RULE = Rule(
    id="spacing/verb-glued-to-source-name",
    kind="correction",
    risk="safe",
    why="""The blank at the end of a link is lost when tags are removed. After "laut" or "gemäß" and a name the clause
    goes on with its finite verb; a name that ends in one, and that no table knows as a whole, has swallowed it. In
    translations so has the name of a paper in a Romance language, behind an article with a capital. Compounds and known
    names stay whole.""",
    sources=("docs/catalogue.md A7",),
    find=find,
    fixes=(
        "Laut Das Wall Street Journal⟦→ ⟧wurde die Firma gekauft.",
        "Laut Die Phoenix Chronicle⟦→ ⟧sucht der Konzern Leute.",
        "Gemäß der Financial Gazette⟦→ ⟧waren es vier.",
        "Laut Die Musterstädter Post⟦→ ⟧haben beide gelogen.",
        "Gemäß der Gulf Gazette⟦→ ⟧wird gebaut.",
        "Laut Der Morgenkurier⟦→ ⟧hat er gestanden.",
        "Laut Der Harbour Mirror⟦→ ⟧besitzt er zwei Häuser. Laut Der Sky Observer⟦→ ⟧umkreist sie einen Stern.",
        "Gemäß Das Journal of Marine Sound⟦→ ⟧handelt es sich um Wale.",
        "Es stand in the Presse. Nach Angaben Die Prensa del Norte⟦→ ⟧fehlten Akten, auf Der Courrier Lyonnais⟦→ ⟧geht das zurück.",
    ),
    keeps=(
        "Laut der Verkehrsministerin kommt das.",
        "Gemäß dem Journal wurde die Firma gekauft.",
        "Laut Die Welt ist das so.",
        "Nach der Hausdurchsuchung war Ruhe.",
        "Laut Die Presse wird gebaut.",
        "Gemäß der Verordnung hat er recht.",
        "Nach Die Zeit wurde gefragt.",
        "Es stand in the Presse. Er las in Der Bote des Nordens, und Die Prensa del Norte kam.",
    ),
)
