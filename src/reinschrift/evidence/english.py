"""English function words left in a German sentence, with the German wording where there is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import months, number_words, weekdays
from reinschrift.evidence.articles import ENGLISH_ARTICLES, EnglishRun, article_run
from reinschrift.evidence.english_links import is_place, link
from reinschrift.evidence.english_prepositions import german_preposition
from reinschrift.evidence.frames import (
    english_words,
    is_german,
    is_german_noun,
    is_homograph,
    word_after,
    word_before,
    word_before_comma,
)
from reinschrift.evidence.government import clause_before
from reinschrift.evidence.language import in_foreign_sentence, is_common_in_english
from reinschrift.evidence.names import may_precede_day
from reinschrift.evidence.phrases import sure_gender
from reinschrift.evidence.possible_cases import opens_sentence
from reinschrift.evidence.subject import is_in_quotation, is_spoken_of
from reinschrift.evidence.telling import is_verb_of_telling
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.grammar import prepositions
from reinschrift.words.tokens import token_set

__all__ = ["DIALECT", "RUN_WORDS", "EnglishRun", "english_runs", "has_run_words", "loose_runs"]

RUN_WORDS: Final = frozenset(
    {"the", "The", "a", "A", "of", "and", "or", "with", "With", "on", "by", "for", "from", "has"}
    | {"after", "against", "because", "between", "during", "since", "without"}
)
"""Words between blanks one of which stands in nearly every document with English words left in it."""
DIALECT: Final = frozenset({"a", "an", "is"})
"""Words of dialect as well (eh nur a Spaß)."""
_AN: Final = " an "
_SHORTEST_FIRST: Final = 3
_SHORTEST_LAST: Final = 6
_LETTERS: Final = frozenset("äöüß")
_ENDINGS: Final = ("te", "ten", "lich", "isch", "ig")
_NOUN_ENDINGS: Final = ("ung", "ungen", "heit", "keit", "schaft", "heiten", "keiten", "schaften")
_VOWELS: Final = frozenset("aeiouAEIOU")
_EDGES: Final = " \n(„"
_CLAUSE: Final = 30
_DES: Final = r"[Dd]es ([a-zäöü]+)(?=[^.!?\n]*\Z)"
_WITH_PHRASE: Final = frozenset({"preposition", "verb"})
_INFLECTED: Final = ("en", "em", "er", "es", "e")
_RESULT: Final = r" [0-9]{1,3}:[0-9]"
_LISTED: Final = r", (?:[A-ZÄÖÜ][\w’'-]* ){1,3}\Z"
_NAMED_SO: Final = r"[A-ZÄÖÜ][\w’'-]* (?:of|for) (?:the )?(?:[A-ZÄÖÜ][\w’'-]* ){1,3}\Z"
_LISTED_REACH: Final = 60
_JOINING: Final = frozenset({"and", "or"})
_NUMBERS: Final = r"[0-9] (?:and|or) [0-9]"
_CLOCK: Final = r" (?:[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:Uhr|[aApP]\.? ?[mM]|o[’']clock)|noon|midnight)\b"
_DATE: Final = r" (?:[0-9]{1,2}\. ([A-Z][a-zä]+)|([A-Z][a-z]+)\.? [0-9]|[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z])"
_POINT: Final = r"(?:[0-9](?:st|nd|rd|th|[ ]?[ap]\.?m)?|Uhr|Prozent|%|[ap]\.m\.),? \Z"
_AMOUNT: Final = r" [0-9][0-9.,]*(?: ?%| [A-ZÄÖÜ])"
_YEAR: Final = r" (?:19|20)[0-9]{2}\b(?![.,]?[0-9])"
_OF: Final = "of"
_BEST: Final = "Best"  # Best of: records and rounds are called so in German too
_TO: Final = "to"
_ARTICLES: Final = frozenset({"der", "die", "das", "den", "dem", "des"})
_PAIR: Final = 2  # longer runs would make their own short sentence foreign: According to the Polizei
_NEAR: Final = 4
_COMMON: Final = 10
_THAT: Final = ("that",)
_BUT: Final = ("but",)
_WITH: Final = ("with",)
_BEHIND_COMMA: Final = frozenset({"conjunction", "adverb", "preposition"})


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
        before = {word for form, _ in _before_times() for word in form.split()}
        forms |= {form for form in before if form not in english_words() or english_words()[form].german == "-"}
        forms |= {"that", "according"}
    capitals = {form.capitalize() for form in openers}
    first = forms | capitals
    as_tokens = {
        edge.strip() + form + mark: (form, f"{mark} ") for form in first for edge in _EDGES for mark in ("", ",")
    }
    pattern = rf"{trie(first)}(?: {trie(first if loose else forms)})*(?=,? [\w„])"
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
    if _says_des(page.text[max(0, run.start - _CLAUSE) : run.end]):
        return True
    return (not run.sure or is_in_quotation(page.text, run.start)) and _has_dialect(page)


def _says_des(piece: str) -> bool:
    """Des war a Freud, des is a Gaudi: before a verb no article in the genitive, but das."""
    return any(m[1] in DIALECT or lexicon().is_finite_verb(m[1]) for m in compiled(_DES).finditer(piece))


class _Dialect(NamedTuple):
    form: str
    standard: str


@lru_cache(maxsize=1)
def _dialect() -> frozenset[str]:
    rows = read_table("evidence/dialect.tsv", _Dialect)
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
    at = text.find(_AN)
    while at >= 0:
        if text[at + len(_AN) : at + len(_AN) + 1] in _VOWELS:
            before = word_before(text, at + 1)[0].lower()
            if before in prepositions() or before in english_words():
                return True
        at = text.find(_AN, at + len(_AN) - 1)
    return False


def _find(page: Page, *, loose: bool) -> Iterator[EnglishRun]:
    text, search, end = page.text, _search(loose=loose), -1
    for start in _starts(text, {search.forms[token] for token in page.fact(token_set) & search.tokens}):
        m = compiled(search.pattern).match(text, start) if start > end else None
        if m:
            end = m.end()
            found = _run_at(text, start, end, tuple(m[0].lower().split(" ")), loose=loose)
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
    found = _before_time(text, start, end, words) or _before_article(text, start, end, words)
    if found is not None:
        return found
    linked = link(text, start, end, words[0]) if loose and len(words) == 1 and text[start].islower() else None
    if linked is not None:
        return EnglishRun(start, end, words, ((start, end, linked),), sure=False)
    if not english_words().keys() >= set(words):
        return None  # least, up: of phrases only
    if words[-1] in ENGLISH_ARTICLES or english_words()[words[-1]].kind == "determiner":
        return article_run(text, start, end, words)
    if word_before(text, start)[0] == _BEST:
        return None
    if words[0] in _JOINING and any(map(is_common_in_english, (word_before(text, start)[0], word_after(text, end)))):
        return None  # and so on: German words, but English ones too
    if english_words()[words[0]].kind == "verb" and _is_no_subject(word_before(text, start)[0]):
        return None
    return _loose_run(text, start, end, words) if loose else _plain_run(text, start, end, words)


def _before_article(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """In the der Stadt: one too many."""
    doubled = words == ("the",) and text[start].islower() and word_after(text, end) in _ARTICLES
    if not doubled or not is_german(word_before(text, start)[0]):
        return None
    return EnglishRun(start, end, words, ((start, end + 1, ""),), sure=False)


def _is_no_subject(word: str) -> bool:
    """Small and of no closed class: rights are, in an English sentence; German subjects end in a noun or a pronoun."""
    return word.islower() and not lexicon().is_closed(word)


def _plain_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """Conjunctions, prepositions and verbs with one German word, between two German words."""
    before, after = word_before(text, start)[0], word_after(text, end)
    counted = words == (_OF,) and before.lower() in number_words()  # zwei of drei, vier of seinen Leuten
    counted = counted and (after in number_words() or after in lexicon().determiners)
    counted = counted or (
        words[0] in _JOINING and compiled(_NUMBERS).search(text, max(0, start - _NEAR), end + _NEAR) is not None
    )
    if counted:
        return _translated(text, start, end, words)
    if len(words) > 1 or text[start].isupper() or not (is_german(before) or is_german(after)):
        return None
    kind, weekday = english_words()[words[0]].kind, after in weekdays(english=False)
    wrong_day = weekday if kind == "preposition" else (kind == "day" and not weekday)  # by Montag: bis, von or am
    if wrong_day or (words[0] not in _JOINING and not is_german(after)):
        return None
    if words[0] == _OF and not _may_frame_of(before, after):
        return None
    if words[0] not in _JOINING | {_OF} and not is_german(before):
        return None
    if not all(is_german(w) or (w[:1].isupper() and lexicon().is_noun(w)) for w in (before, after)):
        return None
    if before[0].isupper() and after[0].isupper() and _goes_on_in_capitals(text, end, after):
        return None  # a row of capitals: a title
    return _translated(text, start, end, words)


def _loose_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """In a translation one neighbour must be German beyond doubt; the other may be a name, or a word of both."""
    before, after = word_before(text, start)[0], word_after(text, end)
    row = english_words()[words[0]]
    if len(words) == 1 and text.startswith(", ", start - 2) and text[start].islower():
        return _behind_comma(text, start, end, words)
    if len(words) > 1 or row.german == "-" or row.kind == "day" or _is_within_name(words[0], before, after):
        return None
    opens = not before and opens_sentence(text, start)
    if opens:
        good = is_german(after) and (
            after.islower() or (is_german_noun(after) and _goes_on_in_german(text, end, after))
        )
        return _translated(text, start, end, words) if good else None
    if text[start].isupper():
        return None
    found = None if text[end] == "," else _plain_run(text, start, end, words)
    if found is not None:
        return found
    return _translated(text, start, end, words) if _fits_loosely(text, start, end, words) else None


def _fits_loosely(text: str, start: int, end: int, words: tuple[str, ...]) -> bool:
    """Is one of the neighbours German beyond doubt, and may the other be so?"""
    before, after = word_before(text, start)[0], word_after(text, end)
    if words[0] in _JOINING:
        return _joins(text, start, end)
    if text[end] == ",":
        return english_words()[words[0]].kind == "verb" and _is_sure(before)
    if is_common_in_english(after) and not (after.islower() and _is_sure(before)):
        return False  # Smart for Two
    if english_words()[words[0]].kind in _WITH_PHRASE and _opens_phrase(text, end, after):
        return True
    if words[0] == _OF and _has_umlaut(after) and _is_headed(text, start, before):
        return True  # ein Team of Archäologen
    if _is_sure(before):
        number = text[end + 1 : end + 2].isdigit()
        return number or (_may_follow_of(after) if words[0] == _OF else _is_of_both(after) or _has_umlaut(after))
    # A German word behind it; a row of capitals is a name (Festival of European Creativity).
    return _is_of_both(before) and is_german(after) and not (before[0].isupper() and after[0].isupper())


def _opens_phrase(text: str, end: int, after: str) -> bool:
    """Tulln is mit, Dzeko after einer, with 2:0, with schlotternden Knien: is what follows German, or a result?"""
    if after.islower():
        inflected = after.endswith(_INFLECTED) and lexicon().knows(after)
        return is_german(after) and (lexicon().is_function_word(after) or inflected)
    return compiled(_RESULT).match(text, end) is not None


def _joins(text: str, start: int, end: int) -> bool:
    """Does and or or stand between two German words, two names in a list, or a word and a number?"""
    before, after = word_before(text, start)[0], word_after(text, end)
    if text[end + 1 : end + 2].isdigit():
        return before.lower() in number_words() or _is_sure(before)  # zwischen fünf and 20
    if compiled(_NAMED_SO).search(text, max(0, start - _LISTED_REACH), start):
        return False  # Bank of Trave and Partners
    if is_german_noun(before) and is_german_noun(after):
        return True
    if after[:1].isupper() and _is_called(text, start, before):
        return False
    if after[:1].isupper() and compiled(_LISTED).search(text, max(0, start - _LISTED_REACH), start):
        ahead = clause_before(text, start, ".!?\n")  # Netflix, Hulu or Amazon; but: Simon and Garfunkel, Rock and Roll
        named = lexicon().is_name(after) and (lexicon().is_name(before) or not lexicon().knows(before))
        return named and _JOINING.isdisjoint(ahead) and not is_common_in_english(after)
    joined = _may_join(before, after) or _are_nouns(text, start, before, after)
    return joined and (after.islower() or not _goes_on_in_capitals(text, end, after))


def _is_called(text: str, start: int, before: str) -> bool:
    """Das Hotel Sea and Sand, die Serie Law and Order: does the noun ahead have this name?"""
    ahead = word_before(text, start - 1 - len(before))[0] if before[:1].isupper() else ""
    return sure_gender(ahead) in {"m", "f", "n"} and ahead not in weekdays(english=False) | months(english=False)


def _is_within_name(word: str, before: str, after: str) -> bool:
    """The Glasgow School of Art, the Committee of Imperial Defence: behind a capital that is no German noun."""
    capitals = before[:1].isupper() and after[:1].isupper()
    known = (lexicon().knows(after) or _has_umlaut(after)) and not is_homograph(after) and not lexicon().is_name(after)
    return word == _OF and capitals and not (known or is_german_noun(before) or _ends_in_noun(before))


def _is_sure(word: str) -> bool:
    """German beyond doubt; a common word in capitals that is no name and not written alike in English is so too."""
    if word.islower():
        return is_german(word)
    common = lexicon().count_class(word) >= _COMMON and not is_homograph(word) and not lexicon().is_name(word)
    if word.endswith(_NOUN_ENDINGS) and len(word) > _SHORTEST_LAST and not lexicon().is_name(word):
        return True  # Grabung
    return is_german_noun(word) or _ends_in_noun(word) or (common and word.lower() not in english_words())


def _ends_in_noun(word: str) -> bool:
    """Auffahrunfällen: a compound that no table knows, with a German noun at its end."""
    lasts = (word[at].upper() + word[at + 1 :] for at in range(_SHORTEST_FIRST, len(word) - _SHORTEST_LAST + 1))
    return not lexicon().known(word) and any(map(is_german_noun, lasts))


def _may_join(before: str, after: str) -> bool:
    """One German word in small letters is enough; of two in capitals one must be German, and the other known."""
    if not before or not after or {before.lower(), after.lower()} & english_words().keys():
        return False
    if before.islower() != after.islower():
        low = before if before.islower() else after
        known = _is_german_by_shape(low) and lexicon().knows(low) and not is_homograph(low)
        return is_german(low) or (known and is_german_noun(before))
    if is_common_in_english(before) or is_common_in_english(after):
        return before[:1].isupper() and _is_of_both(before) and _is_of_both(after) and _is_sure(before)
    if before.islower():
        return all(_is_of_both(word) or _is_german_by_shape(word) for word in (before, after))  # blinzelte and gähnte
    both = _is_of_both(before) and _is_of_both(after)
    return (both and (_is_sure(before) or is_german(after))) or (is_place(before) and is_place(after))


def _has_umlaut(word: str) -> bool:
    return not _LETTERS.isdisjoint(word)


def _is_german_by_shape(word: str) -> bool:
    """With a letter or an ending that English does not have."""
    return _has_umlaut(word) or word.endswith(_ENDINGS)


def _are_nouns(text: str, start: int, *pair: str) -> bool:
    """Dinkel and Gerste behind a German word: is one a German noun and nothing else, and the other no name?"""
    ahead = word_before(text, start - 1 - len(pair[0]))[0]
    if not ahead.islower() or not is_german(ahead) or not all(word[:1].isupper() for word in pair):
        return False
    nouns = [sure_gender(w) is not None and not is_homograph(w) and not lexicon().is_name(w) for w in pair]
    return any(nouns) and not any(is_homograph(w) or lexicon().is_name(w) for w in pair)


def _behind_comma(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """Er kam, but sie blieb: German words on both sides. Behind a noun, that may be a relative pronoun as well."""
    before, after = word_before_comma(text, start), word_after(text, end)
    named = words == _BUT and after[:1].isupper() and _is_sure(before) and _goes_on_in_german(text, end, after)
    phrase = words == _WITH and after in lexicon().determiners  # er kündigte an, with einem Plan zu kommen
    if not phrase and (not (_is_of_both(before) and (named or is_german(after))) or is_common_in_english(after)):
        return None
    if words == _THAT:
        said = before.islower() or any(map(is_verb_of_telling, clause_before(text, start - 2, ".!?:;\n,")))
        return EnglishRun(start, end, words, ((start, end, "dass"),), sure=False) if said else None
    return _translated(text, start, end, words) if english_words()[words[0]].kind in _BEHIND_COMMA else None


def _is_headed(text: str, start: int, noun: str) -> bool:
    """Has a noun that is English as well a German article?"""
    ahead = word_before(text, start - 1 - len(noun))[0].lower()
    return lexicon().is_noun(noun) and ahead in lexicon().determiners


def _goes_on_in_german(text: str, end: int, after: str) -> bool:
    following = word_after(text, end + 1 + len(after))
    return following.islower() and is_german(following)


def _may_frame_of(before: str, after: str) -> bool:
    named = lexicon().is_name(before) or lexicon().is_name(after)
    return not named and (after.islower() or _may_follow_of(after))


def _may_follow_of(after: str) -> bool:
    """A name, or a noun that can be a dative: von Spediteure is none, and der Spediteure as good."""
    if not after[:1].isupper():
        return False
    gender = lexicon().gender(after) if is_german_noun(after) else None
    return gender is None or gender.letter != "p" or after.endswith(("n", "s"))


def _goes_on_in_capitals(text: str, end: int, after: str) -> bool:
    return word_after(text, end + 1 + len(after))[:1].isupper()


def _is_of_both(word: str) -> bool:
    """May a word be German, if its neighbour is?"""
    return bool(word) and word.lower() not in english_words() and lexicon().knows(word)


def _translated(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun:
    german, after = german_preposition(text, start, end, words[0]), word_after(text, end)
    if words[0] == _OF and sure_gender(after) == "p" and not after.endswith(("n", "s")):
        german = "der"  # die Zahl of Unfälle
    if word_before(text, start)[0].lower() == german:
        return EnglishRun(start, end, words, ((start - 1, end, ""),), sure=False)  # und and
    raised = text[start].isupper() or (opens_sentence(text, start) and not word_before(text, start)[0])
    return EnglishRun(start, end, words, ((start, end, german.capitalize() if raised else german),), sure=False)


class _BeforeTime(NamedTuple):
    form: str
    followed_by: str
    german: str


@lru_cache(maxsize=1)
def _before_times() -> dict[tuple[str, str], str]:
    rows = read_table("evidence/english_before_times.tsv", _BeforeTime)
    return {(row.form, row.followed_by): row.german for row in rows}


@lru_cache(maxsize=1)
def _degrees() -> frozenset[tuple[str, ...]]:
    """More than, at least: two words before an amount."""
    return frozenset(tuple(form.split()) for form, _ in _before_times() if " " in form)


def _before_time(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """Prepositions before a time or an amount have another German word each."""
    if (len(words) > 1 and words not in _degrees()) or not (text[start].islower() or opens_sentence(text, start)):
        return None
    german = _before_times().get((" ".join(words), _kind_of_time(text, end)))
    if german is not None and words[0] == _TO and _kind_of_time(text, end) == "amount":
        risen = german_preposition(text, start, end, _TO)  # stieg to 8 Prozent
        if risen == "auf":
            return EnglishRun(start, end, words, ((start, end, risen),), sure=False)
    if german is None or not _may_precede_time(text, start, words[0]):
        return None
    new = german.capitalize() if text[start].isupper() else german
    return EnglishRun(start, end, words, ((start, end, new),), sure=False)


def _may_precede_time(text: str, start: int, form: str) -> bool:
    """A German word or a time; from one to another, both are times."""
    before = word_before(text, start)[0] or word_before_comma(text, start)
    timed = before in weekdays(english=False) or before in weekdays(english=True) or before in months(english=True)
    timed = timed or before in months(english=False)
    if word_after(text, start + len(form)) in weekdays(english=True) and not (timed or may_precede_day(before)):
        return False  # The Independent on Sunday
    timed = timed or compiled(_POINT).search(text, max(0, start - _NEAR * 2), start) is not None
    return timed or (form != _TO and (not before or is_german(before) or _is_of_both(before)))


def _kind_of_time(text: str, pos: int) -> str:
    """What a German number or name behind the blank at ``pos`` measures."""
    after = word_after(text, pos)
    if after in weekdays(english=False) or after in weekdays(english=True):
        return "weekday"
    if after in months(english=False) and after not in months(english=True):
        return "month"
    m = compiled(_DATE).match(text, pos)
    if m and (m[1] or m[2]) in months(english=m[1] is None):
        return "date"
    shapes = (("clock", _CLOCK), ("year", _YEAR), ("amount", _AMOUNT))
    return next((kind for kind, shape in shapes if compiled(shape).match(text, pos)), "")
