"""Articles of another gender than their noun at the start of a sentence or a clause, and between subject and verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.evidence.agreement import Disagreement, endings_to_change
from reinschrift.evidence.clauses import could_be_finite, sentence_from
from reinschrift.evidence.frames import word_after, word_before
from reinschrift.evidence.government import dative_verbs, is_time
from reinschrift.evidence.inverted_subject import inverted_subjects, subjects_behind_commas
from reinschrift.evidence.lone_subject import is_lone_subject
from reinschrift.evidence.phrases import (
    Phrase,
    could_be_plural,
    could_be_several,
    genitive_form,
    has_no_plural_in_s,
    phrase_at,
    sure_gender,
)
from reinschrift.evidence.second_nominative import second_nominatives
from reinschrift.evidence.telling import is_verb_of_telling
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import adjective_ending, determiner_form, prepositions

__all__ = ["article_disagreements"]

Change = tuple[int, int, str]

# Der, an attribute with a preposition (im Januar), adjectives, a noun.
_PHRASE: Final = (
    r"(D(?:er|ie|as))((?: (?:[iav]m|zum|zur|vom|beim|seit|nach|in|von|bei|vor|hinter|aus|auf|an|mit|über|unter"
    r"|neben|zwischen|gegen|für|durch)"
    r"(?: (?:de[mnr]|die|das|eine[mnr]?|ihre[mnr]|seine[mnr]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
    r"|[0-9]{1,4}))?"
    r"(?: [a-zäöüß]+e[nr])? [A-ZÄÖÜ][\w-]+)?)(?= [a-zäöüA-ZÄÖÜ])"
)
_OPENING: Final = rf"(?m)^{_PHRASE}"
_INNER: Final = rf"[.!?] {_PHRASE}"
_SOURCE: Final = (
    r"[Nn]ach (?:Angaben|Ansicht|Auffassung|Aussagen?|Auskunft|Berechnungen|Darstellung|Einschätzung|Erkenntnissen"
    r"|Informationen|Meinung|Überzeugung|Worten) (die)(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
)
_OWNER: Final = r"(?:^|\n|[.!?] )D(?:er|ie|as) [A-ZÄÖÜ][a-zäöüß]+ (die)(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ])"
_WEAK: Final = r"[\w,“)] (d(?:er|ie|as))(?= [a-zäöüß]+e (?:[a-zäöüß]+e )?[A-ZÄÖÜ])"
_GENITIVE: Final = r"[\w)] (d(?:er|ie|as|em|en)|eine[mnr]?)(?= (?:[a-zäöüß]+en )?[A-ZÄÖÜ][a-zäöüß]+s\b)"
_NATIVE: Final = ("ers", "ens", "iums")  # no plurals: Wetters, Fahrens
_ENGLISH: Final = ("ches", "shes", "oes", "xes")
_BEHIND_PRONOUN: Final = (
    r"[.!?:\n“„,] ?(?:Er|Sie|Wir|Ich|Man|er|sie|wir|ich|man) ([a-zäöüß]+) "
    r"(?:(?:hier|dort|nun|jetzt|auch|noch|heute|bereits|wieder|zudem|künftig) )?"
    r"((?:[kmds]?ein|unser|ihr)(?:e|en)?|d(?:er|ie|as|en))(?= [a-zäöüA-ZÄÖÜ])"
)
# Behind the verb and its subject: hatte der Rat die Kauf, hat er der Antrag.
_BEHIND_SUBJECT: Final = (
    r" ([a-zäöüß]{3,}) (?:er|wir|ich|man|der ([A-ZÄÖÜ][a-zäöüß]+)) (d(?:er|ie|en))(?= (?:[a-zäöüß]+en? )?[A-ZÄÖÜ])"
)
_NEUTER: Final = r"[a-zäöüß] (d(?:en|ie))(?= (?:[a-zäöüß]+en? )?[A-ZÄÖÜ])"
# Accusatives of a masculine, and datives of several; and a nominative behind a subject that is one.
_MASCULINE: Final = r"[a-zäöüß] ((?:(?:dies|jen|kein|sein|ihr|unser)en|ein))(?= (?:[a-zäöüß]+e[nr] )?[A-ZÄÖÜ])"
_CLAUSE: Final = r" (?:dass|ob|weil|nachdem|obwohl|bevor|damit|sodass|wenn) (der|das)(?= [a-zäöüA-ZÄÖÜ])"
_WORDS: Final = r"(?:Dies|Jed|Jen)(?:er|es|e)|(?:[KSM]?[Ee]in|Unser|Ihr)(?:es|e)?"
_DETERMINER: Final = rf"(?m)^({_WORDS})(?= )"
_INNER_DETERMINER: Final = rf"(?:[.!?] |„)({_WORDS})(?= )"
_CASELESS: Final = frozenset({("der", "n"), ("das", "f")})
_JOINED: Final = frozenset({"und", "oder", "sowie"})
_STRONG: Final = ("es", "em")
_OBJECT: Final = r"[a-zäöü] (das|die|der)(?= [a-zäöüA-ZÄÖÜ])"
_VERB: Final = r"([a-zäöüß]+)\Z"
_ATTRIBUTES: Final = (
    r"(?: (?:der|des|dieser|dieses|einer|eines|seiner|seines|ihrer|ihres|von|für|zum|zur|aus|am|im|in|mit|über|gegen"
    r"|vor|bei|beim|an|auf|nach|ohne|unter|zwischen)"
    r"(?: (?:der|den|dem|die|das))?(?: [a-zäöüß]+e[nrs])?(?: [A-ZÄÖÜ][\w-]+){1,2}(?: und [A-ZÄÖÜ][\w-]+)?){0,2}"
    r" ([a-zäöüß]+)"
)
_PLURAL_VERBS: Final = frozenset({"sind", "seid", "habt"})
_COMMON: Final = 14
_WITH_GENITIVE: Final = ("gedenk", "gedach", "bedarf", "bedürf", "harr")  # er gedenkt der Lehrer
_NO_OBJECTS: Final = frozenset({"der", "die"})  # before a masculine
_COPULAS: Final = frozenset({"sein", "werden", "bleiben", "heißen"})
_NOMINATIVES: Final = (["Er"], ["Wir"], ["Ich"])
_GENITIVES: Final = frozenset({"ihres", "seines", "des", "der", "dieser", "dieses", "eines", "einer", "von"})
_SHORTEST: Final = 3
_GOES_ON: Final = r"[-/&+]| (?:[A-ZÄÖÜ]|[0-9])|\.[a-z]"
_ELLIPTIC: Final = ("te", "andere", "eine", "einzige", "neue", "meiste", "jüngere", "ältere")
_FAR: Final = 120
_TIMES: Final = (
    "tag",
    "abend",
    "nacht",
    "morgen",
    "woche",
    "monat",
    "jahr",
    "sommer",
    "winter",
    "herbst",
    "frühling",
    "mai",
)
_SUBJECT: Final = 3
_OWNED: Final = 5
_OWNERS: Final = frozenset({"von", "der", "des", "aus"})
_NAMED: Final = (2, 3)
_ARTICLES: Final = frozenset({"Der", "Die", "Das", "Ein", "Eine"})
_CALLING: Final = frozenset({"nennen", "finden"})  # der Rat nannte das Unsinn
_PLEASING: Final = frozenset({"machen", "bringen", "kosten", "geben", "nehmen", "gefallen"})
"""Words of a subject that is surely one: Der Rat, Die neue Ministerin."""
_GIVING: Final = frozenset({"gab", "gibt", "warf", "wirft", "bot", "bietet", "erteilte", "verlieh", "überreichte"})
_NAME: Final = r"[ -](?:[A-ZÄÖÜ]|[0-9])"
_GENDERS: Final[dict[str, Letter]] = {"der": "m", "die": "f", "das": "n"}


def article_disagreements(page: Page) -> tuple[Disagreement, ...]:
    """Nominatives that open a sentence or a clause, and accusatives between subject and verb; a fact."""
    looks = (_subjects, _others, inverted_subjects, second_nominatives, subjects_behind_commas)
    found = (tuple(edits) for look in looks for edits in look(page.text))
    return tuple(dict.fromkeys(Disagreement(edits[0][0], edits[-1][1], edits) for edits in found if edits))


def _subjects(text: str) -> Iterator[Iterator[Change]]:
    for pattern in (_OPENING, _INNER):
        for m in compiled(pattern).finditer(text):
            yield _nominative(text, m.start(1), m.end(1), m.end(2))
    for pattern in (_DETERMINER, _INNER_DETERMINER):
        for m in compiled(pattern).finditer(text):
            yield _determiner(text, *m.span(1))


def _others(text: str) -> Iterator[Iterator[Change]]:
    for m in compiled(_BEHIND_PRONOUN).finditer(text):
        yield _object(text, m[1], *m.span(2))
    for m in compiled(_BEHIND_SUBJECT).finditer(text):
        if m[2] is None or (m[3] != "der" and sure_gender(m[2]) == "m"):  # der Kreis der Interessenten
            yield _object(text, m[1], *m.span(3))
    looks = (
        (_SOURCE, _source),
        (_OWNER, _owner),
        (_CLAUSE, _in_clause),
        (_GENITIVE, _genitive),
        (_NEUTER, _neuter_object),
        (_WEAK, _shown_nominative),
        (_MASCULINE, _masculine_object),
        (_OBJECT, _accusative),
        (_OBJECT, _shown_dative),
    )
    for pattern, look in looks:
        for m in compiled(pattern).finditer(text):
            yield look(text, *m.span(1))


def _nominative(text: str, start: int, end: int, attribute: int) -> Iterator[Change]:
    """The adjective in -e, or the verb in the singular behind the noun, shows a nominative."""
    old = text[start:end].lower()
    phrase = phrase_at(text, attribute)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is not None and _GENDERS[old] == gender and attribute == end:
        yield from _weak(text, phrase, gender)
    if phrase is None or gender is None or _GENDERS[old] == gender:
        return
    if (attribute > end and not phrase.adjectives) or (attribute == end and _is_pronoun(text, phrase)):
        return
    last = text[slice(*phrase.adjectives[-1])] if phrase.adjectives else ""
    plural = could_be_plural(phrase.noun, gender)
    if gender == "p":
        if old == "der" and last.endswith("e") and phrase.noun.endswith("e"):
            yield (start, end, "Die")
            yield from endings_to_change(text, phrase, adjective_ending("der", "nom", "p"))
        return
    verb = _verb_behind(text, phrase.end, singular=old == "die")
    if (old == "die" and plural and not last.endswith("e")) or genitive_form(phrase.noun, gender) is True:
        return
    no_pronoun = old == "das" and gender == "f" and attribute == end and not plural
    if old == "das" and gender == "m" and not phrase.adjectives and not lexicon().known(phrase.noun.lower()):
        no_pronoun = word_after(text, phrase.end) in _GENITIVES  # Das Sprecher der Bahn: no pronoun before a subject
    no_pronoun = no_pronoun or (old == "der" and gender == "f" and attribute == end and _opens_alone(text, phrase))
    # Der Ensemble spielt: the genitive of a plural has an owner behind it
    no_pronoun = no_pronoun or (old == "der" and gender == "n" and verb and not plural)
    if no_pronoun or (last.endswith("e") and old != "die") or (verb and old != "der") or (verb and last.endswith("e")):
        several = old == "das" and could_be_several(phrase.noun, gender) and _has_plural_verb(text, phrase.end)
        form = "die" if several else determiner_form("der", "nom", gender)
        if form is not None:
            yield (start, end, form.capitalize())


def _opens_alone(text: str, phrase: Phrase) -> bool:
    """Der Lösung in Libyen ist nicht absehbar: the verb stands in the singular and has no other subject."""
    m = compiled(_ATTRIBUTES).match(text, phrase.end)
    if m is None or not _verb_behind(text, phrase.end, singular=True):
        return False
    adjectives = text[slice(*phrase.adjectives[-1])].endswith("e") if phrase.adjectives else True
    return adjectives and is_lone_subject(text, m.end(), m[1])


def _has_plural_verb(text: str, end: int) -> bool:
    """Das Spieler verausgabten sich: the verb shows that they are several."""
    m = compiled(_ATTRIBUTES).match(text, end)
    return m is not None and (m[1].endswith("n") or m[1] in _PLURAL_VERBS) and _verb_behind(text, end, singular=False)


def _verb_behind(text: str, end: int, *, singular: bool) -> bool:
    """Does a finite verb follow the noun, at once or behind attributes: Aufsichtsrat der Klinik tagt?"""
    m = compiled(_ATTRIBUTES).match(text, end)
    word = m[1] if m else ""
    if not word or (singular and (word.endswith("n") or word in _PLURAL_VERBS)):
        return False
    return lexicon().is_finite_verb(word) or could_be_finite(word)


def _weak(text: str, phrase: Phrase, gender: Letter) -> Iterator[Change]:
    """Der neues Chef: behind the article adjectives have no strong ending, and before a singular no -en."""
    last = text[slice(*phrase.adjectives[-1])] if phrase.adjectives else ""
    if last.endswith(_STRONG) or (last.endswith("er") and text[phrase.adjectives[0][0] - 2] != "r"):
        yield from endings_to_change(text, phrase, "e")
    timed = phrase.noun.lower().endswith(_TIMES)  # Der vergangenen Freitag eröffnete Laden
    if last.endswith("en") and not timed and not could_be_several(phrase.noun, gender):
        if not _verb_behind(text, phrase.end, singular=True):
            return
        yield from endings_to_change(text, phrase, "e")


def _source(text: str, start: int, end: int) -> Iterator[Change]:
    """Nach Angaben die Polizei: the genitive of those who say it."""
    phrase = phrase_at(text, end)
    if phrase is not None and sure_gender(phrase.noun) == "f":
        yield (start, end, "der")


def _owner(text: str, start: int, end: int) -> Iterator[Change]:
    """Das Ende die Saison naht: two nouns before the verb."""
    phrase = phrase_at(text, end)
    noun = word_before(text, start)[0]
    fits = phrase and sure_gender(phrase.noun) == "f" and sure_gender(noun) in _GENDERS.values()
    if phrase and fits and _verb_behind(text, phrase.end, singular=True):
        yield (start, end, "der")


def _in_clause(text: str, start: int, end: int) -> Iterator[Change]:
    """Dass der Fundament unterspült ist: der before a neuter has no case, nor has das before a no_pronoun."""
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is None or (text[start:end], gender) not in _CASELESS or compiled(_GOES_ON).match(text, phrase.end):
        return
    collective = phrase.noun.startswith("Ge") and phrase.noun.endswith("e")  # dass der Gebäude: no genitive there
    if could_be_plural(phrase.noun, gender or "p") and not collective:
        return
    form = determiner_form("der", "nom", gender) if gender else None
    if form is not None and word_after(text, phrase.end) not in _JOINED:
        yield (start, end, form)
        yield from endings_to_change(text, phrase, adjective_ending("der", "nom", gender or "n"))


def _determiner(text: str, start: int, end: int) -> Iterator[Change]:
    """Dieser Gesetz gilt: a form that has no reading for the noun, before the verb that follows the subject."""
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    readings = lexicon().determiners.get(text[start:end].lower(), ())
    if phrase is None or gender is None or gender == "p" or not readings:
        return
    plural = could_be_plural(phrase.noun, gender)
    genitive = genitive_form(phrase.noun, gender)
    possible = (r for r in readings if not (r.case == "gen" and genitive is False))  # dieses Vertrag
    shown = _shows_nominative(text, phrase)
    dative = (
        gender == "f" and text[start:end].endswith("er") and (shown or _opens_alone(text, phrase))
    )  # Dieser Entscheidung fällt im Mai
    if not dative and any(r.gender == gender or (r.gender == "p" and plural) for r in possible):
        return
    neuter = gender == "n" and _verb_behind(text, phrase.end, singular=True)  # Diese Ergebnis freut die Stadt
    neuter = neuter and dative_verbs().isdisjoint(sentence_from(text, phrase.end).split())
    follows = shown or neuter or word_after(text, phrase.end) in finite_verbs() or _opens_alone(text, phrase)
    form = determiner_form(readings[0].lemma, "nom", gender)
    if form is not None and follows and genitive is not True:
        yield (start, end, form.capitalize())
        yield from endings_to_change(text, phrase, adjective_ending(readings[0].lemma, "nom", gender))


def _shows_nominative(text: str, phrase: Phrase) -> bool:
    """Dieser kleine Insel, and nothing of another noun: Ein vergangene Woche erschienener Bericht."""
    if not phrase.adjectives or not text[slice(*phrase.adjectives[-1])].endswith("e") or is_time(phrase.noun):
        return False
    after = word_after(text, phrase.end)
    return after in prepositions() or after in finite_verbs() or could_be_finite(after)


def _shown_nominative(text: str, start: int, end: int) -> Iterator[Change]:
    """Das ist der erste Problem: the adjectives in -e show the one form that is left; pronouns have none behind them.

    Before a feminine they may be objects of their own (das große Freude macht), but not behind a copula.
    """
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if (
        phrase is None
        or gender in {None, "p", _GENDERS[text[start:end]]}
        or could_be_plural(phrase.noun, gender or "p")
    ):
        return
    if len(phrase.noun) < _SHORTEST or compiled(_GOES_ON).match(text, phrase.end):
        return  # der gebürtige St. Pöltner, die bisherige Zweite Vorsitzende, der steirische Fleisch- und Wurstmarkt
    before = word_before(text, start)[0]
    copula = finite_verbs().get(before) in _COPULAS
    verb = compiled(_VERB).search(text, max(0, start - 40), start - 1)
    subject = verb is not None and text[start:end] == "der" and _has_subject(text, verb)  # die Polizei sperrte der
    if not copula and not subject and text[slice(*phrase.adjectives[-1])].endswith(_ELLIPTIC):
        return  # die erste Anfang Mai, die andere Ende Juni
    governed = before.lower() in prepositions() or any(not text[s:e].endswith("e") for s, e in phrase.adjectives)
    pronoun = gender == "f" and (text[start:end] != "der" or not (copula or subject))
    form = None if governed or pronoun else determiner_form("der", "nom", gender)
    if form is not None:
        yield (start, end, form)


def _genitive(text: str, start: int, end: int) -> Iterator[Change]:
    """Das Dach der Hauses: before a genitive in -s that is no plural there is one article."""
    phrase = phrase_at(text, end)
    if phrase is None or not phrase.noun.endswith("s") or compiled(_GOES_ON).match(text, phrase.end):
        return
    before = word_before(text, start)[0]
    if "gen" not in prepositions().get(before.lower(), ("gen",)) or (text[start:end] == "die" and before.islower()):
        return  # für die Nationalparks, und die Kongresszentrums: rather a plural of its own making
    base = phrase.noun[:-2] if phrase.noun.endswith("es") else phrase.noun[:-1]
    native = (phrase.noun.endswith(_NATIVE) and not phrase.noun.endswith("yers")) or (
        phrase.noun.endswith("es") and not phrase.noun.endswith(_ENGLISH)
    )
    native = native or has_no_plural_in_s(phrase.noun)
    if native and sure_gender(base) in {"m", "n"} and not lexicon().is_name(base) and not _is_nominative(phrase.noun):
        yield (start, end, "eines" if text.startswith("eine", start) else "des")
        yield from endings_to_change(text, phrase, "en")


def _is_nominative(noun: str) -> bool:
    """Kurs, Gesetzes: was the form seen with the article of another case?"""
    gender = lexicon().gender(noun)
    return genitive_form(noun, "n") is not True or gender is None or gender.letter not in {"m", "n"}


def _object(text: str, verb: str, start: int, end: int) -> Iterator[Change]:
    """Wir haben ein Plan, sie gratulierte der Sieger: the object of a pronoun's verb, in the case that it governs."""
    form = text[start:end]
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    readings = lexicon().determiners.get(form, ())
    infinitive = finite_verbs().get(verb)
    if phrase is None or gender in {None, "p"} or not readings or compiled(_GOES_ON).match(text, phrase.end):
        return
    case: Case = "dat" if verb in dative_verbs() else "acc"
    wrong = form.endswith("ein") or form in _NO_OBJECTS
    named = form == "der" and not _COPULAS.isdisjoint(sentence_from(text, phrase.end).split())
    if named or (form == "der" and text.endswith(("Sie", "sie"), 0, start - len(verb) - 2)):
        return  # er will der Sieger sein; sie trifft der Vorwurf
    if infinitive is None and wrong and verb.endswith("e") and lexicon().count_class(verb + "n") >= _COMMON:
        infinitive = verb + "n"  # man nehme
    if case == "acc" and (infinitive is None or infinitive in _COPULAS or gender != "m" or not wrong):
        return  # what else disagrees is found without the verb
    new = determiner_form(readings[0].lemma, case, gender or "m")
    plural = could_be_plural(phrase.noun, gender or "p") and (form != "der" or verb.startswith(_WITH_GENITIVE))
    if new is not None and new != form and not plural:
        yield (start, end, new)
        yield from endings_to_change(text, phrase, adjective_ending(readings[0].lemma, case, gender or "m"))


def _neuter_object(text: str, start: int, end: int) -> Iterator[Change]:
    """Beschloss der Kreistag den Konzept: nominative and accusative of a neuter are one form."""
    phrase = phrase_at(text, end)
    before = word_before(text, start)[0]
    if phrase is None or sure_gender(phrase.noun) != "n" or compiled(_GOES_ON).match(text, phrase.end):
        return
    dative = phrase.noun.endswith("n") or lexicon().count_class(phrase.noun) < _COMMON  # den Unternehmen
    behind_noun = before[:1].isupper() and text[start:end] == "den"
    if dative or could_be_plural(phrase.noun, "n") or not (lexicon().is_finite_verb(before) or behind_noun):
        return
    if before.lower() not in prepositions() and before not in dative_verbs():
        yield (start, end, "das")
        yield from endings_to_change(text, phrase, "e")


def _masculine_object(text: str, start: int, end: int) -> Iterator[Change]:
    """Nannte diesen Forderung überzogen, der Hersteller ruft ein Saft zurück: the object right behind its verb."""
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    before = compiled(_VERB).search(text, max(0, start - 40), start - 1)
    if phrase is None or before is None or compiled(_GOES_ON).match(text, phrase.end):
        return
    verb, form = before[1], text[start:end]
    if gender != ("m" if form == "ein" else "f") or verb in dative_verbs() or not _is_verb(verb):
        return
    if form == "ein" and not _is_one(_sentence_before(text, before.start()), verb):
        return
    new = determiner_form(lexicon().determiners[form][0].lemma, "acc", gender)
    if new is not None:
        yield (start, end, new)
        yield from endings_to_change(text, phrase, adjective_ending("ein", "acc", gender))


def _is_one(sentence: list[str], verb: str) -> bool:
    """Der Hersteller, Der Hersteller Belmora: a nominative (Die Firma may be an object), before no copula."""
    infinitive = finite_verbs().get(verb)
    if infinitive in _COPULAS or not 1 < len(sentence) <= _OWNED or sentence[0] not in {"Der", "Ein"}:
        return False
    owned = len(sentence) in _NAMED or sentence[2] in _OWNERS
    return owned and sure_gender(sentence[1]) == "m" and sentence[-1][:1].isupper()


def _is_pronoun(text: str, phrase: Phrase) -> bool:
    """Das sagte der Rat; Das können Bürger: what stands behind it is the verb and no adjective."""
    if not phrase.adjectives:
        return False
    first = text[slice(*phrase.adjectives[0])]
    return lexicon().is_finite_verb(first) or could_be_finite(first)


def _accusative(text: str, start: int, end: int) -> Iterator[Change]:
    """Das Bericht, die Gesetz behind the finite verb of a sentence whose subject stands before it."""
    old = text[start:end]
    before = compiled(_VERB).search(text, max(0, start - 40), start - 1)
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if before is None or phrase is None:
        return
    if old == "der":
        if gender == "n" and _has_subject(text, before):
            yield (start, end, "das")
            yield from endings_to_change(text, phrase, "e")
        if gender == "m" and _is_second_nominative(text, before, phrase):
            yield (start, end, "den")
            yield from endings_to_change(text, phrase, "en")
        return
    if old == "das" and gender == "m" and _is_shown(text, phrase) and before[1] not in lexicon().prepositions:
        yield (start, end, "den")  # the adjective shows the accusative: vor allem das geringen Wert
        return
    if (
        not (_is_verb(before[1]) if gender == "m" else lexicon().is_finite_verb(before[1]))
        or gender is None
        or gender in {"p", _GENDERS[old]}
        or could_be_plural(phrase.noun, gender)
    ):
        return
    sentence = _sentence_before(text, before.start())
    if text.startswith((f" für {phrase.noun}", f" um {phrase.noun}"), phrase.end):
        return  # wir machen das Schritt für Schritt
    several = (
        old == "das"
        and before[1].endswith("en")
        and not before[1].endswith("schien")
        and finite_verbs().get(before[1]) not in _CALLING
    )
    if gender == "m" and not several and not _is_subject(sentence, before[1]):
        return
    form = determiner_form("der", "acc", gender)
    if form is not None and not compiled(_NAME).match(text, phrase.end):
        yield (start, end, form)
        yield from endings_to_change(text, phrase, adjective_ending("der", "acc", gender))


def _shown_dative(text: str, start: int, end: int) -> Iterator[Change]:
    """Das Gericht gab die ehemaligen Chefin recht: as the adjective shows."""
    before = word_before(text, start)[0]
    if text[start:end] != "die" or not (before in _GIVING or before in dative_verbs()):
        return
    phrase = phrase_at(text, end)
    if phrase and sure_gender(phrase.noun) == "f" and _is_shown(text, phrase) and not is_time(phrase.noun):
        yield (start, end, "der")


def _is_verb(word: str) -> bool:
    """Also a past that no table lists: verteidigte, lehnten."""
    words, stem = lexicon(), word.removesuffix("n").removesuffix("te")
    if words.is_finite_verb(word) or could_be_finite(word) or words.is_prefixed_verb(word):
        return True
    return word.endswith(("te", "ten")) and words.known(stem + "en")


def _is_subject(sentence: list[str], verb: str) -> bool:
    """Ein Sprecher, Ein Sprecher der Behörde; Vorstandschef Gregor Hallam, no dative (ihr macht das Spaß)."""
    infinitive = finite_verbs().get(verb)
    if not sentence or infinitive in _CALLING:
        return False
    if sentence in _NOMINATIVES:
        return True
    if sentence[0].lower() in lexicon().determiners:
        owned = len(sentence) <= _OWNED and sentence[0] in _ARTICLES and sentence[2:3] and sentence[2] in _GENITIVES
        return len(sentence) <= _SUBJECT or bool(owned)
    named = len(sentence) in _NAMED and sure_gender(sentence[0]) is not None and lexicon().is_first_name(sentence[1])
    return named and infinitive not in _PLEASING


def _has_subject(text: str, verb: re.Match[str]) -> bool:
    """Ihr Verband hält der Register für …: a finite verb that has its subject, and governs no other case."""
    infinitive = finite_verbs().get(verb[1])
    unknown = infinitive is None and not (verb[1].endswith("te") and _is_verb(verb[1]))
    if unknown or infinitive in _COPULAS or verb[1] in dative_verbs() or verb[1].startswith(_WITH_GENITIVE):
        return False
    subject = _sentence_before(text, verb.start())
    return 1 < len(subject) <= _SUBJECT and subject[0].lower() in lexicon().determiners and subject[-1][:1].isupper()


def _is_second_nominative(text: str, verb: re.Match[str], phrase: Phrase) -> bool:
    """Der Senat hat der Antrag gebilligt: a subject that is surely one, and a verb that may have an object."""
    infinitive = finite_verbs().get(verb[1])
    if infinitive in _COPULAS or verb[1] in dative_verbs() or is_verb_of_telling(verb[1]):
        return False
    unsure = could_be_plural(phrase.noun, "m") or word_after(text, phrase.end) in lexicon().determiners
    if infinitive is None and (unsure or not verb[1].endswith("te")):
        return False  # gedachte der Lehrer
    subject = _sentence_before(text, verb.start())
    masculine = (
        len(subject) > 1 and subject[0] == "Der" and sure_gender(subject[-1]) == "m" and len(subject) <= _SUBJECT
    )
    if not masculine and subject not in _NOMINATIVES:
        return False
    return not _COPULAS.intersection(sentence_from(text, phrase.end).split())


def _is_shown(text: str, phrase: Phrase) -> bool:
    return bool(phrase.adjectives) and text[slice(*phrase.adjectives[-1])].endswith("en")


def _sentence_before(text: str, end: int) -> list[str]:
    piece = text[max(0, end - _FAR) : end]
    return piece[max(piece.rfind(". "), piece.rfind("\n")) + 1 :].split()
