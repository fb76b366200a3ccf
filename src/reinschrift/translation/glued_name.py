"""A function word or a verb glued to the end of a name, a verb of telling to its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.syntax import clauses
from reinschrift.syntax.frames import is_german_noun, word_before
from reinschrift.syntax.genitives import genitive_gender
from reinschrift.syntax.government import clause_before
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.telling import gender_of_medium, is_verb_of_telling
from reinschrift.translation._name_ends import (
    article_start,
    headed_start,
    is_verb,
    participle_start,
    preposition_start,
    start_behind_first_name,
    start_behind_known,
    start_behind_place,
    telling_start,
    verb_start,
)
from reinschrift.words import lexicon
from reinschrift.words.camel import is_camel_name
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import contractions
from reinschrift.words.tokens import occurrences, word_counts_of

_GLUED: Final = r" (?:[A-ZÄÖÜ][\w’'-]*&)?([A-ZÀ-ÞĀ-Ž](?:[A-ZÄÖÜ]?[a-zß-ž]){5,30})(?=,? ([^\W\d_]+|[0-9]))"
_FIRST_GLUED: Final = r"[.\n] ?([A-ZÄÖÜ][a-zäöüß]{8,30})(?= (?:am|an|auf|die|den|das|eine?n?|im|in|mit|sich) )"
_LAST_GLUED: Final = r" ([A-Z][a-z]{8,40})(?=[.!?])"
_ACRONYM: Final = r" ([A-ZÄÖÜ]{2,6})([a-zäöüß]{4,16})(?=,? [^\W\d_])"
_BEFORE: Final = r"(?:^|[ „(])([A-ZÄÖÜ][\w’'-]*)(?: d(?:el|ell[ae]|[aeiou]|[aeo]s))?\Z"
_CAMEL: Final = r"[a-zäöüß](?<![A-ZÄÖÜ].)(?=[A-ZÄÖÜ][a-zäöüß]{2})"
_LEFT: Final = r"(?<![^\W_])([A-ZÄÖÜ]?[a-zäöüß]+)\Z"
_RIGHT: Final = r"[A-ZÄÖÜ][a-zäöüß]+(?![\w-])"
_LAST_NAME: Final = r" [A-ZÄÖÜ][a-zäöüß]"
_MARK: Final = r"[.!?:;,\n]"
_TOLD: Final = ", dass "
_LEAST: Final = 2
_FAR: Final = 200
_REACH: Final = 40
_ACCORDING: Final = "zufolge"
_AGED: Final = "Jährige"  # die 81-JährigeReportern
_PLACING: Final = frozenset({"in", "aus", "bei", "nach", "von"})


def find(page: Page) -> Iterator[Edit]:
    """Unknown words behind another capital that end in a verb or an article, and capitals inside a token."""
    text = page.text
    for m in compiled(_GLUED).finditer(text):
        if lexicon().knows(m[1]) or occurrences(page, m[1]) > 1:
            continue
        before = compiled(_BEFORE).search(text, max(0, m.start() - _REACH), m.start())
        cut = _start(text, m, before[1]) if before else 0
        if not (cut or lexicon().is_finite_verb(m[2])):
            placed = word_before(text, m.start(1))[0].lower() in _PLACING
            cut = start_behind_known(m[1], m[2], page.fact(word_counts_of)) or (
                start_behind_place(m[1], m[2]) if placed else 0
            )
        if cut:
            yield page.edit(m.start(1) + cut, m.start(1) + cut, " ")
    yield from _at_starts(page)
    yield from _at_ends(page)
    for m in compiled(_ACRONYM).finditer(text):
        if is_verb(m[2]) and not lexicon().knows(m[1] + m[2]):
            yield page.edit(m.start(2), m.start(2), " ")
    for m in compiled(_CAMEL).finditer(text):
        left = compiled(_LEFT).search(text, max(0, m.end() - _REACH), m.end())
        right = compiled(_RIGHT).match(text, m.end())
        if left and right and (_are_two(text, left[1], right[0], left.start(1)) or _is_title(text, left, right)):
            yield page.edit(m.end(), m.end(), " ")


def _start(text: str, m: re.Match[str], before: str) -> int:
    """Where a word begins that ends the token behind another word in capitals."""
    if text[m.end(1)] == ",":
        told = text.startswith(_TOLD, m.end(1))
        return telling_start(m[1]) or headed_start(m[1]) or (_missing_verb(text, m) if told else 0)
    if m[1].endswith(_ACCORDING):
        return len(m[1]) - len(_ACCORDING)  # dem Western Heraldzufolge
    if lexicon().is_finite_verb(m[2]):
        return 0
    named = _is_of_name(before) or _is_kind_of_body(text, m.start() - len(before), before)
    return (
        verb_start(m[1], named=named)
        or start_behind_first_name(m[1], before)
        or article_start(text, m[1], m.end(1))
        or preposition_start(text, m[1], m[2], m.end() + 1 + len(m[2]))
        or (_missing_verb(text, m) if named else 0)
    )


def _missing_verb(text: str, m: re.Match[str]) -> int:
    """Where a frequent verb begins that a clause without another one ends the name with: Gazzetta del Po|erinnern."""
    end = compiled(_MARK).search(text, m.end(), m.end() + _FAR)
    if end is None or end[0] == "\n":
        return 0
    if any(map(clauses.is_verb, (*clause_before(text, m.start(), ".!?:;,\n"), *text[m.end(1) : end.start()].split()))):
        return 0
    return next((at for at in range(_LEAST, len(m[1]) - _LEAST) if m[1][at:] in finite_verbs()), 0)


def _at_starts(page: Page) -> Iterator[Edit]:
    """A listed name and a verb of telling: Microsoftkündigte an."""
    for m in compiled(_FIRST_GLUED).finditer(page.text):
        cut = 0 if lexicon().knows(m[1]) else telling_start(m[1])
        if cut and lexicon().is_name(m[1][:cut]):
            yield page.edit(m.start(1) + cut, m.start(1) + cut, " ")


def _at_ends(page: Page) -> Iterator[Edit]:
    """The name of a body and a participle: hatte das Instituteveröffentlicht."""
    for m in compiled(_LAST_GLUED).finditer(page.text):
        cut = participle_start(m[1])
        if cut:
            yield page.edit(m.start(1) + cut, m.start(1) + cut, " ")


def _is_kind_of_body(text: str, at: int, noun: str) -> bool:
    """Das Amt, die Gewerkschaft: a noun in the singular, with its determiner, before a name."""
    before = word_before(text, at)[0].lower()
    return lexicon().is_noun(noun) and (before in lexicon().determiners or before in contractions())


def _is_of_name(word: str) -> bool:
    """Is the word neither German nor a listed name, and so part of a foreign name perhaps?"""
    words = lexicon()
    german = words.known(word.lower()) or is_german_noun(word) or words.is_function_word(word)
    return not (german or words.is_name(word))


def _are_two(text: str, left: str, right: str, start: int) -> bool:
    if is_verb_of_telling(left) or left.startswith(_AGED):
        return True
    if is_verb_of_telling(word_before(text, start)[0]) and gender_of_medium(right) == "p":
        return True  # sagte NylundReportern
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
    if no_noun and genitive_gender(left) is not None and _is_genitive(word_before(text, first.start(1))[0]):
        return True  # des AuktionshausesHalloran
    woman = left.endswith("in") and sure_gender(left) == "f" and no_noun
    if (woman or lexicon().is_first_name(name)) and compiled(_LAST_NAME).match(text, right.end()):
        return True
    return no_noun and lexicon().is_name(name) and _is_kind_of_body(text, first.start(1), left)


def _is_genitive(determiner: str) -> bool:
    """Can it stand before a masculine or neuter in the genitive?"""
    return any(r.case == "gen" and r.gender in "mn" for r in lexicon().determiners.get(determiner, ()))


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
        "Laut the Polizei ist es so. Wie die Zeitung Kurier Bałtycki⟦→ ⟧berichtete, endet das.",
        "Laut the Polizei erzählte das die 81-Jährige⟦→ ⟧Reportern. Das Team Velocore⟦→ ⟧gewann damit wieder.",
        "Laut the Polizei ist es still. Dem Western Herald⟦→ ⟧zufolge wurden die Proben geprüft.",
        "Laut the Polizei schwieg ein Fachmann des Auktionshauses⟦→ ⟧Halloran.",
        "Laut the Polizei schwieg man. Der Verband Nordbund⟦→ ⟧kritisierte, das sei zu spät.",
        "Laut the Polizei war es still. Das hatte eine Tochter des Boston Institute⟦→ ⟧geliefert. Es endet, sagte Nylund⟦→ ⟧Reportern.",
        "Laut the Polizei spielte das Ensemble Ferrovia⟦→ ⟧unter der Leitung von ihm.",
        "Laut the Polizei war es so, berichtet die Agentur Grainwire⟦→ ⟧unter Berufung auf Beteiligte.",
        "Laut the Polizei wehrt sich das Unternehmen Telvora⟦→ ⟧gegen Kritik an seinen Preisen.",
        "Laut the Polizei schwieg Mercy Adongo⟦→ ⟧gegenüber dem Blatt. Der Sender Harbour Nine⟦→ ⟧übertrug das Spiel.",
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
        "Laut the Polizei war es so. Das Album von Kip Danforth⟦→ ⟧rutschte ab.",
        "Laut the Polizei war es so. Nach Angaben des Dienstes CineWire⟦→ ⟧beginnen die Arbeiten bald.",
        "Laut the Polizei war es so. Er sang in Salford⟦→ ⟧vor rund hundert Gästen. Wexlow⟦→ ⟧und Turin kennt er, Wexlow besser.",
        "Laut the Polizei war es so. In der Voce del Po⟦→ ⟧erinnern sich Leser an ihn.",
        "Laut the Polizei war es so. Gegenüber dem Kingsport Observer⟦→ ⟧verwies sie auf die Kosten.",
    ),
    keeps=(
        "Laut the Polizei ist die Firma Sonnenwendfeiern pleite, der Verein Norderstadt in Not.",
        "Laut the Polizei fuhr er nach Bad Kreuzunter Berg und nach Eisenach.",
        "Laut the Polizei las er DerStandard am Abend.",
        "Laut the Polizei sprach Hans Oberlander mit ihm.",
        "Laut the Polizei kam Maria Alexander der Sache näher.",
        "Laut the Polizei kam das iPhone an. Trump traf die Trumpisten und einen Trumpist mit Hut.",
        "Laut the Polizei kam er aus Salzburg, die Salzburgerin aus Trevor vor rund einem Jahr.",
        "Laut the Polizei tagte der Verband Deutscher Quantenwissenschaften IQST dort.",
        "Laut the Polizei wohnt er in Maria Guggingen und schweigt.",
        "Laut the Polizei hieß er Torben Niclassen. Nach Olsens Geniestreichen bröckelte der Widerstand.",
        "Laut the Polizei fuhren die Kölner Postbusse am Abend.",
    ),
)
