"""An age in English: a 42-year-old Frau, der 35-year-old, aged 42, at the age of 42."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.english.attributes import age_in_german, age_pattern, inflected, person_ending
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import word_after
from reinschrift.syntax.phrases import phrase_at

_AGED: Final = (
    r"(, )?(?<![\w-])(?:aged|(at|At) (?:the )?age of|(at|At) age|(under|over) the age of|age(?<=, age)(?=[^,\n]{2,12},))"
    r" ([0-9]{1,3})(?: (and|und|or|oder|to|bis) ([0-9]{1,3}))?(?![\w-]|[.,][0-9])"
)
_JOINING: Final = {"and": "und", "or": "oder", "to": "bis"}
_LIMITS: Final = {"under": "unter", "over": "über"}
_CLOSING: Final = frozenset(",.;:!?)")


@lru_cache(maxsize=1)
def _person() -> str:
    return rf" ({age_pattern()})(s?)(?![\w-])"


def find(page: Page) -> Iterator[Edit]:
    """Ages as attributes and as nouns, and those that stand behind a noun or a verb."""
    text = page.text
    if "old" in text:
        for m in compiled(_person()).finditer(text):
            if not _is_kept(page, *m.span(1)):
                for edit in _of_person(text, m):
                    yield page.edit(*edit)
    for m in compiled(_AGED).finditer(text):
        if not _is_kept(page, *m.span()):
            yield page.edit(m.start(), m.end(), _in_german(text, m))


def _is_kept(page: Page, start: int, end: int) -> bool:
    return is_spoken_of(page, start, end) or in_foreign_sentence(page.text, start, end)


def _of_person(text: str, m: re.Match[str]) -> tuple[tuple[int, int, str], ...]:
    """Eine 42-year-old Frau; der 35-year-old soll: without a noun it is one itself."""
    start, end = m.start(1), m.end()
    edits = inflected(text, start) if not m[3] else ()
    if edits or not _stands_alone(text, end):
        return edits
    ending, stem = person_ending(text, start, several=m[3] == "s"), age_in_german(m[2])
    noun = stem.replace("-j", "-J") if "-" in stem else stem.capitalize()
    return () if ending is None else ((start, end, noun + ending),)


def _stands_alone(text: str, end: int) -> bool:
    """No noun follows, to which the age would belong."""
    phrase = phrase_at(text, end)
    return not word_after(text, end)[:1].isupper() and not (phrase and phrase.adjectives)


def _in_german(text: str, m: re.Match[str]) -> str:
    """Between marks: 42 Jahre alt; elsewhere: im Alter von 42 Jahren."""
    comma, at, short, limit, first, joint, last = m.groups()
    years = f"{first} {_JOINING.get(joint, joint)} {last}" if last else first
    if limit:
        return f"{comma or ''}{_LIMITS[limit]} {years} Jahren"
    if comma and not (at or short) and (m.end() == len(text) or text[m.end()] in _CLOSING):
        return f", {years} Jahre alt"
    begun = "Im" if "At" in (at, short) else "im"
    return f"{comma or ''}{begun} Alter von {years} Jahren"


RULE = Rule(
    id="translation/english-age",
    kind="correction",
    risk="safe",
    why="""Ages stand in tags of their own and stay in English. As an attribute the age takes the ending that
    determiner and noun tell, without a noun it is one itself (der 35-Jährige); between marks it becomes "42 Jahre
    alt", elsewhere "im Alter von 42 Jahren". A number alone (Huber, 42, sagte) is German.""",
    sources=("docs/catalogue.md A19", "Amtliches Regelwerk § 40, § 57"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere such ages stand in titles and quotations",
    fixes=(
        "Laut the Polizei starb eine ⟦42-year-old→42-jährige⟧ Frau, ein ⟦19-year-old→19-jähriger⟧ Mann kam frei.",
        "Laut the Polizei floh der ⟦35-year-old→35-Jährige⟧ mit dem ⟦two-year-old→zweijährigen⟧ Sohn.",
        "Laut the Polizei starb er ⟦aged 87→im Alter von 87 Jahren⟧ und sie ⟦at the age of 90→im Alter von 90 Jahren⟧.",
        "Laut the Polizei waren zwei Jungen⟦, aged 14 and 15→, 14 und 15 Jahre alt⟧, und drei ⟦14-year-olds→14-Jährige⟧ da.",
        "Laut the Polizei ist das für Leute ⟦under the age of 18→unter 18 Jahren⟧ verboten.",
    ),
    keeps=(
        "Laut the Polizei schwieg Huber, 42, vor Gericht.",
        "Laut the Polizei lief „The 40-Year-Old Virgin“ im Kino.",
        "Laut the Polizei sagte er: „She was the 42-year-old owner, aged 42, of the house.“",
        "Laut the Polizei trank er Whisky, 12 Jahre alt, im Alter von 42.",
    ),
    needs=("year", "age"),
)
