"""Documents that lost all their umlauts without a trace: which way they went, and the words they were in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, islice
from typing import Final, Literal

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.encoding._chains import chain
from reinschrift.encoding._gate import without_umlauts
from reinschrift.encoding._mix_ups import mix_up
from reinschrift.encoding._neighbours import surroundings
from reinschrift.encoding._restoration import SLOT, Where, best_reading, restored
from reinschrift.encoding._skeletons import base_skeleton, dropped_skeleton, transliterated
from reinschrift.encoding._vocabulary import assembled, index, listed
from reinschrift.words import lexicon

__all__ = ["Habit", "habit", "repairs"]

Habit = Literal["transliterated", "base", "dropped"]

_SKELETONS: Final[Mapping[Habit, Callable[[str], str]]] = {
    "transliterated": transliterated,
    "base": base_skeleton,
    "dropped": dropped_skeleton,
}
_WORD: Final = r"[A-Za-zÀ-ÖØ-öø-ÿ]+"
_SAMPLE: Final = 400  # words by which the habit is judged
_ENOUGH: Final = 3
_TELLING: Final = 9  # frequency class from which a reading says something about the document
_CLEARER: Final = 6  # classes by which a reading must be commoner than the word as it stands to say so
_LONGEST: Final = 40
_SHORTEST_PART: Final = 3
_PART: Final = 8
_DROPPED_PART: Final = 10
_SHORT_PART: Final = 16  # class from which a very short first part is believed
_CLEARLY: Final = 6
_MARGIN: Final = 3
_MOST_VOWELS: Final = 6
_COMPOUND: Final = 7
_DOTS: Final = str.maketrans("aouAOU", "äöüÄÖÜ")
_CLAUSE: Final = r"[^,.;:!?\n]{0,160}[,.;:!?\n]?"
_PARTICIPLE: Final = r"[a-zäöüß]{0,9}ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]+iert|(?:ver|be|er|ent|zer|miss)[a-zäöüß]{2,}t"
_INFINITIVE: Final = r"(?!ge|[a-z]{2,5}ge|ver|be|er|ent|zer)[a-zäöüß]+(?:en|ern|eln)"
_INFINITIVES: Final = frozenset(["sein", "haben", "werden", "geben", "gehen", "bedeuten", "verlieren", "tun"])
_SUBJUNCTIVES: Final = {
    **dict.fromkeys(["hätte", "hätten", "wäre", "wären", "würde", "würden"], 6),
    **dict.fromkeys(["könnte", "könnten", "müsste", "müssten", "dürfte", "dürften"], 2),
}
_DIGRAPH: Final = r"[aouAOU]e(?<![aeqAEQ]ue)|ss"
_MOST_DIGRAPHS: Final = 5


@dataclass(frozen=True, slots=True)
class _Seen:
    word: str
    where: Where
    start: int


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
    readings = table.get(word, ()) or table.get(_decapitalised(word), ())
    top = max(map(listed, readings), default=0)
    return top >= _TELLING and top >= max(listed(word), listed(_decapitalised(word))) + _CLEARER


def _decapitalised(word: str) -> str:
    return word[:1].lower() + word[1:]


def repairs(page: Page) -> tuple[tuple[int, int, str], ...]:
    """The words that had umlauts, with their places. A fact."""
    lost = page.fact(habit)
    if lost is None:
        return ()
    return tuple(_repairs(page.text, lost))


def _repairs(text: str, lost: Habit) -> Iterator[tuple[int, int, str]]:
    for m in compiled(_WORD).finditer(text):
        word = m[0]
        if len(word) > _LONGEST or (len(word) == 1) or _beside_a_sign(text, m):
            continue
        clause = compiled(_CLAUSE).match(text, m.end())
        new = _reading(word, lost, surroundings(text, *m.span()), clause[0] if clause else "")
        if new != word:
            yield m.start(), m.end(), new


def _beside_a_sign(text: str, m: re.Match[str]) -> bool:
    """Part of an address, a hashtag or a mail."""
    return text[m.start() - 1 : m.start()] in {"@", "#", "/", "_", "."} or text[m.end() : m.end() + 1] in set(
        "@_/0123456789"
    )


def _reading(word: str, lost: Habit, where: Where, rest: str) -> str:
    candidates = _listed_readings(word, lost)
    if candidates:
        if _is_protected(word) and not _is_commoner(word, candidates):
            return word
        told = _by_verb_form(word, rest) if lost == "base" else None
        if told is not None:
            return told
        best = best_reading((word, *candidates), where, burden=_burden)
        return word if best is None and listed(word) else best or candidates[0]
    return word if lexicon().knows(word) else _composed(word, lost)


def _burden(form: str) -> int:
    """Subjunctives of auxiliaries are rarer in news than in the parliament the counts come from."""
    return _SUBJUNCTIVES.get(form, 0)


def _by_verb_form(word: str, rest: str) -> str | None:
    """``wurde`` goes with a participle, ``würde`` with an infinitive: the last word of the clause tells."""
    if word not in {"wurde", "wurden"}:
        return None
    words = compiled(r"[^\W\d_]+").findall(rest)
    if not words or rest[-1:].isalnum():
        return None
    last = words[-1]
    if last in _INFINITIVES or compiled(_INFINITIVE).fullmatch(last):
        return word.replace("u", "ü")
    return word if compiled(_PARTICIPLE).fullmatch(last) else None


def _is_protected(word: str) -> bool:
    """A name as it stands (Goethe, Schroeder, Weiss)."""
    return word[:1].isupper() and word[1:].islower() and lexicon().is_name(word)


def _is_commoner(word: str, candidates: tuple[str, ...]) -> bool:
    """Is a reading with other vowels so common that the name is hardly meant? With ss it may be anybody's."""
    return any("ß" not in c and listed(c) >= listed(word) + _CLEARLY for c in candidates)


@lru_cache(maxsize=16384)
def _listed_readings(word: str, lost: Habit) -> tuple[str, ...]:
    """Listed forms that would look like the word, in its case; for capitals throughout and sentence starts too."""
    table = index(_SKELETONS[lost])
    found = list(table.get(word, ()))
    if word[:1].isupper():
        found += [f[:1].upper() + f[1:] for f in table.get(_decapitalised(word), ())]
    if word.isupper() and len(word) > 1:
        for key in (word.lower(), word.capitalize()):
            found += [f.upper() for f in table.get(key, ()) if "ß" not in f]
    if lost == "dropped" and word[:1].islower():
        found += [f for f in table.get(word, ()) if f[:1].isupper()]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16384)
def _composed(word: str, lost: Habit) -> str:
    """A word that is not listed, made of parts that are, one or both with their umlauts; unchanged if it cannot."""
    if lost == "transliterated":
        return _by_digraphs(word)
    if not word[1:].islower() or lexicon().is_name(word):
        return word
    shortest, least = (_SHORTEST_PART - 1, _DROPPED_PART) if lost == "dropped" else (_SHORTEST_PART, _PART)
    best, plain, made = 0, 0, word
    noun = word[:1].isupper()
    for at in range(shortest, len(word) - shortest + 1):
        plain = max(plain, min(_worth(word[:at], noun=False), _worth(word[at:], noun=noun)))
        lead, lead_worth = _lead(word[:at], lost)
        if lead_worth < (least if at > _SHORTEST_PART else _SHORT_PART):
            continue
        tail, tail_worth = _part(word[at:], lost, noun=noun)
        if min(lead_worth, tail_worth) >= max(least, best + 1) and lead + tail != word:
            best, made = min(lead_worth, tail_worth), lead + tail
    if best > plain + _CLEARLY or (best and plain < least):
        return made
    if plain >= least:
        return word
    return _by_insertion(word) if lost == "dropped" else _by_vowels(word)


def _by_vowels(word: str) -> str:
    """One or two vowels with their dots, where exactly one such word can be analysed."""
    places = [m.start() for m in compiled("[aouAOU]").finditer(word)][:_MOST_VOWELS]
    words = lexicon()
    for chosen in ([(p,) for p in places], list(combinations(places, 2))):
        readings = {_dotted(word, c) for c in chosen}
        readings |= {r.replace("ss", "ß", 1) for r in readings if "ss" in r}
        if chosen and len(chosen[0]) == 1 and "ss" in word:
            readings.add(word.replace("ss", "ß", 1))
        known = sorted(r for r in readings if words.knows(r))
        if known:
            return known[0] if len(known) == 1 else word
    return word


def _dotted(word: str, places: tuple[int, ...]) -> str:
    for at in places:
        word = word[:at] + word[at].translate(_DOTS) + word[at + 1 :]
    return word


def _by_insertion(word: str) -> str:
    """A letter put back where that gives a word made of known parts, if no other place does as well."""
    found: dict[str, int] = {}
    for at in range(len(word) + 1):
        made = restored(word[:at] + SLOT + word[at:])
        if made is not None and made[1] and (at > 0 or word[:1].islower()):
            found[made[0]] = assembled(made[0])
    ranked = sorted(found.items(), key=lambda f: (-f[1], f[0]))
    if not ranked or ranked[0][1] < _DROPPED_PART or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < _MARGIN):
        return word
    return ranked[0][0]


def _lead(part: str, lost: Habit) -> tuple[str, int]:
    """A first part, also with a linking s."""
    best = _part(part, lost, noun=False)
    if part.endswith("s") and len(part) > _SHORTEST_PART:
        stem, worth = _part(part[:-1], lost, noun=False)
        if worth > best[1]:
            best = f"{stem}s", worth
    if not best[1] and len(part) >= _COMPOUND and lexicon().split(part[:1].upper() + part[1:]) is not None:
        return part, _DROPPED_PART  # a compound itself
    return best


def _part(part: str, lost: Habit, *, noun: bool) -> tuple[str, int]:
    """The likeliest reading of a part, in the part's own case, and how common it is."""
    table = index(_SKELETONS[lost])
    best = (part, _worth(part, noun=noun))
    for key in (part, _decapitalised(part), part[:1].upper() + part[1:]):
        for form in table.get(key, ()):
            if noun and not form[:1].isupper():
                continue
            made = (form[:1].upper() if part[:1].isupper() else form[:1].lower()) + form[1:]
            if listed(form) > best[1] + (_CLEARLY if best[1] else 0):
                best = (made, listed(form))
    return best


def _worth(part: str, *, noun: bool) -> int:
    capital = part[:1].upper() + part[1:]
    if noun:
        return 0 if lexicon().opens_sentences(capital) > 1 else listed(capital)
    return max(listed(part), listed(_decapitalised(part)), listed(capital))


def _by_digraphs(word: str) -> str:
    """The reading of ae, oe, ue and ss that is best made of known words; without any, all vowels but no ss."""
    if _is_protected(word):
        return word
    places = [m.span() for m in compiled(_DIGRAPH).finditer(word)][:_MOST_DIGRAPHS]
    best, made = 0, _with_letters(word, places, vowels=True)
    if word[1:].islower() or not word[-1:].islower():
        for chosen in range((1 << len(places)) - 1, -1, -1):
            reading = _with_letters(word, [p for k, p in enumerate(places) if chosen >> k & 1])
            worth = max(2 * listed(reading), assembled(reading))
            if worth > best:
                best, made = worth, reading
    return compiled("strass(?=en?$)").sub("straß", made)


def _with_letters(word: str, places: list[tuple[int, int]], *, vowels: bool = False) -> str:
    for start, end in reversed(places):
        if not (vowels and word[start] == "s"):
            word = word[:start] + _LETTERS[word[start:end]] + word[end:]
    return word


_LETTERS: Final = {"ae": "ä", "oe": "ö", "ue": "ü", "Ae": "Ä", "Oe": "Ö", "Ue": "Ü", "ss": "ß"}
