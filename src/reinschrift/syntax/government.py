"""Which case a preposition with two cases governs: by the verb or noun that it belongs to, else as it usually does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import months, number_words
from reinschrift.syntax.noun_genders import head_of
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.tables import read_table, read_words
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import adverbs, auxiliaries, finite_verbs, word_class, word_parts
from reinschrift.words.grammar import prepositions
from reinschrift.words.readings import prefixes

__all__ = [
    "case_after",
    "case_by_pair",
    "case_by_word",
    "clause_before",
    "dative_verbs",
    "demanded_case",
    "fixed_case",
    "has_fixed_case",
    "is_at_rest",
    "is_time",
    "is_wording",
    "participles_with_datives",
    "tells_direction",
    "usual_case",
]

_USUALLY: Final = "-"  # in place of the word in the table
_REACH: Final = 200
"""How far back the beginning of a clause is looked for, and its end ahead."""
_MARKS: Final = ".!?;:\n,"
_DIRECTIONS: Final = frozenset({"in", "auf", "an", "hinter", "unter", "neben", "über", "vor", "zwischen"})
_INWARDS: Final = frozenset({"ein", "hinein", "herein", "hinaus", "heraus", "hinauf", "hinunter", "zurück", "weg"})
_OTHER_ENDS: Final = frozenset({"zu", "zum", "zur", "um", "ums", "Prozent"})  # es kam zu …, kam ums Leben
_UPON: Final = "auf"
_AROUND: Final = frozenset({"hinweg", "hinaus", "vorbei"})
_BEFORE: Final = "vor"  # bis vor einem Jahr
_WORDING: Final = "wording"
_STICKING: Final = frozenset({"stecken", "hängen"})
_ASKED: Final = r", (?:ob|wie|was|wer|wo|wann|warum|welche[mnrs]?|wieso)\b| nach "
_IT_SAYS: Final = frozenset({"heißt", "hieß", "heiße"})
_STAY: Final = "bleiben"
_AT_REST: Final = frozenset({"in", "auf", "an", "hinter", "unter", "neben", "vor", "zwischen"})
_FEW: Final = 4
_SHORTEST: Final = 5
"""Letters of the last part of a compound."""


class _Government(NamedTuple):
    preposition: str
    word: str
    case: str


class _Fixed(NamedTuple):
    preposition: str
    noun: str
    case: str
    clause: bool


class _Valency(NamedTuple):
    preposition: str
    infinitive: str
    prefix: str
    """What is parted from the finite verb of a main clause; empty where nothing is."""
    present: str
    preterite: str
    participle: str
    case: str
    place: bool


@lru_cache(maxsize=1)
def _government() -> dict[tuple[str, str], Case]:
    """The case that a word gives a preposition; of parted verbs the key is both parts (nimmt teil)."""
    rows = read_table("syntax/government.tsv", _Government)
    found = {(row.preposition, row.word): cast("Case", row.case) for row in rows}
    for verb in read_table("syntax/verbs_with_prepositions.tsv", _Valency):
        for form in _forms(verb):
            found.setdefault((verb.preposition, form), cast("Case", verb.case))
    return found


@lru_cache(maxsize=1)
def _objects() -> dict[tuple[str, str], Case]:
    """Of verbs that have their object behind the preposition, and no place."""
    verbs = read_table("syntax/verbs_with_prepositions.tsv", _Valency)
    return {(v.preposition, form): cast("Case", v.case) for v in verbs if not v.place for form in _forms(v)}


def _forms(verb: _Valency) -> Iterator[str]:
    base = verb.infinitive.removeprefix(verb.prefix)
    reported = base.removesuffix("n") if base.endswith("en") else base  # er leide
    plural = verb.preterite + ("n" if verb.preterite.endswith("e") else "en")
    yield verb.participle
    for finite in (base, verb.present, verb.preterite, plural, reported):
        yield verb.prefix + finite
        if verb.prefix:
            yield f"{finite} {verb.prefix}"
    if verb.prefix:
        yield f"{verb.prefix}zu{base}"


@lru_cache(maxsize=1)
def _fixed() -> dict[tuple[str, str], _Fixed]:
    return {(row.preposition, row.noun): row for row in read_table("syntax/fixed_cases.tsv", _Fixed)}


def fixed_case(text: str, preposition: str, at: int, noun: str, end: int) -> Case | None:
    """The case that preposition and noun have together: unter der Leitung, auf die Frage, ob."""
    row = _fixed().get((preposition, noun))
    if row is None or (row.clause and compiled(_ASKED).match(text, end) is None) or tells_direction(text, at):
        return None
    return cast("Case", row.case)


def has_fixed_case(preposition: str, noun: str) -> bool:
    """May the noun have a case of its own behind the preposition?"""
    return (preposition, noun) in _fixed()


@lru_cache(maxsize=1)
def dative_verbs() -> frozenset[str]:
    """Forms of verbs whose object stands in the dative: danken, helfen."""
    return read_words("syntax/word_lists.tsv", "dative verbs")


def participles_with_datives() -> frozenset[str]:
    """Their passive needs no subject, or only a clause: dem vorgeworfen wird, dass; dem gekündigt wurde."""
    return read_words("syntax/word_lists.tsv", "participles with datives")


def clause_before(text: str, end: int, marks: str) -> list[str]:
    """The words from the last of some marks up to a position; no further back than any clause begins.

    A mark between figures ends no clause (um 13:30 Uhr), nor does the point of a date (am 4. Mai).
    """
    piece = text[max(0, end - _REACH) : end]
    at = max(map(piece.rfind, marks))
    while (
        at > 0
        and piece[at - 1].isdigit()
        and (piece[at + 1 : at + 2].isdigit() or piece[at + 2 :].partition(" ")[0] in months(english=False))
    ):
        at = max(piece.rfind(mark, 0, at) for mark in marks)
    return piece[at + 1 :].split()


def case_after(text: str, preposition: str, at: int) -> Case | None:
    """The case that a preposition at ``at`` governs."""
    cases = prepositions()[preposition]
    if len(cases) == 1:
        return cases[0]
    if set(cases) == {"dat", "gen"}:
        return "dat" if preposition in {"laut", "dank"} else "gen"
    return case_by_word(text, preposition, at) or usual_case(preposition)


def usual_case(preposition: str) -> Case | None:
    """The case that a preposition with two cases usually governs."""
    return _government().get((preposition, _USUALLY))


def case_by_word(text: str, preposition: str, at: int) -> Case | None:
    """The case by the nearest word of the clause that asks for the preposition; None where there is no such word.

    Behind the preposition only the last word counts: the participle that closes the clause, or the prefix of a verb
    before it (teilte … mit).
    """
    words = _clause(text, at)
    if preposition in word_class("of time") and words.before[-1:] != ["bis"] and _is_adverbial(words.noun):
        return "dat"
    if _sticks(words, preposition):
        return "dat"
    found = _by_word(words, preposition) or _by_direction(words, preposition)
    told = found is None and preposition == "in" and _is_told_in(words)
    return "dat" if told or (found is None and _rests(words, preposition)) else found


def is_at_rest(text: str, preposition: str, at: int) -> bool:
    """Does the verb of the clause tell that the preposition at ``at`` says where something is, not where it goes?"""
    if preposition not in _AT_REST:
        return False
    words = _clause(text, at)
    return _sticks(words, preposition) or (_rests(words, preposition) and _by_word(words, preposition) in {None, "dat"})


def case_by_pair(text: str, preposition: str, at: int) -> Case | None:
    """The case that a verb or noun of the clause gives this preposition whatever follows: unter leiden."""
    return _by_word(_clause(text, at), preposition)


def demanded_case(text: str, preposition: str, at: int, noun: str) -> Case | None:
    """The case of the noun if a verb of the clause has its object behind the preposition: er reagiert auf die Umfrage.

    Not where the phrase may tell when or where, or belong to the noun before it, nor where the preposition comes twice.
    With hinweg it is always told: er flog über die Stadt hinweg.
    """
    before, rest, first = words = _clause(text, at)
    rest = rest[: next((n for n, word in enumerate(rest) if word in word_class("joining")), None)]
    if rest[-1] in _AROUND:
        return _government().get((preposition, rest[-1]))
    parted = rest[-1] in prefixes() and "negation" not in adverbs().get(rest[-1], ())
    case = _by_word(_Clause(before or rest[1 : _FEW + 1], rest, first), preposition, _objects(), parted=parted)
    twice = {start + preposition for start in ("", "da", "dar", "wor")}
    if case is None or not twice.isdisjoint(map(str.lower, (*before, *rest[1:-1]))):
        return None
    moves = case == "acc" or preposition == _BEFORE or "sich" in before  # er arbeitet sich an die Spitze
    if before[-1:] == ["bis"] or any(map(_is_number, rest[2:3])) or (moves and _is_local(noun, preposition)):
        return None
    acts = "".join(before[-1:]).lower().endswith(word_parts("ends: acting bodies"))
    return case if acts or preposition == _UPON or not _may_be_attribute(words) else None


def _is_local(noun: str, preposition: str) -> bool:
    """Auf der Tagung, an der Grenze, an einem Tag, über einem Glas: where or when something is done."""
    if noun.lower().endswith(word_parts("ends: events")) or (preposition != _UPON and is_time(noun)):
        return True
    heads = {noun, *(lexicon().split(noun) or (head_of(noun) or "",))[-1:]}
    return not heads.isdisjoint(read_words("syntax/word_lists.tsv", "places"))


def tells_direction(text: str, at: int) -> bool:
    """Does a verb of the clause move something, before the preposition or behind it (in eine Krise rutscht)?"""
    words = _clause(text, at)
    return not _directional().isdisjoint((*words.before, *words.rest))


class _Clause(NamedTuple):
    """The words before a preposition, those from it on, and the first noun behind it."""

    before: list[str]
    rest: list[str]
    noun: str


def _clause(text: str, at: int) -> _Clause:
    ends = [stop for mark in _MARKS if (stop := text.find(mark, at, at + _REACH)) >= 0]
    rest = text[at : min(ends, default=min(len(text), at + _REACH))].split()
    noun = next((word for word in rest[1:] if word[0].isupper()), "")
    return _Clause(_behind_and(clause_before(text, at, _MARKS)), rest, noun)


def _behind_and(words: list[str]) -> list[str]:
    """The words of the last verb: der Sturm zieht weiter und dürfte sich über dem Meer abschwächen."""
    for n in range(len(words) - 2, 0, -1):
        if words[n] in word_class("joining") and words[n + 1] in finite_verbs():
            return words[n + 1 :]
    return words


def _by_word(
    words: _Clause, preposition: str, table: dict[tuple[str, str], Case] | None = None, *, parted: bool = False
) -> Case | None:
    """The case in the table; ``parted``: a verb before the preposition must have the prefix that ends the clause."""
    table = table or _government()
    prefix = words.rest[-1] if words.rest else ""
    for word in reversed(words.before):
        if word == _USUALLY:
            continue  # a dash
        case = table.get((preposition, f"{word} {prefix}")) or (None if parted else table.get((preposition, word)))
        if case is not None:
            return case
    return table.get((preposition, _closing(words)))


def _closing(words: _Clause) -> str:
    """The participle or infinitive that closes the clause, before an auxiliary perhaps: gelegt wird, geeinigt hatte."""
    last = [word for word in words.rest[-2:] if word.islower()]
    if len(last) > 1 and last[1] in auxiliaries():
        return last[0]
    return last[-1] if last and words.rest[-1] == last[-1] else ""


def _by_direction(words: _Clause, preposition: str) -> Case | None:
    """Sie steckte es in eine Truhe, bis an die Tür; but not: es kam in der Stadt zu Staus, fiel in der Stadt auf."""
    if preposition not in _DIRECTIONS:
        return None
    if words.before[-1:] == ["bis"] and preposition != _BEFORE:
        return "acc"
    closing = _closing(words)
    if closing in prefixes() and closing not in _INWARDS:
        return None
    if not _OTHER_ENDS.isdisjoint((*words.before, *words.rest)):
        return None
    return "acc" if not _directional().isdisjoint((*words.before, closing)) else None


def _sticks(words: _Clause, preposition: str) -> bool:
    """Blieb im Schlamm stecken, an der Tür hängen: with other verbs these move something."""
    if preposition not in _AT_REST or _closing(words) not in _STICKING or _may_be_attribute(words):
        return False
    return any(finite_verbs().get(word) == _STAY for word in words.before)


def _may_be_attribute(words: _Clause) -> bool:
    """Auf dem Weg in die Stadt, die Reise in die Schweiz: behind a noun that is neither a time nor a person."""
    ahead = words.before[-1] if words.before else ""
    opens = len(words.before) == 1 and lexicon().is_function_word(ahead.lower())
    person = is_person(ahead) or is_person(ahead.removesuffix("s")) or ahead in months(english=False)
    return ahead[:1].isupper() and not (opens or person or is_time(ahead) or lexicon().is_name(ahead))


def _rests(words: _Clause, preposition: str) -> bool:
    """Das Haus liegt in der Stadt, auf der Brücke standen Leute: nothing moves; but: leben auf diese Art."""
    before, rest = words.before, words.rest
    noun = rest.index(words.noun) if words.noun else len(rest)
    if preposition not in _AT_REST or noun > _FEW or before[-1:] == ["bis"] or is_time(words.noun):
        return False
    if _may_be_attribute(words) or any(word.endswith(")") for word in before):
        return False  # a verb in brackets is another one's
    about = any(map(_is_number, rest[2:noun]))  # an die 200 Leute, an die zehn Stunden
    inwards = not _INWARDS.isdisjoint({*rest} - {"ein"} | {rest[-1]})  # ein behind the preposition: an article
    if about or inwards or words.noun in word_class("in what way"):
        return False
    if preposition == _UPON and (is_person(words.noun) or is_person(f"{words.noun}in")):
        return False  # sie stehen auf den Sänger
    verb = next((word for word in reversed(before) if word in finite_verbs() or word in _at_rest()), "")
    closing = _closing(words)
    if closing not in prefixes() and _stays(closing, preposition, alone=len(before) < 2):
        return True
    if not before:
        first = next((word for word in rest[noun:] if word in finite_verbs() or _stays(word, preposition)), "")
        return _stays(first, preposition) and _government().get((preposition, first)) != "acc"  # auf ihn wartet
    ends = closing == "" or not (closing in prefixes() or closing.endswith(("n", "t")))
    return verb in _at_rest() and ends and word_class("joining").isdisjoint(before[before.index(verb) :])


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in number_words()


def _stays(word: str, preposition: str, *, alone: bool = True) -> bool:
    """Steht, liegt; ``alone``, without an object: hinter dem Plan steckt."""
    return word in _at_rest() or (alone and f"{preposition} {word}" in _at_rest())


@lru_cache(maxsize=1)
def _at_rest() -> frozenset[str]:
    return read_words("syntax/word_lists.tsv", "verbs of rest")


def _is_adverbial(noun: str) -> bool:
    """In einer Nacht, in einem Bus: told of when or in what something happens."""
    return _dative_nouns().get(noun, _WORDING) != _WORDING or (noun != "" and noun.lower().endswith(_dative_endings()))


def is_time(noun: str) -> bool:
    """Sommer, Nacht, or a compound with one."""
    times, endings = _times()
    return noun in times or noun.lower().endswith(endings)


@lru_cache(maxsize=1)
def _times() -> tuple[frozenset[str], tuple[str, ...]]:
    """Nouns of time, and what their compounds end in."""
    times = frozenset(noun for noun, kind in _dative_nouns().items() if kind == "time")
    return times, tuple(time.lower() for time in times if len(time) >= _SHORTEST)


def _is_told_in(words: _Clause) -> bool:
    """Sagte sie in einem Gespräch, kündigte er in einer Rede an: told of what something is said in."""
    if not is_wording(words.noun):
        return False
    joint = next((n for n, word in enumerate(words.rest) if word in word_class("joining")), len(words.rest))
    around = (*words.before, *words.rest[:joint])
    return any(map(is_verb_of_telling, around)) or ("es" in around and not _IT_SAYS.isdisjoint(around))


def is_wording(noun: str) -> bool:
    """Brief, Rede, or a compound with one: in what something is said."""
    return _dative_nouns().get(noun) == _WORDING or noun.lower().endswith(_wordings())


@lru_cache(maxsize=1)
def _wordings() -> tuple[str, ...]:
    found = (noun for noun, kind in _dative_nouns().items() if kind == _WORDING)
    return tuple(noun.lower() for noun in found if len(noun) >= _SHORTEST)


@lru_cache(maxsize=1)
def _directional() -> frozenset[str]:
    return read_words("syntax/word_lists.tsv", "directional verbs")


class _DativeNoun(NamedTuple):
    noun: str
    kind: str


@lru_cache(maxsize=1)
def _dative_nouns() -> dict[str, str]:
    """The nouns with their kind."""
    return {row.noun: row.kind for row in read_table("syntax/dative_nouns.tsv", _DativeNoun)}


@lru_cache(maxsize=1)
def _dative_endings() -> tuple[str, ...]:
    """Of compounds: Sommernacht, Reisebus."""
    found = (noun for noun, kind in _dative_nouns().items() if kind != _WORDING)
    return tuple(noun.lower() for noun in found if len(noun) >= _SHORTEST)
