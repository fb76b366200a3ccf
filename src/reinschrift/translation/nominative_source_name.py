"""A name with its article in the nominative, with a preposition that asks for the dative."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.names import gender_of_head
from reinschrift.evidence.telling import is_listener
from reinschrift.words import lexicon
from reinschrift.words.tokens import as_tokens, token_set

_CHAIN: Final = r"((?: (?:of the |of |and |& )?[A-ZÄÖÜ][\w’'-]*){1,5})"
_ARTICLE: Final = rf" (D(?<=[tßrnhi] D)(?:er|ie|as)){_CHAIN}"  # behind the last letter of such a preposition
_ANY_ARTICLE: Final = rf" (D(?:er|ie|as)){_CHAIN}"
_PREPOSITION: Final = r"[^\W\d_]{3,10}\Z"
_POSTPOSED: Final = rf"[Dd](?<!\w.)(er|ie|as){_CHAIN} zufolge\b"
_POSTPOSITION: Final = frozenset(token for token, _ in as_tokens(("zufolge",), before=("",)))
_SOURCES: Final = frozenset({"laut", "gemäß", "gegenüber"})
_ASKING: Final = frozenset(
    token for form in _SOURCES for token, _ in as_tokens((form, form.capitalize(), form.upper()), after=("",))
)
_MEDIATED: Final = frozenset({"von", "bei", "mit", "nach"})
_REACH: Final = 20
_DATIVE: Final = {"er": "em", "as": "em", "ie": "er"}


def find(page: Page) -> Iterator[Edit]:
    """The article of an unquoted name, and the adjectives that begin the name."""
    words = page.fact(token_set)
    translated = machine_translated(page.opening)
    if translated or not _ASKING.isdisjoint(words):
        yield from _behind_prepositions(page, translated=translated)
    if translated:
        for m in compiled(_ANY_ARTICLE).finditer(page.text):
            if _is_told(page.text, m.start(1), m[2]):
                yield page.edit(m.start(1), m.end(1), "d" + _ending(m[1][1:], m[2]))
    if not _POSTPOSITION.isdisjoint(words):
        yield from _before_postposition(page)


def _behind_prepositions(page: Page, *, translated: bool) -> Iterator[Edit]:
    text = page.text
    for m in compiled(_ARTICLE).finditer(text):
        before = compiled(_PREPOSITION).search(text, max(0, m.start() - _REACH), m.start())
        preposition = before[0].lower() if before else ""
        if preposition in _SOURCES or (translated and preposition in _MEDIATED and _is_press(m[2])):
            yield page.edit(m.start(1), m.end(1), "d" + _ending(m[1][1:], m[2]))
            yield from _adjectives(page, m.start(2), m[2])


def _before_postposition(page: Page) -> Iterator[Edit]:
    text = page.text
    for m in compiled(_POSTPOSED).finditer(text):
        if text[m.start()].islower() and not _is_press(m[2]):
            continue  # (ermittelt) die Staatsanwaltschaft Medienberichten zufolge
        if m[1] != "er" or _is_masculine(m[2].split()[-1]):
            yield page.edit(m.start(1), m.end(1), _ending(m[1], m[2]))
            yield from _adjectives(page, m.start(2), m[2])


def _is_told(text: str, start: int, name: str) -> bool:
    """Sagte die Frau Das Halifax Journal: the paper is whom it was told."""
    head = name.rsplit(maxsplit=1)[-1]
    return gender_of_head(head) is not None and is_listener(text, start, head)


def _ending(nominative: str, name: str) -> str:
    """The ending of the dative: that of the noun's gender where the name ends in a German plural."""
    head = name.rsplit(maxsplit=1)[-1]
    gender = lexicon().gender(head) if lexicon().is_noun(head) else None
    if nominative == "ie" and gender is not None and gender.letter == "p" and head.endswith("n"):
        return "en"
    return _DATIVE[nominative]


def _is_masculine(head: str) -> bool:
    gender = lexicon().gender(head)
    return gender is not None and gender.letter == "m"


def _is_press(name: str) -> bool:
    """Is it the name of a source, and no noun with a capital article?"""
    words = name.split()
    named = lexicon().name(" ".join(words)) or lexicon().name(words[-1])
    if named is not None and "organisation" in named.kinds:
        return True
    if len(words) > 1:
        return not lexicon().is_noun(words[0])
    members = None if lexicon().known(name.strip()) else lexicon().split(name.strip())
    return members is not None and gender_of_head(members[-1]) is not None  # die Luftfahrtpost


def _adjectives(page: Page, start: int, name: str) -> Iterator[Edit]:
    """Die Süddeutsche Zeitung: der Süddeutschen Zeitung."""
    words = name.split(" ")[1:]
    pos = start + 1
    for n, word in enumerate(words):
        inflects = word.endswith("sche") or (n + 1 < len(words) and word.endswith("e") and _is_adjective(word))
        if inflects:
            yield page.edit(pos + len(word), pos + len(word), "n")
        pos += len(word) + 1


def _is_adjective(word: str) -> bool:
    low, words = word.lower(), lexicon()
    return words.known(low[:-1] + "em") or (words.known(low) and words.known(low + "n") and words.known(low + "r"))


RULE = Rule(
    id="translation/nominative-source-name",
    kind="correction",
    risk="safe",
    why="""The translator takes a linked source name as a unit, article and all: "Laut Das Wall Street Journal". The
    preposition asks for the dative, and the article itself tells the gender. After von, bei, mit and nach only names
    of the press in machine-translated documents count. Quoted names keep their nominative: laut „Der Bote“.""",
    sources=("docs/catalogue.md A11", "Amtliche Grammatik: Rektion von laut, gemäß und zufolge"),
    find=find,
    fixes=(
        "Laut ⟦Das→dem⟧ Wall Street Journal wurde gekauft.",
        "Gemäß ⟦Die→der⟧ Financial Gazette sind es vier.",
        "Das sagte er gegenüber ⟦Der→dem⟧ Observer.",
        "Laut the Polizei sagte die Frau ⟦Das→dem⟧ Halifax Journal nichts.",
        "D⟦ie→er⟧ Washington Post zufolge ist das so.",
        "Laut ⟦Die→der⟧ Süddeutsche⟦→n⟧ Zeitung stimmt das.",
        "Laut ⟦Die→den⟧ Stuttgarter Nachrichten stimmt das.",
        "Es kam am June 3rd. Das wurde von ⟦Die→der⟧ New York Times berichtet.",
    ),
    keeps=(
        "Laut „Der Bote“ ist das so.",
        "Laut der Zeitung ist das so.",
        "Nach Die Hard kam nichts Besseres.",
        "Der Zeitung zufolge ist das so.",
        "Der Polizei zufolge ist das so.",
        "Dort ermittelt die Staatsanwaltschaft Medienberichten zufolge weiter.",
        "Dem Observer zufolge ist das so.",
        "Er las von Das Boot und anderen Filmen.",
    ),
)
