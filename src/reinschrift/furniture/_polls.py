"""Polls: the question, the answers to tick and the button below, as one box of the page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reinschrift.core.find import compiled
from reinschrift.core.lines import Line
from reinschrift.furniture._lines import key

__all__ = ["is_poll", "with_polls"]

_BUTTON = r"abstimm|\bstimm(?:t|en sie)? (?:jetzt |hier )?ab\b|voting|\bvot(?:en|ing|um)\b|# stimmen|stimmen? abgegeben|stimme abgeben|teilgenommen|zum ergebnis|ergebnis(?:se)? an(?:zeigen|sehen)"
_HEAD = (
    r"(?:(?:leser|blitz|online|kurz|ted-)?umfrage|voting|abstimmung|frage|quiz|ihre meinung|deine meinung|stimmen sie ab|stimm ab|ted)"
    r"(?: (?:des|der) (?:tages|woche|monats)| zum thema)?\Z"
)
_ASKED = r"(?:Umfrage|Leserumfrage|Abstimmung|Voting|Frage des Tages|Frage der Woche): [^\n?]{8,120}\?(?: [^\n?]{1,30}(?: ?[/|·•] ?[^\n?/|·•]{1,30}){1,5})\Z"
_ASKED_OFTEN = r"(?:Umfrage|Frage|Leserfrage|Sondierung|Abstimmung|Voting|Mitmachfrage|Quizfrage) (?:des Tages|der Woche|des Monats): [^\n?]{8,120}\?\Z"
_HEADED = r"(?:(?:Leser|Blitz|Online)?-?[Uu]mfrage|Voting|Abstimmung|Frage de[rs] \w+|Ihre Meinung|Stimmen Sie ab): [^\n?]{8,120}\?(?= )"
_SHARES = (
    r"(?: ?[,;/|·•]? [A-ZÄÖÜ][^\n?.!%\d]{0,30} \(?\d{1,3}(?:,\d)? ?(?:%|Prozent|Stimmen)\)?){2,6}\Z"
    r"|(?: ?[,;/|·•]? \d{1,3}(?:,\d)? ?(?:%|Prozent) [A-ZÄÖÜ][^\n?.!%\d,;/|·•]{0,30}){2,6}\Z"
    r"|(?: [(\[] ?[)\]] [A-ZÄÖÜ][^\n()?]{0,30}){2,6}\Z"
)
"""The answers to a question and how many gave them, or boxes to tick."""
_SHARED = r"[^\n.!?\d]{1,40} \(?\d{1,3}(?:,\d)? ?(?:%|Prozent)\)?\Z"
_VOTES = r"(?:Bisher )?\d[\d.]* (?:Stimmen|Teilnehmer\w*|Antworten)\Z"
_COUNT = r"(?:(?:Total|Insgesamt|Bisher):? )?\d[\d.’' ]* ?(?:abgegebene )?(?:Stimmen|Votes?|Abstimmungen|Teilnahmen|Teilnehm\w+)\Z"
"""How many took part, as the last line of the box."""
_READER = r"\b(?:[Dd]u|[Dd]ir|[Dd]ein\w*|Sie|Ihnen|Ihr\w*|[Ii]hr|[Ee]uch|[Ee]ure\w*)\b"
_ANSWERS = range(2, 9)
_MOST_ABOVE = 8  # lines between the head and the button
_LONGEST_ANSWER = 60  # characters
_LONGEST_QUESTION = 140


def is_poll(text: str) -> bool:
    """Does the line hold the head, the question and the answers of a poll ("Umfrage: Kommt …? Ja / Nein")?"""
    asked = compiled(_HEADED).match(text)
    if asked and compiled(_SHARES).match(text, asked.end()):
        return text[0] != "U" or compiled(_READER).search(asked[0]) is not None
    return len(text) <= _LONGEST_QUESTION and any(compiled(p).match(text) for p in (_ASKED, _ASKED_OFTEN))


def with_polls(every: tuple[Line, ...], certain: dict[int, str]) -> None:
    """What stands above the button of a poll, up to its head or, in the same paragraph, its question."""
    buttons = [i for i, kind in certain.items() if kind == "gallery" and compiled(_BUTTON).search(key(every[i].text))]
    for i in [i for i in buttons if i + 1 < len(every) and i + 1 not in certain]:
        if every[i + 1].block == every[i].block and compiled(_VOTES).match(every[i + 1].text):
            certain[i + 1] = "gallery"
    certain.update(dict.fromkeys(_counted(every), "gallery"))
    for i in sorted(buttons):
        top = _top(every, certain, i)
        if top is not None:
            certain.update({k: "gallery" for k in range(top, i) if k not in certain})


def _top(every: tuple[Line, ...], certain: dict[int, str], button: int) -> int | None:
    """The first line of the poll above its button. Answers that end as sentences do need a head above them."""
    top = None
    asked = stopped = False
    for k in range(button - 1, max(-1, button - 1 - _MOST_ABOVE), -1):
        text = every[k].text
        if compiled(_HEAD).match(key(text)):
            return k if asked or not stopped else None
        question = text[-1] == "?" and len(text) <= _LONGEST_QUESTION and text[0] not in "„“«»"
        if question and not asked:
            asked = True
            top = k if every[k].block == every[button].block and not stopped else top
        elif asked or not (k in certain or (len(text) <= _LONGEST_ANSWER and text[-1] not in ":“")):
            return top
        elif k not in certain and text[-1] in ".!":
            stopped = True
    return top


def _counted(every: tuple[Line, ...]) -> Iterator[int]:
    """The lines of polls that are a paragraph: a question to the reader, the answers, and how many took part.

    A question that nobody is addressed in needs a head above it: studies and elections are told in such lines as well.
    """
    starts = [0, *(i for i in range(1, len(every)) if every[i].block != every[i - 1].block)]
    for first, end in pairwise([*starts, len(every)]):
        counted = compiled(_COUNT).match(every[end - 1].text) is not None
        shared = not counted and compiled(_SHARED).match(every[end - 1].text) is not None
        if end - first < _ANSWERS[0] + 2 or not (counted or shared):
            continue
        headed = compiled(_HEAD).match(key(every[first].text)) is not None
        question, *answers = (line.text for line in every[first + headed : end - counted])
        if shared and not (
            headed and compiled(_READER).search(question) and all(map(compiled(_SHARED).match, answers))
        ):
            continue
        asked = question[-1] == "?" and (headed or compiled(_READER).search(question))
        if (
            asked
            and len(answers) in _ANSWERS
            and all(len(a) <= _LONGEST_ANSWER and a[-1] not in ".!?:" for a in answers)
        ):
            yield from range(first, end)
