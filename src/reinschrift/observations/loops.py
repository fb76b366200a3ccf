"""Sentences and rows of words that a decoder has repeated in a loop."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count, islice, pairwise
from operator import eq
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.words.tokens import token_set, tokens

__all__ = ["loops"]

_SENTENCE_END: Final = r"[.!?][“\"»«]?(?= )"
_LABELS: Final = (" Uhr: ", " Uhr | ", " Uhr – ")
_OF_LABELS: Final = frozenset({"Uhr", "Uhr:"})
"""Tokens, one of which every label holds."""
_LABEL: Final = r"[0-9]{1,2}[.:][0-9]{2} Uhr(?:: | [|–] )"  # of a ticker
_WORDS: Final = r"[^\s,;]+"
_LONG: Final = 5
"""Words of a sentence from which its twin right behind it is no wish of the writer."""
_SHORT: Final = 3
_TIMES: Final = 3
"""A loop of a part of a sentence goes round three times at least; twice is rhetoric."""
_LONGEST: Final = 8
_DIFFERENT: Final = 4
"""Different words in a part that loops, of longer parts; in shorter ones all differ."""
_SHORTEST_LINE: Final = 60
_CHORUS: Final = 2
_AND: Final = "und"


def loops(page: Page) -> tuple[tuple[int, int], ...]:
    """The spans of the further copies, in every line of prose; a fact."""
    twins, turns = _has_twins(page), _has_turns(page)
    return tuple(_find(page.text, twins=twins, turns=turns)) if twins or turns else ()


def _find(text: str, *, twins: bool, turns: bool) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        if len(line) >= _SHORTEST_LINE:
            taken = list(_sentences(line, start)) if twins else []
            yield from taken
            if turns and not taken:
                yield from _parts(line, start)
        start += len(line) + 1


def _has_twins(page: Page) -> bool:
    """The cheap look: does a sentence follow itself, whatever mark ends it?"""
    text = page.text
    if not _OF_LABELS.isdisjoint(page.fact(token_set)) and any(label in text for label in _LABELS):
        text = compiled(_LABEL).sub(". ", text)
    sentences = f" {text}".replace("\n", ". ").replace("!", ".").replace("?", ".").split(".")
    return any(map(eq, sentences, islice(sentences, 1, None)))


def _has_turns(page: Page) -> bool:
    """The cheap look: do two to eight tokens stand three times in a row, the end of the last copy aside?

    Then ``2 * size - 1`` neighbours equal the token ``size`` places on; so it is enough to ask one token in as many.
    """
    words = page.fact(tokens)
    for size in range(_CHORUS, _LONGEST + 1):
        step = 2 * size - 1
        for at in compress(count(0, step), map(eq, words[::step], words[size::step])):
            first, last = at, at + 1
            while first and at - first < step and words[first - 1] == words[first - 1 + size]:
                first -= 1
            while last + size < len(words) and last - first < step and words[last] == words[last + size]:
                last += 1
            if last - first >= step:
                return True
    return False


def _sentences(line: str, offset: int) -> Iterator[tuple[int, int]]:
    """Sentences of five words that follow themselves, shorter ones that do so twice."""
    ends = [0, *(m.end() + 1 for m in compiled(_SENTENCE_END).finditer(line)), len(line) + 1]
    spans = [(a, b - 1) for a, b in pairwise(ends) if a < b]
    i = 0
    while i < len(spans):
        sentence = line[slice(*spans[i])]
        label = compiled(_LABEL).match(sentence)
        sentence = sentence[label.end() :] if label else sentence
        j = i + 1
        while j < len(spans) and line[slice(*spans[j])] == sentence:
            j += 1
        words = sentence.count(" ") + 1
        if (j - i > 1 and words >= _LONG) or (j - i >= _TIMES and words >= _SHORT):
            yield offset + spans[i][1], offset + spans[j - 1][1]
        i = j


def _parts(line: str, offset: int) -> Iterator[tuple[int, int]]:
    """Rows of two to eight words, three times in a row, with or without commas between them."""
    words = [(m.start(), m.end()) for m in compiled(_WORDS).finditer(line)]
    forms = [line[s:e].rstrip(".!?") for s, e in words]
    i = 0
    while i < len(forms):
        size, times = _loop_at(forms, i)
        is_sentence = size < _SHORT and line[words[i + size - 1][1] - 1] in ".!?"  # Es hustet. Es hustet. Es hustet.
        if times and not is_sentence:
            first, last = words[i + size - 1][1], words[i + size * times - 1][1]
            end = line[last - 1]
            yield offset + first, offset + (last - 1 if end in ".!?" else last)
        i += max(1, size * times)


def _loop_at(forms: list[str], i: int) -> tuple[int, int]:
    """Size and number of copies of the loop that begins at a word; (0, 0) if there is none."""
    form = forms[i]
    for size in range(_CHORUS, _LONGEST + 1):
        if i + size * _TIMES > len(forms):
            break
        if forms[i + size] not in {form, form.lower()}:
            continue
        unit = [forms[i + size], *forms[i + 1 : i + size]]  # Der Pilot der Pilot der Pilot
        if form not in unit and not any(word[:1].isupper() for word in unit):
            continue  # Und wieder und wieder und wieder
        if len(set(unit)) < min(size, _DIFFERENT) or not any(len(w) >= _SHORT for w in unit):
            continue
        if size == _CHORUS and _AND in unit:
            continue  # sie laufen und laufen und laufen
        times = 1
        while forms[i + times * size : i + (times + 1) * size] == unit:
            times += 1
        if times >= _TIMES:
            return size, times
    return 0, 0
