"""English conjunctions, prepositions and verbs with one German word each, between words that are German."""

from __future__ import annotations

from typing import Final

from reinschrift.core.find import compiled
from reinschrift.dates.vocabulary import months, number_words, weekdays
from reinschrift.english.articles import EnglishRun
from reinschrift.english.links import german_preposition, is_place
from reinschrift.observations.language import is_common_in_english
from reinschrift.syntax.frames import (
    english_words,
    is_german,
    is_german_noun,
    is_homograph,
    word_after,
    word_before,
    word_before_comma,
)
from reinschrift.syntax.government import clause_before
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.words import lexicon
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import adjective_endings

__all__ = ["CLOSING", "are_persons", "closing_run", "is_plain", "loose_run", "plain_run"]

CLOSING: Final = frozenset({"adverb", "particle"})
"""Kinds of words that a German sentence may close with."""

_SHORTEST_FIRST: Final = 3
_SHORTEST_LAST: Final = 6
_LETTERS: Final = frozenset("äöüß")
_ENDINGS: Final = ("te", "ten", "lich", "isch", "ig", "iert", "los", "haft", "sam")
_NOUN_ENDINGS: Final = ("ung", "ungen", "heit", "keit", "schaft", "heiten", "keiten", "schaften")
_WITH_PHRASE: Final = frozenset({"preposition", "verb"})
_RESULT: Final = r" [0-9]{1,3}:[0-9]"
_LISTED: Final = r", (?:[A-ZÄÖÜ][\w’'-]* ){1,3}\Z"
_NAMED_SO: Final = r"[A-ZÄÖÜ][\w’'-]* (?:of|for) (?:the )?(?:[A-ZÄÖÜ][\w’'-]* ){1,3}\Z"
_LISTED_REACH: Final = 60
_TIMED: Final = r"[0-9] ?(?:[ap]\.m\.|%|Uhr|Prozent) \Z"
_NUMBERS: Final = r"[0-9] (?:and|or|of) [0-9]"
_OF: Final = "of"
_NEAR: Final = 4
_COMMON: Final = 10
_THAT: Final = ("that",)
_BUT: Final = ("but",)
_WITH: Final = ("with",)
_MARKED: Final = ("innen", *_NOUN_ENDINGS)
_BEFORE_NAMES: Final = frozenset({"with", "for", "of", "after", "between", "and", "or"})
_BEFORE_NUMBERS: Final = frozenset({"between", "for", "with", "from", "after", "without", "since", "by"})
_BEHIND_COMMA: Final = frozenset({"conjunction", "adverb", "preposition"})


def plain_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """Conjunctions, prepositions and verbs with one German word, between two German words."""
    before, after = word_before(text, start)[0], word_after(text, end)
    counted = words == (_OF,) and before.lower() in number_words()  # zwei of drei, vier of seinen Leuten
    counted = counted and (after in number_words() or after in lexicon().determiners)
    counted = counted or (
        (words == (_OF,) or words[0] in word_class("joining, English"))
        and compiled(_NUMBERS).search(text, max(0, start - _NEAR), end + _NEAR) is not None
    )
    if counted:
        return _translated(text, start, end, words)
    if len(words) > 1 or text[start].isupper() or not (is_german(before) or is_german(after)):
        return None
    kind, weekday = english_words()[words[0]].kind, after in weekdays(english=False)
    wrong_day = weekday if kind == "preposition" else (kind == "day" and not weekday)  # by Montag: bis, von or am
    if wrong_day or (words[0] not in word_class("joining, English") and not is_german(after)):
        return None
    if words[0] == _OF and not _may_frame_of(before, after):
        return None
    if words[0] not in word_class("joining, English") | {_OF} and not is_german(before):
        return None
    if not all(is_german(w) or (w[:1].isupper() and lexicon().is_noun(w)) for w in (before, after)):
        return None
    if before[0].isupper() and after[0].isupper() and _goes_on_in_capitals(text, end, after):
        return None  # a row of capitals: a title
    return _translated(text, start, end, words)


def loose_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """In a translation one neighbour must be German beyond doubt; the other may be a name, or a word of both."""
    before, after = word_before(text, start)[0], word_after(text, end)
    row = english_words()[words[0]]
    if len(words) == 1 and text.startswith(", ", start - 2) and text[start].islower():
        return _behind_comma(text, start, end, words)
    if len(words) > 1 or row.german == "-" or row.kind == "day" or _is_within_name(words[0], before, after):
        return None
    opens = not before and opens_sentence(text, start)
    if opens:
        good = is_german(after) and (
            after.islower() or (is_german_noun(after) and _goes_on_in_german(text, end, after))
        )
        return _translated(text, start, end, words) if good else None
    if text[start].isupper():
        return None
    found = None if text[end] == "," else plain_run(text, start, end, words)
    if found is not None:
        return found
    return _translated(text, start, end, words) if _fits_loosely(text, start, end, words) else None


def closing_run(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """Das weiß er noch not. The last word of a sentence, behind a German word in small letters or a sure noun."""
    row, before = english_words().get(words[0]), word_before(text, start)[0]
    if row is None or len(words) > 1 or row.kind not in CLOSING or row.german == "-" or text[start].isupper():
        return None
    if not before or is_common_in_english(before) or not _is_sure(before):
        return None
    return _translated(text, start, end, words)


def _fits_loosely(text: str, start: int, end: int, words: tuple[str, ...]) -> bool:
    """Is one of the neighbours German beyond doubt, and may the other be so?"""
    before, after = word_before(text, start)[0], word_after(text, end)
    if words[0] in word_class("joining, English"):
        return _joins(text, start, end)
    if text[end] == ",":
        return english_words()[words[0]].kind == "verb" and (_is_sure(before) or _is_headed(text, start, before))
    if is_common_in_english(after) and not (after.islower() and _is_sure(before) and lexicon().knows(after)):
        return False  # Smart for Two, er kam as well
    if english_words()[words[0]].kind in _WITH_PHRASE and _opens_phrase(text, end, after):
        return True
    if words[0] == _OF and (_has_umlaut(after) or after.endswith(_MARKED)) and _is_headed(text, start, before):
        return True  # ein Team of Archäologen, of Biologinnen
    counted = words[0] in _BEFORE_NUMBERS and after in number_words()  # von Huber between drei und vier Millionen
    if counted or _is_beside_plain(text, end, words[0], before, after) or _opens_adjective(text, end, before, after):
        return True
    if _is_sure(before):
        number = text[end + 1 : end + 2].isdigit()
        return number or (_may_follow_of(after) if words[0] == _OF else _is_of_both(after) or _has_umlaut(after))
    # A German word behind it; a row of capitals is a name (Festival of European Creativity).
    return _is_of_both(before) and is_german(after) and not (before[0].isupper() and after[0].isupper())


def _is_beside_plain(text: str, end: int, word: str, before: str, after: str) -> bool:
    """Museum for Volkskunde, Männer with Masken; Verträge with Sardana wegen: before a name, German must go on."""
    if not before or not after[:1].isupper() or is_homograph(after) or is_homograph(before):
        return False
    if word == _OF and not is_plain(before):
        return False  # The Sands of Time
    if is_plain(after):
        return (_is_of_both(before) or is_plain(before)) and (word != _OF or _may_follow_of(after))
    known = word in _BEFORE_NAMES and (before.islower() or is_plain(before))  # but: Die Flucht from Alcatraz
    return known and _is_sure(before) and not is_common_in_english(after) and _goes_on_in_german(text, end, after)


def _opens_adjective(text: str, end: int, before: str, after: str) -> bool:
    """Sorgt for blitzschnelle Hilfe, Reaktionen of verärgerten Leuten: an adjective with its ending before a noun."""
    noun = word_after(text, end + 1 + len(after))
    if (
        not after.islower()
        or not after.endswith(adjective_endings())
        or is_common_in_english(after)
        or not noun[:1].isupper()
    ):
        return False
    return _is_sure(before) and (is_plain(noun) or (_is_of_both(noun) and not is_homograph(noun)))


def is_plain(word: str) -> bool:
    """German beyond doubt, also a word that no table has: with an umlaut, an ending or a compound's members."""
    if word.islower():
        return _is_sure(word)
    if not word[:1].isupper() or lexicon().is_name(word) or is_homograph(word) or is_common_in_english(word):
        return is_german_noun(word)
    if is_german_noun(word) or _ends_in_noun(word):
        return True
    if len(word) < _SHORTEST_LAST or not word[1:].islower():
        return False
    return _has_umlaut(word) or word.endswith(_MARKED) or lexicon().split(word) is not None


def _opens_phrase(text: str, end: int, after: str) -> bool:
    """Tulln is mit, Dzeko after einer, with 2:0, with schlotternden Knien: is what follows German, or a result?"""
    if after.islower():
        inflected = after.endswith(adjective_endings()) and lexicon().knows(after)
        return is_german(after) and (lexicon().is_function_word(after) or inflected)
    return compiled(_RESULT).match(text, end) is not None


def _joins(text: str, start: int, end: int) -> bool:
    """Does and or or stand between two German words, two names in a list, or a word and a number?"""
    before, after = word_before(text, start)[0], word_after(text, end)
    if text[end + 1 : end + 2].isdigit():
        measured = compiled(_TIMED).search(text, max(0, start - _LISTED_REACH), start) is not None
        return measured or before.lower() in number_words() or _is_sure(before)  # zwischen fünf and 20
    if text[start - 2 : start - 1].isdigit():  # aus dem Jahr 1894 and stand leer
        known = lexicon().knows(after) and is_german_noun(word_before(text, text.rfind(" ", 0, start - 1) + 1)[0])
        return after.islower() and (known or is_plain(after))
    if compiled(_NAMED_SO).search(text, max(0, start - _LISTED_REACH), start):
        return False  # Bank of Trave and Partners
    if (is_german_noun(before) and is_german_noun(after)) or are_persons(text, start, end):
        return True
    if after[:1].isupper() and _is_called(text, start, before):
        return False
    plain = is_plain(before) or is_plain(after)
    if after[:1].isupper() and not plain and compiled(_LISTED).search(text, max(0, start - _LISTED_REACH), start):
        ahead = clause_before(text, start, ".!?\n")  # Netflix, Hulu or Amazon; but: Simon and Garfunkel, Rock and Roll
        named = lexicon().is_name(after) and (lexicon().is_name(before) or not lexicon().knows(before))
        return named and word_class("joining, English").isdisjoint(ahead) and not is_common_in_english(after)
    joined = _may_join(before, after) or _are_nouns(text, start, before, after)
    joined = joined or _opens_adjective(text, end, before, after)
    joined = joined or (plain and _is_beside_plain(text, end, "and", before, after))
    return joined and (after.islower() or not _goes_on_in_capitals(text, end, after))


def are_persons(text: str, start: int, end: int) -> bool:
    """Olli Schulz and Jan Böhmermann: a first name and another on both sides; bands have one (Simon and Garfunkel)."""
    before, at = word_before(text, start)
    first, after = word_before(text, at)[0], word_after(text, end)
    named = before[:1].isupper() and lexicon().is_first_name(first) and lexicon().is_first_name(after)
    return named and _goes_on_in_capitals(text, end, after)


def _is_called(text: str, start: int, before: str) -> bool:
    """Das Hotel Sea and Sand, die Serie Law and Order: does the noun ahead have this name?"""
    ahead = word_before(text, start - 1 - len(before))[0] if before[:1].isupper() else ""
    return sure_gender(ahead) in {"m", "f", "n"} and ahead not in weekdays(english=False) | months(english=False)


def _is_within_name(word: str, before: str, after: str) -> bool:
    """The Glasgow School of Art, the Protection of Birds: behind a capital that is no German noun."""
    if word != _OF or not (before[:1].isupper() and after[:1].isupper()):
        return False
    if is_german_noun(before) or _ends_in_noun(before):
        return False
    foreign = is_homograph(after) or lexicon().is_name(after)
    noun = lexicon().is_noun(before) and not is_homograph(before)  # Hunderte of Glasperlen
    return foreign or not (is_plain(after) or (noun and lexicon().knows(after)))


def _is_sure(word: str) -> bool:
    """German beyond doubt; a common word in capitals that is no name and not written alike in English is so too."""
    if word.islower():
        return is_german(word)
    common = lexicon().count_class(word) >= _COMMON and not is_homograph(word) and not lexicon().is_name(word)
    if word.endswith(_NOUN_ENDINGS) and len(word) > _SHORTEST_LAST and not lexicon().is_name(word):
        return True  # Grabung
    return is_german_noun(word) or _ends_in_noun(word) or (common and word.lower() not in english_words())


def _ends_in_noun(word: str) -> bool:
    """Auffahrunfällen: a compound that no table knows, with a German noun at its end."""
    lasts = (word[at].upper() + word[at + 1 :] for at in range(_SHORTEST_FIRST, len(word) - _SHORTEST_LAST + 1))
    return not lexicon().known(word) and any(map(is_german_noun, lasts))


def _may_join(before: str, after: str) -> bool:
    """One German word in small letters is enough; of two in capitals one must be German, and the other known."""
    if not before or not after or {before.lower(), after.lower()} & english_words().keys():
        return False
    if before.islower() != after.islower():
        low = before if before.islower() else after
        known = _is_german_by_shape(low) and lexicon().knows(low) and not is_homograph(low)
        return is_german(low) or (known and not is_common_in_english(before) and not is_common_in_english(after))
    if is_common_in_english(before) or is_common_in_english(after):
        return before[:1].isupper() and _is_of_both(before) and _is_of_both(after) and _is_sure(before)
    if before.islower():
        return all(_is_of_both(word) or _is_german_by_shape(word) for word in (before, after))  # blinzelte and gähnte
    both = all(_is_of_both(word) or is_plain(word) for word in (before, after))
    german = both and (is_plain(before) or is_plain(after) or is_german(after))
    return german or (is_place(before) and is_place(after))


def _has_umlaut(word: str) -> bool:
    return not _LETTERS.isdisjoint(word)


def _is_german_by_shape(word: str) -> bool:
    """With a letter or an ending that English does not have."""
    return _has_umlaut(word) or word.endswith(_ENDINGS)


def _are_nouns(text: str, start: int, *pair: str) -> bool:
    """Dinkel and Gerste behind a German word: is one a German noun and nothing else, and the other no name?"""
    ahead = word_before(text, start - 1 - len(pair[0]))[0]
    if not ahead.islower() or not is_german(ahead) or not all(word[:1].isupper() for word in pair):
        return False
    nouns = [sure_gender(w) is not None and not is_homograph(w) and not lexicon().is_name(w) for w in pair]
    return any(nouns) and not any(is_homograph(w) or lexicon().is_name(w) for w in pair)


def _behind_comma(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun | None:
    """Er kam, but sie blieb: German words on both sides. Behind a noun, that may be a relative pronoun as well."""
    before, after = word_before_comma(text, start), word_after(text, end)
    if is_common_in_english(after) and not (is_german(after) and _goes_on_in_german(text, end, after)):
        return None  # but: 14 Monate, but so lange warten sie nicht
    go_on = after[:1].isupper() and _goes_on_in_german(text, end, after)
    named = go_on and ((words == _BUT and _is_sure(before)) or words == _THAT)
    phrase = words == _WITH and after in lexicon().determiners  # er kündigte an, with einem Plan zu kommen
    known = lexicon().is_function_word(after) or after in number_words()
    opened = words != _THAT and after.islower() and known  # bei Mashable, but auch der Chef; auf 58, and neun davon
    contrasted = words == _BUT and before.islower() and after.islower() and lexicon().knows(after)  # müde, but gesund
    opened = opened or (contrasted and (lexicon().knows(before) or _is_german_by_shape(before)))
    if not (phrase or opened or (_is_of_both(before) and (named or is_german(after)))):
        return None
    if words == _THAT:
        told = before.islower() or any(map(is_verb_of_telling, clause_before(text, start - 2, ".!?:;\n,")))
        said = told or (lexicon().knows(before.lower()) and not lexicon().is_noun(before))  # Schade, that
        return EnglishRun(start, end, words, ((start, end, "dass"),), sure=False) if said else None
    return _translated(text, start, end, words) if english_words()[words[0]].kind in _BEHIND_COMMA else None


def _is_headed(text: str, start: int, noun: str) -> bool:
    """Has a noun that is English as well a German article?"""
    ahead = word_before(text, start - 1 - len(noun))[0].lower()
    return lexicon().is_noun(noun) and ahead in lexicon().determiners


def _goes_on_in_german(text: str, end: int, after: str) -> bool:
    following = word_after(text, end + 1 + len(after))
    return following.islower() and is_german(following)


def _may_frame_of(before: str, after: str) -> bool:
    named = lexicon().is_name(before) or lexicon().is_name(after)
    return not named and (after.islower() or _may_follow_of(after))


def _may_follow_of(after: str) -> bool:
    """A name, or a noun that can be a dative: von Spediteure is none, and der Spediteure as good."""
    if not after[:1].isupper():
        return False
    gender = lexicon().gender(after) if is_german_noun(after) else None
    return gender is None or gender.letter != "p" or after.endswith(("n", "s"))


def _goes_on_in_capitals(text: str, end: int, after: str) -> bool:
    return word_after(text, end + 1 + len(after))[:1].isupper()


def _is_of_both(word: str) -> bool:
    """May a word be German, if its neighbour is?"""
    return bool(word) and word.lower() not in english_words() and lexicon().knows(word)


def _translated(text: str, start: int, end: int, words: tuple[str, ...]) -> EnglishRun:
    german, after = german_preposition(text, start, end, words[0]), word_after(text, end)
    if words[0] == _OF and (sure_gender(after) == "p" or is_person(after)) and not after.endswith(("n", "s")):
        german = "der"  # die Zahl of Unfälle, die Mehrheit of Wähler
    if word_before(text, start)[0].lower() == german:
        return EnglishRun(start, end, words, ((start - 1, end, ""),), sure=False)  # und and
    raised = text[start].isupper() or (opens_sentence(text, start) and not word_before(text, start)[0])
    return EnglishRun(start, end, words, ((start, end, german.capitalize() if raised else german),), sure=False)
