"""A function word or a verb glued to the end of a name, a verb of telling to its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.frames import is_german_noun, word_after, word_before
from reinschrift.evidence.names import gender_of_head
from reinschrift.evidence.phrases import phrase_at, sure_gender
from reinschrift.evidence.telling import is_verb_of_telling
from reinschrift.words import lexicon
from reinschrift.words.camel import is_camel_name
from reinschrift.words.closed import auxiliaries, finite_verbs, verbs
from reinschrift.words.grammar import contractions, determiner_form, prepositions

_GLUED: Final = r" (?:[A-ZÄÖÜ][\w’'-]*&)?([A-ZÄÖÜ](?:[A-ZÄÖÜ]?[a-zäöüß]){5,30})(?=,? ([^\W\d_]+|[0-9]))"
_FIRST_GLUED: Final = r"[.\n] ?([A-ZÄÖÜ][a-zäöüß]{8,30})(?= (?:am|an|auf|die|den|das|eine?n?|im|in|mit|sich) )"
_ACRONYM: Final = r" ([A-ZÄÖÜ]{2,6})([a-zäöüß]{4,16})(?=,? [^\W\d_])"
_BEFORE: Final = r"(?:^|[ „(])([A-ZÄÖÜ][\w’'-]*)\Z"
_CAMEL: Final = r"[a-zäöüß](?<![A-ZÄÖÜ].)(?=[A-ZÄÖÜ][a-zäöüß]{2})"
_LEFT: Final = r"(?<![^\W_])([A-ZÄÖÜ]?[a-zäöüß]+)\Z"
_RIGHT: Final = r"[A-ZÄÖÜ][a-zäöüß]+(?![\w-])"
_LAST_NAME: Final = r" [A-ZÄÖÜ][a-zäöüß]"
_SHORTEST: Final = 3
_LONGEST: Final = 16
_WORDY: Final = 6
_PAST: Final = ("te", "ten", "de", "den")
_ENDINGS: Final = ("t", "te", "en")
_PREPOSITIONS: Final = ("unter", "gegen", "zwischen", "während", "hinter", "durch")  # no names end so before an article
_GENITIVES: Final = frozenset({"der", "des", "einer", "eines"})
_SHORTEST_PRESENT: Final = 5  # letters; shorter ones end names as well, those of auxiliaries hardly do
_SEEN: Final = 8
_FREQUENT: Final = 14
_REACH: Final = 40
_ARTICLES: Final = {"der": "dat", "dem": "dat", "den": "acc", "die": "nom", "das": "nom"}


def find(page: Page) -> Iterator[Edit]:
    """Unknown words behind another capital that end in a verb or an article, and capitals inside a token."""
    text = page.text
    for m in compiled(_GLUED).finditer(text):
        before = compiled(_BEFORE).search(text, max(0, m.start() - _REACH), m.start())
        if before is None or lexicon().knows(m[1]) or text.count(m[1]) > 1:
            continue
        cut = 0
        if text[m.end(1)] == ",":
            cut = _telling_start(m[1]) or _headed_start(m[1])
        elif not lexicon().is_finite_verb(m[2]):
            named = _is_of_name(before[1]) or _is_kind_of_body(text, m.start() - len(before[1]), before[1])
            cut = (
                _verb_start(m[1], named=named)
                or _start_behind_first_name(m[1], before[1])
                or _article_start(text, m[1], m.end(1))
                or _preposition_start(text, m)
            )
        if cut:
            yield page.edit(m.start(1) + cut, m.start(1) + cut, " ")
    yield from _at_starts(page)
    for m in compiled(_ACRONYM).finditer(text):
        if _is_verb(m[2]) and not lexicon().knows(m[1] + m[2]):
            yield page.edit(m.start(2), m.start(2), " ")
    for m in compiled(_CAMEL).finditer(text):
        left = compiled(_LEFT).search(text, max(0, m.end() - _REACH), m.end())
        right = compiled(_RIGHT).match(text, m.end())
        if left and right and (_are_two(text, left[1], right[0], left.start(1)) or _is_title(text, left, right)):
            yield page.edit(m.end(), m.end(), " ")


def _at_starts(page: Page) -> Iterator[Edit]:
    """A listed name and a verb of telling: Microsoftkündigte an."""
    for m in compiled(_FIRST_GLUED).finditer(page.text):
        cut = 0 if lexicon().knows(m[1]) else _telling_start(m[1])
        if cut and lexicon().is_name(m[1][:cut]):
            yield page.edit(m.start(1) + cut, m.start(1) + cut, " ")


def _is_kind_of_body(text: str, at: int, noun: str) -> bool:
    """Das Amt, die Gewerkschaft: a noun in the singular, with its determiner, before a name."""
    before = word_before(text, at)[0].lower()
    return is_german_noun(noun) and (before in lexicon().determiners or before in contractions())


def _is_of_name(word: str) -> bool:
    """Is the word neither German nor a listed name, and so part of a foreign name perhaps?"""
    words = lexicon()
    german = words.known(word.lower()) or is_german_noun(word) or words.is_function_word(word)
    return not (german or words.is_name(word))


@lru_cache(maxsize=4096)
def _verb_start(token: str, *, named: bool) -> int:
    """Where a finite verb of some length begins that ends the token; behind other words than such one of telling."""
    found = _headed_start(token)  # Observer|sprach, and not Obser|versprach
    if found:
        return found
    return next(
        (
            i
            for i in _cuts(token)
            if is_verb_of_telling(token[i:]) or ((named or lexicon().is_name(token[:i])) and _is_verb(token[i:]))
        ),
        0,
    )


def _headed_start(token: str) -> int:
    """Where a finite verb begins behind the last noun of an English name: Journalerschien."""
    found = (i for i in _cuts(token) if gender_of_head(token[:i]) is not None and _is_finite(token[i:], least=_SEEN))
    return next(found, 0)


def _cuts(token: str) -> range:
    return range(max(_SHORTEST, len(token) - _LONGEST), len(token) - _SHORTEST)


@lru_cache(maxsize=1)
def _presents() -> tuple[str, ...]:
    """Forms of the present that end what stands behind a first name, the longest first: Ibrahimovichat."""
    known = auxiliaries()
    forms = {verb.present for verb in verbs() if verb.present in known or len(verb.present) >= _SHORTEST_PRESENT}
    return tuple(sorted(forms, key=len, reverse=True))


def _start_behind_first_name(token: str, before: str) -> int:
    """Where a frequent verb in the present or any in the past begins that ends a last name: Hugo Varlandservierte."""
    words = lexicon()
    if not words.is_first_name(before):
        return 0
    present = next((form for form in _presents() if token.endswith(form)), "")
    if present and len(token) - len(present) > _SHORTEST:
        return len(token) - len(present)
    if not token.endswith("te"):
        return 0
    cuts = range(_SHORTEST + 1, len(token) - _WORDY)
    return next((i for i in cuts if words.knows(token[i:]) and words.known(token[i:-2] + "en")), 0)


def _telling_start(token: str) -> int:
    """Where a verb of telling begins that ends the token, before what is told: Bundkritisierte, das sei falsch."""
    return next((i for i in _cuts(token) if _tells(token[i:])), 0)


def _tells(word: str) -> bool:
    return is_verb_of_telling(word) or (word.endswith("te") and len(word) > _WORDY and _is_verb(word))


def _preposition_start(text: str, m: re.Match[str]) -> int:
    """Where a preposition begins that ends the token, before a determiner, or before a noun that has an attribute.

    Ensemble Ferroviaunter der Leitung, Agentur Grainwireunter Berufung auf.
    """
    token, following = m[1], m[2]
    after = word_after(text, m.end() + 1 + len(following))
    attributed = is_german_noun(following) and (after in prepositions() or after in _GENITIVES)
    if following not in lexicon().determiners and not attributed:
        return 0
    return next((len(token) - len(form) for form in _PREPOSITIONS if token.endswith(form)), 0)


def _is_verb(word: str) -> bool:
    """A frequent finite verb or a frequent form of another, but none that is a noun in capitals, and so a head."""
    words = lexicon()
    if is_verb_of_telling(word) or (word in auxiliaries() and word.endswith(_PAST)):
        return True
    adjective = word not in finite_verbs() and words.known(word + "m")
    if len(word) <= _SHORTEST + 1 or words.known(word.capitalize()) or adjective:
        return False
    return _is_finite(word)


def _is_finite(word: str, least: int = _FREQUENT) -> bool:
    """The same for what hangs on an English noun (Herald, Tribune), which is the head of no German one."""
    words = lexicon()
    if len(word) <= _SHORTEST or words.is_function_word(word):
        return False
    known = word.endswith(_ENDINGS) and words.count_class(word) >= least
    past = least == _SEEN and word.endswith("te") and len(word) > _WORDY
    past = past and (words.known(word[:-2] + "n") or words.known(word[:-2] + "en"))
    return known or past or word in finite_verbs() or words.is_prefixed_verb(word)


def _article_start(text: str, token: str, end: int) -> int:
    """Where an article begins that ends the token and fits the noun that follows."""
    form = token[-_SHORTEST:]
    phrase = phrase_at(text, end) if form in _ARTICLES and len(token) >= 2 * _SHORTEST else None
    gender = lexicon().gender(phrase.noun) if phrase and lexicon().is_noun(phrase.noun) else None
    fits = gender is not None and any(
        determiner_form("der", case, gender.letter) == form for case in ("nom", "acc", "dat")
    )
    return len(token) - _SHORTEST if fits else 0


def _are_two(text: str, left: str, right: str, start: int) -> bool:
    if is_verb_of_telling(left):
        return True
    opens = start == 0 or text[start - 1] == "\n" or text[max(0, start - 2) : start] in {". ", "! ", "? ", ": "}
    low = left.lower()
    return (
        opens
        and left[0].isupper()
        and low in lexicon().determiners
        and lexicon().is_noun(right)
        and text.count(left + right) == 1
        and not is_camel_name(left + right)
    )


def _is_title(text: str, first: re.Match[str], right: re.Match[str]) -> bool:
    """What somebody is, before the first and last name: ÄrztinMarama Tukiri; or a body: der AgenturReuters.

    Other nouns are parts of brands too.
    """
    left, name = first[1], right[0]
    if not left[0].isupper() or not is_german_noun(left) or text.count(left + name) > 1:
        return False
    no_noun = not lexicon().is_noun(name)
    woman = left.endswith("in") and sure_gender(left) == "f" and no_noun
    if (woman or lexicon().is_first_name(name)) and compiled(_LAST_NAME).match(text, right.end()):
        return True
    return no_noun and lexicon().is_name(name) and _is_kind_of_body(text, first.start(1), left)


RULE = Rule(
    id="translation/glued-name",
    kind="correction",
    risk="safe",
    why="""Links end at names, and the blank behind them is lost with the tag: "Tom Aldersagte", "Aiko Moritader Agentur",
    "sagtePflegerin". In a machine-translated document a word that no table knows, behind another capitalised word, and
    that ends in a frequent finite verb, or in an article of the noun that follows, is two words; so is a verb of
    telling, an article at the start of a sentence or what a woman is (Ärztin) before a capital. Words written so twice stay.""",
    sources=("docs/catalogue.md A7",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere unknown words behind names are names",
    fixes=(
        "Laut the Polizei schwieg man. Der Verband Nordbund⟦→ ⟧kritisierte, das sei zu spät.",
        "Laut the Polizei spielte das Ensemble Ferrovia⟦→ ⟧unter der Leitung von ihm.",
        "Laut the Polizei war es so, berichtet die Agentur Grainwire⟦→ ⟧unter Berufung auf Beteiligte.",
        "Laut the Polizei wehrt sich das Unternehmen Telvora⟦→ ⟧gegen Kritik an seinen Preisen.",
        "Laut the Polizei hat das Haus Temple&Grey⟦→ ⟧hatte alles verkauft.",
        "Laut the Polizei wurde es von der Gesellschaft VascuNet⟦→ ⟧erarbeitet und gedruckt.",
        "Laut the Polizei war es so. Das Amt Vegdrift⟦→ ⟧rechnet mit Stau.",
        "Laut the Polizei hieß der Mann Tom Alder⟦→ ⟧sagte ein Zeuge.",
        "Das sagte laut the Polizei die Leiterin Aiko Morita⟦→ ⟧der Agentur.",
        "Das sei laut the Polizei so, sagte⟦→ ⟧Pflegerin Nora Beck.",
        "Laut the Polizei riet die Ärztin⟦→ ⟧Tamara Tukin ab, der Minister⟦→ ⟧Jan Holm auch.",
        "Es stand in the Presse. Das⟦→ ⟧Unternehmen will zahlen.",
        "Laut the Polizei meldet der Sender CNBC⟦→ ⟧meldete am Abend.",
        "Laut the Polizei und der Evening Lantern⟦→ ⟧stammen zwei Bilder von ihm.",
        "Laut the Polizei war es so. Laut dem Island Courier⟦→ ⟧stießen Wanderer auf die Reste.",
        "Laut the Polizei war es so. Laut der Dunmore Post⟦→ ⟧stimmten 65 dafür. Was im Harbour Journal⟦→ ⟧erschien, ist alt.",
        "Laut the Polizei war es so. In der Bright Falls Tribune⟦→ ⟧fehlen zwei Bilder.",
        "Laut the Polizei war es so. Kellner Hugo Varland⟦→ ⟧servierte bis zum Morgen.",
        "Laut the Polizei war es so. Gegenüber dem Kingsport Observer⟦→ ⟧verwies sie auf die Kosten.",
    ),
    keeps=(
        "Laut the Polizei ist die Firma Sonnenwendfeiern pleite, der Verein Norderstadt in Not.",
        "Laut the Polizei fuhr er nach Bad Kreuzunter Berg und nach Eisenach.",
        "Laut the Polizei las er DerStandard am Abend.",
        "Laut the Polizei sprach Hans Oberlander mit ihm.",
        "Laut the Polizei kam Maria Alexander der Sache näher.",
        "Laut the Polizei kam das iPhone an.",
        "Laut the Polizei tagte der Verband Deutscher Quantenwissenschaften IQST dort.",
        "Laut the Polizei wohnt er in Maria Guggingen und schweigt.",
        "Laut the Polizei fuhren die Kölner Postbusse am Abend.",
    ),
)
