"""Capitals where German has none, and nouns without: the polite Sie and Ihr, adjectives, verbs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.observations.subject import is_in_quotation
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clauses import could_be_finite, is_verb
from reinschrift.syntax.frames import is_homograph, word_after, word_before
from reinschrift.syntax.government import is_time
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_phrases import is_german_head
from reinschrift.syntax.persons import is_person
from reinschrift.tables import read_words
from reinschrift.translation.orthography import REACH, in_translations
from reinschrift.translation.orthography._forms import COMMON, could_be_verb, is_rare
from reinschrift.words import lexicon
from reinschrift.words.closed import conjunctions, finite_verbs, pronouns, word_parts
from reinschrift.words.grammar import contractions, prepositions
from reinschrift.words.tokens import token_set

_SIE: Final = r" Sie (?=([a-zäöüß]+)(?: (\w+))?)"
_LAST: Final = r"([^\W\d_]+|,)\Z"
_CLAUSE: Final = r"[^,.;:!?\n()„“–]{2,120}(?=[,.;])"
_OTHERS: Final = frozenset({"ich", "du", "er", "man", "wir", "ihr", "der", "wer", "niemand", "jemand"})
_OTHER_PERSONS: Final = ("n", "st", "sind", "seid")
_OBLIQUE: Final = ("den", "dem", "des", "einen", "einem", "eines")  # also the ends of keinen, seinem
_ADJECTIVE: Final = r"\b[Kk]?[Ee]in(?:e[nmrs]?)? ([A-ZÄÖÜ][a-zäöüß]+) ([A-ZÄÖÜ][a-zäöüß]+)(?! ?[A-ZÄÖÜ]|[-–“&])"
_ORIGIN: Final = (
    r"\b(?:([Mm]ehrere|[Vv]iele|[Ee]inige|[Zz]wei|[Dd]rei|[Vv]ier)|[Dd](?:er|ie|e[nms]))"
    r" ([A-ZÄÖÜ][a-zäöüß]+ische[nrm]?) ([A-ZÄÖÜ][a-zäöüß]+)(?![-–&])"
)
_OF_COUNTRY: Final = (
    r"(?<=[a-zäöüß] )(?!Europäisch|Katholisch|Evangelisch)([A-ZÄÖÜ][a-zäöüß]+ische[nrsm]?|Deutsche[nrsm]?)"
    r" ([A-ZÄÖÜ][a-zäöüß]+)(?![-–&]| [A-ZÄÖÜ])"
)
_NAMED: Final = r"(?:[Dd](?:er|ie|as|e[nms])|[ai]m|zu[mr]|beim|vom) ([A-ZÄÖÜ][a-zäöüß]+e)[nrsm]? ([A-ZÄÖÜ][a-zäöüß]{3})"
_OF_TIME: Final = (
    r"\b(?:[Dd](?:er|ie|as|e[nms])|[IiAa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]n|[Ss]eit|[Bb]is|[Nn]ach|[Vv]or)"
    r" ((?:Folgend|Kommend|Laufend|Letzt|Nächst|Vergangen|Vorig|Vorvergangen)e[nrsm]?) ([A-ZÄÖÜ][a-zäöüß]+)(?![\w-])"
)
_VERB: Final = (
    r"(?:\A|\n|[.!?] )(?:D(?:er|ie|as)|Eine?) (?:[a-zäöüß]+ )?([A-ZÄÖÜ][\wäöüß-]+) ([A-ZÄÖÜ][a-zäöüß]+)"
    r"(?= (?:[a-zäöü]|(?:A[nu]|Auf|Aus|Bei|D(?:as|e[mnr]|ie)|Eine?[mnrs]?|Für|Gegen|I[mn]|Mit|Nach|Sich|Um|Vo[mnr]|Zu[mr]?)\b))"
)
_POLITE: Final = r"[\w,;:] (?:Sie|Ihnen)\b"
_POSSESSIVE: Final = r"[a-zäöüß,] (Ihr(?:e[nmrs]?)?) (?=[a-zäöüA-ZÄÖÜ])"
_ICH: Final = r"(?<![\w-])([a-zäöüß]+) Ich(?= [a-zäöüß])"
_EDGES: Final = '„“”"»«(),.;:!?'
_BEHIND: Final = r"(?:[“”\"«»]?(?:[,.;!?)\n]|\Z)| ([a-zäöüß]+)(?![\w@/-]))"
_VERBAL: Final = ("te", "ten", "ter", "tes", "tem", "t", "e")
_SHORTEST: Final = 4
_PHRASE: Final = 3  # words before the noun


def of_sie(page: Page) -> Iterator[Edit]:
    """Before a verb in the singular, or in a clause that ends with one and has no other subject."""
    text = page.text
    for m in compiled(_SIE).finditer(text):
        before = compiled(_LAST).search(text, max(0, m.start() - REACH), m.start())
        kinds = conjunctions().get(before[1], ()) if before else ()
        if before is None or not (kinds or before[1] == ","):
            continue
        verb_next = _is_singular(m[1]) and m[2] not in _OTHERS
        if verb_next if "subordinating" not in kinds else _is_subject(text, m.end()):
            yield page.edit(m.start() + 1, m.end() - 1, "sie")


def _is_singular(word: str) -> bool:
    words = lexicon()
    reported = word.endswith("e") and words.known(f"{word}n") and words.known(f"{word[:-1]}t")
    finite = word in finite_verbs() or could_be_finite(word) or (reported and not words.is_function_word(word))
    return finite and not word.endswith(_OTHER_PERSONS)


def _is_subject(text: str, start: int) -> bool:
    """Den Antrag prüft: what else stands in the clause has a case of its own."""
    clause = compiled(_CLAUSE).match(text, start)
    words = clause[0].split() if clause else [""]
    return _is_singular(words[-1]) and not any(_could_be_subject(words, n) for n in range(len(words) - 1))


def _could_be_subject(words: list[str], n: int) -> bool:
    word, following = words[n], words[n + 1]
    if not word[0].isupper():
        alone = word in lexicon().determiners and following.islower() and not is_adjective_form(following)
        return alone or word in _OTHERS or word in {"es", "sie"} or "indefinite" in pronouns().get(word, ())
    opener = next((w for w in reversed(words[:n]) if w in lexicon().determiners or not is_adjective_form(w)), "")
    return not (opener.endswith(_OBLIQUE) or opener in prepositions() or opener in contractions())


def of_adjectives(page: Page) -> Iterator[Edit]:
    """Common adjectives before common nouns, unless the table has them in names, or the page both behind another article.

    So stay eine Große Koalition, ein Goldener Löwe; ein Langer Marsch where the text has: der Lange Marsch.
    """
    words, named = lexicon(), read_words("translation/word_lists.tsv", "in names")
    elsewhere = {(adjective[:-1], noun) for adjective, noun in compiled(_NAMED).findall(page.text)}
    for m in compiled(_ADJECTIVE).finditer(page.text):
        low, noun = m[1].lower(), m[2]
        stem = low.rstrip("nrsm")
        common = is_adjective_form(low) and words.count_class(low) >= COMMON and is_rare(m[1])
        in_name = {stem, noun} & named or stem.endswith("ische") or words.is_name(noun)
        if common and words.is_noun(noun) and not in_name and (m[1].rstrip("nrsm")[:-1], noun[:4]) not in elsewhere:
            yield page.edit(*m.span(1), low)
    for m in compiled(_ORIGIN).finditer(page.text):  # die Kanadische Ministerin; but: der Europäische Rat
        if words.known(m[2].lower()) and (is_person(m[3]) or (m[1] and sure_gender(m[3]) == "p")):
            yield page.edit(m.start(2), m.start(2) + 1, m[2][0].lower())
    for m in compiled(_OF_COUNTRY).finditer(page.text):  # nach Kroatischen Angaben
        before = word_before(page.text, m.start())[0]
        plain = before.islower() or words.is_function_word(before.lower())
        if plain and words.known(m[1].lower()) and m[2].lower().endswith(word_parts("ends: of countries")):
            yield page.edit(m.start(1), m.start(1) + 1, m[1][0].lower())


def of_adjectives_of_time(page: Page) -> Iterator[Edit]:
    """Im Kommenden Jahr: before a noun of time; die Letzte Generation is a name."""
    for m in compiled(_OF_TIME).finditer(page.text):
        if is_time(m[2]) and not is_in_quotation(page.text, m.start()):
            yield page.edit(*m.span(1), m[1].lower())


def of_verbs(page: Page) -> Iterator[Edit]:
    """Der Verband Warnt vor: behind the noun that opens the sentence, which no other verb precedes."""
    for m in compiled(_VERB).finditer(page.text):
        if is_german_head(m[1]) and could_be_verb(m[2]) and not lexicon().is_name(m[2]):
            yield page.edit(*m.span(2), m[2].lower())


def of_possessives(page: Page) -> Iterator[Edit]:
    """Ihren Kaffee trinken: in a text that nowhere turns to its reader, outside of what is quoted."""
    text = page.text
    if any(not is_in_quotation(text, m.start()) for m in compiled(_POLITE).finditer(text)):
        return
    for m in compiled(_POSSESSIVE).finditer(text):
        if not is_in_quotation(text, m.start()):
            yield page.edit(*m.span(1), m[1].lower())


def of_ich(page: Page) -> Iterator[Edit]:
    """Dass Ich komme, habe Ich gesagt: behind a conjunction or a verb; das Ich and sein Ich are nouns."""
    for m in compiled(_ICH).finditer(page.text):
        if m[1] in conjunctions() or m[1] in finite_verbs():
            yield page.edit(m.end() - len("Ich"), m.end(), "ich")


def of_nouns(page: Page) -> Iterator[Edit]:
    """Words that are nothing else than nouns, where the phrase that the article opens ends with them."""
    text = page.text
    sought = set(filter(_is_only_noun, {token.strip(_EDGES) for token in page.fact(token_set)}))
    for m in compiled(r" ([a-zäöüß]{4,})(?!\w)").finditer(text) if sought else ():
        if m[1] in sought and _ends_phrase(text, *m.span()) and not is_in_quotation(text, m.start()):
            yield page.edit(*m.span(1), m[1].capitalize())


@lru_cache(maxsize=8192)
def _is_only_noun(word: str) -> bool:
    words, noun = lexicon(), word.capitalize()
    if words.known(word) or len(word) < _SHORTEST or not (word.isalpha() and word.islower()) or is_homograph(noun):
        return False
    if any(word.endswith(ending) and words.known(word.removesuffix(ending) + "en") for ending in _VERBAL):
        return False  # beklagte
    return (words.is_noun(noun) or sure_gender(noun) == "f") and not words.is_closed(word)


def _ends_phrase(text: str, start: int, end: int) -> bool:
    """Der gemeinderat stimmte: does an article open it, and does a word follow that is none of its noun?"""
    behind = compiled(_BEHIND).match(text, end)
    first = word_after(text, end)
    named = lexicon().is_first_name(first) and is_person(text[start + 1 : end].capitalize())  # die trainerin Grace Kern
    ends = named or (behind and (behind[1] is None or lexicon().is_function_word(behind[1]) or is_verb(behind[1])))
    before = text[max(0, start - REACH) : start].rpartition("\n")[2].split(" ")[-_PHRASE:]
    opener = next((w.lower() for w in reversed(before) if not _is_adjective(w)), "")
    return bool(ends) and (opener in lexicon().determiners or opener in contractions())


def _is_adjective(word: str) -> bool:
    return word.islower() and is_adjective_form(word) and lexicon().known(word) and word not in lexicon().determiners


RULES = (
    in_translations(
        "polite-capital",
        """What stands behind a comma or dass was translated as a sentence of its own, and she became Sie. Before a verb
        in the singular, and in a clause that ends with one and has no other subject, it is not the polite form.""",
        of_sie,
        """Die Frau sagte, ⟦Sie→sie⟧ habe nichts gesehen.
        Er fragte, doch ⟦Sie→sie⟧ wusste es.
        Es hieß, dass ⟦Sie→sie⟧ den langen Antrag prüft, und kalt war es, weil ⟦Sie→sie⟧ im Haus gefroren hatte.
        Er fragte, ob Sie kommen, und Sie sind eingeladen. Sie habe nichts gesehen, sagte die Frau.
        Er hofft, dass Sie der Arzt anruft, dass Sie die Wirtin kennt.
        Es freut ihn, wenn Sie jemand abholt, und Sie hat er gern.""",
        " Sie ",
    ),
    in_translations(
        "capital-adjective",
        """What is translated in pieces keeps the capitals of English headings: ein Großer Teil. A common adjective
        between ein or kein and a common noun is small; members of names (eine Rote Karte) are listed.""",
        of_adjectives,
        """Es ist ein ⟦Großer→großer⟧ Teil fort.
        Die Firma baut eine ⟦Neue→neue⟧ Fabrik, mit einem ⟦Langen→langen⟧ Gang.
        Es zahlt die ⟦B→b⟧ritische Regierung, nach ⟦K→k⟧roatischen Angaben auch eine Firma auf ⟦D→d⟧eutscher Seite.
        Es schwiegen die Deutsche Bahn, das Britische Museum, das Europäische Parlament, die Freie Syrische Polizei und die Irische See.
        Es sprach die ⟦K→k⟧anadische Ministerin, mehrere ⟦E→e⟧uropäische Verbände schwiegen. Der Europäische Rat tagte.
        Es gab eine Große Koalition, eine Kleine Anfrage, einen Goldenen Löwen und einen Deutschen Meister.
        Der Neue Salon ist voll, ein Neuer Salon kommt nicht, in Neuen Salons auch nicht. Er las in einer Neuen Zürcher Zeitung.""",
    ),
    in_translations(
        "capital-adjective-of-time",
        """What is translated in pieces keeps capitals: im Kommenden Jahr. Before a noun of time such an adjective is
        part of no name.""",
        of_adjectives_of_time,
        """Es ist für die ⟦Kommende→kommende⟧ Spielzeit geplant, am ⟦Letzten→letzten⟧ Montag war Schluss.
        Es gilt bis ⟦Nächsten→nächsten⟧ Sommer. Seit ⟦Vergangener→vergangener⟧ Woche steht das fest.
        Es lief ein Film über die Letzte Generation, im Nächsten Umfeld, „Am Letzten Tag“ heißt er.""",
    ),
    in_translations(
        "capital-verb",
        """A verb behind a link or a name keeps the capital of an English heading: Der Verband Warnt vor Engpässen. Behind
        the noun that opens the sentence a form that is far commoner in small letters is its verb.""",
        of_verbs,
        """Es ist kalt. Der Verband ⟦Warnt→warnt⟧ Vor dem Eis. Die kleine Stadt ⟦Plant→plant⟧ einen neuen Markt.
        Es ist kalt. Der Verband Deutscher Müller warnt, die Firma Lacht GmbH auch. Der Sänger Will Huber kam.""",
    ),
    in_translations(
        "polite-possessive",
        """Decoders take their for the polite Ihr. A text that nowhere turns to its reader means a third person; what is
        quoted stays.""",
        of_possessives,
        """Es trinken die Gäste ⟦Ihren→ihren⟧ Kaffee, die Stadt fürchtet um ⟦Ihre→ihre⟧ Bahn.
        Es heißt: „Bringen Sie Ihren Hund mit.“ Er sagte: „Wir brauchen Ihren Rat.“
        Es lohnt sich, wenn Sie Ihren Hund mitbringen. Ihr Hund kam nicht.""",
        " Ihr",
    ),
    in_translations(
        "capital-ich",
        """English writes I with a capital wherever it stands. Behind a conjunction or a finite verb it is the pronoun;
        das Ich is a noun.""",
        of_ich,
        """„Es freut mich, dass ⟦Ich→ich⟧ kommen kann, und das habe ⟦Ich→ich⟧ gesagt“, sagte er.
        Es ging um das Ich der Frau, um sein Ich und um kein Ich allein.""",
        " Ich ",
    ),
    in_translations(
        "lowercase-noun",
        """What is translated in pieces loses the capitals of nouns: der gemeinderat stimmte ab. A word that is never
        written small gets it behind an article, where what follows shows that the phrase ends there; not in quotations.""",
        of_nouns,
        """Es stimmte der ⟦gemeinderat→Gemeinderat⟧ zu. Es sagte die ⟦trainerin→Trainerin⟧ Grace Kern.
        Es gilt die neue ⟦verordnung→Verordnung⟧, die im ⟦krankenhaus→Krankenhaus⟧ nicht galt.
        Es lachte der kleine, und die große schrieb „der gemeinderat ist da“.
        Es war der gemeinderat-nahe Verein, das meeting war lang.
        In dem Schreiben beklagte er den Lärm. Es kennt die sich aus, das weiß der.""",
    ),
)
