"""The noun that a relative pronoun stands for, and what else before it the pronoun may stand for."""

from __future__ import annotations

import re
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clauses import could_be_plural_verb, is_verb
from reinschrift.syntax.genitives import genitive_gender
from reinschrift.syntax.government import is_time
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_numbers import is_weak, noun_genders
from reinschrift.syntax.noun_readings import is_sure, noun_readings
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.syntax.verb_numbers import verb_number
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import adverbs, conjunctions, finite_verbs, pronouns
from reinschrift.words.grammar import contractions, determiners, prepositions
from reinschrift.words.readings import prefixes

__all__ = [
    "Others",
    "is_before_noun",
    "is_some_verb",
    "letters_before",
    "letters_of",
    "noun_before",
    "others_before",
    "owner_before",
]

_NOUN: Final = r"(?<![\w.’'-])(?:[^\W\d_]+-)?([A-ZÄÖÜ][a-zäöüß]{2,})((?: [a-zäöüß]{2,}){0,2})\Z"
_NAMED: Final = r"(?<![\w.’'-])([A-ZÄÖÜ][a-zäöüß]{2,})() ([A-ZÄÖÜ][a-zäöüß]+)%s\Z"
_ARTICLE: Final = r"\b(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?|[Ii]ms?|vom|beim|zu[mr]) (?:[a-zäöüß]+e[nrsm]? )?\Z"
_OWNED: Final = (
    r"(?<![\w.’'-])([A-ZÄÖÜ][a-zäöüß]{2,})() (?:der|des|dieser|dieses|(?:[skm]?ein|ihr)e[rs]) (?:[a-zäöüß]+en )?\Z"
)
_OF_ONE: Final = ("er", "es", "em")
_UNITS: Final = frozenset({"Euro", "Dollar", "Franken", "Pfund", "Prozent", "Meter", "Kilometer", "Tonnen", "Liter"})
_PARTING: Final = frozenset("–()„“”»«")
_STRONG: Final[dict[str, tuple[Letter, ...]]] = {"er": ("m",), "es": ("n",)}
_MARK: Final = r"[!?;:,\n„“”»«()–]|\.(?<!\b[0-9]\.)(?<!\b[0-9]{2}\.)"
"""What a clause begins behind; the point of a day (am 3. Mai) is none."""
_WORD: Final = r"[^\W_]+(?:[-.’'][^\W_]+)*"
_REACH: Final = 200
_LONGEST: Final = 60
_NOT_MEANT: Final = frozenset({"man", "sich", "mehr", "viel", "wenig", "weniger"})
_MEANT: Final = frozenset({"indefinite", "demonstrative"})
"""Kinds of pronouns that a relative clause may belong to, beside the noun at its end: einer der Männer, der."""
_JOINING: Final = frozenset({"und", "oder", "sowie", "bzw", "noch", "&", "als", "wie"})
_DEFINITE: Final = frozenset({"der", "die", "das", "dem", "den", "des", "the"})
_PLURAL: Final[frozenset[Letter]] = frozenset({"p"})
_ALL: Final[frozenset[Letter]] = frozenset({"m", "f", "n", "p"})
_PLAIN: Final = 2  # groups of the pattern without a name
_AMONG: Final = "darunter"
_ONE: Final = frozenset({"ein", "eine", "einen", "einem", "einer"})
_FEW: Final = 3


def noun_before(text: str, comma: int) -> re.Match[str] | None:
    """The noun right before the comma, or before the verbs that close its clause: eine Satzung beschlossen, die."""
    named = _named(text, comma)
    if named:
        return named
    m = compiled(_NOUN).search(text, max(0, comma - _LONGEST), comma)
    if m is None or is_time(m[1]) or m[1] in _UNITS or not all(map(_closes_clause, m[2].split())):
        return None
    words = lexicon()
    inside = text[m.start() - 2 : m.start() - 1].isalpha()  # Rumsfeld may open a sentence
    listed = words.is_noun(m[1]) or (inside and (words.known(m[1]) or words.split(m[1]) is not None))
    common = listed and not words.is_name(m[1])
    return m if common or compiled(_ARTICLE).search(text, max(0, m.start() - _LONGEST), m.start()) else None


def _named(text: str, comma: int) -> re.Match[str] | None:
    """Seine Tochter Mara, der Konzern Helvion; but: die Tante Annas, ein Glas Wein."""
    words = lexicon()
    for more in (" [A-ZÄÖÜ][a-zäöüß]+", ""):
        m = compiled(_NAMED % more).search(text, max(0, comma - _LONGEST), comma)
        if m and words.is_noun(m[1]) and not is_time(m[1]) and m[1] not in _UNITS:
            person, first = is_person(m[1]), words.is_first_name(m[3])
            known = words.is_name(m[3]) or not (words.known(m[3]) or letters_of(m[3]))
            named = (first and more) or (known and (person or not words.is_noun(m[3])))
            owner = text.endswith("s", 0, comma) and words.is_name(text[m.start(3) : comma - 1])
            return m if named and not owner and person >= words.is_name(m[1]) else None
    return None


def _closes_clause(word: str) -> bool:
    """Beschlossen, werden, ab, platzte."""
    words = lexicon()
    if word in prefixes() or word in finite_verbs() or (is_verb(word) and not is_verb_of_telling(word)):
        return True
    known = words.known(word) or "ge" in word[2:]
    return word.endswith(("en", "t")) and known and not words.is_function_word(word)


def letters_before(text: str, noun: re.Match[str]) -> frozenset[Letter]:
    """What the noun before the comma can be; nothing where that is not sure."""
    letters = _with_determiner(text, noun[1], noun.start(1))
    if noun.re.groups > _PLAIN:
        letters |= _of_bearer(noun[1], noun[3])
    if noun[1].endswith("s") and noun[1][-2] not in "aeius" and genitive_gender(noun[1]) is None:
        return frozenset()  # Fonds
    told = is_weak(noun[1]) or (bool(noun_readings(noun[1])) and not lexicon().known(noun[1].lower()))
    told = told or not letters_of(noun[1])
    known = is_sure(noun[1]) or (len(letters) == 1 and told)
    return letters if known else frozenset()


def _of_bearer(noun: str, name: str) -> frozenset[Letter]:
    """Der Gast Anna Berg may be a woman; but: die Sprecherin, der Konzern."""
    found = lexicon().name(name)
    if found and found.gender:
        return frozenset({found.gender})
    person = is_person(noun) or lexicon().is_first_name(name)
    return frozenset({"m", "f"} if person and not noun.endswith("in") else ())


def _with_determiner(text: str, noun: str, start: int) -> frozenset[Letter]:
    """Gender and number that the words before a noun leave it."""
    own = letters_of(noun)
    words = compiled(_WORD).findall(text, _clause_start(text, max(0, start - _LONGEST), start), start)
    adjective = ""
    while words and is_before_noun(words[-1]):
        if words[-1] not in adverbs() and words[-1].endswith(_OF_ONE):
            own = own - _PLURAL or own
            adjective = words[-1]
        words.pop()
    if not words or words[-1].lower() not in determiners():
        return own
    governed = prepositions().get(words[-2].lower(), ()) if len(words) > 1 else ()
    known = determiners()[words[-1].lower()]
    readings = [r for r in known if not governed or r.case in governed] or list(known)  # ob die Brücke
    if not governed and not (words[-2:-1] and (words[-2][:1].isupper() or words[-2] in determiners())):
        readings = [r for r in readings if r.case != "gen"]  # the owner of nothing
    if words[-1].lower().endswith(("ein", "einen")) and adjective[-2:] in _STRONG:
        shown = frozenset(_STRONG[adjective[-2:]])
        return own & shown or (frozenset() if own else shown)  # ein defekter Greifarm, whatever is known of it
    listed = noun_readings(noun)
    shown = frozenset(r.gender for r in readings if not listed or (r.case, r.gender) in listed)
    several = _PLURAL if words[-1].lower() == "den" else frozenset[Letter]()
    if several and not governed and sure_gender(noun) == "m":
        return own & shown - several  # verkaufte den Wagen
    left = own & shown or own & frozenset(r.gender for r in readings) - several  # den Klopfer is none of several
    return own if not left and len(own) == 1 and own != _PLURAL else left  # einen Baureihe


def owner_before(text: str, noun: re.Match[str]) -> re.Match[str] | None:
    """The noun that one is an attribute of in the genitive: ein Antrag der Liberalen."""
    return compiled(_OWNED).search(text, max(0, noun.start(1) - _LONGEST), noun.start(1))


def is_before_noun(word: str) -> bool:
    """An adjective, or an adverb before one; no verb: das zeigen Zahlen."""
    if not word.islower() or word in determiners() or could_be_plural_verb(word) or word in finite_verbs():
        return False
    return is_adjective_form(word) or word in adverbs()


def letters_of(noun: str) -> frozenset[Letter]:
    """All genders, and the plural, that a form may have."""
    return frozenset(letter for _, letter in noun_readings(noun)) | frozenset(noun_genders(noun))


def others_before(text: str, noun: re.Match[str], able: frozenset[Letter]) -> Others | None:
    """What else stands in the clause before the comma; nothing where that clause is not the first of its sentence."""
    end = noun.end(1)
    start = _clause_start(text, max(0, end - _REACH), end)
    words = compiled(_WORD).findall(text, start, end)
    if text[start - 1 : start] in _PARTING or (text[start - 1 : start] == "." and text[start : start + 1].isdigit()):
        return None  # what stands before a dash belongs to the sentence
    kinds = (*conjunctions().get(words[0], ()), *pronouns().get(words[0], ()))
    opens = "subordinating" in kinds or "interrogative" in kinds  # ob die alte Brücke
    if text.endswith(",", 0, start) and not (opens or (noun[2] == "" and _is_apposition(text, start, words))):
        if noun[2].startswith(" zu "):  # eine Brücke zu bauen: all before the comma as well
            words = compiled(_WORD).findall(text, _clause_start(text, max(0, start - _REACH), start - 1), end)
        elif noun[2] or not any(map(is_some_verb, words)):
            return None  # a member of a list
    found = Others(words, able, closed=noun[2] != "")
    found.letters |= _PLURAL if words[0] == _AMONG else frozenset()
    return found


def _clause_start(text: str, first: int, end: int) -> int:
    """Where the clause begins that goes on at ``end``: behind the last mark from ``first`` on."""
    start = first
    for m in compiled(_MARK).finditer(text, first, end):
        start = m.end()
    return start


def _is_apposition(text: str, start: int, words: list[str]) -> bool:
    """Auf die Bühne, ein Werk; 40 Filme, darunter ein Drama; but: Eva, ein Talent; einen Hut, einen Mantel."""
    last, known = compiled(_WORD).findall(text, max(0, start - _LONGEST), start)[-_FEW:], lexicon()
    nouns = [word for word in last if word[0].isupper()]
    somebody = any(is_person(w) or known.is_first_name(w) or known.is_name(w) > known.is_noun(w) for w in nouns)
    return not somebody and _ONE.isdisjoint(last) and words[words[0] == _AMONG] in _ONE


class Others:
    """The nouns and pronouns before the one at the end, which a relative clause may belong to as well."""

    def __init__(self, words: list[str], able: frozenset[Letter], *, closed: bool) -> None:
        self.letters: frozenset[Letter] = frozenset()
        """Genders and numbers that a pronoun may have by one of them."""
        self.rivals: frozenset[Letter] = frozenset()
        """Those of nouns that the last one is an attribute of: das Haus am See."""
        linked, parted = True, not closed
        for n in range(len(words) - 2, -1, -1):
            before_phrase = words[n + 1].lower() in determiners() or words[n + 1].lower() in prepositions()
            described = n > 0 and words[n - 1].lower() in determiners() and words[n + 1][:1].isupper()
            verb = (
                words[n].islower()
                and not described
                and (is_some_verb(words[n]) or (before_phrase and is_adjective_form(words[n])))
            )
            linked = linked and not verb and _is_linking(words[n]) and not _opens_another(words, n)
            parted = parted or verb
            low = words[n].lower()
            if linked and low in _JOINING:
                self.letters |= _PLURAL
            elif low in determiners() and _is_of_phrase(words[n + 1]):
                continue
            elif low not in _NOT_MEANT and _MEANT.intersection(pronouns().get(low, ())):
                self.letters = _ALL
            elif _is_nominal(words[n]) and not _is_opening(words, n):
                self._add(words, n, able, near=linked, sure=parted)

    def _add(self, words: list[str], n: int, able: frozenset[Letter], *, near: bool, sure: bool) -> None:
        if is_time(words[n]) and not near:
            return  # am Samstag
        definite = _is_definite(words, n)
        if near or not (sure and definite):
            self.letters |= _letters_in(words, n)
        if (near or not (sure or definite)) and letters_of(words[n]):
            self.rivals |= able & _letters_in(words, n)

    def fit(self, fitting: frozenset[Letter]) -> bool:
        """Does one of them fit the pronoun?"""
        return not self.letters.isdisjoint(fitting)


def _is_nominal(word: str) -> bool:
    """With a capital, or a compound with a number: 100-Jahr-Feier."""
    return word[:1].isupper() or (word[:1].isdigit() and word[-1:].isalpha())


def _is_linking(word: str) -> bool:
    """May the word stand in a phrase: der Sohn des alten Bürgermeisters aus Wien?"""
    low = word.lower()
    small = low in determiners() or low in prepositions() or low in contractions() or low in _JOINING
    return small or word[:1].isupper() or word[:1].isdigit() or is_adjective_form(low)


def _opens_another(words: list[str], n: int) -> bool:
    """Umkreist die Wolke einen Stern: no attribute in the genitive."""
    cases = {r.case for r in determiners().get(words[n], ())}
    return n > 0 and words[n - 1][:1].isupper() and cases != set() and "gen" not in cases


def _is_definite(words: list[str], n: int) -> bool:
    """The minister, and names: a relative clause does not leave them for the end of the sentence."""
    at = n - 1
    closed = determiners().keys() | contractions().keys()
    while at >= 0 and words[at].lower() not in closed and (words[at][:1].isupper() or is_before_noun(words[at])):
        at -= 1
    opener = words[at].lower() if at >= 0 else ""
    return opener in _DEFINITE or opener in contractions() or (lexicon().is_name(words[n]) and at == n - 1)


def _is_of_phrase(word: str) -> bool:
    return word[:1].isupper() or word.endswith(("e", "en", "er", "es", "em")) or word in adverbs()


def _is_opening(words: list[str], n: int) -> bool:
    """Has the word its capital from the start of the sentence, or is it said of the subject: Ursache war?"""
    word, known = words[n], lexicon()
    opens = known.is_function_word(word) or not (known.is_noun(word) or known.is_name(word))
    return n == 0 and (opens or finite_verbs().get(words[1]) == "sein")


def _letters_in(words: list[str], n: int) -> frozenset[Letter]:
    """Gender and number of the noun at ``n``, with its determiner; all where it is not known."""
    own = letters_of(words[n]) or _ALL
    at = n - 1
    while at >= 0 and is_before_noun(words[at].lower()):
        at -= 1
    told = verb_number(words[at] if at >= 0 else words[n + 1])
    if "p" in own and told and told.several:
        return _PLURAL  # haben Taucher ein Schiff untersucht
    shown = frozenset(r.gender for r in determiners().get(words[at].lower(), ())) if at >= 0 else frozenset()
    return own & shown or own


def is_some_verb(word: str) -> bool:
    """A verb, also a plural of the present that no table lists: rollen."""
    return is_verb(word) or (
        not lexicon().is_function_word(word)
        and word.islower()
        and word.endswith("en")
        and lexicon().known(word[:-2] + "t")
    )
