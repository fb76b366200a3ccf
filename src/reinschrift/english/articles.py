"""English articles and possessives before a German noun or a name: the German form that its frame leaves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.agreement.repairs import endings_to_change
from reinschrift.core.find import compiled
from reinschrift.english.article_nouns import Reading, noun_phrase, possible_readings
from reinschrift.english.article_slots import Slot, solved
from reinschrift.english.attributes import attributes_at
from reinschrift.syntax.adjectives import is_adjective_as_noun
from reinschrift.syntax.frames import english_words, is_german, is_german_noun, is_homograph, word_after, word_before
from reinschrift.syntax.names import gender_of_head, name_at
from reinschrift.syntax.noun_forms import could_be_plural, possible_genders
from reinschrift.syntax.noun_numbers import may_be_several, noun_genders
from reinschrift.syntax.phrases import Phrase, phrase_at
from reinschrift.syntax.possible_cases import ALL_CASES, opens_sentence
from reinschrift.syntax.telling import is_listener
from reinschrift.tables import read_words
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import finite_verbs, word_class
from reinschrift.words.grammar import adjective_ending, determiner_form, prepositions

__all__ = ["ENGLISH_ARTICLES", "HER", "EnglishRun", "article_run"]

ENGLISH_ARTICLES: Final = frozenset({"the", "a", "an"})
"""The articles; the other determiners are in the table of English words."""
HER: Final = "her"
"""A German adverb too, but not between a preposition and a noun: mit her Bruder."""
_COPULAS: Final = frozenset({"sein", "werden", "bleiben"})
_POSSESSIVES: Final = frozenset({"ihr", "sein", "unser", "mein"})
_ARTICLE_FORMS: Final = frozenset({"der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer"})
_BEFORE_AN: Final = frozenset(
    {"in", "laut", "gegenüber", "nach", "bei", "durch", "gegen", "aus", "auf", "unter", "vor", "über", "wegen", "zu"}
)
_OF_THE: Final = ("of", "the")
_THE: Final = ("the",)
_NUMBERED: Final = r" [0-9]+-"
_COUNTED: Final = (
    r"(?: [a-zäöüß]+en)? (?:beiden|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|[0-9]{1,3})(?= [a-zäöüA-ZÄÖÜ])"
)
_QUOTED: Final = r" [„“»\"]([A-ZÄÖÜ][a-zäöüß]+)(?![\w-])"
_SHORTEST_VERB: Final = 4  # shorter: "is", "hob", "des" of dialect
_OPENING_MARKS: Final = frozenset("„»")
_COMMON: Final = 10
_ONE_OF: Final = frozenset(
    {"einer", "eine", "eines", "jeder", "jede", "jedes", "keiner", "keine", "keines", "viele", "einige", "manche"}
)
_PERSONS: Final[tuple[Letter, ...]] = ("m", "f", "p")
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


def article_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """The run of English words that ends in a determiner, before what begins with the blank at ``end``."""
    before, _ = word_before(text, start)
    opens = not before and (opens_sentence(text, start) or (text[start].isupper() and _opens_quotation(text, start)))
    if _begins_name(text, start, end, words, opens=opens):
        return None
    lemma = _lemma(words[-1])
    named = name_at(text, end) if lemma == "der" and (text[start].islower() or len(words) > 1) else None
    counted = compiled(_COUNTED).match(text, end) if lemma == "der" and named is None else None
    at = counted.end() if counted else attributes_at(text, end)[1]
    phrase = Phrase((), named.head, named.start, named.end) if named else noun_phrase(text, at)
    if phrase is None and lemma == "ein":
        phrase = _quoted_noun(text, end)
    if phrase is None or not (named or _is_german_phrase(text, phrase)):
        return None
    run = EnglishRun(start, end, words, (), sure=False)
    genders = (named.gender,) if named else _genders(lemma, phrase.noun, several=counted is not None)
    if not genders or (words == _OF_THE and _is_one_of_several(before, phrase)):
        return _without_gender(phrase, run, before)
    if text[start].isupper() and named is None and _is_title(text, words, phrase):
        return None
    if not opens and (text[start].isupper() or not _is_german_before(text, start, words, phrase)):
        return None
    if before.lower() in english_words() and before != "an":
        return run  # to the Stadt: several answers
    return _in_german(text, run, phrase, _Head(genders, named=named is not None), opens=opens)


class _Head(NamedTuple):
    """What is known of the noun: the genders that it leaves open, and whether it is that of an English name."""

    genders: tuple[Letter, ...]
    named: bool


def _in_german(text: str, run: EnglishRun, phrase: Phrase, head: _Head, *, opens: bool) -> EnglishRun | None:
    before, _ = word_before(text, run.start)
    lemma = _lemma(run.words[-1])
    if before.lower() in lexicon().determiners and len(run.words) == 1:
        edits = _behind_determiner(text, run.start, run.end, phrase) if lemma == "der" else ()
        if lemma == "ein" or edits is not None:
            return EnglishRun(run.start, run.end, run.words, edits or (), sure=False) if lemma == "der" else None
    return _solved(_slot(text, run, phrase, head, opens=opens), phrase, run.words)


def _begins_name(text: str, start: int, end: int, words: tuple[str, ...], *, opens: bool) -> bool:
    """A capital within a sentence; Center for a New Century; an that is a German preposition."""
    before = word_before(text, start)[0]
    if len(words) == 1 and text[start].isupper() and not opens:
        return True
    called = before[:1].isupper() and not is_german_noun(before)
    if called and words == ("for", "a") and is_homograph(word_after(text, end)):
        return True
    return words[-1] == "an" and not _is_english_an(text, end, before)


def _is_german_before(text: str, start: int, words: tuple[str, ...], phrase: Phrase) -> bool:
    """Is the word before German, or at least known before of the and a German genitive: Kolumbien of the Jahres?"""
    before, at = word_before(text, start)
    if len(words) > 1 and is_homograph(before) and not _is_plain_german(phrase.noun):
        return False  # The House of the Rising Sun
    if is_german(before) or lexicon().is_noun(before) or text.endswith(", ", 0, start):
        return True
    if (before.islower() and lexicon().knows(before)) or is_listener(text, start, phrase.noun):
        return True
    if before[:1].isupper() and is_german_noun(phrase.noun) and lexicon().is_first_name(word_before(text, at)[0]):
        return True  # verteidigte Maria Andral the Entscheidung
    owned = words == _OF_THE and before[:1].isupper() and is_german_noun(phrase.noun)
    return owned and lexicon().knows(before) and not is_homograph(before) and not _has_more_capitals(text, phrase)


def _is_plain_german(noun: str) -> bool:
    return is_german_noun(noun) or lexicon().split(noun) is not None


def _behind_determiner(text: str, start: int, end: int, phrase: Phrase) -> tuple[tuple[int, int, str], ...] | None:
    """Die the Zeitung: one too many; einer the besten Läufer: a genitive; None behind relative pronouns."""
    before, at = word_before(text, start)
    genders = _genders("der", phrase.noun)
    if before.lower() in _ONE_OF and any(could_be_plural(phrase.noun, gender) for gender in genders):
        return ((start, end, "der"),)
    ahead, ahead_at = word_before(text, at)
    relative = text.endswith(", ", 0, at) or (text.endswith(", ", 0, ahead_at) and ahead in prepositions())
    if relative:
        return None
    if before.lower() not in _ARTICLE_FORMS or (ahead and not is_german_noun(ahead) and ahead not in prepositions()):
        return ()
    readings = possible_readings(phrase, "der", genders, "")
    agrees = any(before.lower() in {determiner_form(lemma, *r) for lemma in ("der", "ein")} for r in readings)
    return ((start - 1, end, ""),) if agrees else ()


def _is_title(text: str, words: tuple[str, ...], phrase: Phrase) -> bool:
    """The Economist, The Plain Dealer: a capital The is left over before a German noun only, and else part of a name.

    The Phantom Pain: so it is where a word in capitals follows that is neither German nor a known name.
    """
    if words == _THE and not (is_german_noun(phrase.noun) or _is_noun_only(text, phrase)):
        return True
    if words == _THE and (_is_like_english(phrase.noun) or _has_more_capitals(text, phrase)):
        return True
    after = word_after(text, phrase.end)
    known = is_german(after) if words == _THE else lexicon().knows(after)
    return after[:1].isupper() and not (known or lexicon().is_name(after))


def _is_noun_only(text: str, phrase: Phrase) -> bool:
    """The Frau wurde verletzt: no name and no English word, though it opens sentences without an article as well."""
    words, noun, after = lexicon(), phrase.noun, word_after(text, phrase.end)
    plain = (
        words.is_noun(noun) and words.count_class(noun) >= _COMMON and not (is_homograph(noun) or words.is_name(noun))
    )
    return plain and after.islower() and is_german(after)


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


def _quoted_noun(text: str, pos: int) -> Phrase | None:
    """A noun that opens a quotation: von a „Geschenk an die Reeder“."""
    m = compiled(_QUOTED).match(text, pos)
    return Phrase((), m[1], m.start(1), m.end(1)) if m else None


def _is_one_of_several(before: str, phrase: Phrase) -> bool:
    """Einigen of the Modelle: a plural; behind a form of ein, an adjective as noun has its ending (Verdächtigen)."""
    readings = lexicon().determiners.get(before.lower(), ())
    if before.lower() in _ONE_OF and may_be_several(phrase.noun, noun_genders(phrase.noun)):
        return True
    several = phrase.noun.endswith("en") or _may_be_plural(phrase.noun)
    if before in _quantities() and several and not phrase.noun.endswith("s"):
        return True  # ein Teil of the Beamten, die Zahl of the Opfer
    if before.lower() in _numbers() or (readings and all(r.gender == "p" for r in readings)):
        return not readings or not possible_genders(phrase.noun) or _may_be_plural(phrase.noun)
    return any(r.lemma == "ein" for r in readings) and phrase.noun.endswith("en") and is_adjective_as_noun(phrase.noun)


def _may_be_plural(noun: str) -> bool:
    return any(could_be_plural(noun, gender) for gender in possible_genders(noun))


@lru_cache(maxsize=1)
def _quantities() -> frozenset[str]:
    return read_words("syntax/word_lists.tsv", "quantities")


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


def _slot(text: str, run: EnglishRun, phrase: Phrase, head: _Head, *, opens: bool) -> Slot:
    before, at = word_before(text, run.start)
    lemma = _lemma(run.words[-1])
    if head.named:
        formed = shown = wide = frozenset(Reading(case, gender) for case in ALL_CASES for gender in head.genders)
    else:
        adjective = text[slice(*phrase.adjectives[-1])] if phrase.adjectives else ""
        formed = possible_readings(phrase, lemma, head.genders, "")
        shown = wide = possible_readings(phrase, lemma, head.genders, adjective)
        if "p" not in head.genders and may_be_several(phrase.noun, head.genders):
            wide = possible_readings(phrase, lemma, (*head.genders, "p"), adjective)
    return Slot(
        text, run.start, run.end, before, at, opens, lemma, phrase.noun, phrase.end, head.named,
        formed, shown, wide,
    )  # fmt: skip


def _solved(slot: Slot, phrase: Phrase, words: tuple[str, ...]) -> EnglishRun | None:
    found = solved(slot, words)
    if found is None:  # Clash of the Towers: a title
        titled = words == _OF_THE and not is_german(slot.before)
        return None if titled else EnglishRun(slot.start, slot.end, words, (), sure=False)
    (first, last, new), left = found
    new = new[:1].upper() + new[1:] if slot.opens else new
    endings = {adjective_ending(slot.lemma, *reading) for reading in left}
    attributes = () if slot.named else attributes_at(slot.text, slot.end)[0]
    if attributes and len(endings) > 1:
        return EnglishRun(slot.start, slot.end, words, (), sure=False)
    ending = endings.pop() if len(endings) == 1 else None
    adjectives = () if ending is None else endings_to_change(slot.text, phrase, ending)
    adjectives = (*((a.start, a.end, a.stem + (ending or "")) for a in attributes), *adjectives)
    sure = len(words) == 1 and (slot.named or is_german_noun(phrase.noun)) and _is_sure_frame(slot)
    return EnglishRun(slot.start, slot.end, words, ((first, last, new), *adjectives), sure)


def _lemma(word: str) -> str:
    if word == HER:
        return "ihr"
    if word not in ENGLISH_ARTICLES:
        return english_words()[word].german
    return "der" if word == "the" else "ein"


def _genders(lemma: str, noun: str, *, several: bool = False) -> tuple[Letter, ...]:
    """The genders that the noun leaves open; determiners and numbers of several ask for a plural."""
    genders = noun_genders(noun)
    if several or determiner_form(lemma, "nom", "m") is None or lemma == "jener":
        return ("p",) if genders and any(could_be_plural(noun, g) for g in genders) else ()
    if lemma in _POSSESSIVES and "p" not in genders and any(could_be_plural(noun, g) for g in genders):
        return (*genders, "p")  # their Wagen: one or several
    if not genders and is_adjective_as_noun(noun):
        return _PERSONS
    return genders


def _is_sure_frame(slot: Slot) -> bool:
    """A preposition or verb before it asks for an article; and the starts a sentence in no German title."""
    if slot.opens:
        return slot.lemma == "der" and not slot.named
    before = slot.before
    return before.lower() in prepositions() or before in finite_verbs() or (slot.lemma == "ein" and _verb_like(before))


def _is_german_phrase(text: str, phrase: Phrase) -> bool:
    after = word_after(text, phrase.end)
    english = after.lower() in english_words() and not lexicon().is_function_word(after)
    if after in word_class("joining, English"):  # vor the Gefahr and ihren Folgen
        english = not is_german(word_after(text, phrase.end + 1 + len(after)))
    if english or text[phrase.end : phrase.end + 1] in {"-", "/", "&", "'", "’"}:
        return False
    if not all(text[s].isdigit() or is_german(text[s:e]) or lexicon().knows(text[s:e]) for s, e in phrase.adjectives):
        return False
    if compiled(_NUMBERED).match(text, phrase.end) or (after[:1].isupper() and is_homograph(phrase.noun)):
        return False  # the Windows 10-Computer, the Match Play Championship
    if not after[:1].isupper() or is_german_noun(after) or lexicon().is_name(after):
        return True
    if lexicon().count_class(after) >= _COMMON and not is_homograph(after):
        return True  # in the Region Hunderte Bäume
    return is_german_noun(phrase.noun) and not is_homograph(phrase.noun)  # die Universität Wairoa, im Süden Österreichs


def _verb_like(word: str) -> bool:
    return len(word) >= _SHORTEST_VERB and word[0].islower() and not lexicon().is_function_word(word)


def _opens_quotation(text: str, start: int) -> bool:
    """Does a quotation begin here that goes on as a German sentence (and is no title in quotation marks)?"""
    phrase = phrase_at(text, text.find(" ", start)) if text[start - 1 : start] in _OPENING_MARKS else None
    after = word_after(text, phrase.end) if phrase else ""
    return after.islower() and is_german(after)
