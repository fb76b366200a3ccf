"""Faults of machine translation that can be made in clean German, each named, seeded and made at one place.

Each fault breaks the sentence wherever it is made: a case that the preposition does not govern, an ending that stands
behind no such determiner, an English word between German ones. What the place was before is the one right repair.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

__all__ = ["FAULTS", "Fault"]

Fault = Callable[[str, random.Random], str]
"""The text with one fault, at a place chosen by chance; unchanged if there is no place for it."""

Change = Callable[[re.Match[str], random.Random], str]

_DATIVE: Final = "mit|von|bei|aus|nach|seit|zu|gegenüber|laut|gemäß"
_ACCUSATIVE: Final = "für|durch|gegen|ohne|um"
_NOUN: Final = r"(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ][a-zäöüß]{2,})"
_NOMINATIVES: Final = {
    "einem": "ein",
    "einer": "eine",
    "dem": "der",
    "der": "die",
    "diesem": "dieser",
    "seiner": "seine",
}
_OF_ACCUSATIVES: Final = {"einen": "ein", "den": "der", "diesen": "dieser", "seinen": "sein", "ihren": "ihr"}
_GENDERS: Final = {
    "Der": ("Das", "Den"),
    "Das": ("Der", "Den"),
    "Die": ("Das",),
    "Eine": ("Ein",),
    "Dieser": ("Dieses",),
}
_WORDS: Final = {
    "mit": "with",
    "von": "of",
    "für": "for",
    "und": "and",
    "oder": "or",
    "aber": "but",
    "dass": "that",
    "weil": "because",
    "nach": "after",
    "seit": "since",
    "zwischen": "between",
    "während": "while",
}
_SMALL: Final = (
    "der|die|das|den|dem|ein|eine|einen|einem|einer|in|im|am|an|auf|mit|von|vom|zu|zum|zur|für|bei|nach|aus|über|unter"
    "|als|wie|nicht|auch|dass|es|er|wurde|wurden|war|ist|sind|hat|haben|soll|will"
)
_STARTS: Final = (
    "Der|Die|Das|Ein|Eine|In|Im|Am|An|Auf|Mit|Von|Für|Bei|Nach|Aus|Über|Als|Wie|Auch|Es|Er|Doch|Aber|Zudem|Dabei"
)
_BEHIND_NAMES: Final = (
    "sagte|sagt|erklärte|betonte|meinte|forderte|kritisierte|warnte|hatte|wurde|wird|will|soll|gegenüber|und|bei|aus"
)
_MONTHS: Final = {
    "Januar": "January",
    "Februar": "February",
    "März": "March",
    "Mai": "May",
    "Juni": "June",
    "Juli": "July",
    "Oktober": "October",
    "Dezember": "December",
}
_ANY_MONTH: Final = "|".join((*_MONTHS, "April", "August", "September", "November"))
_TIMES: Final = {
    "Jahr": "year",
    "Jahre": "years",
    "Jahren": "years",
    "Monate": "months",
    "Monaten": "months",
    "Wochen": "weeks",
    "Tage": "days",
    "Tagen": "days",
}
_PLACES: Final = {
    "Deutschland": "Germany",
    "Wien": "Vienna",
    "Brüssel": "Brussels",
    "Griechenland": "Greece",
    "Russland": "Russia",
    "München": "Munich",
    "Frankreich": "France",
    "Italien": "Italy",
}
_SUFFIXES: Final = {"1": "st", "2": "nd", "3": "rd", "21": "st", "22": "nd", "23": "rd", "31": "st"}
_NOON: Final = 12
_CLOSING: Final = (
    "ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden"
    "|soll|sollen|sollte|kann|können|konnte|konnten|muss|müssen"
)
_TO_CLOSING: Final = rf"(?=[^,.;:!?„“\n]{{5,90}} (?:{_CLOSING})[,.])"
_PERSONS: Final = ("er", "in", "ern", "innen", "mann", "frau", "leute", "ist", "isten", "ent", "enten")
_ENGLISH_VERBS: Final = {
    "waren": "were",
    "hatte": "had",
    "hatten": "had",
    "würde": "would",
    "würden": "would",
    "kann": "can",
    "können": "can",
}
_PRONOUNS: Final = {
    "der": ("die", "das"),
    "die": ("der", "das"),
    "das": ("der", "die"),
    "den": ("die", "das"),
    "dem": ("der",),
    "dessen": ("deren",),
    "deren": ("dessen",),
}
_OF_ONE: Final = {
    "ist": "sind",
    "war": "waren",
    "hat": "haben",
    "hatte": "hatten",
    "wird": "werden",
    "wurde": "wurden",
    "soll": "sollen",
    "kann": "können",
    "muss": "müssen",
    "konnte": "konnten",
    "kam": "kamen",
    "liegt": "liegen",
    "steht": "stehen",
}
_NUMBERS: Final = {**_OF_ONE, **{several: one for one, several in _OF_ONE.items()}}
_ADJECTIVES: Final = {
    "neu": "new",
    "alt": "old",
    "groß": "big",
    "klein": "small",
    "jung": "young",
    "erst": "first",
    "letzt": "last",
    "nächst": "next",
    "wichtig": "important",
    "politisch": "political",
    "stark": "strong",
    "öffentlich": "public",
}
_PREPOSITIONS: Final = "in|mit|von|bei|auf|für|aus|nach|über|durch"
_ARTICLES: Final = ("dem", "der", "den", "die", "das")
_CONTRACTED: Final = {"im": "in the", "beim": "bei the", "vom": "von the", "ins": "in the"}
_A: Final = ("einem", "einer", "einen", "eine")


def _once(pattern: str, change: str | Mapping[str, str] | Change) -> Fault:
    """Make the change at one match; a mapping replaces the last group."""
    found = re.compile(pattern)

    def fault(text: str, rng: random.Random) -> str:
        places = list(found.finditer(text))
        if not places:
            return text
        m = rng.choice(places)
        if isinstance(change, str):
            new = m.expand(change)
        elif callable(change):
            new = change(m, rng)
        else:
            group = m.lastindex or 0
            new = m[0][: m.start(group) - m.start()] + change[m[group]] + m[0][m.end(group) - m.start() :]
        return text[: m.start()] + new + text[m.end() :]

    return fault


def _any_of(words: Mapping[str, object]) -> str:
    return "|".join(words)


def _other_gender(m: re.Match[str], rng: random.Random) -> str:
    return rng.choice(_GENDERS[m[0]])


def _english_day(m: re.Match[str], rng: random.Random) -> str:
    month = _MONTHS.get(m[2], m[2])
    return f"{month} {m[1]}{rng.choice((_SUFFIXES.get(m[1], 'th'), ''))}"


def _english_clock(m: re.Match[str], rng: random.Random) -> str:
    hour = int(m[1])
    return f"{(hour - 1) % _NOON + 1}:{m[2]} {rng.choice(('pm', 'p.m.') if hour >= _NOON else ('am', 'a.m.'))}"


def _of_money(m: re.Match[str], _: random.Random) -> str:
    scale = {"Millionen": "million", "Milliarden": "billion"}[m[2]]
    return f"{'$' if m[3] == 'Dollar' else '€'}{m[1].replace(',', '.')} {scale}"


def _nominative_of_source(m: re.Match[str], _: random.Random) -> str:
    return f"{m[1]} {'Die' if ' der ' in m[0] else 'Das'} "


def _the(m: re.Match[str], _: random.Random) -> str:
    """Preposition and article; what could be contracted is made of contractions only, since both are right."""
    return _CONTRACTED.get(m[0]) or m[0].replace(m[2] or "", "the")


def _other_pronoun(m: re.Match[str], rng: random.Random) -> str:
    return m[0].replace(m[1], rng.choice(_PRONOUNS[m[1]]))


def _relative(m: re.Match[str], _: random.Random) -> str:
    return f"{m[1]}, {'who' if m[1].endswith(_PERSONS) else 'which'} "


def _english_adjective(m: re.Match[str], _: random.Random) -> str:
    return _ADJECTIVES[m[1]]


def _dotted(m: re.Match[str], _: random.Random) -> str:
    return f"{m[0][0]}.{m[0][1]}. "


def _english_ordinal(m: re.Match[str], _: random.Random) -> str:
    return f"{m[1]}{_SUFFIXES.get(m[1], 'th')} "


def _doubled(m: re.Match[str], _: random.Random) -> str:
    return f"{m[0]} {m[0]}"


def _capital(m: re.Match[str], _: random.Random) -> str:
    return m[0].capitalize()


def _small(m: re.Match[str], _: random.Random) -> str:
    return m[0][0].lower() + m[0][1:]


def _capital_behind(m: re.Match[str], _: random.Random) -> str:
    article, _blank, word = m[0].partition(" ")
    return f"{article} {word.capitalize()}"


def _small_behind(m: re.Match[str], _: random.Random) -> str:
    return m[0].lower()


def _without_ending(m: re.Match[str], _: random.Random) -> str:
    return m[1]


def _agreement() -> Iterator[tuple[str, Fault]]:
    yield (
        "gender of a relative pronoun",
        _once(
            rf"(?<=[a-zäöüß], )(?:(?:{_PREPOSITIONS}|an|unter) )?({_any_of(_PRONOUNS)}) (?![A-ZÄÖÜ]){_TO_CLOSING}",
            _other_pronoun,
        ),
    )
    yield "number of a verb", _once(rf"(?<=[a-zäöüß] )({_any_of(_NUMBERS)})(?= [a-zäöüß])", _NUMBERS)


def _faults() -> Iterator[tuple[str, Fault]]:
    yield (
        "nominative behind dative preposition",
        _once(rf"\b(?:{_DATIVE}) ({_any_of(_NOMINATIVES)}){_NOUN}", _NOMINATIVES),
    )
    yield (
        "nominative behind accusative preposition",
        _once(rf"\b(?:{_ACCUSATIVE}) ({_any_of(_OF_ACCUSATIVES)}){_NOUN}", _OF_ACCUSATIVES),
    )
    yield "nominative of an object", _once(r"(?<=[a-zäöüß] )(einen)(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])", {"einen": "ein"})
    yield (
        "gender at the start",
        _once(
            rf"(?m)(?:(?<=[.!?] )|^)(?:{_any_of(_GENDERS)})(?= (?:[a-zäöüß]+e )?[A-ZÄÖÜ][a-zäöüß]{{2,}} [a-zäöüß])",
            _other_gender,
        ),
    )
    yield "ending of an adjective", _once(r"\b((?:d|ein|kein|sein|ihr|dies)em [a-zäöüß]{3,}e)n(?= [A-ZÄÖÜ])", r"\1")
    yield "ending behind eine", _once(r"\b(eine [a-zäöüß]{3,}e)(?= [A-ZÄÖÜ])", r"\1n")
    yield (
        "article of a genitive",
        _once(r"(?<=[a-zäöüß] )(des)(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ][a-zäöüß]+s\b)", {"des": "der"}),
    )
    yield (
        "nominative for a genitive",
        _once(r"(?<= )[A-ZÄÖÜ][a-zäöüß]+(?:ung|heit|keit|schaft|ion|tät) (der)(?= [A-ZÄÖÜ][a-zäöüß]+)", {"der": "die"}),
    )
    yield (
        "a behind a preposition",
        _once(
            rf"\b(?:{_PREPOSITIONS}) ({'|'.join(_A)})(?= )",
            dict.fromkeys(_A, "a"),
        ),
    )
    yield (
        "the behind a preposition",
        _once(
            rf"\b(?:({_any_of(_CONTRACTED)})|(?:{_PREPOSITIONS}) ({'|'.join(_ARTICLES)}))"
            r"(?<!\bin dem)(?<!\bvon dem)(?<!\bbei dem)(?<!\bin das)(?= (?:[a-zäöüß]{3,}en? )?[A-ZÄÖÜ])",
            _the,
        ),
    )
    yield (
        "the elsewhere",
        _once(
            rf"(?<=[a-zäöüß] )({'|'.join(_ARTICLES)})(?= [A-ZÄÖÜ][a-zäöüß])",
            dict.fromkeys(_ARTICLES, "the"),
        ),
    )
    yield (
        "a elsewhere",
        _once(r"(?<=[a-zäöüß] )(einen|eine|ein)(?= [A-ZÄÖÜ][a-zäöüß])", dict.fromkeys(("einen", "eine", "ein"), "a")),
    )
    yield (
        "of the",
        _once(r"(?<= )[A-ZÄÖÜ][a-zäöüß]{3,} (der|des)(?= [A-ZÄÖÜ][a-zäöüß])", {"der": "of the", "des": "of the"}),
    )
    yield "relative pronoun", _once(rf"\b([A-ZÄÖÜ][a-zäöüß]+), (?:der|die|das) (?![A-ZÄÖÜ]){_TO_CLOSING}", _relative)
    yield from _agreement()
    yield "als and wenn", _once(rf"(?<=[a-zäöüß], )(?:als|wenn) {_TO_CLOSING}", "when ")
    yield "wie of a comparison", _once(r"\b(?:so|ebenso|genauso) [a-zäöüß]+ (wie)(?= [a-zäöüßA-ZÄÖÜ])", {"wie": "as"})
    yield "possessive", _once(r"(?<=[a-zäöüß] )(?:sein(?:e[nmrs]?)?)(?= [A-ZÄÖÜ])", "his")
    yield "finite verb", _once(rf"(?<=[a-zäöüß] )({_any_of(_ENGLISH_VERBS)})(?= [a-zäöüß])", _ENGLISH_VERBS)
    yield "English small word", _once(rf"(?<=[a-zäöüß,] )({_any_of(_WORDS)})(?= [a-zäöüßA-ZÄÖÜ])", _WORDS)
    yield "small word in capitals", _once(rf"(?<=[a-zäöüß] )(?:{_SMALL})(?= [a-zäöüßA-ZÄÖÜ])", _capital)
    yield "small word in capitals behind a comma", _once(rf"(?<=[a-zäöüß], )(?:{_SMALL})(?= [a-zäöüßA-ZÄÖÜ])", _capital)
    yield "lower-case start", _once(rf"(?<=[a-zäöüß]{{3}}\. )(?:{_STARTS})(?= [a-zäöüßA-ZÄÖÜ])", _small)
    yield "doubled small word", _once(rf"(?<=[a-zäöüß] )(?:{_SMALL})(?= [a-zäöüßA-ZÄÖÜ])", _doubled)
    yield "doubled pronoun", _once(r"(?<=[a-zäöüß] )(?:es|er|uns|man|wir)(?= [a-zäöüß])", _doubled)
    yield (
        "verb glued to a name",
        _once(rf"\b([A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]{{3,}}) ({_BEHIND_NAMES})(?= [a-zäöüß])", r"\1\2"),
    )
    yield (
        "nominative of a source",
        _once(r"\b([Ll]aut|[Gg]emäß|[Gg]egenüber) (?:der|dem) (?=[A-ZÄÖÜ][a-zäöüß]+ )", _nominative_of_source),
    )
    yield (
        "decimal point",
        _once(
            r"(?<= )([0-9]{1,3}),([0-9]{1,2})(?= (?:Prozent|Millionen|Milliarden|Euro|Dollar|Meter|Kilometer|Grad))",
            r"\1.\2",
        ),
    )
    yield "thousands with a comma", _once(r"(?<= )([0-9]{1,3})\.([0-9]{3})(?= [A-ZÄÖÜ])", r"\1,\2")
    yield "money", _once(r"(?<= )([0-9]{1,3}(?:,[0-9]{1,2})?) (Millionen|Milliarden) (Dollar|Euro)", _of_money)
    yield "English day", _once(rf"\b([0-9]{{1,2}})\. ({_ANY_MONTH})\b", _english_day)
    yield "English month", _once(rf"(?<= )({_any_of(_MONTHS)})\b", _MONTHS)

    yield "dash without blanks", _once(r"(?<=[a-zäöüß]{3}) – (?=[a-zäöüß]{2})", "—")
    yield (
        "comma behind an opening",
        _once(
            r"(?m)(?:(?<=[a-z][.!?] )|^)((?:Nach|Am|Im|In|Bei|Seit|Vor|Mit|Wegen) [^,.:;!?\n]{3,40}[\w]{2})"
            r"(?= (?:hat|haben|hatte|wird|wurde|wurden|war|waren|ist|sind|soll|kam|ging|begann)"
            r" (?:der|die|das|ein|eine|sich|er|sie|es|[A-ZÄÖÜ]))",
            r"\1,",
        ),
    )
    yield "no comma before dass", _once(r", dass(?= )", " dass")
    yield (
        "serial comma",
        _once(r"(?<=[a-zäöüß], )([A-ZÄÖÜ][a-zäöüß]+(?: [A-ZÄÖÜ][a-zäöüß]+)?)(?= (?:und|oder) [A-ZÄÖÜ])", r"\1,"),
    )
    yield (
        "polite capital",
        _once(r"(?<=, )(sie)(?= (?:habe|sei|werde|hat|ist|wird|wolle|könne|müsse|solle) )", {"sie": "Sie"}),
    )
    yield "capital of an adjective", _once(r"\b[Ee]ine?[nmr]? [a-zäöüß]{4,}(?:e[rsnm]?)(?= [A-ZÄÖÜ])", _capital_behind)
    yield (
        "noun in lower case",
        _once(
            r"(?<=[a-zäöüß] )(?:der|die|das|dem|den|im|eine|einer) [A-ZÄÖÜ][a-zäöüß]{4,}(?=[ ,.][a-zäöüß\n ])",
            _small_behind,
        ),
    )
    yield "English clock time", _once(r"\b([0-9]{1,2})[.:]([0-9]{2}) Uhr", _english_clock)
    yield (
        "English adjective",
        _once(rf"(?<=[a-zäöüß] )({_any_of(_ADJECTIVES)})(?:e[mnrs]?)(?= [A-ZÄÖÜ][a-zäöüß])", _english_adjective),
    )
    yield "result with a hyphen", _once(r"(?<=[ (])([0-9]{1,3}):([0-9]{1,3})(?=[ ,.)])(?! Uhr)", r"\1-\2")
    yield "short form with stops", _once(r"(?<= )(?:US|UN)-(?=[A-ZÄÖÜ][a-zäöüß])", _dotted)
    yield "English age", _once(r"(?<= )([0-9]{1,2})-[jJ]ährige[mnrs]?(?= )", r"\1-year-old")
    yield (
        "English ordinal",
        _once(
            rf"(?<=[a-zäöüß] )([0-9]{{1,2}})\. (?!{_ANY_MONTH}|Jänner|(?:{_STARTS})\b)(?=[A-ZÄÖÜ][a-zäöüß])",
            _english_ordinal,
        ),
    )
    yield "English decade", _once(r"(?<= )([0-9]{3}0)er Jahren?\b", r"\1s")
    yield (
        "genitive without -s",
        _once(r"(?<=[a-zäöüß] )((?:des|eines|seines) [A-ZÄÖÜ][a-zäöü]{3,}[a-df-zäöü])s(?![\w-])", _without_ending),
    )
    yield (
        "dative of several without -n",
        _once(
            r"\b((?:mit|von|aus|bei|seit|zu|in) (?:den|diesen|seinen|ihren|vielen|allen|beiden)"
            r" [A-ZÄÖÜ][a-zäöü]{2,}er)n(?![\w-])",
            _without_ending,
        ),
    )
    yield (
        "noun of time in English",
        _once(rf"\b(?:ver|nächst|letzt|kommend|viel|mehrer|dies|einig)[a-zäöü]* ({_any_of(_TIMES)})\b(?!-)", _TIMES),
    )
    yield "place in English", _once(rf"(?<=[a-zäöü] )({_any_of(_PLACES)})(?= [a-zäöü]|[,.])", _PLACES)


FAULTS: Final[Mapping[str, Fault]] = dict(_faults())
