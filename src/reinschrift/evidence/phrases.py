"""Reading the noun phrase at a position: adverbs, adjectives, noun; and what its noun says about gender and number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.core.find import compiled
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import number_words
from reinschrift.tables import read_table, read_words
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import adverbs
from reinschrift.words.grammar import adjective_endings

__all__ = [
    "SURE",
    "Phrase",
    "could_be_plural",
    "could_be_several",
    "genders_by_table",
    "genitive_form",
    "has_no_plural_in_s",
    "has_old_dative",
    "head_of",
    "is_adjective_as_noun",
    "is_adjective_form",
    "is_person_adjective",
    "masculine_or_neuter",
    "phrase_at",
    "possible_genders",
    "quick_gender",
    "shows_dative",
    "singular_gender",
    "sure_gender",
]

SURE: Final = 0.95
"""Confidence from which a noun's gender may decide a repair."""

_SUREST: Final = 0.99
"""The same for nouns that are another word in lower case: der Laden, das Laden."""

_CLEAR: Final = 0.9  # share from which an ending speaks against the counts
_LIKELY: Final = 0.6  # confidence from which one of two genders is sure
_COMMON: Final = 16
_NAMED: Final = 18
_FREQUENT: Final = 24  # mit the Jahren: seldom seen with an article, but a noun beyond doubt
_WEAK: Final = 2  # letters of an ending that frequent nouns may share by chance
_LONGEST: Final = 3  # adjectives; more than three in a row are a sign of something else
_WORD: Final = r" ((?:[0-9][0-9.,:]{0,8}-)?[^\W\d_]+(?:-[^\W\d_]+)*)"
_MEASURED: Final = r" (?:[0-9][0-9.,]*|%s) %s(?= %se[mnrs]? [A-ZÄÖÜ])"
_SHORTEST_ADJECTIVE: Final = 4
_BEFORE_ADJECTIVE: Final = frozenset({"modal", "focus", "temporal", "quantity"})


class Phrase(NamedTuple):
    """Adjectives and noun after a determiner; spans are ``(start, end)`` in the text."""

    adjectives: tuple[tuple[int, int], ...]
    noun: str
    start: int
    end: int


class _Noun(NamedTuple):
    noun: str
    genders: str


class _Listed(NamedTuple):
    noun: str
    gender: str


class _Measure(NamedTuple):
    form: str
    kind: str


@lru_cache(maxsize=1)
def _measured() -> str:
    """The pattern of a measure before the adjective that it belongs to."""
    return _MEASURED % (trie(_counts()), trie(_measures("unit")), trie(_measures("adjective")))


@lru_cache(maxsize=1)
def _counts() -> set[str]:
    """The words that a measure begins with."""
    return {*number_words(), *_measures("count")}


def _measures(kind: str) -> set[str]:
    return {row.form for row in read_table("evidence/measures.tsv", _Measure) if row.kind == kind}


@lru_cache(maxsize=1)
def _listed() -> dict[str, Letter]:
    rows = read_table("evidence/nouns_of_sure_gender.tsv", _Listed)
    return {row.noun: cast("Letter", row.gender) for row in rows}


@lru_cache(maxsize=1)
def _ambiguous() -> dict[str, tuple[Letter, ...]]:
    """The genders of a noun, the commoner first."""
    rows = read_table("evidence/nouns_of_two_genders.tsv", _Noun)
    return {row.noun: cast("tuple[Letter, ...]", tuple(row.genders.split())) for row in rows}


@lru_cache(maxsize=8192)
def is_adjective_form(word: str) -> bool:
    """Lower case, with an ending of adjectives, and no function word."""
    return (
        word.endswith(adjective_endings())
        and len(word) >= _SHORTEST_ADJECTIVE
        and not word.endswith("erweise")
        and word not in number_words()
        and (word.startswith("ander") or not lexicon().is_function_word(word))
        and word != "bisschen"
    )


def phrase_at(text: str, pos: int) -> Phrase | None:
    """The adjectives and the noun that begin with the blank at ``pos``, or nothing.

    Adjectives are lower-case words with an ending, with adverbs of degree before them; the noun is the first
    capitalised word, or the last of a row whose other members are names (a London Hotel).
    """
    adjectives: list[tuple[int, int]] = []
    word = compiled(_WORD)
    pending = False
    for _ in range(_LONGEST + 2):
        m = word.match(text, pos)
        if m is None:
            return None
        form = m[1]
        if form[0].isupper() or (form[0].isdigit() and form.rpartition("-")[2][0].isupper()):
            return None if pending else _head(text, m.start(1), m.end(), tuple(adjectives))
        if form in _counts() and not adjectives and not pending:
            measured = compiled(_measured()).match(text, pos)
            if measured:  # einen acht Meter langen Riss
                pos = measured.end()
                continue
        if is_adjective_form(form):
            adjectives.append(m.span(1))
            pending = False
        elif not (_BEFORE_ADJECTIVE.intersection(adverbs().get(form, ())) or _is_adjective_stem(form)):
            return None
        else:
            pending = True
        pos = m.end()
    return None


@lru_cache(maxsize=8192)
def _is_adjective_stem(word: str) -> bool:
    """An adjective without ending, which stands before another one as its adverb: ein ungewöhnlich milder Winter."""
    known = lexicon().known
    return word.islower() and known(f"{word}e") and known(f"{word}en") and known(f"{word}er") and known(f"{word}es")


def _head(text: str, start: int, end: int, adjectives: tuple[tuple[int, int], ...]) -> Phrase:
    noun = text[start:end]
    if not lexicon().is_noun(noun) and lexicon().is_name(noun):
        m = compiled(_WORD).match(text, end)
        if m and m[1][0].isupper() and lexicon().is_noun(m[1]) and not lexicon().is_name(m[1]):
            return Phrase(adjectives, m[1], m.start(1), m.end(1))
    return Phrase(adjectives, noun, start, end)


@lru_cache(maxsize=8192)
def sure_gender(noun: str) -> Letter | None:
    """The gender of a noun, if there is hardly a doubt; nothing for names and nouns of two genders."""
    words = lexicon()
    head = noun.rpartition("-")[2]
    if head != noun and noun not in _listed():
        return None if lexicon().is_name(head) else sure_gender(head)  # CD-Rom
    if noun not in _listed() and (not noun[:1].isupper() or not noun[1:].islower()):
        return None  # an abbreviation takes the gender of what it stands for: die VIG, das VIG-Gesetz
    if noun in _listed() or not words.is_noun(noun):
        return _listed().get(noun) or _gender_by_base(noun)
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
    return None if _has_two_genders(noun) or is_adjective_as_noun(noun) else gender.letter


def _gender_by_base(noun: str) -> Letter | None:
    """Of a form that is no noun itself: the genitive of one, the feminine of one, a compound with a common head."""
    words = lexicon()
    if noun.endswith("s") and not noun.endswith("ss") and words.is_noun(noun[:-1]):
        base = sure_gender(noun[:-1])
        return base if base in {"m", "n"} else None
    if noun.endswith(_WOMEN) and words.is_noun(noun[:-2]) and not words.is_name(noun):
        return "f"
    if noun.endswith("in") and words.is_name(noun[:-2]) and not words.is_name(noun) and not words.known(noun.lower()):
        return "f"  # Herzogin: titles are names too
    if noun.endswith("in") and words.is_noun(noun[:-2] + "e") and not words.is_name(noun):
        return "f"  # Komplizin
    for ending, gender in _DERIVED.items():
        if noun.endswith(ending) and not words.is_name(noun):
            return None if is_adjective_as_noun(noun) else gender  # einen Deutschen
    head = None if is_adjective_as_noun(noun) else _known_head(noun)
    return sure_gender(head) if head else None


def _gender_by_head(noun: str) -> Letter | None:
    """Of a compound that was seen too seldom, or with an article of the plural: Coronakrise is a Krise."""
    if lexicon().is_name(noun) or is_adjective_as_noun(noun) or _has_two_genders(noun):
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
        sure = head in _listed() or (count >= _KNOWN_HEAD and len(head) >= _SHORTEST_LAST and not named)
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
    neuter = gender is not None and gender.letter == "n" and not _has_two_genders(singular)
    return neuter and words.count_class(singular) >= words.count_class(noun)


def _ends_in_name(noun: str) -> bool:
    """Wandbeck: what looks like a compound of a name is likelier a name itself."""
    members = None if lexicon().known(noun) else lexicon().split(noun)
    return members is not None and lexicon().is_name(members[-1]) and members[-1] not in _listed()


def _is_common(noun: str) -> bool:
    """Was the noun, or the last member of the compound, seen often enough to outweigh what its ending suggests?"""
    words = lexicon()
    members = None if words.known(noun) else words.split(noun)
    return words.count_class(members[-1] if members else noun) >= _COMMON


def possible_genders(noun: str) -> tuple[Letter, ...]:
    """The sure gender, or the two between which it is open; nothing where not even that is known."""
    sure = sure_gender(noun)
    if sure is not None:
        return (sure,)
    words = lexicon()
    gender = words.gender(noun) if words.is_noun(noun) or words.count_class(noun) >= _FREQUENT else None
    if (gender is None or gender.confidence < _CLEAR) and noun.endswith("n") and _is_plural(noun[:-1]):
        return ("p",)  # zwischen the Hügeln
    if noun.endswith("n") and noun not in _listed() and _is_weak(noun):
        return ("m", "p")  # an the Kunden
    if gender is None and noun.endswith("s") and words.is_noun(noun[:-1]) and _has_two_genders(noun[:-1]):
        return ("m", "n")  # wegen the Regens: both have the same genitive
    if gender is None or gender.confidence < _LIKELY or is_adjective_as_noun(noun):
        return ()
    return ("f", "p") if gender.letter in "fp" else ("m", "n")


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


def is_person_adjective(noun: str) -> bool:
    """Verletzten, Verdächtige, Bundesbeauftragten: an adjective that mostly stands for a person."""
    return noun.lower().rstrip("nrsm").endswith(tuple(f"{stem}e" for stem in _persons()))


def _is_weak(noun: str) -> bool:
    """Kunden, Menschen: one, not in the nominative, or several."""
    bases = [noun.removesuffix(ending) for ending in ("en", "n") if noun.endswith(ending)]
    genders = [lexicon().gender(base) for base in bases if lexicon().is_noun(base)]
    return any(gender is not None and gender.letter == "m" for gender in genders) and not could_be_plural(noun, "f")


def _is_plural(form: str) -> bool:
    """Häuser, Hügel: may a noun without its -n be a plural?"""
    words = lexicon()
    gender = words.gender(form) if words.is_noun(form) else None
    return gender is not None and gender.letter != "f" and could_be_plural(form, gender.letter)


def _has_two_genders(noun: str) -> bool:
    if noun in _ambiguous() or noun.removesuffix("n") in _ambiguous():
        return True
    members = None if lexicon().known(noun) else lexicon().split(noun)
    return members is not None and members[-1] in _ambiguous()


@lru_cache(maxsize=8192)
def is_adjective_as_noun(noun: str) -> bool:
    """Grüne, Verletzten: the gender is that of the person meant. Only adjectives have a form in -em.

    Of compounds the last part is a common one: Rechtsschutzbeauftragte, Fraktionsvorsitzende.
    """
    low = noun.lower()
    stems = [low.removesuffix(ending) for ending in adjective_endings() if low.endswith(ending)]
    return any(lexicon().known(stem + "em") or stem.endswith(("isch", *_persons())) for stem in stems)


@lru_cache(maxsize=1)
def _persons() -> tuple[str, ...]:
    """The stems in lower case; short ones are parts of other words (Tote: Anekdote)."""
    forms = read_words("evidence/word_lists.tsv", "adjectives as nouns")
    return tuple(form.lower()[:-1] for form in forms if len(form) > _SHORTEST_HEAD + 1)


class _Suffix(NamedTuple):
    suffix: str
    gender: str
    confidence: float


_SHORT: Final = 5  # letters of nouns whose ending is most of them: Pfahl
_TAIL: Final = 3
"""Letters that a first look shows of a noun."""
_UNCHANGED: Final = ("korps", "knie", "relais", "chassis")
_WITH_OTHER_N: Final = ("bauern", "vettern", "muskeln", "stacheln", "pantoffeln", "ungarn", "bayern")  # plurals in -n
_FAR_RARER: Final = 4  # classes
_PLURALS: Final = ("e", "er", "en")
_BACK_VOWELS: Final = {"a": "ä", "o": "ö", "u": "ü"}
_SUFFIX_LENGTHS: Final = range(8, 1, -1)
_SHORTEST_FIRST: Final = 3
_DERIVED: Final[dict[str, Letter]] = {
    **dict.fromkeys(("ung", "heit", "keit", "schaft", "tion", "sion", "tät"), "f"),
    **dict.fromkeys(("tum", "chen", "lein"), "n"),
    **dict.fromkeys(("ismus", "ling"), "m"),
}
"""Endings that make nouns of one gender, for nouns that no table knows."""
_WOMEN: Final = ("erin", "ogin", "istin", "entin", "antin", "orin")
_SHORTEST_HEAD: Final = 5
_SHORTEST_MEMBERS: Final = ("Öl", "Ei")
_JOINTS: Final = ("s", "es", "n", "en", "er")
_KNOWN_HEAD: Final = 12
_SEEN_HEAD: Final = 4  # of heads behind a noun
_OF_PARTICIPLES: Final = "Ende"  # Lernende
_SHORTEST_DERIVED: Final = 6
_VERBAL: Final = (
    "Ab", "An", "Auf", "Aus", "Bei", "Be", "Durch", "Ein", "Ent", "Er", "Ge", "Nach", "Rück", "Über", "Um", "Unter",
    "Ver", "Vor", "Zer", "Zu",
)  # fmt: skip
_FROM_VERBS: Final = ("stands", "gangs", "zugs", "falls", "schlags", "spruchs", "sturzes")  # Stillstände, Anfälle
_VERB_PREFIXES: Final = frozenset({"ver", "zer", "ent", "miss"})
_WORDS: Final = 8
_SHORTEST_LAST: Final = 4
"""Letters of the parts of a compound, for a first look."""


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


def quick_gender(noun: str) -> Letter | None:
    """The gender that a noun or its last part was seen with, or what its ending suggests: for a first look only."""
    observed = lexicon().observed_letter
    letter = observed(noun)
    if letter is not None:
        return letter
    for at in range(_SHORTEST_FIRST, len(noun) - _SHORTEST_LAST + 1):
        letter = observed(noun[at].upper() + noun[at + 1 :])
        if letter is not None:
            return letter
    suffix = _suffix_gender(noun)
    return cast("Letter", suffix.gender) if suffix is not None else None


def could_be_plural(noun: str, gender: Letter) -> bool:
    """May the form be a plural too? Feminine nouns change in the plural, most others in -er, -el, -en do not."""
    if gender == "p":
        return True
    if gender == "f":
        return False
    if gender == "n" and (noun.lower().endswith(_UNCHANGED) or (noun.startswith("Ge") and noun.endswith("e"))):
        return True  # Freikorps, Knie, Gebäude, Gebirge
    if noun.endswith("s") and len(noun) > _TAIL:
        if has_no_plural_in_s(noun):
            return False
        return lexicon().is_noun(noun[:-1]) or head_of(noun[:-1]) is not None  # Autos, but not Haus
    if noun.endswith("ern") and "e" in (plural[-1] for plural in _other_plurals(noun)):
        return False  # Konzern
    return noun.endswith(("er", "el", "en", "ern", "eln", "chen", "lein", "s")) and not _changes_vowel(noun)


def has_no_plural_in_s(form: str) -> bool:
    """Is a form in -s the genitive? Its noun comes from a verb (Andrangs) or has another plural (Betriebsrats)."""
    words, singular = lexicon(), form[:-1]
    head = (words.split(singular) or (singular,))[-1]  # Unternehmens-chef
    if len(head) >= _SHORTEST_DERIVED and head.startswith(_VERBAL) and head[-1] not in "aeiouyr":
        return True
    if form.endswith(_FROM_VERBS):
        return True
    members = words.split(form)
    if members is not None and words.is_noun(members[-1][:-1]) and not any(_other_plurals(members[-1][:-1])):
        return False  # National-parks, of which Parke was never seen
    return any(words.count_class(plural) >= words.count_class(form) for plural in _other_plurals(singular))


def _other_plurals(singular: str) -> Iterator[str]:
    """Plurals in -e, -er, -en that were seen."""
    words, at = lexicon(), max(map(singular.rfind, _BACK_VOWELS))
    stems = (singular, singular[:at] + _BACK_VOWELS[singular[at]] + singular[at + 1 :]) if at > 0 else (singular,)
    for plural in (stem + ending for stem in stems for ending in _PLURALS):
        gender = words.gender(plural) if words.is_noun(plural) else None
        if gender is not None and gender.letter == "p":
            yield plural


def could_be_several(noun: str, gender: Letter) -> bool:
    """The same, and weak nouns in -en, which are no nominative of one: Polizisten."""
    weak = gender == "m" and noun.endswith("n") and any(map(lexicon().is_noun, (noun[:-1], noun[:-2])))
    return weak or could_be_plural(noun, gender)


@lru_cache(maxsize=4096)
def _changes_vowel(noun: str) -> bool:
    """Bruder, Garten: is the plural told by its umlaut?"""
    at = max(map(noun.rfind, _BACK_VOWELS))
    if at <= 0:
        return False
    at -= noun.startswith("au", at - 1)
    plural = noun[:at] + _BACK_VOWELS[noun[at]] + noun[at + 1 :]
    gender = lexicon().gender(plural) if lexicon().is_noun(plural) else None
    return gender is not None and gender.letter == "p"


@lru_cache(maxsize=4096)
def shows_dative(noun: str) -> bool:
    """Anhängern, Freunden: a noun of several that without its -n is a plural already, and so is no other case."""
    base, words = noun[:-1], lexicon()
    gender = words.gender(base) if noun.endswith("n") and words.is_noun(base) else None
    if gender is None or noun.lower().endswith(_WITH_OTHER_N) or is_adjective_as_noun(noun):
        return False
    return gender.letter == "p" or (gender.letter in {"m", "n"} and base.endswith(("er", "el")))


def has_old_dative(noun: str) -> bool:
    """Im Falle, zum Manne: may the form be the dative of a commoner masculine or neuter noun?"""
    base, words = noun[:-1], lexicon()
    if not noun.endswith("e") or not words.is_noun(base) or words.count_class(base) <= words.count_class(noun):
        return False
    gender = words.gender(base)
    return gender is not None and gender.letter in {"m", "n"}


def genitive_form(noun: str, gender: Letter) -> bool | None:
    """Is a masculine or neuter form a genitive (Landes)? None where its shape does not tell (Prozess, Menschen)."""
    if gender not in {"m", "n"}:
        return None
    if noun.endswith("s"):
        words = lexicon()
        bases = [base for base in (noun[:-1], noun[:-2] if noun.endswith("es") else "") if words.is_noun(base)]
        rarer = max(map(words.count_class, bases), default=0) + _FAR_RARER <= words.count_class(noun)
        return None if rarer or not bases else True  # Fonds is no genitive of Fond
    return None if noun.endswith(("en", "n", "x", "z", "ß")) else False
