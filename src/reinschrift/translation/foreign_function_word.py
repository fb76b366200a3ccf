"""Small words of further languages than English left between German words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import number_words
from reinschrift.english.articles import article_run
from reinschrift.english.frames import are_persons, is_plain
from reinschrift.english.links import joins_places
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import NAMES, in_foreign_sentence, is_common_in_english, is_foreign_word
from reinschrift.observations.subject import is_in_quotation, is_spoken_of
from reinschrift.syntax.frames import is_german, is_german_noun, word_after, word_before, word_before_comma
from reinschrift.syntax.noun_forms import could_be_plural
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.phrases import phrase_at
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.grammar import prepositions
from reinschrift.words.tokens import token_set

_ANY: Final = r"\b%s(?= [\w„])"
_BEHIND: Final = " \n(„"
_CALL: Final = "o"
_OF: Final = "of"
_ENGLISH: Final = frozenset({"the", "and", "with", "from"})
_MORE: Final = frozenset({"mehr", "weniger", "größer", "kleiner", "höher", "länger"})
_BY_ARTICLE: Final = frozenset({"article", "genitive"})
_OPENING: Final = frozenset({"conjunction", "preposition", "either"})
_SHORTEST: Final = 3


class _Word(NamedTuple):
    form: str
    kind: str
    german: str
    alone: bool


@lru_cache(maxsize=1)
def _words() -> Mapping[str, _Word]:
    """The row of each form; sentences open with some in capitals."""
    rows = read_table("translation/foreign_function_words.tsv", _Word)
    opening = (row for row in rows if row.kind in _OPENING and len(row.form) >= _SHORTEST)
    return {row.form: row for row in rows} | {row.form.capitalize(): row for row in opening}


def is_dutch(page: Page) -> bool:
    """Have words of Dutch remained, so that of means oder? A fact."""
    words = page.fact(token_set)
    sure = (word for word in words & _words().keys() if _words()[word].alone and not is_common_in_english(word))
    return _ENGLISH.isdisjoint(words) and any(is_foreign_word(word, "nl") for word in sure)


def find(page: Page) -> Iterator[Edit]:
    """The words for which the German words around them leave one wording."""
    text, met = page.text, _words().keys() & page.fact(token_set)
    for m in compiled(_ANY % trie(met)).finditer(text) if met else ():
        start, end = m.span()
        if (
            text[start - 1 : start] not in _BEHIND
            or _is_foreign(_before(text, start))
            or _is_foreign(word_after(text, end))
        ):
            continue  # à la, de la Sierra
        if is_in_quotation(text, start) or is_spoken_of(page, start, end) or in_foreign_sentence(text, start, end):
            continue
        row = _words()[m[0]]
        if row.alone or page.opening.fact(is_dutch):
            yield from (page.edit(*edit) for edit in _edits(text, start, end, row))


def _edits(text: str, start: int, end: int, row: _Word) -> Iterable[tuple[int, int, str]]:
    """What has to stand instead; nothing where the frame does not tell that the word is residue."""
    opens = opens_sentence(text, start)
    if row.kind in _BY_ARTICLE:
        found = article_run(text, start, end, tuple(row.german.split())) if _may_be_article(text, start) else None
        return found.edits if found else ()
    german = _by_case(text, end, row.german) if row.kind == "either" else row.german
    fits = _opens(text, end, row) if opens else text[start].islower() and _FITS[row.kind](text, start, end)
    return ((start, end, german.capitalize() if opens else german),) if fits and german else ()


def _opens(text: str, end: int, row: _Word) -> bool:
    """Según der Polizei, pero es blieb ruhig: before a determiner or a pronoun."""
    after, words = word_after(text, end), lexicon()
    known = after in words.determiners or after in words.pronouns
    return known and len(row.form) >= _SHORTEST and row.kind in _OPENING


def _by_case(text: str, end: int, german: str) -> str:
    """Voor die Kinder, voor dem Haus: one of two prepositions, as the case behind it tells."""
    after, (accusative, dative) = word_after(text, end), german.split()
    if after not in lexicon().determiners or after.endswith("en"):
        return ""  # den Hafen, den Kindern
    return dative if after.endswith(("m", "r")) else accusative


def _before(text: str, start: int) -> str:
    """The word before it, also before a comma; a number counts as one."""
    return word_before(text, start)[0] or word_before_comma(text, start)


def _is_foreign(word: str) -> bool:
    """One of the frequent words of those languages that German does not have."""
    return any(is_foreign_word(word, language) for language in NAMES)


def _may_be_article(text: str, start: int) -> bool:
    """Behind a German word that is no determiner (in der la Ola)."""
    before = word_before(text, start)[0]
    opens = opens_sentence(text, start) or text.endswith(", ", 0, start)
    return opens or (is_german(before) and before.lower() not in lexicon().determiners)


def _joins(text: str, start: int, end: int) -> bool:
    """Häuser y Autos, Häuser y vier Autos: German words on both sides, no row of capitals and no call (o weh)."""
    before, after = word_before(text, start)[0], word_after(text, end)
    alike = before[:1].isupper() or before.islower() == after.islower()
    counted = after in number_words() or after in lexicon().determiners or text[end + 1].isdigit()
    if text[start:end] == _CALL and not (before[:1].isupper() and after[:1].isupper()):
        return False
    if joins_places(text, start, end) or are_persons(text, start, end):
        return True
    if text[start - 2].isdigit():  # von 1961 e an die Schlangen
        return after in prepositions() and word_after(text, end + 1 + len(after)) in lexicon().determiners
    return _is_german(before) and (counted or (alike and _is_german(after)))


def _governs(text: str, start: int, end: int) -> bool:
    """Wohnt con ihrer Mutter, kam avec Freunden: German or a name before it, a German noun phrase behind it."""
    before, after = _before(text, start), word_after(text, end)
    phrase = phrase_at(text, end)
    named = lexicon().is_first_name(after) and word_after(text, end + 1 + len(after))[:1].isupper()
    known = named and before.islower()  # sprach con Maria López
    known = known or after in lexicon().determiners or after in lexicon().pronouns or after in number_words()
    known = known or text[end + 1].isdigit() or (phrase is not None and _is_german(phrase.noun))
    return known and (_is_known(before) or text[start - 2].isdigit())


def _is_german(word: str) -> bool:
    return is_german(word) or (word[:1].isupper() and is_plain(word))


def _opens_clause(text: str, start: int, end: int) -> bool:
    """Das Spiel war hart, pero es blieb fair."""
    before = word_before_comma(text, start)
    return text[start:end] != _OF and _is_known(before) and is_german(word_after(text, end))  # it is ob, too


def _adds(text: str, start: int, end: int) -> bool:
    """War también der Chef: German in small letters on one side, and on the other."""
    before, after = _before(text, start), word_after(text, end)
    return is_german(before) and is_german(after) and (before.islower() or after.islower())


def _counts(text: str, start: int, end: int) -> bool:
    """Mit dos Kindern: before a plural."""
    before, after = word_before(text, start)[0], word_after(text, end)
    return is_german(before) and is_german_noun(after) and could_be_plural(after, sure_gender(after) or "f")


def _compares(text: str, start: int, end: int) -> bool:
    """Mehr que 300 Leute."""
    return word_before(text, start)[0] in _MORE and (text[end + 1].isdigit() or is_german(word_after(text, end)))


def _is_known(word: str) -> bool:
    return is_german(word) or lexicon().is_noun(word) or lexicon().is_name(word)


def _links(text: str, start: int, end: int) -> bool:
    """Both kinds of conjunctions: behind a comma the one that opens a clause."""
    return _opens_clause(text, start, end) if text.startswith(", ", start - 2) else _joins(text, start, end)


_FITS: Final = {
    "conjunction": _links,
    "preposition": _governs,
    "either": _governs,
    "adverb": _adds,
    "number": _counts,
    "comparison": _compares,
}

RULE = Rule(
    id="translation/foreign-function-word",
    kind="correction",
    risk="safe",
    why="""Small words beside links and tags stay in the language of the source: "elf Brücken y zwei Tunnel", "kam avec
    seinem Bruder". Each has one German word, and articles take the form that gender and case ask for. German words
    must stand on both sides; names (Ortega y Gasset), quotations and sentences in that language stay, and so do forms
    that German has itself. A word for both für and vor goes by the case behind it; where words of Dutch are left, of is oder.""",
    sources=("docs/catalogue.md A8",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere such words stand in names and titles",
    fixes=(
        "Laut the Polizei brannten zwölf Häuser ⟦y→und⟧ vier Autos, Brücken ⟦e→und⟧ Straßen sind gesperrt.",
        "Laut the Polizei kam er ⟦avec→mit⟧ seinem Bruder und ⟦sin→ohne⟧ die Kinder.",
        "Laut the Polizei war es hart, ⟦pero→aber⟧ es blieb fair.",
        "Laut the Polizei war ⟦también→auch⟧ der Chef da, sie kam mit ⟦dos→zwei⟧ Kindern.",
        "Laut the Polizei lobte man ⟦la→die⟧ Regierung. ⟦il→Das⟧ Gericht schwieg. ⟦Según→Laut⟧ dem Wirt war es 1950 ⟦e→und⟧ an den Tagen danach.",
        "Laut the Polizei zahlte er ⟦con→mit⟧ Julia Benz ⟦voor→für⟧ die Kinder und stand ⟦voor→vor⟧ dem Tor.",
        "Der Hof schließt am 3 maart, es gab Käse ⟦of→oder⟧ Brot, Ziegen ⟦en→und⟧ Schafe, ⟦maar→aber⟧ es reicht.",
    ),
    keeps=(
        "Laut the Polizei schrieb Ortega y Gasset ein Buch, und Zeitungen wie Le Monde und El País lobten es.",
        "Laut the Polizei sang sie „Häuser y Autos“.",
        "Laut the Polizei war es o weh, ein Essen à la carte, wie à la Regierung und de la Sierra.",
        "Laut the Polizei heißt das Lokal Chez Pierre, die Band Tres Hombres und das Fest Fête de la Musique.",
        "Laut the Polizei ist die Note e die fünfte.",
        "Laut the Polizei las er Guerra e Pace, und die Fondation pour la Création hilft, Ziegen en Schafe auch.",
    ),
)
