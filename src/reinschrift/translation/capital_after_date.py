"""A function word in capitals inside a sentence, behind a date or a linked name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.clauses import could_be_finite, has_finite_verb
from reinschrift.evidence.dates import dates_of, time_ends_sentence, times_of
from reinschrift.evidence.frames import is_german, word_after
from reinschrift.evidence.government import clause_before
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions
from reinschrift.words.grammar import contractions, prepositions
from reinschrift.words.readings import prefixes

_WORD: Final = r" ([A-ZÄÖÜ][a-zäöüß]+)(?=([,.;:!?]?)(?: ([^\W\d_]+)|\n|\Z))"
_LINKED: Final = r"[a-zäöüß,] ([A-ZÄÖÜ@][\w&’'-]*(?: [A-ZÄÖÜ][\w&’'-]*){0,3}) (%s)(?= (?:[a-zäöü]|[A-ZÄÖÜ]\w{3}))"
_PARTICIPLES: Final = ("t", "en")
_POLITE: Final = frozenset({"Sie", "Ihr", "Ihre", "Ihrer", "Ihren", "Ihrem", "Ihres", "Ihnen"})


def find(page: Page) -> Iterator[Edit]:
    """Function words right behind a date, and in translations behind a name in the middle of a sentence."""
    text = page.text
    ends = {d.end for d in page.fact(dates_of)}
    ends |= {t.end for t in page.fact(times_of) if not time_ends_sentence(text, t.end)}
    for end in sorted(ends):
        m = compiled(_WORD).match(text, end)
        if m and m[1] not in _POLITE and (lexicon().is_function_word(m[1]) or _is_verb(m[1], m[2], m[3] or "")):
            yield page.edit(m.start(1), m.end(1), m[1].lower())
    if machine_translated(page.opening):
        for m in compiled(_LINKED % _particles()).finditer(text):
            after = word_after(text, m.end())
            if (
                m.end(1) not in ends
                and _is_name(m[1])
                and has_finite_verb(" ".join(clause_before(text, m.start(1), ".!?:\n")))
                and (is_german(after) if after[:1].isupper() else not lexicon().is_finite_verb(after))
            ):
                yield page.edit(m.start(2), m.end(2), m[2].lower())


def _is_verb(word: str, mark: str, following: str) -> bool:
    """A verb that no noun is written like; an infinitive (Übernehmen) where the verb that asks for it follows."""
    words, low = lexicon(), word.lower()
    if words.is_finite_verb(low) or could_be_finite(low):
        return not words.is_noun(word)
    if low in prefixes() and mark:
        return True  # of a separable verb: gehen am 3. Mai weiter.
    if words.is_noun(word) or not words.known(low) or words.count_class(word) >= words.count_class(low):
        return False
    if low.endswith(_PARTICIPLES):
        return bool(mark) or not following or words.is_closed(following)
    return low.endswith("en") and following in auxiliaries()


@lru_cache(maxsize=1)
def _particles() -> str:
    """Words in capitals that open a phrase and no name."""
    focus = {form for form, kinds in adverbs().items() if {"negation", "focus"} & set(kinds)}
    forms = {*conjunctions(), *focus, *prepositions(), *contractions()}
    return "|".join(sorted(form.capitalize() for form in forms if form.isalpha()))


def _is_name(words: str) -> bool:
    """A name or an unknown word: behind a common noun, a heading or a title may have been run in."""
    last = words.rsplit(maxsplit=1)[-1]
    return lexicon().is_name(last) or not lexicon().knows(last) or last.isupper()


RULE = Rule(
    id="translation/capital-after-date",
    kind="correction",
    risk="safe",
    why="""A date or a name in a tag of its own was translated apart; what follows was translated as if a sentence began
    there. A function word right after an English date cannot begin one, since no full stop stands between; behind a
    name in the middle of a sentence that has its verb already (else a heading was run in) that is so in machine-translated documents. The polite Sie and Ihr stay, and so do
    articles behind names, which may belong to another name.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk § 53"),
    find=find,
    fixes=(
        "Er hatte bis September 15th ⟦Um→um⟧ einen Käufer zu finden",
        "Sie teilte am June 3rd ⟦Mit→mit⟧, dass alles gut ist.",
        "Sie kam am 4. October ⟦Nach→nach⟧ Berlin.",
        "Sie hat das am March 2nd ⟦Angekündigt→angekündigt⟧, heißt es.",
        "Ein Verein, der den Hof am 3rd June ⟦Übernehmen→übernehmen⟧ will, wirbt.",
        "Die Gespräche gehen am July 15 ⟦Weiter→weiter⟧.",
        "Es geschah am October 4, 2023 ⟦In→in⟧ der Stadt.",
        "Laut the Polizei will Amazonia ⟦Mit→mit⟧ Drohnen liefern.",
        "Laut the Polizei hat der Konzern Velotron ⟦In→in⟧ der Stadt gebaut.",
    ),
    keeps=(
        "Bis September 15th. Um acht Uhr begann es.",
        "Das war am 15. September Um acht",
        "Er will am October 3rd Berlin erreichen",
        "Er will am October 3rd Schreiben verteilen.",
        "Sie zeigte am October 3rd Verständnis.",
        "Bis September 15th Sie zu erreichen",
        "Er will Amazonia Mit Drohnen beliefern.",
        "Laut the Polizei lädt man über USB Fast Charging schnell.",
        "Laut the Polizei gibt es das. Kenner Hellmann Nur eine Stunde später kommt er.",
        "Laut the Polizei las er das Buch Mit den Händen.",
    ),
)
