"""A sentence or a row of words that a decoder has repeated in a loop."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count, islice, pairwise
from operator import eq
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.words.tokens import tokens

_SENTENCE_END: Final = r"[.!?][“\"»«]?(?= )"
_WORDS: Final = r"[^\s,;]+"
_LONG: Final = 5
"""Words of a sentence from which its twin right behind it is no wish of the writer."""
_SHORT: Final = 3
_TIMES: Final = 3
"""A loop of a part of a sentence goes round three times at least; twice is rhetoric."""
_LONGEST: Final = 8
_SHORTEST_LINE: Final = 60
_CHORUS: Final = 2


def find(page: Page) -> Iterator[Edit]:
    """The further copies in every line of prose; the first one stays."""
    twins, turns = page.fact(has_twins), page.fact(has_turns)
    if not twins and not turns:
        return
    start = 0
    for line in page.text.split("\n"):
        if len(line) >= _SHORTEST_LINE:
            taken = list(_sentences(page, line, start)) if twins else []
            yield from taken
            if turns and not taken:
                yield from _parts(page, line, start)
        start += len(line) + 1


def has_twins(page: Page) -> bool:
    """The cheap look: does a sentence follow itself, whatever mark ends it? A fact."""
    sentences = f" {page.text}".replace("\n", "\n ").replace("!", ".").replace("?", ".").split(".")
    return any(map(eq, sentences, islice(sentences, 1, None)))


def has_turns(page: Page) -> bool:
    """The cheap look: do two to eight tokens stand three times in a row, the end of the last copy aside? A fact.

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


def _sentences(page: Page, line: str, offset: int) -> Iterator[Edit]:
    """Sentences of five words that follow themselves, shorter ones that do so twice."""
    ends = [0, *(m.end() + 1 for m in compiled(_SENTENCE_END).finditer(line)), len(line) + 1]
    spans = [(a, b - 1) for a, b in pairwise(ends) if a < b]
    i = 0
    while i < len(spans):
        sentence = line[slice(*spans[i])]
        j = i + 1
        while j < len(spans) and line[slice(*spans[j])] == sentence:
            j += 1
        words = sentence.count(" ") + 1
        if (j - i > 1 and words >= _LONG) or (j - i >= _TIMES and words >= _SHORT):
            yield page.edit(offset + spans[i][1], offset + spans[j - 1][1], "")
        i = j


def _parts(page: Page, line: str, offset: int) -> Iterator[Edit]:
    """Rows of two to eight words, three times in a row, with or without commas between them."""
    words = [(m.start(), m.end()) for m in compiled(_WORDS).finditer(line)]
    forms = [line[s:e].rstrip(".!?") for s, e in words]
    i = 0
    while i < len(forms):
        size, times = _loop_at(forms, i)
        if times:
            first, last = words[i + size - 1][1], words[i + size * times - 1][1]
            end = line[last - 1]
            yield page.edit(offset + first, offset + (last - 1 if end in ".!?" else last), "")
            i += size * times
        else:
            i += 1


def _loop_at(forms: list[str], i: int) -> tuple[int, int]:
    """Size and number of copies of the loop that begins at a word; (0, 0) if there is none."""
    form = forms[i]
    for size in range(_CHORUS, _LONGEST + 1):
        if i + size * _TIMES > len(forms):
            break
        if forms[i + size] != form:
            continue
        unit = forms[i : i + size]
        if len(set(unit)) < len(unit) or not any(len(w) >= _SHORT for w in unit):
            continue
        times = 1
        while forms[i + times * size : i + (times + 1) * size] == unit:
            times += 1
        if times >= _TIMES:
            return size, times
    return 0, 0


RULE = Rule(
    id="translation/repeated-passage",
    kind="removal",
    risk="safe",
    why="""Neural decoders get into loops and repeat a sentence or a part of it. The first copy stays. A sentence of
    five words right behind its twin, a shorter one three times, and a row of words three times in one line of prose
    are no style of news; verse and lists have short lines, and a word said three times (nie, nie, nie) stays.""",
    sources=("docs/catalogue.md A17",),
    find=find,
    fixes=(
        (
            "Der Brand ist unter Kontrolle gebracht. Die Löscharbeiten werden noch lange fortgesetzt.⟦ Die Löscharbeiten "
            "werden noch lange fortgesetzt.→⟧ Zwölf Häuser sind zerstört."
        ),
        (
            "Die Ermittler gaben am Montag Einzelheiten bekannt. Die Suche läuft.⟦ Die Suche läuft. Die Suche läuft.→⟧ "
            "Das sagte die Polizei."
        ),
        (
            "Der Bürgermeister dankte den Helfern aus den Nachbarländern⟦, aus den Nachbarländern, aus den "
            "Nachbarländern→⟧ für ihren Einsatz."
        ),
        (
            "Die Verhandlungen wurden in der vergangenen Woche⟦ in der vergangenen Woche in der vergangenen Woche→⟧ "
            "unterbrochen."
        ),
        "Der Minister warnte am Mittwoch vor den Folgen für die Kinder⟦, für die Kinder, für die Kinder→⟧.",
    ),
    keeps=(
        "Sie riefen immer wieder: Wir wollen rein! Wir wollen rein! Dann öffnete die Polizei die Tore des Stadions.",
        "Er sagte nie, nie, nie wolle er in dieses Land zurückkehren, das ihm alles genommen habe im Krieg.",
        "Die Preise steigen und steigen und steigen, sagt die Verkäuferin auf dem Markt am Rand der Altstadt.",
        "Schlaf, Kindlein, schlaf\nSchlaf, Kindlein, schlaf\nSchlaf, Kindlein, schlaf",
        "Tag für Tag, Woche für Woche, Monat für Monat warten die Angehörigen der Vermissten auf eine Nachricht.",
    ),
)
