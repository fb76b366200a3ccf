"""The gender of a noun, where there is hardly a doubt: by the table, its ending, the last member of a compound."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.syntax.adjectives import is_adjective_as_noun
from reinschrift.tables import read_table
from reinschrift.words import Letter, lexicon

__all__ = [
    "SURE",
    "genders_by_table",
    "has_listed_gender",
    "has_two_genders",
    "head_of",
    "listed_genders",
    "masculine_or_neuter",
    "singular_gender",
    "sure_gender",
]

SURE: Final = 0.95
"""Confidence from which a noun's gender may decide a repair."""
_SUREST: Final = 0.99
"""The same for nouns that are another word in lower case: der Laden, das Laden."""
_CLEAR: Final = 0.9  # share from which an ending speaks against the counts
_COMMON: Final = 16
_NAMED: Final = 18
_FREQUENT: Final = 24  # mit the Jahren: seldom seen with an article, but a noun beyond doubt
_WEAK: Final = 2  # letters of an ending that frequent nouns may share by chance
_SHORT: Final = 5  # letters of nouns whose ending is most of them: Pfahl
_SUFFIX_LENGTHS: Final = range(8, 1, -1)
_SHORTEST_FIRST: Final = 3
_OF_ADJECTIVES: Final = ("fachen", "lichen")
_DERIVED: Final[dict[str, Letter]] = {
    **dict.fromkeys(("ung", "heit", "keit", "schaft", "tion", "sion", "tät"), "f"),
    **dict.fromkeys(("tum", "chen", "lein"), "n"),
    **dict.fromkeys(("ismus", "ling"), "m"),
}
"""Endings that make nouns of one gender, for nouns that no table knows."""
_WOMEN: Final = ("erin", "eurin", "orin", "istin", "antin", "entin", "andin", "ologin", "agogin")
_SEVERAL_WOMEN: Final = "innen"
_SUBSTANCES: Final = ("zerin", "cerin")
_SHORTEST_HEAD: Final = 5
_SHORTEST_MEMBERS: Final = ("Öl", "Ei")
_JOINTS: Final = ("s", "es", "n", "en", "er")
_KNOWN_HEAD: Final = 12
_SEEN_HEAD: Final = 4  # of heads behind a noun
_OF_PARTICIPLES: Final = "Ende"  # Lernende
_VERB_PREFIXES: Final = frozenset({"ver", "zer", "ent", "miss"})
_WORDS: Final = 8
_SHORTEST_LAST: Final = 4
"""Letters of the last part of a compound."""


class _Noun(NamedTuple):
    noun: str
    genders: str


class _Listed(NamedTuple):
    noun: str
    gender: str


@lru_cache(maxsize=1)
def listed_genders() -> dict[str, Letter]:
    """Nouns whose gender was settled by hand."""
    rows = read_table("syntax/nouns_of_sure_gender.tsv", _Listed)
    return {row.noun: cast("Letter", row.gender) for row in rows}


@lru_cache(maxsize=1)
def _ambiguous() -> dict[str, tuple[Letter, ...]]:
    """The genders of a noun, the commoner first."""
    rows = read_table("syntax/nouns_of_two_genders.tsv", _Noun)
    return {row.noun: cast("tuple[Letter, ...]", tuple(row.genders.split())) for row in rows}


def has_listed_gender(noun: str) -> bool:
    """Does a table name the gender, or the genders, of the very noun?"""
    return noun in listed_genders() or noun in _ambiguous()


@lru_cache(maxsize=8192)
def sure_gender(noun: str) -> Letter | None:
    """The gender of a noun, if there is hardly a doubt; nothing for names and nouns of two genders."""
    words = lexicon()
    head = noun.rpartition("-")[2]
    if head != noun and noun not in listed_genders():
        return None if lexicon().is_name(head) else sure_gender(head)  # CD-Rom
    if noun not in listed_genders() and (not noun[:1].isupper() or not noun[1:].islower()):
        return None  # an abbreviation takes the gender of what it stands for: die VIG, das VIG-Gesetz
    if noun in listed_genders() or not words.is_noun(noun):
        return listed_genders().get(noun) or _gender_by_base(noun)
    if not words.known(noun) and (last := _known_head(noun)) and sure_gender(last) is None:
        return None  # Porzellanladen: das Laden, der Laden
    gender = words.gender(noun)
    if gender is not None and gender.letter == "f" and _is_plural_in_e(noun):
        return None
    if gender is None or gender.confidence < (_SUREST if words.known(noun.lower()) else SURE) or _ends_in_name(noun):
        return _gender_by_head(noun)
    suffix = _suffix_gender(noun)
    if (
        suffix is not None
        and suffix.confidence >= _CLEAR
        and suffix.gender != gender.letter
        and not (len(suffix.suffix) == _WEAK and _is_common(noun))
        and (len(noun) > _SHORT or noun.endswith("s"))
        and not (noun.endswith("s") and {suffix.gender, gender.letter} == {"m", "n"})  # one genitive for both
    ):
        return None  # the counts and the ending are at odds: one of them is wrong
    return None if has_two_genders(noun) or is_adjective_as_noun(noun) else gender.letter


def _gender_by_base(noun: str) -> Letter | None:
    """Of a form that is no noun itself: the genitive of one, the feminine of one, a compound with a common head."""
    words = lexicon()
    if noun.endswith("s") and not noun.endswith("ss") and words.is_noun(noun[:-1]):
        base = sure_gender(noun[:-1])
        return base if base in {"m", "n"} else None
    if noun.endswith(_WOMEN) and not noun.endswith(_SUBSTANCES) and not words.is_name(noun):
        return "f"  # Werferin, Probandin
    if noun.endswith("in") and words.is_name(noun[:-2]) and not words.is_name(noun) and not words.known(noun.lower()):
        return "f"  # Herzogin: titles are names too
    if noun.endswith("in") and words.is_noun(noun[:-2] + "e") and not words.is_name(noun):
        return "f"  # Komplizin
    if noun.endswith(_SEVERAL_WOMEN) and sure_gender(noun[:-3]) == "f":
        return "p"
    for ending, gender in _DERIVED.items():
        if noun.endswith(ending) and not words.is_name(noun):
            adjective = noun.endswith(_OF_ADJECTIVES) or words.known(noun.lower().removesuffix("en"))
            if adjective or is_adjective_as_noun(noun):  # einen Deutschen, einen Zwiefachen
                return None
            head = _known_head(noun)  # Wetterumschwung
            return gender if head is None or sure_gender(head) == gender else None
    head = None if is_adjective_as_noun(noun) else _known_head(noun)
    return sure_gender(head) if head else None


def _gender_by_head(noun: str) -> Letter | None:
    """Of a compound that was seen too seldom, or with an article of the plural: Coronakrise is a Krise."""
    if lexicon().is_name(noun) or is_adjective_as_noun(noun) or has_two_genders(noun):
        return None
    head = head_of(noun)
    return sure_gender(head) if head else None


def _known_head(noun: str) -> str | None:
    """Behelfsbrücke: the common noun that ends a word whose first part no table knows; names are none."""
    words = lexicon()
    if words.is_name(noun):
        return None
    for at in range(_first_cut(noun), len(noun) - _SHORTEST_HEAD + 1):
        head = noun[at].upper() + noun[at + 1 :]
        if words.is_noun(head):
            least = _NAMED if words.is_name(head) else _COMMON  # Stadthalle, whose head is a town as well
            return head if words.count_class(head) >= least else head_of(noun)
    return head_of(noun)


def head_of(noun: str) -> str | None:
    """Sturmböe: a shorter or rarer noun that ends the word, where a word stands before it as well.

    Short heads and rare ones (Froschart, Laternenpfahl) need a noun before them. Where the word can be cut in
    several ways, all heads must have one gender (Aufenthalts-Orte, Aufenthalt-Sorte).
    """
    words = lexicon()
    heads: list[str] = []
    for at in range(_first_cut(noun), len(noun) - _SHORTEST_FIRST + 1):
        head = noun[at].upper() + noun[at + 1 :]
        count = words.count_class(head)
        if count and not words.is_noun(head):
            count = 0
        named = not heads and words.is_name(head)
        sure = head in listed_genders() or (count >= _KNOWN_HEAD and len(head) >= _SHORTEST_LAST and not named)
        if not sure and (count < _SEEN_HEAD or (named and not _is_more_than_name(head, count))):
            continue
        if _is_first_member(noun[:at], nouns_only=not sure or max(len(head), at) < _SHORTEST_LAST):
            heads.append(head)
    return heads[0] if len({sure_gender(h) for h in heads}) == 1 and heads[0] != _OF_PARTICIPLES else None


def _is_more_than_name(head: str, count: int) -> bool:
    """Halle is a town and Art a first name, but Wandbeck is no Beck."""
    name = lexicon().name(head)
    if name is None or "surname" in name.kinds:
        return name is None
    return count >= (_COMMON if name.kinds == ("place",) else _FREQUENT)


def _first_cut(noun: str) -> int:
    """Where the second member of a compound may begin."""
    return len(_SHORTEST_MEMBERS[0]) if noun.startswith(_SHORTEST_MEMBERS) else _SHORTEST_FIRST


def _is_first_member(part: str, *, nouns_only: bool) -> bool:
    """May a compound begin so: with a word, or one and a joint (Reparatur-, Arbeits-, Straßen-)?

    ``nouns_only``: two short parts make names as well (Hobbit).
    """
    words, low = lexicon(), part.lower()
    if low in _VERB_PREFIXES:
        return False  # Verlaub is no Laub
    if part in _SHORTEST_MEMBERS:
        return True
    bases = {low, low + "e", low + "en", *(low.removesuffix(joint) for joint in _JOINTS if low.endswith(joint))}
    return any(
        len(base) >= _SHORTEST_FIRST
        and (
            words.is_noun(base.capitalize())
            or (not nouns_only and max(map(words.count_class, (base, base.capitalize()))) >= _WORDS)
        )
        for base in bases
    )


def _is_plural_in_e(noun: str) -> bool:
    """Modelle: the article of the plural was counted as a feminine, since the neuter singular is as common."""
    words, singular = lexicon(), noun[:-1]
    if not noun.endswith("e") or not words.is_noun(singular):
        return False
    gender = words.gender(singular)
    neuter = gender is not None and gender.letter == "n" and not has_two_genders(singular)
    return neuter and words.count_class(singular) >= words.count_class(noun)


def _ends_in_name(noun: str) -> bool:
    """Wandbeck: what looks like a compound of a name is likelier a name itself."""
    members = None if lexicon().known(noun) else lexicon().split(noun)
    return members is not None and lexicon().is_name(members[-1]) and members[-1] not in listed_genders()


def _is_common(noun: str) -> bool:
    """Was the noun, or the last member of the compound, seen often enough to outweigh what its ending suggests?"""
    words = lexicon()
    members = None if words.known(noun) else words.split(noun)
    return words.count_class(members[-1] if members else noun) >= _COMMON


def masculine_or_neuter(noun: str) -> tuple[Letter, ...]:
    """Both genders of a noun that has them (der Meter, das Meter), the commoner first; nothing for other nouns."""
    words = lexicon()
    listed = _ambiguous().get(noun)
    if listed is None and not words.known(noun):
        members = words.split(noun)
        listed = _ambiguous().get(members[-1]) if members else None
    return listed if listed is not None and set(listed) == {"m", "n"} else ()


def genders_by_table(noun: str) -> tuple[Letter, ...]:
    """All genders of a noun, or of the last member of a compound, that the table of two genders lists."""
    words = lexicon()
    members = None if words.known(noun) else words.split(noun.rpartition("-")[2])
    return _ambiguous().get(noun) or _ambiguous().get(members[-1] if members else noun.rpartition("-")[2], ())


def has_two_genders(noun: str) -> bool:
    """Does the table list the noun, or the last member of the compound, with two?"""
    if noun in _ambiguous() or noun.removesuffix("n") in _ambiguous():
        return True
    members = None if lexicon().known(noun) else lexicon().split(noun)
    return members is not None and members[-1] in _ambiguous()


class _Suffix(NamedTuple):
    suffix: str
    gender: str
    confidence: float


@lru_cache(maxsize=1)
def _suffixes() -> Mapping[str, _Suffix]:
    return {row.suffix: row for row in read_table("words/suffixes.tsv", _Suffix)}


def _suffix_gender(noun: str) -> _Suffix | None:
    endings = _suffixes()
    for length in _SUFFIX_LENGTHS:
        found = endings.get(noun[-length:])
        if found is not None:
            return found
    return None


def singular_gender(noun: str) -> Letter | None:
    """The gender of a noun that stands in the singular: of weak nouns, its forms in -n are no plurals (Menschen)."""
    sure = sure_gender(noun)
    if sure not in {None, "p"}:
        return sure
    bases = [noun.removesuffix(ending) for ending in ("en", "n") if noun.endswith(ending)]
    found = {sure_gender(base) for base in bases if lexicon().is_noun(base)}
    return "m" if found == {"m"} else None
