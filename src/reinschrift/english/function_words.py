"""English function words left in a German sentence, with the German wording where there is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from typing import Final, NamedTuple

from reinschrift.agreement.one_of import pronoun_of_one
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import months, seasons
from reinschrift.english.articles import ENGLISH_ARTICLES, HER, EnglishRun, article_run
from reinschrift.english.clauses import OPENERS, opener, opening_conjunction
from reinschrift.english.frames import CLOSING, closing_run, loose_run, plain_run
from reinschrift.english.links import link
from reinschrift.english.times import before_time, words_before_times
from reinschrift.english.verbs import english_verbs, finite_verb
from reinschrift.observations.language import in_foreign_sentence, is_common_in_english
from reinschrift.observations.subject import is_in_quotation, is_spoken_of
from reinschrift.syntax.frames import english_words, is_german, word_after, word_before
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import prepositions
from reinschrift.words.tokens import token_set

__all__ = ["DIALECT", "RUN_WORDS", "EnglishRun", "english_runs", "has_run_words", "loose_runs"]

RUN_WORDS: Final = frozenset(
    {"the", "The", "a", "A", "of", "and", "or", "with", "With", "on", "by", "for", "from", "has"}
    | {"after", "against", "because", "between", "during", "since", "without"}
    | {"about", "although", "before", "into", "not", "than", "their", "this", "through", "until", "which"}
)
"""Words between blanks one of which stands in nearly every document with English words left in it."""
DIALECT: Final = frozenset({"a", "an", "is"})
"""Words of dialect as well (eh nur a Spaß)."""
_GE: Final = r"\bg[’'][a-zäöüß]{2}"  # g’schlafen
_STANDARD: Final = frozenset({"eh", "Eh", "eh,", "Eh,"})
_AN: Final = " an(?= [aeiouAEIOU])"
_EDGES: Final = " \n(„"
_CLAUSE: Final = 30
_ENDS: Final = ".!?"
_NEAR: Final = 240  # characters of a paragraph in which dialect is spoken
_DES: Final = r"[Dd]es ([a-zäöü]+)(?=[^.!?\n]*\Z)"
_OF_YEAR: Final = r" (?:19|20)[0-9]{2}\b"
_BEST: Final = "best"  # Best of: records and rounds are called so in German too
_ARTICLES: Final = frozenset({"der", "die", "das", "den", "dem", "des"})
_OF_THE: Final = ("of", "the")
_PAIR: Final = 2  # longer runs would make their own short sentence foreign: According to the Polizei


class _Search(NamedTuple):
    """What a look for runs needs: the words that may begin one, as tokens, and the pattern of a whole run.

    ``forms``: the word of each token, and what stands behind it.
    """

    tokens: frozenset[str]
    forms: dict[str, tuple[str, str]]
    pattern: str


@lru_cache(maxsize=2)
def _search(*, loose: bool) -> _Search:
    words = english_words().values()
    forms = {w.form for w in words if w.german != "-" and (loose or w.everywhere)} | ENGLISH_ARTICLES
    openers = {"the", "a", "an", "with"}
    if loose:  # a sentence may begin with them, and before a time there is an answer to more of them
        openers |= {w.form for w in words if w.german != "-"} | {"according"}
        forms |= {w for w in words_before_times() if w not in english_words() or english_words()[w].german == "-"}
        forms |= {*OPENERS, *english_verbs(), "according", HER}
    capitals = {form.capitalize() for form in openers}
    first = forms | capitals
    as_tokens = {
        edge.strip() + form + mark: (form, f"{mark} ") for form in first for edge in _EDGES for mark in ("", ",")
    }
    closing = {w.form for w in words if w.kind in CLOSING and w.german != "-"} if loose else set()
    as_tokens |= {form + mark: (form, mark) for form in closing for mark in _ENDS}
    pattern = rf"{trie(first)}(?: {trie(first if loose else forms)})*(?=,? [\w„]|[{_ENDS}])"
    return _Search(frozenset(as_tokens), as_tokens, pattern)


def english_runs(page: Page) -> tuple[EnglishRun, ...]:
    """Runs of English function words that stand between German words beyond doubt, in order."""
    text = page.text
    if (page.fact(has_run_words) and _has_frame(page)) or _has_english_an(text):
        return _without_dialect(page, _find(page, loose=False))
    return ()


def has_run_words(page: Page) -> bool:
    """Is one of the frequent words among the tokens?"""
    return not RUN_WORDS.isdisjoint(page.fact(token_set))


def loose_runs(page: Page) -> tuple[EnglishRun, ...]:
    """The same for a document that is known to be a translation: one sure neighbour is enough, more words count."""
    text = page.text
    runs = (
        run
        for run in _find(page, loose=True)
        if len(run.words) > _PAIR or not in_foreign_sentence(text, run.start, run.end)
    )
    return _without_dialect(page, runs)


def _without_dialect(page: Page, runs: Iterable[EnglishRun]) -> tuple[EnglishRun, ...]:
    """Where dialect is spoken, a, an and is count only in a frame that proves them English; quoted slips never do."""
    return tuple(
        run
        for run in runs
        if not ((DIALECT.issuperset(run.words) and _is_dialect(page, run)) or is_spoken_of(page, run.start, run.end))
    )


def _is_dialect(page: Page, run: EnglishRun) -> bool:
    if run.words == ("is",) and is_in_quotation(page.text, run.start):  # „Das is mir egal“
        return True
    if word_before(page.text, run.start)[0] in _dialect():  # a bissl a Wehmut
        return True
    if _speaks_dialect(page.text, run.start, run.end):
        return True
    if _says_des(page.text[max(0, run.start - _CLAUSE) : run.end]):
        return True
    return (not run.sure or is_in_quotation(page.text, run.start)) and _has_dialect(page)


def _speaks_dialect(text: str, start: int, end: int) -> bool:
    """Es war a schöne Zeit, a bisserl laut: in the same paragraph; eh is standard German as well."""
    line = text[max(0, start - _NEAR) : start].rpartition("\n")[2] + text[end : end + _NEAR].partition("\n")[0]
    return not _dialect().difference(_STANDARD).isdisjoint(line.split()) or compiled(_GE).search(line) is not None


def _says_des(piece: str) -> bool:
    """Des war a Freud, des is a Gaudi: before a verb no article in the genitive, but das."""
    return any(m[1] in DIALECT or lexicon().is_finite_verb(m[1]) for m in compiled(_DES).finditer(piece))


class _Dialect(NamedTuple):
    form: str
    standard: str


@lru_cache(maxsize=1)
def _dialect() -> frozenset[str]:
    rows = read_table("english/dialect.tsv", _Dialect)
    forms = {row.form for row in rows}
    forms |= {form.capitalize() for form in forms if not lexicon().is_name(form.capitalize())}  # San Remo, Mia
    return frozenset(form + mark for form in forms for mark in ("", ",", ".", "!", "?"))


def _has_dialect(page: Page) -> bool:
    """Does anyone speak Austrian or Bavarian on the page?"""
    return not _dialect().isdisjoint(page.fact(token_set))


def _has_frame(page: Page) -> bool:
    """Does one of the frequent words stand between German words? Most stand in names and titles only."""
    return any(_stands_in_frame(page.text, word) for word in RUN_WORDS & page.fact(token_set))


def _stands_in_frame(text: str, word: str) -> bool:
    for start in _places_of(text, word, " "):
        found = _run_at(text, start, start + len(word), (word.lower(),), loose=False)
        if found is not None or word_before(text, start)[0].lower() in english_words():
            return True
    return text.startswith(word + " ")


def _has_english_an(text: str) -> bool:
    """Does an stand before a vowel and behind a preposition or an English word? Alone it is a German preposition."""
    words = (word_before(text, m.start() + 1)[0].lower() for m in compiled(_AN).finditer(text))
    return any(before in prepositions() or before in english_words() for before in words)


def _find(page: Page, *, loose: bool) -> Iterator[EnglishRun]:
    text, search, end = page.text, _search(loose=loose), -1
    for start in _starts(text, {search.forms[token] for token in page.fact(token_set) & search.tokens}):
        m = compiled(search.pattern).match(text, start) if start > end else None
        if m:
            end = m.end()
            look = closing_run if text[end] in _ENDS else partial(_run_at, loose=loose)
            found = look(text, start, end, tuple(m[0].lower().split(" ")))
            if found is not None:
                yield found


def _starts(text: str, forms: set[tuple[str, str]]) -> list[int]:
    """Where words stand behind a blank, a line end, a bracket or a mark that opens, and at the start of the text."""
    return sorted({0, *[at for form, end in forms for at in _places_of(text, form, end)]})


def _places_of(text: str, form: str, end: str) -> Iterator[int]:
    """Where a form stands between an edge and ``end``, the start of the text aside."""
    sought = form + end
    at = text.find(sought, 1)
    while at >= 0:
        if text[at - 1] in _EDGES:
            yield at
        at = text.find(sought, at + len(form))


def _run_at(text: str, start: int, end: int, words: tuple[str, ...], *, loose: bool) -> EnglishRun | None:
    if words[0] == "an" and len(words) > 1:  # bis an the Tür: a German preposition
        start, words = start + len("an "), words[1:]
    if words[-1] == "an" and len(words) > 1 and word_after(text, end) in lexicon().determiners:  # or an den Liften
        end, words = end - len(" an"), words[:-1]
    german = before_time(text, start, end, words)
    if german is None:
        found = _before_article(text, start, end, words) or _before_year(text, start, end, words)
        found = found or _one_of(text, start, end, words)
        if found:
            return found
    if german is None and loose and len(words) == 1:
        look = _of_one if text[start].islower() else opening_conjunction
        german = look(text, start, end, words[0])
    if german is not None:
        return EnglishRun(start, end, words, ((start, end, german),), sure=False)
    if words == (HER,):
        return article_run(text, start, end, words) if word_before(text, start)[0].lower() in prepositions() else None
    if not english_words().keys() >= set(words):
        return None  # least, up: of phrases only
    if words[-1] in ENGLISH_ARTICLES or english_words()[words[-1]].kind == "determiner":
        return article_run(text, start, end, words)
    return _between(text, start, end, words, loose=loose)


def _of_one(text: str, start: int, end: int, word: str) -> str | None:
    """What the clause tells of a single word."""
    for look in (opener, finite_verb, link):
        german = look(text, start, end, word)
        if german is not None:
            return german
    return None


def _between(text: str, start: int, end: int, words: tuple[str, ...], *, loose: bool) -> EnglishRun | None:
    """Between two words, of which one at least must not be English as well."""
    before = word_before(text, start)[0]
    if before.lower() == _BEST:
        return None
    if words[0] in word_class("joining, English"):
        if before in ENGLISH_ARTICLES and _follows_verb(word_after(text, end)):  # kündigte Masten an and sprach
            return EnglishRun(start, end, words, ((start, end, english_words()[words[0]].german),), sure=False)
        if any(map(is_common_in_english, (before, word_after(text, end)))):
            return None  # and so on: German words, but English ones too
    if english_words()[words[0]].kind == "verb" and _is_no_subject(before):
        return None
    return loose_run(text, start, end, words) if loose else plain_run(text, start, end, words)


def _follows_verb(word: str) -> bool:
    """A finite verb that is German beyond doubt: an before it is the prefix of the verb before."""
    return word.islower() and is_german(word) and lexicon().is_finite_verb(word)


def _before_article(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """In the der Stadt, das Dach of des Hauses: one too many."""
    before, after = word_before(text, start)[0], word_after(text, end)
    owned = words == ("of",) and after == "des" and lexicon().is_noun(before)
    doubled = words == ("the",) and text[start].islower() and after in _ARTICLES and is_german(before)
    if not (doubled or owned):
        return None
    return EnglishRun(start, end, words, ((start, end + 1, ""),), sure=False)


def _one_of(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """One of the besten Spieler."""
    before, at = word_before(text, start)
    one = pronoun_of_one(text, at, end) if words == _OF_THE and before.lower() == "one" else None
    if one is None:
        return None
    new = f"{one.capitalize() if before[0].isupper() else one} der"
    return EnglishRun(at, end, words, ((at, end, new),), sure=False)


def _before_year(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """Im May of 2011, im Sommer of 2019: one too many."""
    before = word_before(text, start)[0]
    dated = before in months(english=False) or before in months(english=True) or before in seasons()
    if words != ("of",) or not dated or compiled(_OF_YEAR).match(text, end) is None:
        return None
    return EnglishRun(start, end, words, ((start - 1, end, ""),), sure=False)


def _is_no_subject(word: str) -> bool:
    """Small and of no closed class: rights are, in an English sentence; German subjects end in a noun or a pronoun."""
    return word.islower() and not lexicon().is_closed(word)
