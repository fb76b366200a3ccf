"""English function words left in a German sentence, with the German wording where there is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple, cast

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.dates.vocabulary import weekdays
from reinschrift.evidence.agreement import endings_to_change
from reinschrift.evidence.frames import english_words, is_german, is_german_noun, word_after, word_before
from reinschrift.evidence.phrases import Phrase, genitive_form, phrase_at, sure_gender
from reinschrift.tables import read_table
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import adjective_ending, contraction, determiner_form, prepositions
from reinschrift.words.tokens import tokens

__all__ = ["RUN_WORDS", "EnglishRun", "english_runs", "word_counts"]

RUN_WORDS: Final = frozenset({"the", "The", "a", "A", "of", "and", "or", "with", "With", "on"})
"""Words between blanks one of which stands in nearly every document with English words left in it."""
_AN: Final = r" an (?=[aeiouAEIOU])"
_RUN: Final = r"((?:[Tt]he|[Aa]n?|[Ww]ith|%s)(?: (?:the|an?|%s))*)(?= \w)"
_EDGE: Final = r"[ \n(„]"
_DEFINITE: Final = frozenset({"the"})
_INDEFINITE: Final = frozenset({"a", "an"})
_CONTRACTED: Final = frozenset({"im", "am", "ins", "ans", "zum", "zur", "vom", "beim"})
_COPULAS: Final = frozenset({"sein", "werden", "bleiben"})
_SUBJECT_FOLLOWS: Final = frozenset(
    {"dass", "weil", "ob", "wenn", "nachdem", "bevor", "während", "obwohl", "falls", "da"}
)
_JOINING: Final = frozenset({"and", "or"})
_NUMBERS: Final = r"[0-9] (?:and|or) [0-9]"
_OF: Final = "of"
_SENTENCE: Final = 200  # how far back the beginning of a clause is looked for
_SHORTEST_VERB: Final = 4  # shorter: "is", "hob", "des" of dialect


@dataclass(frozen=True, slots=True)
class EnglishRun:
    """English words at ``[start, end)``.

    ``edits``: the German wording as ``(start, end, new)``, empty where there is none or more than one.
    ``sure``: does the frame alone prove that a translation left them?
    """

    start: int
    end: int
    words: tuple[str, ...]
    edits: tuple[tuple[int, int, str], ...]
    sure: bool


class _Slot(NamedTuple):
    """The place of an English article: the word ``before`` it (at ``at``), and what has to stand there instead."""

    text: str
    start: int
    end: int
    before: str
    at: int
    opens: bool
    lemma: str
    noun: str
    gender: Letter


Solved = tuple[tuple[int, int, str], Case]


class _Government(NamedTuple):
    preposition: str
    word: str
    case: str
    example: str


@lru_cache(maxsize=1)
def _government() -> dict[tuple[str, str], Case]:
    rows = read_table("evidence/government.tsv", _Government)
    return {(row.preposition, row.word): cast("Case", row.case) for row in rows}


@lru_cache(maxsize=1)
def _pattern() -> str:
    forms = [w.form for w in english_words().values() if w.german != "-"]
    return _RUN % ("|".join(forms), "|".join(forms))


def word_counts(page: Page) -> Counter[str]:
    """The words between blanks, counted; also the quickest way to ask for one of a few words."""
    return Counter(page.fact(tokens))


def english_runs(page: Page) -> tuple[EnglishRun, ...]:
    """Runs of English function words between German words, in order."""
    text = page.text
    counts = page.fact(word_counts)
    if any(word in counts and _stands_in_frame(text, word) for word in RUN_WORDS) or compiled(_AN).search(text):
        return tuple(_find(text))
    return ()


def _stands_in_frame(text: str, word: str) -> bool:
    """Does one of the frequent words stand between German words? Most stand in names and titles only."""
    for m in compiled(rf"[ \n„(]{word} ").finditer(text):
        found = _run_at(text, m.start() + 1, m.end() - 1, (word.lower(),))
        if found is not None or word_before(text, m.start() + 1)[0].lower() in english_words():
            return True
    return text.startswith(word + " ")


def _find(text: str) -> Iterator[EnglishRun]:
    first = compiled(_pattern()).match(text)
    for m in chain((first,) if first else (), compiled(_EDGE + _pattern()).finditer(text)):
        found = _run_at(text, m.start(1), m.end(), tuple(m[1].lower().split(" ")))
        if found is not None:
            yield found


def _run_at(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    run = _article_run if words[-1] in _DEFINITE | _INDEFINITE else _plain_run
    return run(text, start, end, words)


def _plain_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """Conjunctions, prepositions and verbs with one German word, between two German words."""
    before, after = word_before(text, start)[0], word_after(text, end)
    if words[0] in _JOINING and compiled(_NUMBERS).search(text, max(0, start - _SHORTEST_VERB), end + _SHORTEST_VERB):
        return EnglishRun(start, end, words, ((start, end, english_words()[words[0]].german),), sure=False)
    if len(words) > 1 or text[start].isupper() or not (is_german(before) or is_german(after)):
        return None
    kind, weekday = english_words()[words[0]].kind, after in weekdays(english=False)
    wrong_day = weekday if kind == "preposition" else (kind == "day" and not weekday)  # by Montag: bis, von or am
    if wrong_day or (words[0] not in _JOINING and not is_german(after)):
        return None
    if words[0] == _OF and (lexicon().is_name(before) or lexicon().is_name(after)):
        return None
    if words[0] not in _JOINING | {_OF} and not is_german(before):
        return None
    if not all(is_german(w) or (w[:1].isupper() and lexicon().is_noun(w)) for w in (before, after)):
        return None
    if before[0].isupper() and after[0].isupper() and word_after(text, end + 1 + len(after))[:1].isupper():
        return None  # a row of capitals: a title
    return EnglishRun(start, end, words, ((start, end, english_words()[words[0]].german),), sure=False)


def _article_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is None or not _is_german_phrase(text, phrase):
        return None
    before, at = word_before(text, start)
    if gender is None:
        german = text[start : start + 3] == "the" or len(words) > 1
        german = german and is_german(before) and lexicon().is_noun(phrase.noun)
        return EnglishRun(start, end, words, (), sure=False) if german else None
    opens = not before and _opens_sentence(text, start)
    german_before = is_german(before) or lexicon().is_noun(before) or _after_comma(text, start)
    if not opens and (text[start].isupper() or not german_before):
        return None
    if words[-1] == "an" and (text[end + 1].lower() not in "aeiou" or before.lower() not in prepositions()):
        return None
    lemma = "der" if words[-1] in _DEFINITE else "ein"
    slot = _Slot(text, start, end, before, at, opens, lemma, phrase.noun, gender)
    solved = _after_english_preposition(slot, words) if len(words) > 1 else _after_german_word(slot)
    if solved is None:
        return EnglishRun(start, end, words, (), sure=False)
    (first, last, new), case = solved
    new = new[:1].upper() + new[1:] if opens else new
    adjectives = endings_to_change(text, phrase, adjective_ending(lemma, case, gender))
    sure = len(words) == 1 and is_german_noun(phrase.noun) and _is_sure_frame(slot)
    return EnglishRun(start, end, words, ((first, last, new), *adjectives), sure)


def _is_sure_frame(slot: _Slot) -> bool:
    """A preposition or verb before it asks for an article; and the starts a sentence in no German title."""
    if slot.opens:
        return slot.lemma == "der"
    before = slot.before
    return before.lower() in prepositions() or before in finite_verbs() or (slot.lemma == "ein" and _verb_like(before))


def _is_german_phrase(text: str, phrase: Phrase) -> bool:
    after = word_after(text, phrase.end)
    english = after.lower() in english_words() and not lexicon().is_function_word(after)
    if english or text[phrase.end : phrase.end + 1] in {"-", "'", "’"}:
        return False
    if not all(is_german(text[s:e]) or lexicon().knows(text[s:e]) for s, e in phrase.adjectives):
        return False
    return not after[:1].isupper() or is_german_noun(after) or lexicon().is_name(after)


def _verb_like(word: str) -> bool:
    return len(word) >= _SHORTEST_VERB and word[0].islower() and not lexicon().is_function_word(word)


def _opens_sentence(text: str, start: int) -> bool:
    return (
        start == 0 or text[start - 1] == "\n" or (start > 1 and text[start - 1] == " " and text[start - 2] in ".!?:“„")
    )


def _after_comma(text: str, start: int) -> bool:
    return start > 1 and text[start - 2 : start] == ", "


def _after_english_preposition(slot: _Slot, words: tuple[str, ...]) -> Solved | None:
    """Of the, with a: the two words together."""
    if len(words) != len(("of", "the")):
        return None
    genitive = genitive_form(slot.noun, slot.gender)
    if words[0] == _OF:
        form = determiner_form(slot.lemma, "gen", slot.gender)
        if form is None or (slot.gender in {"m", "n"} and genitive is not True):
            return None
        return (slot.start, slot.end, form), "gen"
    row = english_words()[words[0]]
    cases = prepositions().get(row.german, ())
    form = determiner_form(slot.lemma, cases[0], slot.gender) if cases and row.kind == "preposition" else None
    if form is None or genitive is True:
        return None
    joined = contraction(row.german, cases[0], slot.gender) if slot.lemma == "der" else None
    return (slot.start, slot.end, joined if joined in _CONTRACTED else f"{row.german} {form}"), cases[0]


def _after_german_word(slot: _Slot) -> Solved | None:
    preposition = slot.before.lower() if slot.before.lower() in prepositions() else ""
    case = _case_after(slot.text, preposition, slot.at) if preposition else _free_case(slot)
    if case is None:
        return None
    if (genitive_form(slot.noun, slot.gender) is True) != (case == "gen" and slot.gender in {"m", "n"}):
        return None
    joined = contraction(preposition, case, slot.gender) if preposition and slot.lemma == "der" else None
    if joined in _CONTRACTED:
        return (slot.at, slot.end, joined.capitalize() if slot.before[0].isupper() else joined), case
    form = determiner_form(slot.lemma, case, slot.gender)
    return ((slot.start, slot.end, form), case) if form is not None else None


def _case_after(text: str, preposition: str, at: int) -> Case | None:
    cases = prepositions()[preposition]
    if len(cases) == 1:
        return cases[0]
    if set(cases) == {"dat", "gen"}:
        return "dat" if preposition in {"laut", "dank"} else "gen"
    table = _government()
    for word in reversed(_clause(text, at, ".!?;:\n,")):
        if (preposition, word) in table:
            return table[preposition, word]
    return table.get((preposition, "-"))


def _clause(text: str, end: int, marks: str) -> list[str]:
    """The words from the last of some marks up to a position; no further back than any clause begins."""
    piece = text[max(0, end - _SENTENCE) : end]
    return piece[max(piece.rfind(mark) for mark in marks) + 1 :].split()


def _free_case(slot: _Slot) -> Case | None:
    """Nominative or accusative, which differ for masculine nouns only."""
    before = slot.before
    if slot.opens or before in _SUBJECT_FOLLOWS:
        return "nom"
    noun_before = before[:1].isupper() and slot.lemma == "der" and not _in_adverbial(slot)
    if noun_before or before in {"und", "oder", "sowie"}:
        return None
    if slot.gender != "m":
        return "acc"
    sentence = _clause(slot.text, slot.start, ".!?\n")
    if any(finite_verbs().get(word) in _COPULAS for word in sentence):
        return "nom"
    first = sentence[0].lower() if sentence else ""
    opened_by_adverbial = first in prepositions() or first in lexicon().contractions or first in lexicon().openers
    return "nom" if opened_by_adverbial and sentence[-1] in finite_verbs() else "acc"


def _in_adverbial(slot: _Slot) -> bool:
    """Is the noun before part of a phrase of time or place: am Montag?"""
    return word_before(slot.text, slot.at)[0].lower() in lexicon().contractions
