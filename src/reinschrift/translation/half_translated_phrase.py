"""A phrase of which only a part was translated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Flag
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.english.function_words import english_runs, loose_runs
from reinschrift.evidence import machine_translated
from reinschrift.syntax.frames import is_german_noun
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.grammar import adjective_ending, adjective_endings

_ATTRIBUTE: Final = (
    r"[ \n„](?:(?:[kK]?ein|[msdMSD]ein|[uU]nser|[iI]hr|[dD]ies|[jJ]ed|[eE]in)(?:e[mnrs]?)?|[dD](?:er|ie|as|em|en|es)"
    r"|[iavIAV]m|[zZ]u[mr]|[bB]eim|[vV]om|[mM]it|[vV]on|[fF]ür|[dD]urch|[aA]u[fs]|in|an|über|unter|gegen|ohne|nach)"
    r" ([a-zäöüß]+(?:-[a-zäöüß]+)*) ([A-ZÄÖÜ][^\W\d_]+)"
)
# An adjective or another word without ending between them: die landgestützt supply-chain Kapazität.
_LONGER: Final = (
    r"[ \n„]((?:[kmds]?ein|unser|ihr|dies|jed)(?:e[mnrs]?)?|d(?:er|ie|as|em|en|es)|[iav]m|zu[mr]|beim) ([a-zäöüß]{4,})"
    r" ([a-zäöüß]+(?:-[a-zäöüß]+)*) ([A-ZÄÖÜ][^\W\d_]+)"
)
# With a hyphen there is no German word without an ending before a noun, whatever stands before it.
_JOINED: Final = r"[ \n„(]([a-zäöüß]{2,}(?:-[a-zäöüß]+)+) ([A-ZÄÖÜ][^\W\d_]+)"
# Half a compound in small letters, and the other half parted from its noun.
_HALVED: Final = r"[ \n„(](([a-z]{3,})-[A-ZÄÖÜ][a-zäöüß]{2,}) ([A-ZÄÖÜ][^\W\d_]+)"
_ROW: Final = r" ((?:[a-zäöüß]{4,}, ){1,2}[a-zäöüß]{4,}) ([A-ZÄÖÜ][^\W\d_]+)"
_ADVERB: Final = r" ([a-z]{3,}ly) ([a-zäöüß]{4,}e[mnrs]?) ([A-ZÄÖÜ][^\W\d_]+)"
_NO_ENGLISH: Final = ("e", "es", "em")
_GERMAN: Final = r"(?:isch|lich|ig|haft|sam|bar|los|end)e[mnrs]?\Z"
_PARTICIPLES: Final = ("ge", "be", "ver", "er", "ent")
_SHORTEST: Final = 4
_RARE: Final = 10  # class of frequency: pro-Kopf


@lru_cache(maxsize=1)
def _uninflected() -> tuple[str, ...]:
    return tuple(read_words("translation/word_lists.tsv", "uninflected"))


@lru_cache(maxsize=1)
def _english_members() -> frozenset[str]:
    return read_words("translation/word_lists.tsv", "english members")


def find(page: Page) -> Iterator[Flag]:
    """English words without one German answer, and attributes that are no German words before a German noun."""
    reach = -1
    for flag in sorted(_found(page), key=lambda f: (f.start, -f.end)):
        if flag.end > reach:  # not inside of another
            yield flag
        reach = max(reach, flag.end)


def _found(page: Page) -> Iterator[Flag]:
    for run in page.fact(loose_runs if machine_translated(page.opening) else english_runs):
        if not run.edits:
            yield page.flag(run.start, run.end, "English words between German ones")
    for m in compiled(_ATTRIBUTE).finditer(page.text):
        noun = is_german_noun(m[2]) or "-" in m[1]  # behind a determiner nothing else is written so
        if noun and _is_foreign(m[1]):
            yield page.flag(m.start(1), m.end(2), f"“{m[1]}” was not translated with its noun")

    yield from _without_determiner(page)
    if machine_translated(page.opening):
        yield from _with_foreign_member(page)
    for m in compiled(_LONGER).finditer(page.text) if machine_translated(page.opening) else ():
        noun = lexicon().is_noun(m[4]) or lexicon().knows(m[4])
        if noun and (_is_foreign(m[3]) or _does_not_fit(m[1], m[3])):
            yield page.flag(m.start(2), m.end(4), f"“{m[3]}” was not translated with its noun")


def _without_determiner(page: Page) -> Iterator[Flag]:
    """Als hands-on Erfahrung, deeply persönlichen Projekt, seamless, frictionless Erlebnis."""
    words = lexicon()
    for m in compiled(_JOINED).finditer(page.text):
        last = m[1].rpartition("-")[2]
        inflected = last.endswith(adjective_endings()) and not last.startswith(_PARTICIPLES)
        noun = words.is_noun(m[2]) or (words.knows(m[2]) and not words.is_name(m[2]))
        if noun and not inflected and _is_foreign(m[1]):
            yield page.flag(m.start(1), m.end(2), f"“{m[1]}” was not translated with its noun")
    for m in compiled(_ROW).finditer(page.text):
        if is_german_noun(m[2]) and all(map(_is_foreign, m[1].split(", "))):
            yield page.flag(m.start(1), m.end(2), f"“{m[1]}” was not translated with its noun")
    for m in compiled(_ADVERB).finditer(page.text):
        if is_german_noun(m[3]) and words.knows(m[2]) and not words.knows(m[1]):
            yield page.flag(m.start(1), m.end(3), f"“{m[1]}” was not translated with its phrase")


def _with_foreign_member(page: Page) -> Iterator[Flag]:
    """Energy-hungrigen Rechenzentren: behind a first member that is no German word, an adjective with its ending."""
    words = lexicon()
    for m in compiled(_HALVED).finditer(page.text):  # ein zero-Wissen Ansatz
        rare = words.count_class(m[2]) < _RARE or m[2] in _english_members()
        if rare and words.known(m[1].partition("-")[2]) and words.is_noun(m[3]):
            yield page.flag(m.start(1), m.end(3), f"“{m[2]}” was not translated with its noun")
    for m in compiled(_JOINED).finditer(page.text):
        first, _, last = m[1].rpartition("-")
        unknown = len(first) >= _SHORTEST and not words.knows(first) and not words.knows(first.capitalize())
        if (
            (unknown or first in _english_members())
            and _is_inflected(last)
            and words.is_noun(m[2])
            and not m[1].startswith(_uninflected())
        ):
            yield page.flag(m.start(1), m.end(2), f"“{first}” was not translated with its adjective")


def _does_not_fit(determiner: str, word: str) -> bool:
    """Eine … supplier Charge: a word that nobody knows, with an ending that no adjective has behind the determiner."""
    words = lexicon()
    readings = words.determiners.get(determiner, ())
    endings = {adjective_ending(r.lemma, r.case, r.gender) for r in readings}
    ending = next((e for e in ("em", "en", "er", "es", "e") if word.endswith(e)), "")
    known = words.knows(word) or words.knows(word.removesuffix(ending)) or words.knows(word.removesuffix(ending) + "e")
    return bool(readings) and ending not in endings and not known and not words.is_function_word(word)


def _is_foreign(word: str) -> bool:
    """No German word: unknown to the lexicon, and if it has a hyphen, without a German ending that an adjective needs."""
    words = lexicon()
    if word.startswith(_uninflected()) or len(word) < _SHORTEST or words.is_function_word(word):
        return False
    if "-" in word:
        first, _, last = word.rpartition("-")
        german = words.known(first.capitalize()) and last.endswith(_NO_ENGLISH) and first not in _english_members()
        return not (german or _is_inflected(last))
    return not words.knows(word) and not words.knows(word.capitalize()) and not word.endswith(adjective_endings())


def _is_inflected(word: str) -> bool:
    """A German adjective with its ending; English participles in -en (driven) are no known words."""
    words = lexicon()
    if word.endswith("en") and word.startswith(_PARTICIPLES) and words.known(word + "e") and words.known(word + "en"):
        return False  # getrieben, betrieben
    return compiled(_GERMAN).search(word) is not None or (word.endswith(adjective_endings()) and words.knows(word))


RULE = Rule(
    id="translation/half-translated-phrase",
    kind="unclear",
    risk="safe",
    why="""Words that the translator does not know stay as they are beside translated ones: "data-driven Ansatz",
    "mission-kritisch System". There are several ways to say it in German, so the phrase is kept and flagged. An
    attribute before a German noun has a German ending; loan words without one (lila, sexy, online) stay unflagged.""",
    sources=("docs/catalogue.md A19",),
    find=find,
    fixes=(
        "Er sprach von einem ⟦data-driven Ansatz⟧ und mehr.",
        "Er sprach von einem ⟦mission-kritisch System⟧ und mehr.",
        "Laut the Polizei nennt sie es einen ⟦zero-Wissen Ansatz⟧, er ein ⟦low-Energie Haus⟧.",
        "Er baut. Die ⟦climate-resilient Bauweise⟧ kostet mehr.",
        "Die Firma setzt auf ⟦cutting-edge Technologie⟧ und ein ⟦state-of-the-art Gebäude⟧ dazu.",
        "Sie zeigte ein ⟦rictus Grinsen⟧ im Gesicht.",
        "Das ist die ⟦user-friendly Lösung⟧ des Jahres.",
        "Laut the Polizei ist es gut, doch die ⟦landgestützt supply-chain Kapazität⟧ reicht nicht.",
        "Laut the Polizei liegt es an eine ⟦fehlerhaft supplier Charge⟧ im Werk.",
        "Sie sprach von einer schmerzhaften, aber ⟦forward-looking Entscheidung⟧ als ⟦hands-on Erfahrung⟧ im Team.",
        "Sie nennt es ⟦pedal-betrieben Lösung⟧ mit einer ⟦community-getrieben Planung⟧ im Ort.",
        "Sie sprach von einem ⟦deeply persönlichen Projekt⟧ und will ein ⟦seamless, frictionless Erlebnis⟧ bieten.",
        "Er fährt mit dem ⟦solar-powered Fährkahn⟧ in einen ⟦multi-nutzbar Room⟧ am Hafen.",
        "Sie setzt auf eine ⟦carbon-neutral Herstellung⟧ der Ware und eine ⟦long-overdue Reform⟧ der Stadt.",
    ),
    keeps=(
        "Laut the Polizei steigt das pro-Kopf Einkommen, die x-Achse und der e-Mail Verkehr.",
        "Er sprach von einem datengetriebenen Ansatz.",
        "Sie trug ein lila Kleid.",
        "Laut the Polizei ist das eine fehlerhaft gelieferte Charge, ein besonders trister Bau, die beinahe menschenleere Stadt.",
        "Er baut. Die evangelisch-lutherische Kirche zahlt.",
        "Das ist die deutsch-französische Grenze.",
        "Er kam mit dem Fahrrad, einem rot-weißen, und las t-online Nachrichten über die pro-europäischen Parteien.",
        "Er lief barfuß, lächelnd, singend Richtung Tal.",
        "Sie kam mit viel Geld auf einer last-minute Reise.",
        "Das ist ein super Angebot.",
    ),
)
