"""English words that link places, dates and phrases, where the German words around them tell which is meant.

Von Hamburg über München to Venedig, trifft on die Weltmeisterin, zwischen Januar 2021 and Oktober 2022.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import months, number_words
from reinschrift.english.amounts import before_amount
from reinschrift.syntax.frames import english_words, is_german, is_german_noun, is_homograph, word_after, word_before
from reinschrift.syntax.government import case_by_pair, clause_before, tells_direction
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.persons import names_person
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import auxiliaries, finite_verbs, word_parts
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["asked_by_noun", "german_preposition", "is_place", "joins_places", "link"]

_JOINING: Final = {"and": "und", "or": "oder"}
_MARKS: Final = ".!?;:,\n„“"
_STARTS: Final = frozenset({"from", "von", "aus", "vom"})
_NEAR: Final = 7
_YEAR: Final = r"([^\W\d_]+) (?:19|20)[0-9]{2} \Z"
_LATER: Final = r" (?:im |Anfang |Mitte |Ende )?(?:([A-ZÄÖÜ][a-zäöü]+)|(?:19|20)[0-9]{2})\b"
_REACH: Final = 24
_NUMBERS: Final = (
    r"(?<![\w.,])(minus )?([0-9]{1,3}|[a-zäöüß]+) to (minus |plus )?([0-9]{1,3}|[a-zäöüß]+)(?![\w-]|[.,][0-9])"
)
_CLOSING: Final = frozenset(",.;:!?")
_ON: Final = "auf"
_COUNTRIES: Final = ("ien", "land", "stan")
_SHOWN: Final = frozenset({"einer", "einem", "seiner", "seinem", "ihrem", "diesem", "keinem"})
_WAYS: Final = frozenset({"nach", "to", "bis", "über", "entfernt"})
_FAR: Final = 60
_COMING: Final = frozenset({"kommen", "stammen", "reisen", "fliegen", "fliehen"})
_FROM: Final = "from"
_RANGE: Final = frozenset({"bis", "to"})
_PHRASE: Final = r"(?: (?:[0-9]{1,2}\.|[a-zäöüß]+)){0,3} ([A-ZÄÖÜ][^\W\d_]+)"
_BEFORE_DASS: Final = frozenset({"so", "aber", "doch", "nur", "außer", "und", "oder", "denn", "ohne"})
_COMPARED: Final = frozenset({"so", "ebenso", "genauso"})
_COMPARED_NEAR: Final = 3
_AHEAD: Final = 80
_OF_VERBS: Final = ("elt", "ert", "iert", "elte", "erte", "ierte")
_AWAY: Final = frozenset({"aus", "in", "nach"})


def link(text: str, start: int, end: int, word: str) -> str | None:
    """The German for the English word at ``[start, end)``, if what it links tells."""
    look = _LOOKS.get(word)
    return look(text, start, end) if look else None


def _joining(text: str, start: int, end: int) -> str | None:
    joined = _joins_dates(text, start, end) or _joins_phrases(text, start, end) or joins_places(text, start, end)
    return _JOINING[text[start:end].lower()] if joined else None


def _to(text: str, start: int, end: int) -> str | None:
    counted = _counts(text, start, end)
    if counted is not None:
        return counted or None
    if _acts(text, start, end):
        return "zu"
    if word_after(text, end) in _SHOWN and is_german(word_before(text, start)[0]):
        return "zu"  # verurteilt to einer Strafe
    return "nach" if _leads_to(text, start, end) else None


def _that(text: str, start: int, end: int) -> str | None:
    joined = word_before(text, start)[0].lower() in _BEFORE_DASS and is_german(word_after(text, end))
    return "dass" if joined else None


def _as(text: str, start: int, end: int) -> str | None:
    if not _COMPARED.isdisjoint(clause_before(text, start, _MARKS)[-_COMPARED_NEAR:]):
        return "wie"  # so weit as möglich
    verb, noun = word_before(text, start)[0], word_after(text, end)
    return "als" if verb in finite_verbs() and sure_gender(noun) is not None and not is_homograph(noun) else None


def _if(text: str, start: int, end: int) -> str | None:
    """Sie wisse nicht, if er kommt: behind a word of asking; elsewhere it is wenn."""
    asked = text.endswith(", ", 0, start) and any(
        word.lower().startswith(word_parts("begin: asking")) for word in clause_before(text, start - len(", "), _MARKS)
    )
    return "ob" if asked and is_german(word_after(text, end)) else None


def _from(text: str, start: int, end: int) -> str | None:
    """Ein Mann from Kiel, er kam from Kiel; but: from Hamburg über München to Venedig."""
    before = word_before(text, start)[0]
    if not is_place(word_after(text, end)) or not (lexicon().is_noun(before) or finite_verbs().get(before) in _COMING):
        return None
    rest = text[end : end + _FAR].partition(".")[0].split()
    return "aus" if _WAYS.isdisjoint(rest) else None


def _on(text: str, start: int, end: int) -> str | None:
    return _ON if _is_asked_for(text, start, end) else _where("on", text, start, end)


def _counts(text: str, start: int, end: int) -> str | None:
    """Fünf to zwei Stimmen, 10 to 3: more than follows, so no span; zwei to drei Jahre is one. None: no numbers."""
    m = compiled(_NUMBERS).search(text, max(0, start - _REACH), end + _REACH)
    first, second = (str(number_words().get(n, n)) for n in m.group(2, 4)) if m else ("", "")
    if m is None or not (first.isdigit() and second.isdigit()):
        return None
    if m[1] or m[3]:
        return "bis"  # von minus 3 to plus 5 Grad
    if int(first) > int(second):
        return "zu"
    return "bis" if int(first) < int(second) and word_after(text, m.end())[:1].isupper() else ""


def _acts(text: str, start: int, end: int) -> bool:
    """Das Haus to verkaufen: the clause ends with it."""
    verb = word_after(text, end)
    acts = verb.islower() and verb.endswith("n") and lexicon().knows(verb[:-1].removesuffix("e") + "t")
    closes = text[end + 1 + len(verb) : end + 2 + len(verb)] in _CLOSING
    before = word_before(text, start)[0]
    return acts and closes and is_german(verb) and (is_german(before) or lexicon().is_noun(before))


def _joins_dates(text: str, start: int, end: int) -> bool:
    """Januar 2021 and Oktober 2022, im März 2019 and im Mai, zwischen April and August."""
    if {word_before(text, start)[0], word_after(text, end)} <= months(english=False).keys():
        return True
    before = compiled(_YEAR).search(text, max(0, start - _REACH), start)
    after = compiled(_LATER).match(text, end)
    if before is None or after is None or before[1] not in months(english=False):
        return False
    return after[1] is None or after[1] in months(english=False)


def _joins_phrases(text: str, start: int, end: int) -> bool:
    """Restaurants or an den Liften: an and in are English as well, the article behind them is not."""
    before, after = word_before(text, start)[0], word_after(text, end)
    following = word_after(text, end + 1 + len(after))
    if after in lexicon().determiners and before.islower() and lexicon().knows(before):
        return is_german_noun(following)  # abwaschen and die Schale reiben
    if before.islower() and before.endswith(_OF_VERBS) and after.islower() and after.endswith(_OF_VERBS):
        return True  # ankert or angelt
    if after in auxiliaries() and before.islower():  # abgebrochen and will bleiben
        return is_german(before) and is_german(following)
    if not (after in prepositions() or after in contractions()):
        return False
    return is_german(word_before(text, start)[0]) and following in lexicon().determiners


def joins_places(text: str, start: int, end: int) -> bool:
    """Aus Alaska and Sibirien, zwischen Elbe and Oder; but: in Romeo and Juliet, von Smith and Wesson."""
    before, at = word_before(text, start)
    after = word_after(text, end)
    ahead = word_before(text, at)[0].lower()
    if not before[:1].isupper() or not after[:1].isupper() or word_after(text, end + 1 + len(after))[:1].isupper():
        return False
    known = lexicon().knows(before) and lexicon().knows(after) and not is_homograph(after)
    return known and (ahead == "zwischen" or (ahead in _AWAY and (is_place(before) or is_place(after))))


def is_place(word: str) -> bool:
    """A place and no first name: Leeds and Bristol, but not Austin and Chester."""
    name = lexicon().name(word)
    return ("place" in name.kinds and "first" not in name.kinds) if name else word.endswith(_COUNTRIES)


def _leads_to(text: str, start: int, end: int) -> bool:
    """From Hamburg über München to Venedig: a way between places."""
    before, after = word_before(text, start)[0], word_after(text, end)
    name = lexicon().name(after)
    if before.islower() and name is not None and "place" in name.kinds and tells_direction(text, start):
        return True  # fährt to Hamburg
    if not is_place(before) or not lexicon().knows(after) or not after[:1].isupper():
        return False
    clause = clause_before(text, start, _MARKS)[-_NEAR:]
    starts = [n for n, word in enumerate(clause) if word in _STARTS]
    return bool(starts) and clause[starts[-1] + 1 :][:1] != [] and is_place(clause[starts[-1] + 1])


def _is_asked_for(text: str, start: int, end: int) -> bool:
    """Trifft on die Weltmeisterin, wartet on den Bus: by a verb or noun, before a German phrase."""
    after, before = word_after(text, end), word_before(text, start)[0]
    german = after.lower() in lexicon().determiners or (
        after.islower() and after.endswith(("e", "en")) and is_german(after)
    )
    if not german or not (is_german(before) or lexicon().is_noun(before) or lexicon().knows(before)):
        return False
    asked = any(("on", verb) in _by_verb() for verb in clause_before(text, start, _MARKS))
    return asked or case_by_pair(text, _ON, start) is not None


class _ByVerb(NamedTuple):
    form: str
    verb: str
    german: str


@lru_cache(maxsize=1)
def _by_verb() -> dict[tuple[str, str], str]:
    """The German for an English word, by a verb of the clause."""
    return {(row.form, row.verb): row.german for row in read_table("english/english_by_verb.tsv", _ByVerb)}


class _ByNoun(NamedTuple):
    form: str
    noun: str
    german: str


@lru_cache(maxsize=1)
def _by_noun() -> dict[str, tuple[_ByNoun, ...]]:
    found: dict[str, tuple[_ByNoun, ...]] = {}
    for row in read_table("english/english_by_noun.tsv", _ByNoun):
        found[row.form] = (*found.get(row.form, ()), row)
    return found


def asked_by_noun(form: str, noun: str) -> str | None:
    """An der Universität, auf der Fachkonferenz, aus dem Jahrhundert: what the noun asks for, or its last member."""
    return next((r.german for r in _by_noun().get(form, ()) if noun.endswith((r.noun, r.noun.lower()))), None)


def _noun_behind(text: str, end: int) -> str:
    """The noun of the phrase at ``end``; its determiner, an ordinal and adjectives may stand before it."""
    m = compiled(_PHRASE).match(text, end)
    return m[1] if m else ""


def _at(text: str, start: int, end: int) -> str | None:
    return _where("at", text, start, end)


def _where(form: str, text: str, start: int, end: int) -> str | None:
    """At der Universität, on dem Dach: before a German determiner the noun decides."""
    after = word_after(text, end)
    datives = {reading.case for reading in lexicon().determiners.get(after, ())} >= {"dat"}
    return asked_by_noun(form, _noun_behind(text, end)) if datives and word_before(text, start)[0] else None


def german_preposition(text: str, start: int, end: int, form: str) -> str:
    """The usual German word, or what the noun or a verb of the clause asks for: stammt aus, an der Universität."""
    measured = before_amount(text, end, form)
    if measured is not None:
        return measured
    asked = asked_by_noun(form, _noun_behind(text, end))
    if asked is not None and not _RANGE.intersection(text[end : end + _AHEAD].split()):
        return asked
    if form == _FROM and word_after(text, end) in number_words():
        return "von" if names_person(text, end) else "aus"  # Daten from neun Ländern
    ahead = text[end : end + _AHEAD]
    stop = next((at for at, mark in enumerate(ahead) if mark in ".!?;:,\n"), len(ahead))
    clause = (*clause_before(text, start, ".!?;:,\n"), *ahead[:stop].split())
    german = next((german for verb in clause if (german := _by_verb().get((form, verb)))), english_words()[form].german)
    return "von" if form == _FROM and german == "aus" and names_person(text, end) else german


_LOOKS: Final = {
    "at": _at,
    "and": _joining,
    "or": _joining,
    "to": _to,
    "that": _that,
    "as": _as,
    "from": _from,
    "if": _if,
    "on": _on,
}
