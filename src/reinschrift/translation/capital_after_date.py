"""A function word in capitals right behind a date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence.dates import LikelyDate, dates_of, time_ends_sentence, times_of
from reinschrift.syntax.clauses import could_be_finite
from reinschrift.syntax.frames import english_words, is_german
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries
from reinschrift.words.readings import prefixes

_WORD: Final = r",? ([A-ZÄÖÜ][a-zäöüß]+)(?=([,.;:!?]?)(?: (?:([^\W\d_]+)|[0-9„])|\n|\Z))"
_COMMON: Final = 14
_PARTICIPLES: Final = ("t", "en")
_POLITE: Final = frozenset({"Sie", "Ihr", "Ihre", "Ihrer", "Ihren", "Ihrem", "Ihres", "Ihnen"})


def find(page: Page) -> Iterator[Edit]:
    """Function words and verbs; where the stop of a time ends its sentence, none."""
    text = page.text
    ends = {d.end for d in page.fact(dates_of) if not isinstance(d, LikelyDate)}
    ends |= {t.end for t in page.fact(times_of) if not time_ends_sentence(text, t.end)}
    for end in sorted(ends):
        m = compiled(_WORD).match(text, end)
        if m is None or m[1] in _POLITE or _is_english(m[1], m[3] or ""):
            continue
        if lexicon().is_function_word(m[1]) or _is_verb(m[1], m[2], m[3] or ""):
            yield page.edit(m.start(1), m.end(1), m[1].lower())


def _is_english(word: str, following: str) -> bool:
    """4:30 p.m. To whom it may concern: the quotation goes on in English."""
    return word.lower() in english_words() and following.islower() and not is_german(following)


def _is_verb(word: str, mark: str, following: str) -> bool:
    """A verb that no noun is written like; an infinitive (Übernehmen) where the verb that asks for it follows."""
    words, low = lexicon(), word.lower()
    if words.is_finite_verb(low) or could_be_finite(low):
        return not words.is_noun(word)
    if not words.is_noun(word) and not words.is_name(word) and words.count_class(low) >= _COMMON:
        return True  # Öffentlich: an adjective that stands for an adverb
    if low in prefixes() and mark:
        return True  # of a separable verb: gehen am 3. Mai weiter.
    if words.is_noun(word) or not words.known(low) or words.count_class(word) >= words.count_class(low):
        return False
    if low.endswith(_PARTICIPLES):
        return bool(mark) or not following or words.is_closed(following)
    return low.endswith("en") and following in auxiliaries()


RULE = Rule(
    id="translation/capital-after-date",
    kind="correction",
    risk="safe",
    why="""A date in a tag of its own was translated apart; what follows was translated as if a sentence began there. A
    function word right after an English date cannot begin one, since no full stop stands between. The polite Sie and
    Ihr stay.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk § 53"),
    find=find,
    fixes=(
        "Er hatte bis September 15th ⟦Um→um⟧ einen Käufer zu finden",
        "Das Fest beginnt am June 3rd ⟦Um→um⟧ 8 Uhr.",
        "Sie teilte am June 3rd ⟦Mit→mit⟧, dass alles gut ist.",
        "Sie kam am 4. October ⟦Nach→nach⟧ Berlin.",
        "Sie soll am Monday, June 3, ⟦In→in⟧ Bergheim sprechen.",
        "Sie hat das am March 2nd ⟦Angekündigt→angekündigt⟧, heißt es.",
        "Ein Verein, der den Hof am 3rd June ⟦Übernehmen→übernehmen⟧ will, wirbt.",
        "Die Gespräche gehen am July 15 ⟦Weiter→weiter⟧.",
        "Es geschah am October 4, 2023 ⟦In→in⟧ der Stadt.",
    ),
    keeps=(
        "Auf dem Zettel steht: „September 15th, 4:30 p.m. To whoever finds this.“ Mehr weiß niemand.",
        "Bis September 15th. Um acht Uhr begann es.",
        "Das war am 15. September Um acht",
        "Er will am October 3rd Berlin erreichen",
        "Er will am October 3rd Schreiben verteilen.",
        "Sie zeigte am October 3rd Verständnis.",
        "Bis September 15th Sie zu erreichen",
    ),
)
