"""The one interface to word knowledge: `lexicon()` gives the loaded `Lexicon`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import compress
from typing import Final, Literal, NamedTuple, cast, get_args

from reinschrift.tables import read_bytes, read_table
from reinschrift.words import closed
from reinschrift.words.closed_classes import ClosedClasses
from reinschrift.words.compounds import Compounds
from reinschrift.words.grammar import Letter
from reinschrift.words.inflection import is_regular_form
from reinschrift.words.initials import with_capital, with_small
from reinschrift.words.joined import unjoin
from reinschrift.words.packed import unpack

__all__ = [
    "CONFIDENCES",
    "COUNT_BITS",
    "KINDS",
    "LETTERS",
    "NAME_GENDERS",
    "PLAUSIBLE_MEMBER",
    "Gender",
    "Kind",
    "Lexicon",
    "Name",
    "by_ending",
    "lexicon",
]

Kind = Literal["first", "surname", "place", "organisation"]

# The bits of the columns; tools/build_words.py imports them, so that writer and reader cannot differ.
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
LETTERS: Final[tuple[Letter, ...]] = get_args(Letter)
NAME_GENDERS: Final = ("", *LETTERS)
CONFIDENCES: Final = (0.6, 0.8, 0.95, 0.99)
COUNT_BITS: Final = 6
PLAUSIBLE_MEMBER: Final = 3
"""Members of a compound must occur in at least that many compounds for the analysis to count as knowledge."""

_COUNT: Final = (1 << COUNT_BITS) - 1
_LONGEST_GLUE: Final = 16
_INSEPARABLE: Final = ("be", "emp", "ent", "er", "ge", "miss", "ver", "zer")
_SUFFIX_LENGTHS: Final = range(8, 1, -1)


class Gender(NamedTuple):
    """Gender of a noun form and how sure it is (0..1, a lower bound of the estimate)."""

    letter: Letter
    confidence: float


class Name(NamedTuple):
    """What a name can name; gender is None where it is unknown or the name takes no article."""

    kinds: tuple[Kind, ...]
    gender: Letter | None


class _Suffix(NamedTuple):
    suffix: str
    gender: str
    confidence: float


def by_ending(forms: Iterable[str]) -> list[str]:
    """The capitalised forms in the order of the second column, which packs smaller so: like endings, like genders."""
    return [form[::-1] for form in sorted(form[::-1] for form in forms if form[:1].isupper())]


class Lexicon(ClosedClasses):
    """Immutable word knowledge. All questions are answered for any string, dirty ones included.

    ``count_class`` and ``known`` speak of the form exactly as written; ``knows`` also accepts what follows from known
    words by rule. Every single look-up is a dict get; only ``knows`` and ``gender`` of an unseen word analyse it.
    """

    __slots__ = ("_counts", "_names", "_nouns", "_parts")

    def __init__(self, forms: bytes, names: bytes) -> None:
        (words, (counts, self._nouns)), (parts, (compounds,)) = unjoin(forms, (2, 1))
        self._counts: dict[str, int] = dict(zip(words, counts, strict=True))
        self._parts: dict[str, int] = dict(zip(parts, compounds, strict=True))
        listed, (values,) = unpack(names, 1)
        self._names: dict[str, int] = dict(zip(listed, values, strict=True))

    def __len__(self) -> int:
        """Number of word forms."""
        return len(self._counts)

    def __iter__(self) -> Iterator[str]:
        """The listed word forms."""
        return iter(self._counts)

    def names(self) -> Iterator[str]:
        """The known names, those of several words included."""
        return iter(self._names)

    # -- forms -----------------------------------------------------------------------------------------------------

    @property
    def forms(self) -> Mapping[str, int]:
        """All listed forms; the values are for this class alone. For taking known words out of a set of tokens."""
        return self._counts

    def count_class(self, form: str) -> int:
        """Logarithmic frequency: about 2·log2 of the count in 82 million tokens (2..43); 0 = not listed."""
        return self._counts.get(form, 0) & _COUNT

    def known(self, form: str) -> bool:
        """Is the form listed exactly so, upper and lower case included?"""
        return form in self._counts

    def frequent(self, least: int) -> Iterator[str]:
        """The forms whose `count_class` is ``least`` or more."""
        chosen = bytes(value & _COUNT >= least for value in range(256))
        return compress(self._counts, bytes(self._counts.values()).translate(chosen))

    def opens_sentences(self, form: str) -> int:
        """How far a capitalised form owes its capital to the start of a sentence.

        0: below 10 % of its uses, 1: below 50 %, 2: below 90 %, 3: nearly always; 0 for what is not listed.
        """
        return self._counts.get(form, 0) >> COUNT_BITS

    def knows(self, form: str) -> bool:
        """Is the form a word, as far as can be told?

        True for a listed form, its variants in case (Wort, wort, WORT), names, regular inflections of listed words,
        and compounds of members that are common in compounds. Parts around a hyphen are judged one by one.
        """
        if form in self._counts or form in self._names or form in self.function_words or form in closed.finite_verbs():
            return True
        if "-" in form:
            return all(part == "" or self.knows(part) for part in form.split("-")) and form.strip("-") != ""
        opens = form[:1].isupper() and form[1:].islower()
        if opens and with_small(form) in self._counts:
            return True  # the start of a sentence: Unterdessen, Mitunter
        if self._is_glue(form):
            return False
        return (
            (not opens and self._knows_variant(form))
            or is_regular_form(form, self._counts, self._names)
            or self.split(form) is not None
        )

    def _knows_variant(self, form: str) -> bool:
        if form.isupper() and len(form) > 1:
            return form.lower() in self._counts or form.capitalize() in self._counts or form.capitalize() in self._names
        return (with_small(form) if form[:1].isupper() else with_capital(form)) in self._counts

    def _is_glue(self, form: str) -> bool:
        """Two function words, or verb and function word, without their blank (``inder``, ``hater``)?

        Rules of inflection and case must not excuse such a form.
        """
        if not 4 <= len(form) <= _LONGEST_GLUE:
            return False
        lengths = (*self._lengths.get(form[-3:], ()), *self._lengths.get(form[-2:], ()))
        if not lengths:
            return False
        low, words, closed_words = with_small(form), self.function_words, self.closed
        return any(n < len(low) - 1 and low[-n:] in words and low[:-n] in closed_words for n in lengths)

    def split(self, form: str) -> tuple[str, ...] | None:
        """Members of a noun compound (first members in lower case, head capitalised); None if it is none."""
        return self._compounds.split(form)

    @cached_property
    def _compounds(self) -> Compounds:
        return Compounds(self._parts, least=PLAUSIBLE_MEMBER)

    @property
    def parts(self) -> Mapping[str, int]:
        """First members (lower case) and heads (capitalised), with about 2·log2 of the compounds they occur in."""
        return self._parts

    def is_member(self, form: str) -> bool:
        """Is the form (lower case, with its linking element) a first member of listed compounds?"""
        return form in self._parts

    def is_head(self, form: str, least: int = 0) -> bool:
        """Is the form (capitalised) the head of listed compounds, or a noun? ``least`` asks for more compounds."""
        return self._parts.get(form, -1) >= least or form in self._genders

    # -- nouns and names -------------------------------------------------------------------------------------------

    def gender(self, noun: str) -> Gender | None:
        """Gender of a noun: as observed, else of the name, of the head of the compound, of the ending.

        None for words that cannot be nouns (lower case) and where nothing is known.
        """
        value = self._genders.get(noun)
        if value is not None:
            return Gender(LETTERS[value - 1 >> 2], CONFIDENCES[value - 1 & 3])
        named = self.name(noun)
        if named is not None:
            return Gender(named.gender, 0.95) if named.gender else None
        head = self._head(noun)
        return self.gender(head) if head else self._gender_by_suffix(noun)

    def is_plural(self, noun: str, least: float = 0.0) -> bool:
        """Is the noun known as a plural, with a confidence of ``least`` or more?"""
        gender = self.gender(noun)
        return gender is not None and gender.letter == "p" and gender.confidence >= least

    def observed_letter(self, noun: str, *, least: float = 0.0) -> Letter | None:
        """The gender as observed, without analysis, with a confidence of ``least`` or more; None for other nouns."""
        value = self._genders.get(noun)
        return LETTERS[value - 1 >> 2] if value is not None and CONFIDENCES[value - 1 & 3] >= least else None

    def _head(self, noun: str) -> str | None:
        _, hyphen, head = noun.rpartition("-")
        if hyphen:
            return head or None
        members = self.split(noun)
        return members[-1] if members else None

    def _gender_by_suffix(self, noun: str) -> Gender | None:
        if not noun[:1].isupper() or not noun[1:].islower():
            return None
        for length in _SUFFIX_LENGTHS:
            if length < len(noun) - 1:
                found = self._suffixes.get(noun[-length:])
                if found is not None:
                    return found
        return None

    @cached_property
    def _genders(self) -> Mapping[str, int]:
        """Gender and confidence of the forms seen as nouns."""
        return {form: value for form, value in zip(by_ending(self._counts), self._nouns, strict=False) if value}

    @cached_property
    def _suffixes(self) -> Mapping[str, Gender]:
        rows = read_table("words/suffixes.tsv", _Suffix)
        return {row.suffix: Gender(cast("Letter", row.gender), row.confidence) for row in rows}

    def is_noun(self, form: str) -> bool:
        """Was the form seen as a noun (after an article), or is its head such a noun? Names do not count."""
        if form in self._genders:
            return True
        if form in self._counts or form in self._names:
            return False
        head = self._head(form)
        return head is not None and head in self._genders

    def name(self, form: str) -> Name | None:
        """What the form names (also names of several words: New York Times); None if it is no known name."""
        value = self._names.get(form)
        if value is None:
            return None
        letter = NAME_GENDERS[value >> len(KINDS)]
        kinds = tuple(kind for bit, kind in enumerate(KINDS) if value >> bit & 1)
        return Name(kinds, cast("Letter", letter) if letter else None)

    def is_name(self, form: str) -> bool:
        """Is the form a known first name, surname, place or organisation? It may be an ordinary word as well."""
        return form in self._names

    def is_first_name(self, form: str) -> bool:
        """Is the form known as a first name? It may be another name or an ordinary word as well."""
        name = self.name(form)
        return name is not None and "first" in name.kinds

    # -- words of the closed classes -------------------------------------------------------------------------------

    def is_function_word(self, form: str) -> bool:
        """Determiner, preposition, contraction, pronoun, conjunction, adverb or particle.

        Also with the capital of a sentence start, unless the capitalised form is a noun in its own right (Kraft, Weg).
        """
        if form in self.function_words:
            return True
        if not form[:1].isupper() or with_small(form) not in self.function_words:
            return False
        return form not in self._counts or self.opens_sentences(form) > 0

    def is_prefixed_verb(self, form: str) -> bool:
        """Verwies, erwarb: one of these with a prefix that is never parted from it."""
        bases = (form.removeprefix(prefix) for prefix in _INSEPARABLE if form.startswith(prefix))
        return self.known(form) and any(map(self.is_finite_verb, bases))

    @cached_property
    def _lengths(self) -> Mapping[str, tuple[int, ...]]:
        """Lengths of the function words by their last three letters: where a form could end in one."""
        lengths: dict[str, tuple[int, ...]] = {}
        for letters, length in sorted({(form[-3:], len(form)) for form in self.function_words if len(form) > 1}):
            lengths[letters] = (*lengths.get(letters, ()), length)
        return lengths


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The shipped word knowledge, loaded by the first call and shared from then on (it cannot change)."""
    return Lexicon(read_bytes("words/forms.bin"), read_bytes("words/names.bin"))
