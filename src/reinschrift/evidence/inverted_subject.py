"""Articles of another gender behind a verb with when or where before it: am Mittwoch soll der Räumung."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.evidence.agreement import endings_to_change
from reinschrift.evidence.lone_subject import is_lone_subject
from reinschrift.evidence.phrases import could_be_several, phrase_at, sure_gender
from reinschrift.words import Letter
from reinschrift.words.grammar import adjective_ending, determiner_form

__all__ = ["inverted_subjects"]

# No comma, no other verb: a preposition and up to five words, or an adverb of time.
_OPENING: Final = (
    r"(?:\A|\n|[.!?] )"
    r"(?:(?:A[mb]|Aus|Bei|Beim|Bis|I[mn]|Mit|Nach|Seit|Vom|Vor|Wegen|Zu[mr]?)(?: [\w.-]+){1,5}"
    r"|Bisher|Dann|Danach|Derzeit|Künftig|Nun|Später|Zuletzt|Zuvor)\Z"
)
_SUBJECT: Final = (
    r" (bleibt|blieb|darf|hat|hatte|ist|kann|konnte|muss|soll|sollte|war|will|wird|wollte|wurde)"
    r" (der|die|das)(?= (?:[a-zäöüß]+e )?[A-ZÄÖÜ])"
)
_REACH: Final = 80
_PASSIVE: Final = frozenset({"wird", "wurde"})  # wurde der Frau gekündigt: no subject
_STATES: Final = frozenset({"bleibt", "blieb", "ist", "war", "wird", "wurde"})
_CLOSED: Final = r"[^.!?;:,\n]* (?!gewesen|geworden|geblieben)[a-zäöüß]{2,}(?:t|en)[.!?,]"  # kann das Spaß machen
_GENDERS: Final[dict[str, Letter]] = {"der": "m", "die": "f", "das": "n"}


def inverted_subjects(text: str) -> Iterator[Iterator[tuple[int, int, str]]]:
    """The article with the adjectives behind it, where the noun leaves the nominative of one gender."""
    for m in compiled(_SUBJECT).finditer(text):
        if compiled(_OPENING).search(text, max(0, m.start() - _REACH), m.start()):
            yield _nominative(text, m[1], *m.span(2))


def _nominative(text: str, verb: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is None or gender not in {"m", "f"} or _GENDERS[text[start:end]] == gender:
        return
    if could_be_several(phrase.noun, gender) or text[phrase.end : phrase.end + 1] in {"-", "/"}:
        return
    if gender == "f":
        fits = text[start:end] == "der" and verb not in _PASSIVE and is_lone_subject(text, phrase.end, verb)
    else:  # die Bau soll beginnen; of das, what happens to it must show that it is no pronoun
        fits = text[start:end] == "die" or (verb in _STATES and compiled(_CLOSED).match(text, phrase.end) is not None)
    form = determiner_form("der", "nom", gender) if fits else None
    if form:
        yield (start, end, form)
        yield from endings_to_change(text, phrase, adjective_ending("der", "nom", gender))
