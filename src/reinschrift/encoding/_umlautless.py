"""Documents that lost all their umlauts without a trace: which way they went, and the words they were in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Final, Literal

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.encoding._chains import chain
from reinschrift.encoding._gate import without_umlauts
from reinschrift.encoding._making import LONGEST, made
from reinschrift.encoding._mix_ups import mix_up
from reinschrift.encoding._neighbours import NOWHERE, Where, place
from reinschrift.encoding._places import in_address
from reinschrift.encoding._reading import Readings, read
from reinschrift.encoding._rows import WORD, Row
from reinschrift.encoding._skeletons import Skeleton, base_skeleton, dropped_skeleton, transliterated
from reinschrift.encoding._vocabulary import ALL, attested, bits, index, is_surname, listed
from reinschrift.words import lexicon
from reinschrift.words.costs import UNSEEN, costs
from reinschrift.words.initials import with_capital, with_small

__all__ = ["Habit", "cheapest", "habit", "repairs"]

Habit = Literal["transliterated", "base", "dropped"]

_SKELETONS: Final[Mapping[Habit, Skeleton]] = {
    "transliterated": transliterated,
    "base": base_skeleton,
    "dropped": dropped_skeleton,
}
_WORD: Final = r"[^\W\d_]+"
_FOREIGN: Final = r"[^\x00-\xff]"
_SAMPLE: Final = 400  # words by which the habit is judged
_ENOUGH: Final = 3
_TELLING: Final = 9  # frequency class from which a reading says something about the document
_CLEARER: Final = 6  # classes by which a reading must be commoner than the word as it stands to say so
_SHORT: Final = 3
_COMMON: Final = 23  # bits of what a word of two or three letters that is not known can be
_ACRONYM: Final = 18.0
_LONG: Final = 10
_NO_NAME: Final = 14.0  # the same for words too long for most names
_NOT_MEANT: Final = 8.0  # a listed word looks like it by chance only
_BASE_OF_DIGRAPH: Final = 2.0  # by chance fewer words are alike once umlauts are base letters
_BESIDE_ENGLISH: Final = 8.0  # where it is rather an English word itself
_UNKNOWN_NAME: Final = 24.0
_OTHER_NAME: Final = 3.0  # a name as it stands is rather that name
_NO_PERSON: Final = 8.0  # a noun where a surname is expected: first names are other things too
_MOST: Final = 99.0
_HEAD: Final = 5  # letters of a head that is no chance: Schad-en, but Friedh-ofen
_DERIVED: Final = 6.5  # log2 of the uses below which forms that follow by rule are not listed
_NOT_DERIVED: Final = 1.0  # and of those below which other forms are not
_NOT_LISTED: Final = 1.0  # what a singular costs of which only the plural is listed
_AUSTRIAN: Final = 2.0  # bits by which abbreviations with Ö are likelier where umlauts were lost than at large
_LONGEST_ACRONYM: Final = 5
_RATHER_A_NAME: Final = 9.0
_DATIVE: Final = 3.0  # of a plural
_GENITIVE: Final = 1.0  # of a name
_WITHOUT_ENDING: Final = ("er", "el", "en")  # nouns whose plural is known by its umlaut alone: Vögel, Gärten
_DIGRAPH: Final = r"[aouAOU]e(?<![aeioquAEQ].e)(?![aeio\W]|u(?!l|m|r|s|t)|$)(?<!ue(?=ll))"
_ACRONYM_WITH_OE: Final = r"[A-Z]{1,4}Oe[A-Z]{0,4}|Oe[A-Z]{1,4}"
_MOST_DIGRAPHS: Final = 5
_OF_DIGRAPH: Final = {"ae": "ä", "oe": "ö", "ue": "ü", "Ae": "Ä", "Oe": "Ö", "Ue": "Ü"}


def habit(page: Page) -> Habit | None:
    """How the document lost its umlauts, judged by the words that are known only with them. A fact."""
    if not page.fact(without_umlauts) or page.fact(chain) or page.fact(mix_up):
        return None
    votes: dict[Habit, int] = {}
    words = {m[0] for m in islice(compiled(_WORD).finditer(page.text), _SAMPLE * 4)}
    for name, skeleton in _SKELETONS.items():
        table = index(skeleton)
        votes[name] = sum(_tells(w, table) for w in sorted(words))
    best = max(votes, key=lambda h: votes[h])
    others = max(v for h, v in votes.items() if h != best)
    return best if votes[best] >= max(_ENOUGH, len(words) // 60) and votes[best] > others else None


def _tells(word: str, table: Mapping[str, tuple[str, ...]]) -> bool:
    readings = table.get(word, ()) or table.get(with_small(word), ())
    top = max(map(listed, readings), default=0)
    return top >= _TELLING and top >= max(listed(word), listed(with_small(word))) + _CLEARER


def repairs(page: Page) -> tuple[tuple[int, int, str], ...]:
    """The words that had umlauts, with their places. A fact."""
    lost = page.fact(habit)
    if lost is None:
        return ()
    return tuple(_repairs(page, lost))


def _repairs(page: Page, lost: Habit) -> Iterator[tuple[int, int, str]]:
    text = page.text
    found = tuple(compiled(WORD).finditer(text))
    row = Row(text, [m.span() for m in found])
    options = {at: _options(m[0], lost, place(page, row, at)) for at, m in enumerate(found) if _may_be_damaged(text, m)}
    read(row, {at: o for at, o in options.items() if len(o) > 1 or (o and row.forms[at] not in o)})
    for at, m in enumerate(found):
        if row.forms[at] != m[0]:
            yield m.start(), m.end(), row.forms[at]


def _may_be_damaged(text: str, m: re.Match[str]) -> bool:
    foreign = not m[0].isascii() and compiled(_FOREIGN).search(m[0]) is not None
    return 1 < len(m[0]) <= LONGEST and m[0].isalpha() and not foreign and not _beside_a_sign(text, m)


def _beside_a_sign(text: str, m: re.Match[str]) -> bool:
    """Part of an address, a hashtag or a mail."""
    before, after = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
    if "/" in (before, after):
        return in_address(text, m.start())
    return before.isdigit() or before in {"@", "#", "_", "."} or after in set("@_0123456789")


def _options(word: str, lost: Habit, where: Where) -> Readings:
    """The word as it stands, the listed readings and those made of known parts, with their bits."""
    readings: Readings = _candidates(word, lost, where)
    if where.english:
        readings = {form: cost + (_BESIDE_ENGLISH if form != word else 0.0) for form, cost in readings.items()}
    if len(readings) < 2 and word in readings and (lost != "transliterated" or attested(word)):
        return readings
    if is_surname(word):
        readings = _beside_a_name(word, readings, lost, where)
    if lost != "transliterated":
        return readings or {word: 0.0}
    if not readings or (lexicon().knows(word) and not any(map(attested, readings))):
        return {_by_digraphs(word): 0.0}
    if word in readings and not attested(word):
        form = _by_digraphs(word)
        others = {f: cost for f, cost in readings.items() if f != word}
        return {**others, form: min(readings[word], readings.get(form, _MOST))}
    return readings


def cheapest(word: str, lost: Habit) -> str:
    """The likeliest reading of a damaged word that stands alone."""
    readings = _options(word, lost, NOWHERE)
    return min(readings, key=lambda form: (readings[form], form))


def _beside_a_name(word: str, readings: Readings, lost: Habit, where: Where) -> Readings:
    """The readings of what is a name as it stands: it is rather that, unless no person is known and a noun is."""
    if lost == "base" and not where.person:
        nouns = any(lexicon().observed_letter(form) for form in readings if form != word)
        return {f: cost + (_OTHER_NAME if nouns and _is_name_only(f) else 0.0) for f, cost in readings.items()}
    return {f: cost + (_OTHER_NAME if f != word else 0.0) for f, cost in readings.items()}


def _candidates(word: str, lost: Habit, where: Where) -> dict[str, float]:
    """All readings with their bits; where a name stands, names only, and no name in the place of a known word."""
    readings = _listed_readings(word, lost, starts=where.starts)
    if where.person:
        readings = _of_person(word, readings, lost)
    elif not any(map(attested, readings)) or readings.get(word, _MOST) > ALL - _DERIVED:
        readings = _with_made(word, readings, lost)
    if lost == "base" and word.isupper() and len(word) <= _LONGEST_ACRONYM:
        readings = {form: cost - (0.0 if form.isascii() else _AUSTRIAN) for form, cost in readings.items()}
    if lost == "base" and word[:1].isupper() and word[1:].islower():
        readings |= _by_their_heads(word, readings)
    if "ss" in word:  # names that are written with ss are as common: Weiss, Strasser
        readings = {form: cost for form, cost in readings.items() if "ß" not in form or not _is_any_name(form, where)}
    if not where.person and lexicon().knows(word):
        readings = {form: cost for form, cost in readings.items() if form == word or not _is_any_name(form, where)}
    return readings


def _of_person(word: str, readings: Readings, lost: Habit) -> dict[str, float]:
    """The readings where a surname is expected."""
    found = {f: cost + (0.0 if f == word or is_surname(f) else _NO_PERSON) for f, cost in readings.items()}
    if lost == "transliterated":
        return found
    found.setdefault(word, _UNKNOWN_NAME)
    if lost == "base" and len(found) == 1 and not lexicon().knows(word):
        found |= _made_beside_a_first_name(word, found[word], _SKELETONS[lost])
    return found


def _with_made(word: str, readings: Readings, lost: Habit) -> dict[str, float]:
    """The readings with those of known parts, and the word as one that is not known."""
    found = dict(readings)
    for cost, form in made(word, _SKELETONS[lost]):
        found.setdefault(form, max(cost, _least(form)))
    if found and lost != "transliterated":
        unknown = _unknown(word) + (_BASE_OF_DIGRAPH if lost == "base" else 0.0)
        found[word] = min(unknown, found.get(word, _MOST))
    return found


@lru_cache(maxsize=8192)
def _least(form: str) -> float:
    """Bits that a form costs at least because it is not listed: the more, if no rule derives it from listed ones."""
    if listed(form):
        return 0.0
    return ALL - (_DERIVED if lexicon().knows(form) else _NOT_DERIVED)


def _made_beside_a_first_name(word: str, name: float, skeleton: Skeleton) -> dict[str, float]:
    """Readings of known parts where a surname is expected, but Kairo may be a place: as likely as no name has them."""
    return {
        form: name + _RATHER_A_NAME + (cost - _unknown(word)) / 2 for cost, form in made(word, skeleton) if form != word
    }


def _by_their_heads(word: str, readings: Readings) -> dict[str, float]:
    """The singular of compounds of which only the plural is listed: as much rarer as their heads are by themselves.

    Tables list one of Stieftochter and Stieftöchter by chance, but Tochter and Töchter by their uses.
    """
    for form, cost in readings.items() if word.endswith(_WITHOUT_ENDING) else ():
        for at in range(_SHORT, len(word) - _HEAD + 1) if len(form) == len(word) and attested(form) else ():
            plural, singular = form[at:].capitalize(), word[at:].capitalize()
            if form[:at] == word[:at] and _is_plural_of(plural, singular):
                rarer = (listed(plural) - listed(singular)) / 2 + _NOT_LISTED
                return {word: min(cost + rarer, readings.get(word, _MOST))}
    return {}


def _is_plural(form: str) -> bool:
    return lexicon().is_noun(form) and lexicon().is_plural(form)


def _is_plural_of(plural: str, singular: str) -> bool:
    words = lexicon()
    if not (listed(plural) and listed(singular) and words.is_noun(singular)) or words.is_name(singular):
        return False
    return _is_plural(plural) and not words.is_plural(singular)


def _is_any_name(form: str, where: Where) -> bool:
    return where.person or (is_surname(form) and not attested(form))


def _is_name_only(form: str) -> bool:
    """Is the form known as the name of persons, but neither as a place nor as a noun?"""
    name = lexicon().name(form)
    return (
        is_surname(form)
        and lexicon().observed_letter(form) is None
        and (name is None or not {"place", "organisation"} & set(name.kinds))
    )


def _unknown(word: str) -> float:
    """Bits of the word as one that no table lists."""
    if word.isupper():
        return _ACRONYM
    return UNSEEN + costs().letters(word) + (_NOT_MEANT if len(word) < _LONG else _NO_NAME)


def _listed_readings(word: str, lost: Habit, *, starts: bool) -> dict[str, float]:
    """The word and the listed forms that would look like it, in its case, with their bits."""
    table = index(_SKELETONS[lost])
    forms = {word: None, **dict.fromkeys(table.get(word, ()))}
    if word[:1].isupper():
        forms |= dict.fromkeys(with_capital(f) for f in table.get(with_small(word), ()))
    names = (f for f in table.get(word.removesuffix("s"), ()) if word.endswith("s") and is_surname(f))
    inflected = {f"{f}s": cost + _GENITIVE for f in names if (cost := bits(f, starts=starts)) is not None}
    plurals = (f for f in table.get(word.removesuffix("n"), ()) if word.endswith("n") and _is_plural(f))
    inflected |= {f"{f}n": cost + _DATIVE for f in plurals if (cost := bits(f, starts=starts)) is not None}
    if word.isupper() and len(word) > _SHORT:
        for key in (word.lower(), word.capitalize()):
            forms |= dict.fromkeys(f.upper() for f in table.get(key, ()) if "ß" not in f)
    if lost == "dropped" and word[:1].islower():  # the first letter may be lost, and with it a capital
        forms |= {with_capital(f): None for f in forms if not f[0].isascii()}
    costs = {form: bits(form, starts=starts) for form in forms}
    least = _COMMON if len(word) <= _SHORT and not word.isupper() and costs[word] is None else 99.0
    found = {form: cost for form, cost in costs.items() if cost is not None and cost <= least}
    return {**inflected, **found}


def _by_digraphs(word: str) -> str:
    """A word of unknown parts: all vowels that can be umlauts where they stand, but no ss."""
    if compiled(_ACRONYM_WITH_OE).fullmatch(word):
        return word.replace("Oe", "Ö")
    if lexicon().knows(word) or lexicon().is_name(word) or word.isupper():
        return word
    places = [m.span() for m in compiled(_DIGRAPH).finditer(word)][:_MOST_DIGRAPHS]
    for start, end in reversed(places):
        word = word[:start] + _OF_DIGRAPH[word[start:end]] + word[end:]
    return word
