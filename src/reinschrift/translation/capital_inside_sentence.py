"""A function word in capitals inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clause_around import place_at
from reinschrift.syntax.names import gender_of_head
from reinschrift.syntax.telling import gender_of_medium
from reinschrift.tables import read_table
from reinschrift.translation._joined_headings import goes_on
from reinschrift.translation._name_ends import without_verb
from reinschrift.translation._titles import begins_title
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries, conjunctions, function_words
from reinschrift.words.grammar import contractions, prepositions

_CAPITAL: Final = r" (?<=[\w,] )([A-ZÄÖÜ][a-zäöüß]+)(?= ([^\W\d_]+|[0-9„]))"
_MOSTLY: Final = 2  # a capital that the word owes to the starts of sentences
_NEARLY_ALWAYS: Final = 3
_REACH: Final = 30
_OF_NO_WORD: Final = frozenset("#@/_")
_JOINTS: Final = frozenset({"und", "oder"})
_NAME: Final = r"(?: [A-ZÄÖÜ][\w’'-]*){2,5}"
_ARTICLES: Final = frozenset({"Der", "Die", "Das"})


class _Kept(NamedTuple):
    form: str
    kind: str


@lru_cache(maxsize=4)
def _kept(kind: str) -> frozenset[str]:
    return frozenset(row.form for row in read_table("translation/kept_capitals.tsv", _Kept) if row.kind == kind)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Words of the closed classes that have a capital only where a sentence begins."""
    words = lexicon()
    forms = (form.capitalize() for form in function_words() | auxiliaries() if form.isalpha() and form.islower())
    return frozenset(
        form
        for form in forms
        if len(form) > 1
        and form not in _kept("always")
        and (not words.known(form) or words.opens_sentences(form) >= _MOSTLY)
    )


def find(page: Page) -> Iterator[Edit]:
    """Words that would be small if the sentence had been translated as one."""
    text = page.text
    for m in compiled(_CAPITAL).finditer(text):
        if m[1] not in _words():
            continue
        before = (text[max(0, m.start() - _REACH) : m.start()].split() or [""])[-1]
        if not _OF_NO_WORD.isdisjoint(before) or _is_noun(m[1], before) or _is_owner(text, m, before):
            continue
        if _is_stray(page, m):
            yield page.edit(*m.span(1), m[1].lower())


def _is_noun(word: str, before: str) -> bool:
    """Das Aus, ein klares Muss, ins Nichts, Hier und Jetzt: behind what stands before nouns; bis Weil: a town."""
    if word.lower() in conjunctions() and before in prepositions():
        return True
    if lexicon().opens_sentences(word) == _NEARLY_ALWAYS and word not in _kept("noun"):
        return False
    low = before.lower()
    opens = low in lexicon().determiners or low in contractions() or low in prepositions() or low in _JOINTS
    return opens or (before.islower() and is_adjective_form(before))


def _is_owner(text: str, m: re.Match[str], before: str) -> bool:
    """Eine Tochter Das Boston Institute: the article of a name whose case the noun before it asks for."""
    owns = m[1] in _ARTICLES and lexicon().is_noun(before) and gender_of_medium(before) is None
    name = compiled(_NAME).match(text, m.end(1)) if owns else None
    return name is not None and any(gender_of_head(without_verb(word)) is not None for word in name[0].split()[1:])


def _is_stray(page: Page, m: re.Match[str]) -> bool:
    place = place_at(page, *m.span(1))
    return goes_on(place) and not begins_title(page, place)


RULE = Rule(
    id="translation/capital-inside-sentence",
    kind="correction",
    risk="safe",
    why="""What stands in a tag of its own is translated apart, and its first word gets the capital of a sentence: "sie
    stellte fest, Dass", "laut der Polizei hat Die Stadt". In a machine-translated document a function word between two
    parts of one clause loses its capital: where the clause had no verb before it or gets none behind it, or where no
    heading can end with the word before. A heading that was joined to its text stays, and so do nouns (das Aus, ein Ja),
    the polite Sie, names (Der Spiegel) and titles, which are looked for wherever books, films and the like are spoken of.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk § 53"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere such a word begins a heading's sentence, a title or a name",
    fixes=(
        "Laut the Polizei will Amazonia ⟦Mit→mit⟧ Drohnen liefern.",
        "Laut the Polizei hat der Konzern Velotron ⟦In→in⟧ der Stadt gebaut.",
        "Laut the Polizei ist das so. Der Mann kam am Abend vom Ufer ⟦Mit→mit⟧ dem Boot zurück.",
        "Laut the Polizei ist das so. Die Firma will die Kunden im Sommer ⟦Nach→nach⟧ ihrer Meinung fragen.",
        "Laut the Polizei ist das so. Wie der Sender Rivermark TV ⟦Unter→unter⟧ Berufung auf ihn meldet, brennt es.",
        "Laut the Polizei ist das so. Weil die Bank Corvano ⟦Nach→nach⟧ dem Ausfall schwieg, gab es Streit.",
        "Laut the Polizei ist es kalt. Die ersten Autos rollten am 14. April ⟦Durch→durch⟧ die Röhre.",
        "Laut the Polizei ist es kalt. Der Konzern Velotron ⟦Hat→hat⟧ am Montag neue Räder vorgestellt.",
        "Laut the Polizei ist es kalt. Der Intendant will ⟦Mit→mit⟧ dem Umbau junge Leute gewinnen.",
        "Laut the Polizei ist es kalt. Sie stellten fest, ⟦Dass→dass⟧ der Weg in Eisenach endet.",
        "Laut the Polizei ist es kalt. Der Weg beginnt in Eisenach ⟦Und→und⟧ endet am Rhein.",
        "Laut the Polizei ist es kalt. Das steht in einer Studie ⟦Der→der⟧ Universität.",
        "Laut the Polizei ist es kalt. Der Rat will, dass ⟦Die→die⟧ Arbeiten im Mai beginnen.",
        "Laut the Polizei ist es kalt. Mit ⟦Dem→dem⟧ Ausbau hat das Land ⟦Im→im⟧ Herbst begonnen, ⟦Als→als⟧ Geld da war.",
        "Laut the Polizei ist es kalt. Es lobte ihn der Trainer Lino Costa, ⟦Der→der⟧ das Ergebnis vorstellte.",
        "Laut the Polizei ist es kalt. Sie hat ⟦Auch→auch⟧ im Winter ⟦Nicht→nicht⟧ geheizt und ⟦Im→im⟧ Mai das Haus verlassen.",
    ),
    keeps=(
        "Laut the Polizei ist es still. Aufregung um Plan Nach dem Streit tagt der Rat. Sie las „Warten Auf den Bus“ am Abend.",
        "Laut the Polizei las er am 14. April Das Boot und den Roman Der Turm.",
        "Laut the Polizei spielt der Schauspieler Will mit.",
        "Laut the Polizei rief der Dekan Josef Knapp einleitend dazu auf.",
        "Laut the Polizei lädt man über USB Fast Charging schnell.",
        "Laut the Polizei gibt es das. Kenner Hellmann Nur eine Stunde später kommt er.",
        "Laut the Polizei ist es still. Gebühren sollen nicht steigen Bei den Parkplätzen gibt es keinen Grund dafür.",
        "Laut the Polizei ist es still. Rat will neues Gericht Um die Täter zu strafen, schlägt er einen Vertrag vor.",
        "Laut the Polizei kam das Aus für den Laden. Er sagte ein klares Ja und fiel ins Nichts, im Hier und Jetzt.",
        "Laut the Polizei las sie in Der Spiegel davon, und er stand in Der Kurier.",
        "Laut the Polizei sah sie im Kino Die Brücke und hörte Das Lied der Möwe.",
        "Laut the Polizei ist es still. Er fragte sie, ob Sie Ihr Rad fand und wann Du kommst.",
        "Laut the Polizei ist es still.\n\nDas Für und Wider wird erörtert.",
        "Laut the Polizei aß er im Gasthof Zur Post und im Wirtshaus Zum Goldenen Löwen, der Zug fährt bis Weil durch.",
        "Laut the Polizei las er das Buch Mit den Händen. Er mag Filme, Als wir träumten zum Beispiel.",
    ),
)
