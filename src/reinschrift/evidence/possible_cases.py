"""The cases that are possible before a determiner: what stands before it in its clause asks for them, or none does."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, get_args

from reinschrift.core.find import compiled
from reinschrift.evidence.frames import is_german_noun, word_before
from reinschrift.evidence.government import case_by_pair, case_by_word, clause_before, usual_case
from reinschrift.evidence.phrases import is_adjective_form, sure_gender
from reinschrift.tables import read_words
from reinschrift.words import Case, lexicon
from reinschrift.words.closed import finite_verbs, word_class
from reinschrift.words.grammar import contractions, prepositions

__all__ = ["ALL_CASES", "UNDECIDED", "governed_cases", "infinitive_after", "is_owner", "opens_sentence"]

ALL_CASES: Final[frozenset[Case]] = frozenset(get_args(Case))

_BEFORE: Final = r"([^\W\d_]+)\Z"
_REACH: Final = 30
_SUBJECT: Final = r"(?:\A|[.!?:] |\n)(?:Er|Sie|Es|Wir|Ich|D(?:er|ie|as) [A-ZÄÖÜ][a-zäöüß-]+) \Z"
# After these another clause may follow whose object is no complement of theirs: um einem Freund zu helfen.
_WITH_INFINITIVE: Final = frozenset({"um", "ohne", "anstatt", "statt", "außer"})
_ANY_CASE: Final = frozenset({"anstatt", "statt", "außer"})  # conjunctions as well: statt einen Brief
_ARTICLES: Final = frozenset({"der", "das"})  # die may be the plural: in die Tore
_DATIVE_FIRST: Final = frozenset({"laut", "dank"})  # a genitive behind them would show itself by its -s
_WHILE: Final = "während"
_CLAUSES: Final = frozenset({"bis", "ob"})
_INFINITIVE: Final = r" (?:zu [a-zäöüß]+n|[a-zäöü]{2,}zu[a-zäöüß]{2,}en)\b"
_BESIDE: Final = frozenset({"ein", "eine"})
_CLOSE: Final = 2  # ist wohl mit ein Grund
_SENTENCE: Final = 160
_OTHERWISE_PRONOUNS: Final = frozenset({"sein", "unser", "ihrer", "seiner", "meiner", "unserer", "einer", "dem"})
_PERSONAL: Final = frozenset({"ihr"})
_BEFORE_ACCUSATIVES: Final = frozenset({"für", "gegen", "durch"})  # no dative: gegen ihr Mann
UNDECIDED: Final = frozenset({"auf", "über"})  # auf eine neuen Liste: einer neuen, eine neue
_OVER: Final = "über"
_TIMES_OF_DAY: Final = ("a.m. ", "p.m. ")
_NO_ANSWER: Final = frozenset({"und", "oder", "sowie", "als", "wie", "zum"})
_CONJUNCTIONS: Final = frozenset({"seit", "während"})
_SHORT_SUBJECT: Final = 3
_PREDICATE: Final = 2
_RELATIVES: Final[dict[Case, tuple[str, ...]]] = {"acc": ("den", "die", "das"), "dat": ("dem", "der")}
_FIXED: Final = frozenset({("wie", "vor"), ("was", "für"), ("bis", "zu")})
_POSTPOSED: Final = frozenset({"gegenüber", "zufolge", "entlang", "nach", "entgegen", "nahe"})
_AFTER_DATIVE: Final = frozenset({"nach", "gegenüber"})  # meiner Meinung nach, der Zeitung gegenüber
_DATIVE: Final = r"\b(?:(?:[A-ZÄÖÜa-zäöüß]+e[mr]|[Dd]e[mr]) (?:[a-zäöüß]+ )?[A-ZÄÖÜ][^\W\d_]*|[A-ZÄÖÜ][a-zäöüß]+n)\Z"
_CIRCUMPOSED: Final = frozenset({"aus", "an", "auf"})  # von Geburt an, von Haus aus
_PARTICIPLE: Final = (
    r"mit ein [^.,;:!?\n]{2,80} (?:[a-zäöü]{2,5})?(?:ge(?!wesen)|[bvz]er|ent|be)[a-zäöüß]{2,}(?:t|en)"
    r"(?: worden)?[.,;:!?]"
)
_FROM: Final = r"\b[Vv]o[nm] (?:[^\W\d_]+ ){0,2}[^\W\d_]+\Z"


def governed_cases(
    text: str, start: int, *, shown: frozenset[Case] = ALL_CASES, fitting: frozenset[Case] = ALL_CASES
) -> frozenset[Case] | None:
    """The cases that are possible before a determiner; nothing where that cannot be told.

    Where a preposition with two cases leaves it open, an adjective may show it (``shown``). It is the usual one if the
    determiner as it stands has none that is ``fitting``: auf das Bildschirm.
    """
    m = compiled(_BEFORE).search(text, max(0, start - _REACH), start - 1)
    form = text[start : text.find(" ", start)]
    before = m[1].lower() if m else ""
    if m is None or (form in _PERSONAL and not _is_possessive(before, shown)):
        return None
    cases = prepositions().get(before)
    if cases is None:
        return _without_preposition(text, m.start(1), m[1], form)
    if before == _WHILE and shown.isdisjoint({"nom", "acc"}) and not _opens_subclause(text, start):
        return frozenset[Case]({"dat", "gen"})  # während die gesamten Reise
    preposition = before == "seit" and form == "der" and not fitting  # seit der Wochenende
    if not preposition and _is_no_preposition(text, m.start(), before, form):
        return None
    if before in _ANY_CASE or (before in _WITH_INFINITIVE and _infinitive_follows(text, start)):
        return ALL_CASES
    if before in _DATIVE_FIRST:
        return frozenset[Case]({"dat"})
    shows = form.endswith(("em", "er", "en")) and (form != "der" or fitting.intersection(cases) != frozenset())
    if set(cases) == {"dat", "gen"} or len(cases) == 1 or shows:
        asked = form.endswith(("einen", "der")) and len(cases) > 1 and case_by_pair(text, before, m.start(1))
        sure = asked == "dat" or (asked and form == "der" and not fitting.intersection(cases))
        return (
            frozenset[Case]({asked}) if asked and sure else frozenset(cases)
        )  # leidet unter einen, wartet auf der Bus
    singular = form in _ARTICLES or all(r.gender != "p" for r in lexicon().determiners.get(form, ()))
    default = singular and not fitting.intersection(cases)
    return _of_two_cases(text, m.start(1), before, shown, default=default)


def _is_possessive(before: str, shown: frozenset[Case]) -> bool:
    """Gegen ihr Mann, über ihr schwere Kindheit: not the pronoun in the dative (über ihr hing schwere Luft)."""
    return before in _BEFORE_ACCUSATIVES or (before == _OVER and shown == {"nom", "acc"})


def _without_preposition(text: str, at: int, before: str, form: str) -> frozenset[Case] | None:
    low = before.lower()
    if form == "dem":  # das Ergebnis dem Untersuchung, liegt dem Redaktion vor: dative and genitive are one form
        return ALL_CASES if before[0].isupper() or lexicon().is_finite_verb(before) else None
    free = form not in _OTHERWISE_PRONOUNS and low not in _NO_ANSWER and low not in lexicon().determiners
    free = free and low not in contractions()
    free = free and (not is_adjective_form(before) or not before.islower() or lexicon().is_finite_verb(low))
    if not free:
        return None
    return frozenset[Case]({"acc"}) if _is_object(text, at, before) else ALL_CASES


def _of_two_cases(
    text: str, at: int, preposition: str, shown: frozenset[Case], *, default: bool
) -> frozenset[Case] | None:
    """A form of the nominative is the decoder's default and does not tell the case."""
    case = case_by_word(text, preposition, at)
    left = shown.intersection(prepositions()[preposition])
    if case is None and preposition in UNDECIDED and "nom" not in shown:
        return None
    if case is None and len(left) == 1:
        return left
    if case is None and default:
        case = usual_case(preposition)
    return None if case is None else frozenset[Case]({case})


def opens_sentence(text: str, start: int) -> bool:
    """Does a sentence or a line begin at ``start``? Not behind an English clock time: um 7 a.m. and."""
    if start == 0 or text[start - 1] == "\n":
        return True
    closed = start > 1 and text[start - 1] == " " and text[start - 2] in ".!?:“„"
    return closed and not text.endswith(_TIMES_OF_DAY, 0, start)


def _is_object(text: str, at: int, verb: str) -> bool:
    """Is this the verb behind a short subject that opens the sentence (Sie zeigen …), so that an object follows?"""
    subject = compiled(_SUBJECT).search(text, max(0, at - _REACH), at)
    return subject is not None and lexicon().is_finite_verb(verb) and finite_verbs()[verb] not in word_class("copula")


def _infinitive_follows(text: str, start: int) -> bool:
    return infinitive_after(text, start) is not None


def infinitive_after(text: str, start: int) -> str | None:
    """The infinitive with zu that follows in the sentence: helfen."""
    end = next((at for mark in ".!?;:\n" if (at := text.find(mark, start, start + _SENTENCE)) >= 0), start + _SENTENCE)
    m = compiled(_INFINITIVE).search(text, start, end)
    return m and m[0].strip().removeprefix("zu ")


def _is_no_preposition(text: str, pos: int, before: str, form: str) -> bool:
    """Conjunctions (seit der Streit tobt), postpositions (meiner Meinung nach), relative clauses (mit der Daten)."""
    m = compiled(_BEFORE).search(text, max(0, pos - _REACH), pos - 1)
    clause = before in _CONJUNCTIONS and (form == "den" or not form.endswith("en"))  # seit einen Jahr opens none
    if "relative" in lexicon().pronouns.get(form, ()) and (clause or (pos > 1 and text[pos - 2] == ",")):
        fitting = {f for case in prepositions()[before] for f in _RELATIVES.get(case, ())}
        return clause or form in fitting  # Eine Klage, gegen der Urteil: no relative clause
    if before == _WHILE and form.endswith(("ein", "eine", "die", "das")):
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


def _opens_subclause(text: str, start: int) -> bool:
    """Während die neuen Regierung tagt, …: a verb before the comma."""
    clause, comma, _ = text[start : start + _SENTENCE].partition(",")
    last = clause.rpartition(" ")[2]
    return bool(comma) and last.islower() and (last.endswith("t") or lexicon().is_finite_verb(last))


@lru_cache(maxsize=1)
def _nouns_before_nach() -> frozenset[str]:
    """Meiner Meinung nach: behind other nouns, nach is a preposition (die Suche nach)."""
    return read_words("evidence/word_lists.tsv", "nouns before nach")


def _is_reason(text: str, pos: int) -> bool:
    """Mit ein Grund ist der Regen; in apposition: – mit ein Grund, weshalb er geht."""
    mit, _, noun, *_ = (*text[pos : pos + _REACH].split(" "), "", "")
    return mit in {"mit", "Mit"} and noun.rstrip(".,;:") in _reasons()


@lru_cache(maxsize=1)
def _reasons() -> frozenset[str]:
    """What mit stands beside as an adverb, and the article in the nominative behind it."""
    return read_words("evidence/word_lists.tsv", "nouns beside mit")


def _is_predicate(text: str, pos: int) -> bool:
    """Das ist mit ein Grund, das dürfte mit ein Grund dafür sein: a form of sein right before, or sein behind it."""
    before = text[max(0, pos - _REACH) : pos].split()[-_CLOSE:]
    behind = [word.rstrip(".,;:!?“") for word in text[pos : pos + 2 * _REACH].split()]
    if compiled(_PARTICIPLE).search(text, pos, pos + 3 * _REACH):
        return False  # ist mit ein Rauchmelder ausgestattet worden
    bare_noun = before and before[-1][:1].isupper()  # dort sind Dosen mit ein Datum: the noun has an attribute
    return "sein" in behind or (not bare_noun and any(finite_verbs().get(word) == "sein" for word in before))


def is_owner(text: str, start: int) -> bool:
    """Does what begins at ``start`` belong to the noun before it: Spuren einer Krankheit, Mitglied einer Partei?

    The next part of the clause may begin there as well (hat die Stadt eine Halle), so that the noun must have its place
    already: as what a verb and its preposition ask for, or as the predicate behind a subject and a copula.
    """
    noun, at = word_before(text, start)
    if not noun[:1].isupper() or not (is_german_noun(noun) or sure_gender(noun) is not None):
        return False
    preposition, begins = word_before(text, at)
    if preposition.lower() in prepositions():
        return case_by_pair(text, preposition.lower(), begins) is not None
    return _has_place(clause_before(text, start, ".!?:;\n,„“"))


def _has_place(clause: list[str]) -> bool:
    """Das ist die Folge, Man fand Reste: a short subject, a copula, or a verb with a bare noun that is no dative."""
    at = next((n for n, word in enumerate(clause) if lexicon().is_finite_verb(word)), 0)
    behind = clause[at + 1 :]
    if not 0 < at <= _SHORT_SUBJECT or len(behind) > _PREDICATE:
        return False
    first = clause[0].lower()
    if first not in lexicon().pronouns and first not in lexicon().determiners:
        return False
    return finite_verbs().get(clause[at]) == "sein" or (len(behind) == 1 and not behind[0].endswith(("n", "s")))
