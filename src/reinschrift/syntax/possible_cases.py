"""The cases that are possible behind a preposition, where it is one: no conjunction, adverb or postposition."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Final, get_args

from reinschrift.core.find import compiled
from reinschrift.syntax.government import case_by_pair, case_by_word, usual_case
from reinschrift.syntax.noun_phrases import Determined, determiner_readings
from reinschrift.syntax.noun_readings import noun_readings
from reinschrift.tables import read_words
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import prepositions

__all__ = ["ALL_CASES", "UNDECIDED", "governed_cases", "infinitive_after", "opens_sentence"]

ALL_CASES: Final[frozenset[Case]] = frozenset(get_args(Case))

_BEFORE: Final = r"([^\W\d_]+)\Z"
_REACH: Final = 30
_ANY_CASE: Final = frozenset({"anstatt", "statt", "außer"})  # conjunctions as well: statt einen Brief
_ARTICLES: Final = frozenset({"der", "das"})  # die may be the plural: in die Tore
_DATIVE_FIRST: Final = frozenset({"laut", "dank"})  # a genitive behind them would show itself by its -s
_WHILE: Final = "während"
_CLAUSES: Final = frozenset({"bis", "ob"})
_INFINITIVE: Final = r" (?:zu [a-zäöüß]+n|[a-zäöü]{2,}zu[a-zäöüß]{2,}en)\b"
_BESIDE: Final = frozenset({"ein", "eine"})
_CLOSE: Final = 2  # ist wohl mit ein Grund
_SENTENCE: Final = 160
_PERSONAL: Final = frozenset({"ihr"})
_BEFORE_ACCUSATIVES: Final = frozenset({"für", "gegen", "durch"})  # no dative: gegen ihr Mann
UNDECIDED: Final = frozenset({"auf", "über"})  # auf eine neuen Liste: einer neuen, eine neue
_OVER: Final = "über"
_TIMES_OF_DAY: Final = ("a.m. ", "p.m. ")
_CONJUNCTIONS: Final = frozenset({"seit", "während"})
_RELATIVES: Final[dict[Case, tuple[str, ...]]] = {"acc": ("den", "die", "das"), "dat": ("dem", "der")}
_FIXED: Final = frozenset({("wie", "vor"), ("was", "für"), ("bis", "zu")})
_POSTPOSED: Final = frozenset({"gegenüber", "zufolge", "entlang", "nach", "entgegen", "nahe", "zuliebe"})
_AFTER_DATIVE: Final = frozenset({"nach", "gegenüber"})  # meiner Meinung nach, der Zeitung gegenüber
_DATIVE: Final = r"\b(?:(?:[A-ZÄÖÜa-zäöüß]+e[mr]|[Dd]e[mr]) (?:[a-zäöüß]+ )?[A-ZÄÖÜ][^\W\d_]*|[A-ZÄÖÜ][a-zäöüß]+n)\Z"
_CIRCUMPOSED: Final = frozenset({"aus", "an", "auf"})  # von Geburt an, von Haus aus
_NO_COMMA: Final = r"[^.!?,;:–\n]{0,200}[a-zäöüß][.!?](?=\s|\Z)"
_PARTICIPLE: Final = (
    r"mit ein [^.,;:!?\n]{2,80} (?:[a-zäöü]{2,5})?(?:ge(?!wesen)|[bvz]er|ent|be)[a-zäöüß]{2,}(?:t|en)"
    r"(?: worden)?[.,;:!?]"
)
_MOVED: Final = r"(?:[a-zäöü]{2,6})?(?:ge|[bvz]er|ent)[a-zäöüß]{2,}(?:t|en)\Z"  # soll damit losgegangen sein
_FROM: Final = r"\b[Vv]o[nm] (?:[^\W\d_]+ ){0,2}[^\W\d_]+\Z"


def governed_cases(
    found: Determined,
    preposition: str,
    at: int,
    *,
    shown: frozenset[Case] = ALL_CASES,
    fitting: frozenset[Case] = ALL_CASES,
) -> frozenset[Case] | None:
    """The cases that are possible behind the preposition at ``at``; nothing where that cannot be told.

    Where a preposition with two cases leaves it open, an adjective may show it (``shown``). It is the usual one if the
    determiner as it stands has none that is ``fitting``: auf das Bildschirm.
    """
    text, start, form = found.text, found.start, found.form
    cases = frozenset(prepositions()[preposition])
    if form in _PERSONAL and not _is_possessive(preposition, shown):
        return None
    if preposition == _WHILE and shown.isdisjoint({"nom", "acc"}) and not _opens_subclause(text, start):
        return cases  # während die gesamten Reise
    since = preposition == "seit" and form in {"der", "dem"} and not fitting  # seit der Wochenende, seit dem Pandemie
    if not since and (_is_adverb(found, preposition, at) or _is_no_preposition(text, at, preposition, form)):
        return None
    if preposition in _ANY_CASE:
        return ALL_CASES
    if preposition in _DATIVE_FIRST:
        return frozenset({"dat"})
    return _by_form(found, preposition, at, shown, fits=not fitting.isdisjoint(cases))


def _by_form(
    found: Determined, preposition: str, at: int, shown: frozenset[Case], *, fits: bool
) -> frozenset[Case] | None:
    """By the form of the determiner and by the word that asks for the preposition: wartet auf der Bus."""
    text, form, cases = found.text, found.form, frozenset(prepositions()[preposition])
    mixed = bool(found.adjectives) and not fits  # investiert in dem marode Netz
    asked = case_by_pair(text, preposition, at) if form in {"der", "den"} or mixed else None
    telling = form.endswith(("em", "er", "en")) and (form != "der" or fits)
    into = form == "den" and asked == "acc"  # investiert in den Sanierung
    feminine = not found.noun.endswith("en") and {gender for _, gender in noun_readings(found.noun)} == {"f"}
    if len(cases) > 1 and form.endswith("en") and form != "einen" and feminine:  # an den Zunge verletzt
        return frozenset({asked}) if asked else _of_two_cases(text, at, preposition, shown, default=True)
    if not (asked and (mixed or into)) and (cases == {"dat", "gen"} or len(cases) == 1 or telling):
        return cases
    if asked:
        return frozenset({asked})
    singular = form in _ARTICLES or all(r.gender != "p" for r in determiner_readings(form))
    return _of_two_cases(text, at, preposition, shown, default=singular and not fits)


def _is_possessive(before: str, shown: frozenset[Case]) -> bool:
    """Gegen ihr Mann, über ihr schwere Kindheit: not the pronoun in the dative (über ihr hing schwere Luft)."""
    return before in _BEFORE_ACCUSATIVES or (before == _OVER and shown == {"nom", "acc"})


def _is_adverb(found: Determined, preposition: str, at: int) -> bool:
    """Das sind mit die höchsten Gebühren, „Laut die Satzung lesen!“."""
    if preposition == "laut":
        return found.text.endswith("„", 0, at)
    most = bool(found.adjectives) and found.adjectives[-1].endswith(("ste", "sten"))
    return preposition == "mit" and most and found.form in {"die", "das"}


def _of_two_cases(
    text: str, at: int, preposition: str, shown: frozenset[Case], *, default: bool
) -> frozenset[Case] | None:
    """A form of the nominative is the decoder's default and does not tell the case."""
    case = case_by_word(text, preposition, at)
    if case is None and preposition == _OVER and default:
        return frozenset({"acc"})  # über ein neuen Plan, über eine neuen Liste
    if case is None and preposition in UNDECIDED and "nom" not in shown:
        return None
    left = shown.intersection(prepositions()[preposition])
    if case is None and len(left) == 1:
        return left
    if case is None and default:
        case = usual_case(preposition)
    return None if case is None else frozenset({case})


def opens_sentence(text: str, start: int) -> bool:
    """Does a sentence or a line begin at ``start``? Not behind an English clock time: um 7 a.m. and."""
    if start == 0 or text[start - 1] == "\n":
        return True
    closed = start > 1 and text[start - 1] == " " and text[start - 2] in ".!?:“„"
    return closed and not text.endswith(_TIMES_OF_DAY, 0, start)


def infinitive_after(text: str, start: int) -> str | None:
    """The infinitive with zu that follows in the sentence: helfen."""
    end = next((at for mark in ".!?;:\n" if (at := text.find(mark, start, start + _SENTENCE)) >= 0), start + _SENTENCE)
    m = compiled(_INFINITIVE).search(text, start, end)
    return m and m[0].strip().removeprefix("zu ")


def _is_no_preposition(text: str, pos: int, before: str, form: str) -> bool:
    """Conjunctions (seit der Streit tobt), postpositions (meiner Meinung nach), relative clauses (mit der Daten)."""
    m = compiled(_BEFORE).search(text, max(0, pos - _REACH), pos - 1)
    joins = before in _CONJUNCTIONS and not _opens_no_clause(text, pos)
    clause = joins and (form == "den" or not form.endswith("en"))  # seit einen Jahr opens none
    if "relative" in lexicon().pronouns.get(form, ()) and (clause or (pos > 1 and text[pos - 2] == ",")):
        fitting = {f for case in prepositions()[before] for f in _RELATIVES.get(case, ())}
        return clause or form in fitting  # Eine Klage, gegen der Urteil: no relative clause
    if joins and form.endswith(("ein", "eine", "die", "das")) and (before == _WHILE or _opens_subclause(text, pos)):
        return True  # während eine Regierung errichtet wurde
    twice = text.endswith((f"{before} und ", f"{before.capitalize()} und "), 0, pos)  # nach und nach
    if (
        twice
        or before in _CLAUSES
        or (m is not None and (m[1].lower(), before) in _FIXED and (before, form) != ("zu", "das"))
    ):
        return True
    if before == "mit" and form in _BESIDE and (_is_predicate(text, pos) or (m is None and _is_reason(text, pos))):
        return True
    if before in _CIRCUMPOSED and compiled(_FROM).search(text, max(0, pos - _REACH), pos - 1):
        return True
    if before in _AFTER_DATIVE and not compiled(_DATIVE).search(text, max(0, pos - 2 * _REACH), pos - 1):
        return False
    if before == "nach":
        return m is not None and m[1] in _nouns_before_nach()
    return before in _POSTPOSED and m is not None and m[1][0].isupper()


def _opens_no_clause(text: str, pos: int) -> bool:
    """Seit das Frühjahr steht der Bau still: no comma parts a clause at the start of the sentence from another one."""
    m = compiled(_NO_COMMA).match(text, pos) if opens_sentence(text, pos) else None
    return m is not None


def _opens_subclause(text: str, start: int) -> bool:
    """Während die neuen Regierung tagt, …: a verb before the comma."""
    clause, comma, _ = text[start : start + _SENTENCE].partition(",")
    last = clause.rpartition(" ")[2]
    return (
        bool(comma) and ". " not in clause and last.islower() and (last.endswith("t") or lexicon().is_finite_verb(last))
    )


@lru_cache(maxsize=1)
def _nouns_before_nach() -> frozenset[str]:
    """Meiner Meinung nach: behind other nouns, nach is a preposition (die Suche nach)."""
    return read_words("syntax/word_lists.tsv", "nouns before nach")


def _is_reason(text: str, pos: int) -> bool:
    """Mit ein Grund ist der Regen; in apposition: – mit ein Grund, weshalb er geht."""
    mit, _, noun, *_ = (*text[pos : pos + _REACH].split(" "), "", "")
    return mit in {"mit", "Mit"} and noun.rstrip(".,;:") in _reasons()


@lru_cache(maxsize=1)
def _reasons() -> frozenset[str]:
    """What mit stands beside as an adverb, and the article in the nominative behind it."""
    return read_words("syntax/word_lists.tsv", "nouns beside mit")


def _is_predicate(text: str, pos: int) -> bool:
    """Das ist mit ein Grund, das dürfte mit ein Grund dafür sein: a form of sein right before, or sein behind it."""
    before = text[max(0, pos - _REACH) : pos].split()[-_CLOSE:]
    behind = [word.rstrip(".,;:!?“") for word in text[pos : pos + 2 * _REACH].split()]
    if compiled(_PARTICIPLE).search(text, pos, pos + 3 * _REACH):
        return False  # ist mit ein Rauchmelder ausgestattet worden
    bare_noun = before and before[-1][:1].isupper()  # dort sind Dosen mit ein Datum: the noun has an attribute
    copula = any(word == "sein" and not compiled(_MOVED).match(last) for last, word in pairwise(("", *behind)))
    return copula or (not bare_noun and any(finite_verbs().get(word) == "sein" for word in before))
