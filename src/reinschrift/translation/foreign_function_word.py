"""Small words of further languages than English left between German words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates.vocabulary import number_words
from reinschrift.english.articles import article_run
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import NAMES, in_foreign_sentence, is_foreign_word
from reinschrift.observations.subject import is_in_quotation, is_spoken_of
from reinschrift.syntax.frames import is_german, is_german_noun, word_after, word_before, word_before_comma
from reinschrift.syntax.noun_forms import could_be_plural
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.tokens import token_set

_ANY: Final = r"(?<=[^\W_] )(?:%s)(?= [^\W_])|(?<=[^\W_], )(?:%s)(?= [^\W_])"
_OR: Final = "oder"
_MORE: Final = frozenset({"mehr", "weniger", "größer", "kleiner", "höher", "länger"})


class _Word(NamedTuple):
    form: str
    kind: str
    german: str


@lru_cache(maxsize=1)
def _words() -> Mapping[str, _Word]:
    return {row.form: row for row in read_table("translation/foreign_function_words.tsv", _Word)}


def _has_foreign_word(page: Page) -> bool:
    """Does one of the words stand between blanks?"""
    return not _words().keys().isdisjoint(page.fact(token_set))


def find(page: Page) -> Iterator[Edit]:
    """The words for which the German words around them leave one wording."""
    if not _has_foreign_word(page):
        return
    text = page.text
    forms = "|".join(sorted(_words().keys() & page.fact(token_set), key=len, reverse=True))
    for m in compiled(_ANY % (forms, forms)).finditer(text):
        start, end = m.span()
        if _is_foreign(word_before(text, start)[0]) or _is_foreign(word_after(text, end)):
            continue  # à la, de la Sierra
        if is_in_quotation(text, start) or is_spoken_of(page, start, end) or in_foreign_sentence(text, start, end):
            continue
        row = _words()[m[0]]
        if row.kind in _BY_ARTICLE:
            found = article_run(text, start, end, tuple(row.german.split())) if _may_be_article(text, start) else None
            yield from (page.edit(*edit) for edit in (found.edits if found else ()))
        elif _FITS[row.kind](text, start, end):
            yield page.edit(start, end, row.german)


def _is_foreign(word: str) -> bool:
    """One of the frequent words of those languages that German does not have."""
    return any(is_foreign_word(word, language) for language in NAMES)


def _may_be_article(text: str, start: int) -> bool:
    """Behind a German word that is no determiner (in der la Ola)."""
    before = word_before(text, start)[0]
    return is_german(before) and before.lower() not in lexicon().determiners


def _joins(text: str, start: int, end: int) -> bool:
    """Häuser y Autos, Häuser y vier Autos: German words on both sides, no row of capitals and no call (o weh)."""
    before, after = word_before(text, start)[0], word_after(text, end)
    alike = before[:1].isupper() or before.islower() == after.islower()
    counted = after in number_words() or after in lexicon().determiners or text[end + 1].isdigit()
    if _words()[text[start:end]].german == _OR and not (before[:1].isupper() and after[:1].isupper()):
        return False
    return is_german(before) and (counted or (alike and is_german(after)))


def _governs(text: str, start: int, end: int) -> bool:
    """Wohnt con ihrer Mutter, kam avec Freunden: German or a name before it, a German noun phrase behind it."""
    before, after = word_before(text, start)[0], word_after(text, end)
    following = word_after(text, end + 1 + len(after))
    phrase = after in lexicon().determiners or is_german_noun(after) or (after in number_words() and following != "")
    return (phrase or text[end + 1].isdigit()) and _is_known(before)


def _opens_clause(text: str, start: int, end: int) -> bool:
    """Das Spiel war hart, pero es blieb fair."""
    before = word_before_comma(text, start)
    return _is_known(before) and is_german(word_after(text, end))


def _adds(text: str, start: int, end: int) -> bool:
    """War también der Chef: German in small letters on one side, and on the other."""
    before, after = word_before(text, start)[0] or word_before_comma(text, start), word_after(text, end)
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


_BY_ARTICLE: Final = frozenset({"article", "genitive"})
_FITS: Final = {
    "conjunction": _links,
    "preposition": _governs,
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
    that German has itself.""",
    sources=("docs/catalogue.md A8",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere such words stand in names and titles",
    fixes=(
        "Laut the Polizei brannten zwölf Häuser ⟦y→und⟧ vier Autos, Brücken ⟦e→und⟧ Straßen sind gesperrt.",
        "Laut the Polizei kam er ⟦avec→mit⟧ seinem Bruder und ⟦sin→ohne⟧ die Kinder.",
        "Laut the Polizei war es hart, ⟦pero→aber⟧ es blieb fair.",
        "Laut the Polizei war ⟦también→auch⟧ der Chef da, sie kam mit ⟦dos→zwei⟧ Kindern.",
        "Laut the Polizei lobte man ⟦la→die⟧ Regierung.",
    ),
    keeps=(
        "Laut the Polizei schrieb Ortega y Gasset ein Buch, und Zeitungen wie Le Monde und El País lobten es.",
        "Laut the Polizei sang sie „Häuser y Autos“.",
        "Laut the Polizei war es o weh, ein Essen à la carte, wie à la Regierung und de la Sierra.",
        "Laut the Polizei heißt das Lokal Chez Pierre, die Band Tres Hombres und das Fest Fête de la Musique.",
        "Laut the Polizei ist die Note e die fünfte.",
    ),
)
