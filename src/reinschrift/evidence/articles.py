"""English articles and possessives before a German noun or a name: the German form that its frame leaves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import number_words, weekdays
from reinschrift.evidence.agreement import endings_to_change
from reinschrift.evidence.clauses import could_be_finite, sentence_from
from reinschrift.evidence.frames import english_words, is_german, is_german_noun, is_homograph, word_after, word_before
from reinschrift.evidence.government import case_after, case_by_word, clause_before, dative_verbs
from reinschrift.evidence.names import gender_of_head, name_at
from reinschrift.evidence.persons import names_person
from reinschrift.evidence.phrases import (
    Phrase,
    could_be_plural,
    genitive_form,
    is_adjective_as_noun,
    phrase_at,
    possible_genders,
)
from reinschrift.evidence.possible_cases import ALL_CASES, opens_sentence
from reinschrift.evidence.telling import is_listener, is_verb_of_telling
from reinschrift.tables import read_table
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import conjunctions, finite_verbs
from reinschrift.words.grammar import adjective_ending, contraction, determiner_form, prepositions

__all__ = ["ENGLISH_ARTICLES", "EnglishRun", "article_run", "by_verb", "german_preposition"]

ENGLISH_ARTICLES: Final = frozenset({"the", "a", "an"})
"""The articles; the other determiners are in the table of English words."""
_CONTRACTED: Final = frozenset({"im", "am", "ins", "ans", "zum", "zur", "vom", "beim"})
_COPULAS: Final = frozenset({"sein", "werden", "bleiben"})
_POSSESSIVES: Final = frozenset({"ihr", "sein", "unser", "mein"})
_AND_OR: Final = frozenset({"and", "or"})
_CONJUNCTIONS: Final = frozenset({"ob"})  # as a preposition it is hardly used
_JOINED: Final = frozenset({"und", "oder", "sowie"})
_SHORT_ADVERBIAL: Final = 3
_AHEAD: Final = 80
_NO_SUBJECTS: Final = frozenset({"den", "dem"})
_BEFORE_AN: Final = frozenset(
    {"in", "laut", "gegenüber", "nach", "bei", "durch", "gegen", "aus", "auf", "unter", "vor", "über", "wegen", "zu"}
)
_OF: Final = "of"
_FROM: Final = "from"
_ACCORDING_TO: Final = ("according", "to")
_ON: Final = "on"
_OF_THE: Final = ("of", "the")
_THE: Final = ("the",)
_QUOTED: Final = r" [„“»\"]([A-ZÄÖÜ][a-zäöüß]+)(?![\w-])"
_SHORTEST_VERB: Final = 4  # shorter: "is", "hob", "des" of dialect
_OPENING_MARKS: Final = frozenset("„»")
_SAID: Final = frozenset({"das", "dies", "so", "darüber"})
_SHORT_TELLING: Final = 2  # Das berichtete
_DIRECTION: Final = "direction"
_COMMON: Final = 10
_WITH_ZU: Final = r" zu [a-zäöüß]+n\b"
_ONE_OF: Final = frozenset(
    {"einer", "eine", "eines", "jeder", "jede", "jedes", "keiner", "keine", "keines", "viele", "einige", "manche"}
)
_DEGREES: Final = frozenset({"rund", "etwa", "fast", "knapp", "gut", "circa", "genau", "nur", "mindestens", "über"})
_BEFORE_NOMINATIVES: Final = frozenset({"darunter", "sich"})  # darunter ein Kind, so äußerte sich der Rat
_VOWELS: Final = frozenset("aeiouAEIOU")


@dataclass(frozen=True, slots=True)
class EnglishRun:
    """English words at ``[start, end)``.

    ``edits``: the German wording as ``(start, end, new)``, empty where there is none or more than one.
    ``sure``: does the frame alone prove that a translation left them?
    """

    start: int
    end: int
    words: tuple[str, ...]
    edits: tuple[tuple[int, int, str], ...]
    sure: bool


class _Slot(NamedTuple):
    """The place of an English article: the word ``before`` it (at ``at``), and what has to stand there instead."""

    text: str
    start: int
    end: int
    before: str
    at: int
    opens: bool
    lemma: str
    noun: str
    gender: Letter
    named: bool
    shown: frozenset[Case]
    """The cases that the ending of the last adjective allows: it was translated with its noun."""


Solved = tuple[tuple[int, int, str], Case]


def article_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """The run of English words that ends in a determiner, before what begins with the blank at ``end``."""
    before, at = word_before(text, start)
    opens = not before and (opens_sentence(text, start) or (text[start].isupper() and _opens_quotation(text, start)))
    begins_name = len(words) == 1 and text[start].isupper() and not opens
    called = before[:1].isupper() and not is_german_noun(before)  # Center for a New Century
    called = called and words == ("for", "a") and is_homograph(word_after(text, end))
    if begins_name or called or (words == ("an",) and not _is_english_an(text, end, before)):
        return None
    lemma = _lemma(words[-1])
    named = name_at(text, end) if lemma == "der" and (text[start].islower() or len(words) > 1) else None
    phrase = Phrase((), named.head, named.start, named.end) if named else phrase_at(text, end)
    if phrase is None and lemma == "ein":
        phrase = _quoted_noun(text, end)
    if phrase is None or not (named or _is_german_phrase(text, phrase)):
        return None
    titled = text[start].isupper() and named is None and _is_title(text, words, phrase)
    genders = (named.gender,) if named else _genders(lemma, phrase.noun)
    if not genders or (words == _OF_THE and _is_one_of_several(before, phrase)):
        return _without_gender(phrase, EnglishRun(start, end, words, (), sure=False), before)
    german_before = is_german(before) or lexicon().is_noun(before) or _after_comma(text, start)
    german_before = (
        german_before or (before.islower() and lexicon().knows(before)) or is_listener(text, start, phrase.noun)
    )
    if titled or (not opens and (text[start].isupper() or not german_before)):
        return None
    if words[-1] == "an" and not _is_english_an(text, end, before):
        return None
    if before.lower() in english_words() and before != "an":
        return EnglishRun(start, end, words, (), sure=False)  # to the Stadt: several answers
    if lemma == "der" and len(words) == 1 and before.lower() in lexicon().determiners:
        return EnglishRun(start, end, words, _behind_determiner(text, start, end, phrase.noun, genders), sure=False)
    slot = _Slot(text, start, end, before, at, opens, lemma, phrase.noun, genders[0], named is not None, ALL_CASES)
    return _solved(slot, phrase, genders, words)


def _behind_determiner(
    text: str, start: int, end: int, noun: str, genders: tuple[Letter, ...]
) -> tuple[tuple[int, int, str], ...]:
    """Die the Zeitung: one too many; einer the besten Läufer: a genitive.

    Behind a relative pronoun that is no subject there is one: den the Verbände schrieben; but die the Winter über litt.
    """
    before, at = word_before(text, start)
    if before.lower() in _ONE_OF and any(could_be_plural(noun, gender) for gender in genders):
        return ((start, end, "der"),)
    if not text.endswith(", ", 0, at):
        return ((start - 1, end, ""),)
    form = determiner_form("der", "nom", genders[0]) if before in _NO_SUBJECTS and len(genders) == 1 else None
    return ((start, end, form),) if form else ()


def _is_title(text: str, words: tuple[str, ...], phrase: Phrase) -> bool:
    """The Economist, The Plain Dealer: a capital The is left over before a German noun only, and else part of a name.

    The Phantom Pain: so it is where a word in capitals follows that is neither German nor a known name.
    """
    if words == _THE and (_is_like_english(phrase.noun) or _has_more_capitals(text, phrase)):
        return True
    after = word_after(text, phrase.end)
    return after[:1].isupper() and not (lexicon().knows(after) or lexicon().is_name(after))


def _is_like_english(noun: str) -> bool:
    """Post, Nation, Conversation: the last noun of such names, or one that English has as well."""
    known = is_homograph(noun) or gender_of_head(noun) is not None
    return known or (noun.endswith(("tion", "sion")) and not lexicon().is_noun(noun))


def _has_more_capitals(text: str, phrase: Phrase) -> bool:
    """Was a name skipped before the noun (Plain Dealer)?"""
    return word_before(text, phrase.start)[0][:1].isupper() and word_before(text, phrase.start)[0] != "The"


def _without_gender(phrase: Phrase, run: EnglishRun, before: str) -> EnglishRun | None:
    """Before nouns of unknown gender one frame has an answer; German words around the others are worth a flag."""
    if run.words == _OF_THE and _is_one_of_several(before, phrase):
        return EnglishRun(run.start, run.end, run.words, ((run.start, run.end, "der"),), sure=False)
    german = run.words[0] == "the" or len(run.words) > 1
    return run if german and is_german(before) and lexicon().is_noun(phrase.noun) else None


class _ByVerb(NamedTuple):
    form: str
    verb: str
    german: str


@lru_cache(maxsize=1)
def by_verb() -> dict[tuple[str, str], str]:
    """The German for an English word, by a verb of the clause."""
    return {(row.form, row.verb): row.german for row in read_table("evidence/english_by_verb.tsv", _ByVerb)}


def german_preposition(text: str, start: int, end: int, form: str) -> str:
    """The usual German word, or that which a verb of the clause asks for: stammt aus, aus der Höhle geborgen."""
    if form == _FROM and word_after(text, end) in number_words():
        return "von" if names_person(text, end) else "aus"  # Daten from neun Ländern
    ahead = text[end : end + _AHEAD]
    stop = next((at for at, mark in enumerate(ahead) if mark in ".!?;:,\n"), len(ahead))
    clause = (*clause_before(text, start, ".!?;:,\n"), *ahead[:stop].split())
    german = next((german for verb in clause if (german := by_verb().get((form, verb)))), english_words()[form].german)
    return "von" if form == _FROM and german == "aus" and names_person(text, end) else german


def _quoted_noun(text: str, pos: int) -> Phrase | None:
    """A noun that opens a quotation: von a „Geschenk an die Reeder“."""
    m = compiled(_QUOTED).match(text, pos)
    return Phrase((), m[1], m.start(1), m.end(1)) if m else None


def _is_one_of_several(before: str, phrase: Phrase) -> bool:
    """Einigen of the Modelle: a plural; behind a form of ein, an adjective as noun has its ending (Verdächtigen)."""
    readings = lexicon().determiners.get(before.lower(), ())
    several = phrase.noun.endswith("en") or _may_be_plural(phrase.noun)
    if before in _quantities() and several and not phrase.noun.endswith("s"):
        return True  # ein Teil of the Beamten, die Zahl of the Opfer
    if before.lower() in _numbers() or (readings and all(r.gender == "p" for r in readings)):
        return not readings or not possible_genders(phrase.noun) or _may_be_plural(phrase.noun)
    return any(r.lemma == "ein" for r in readings) and phrase.noun.endswith("en") and is_adjective_as_noun(phrase.noun)


def _may_be_plural(noun: str) -> bool:
    return any(could_be_plural(noun, gender) for gender in possible_genders(noun))


class _Quantity(NamedTuple):
    form: str


@lru_cache(maxsize=1)
def _quantities() -> frozenset[str]:
    return frozenset(row.form for row in read_table("evidence/quantities.tsv", _Quantity))


@lru_cache(maxsize=1)
def _numbers() -> frozenset[str]:
    """Two, three and so on, in German."""
    return frozenset(row.german for row in english_words().values() if row.kind == "number")


def _is_english_an(text: str, end: int, before: str) -> bool:
    """The article stands before a vowel and behind a preposition, or between a copula and an adjective.

    Behind a copula German has its own an: wurden an Ort und Stelle geprüft, ist an alten Autos interessiert.
    """
    if text[end + 1] not in _VOWELS:  # announcement: in an Mitteilung; but: nach an Land gespülten Resten
        phrase = phrase_at(text, end) if before.lower() in _BEFORE_AN else None
        return phrase is not None and not word_after(text, phrase.end).endswith(("en", "e", "er", "es", "em"))
    if before.lower() in prepositions():
        return True
    after = word_after(text, end)
    if after.islower() and after.endswith("er"):  # an alter Mann: the preposition has no such form behind it
        phrase = phrase_at(text, end)
        return phrase is not None and possible_genders(phrase.noun) == ("m",)
    return finite_verbs().get(before) in _COPULAS and after.islower() and not after.endswith(("en", "em"))


def _solved(slot: _Slot, phrase: Phrase, genders: tuple[Letter, ...], words: tuple[str, ...]) -> EnglishRun:
    adjective = slot.text[slice(*phrase.adjectives[-1])] if phrase.adjectives else ""
    slots = (slot._replace(gender=gender, shown=_shown(adjective, slot.lemma, gender)) for gender in genders)
    solved = _one_answer(slots, words)
    if solved is None:
        return EnglishRun(slot.start, slot.end, words, (), sure=False)
    (first, last, new), case = solved
    new = new[:1].upper() + new[1:] if slot.opens else new
    adjectives = endings_to_change(slot.text, phrase, adjective_ending(slot.lemma, case, genders[0]))
    sure = len(words) == 1 and (slot.named or is_german_noun(phrase.noun)) and _is_sure_frame(slot)
    return EnglishRun(slot.start, slot.end, words, ((first, last, new), *adjectives), sure)


def _shown(adjective: str, lemma: str, gender: Letter) -> frozenset[Case]:
    """All cases where there is no adjective, or where its ending is none of the lemma's."""
    if not adjective:
        return ALL_CASES
    found = frozenset(case for case in ALL_CASES if adjective.endswith(adjective_ending(lemma, case, gender)))
    return found or ALL_CASES


def _lemma(word: str) -> str:
    if word not in ENGLISH_ARTICLES:
        return english_words()[word].german
    return "der" if word == "the" else "ein"


def _genders(lemma: str, noun: str) -> tuple[Letter, ...]:
    """The genders that the noun leaves open; determiners of several ask for a plural."""
    genders = possible_genders(noun)
    if determiner_form(lemma, "nom", "m") is None or lemma == "jener":
        return ("p",) if genders and any(could_be_plural(noun, g) for g in genders) else ()
    if lemma in _POSSESSIVES and "p" not in genders and any(could_be_plural(noun, g) for g in genders):
        return (*genders, "p")  # their Wagen: one or several
    return genders


def _one_answer(slots: Iterable[_Slot], words: tuple[str, ...]) -> Solved | None:
    """The wording on which all genders agree."""
    found = {_after_english_preposition(s, words) if len(words) > 1 else _after_german_word(s) for s in slots}
    return found.pop() if len(found) == 1 else None


def _is_sure_frame(slot: _Slot) -> bool:
    """A preposition or verb before it asks for an article; and the starts a sentence in no German title."""
    if slot.opens:
        return slot.lemma == "der" and not slot.named
    before = slot.before
    return before.lower() in prepositions() or before in finite_verbs() or (slot.lemma == "ein" and _verb_like(before))


def _is_german_phrase(text: str, phrase: Phrase) -> bool:
    after = word_after(text, phrase.end)
    english = after.lower() in english_words() and not lexicon().is_function_word(after)
    if after in _AND_OR:  # vor the Gefahr and ihren Folgen
        english = not is_german(word_after(text, phrase.end + 1 + len(after)))
    if english or text[phrase.end : phrase.end + 1] in {"-", "'", "’"}:
        return False
    if not all(text[s].isdigit() or is_german(text[s:e]) or lexicon().knows(text[s:e]) for s, e in phrase.adjectives):
        return False
    if not after[:1].isupper() or is_german_noun(after) or lexicon().is_name(after):
        return True
    if lexicon().count_class(after) >= _COMMON and not is_homograph(after):
        return True  # in the Region Hunderte Bäume
    return is_german_noun(phrase.noun) and not lexicon().knows(after)  # die Universität Wairoa


def _verb_like(word: str) -> bool:
    return len(word) >= _SHORTEST_VERB and word[0].islower() and not lexicon().is_function_word(word)


def _opens_quotation(text: str, start: int) -> bool:
    """Does a quotation begin here that goes on as a German sentence (and is no title in quotation marks)?"""
    phrase = phrase_at(text, text.find(" ", start)) if text[start - 1 : start] in _OPENING_MARKS else None
    after = word_after(text, phrase.end) if phrase else ""
    return after.islower() and is_german(after)


def _after_comma(text: str, start: int) -> bool:
    return start > 1 and text[start - 2 : start] == ", "


def _after_english_preposition(slot: _Slot, words: tuple[str, ...]) -> Solved | None:
    """Of the, with a: the two words together."""
    if words[:-1] == _ACCORDING_TO:
        form = determiner_form(slot.lemma, "dat", slot.gender)
        return ((slot.start, slot.end, f"laut {form}"), "dat") if form else None
    if len(words) != len(("of", "the")):
        return None
    genitive = genitive_form(slot.noun, slot.gender)
    if words[0] == _OF:
        form = determiner_form(slot.lemma, "gen", slot.gender)
        if form is None or (slot.gender in {"m", "n"} and genitive is not True and not slot.named):
            return None
        return (slot.start, slot.end, form), "gen"
    if words[0] in _AND_OR:
        return _joined(slot, words[0])
    if words[0] == _ON:
        return ((slot.start, slot.end, "am"), "dat") if slot.noun in weekdays(english=False) else None
    german = german_preposition(slot.text, slot.start, slot.end, words[0])
    case = _case_of(german, english_words()[words[0]].kind, slot)
    form = determiner_form(slot.lemma, case, slot.gender) if case else None
    if case is None or form is None or (genitive is True) != (case == "gen" and slot.gender in {"m", "n"}):
        return None
    joined = contraction(german, case, slot.gender) if slot.lemma == "der" else None
    return (slot.start, slot.end, joined if joined in _CONTRACTED else f"{german} {form}"), case


def _case_of(german: str, kind: str, slot: _Slot) -> Case | None:
    """The case behind the German preposition for an English one: into asks for the accusative."""
    if german not in prepositions():
        return None
    return "acc" if kind == _DIRECTION else case_after(slot.text, german, slot.start)


def _joined(slot: _Slot, word: str) -> Solved | None:
    """The second of two joined nouns has the case of the first, which its preposition tells, or that it has none."""
    sentence = clause_before(slot.text, slot.start, ".!?:;,\n")
    governing = [n for n, before in enumerate(sentence) if before.lower() in _governing()]
    if not slot.before[:1].isupper() or genitive_form(slot.noun, slot.gender) is True:
        return None
    between = sentence[governing[-1] + 1 :] if governing else []
    case: Case | None = None
    if governing and not any(lexicon().is_finite_verb(word) or could_be_finite(word) for word in between):
        cases = prepositions().get(sentence[governing[-1]].lower(), ())
        case = cases[0] if len(between) <= _SHORT_ADVERBIAL and len(cases) == 1 else None
    elif slot.gender != "m":
        case = "nom"
    form = determiner_form(slot.lemma, case, slot.gender) if case else None
    german = english_words()[word].german
    return ((slot.start, slot.end, f"{german} {form}"), case) if case and form else None


def _after_german_word(slot: _Slot) -> Solved | None:
    before = slot.before.lower()
    ahead, ahead_at = word_before(slot.text, slot.at) if before in _DEGREES else ("", 0)
    if ahead in prepositions():
        return _behind_degree(slot, case_after(slot.text, ahead, ahead_at))
    preposition = before if before in prepositions() and before not in _CONJUNCTIONS else ""
    case = case_after(slot.text, preposition, slot.at) if preposition else _free_case(slot)
    case = _as_shown(slot, case, prepositions()[preposition] if preposition else ("nom", "acc"))
    if case == "acc" and _shows_dative(slot) and "dat" in prepositions().get(preposition, ("dat",)):
        case = "dat"  # über the Dächern, half the Kindern
    if case is None:
        return None
    genitive = not slot.named and genitive_form(slot.noun, slot.gender) is True
    if genitive and preposition and case != "gen" and could_be_plural(slot.noun, slot.gender):
        genitive, slot = False, slot._replace(gender="p")  # für the Hotels
    if genitive != (case == "gen" and slot.gender in {"m", "n"} and not slot.named):
        return None
    joined = contraction(preposition, case, slot.gender) if preposition and slot.lemma == "der" else None
    if joined in _CONTRACTED and not (slot.named and preposition in {"von", "zu", "an"}):
        return (slot.at, slot.end, joined.capitalize() if slot.before[0].isupper() else joined), case
    form = determiner_form(slot.lemma, case, slot.gender)
    return ((slot.start, slot.end, form), case) if form is not None else None


def _behind_degree(slot: _Slot, case: Case | None) -> Solved | None:
    """Von rund a Million: the preposition before a word of degree."""
    form = determiner_form(slot.lemma, case, slot.gender) if case else None
    return ((slot.start, slot.end, form), case) if case and form else None


def _shows_dative(slot: _Slot) -> bool:
    """A noun of several with the -n that no other case has: Dächern, Kindern."""
    return slot.gender == "p" and slot.noun.endswith("n") and lexicon().is_noun(slot.noun[:-1])


def _as_shown(slot: _Slot, case: Case | None, possible: Iterable[Case]) -> Case | None:
    """The one possible case that the adjective shows, where it speaks against what the words around it say."""
    left = slot.shown.intersection(possible)
    return next(iter(left)) if case not in slot.shown and len(left) == 1 else case


def _free_case(slot: _Slot) -> Case | None:
    """Nominative or accusative, which differ for masculine nouns only; the dative of those whom something is told."""
    before = slot.before
    if before == "als":
        return case_by_word(slot.text, before, slot.at) or "nom"
    if slot.opens or _opens_clause(slot):
        return "nom"
    if not before and _after_comma(slot.text, slot.start):
        return "acc"
    if before in _BEFORE_NOMINATIVES:
        return "nom"
    if before in dative_verbs() or is_listener(slot.text, slot.start, slot.noun):
        return "dat"
    return _within_clause(slot)


def _within_clause(slot: _Slot) -> Case | None:
    """Behind other words: by the verb, and by what may be the subject."""
    before = slot.before
    noun_before = before[:1].isupper() and slot.lemma == "der" and not _in_adverbial(slot)
    sentence = clause_before(slot.text, slot.start, ".!?\n")
    if before in _JOINED and _verb_at(sentence) is None and not any(w.lower() in _governing() for w in sentence):
        return "nom"  # er und his Frau
    if noun_before or (before in _JOINED and (slot.gender == "m" or not _free_since_verb(sentence))):
        return None
    if slot.gender != "m":
        return "acc"
    if any(finite_verbs().get(word) in _COPULAS for word in sentence) or _is_said(slot, sentence):
        return "nom"
    first = sentence[0].lower() if sentence else ""
    opened_by_adverbial = first in prepositions() or first in lexicon().contractions or first in lexicon().openers
    return "nom" if opened_by_adverbial and _subject_is_open(sentence) else "acc"


def _opens_clause(slot: _Slot) -> bool:
    if slot.before:
        return "subordinating" in conjunctions().get(slot.before.lower(), ())
    return _after_comma(slot.text, slot.start) and not _has_infinitive(slot)


def _has_infinitive(slot: _Slot) -> bool:
    """Sie bat, the Vertrag zu kündigen: an object; but: sie erklärte, the Vertrag sei ungültig."""
    return compiled(_WITH_ZU).search(sentence_from(slot.text, slot.end).partition(",")[0]) is not None


def _is_said(slot: _Slot, sentence: list[str]) -> bool:
    """…, teilte a Sprecher mit: behind what is said, verb and subject change places; Das meldete the Observer."""
    if len(sentence) == _SHORT_TELLING and sentence[0].lower() in _SAID and is_verb_of_telling(slot.before):
        return True
    return is_verb_of_telling(slot.before) and slot.text.endswith((", ", "“ ", "” ", '" '), 0, slot.at)


def _verb_at(sentence: list[str]) -> int | None:
    return next((n for n in range(len(sentence) - 1, -1, -1) if lexicon().is_finite_verb(sentence[n])), None)


def _free_since_verb(sentence: list[str]) -> bool:
    """Does no preposition stand between the last finite verb and the end, so that nothing governs what is joined?"""
    at = _verb_at(sentence)
    return at is not None and not any(word.lower() in _governing() for word in sentence[at + 1 :])


def _subject_is_open(sentence: list[str]) -> bool:
    """Bei Kirra brennt seit Mittwoch: is there nothing behind the verb, or only a time or a place?"""
    verbs = [n for n, word in enumerate(sentence) if lexicon().is_finite_verb(word) or could_be_finite(word)]
    rest = sentence[verbs[-1] + 1 :] if verbs else sentence
    return not rest or (rest[0] in _governing() and len(rest) <= _SHORT_ADVERBIAL)


@lru_cache(maxsize=1)
def _governing() -> frozenset[str]:
    return frozenset(prepositions()) | frozenset(lexicon().contractions)


def _in_adverbial(slot: _Slot) -> bool:
    """Is the noun before part of a phrase of time or place: am Montag?"""
    return word_before(slot.text, slot.at)[0].lower() in lexicon().contractions
