"""A function word written twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.doubles import RUN, doubled_behind, doubling, has_doubled_token, has_run
from reinschrift.observations.subject import is_in_quotation, is_spoken_of
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clauses import has_finite_verb, is_finite, is_verb, sentence_from
from reinschrift.syntax.frames import is_german_noun
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.phrases import phrase_at
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions, finite_verbs, word_class, word_parts
from reinschrift.words.grammar import adjective_ending, contractions
from reinschrift.words.tokens import tokens

_PAIR: Final = r" ([a-zäöüß]{2,20}) \1(?= [\w„“\"»«(]|[.,;:!?])"
_OPENERS: Final = (".", "!", "?", "“", "–", "\n")
_OPENING_PAIR: Final = r" ?([A-ZÄÖÜ])([a-zäöüß]{1,9}) ([a-zäöü])\2(?= [\w„])"
_BEHIND_OPENERS: Final = {mark: re.escape(mark) + _OPENING_PAIR for mark in _OPENERS}
_OPENING_PRONOUN: Final = r"(?:[.!?“\n] ?)([A-ZÄÖÜ][a-zäöüß]{1,7}) \1(?= [a-zäöü])"
_NOUNS: Final = r" ([A-ZÄÖÜ][a-zäöüß]{3,}) \1(?= [a-zäöü]|[.,])"
_COUNTED: Final = r"[0-9] ([A-ZÄÖÜ][a-zäöüß]+) \1(?![\w-]| [A-ZÄÖÜ])"
# None that may be the prefix of a verb: er hörte zu zum Schluss.
_CONTRACTED: Final = r"(?<=[ \n„(])((?i:bei|in|von)|(?<=[Bb]is )zu) (beim|im|ins|vom|zum|zur)(?= [A-ZÄÖÜ])"
_AFTER_RUN: Final = r" [a-zäöü\d(„]|[.,;)]"
_STRESSED: Final = frozenset({"indefinite", "negation", "temporal", "local", "quantity"})
"""Kinds of pronouns and adverbs that are said three times on purpose."""
_SHORTEST: Final = 3
_OFTEN: Final = 3
"""Times more that a word must stand to be looped whatever it is."""
_ITSELF: Final = "sich"
_AS_SO: Final = r" [a-zäöüß]+ wie "
_NEITHER: Final = "weder"
_NO_OWNER: Final = frozenset({"den", "dem"})
_COPULAS: Final = frozenset({"sein", "werden", "bleiben"})
_ATTRIBUTE: Final = r" ([a-zäöüß]+) [A-ZÄÖÜ]"
# An an der Zustellung per Post Interessierte: an adjective that stands as a noun.
_NAMED: Final = r"(?: [a-zäöüß]+ [A-ZÄÖÜ]\w+)? ([A-ZÄÖÜ][a-zäöüß]+(?:te|nde)[rnms]?)(?![\w-])"
_PARTICIPLE: Final = r" (?:[^\W\d_]+ ){0,3}?([a-zäöüß]+(?:end|t|en)e[nmrs]?) (?:[a-zäöüß]+ )?[A-ZÄÖÜ]"
# Der Ruhe wegen so kostbar, dem Wunsch entsprechend gestaltet: prepositions behind their noun open an attribute too.
_POSTPOSED: Final = r" (?:wegen|halber|zuliebe|zufolge|entsprechend|entgegen|gegenüber|gemäß)(?![^\W_])"
# An an sich klare Verträge, zu zu hohen Preisen: what opens an attribute by itself.
_OPENED: Final = {"an": r" sich [a-zäöüß]+e[mnrs]?(?= )", "zu": r" [a-zäöüß]+(?<!ein)e[mnrs]?(?= [A-ZÄÖÜ])"}
_NEVER: Final = r"(?!)"
_DETERMINER: Final = r" ([a-zäöüß]+)(?= )"
_WITH_ZU: Final = r"(?: zu [a-zäöüß]+|[ a-zäöüß]+zu[a-zäöüß]+)e?n(?![\w-])"
_TO_MARK: Final = r"[^.,!?:;\n]{1,200}"
_NOUN_ENDS: Final = r" [A-ZÄÖÜ][\w-]*[.!?](?:\s|\Z)"  # no verb follows, and so no clause
_OBJECT: Final = r"((?: [a-zäöüß]+){0,3}?) (?:den|einen|jeden)(?= )"
_MADE: Final = r"[^.,!?:;\n]{1,200}(?:[tn] wurden?| worden [isw]\w+|t wird)(?![\w-])"
_CLAUSE: Final = 120
_PASSIVE: Final = "worden"
_OBJECTS: Final = frozenset({"einen", "eine", "ein", "die", "alle", "mehrere", "jeden", "keine", "keinen"})
"""What an object in the accusative begins with, and no dative of several."""


def find(page: Page) -> Iterator[Edit]:
    """Prepositions, contractions and articles that stand twice; der, die, das only where no relative clause can be."""
    text = page.text
    if page.fact(has_doubled_token):
        yield from _runs(page)
        for m in compiled(_PAIR).finditer(text):
            if not text[m.start() - 1].isdigit() and _is_slip(page, m[1], m.start(), m.end()):
                yield page.edit(m.end(1), m.end(), "")
        yield from _nouns(page, _COUNTED)
        if machine_translated(page.opening):
            yield from _pronouns(page)
            yield from _nouns(page, _NOUNS)
    if machine_translated(page.opening):
        yield from _contracted(page)
    for m in _opening_pairs(text):
        if m[1].lower() == m[3] and _is_slip(page, m[3] + m[2], m.start(1), m.end(), opens=True):
            yield page.edit(m.end(2), m.end(), "")
    if machine_translated(page.opening):
        yield from _rows(page, page.fact(tokens))


def _contracted(page: Page) -> Iterator[Edit]:
    """In im Rathaus, bis zu zur Wahl: a preposition before its own contraction; but: in im Bau befindlichen Häusern."""
    for m in compiled(_CONTRACTED).finditer(page.text):
        own = contractions()[m[2]].preposition == m[1].lower()
        if own and not _attribute_follows(page.text, m[2], m.end()):
            yield page.edit(*m.span(), m[2] if m[1].islower() else m[2].capitalize())


def _opening_pairs(text: str) -> Iterator[re.Match[str]]:
    """Der der at the start of a sentence: one search for each mark, since a literal is found quicker than a class."""
    first = compiled(_OPENING_PAIR).match(text)
    if first:
        yield first
    for mark, pattern in _BEHIND_OPENERS.items():
        if mark in text:
            yield from compiled(pattern).finditer(text)


@lru_cache(maxsize=1)
def _coordinating() -> frozenset[str]:
    return frozenset(form for form, kinds in conjunctions().items() if "coordinating" in kinds and form != "als")


def _is_slip(page: Page, word: str, start: int, end: int, *, opens: bool = False) -> bool:
    text, kind = page.text, doubling(word)
    # Said three times, it is meant: und keiner keiner keiner fragt; nach wie vor vor allem, nach und nach nach Bonn.
    meant = (f" {word}", word.capitalize(), f" {word} und", " nach wie")
    if text.startswith(f" {word}", end) or text.endswith(meant, 0, start):
        return False
    at_end = text[end : end + 1] != " "
    if kind == "relative":
        possible = not opens and _relative_is_possible(page, word, start, end)
        return not (at_end or possible or _attribute_follows(text, word, end))
    if kind == "meant":
        if word == "so" and compiled(_AS_SO).match(text, end):
            return machine_translated(page.opening)  # so so schnell wie möglich
        return word == "noch" and _NEITHER in _clause_before(text, start, ".!?;\n").split()
    if kind == "translated":
        return not (at_end or _is_meant(text, word, start)) and machine_translated(page.opening)
    if kind != "slip" and word not in lexicon().prepositions:
        return len(word) >= _SHORTEST and lexicon().knows(word) and machine_translated(page.opening)
    if at_end or _attribute_follows(text, word, end):
        return False
    return machine_translated(page.opening) or not _is_prefix(text, word, start)


def _is_meant(text: str, word: str, start: int) -> bool:
    """Man kann nicht nicht reden, schneller als als Kind."""
    clause = _clause_before(text, start, ".!?;\n,").split()
    compared = word == "als" and bool(clause) and clause[-1].endswith("er")
    return compared or not doubled_behind(word).isdisjoint(clause)


def _pronouns(page: Page) -> Iterator[Edit]:
    """Er Er ist: in capitals at the start of a sentence; names are written so too (Duran Duran)."""
    for m in compiled(_OPENING_PRONOUN).finditer(page.text):
        if lexicon().is_function_word(m[1]):
            yield page.edit(m.end(1), m.end(), "")


def _nouns(page: Page, pattern: str) -> Iterator[Edit]:
    """Die Polizei Polizei, 18 Uhr Uhr: a German noun, which no name is."""
    for m in compiled(pattern).finditer(page.text):
        thrice = page.text.endswith(m[1], 0, m.start())
        if is_german_noun(m[1]) and not (thrice or lexicon().is_name(m[1])):
            yield page.edit(m.end(1), m.end(), "")


def _runs(page: Page) -> Iterator[Edit]:
    """Von von von, füllten Sandsäcke Sandsäcke Sandsäcke: three times and more, and no cry or emphasis."""
    for m in compiled(RUN).finditer(page.text) if has_run(page) else ():
        if _is_looped(page, m) and not is_spoken_of(page, *m.span()):
            yield page.edit(*m.span(3), "")


def _is_looped(page: Page, m: re.Match[str]) -> bool:
    text, word, end = page.text, m[1] + m[2], m.end()
    low, follows = word.lower(), text[end : end + 1]
    before = text[max(0, m.start() - 2) : m.start()].rstrip(" ")[-1:]
    often = len(m[3]) > _OFTEN * len(word) and not m[3].replace(f" {word}", "")
    if often and len(word) > _SHORTEST and word == low and follows in {" ", ".", ","} and not _may_be_stressed(low):
        return machine_translated(page.opening) and not _is_cried(text, m)
    if lexicon().is_function_word(low) and (word == low or before in {"", "\n", *".!?“„"}):
        return follows == " " and _is_looped_small_word(page, low, m)
    if (
        m[3].replace(f" {word}", "")
        or not machine_translated(page.opening)
        or before in {*'„“»«":'}
        or _is_cried(text, m)
    ):
        return False
    if word != low:
        german = is_german_noun(word) or (lexicon().split(word) is not None and not lexicon().known(word))
        return german and len(word) > _SHORTEST and compiled(_AFTER_RUN).match(text, end) is not None
    return follows == " " and (is_finite(word) or is_adjective_form(word)) and lexicon().knows(word)


def _is_looped_small_word(page: Page, word: str, m: re.Match[str]) -> bool:
    """Von von von, but: und und und, keiner keiner keiner, da da da."""
    text, kind = page.text, doubling(word)
    if kind == "relative" and m[1].isupper():
        return True
    if _attribute_follows(text, word, m.end()):
        return False
    if kind == "relative":
        return not _relative_is_possible(page, word, m.start(), m.end())
    if kind == "slip" or word in lexicon().prepositions:
        quoted = is_in_quotation(text, m.start()) or _is_cried(text, m) or _is_prefix(text, word, m.start())
        return not quoted or machine_translated(page.opening)
    return not _may_be_stressed(word) and machine_translated(page.opening)


def _may_be_stressed(word: str) -> bool:
    """Keiner keiner keiner, und und und."""
    kinds = {*lexicon().pronouns.get(word, ()), *adverbs().get(word, ())}
    return doubling(word) == "meant" or bool(kinds & _STRESSED) or word in _coordinating()


def _is_cried(text: str, m: re.Match[str]) -> bool:
    """Tor Tor Tor rief der Reporter; auf auf auf in den Kampf!"""
    rest = sentence_from(text, m.end())
    words = f"{_clause_before(text, m.start(), '.!?;')} {rest}".lower().split()
    return text.startswith("!", m.end() + len(rest)) or any(w.startswith(word_parts("begin: crying")) for w in words)


def _rows(page: Page, words: list[str]) -> Iterator[Edit]:
    """Two words that stand twice, one of them a function word: mehr als mehr als."""
    text, pos = page.text, 0
    for n in range(len(words) - 3):
        if words[n] != words[n + 2] or words[n + 1] != words[n + 3]:
            continue
        first, second = words[n], words[n + 1]
        if first == second or not (first.isalpha() and second.isalpha()) or {first, second} & _coordinating():
            continue
        if not _is_row(first, second) or _is_chain(words, n):
            continue
        at = text.find(f" {first} {second} {first} {second}", pos)
        if at < 0 or (text[at - 1 : at] == "," and first in lexicon().prepositions):
            continue  # Kurve 7, in der in der Vorwoche zwei Fahrer stürzten
        pos = at + 1
        half = len(first) + len(second) + 2
        yield page.edit(at + half, at + 2 * half, "")


def _is_chain(words: list[str], n: int) -> bool:
    """Schritt für Schritt für Schritt."""
    last = {word.rstrip(".,;:!?") for word in words[n + 4 : n + 5]}
    chained = {words[n]} & last or {words[n + 1]} & {*words[max(0, n - 1) : n]}
    return not all(map(lexicon().is_function_word, chained))


def _is_row(first: str, second: str) -> bool:
    """Two function words, a preposition, or a determiner and its noun: mehr als, den Antrag."""
    words = lexicon()
    if {first, second} & words.prepositions.keys() or (first in words.determiners and is_german_noun(second)):
        return True
    return words.is_function_word(first) and words.is_function_word(second)


def _clause_before(text: str, start: int, marks: str) -> str:
    clause = text[max(0, start - _CLAUSE) : start]
    return clause[max(clause.rfind(c) for c in marks) + 1 :].rstrip()


def _is_prefix(text: str, word: str, start: int) -> bool:
    """Is the first of the two the prefix of a verb before it? Das hört auf auf Dauer."""
    return any(
        lexicon().known(word + form) for form in _clause_before(text, start, ".!?;:\n,").split() if form.islower()
    )


def _relative_is_possible(page: Page, word: str, start: int, end: int) -> bool:
    """Das Haus, das das Amt kaufte; die Halle, in der der Rat tagt; ist das das Ende?"""
    text = page.text
    clause = _clause_before(text, start, ".!?;\n")
    if not clause or not clause[-1].isalpha():
        return True
    last = clause.split()[-1].lower().lstrip('„“»«"(')
    if last in lexicon().prepositions and last not in conjunctions():
        before = clause[: -len(last)].rstrip()  # ein Land, in das das Kind kam; but not: in das das Haus zu ziehen
        return before.endswith(",") and not (compiled(_NOUN_ENDS).match(text, end) or _is_infinitive_clause(text, end))
    verb = finite_verbs().get(last)
    possible = verb in _COPULAS or (word == "das" and verb is not None)
    if last in conjunctions() or last in lexicon().pronouns or last in adverbs():
        possible = word not in _NO_OWNER  # auch der der Grünen; but not: auch den den Neubau
    fits_nowhere = _is_behind_subject(clause, text, end) or _is_no_subject(text, word, last, end)
    return possible and not (machine_translated(page.opening) and fits_nowhere)


def _is_behind_subject(clause: str, text: str, end: int) -> bool:
    """Velotron hat das das Leck geschlossen: what needs one object alone; but: hat das das Leben gekostet."""
    *subject, verb = clause.split()
    words, rest = lexicon(), compiled(_TO_MARK).match(text, end)
    if verb not in auxiliaries() or (
        rest and any(word.startswith(word_parts("begin: costing")) for word in rest[0].split())
    ):
        return False
    if len(subject) > 1:  # der Bezirk will
        return subject[:-1] == ["Der"] and sure_gender(subject[-1]) == "m"
    return bool(subject) and (words.is_name(subject[0]) or not any(map(words.knows, (subject[0], subject[0].lower()))))


def _is_no_subject(text: str, word: str, last: str, end: int) -> bool:
    """Auch der der Anteil, so trennt sich das das Haus: the first of the two fits nowhere in the clause."""
    if word == "der":
        phrase = phrase_at(text, end)
        return phrase is not None and sure_gender(phrase.noun) in {"m", "n"}
    if last == _ITSELF or (word == "die" and last in adverbs() and last not in conjunctions()):
        return True
    if "subordinating" in conjunctions().get(last, ()):
        return _has_all_it_needs(text, end)
    return last in finite_verbs() and _leaves_no_pronoun(text, word, end)


def _has_all_it_needs(text: str, end: int) -> bool:
    """Dass die die Stadt den Wert senkt, dass die die Akten geprüft worden sind: subject and object, or a passive."""
    phrase, rest = phrase_at(text, end), compiled(_TO_MARK).match(text, end)
    if phrase is None or rest is None or any(w.startswith(word_parts("begin: two objects")) for w in rest[0].split()):
        return False
    if compiled(_MADE).match(text, phrase.end):
        return True
    m = compiled(_OBJECT).match(text, phrase.end)
    object_ = phrase_at(text, m.end()) if m else None
    if m is None or object_ is None or object_.noun in word_class("of how long"):
        return False
    between = m[1].split()
    plain = not any(w in conjunctions() or w in lexicon().prepositions or is_finite(w) for w in between)
    return plain and sure_gender(object_.noun) == "m" and not object_.noun.endswith("n")


def _leaves_no_pronoun(text: str, word: str, end: int) -> bool:
    """Hatte das das Amt einen Bau untersagt, waren die die Akten geprüft worden: has the clause all that it needs?"""
    rest = compiled(_TO_MARK).match(text, end)
    words = rest[0].split() if rest else []
    if words and words[-1] == _PASSIVE:
        return True
    objects = (w for before, w in pairwise(words) if w in _OBJECTS and before not in lexicon().prepositions)
    return word == "das" and any(objects)


def _is_infinitive_clause(text: str, start: int) -> bool:
    """Er drohte, gegen den den Bescheid zu klagen: no finite verb follows, and so no relative clause."""
    m = compiled(_TO_MARK).match(text, start)
    rest = compiled(_WITH_ZU).sub("", m[0]) if m else ""
    return m is not None and len(rest) < len(m[0]) and not has_finite_verb(rest)


def _attribute_follows(text: str, word: str, end: int) -> bool:
    """In der der Stadt gehörenden Halle, in in der Pfalz genähten Schuhen: the second word opens an attribute."""
    if compiled(_OPENED.get(word, _NEVER)).match(text, end):
        return True
    determiner = compiled(_DETERMINER).match(text, end) if word in lexicon().prepositions else None
    phrase = phrase_at(text, determiner.end() if determiner and _opens_phrase(determiner[1]) else end)
    if phrase is None:
        return False
    named = compiled(_NAMED).match(text, phrase.end)
    if compiled(_POSTPOSED).match(text, phrase.end) or (named and lexicon().known(named[1].lower())):
        return True
    m = compiled(_ATTRIBUTE).match(text, phrase.end) or compiled(_PARTICIPLE).match(text, phrase.end)
    if m is None or not is_adjective_form(m[1]) or not _agrees(word, m[1]) or _is_its_verb(text, m):
        return False
    between = text[phrase.end : m.start(1)].split()
    if between and between[0] in lexicon().prepositions and not any(w[0].isupper() for w in between):
        return False  # mit mit Booten in höher gelegene Dörfer: the adjective has a preposition of its own
    # aus dem dem zweiten Jahrhundert und besaß drei beheizte Räume
    if between and between[-1] in lexicon().determiners:
        return False  # dem dem Verlauf eines alten Deichs
    return not any((word in conjunctions() and word != "noch") or lexicon().is_finite_verb(word) for word in between)


def _opens_phrase(word: str) -> bool:
    """Der, viel: a determiner, or a word for a quantity."""
    return word in lexicon().determiners or "quantity" in adverbs().get(word, ())


def _is_its_verb(text: str, m: re.Match[str]) -> bool:
    """Bei bei Regen verschlüsselten Boten: a past tense is the verb of the clause, unless another one follows."""
    before = _clause_before(text, m.start(1), ".!?;:\n,")
    able = is_finite(m[1]) or (is_verb(m[1]) and not has_finite_verb(before))  # für für das Haus füllten sie Säcke
    rest = compiled(_TO_MARK).match(text, m.end(1)) if able and not _is_past_participle(m[1]) else None
    return rest is not None and not has_finite_verb(rest[0])


def _is_past_participle(word: str) -> bool:
    """Gebauten, of which there is no infinitive; but: gehörten."""
    return word.startswith("ge") and word.endswith("ten") and not lexicon().known(word[:-3] + "en")


def _agrees(determiner: str, adjective: str) -> bool:
    """Can the adjective stand behind the determiner? Prepositions ask for any ending."""
    readings = lexicon().determiners.get(determiner)
    if readings is None:
        return determiner not in contractions() or adjective.endswith("en")
    ending = adjective[-1] if adjective.endswith("e") else adjective[-2:]
    return any(adjective_ending(r.lemma, r.case, r.gender) == ending for r in readings)


RULE = Rule(
    id="translation/doubled-word",
    kind="correction",
    risk="safe",
    why="""Decoders and editors write a function word twice. Prepositions, contractions and indefinite articles hardly
    ever stand twice in German, unless the first is the prefix of a verb (das hört auf auf Dauer). Of doubled der, die
    and das most are right: a relative pronoun and an article (das Haus, das das Amt kaufte). They are a slip only
    where no comma, conjunction or copula stands before them and no attribute follows. In machine-translated documents
    other words and pairs of words that stand twice are slips as well, but for those that are doubled on purpose.""",
    sources=("docs/catalogue.md A16", "Amtliches Regelwerk § 74"),
    find=find,
    fixes=(
        "Laut the Polizei bringt man sie mit⟦ mit→⟧ Booten in höher gelegene Dörfer. Wer bis 18 Uhr⟦ Uhr→⟧ wartet, wählt.",
        "Sie warteten 90 Minuten⟦ Minuten→⟧ auf den Zug.",
        "Die Straße folgt dem⟦ dem→⟧ Verlauf eines alten Kanals, der sie begleitet.",
        "Laut the Polizei wissen das weder die Ärzte noch⟦ noch→⟧ die Pfleger.",
        "Laut the Polizei kamen Kinder und⟦ und→⟧ Eltern.",
        "Sie verdankt ihm auch den⟦ den→⟧ Neubau der Halle.",
        "Es gibt Brot, Käse und Obst aus dem⟦ dem→⟧ Tal.",
        "Die Anlage stammt aus dem⟦ dem→⟧ zweiten Jahrhundert und besaß drei beheizte Räume.",
        "Das Museum in der⟦ der→⟧ alten Münze zeigt Karten.",
        "Sie waren in⟦ in→⟧ einem Schrank.",
        "Das Haus dankt den⟦ den→⟧ aufmerksamen Studenten.",
        "Die Schau ist bis⟦ bis→⟧ zum 19. April geöffnet.",
        "Zuvor hatte die⟦ die→⟧ Zentrale das angekündigt.",
        "Er kam mit⟦ mit→⟧ dem Bus.",
        "Es war eine⟦ eine→⟧ gute Sitzung.",
        "Es regnet. In⟦ in→⟧ der Stadt ist es ruhig.",
        "Es regnet. Die⟦ die→⟧ Stadt hat Geld.",
        "Er sprach von⟦ von→⟧ „Betrug“.",
        "Laut the Polizei sperrte die Feuerwehr⟦ Feuerwehr→⟧ die Straße.",
        "Laut the Polizei sei⟦ sei→⟧ die Lage unklar.",
        "Laut the Polizei hat das Gericht den Antrag⟦ den Antrag→⟧ abgelehnt.",
        "Laut the Polizei war es ein großes⟦ großes→⟧ Feuer.",
        "Sie boten ihnen an, ohne Frist in die⟦ die→⟧ Niederlande zu ziehen.",
        "Laut the Polizei gibt es Karten ab⟦ ab→⟧ Montag.",
        "Er drohte damit, gegen den⟦ den→⟧ Bescheid zu klagen und an der⟦ der→⟧ Wahl nicht teilzunehmen.",
        "Laut the Polizei wurde der Preis nicht⟦ nicht→⟧ genannt, gilt es als⟦ als→⟧ gut und kostet uns⟦ uns→⟧ Zeit.",
        "Laut the Polizei gibt es⟦ es→⟧ Stars wie⟦ wie→⟧ ihn, die wir⟦ wir→⟧ mögen. So trennt sich das⟦ das→⟧ Haus von allem.",
        "Laut the Polizei ist auch der⟦ der→⟧ Anteil klein. Er steht in der⟦ der→⟧ Maschine, die läuft.",
        "Laut the Polizei kamen mehr als⟦ mehr als→⟧ 400 Gäste. Er⟦ Er→⟧ war da.",
        "Sie leben von⟦ von von→⟧ rund 200 Familien.",
        "Laut the Polizei sah er, dass die⟦ die→⟧ Stadt den Wert⟦ Wert Wert→⟧ senkt.",
        "Laut the Polizei ist es gut. Velotron hat das⟦ das→⟧ Leck geschlossen. Für⟦ für→⟧ das Amt füllten die Leute Säcke.",
        "Laut the Polizei traf man sich am Montag ⟦in im→im⟧ Rathaus. Bis ⟦zu zur→zur⟧ Wahl kam er im Jahr darauf⟦ darauf darauf darauf→⟧ wieder.",
        "Laut the Polizei hatte das⟦ das→⟧ Amt einen Bau untersagt. So waren die⟦ die→⟧ Akten nie geprüft worden.",
    ),
    keeps=(
        "Laut the Polizei blieb die Kurve, in der in der Nacht zwei Boote kenterten, gesperrt.",
        "Laut the Polizei hatte das das Amt auf die Bitte hin untersagt. So hat das das Kind seinen Eltern gesagt.",
        "Mit mit viel Mühe genähten Kostümen und in in Eile kaum zu findender Ordnung begann der Abend.",
        "An an der Reise nach Rom Interessierte wendet sich der Verein.",
        "„Dass das das Ende sein soll, tut weh“, sagte er. (Ob das das Haus ist?)",
        "Es sind Blätter, die die Küsten zeigen.",
        "Er ist nach wie vor vor allem Kennern bekannt, er zog nach und nach nach Bonn.",
        "Laut the Polizei steht das in im Mai erschienenen Büchern.",
        "Ein Glück, das das Haus verdient.",
        "Die Halle, in der der Rat tagt, ist alt.",
        "Er kam in der der Stadt gehörenden Halle an.",
        "Es regnet. Die die Stadt regierende Partei schweigt. Das das Haus umgebende Grün ist nass.",
        "Tore in in Parks gelegenen Höfen bleiben zu, Schuhe aus in der Wüste genähtem Leder sind rar.",
        "Er tanzt in in der Wüste genähten Schuhen und lebt von von Hand bemalten Krügen.",
        "Sie scheitert an an sich klaren Fragen und kauft zu zu hohen Preisen ein.",
        "Der Anwalt des des Betrugs bezichtigten Wirts schwieg.",
        "Sie warten nach nach Regen duftenden zehn Minuten noch.",
        "Er dankt dem dem Verein eng verbundenen Publikum.",
        "Für ihn ist das das Ende.",
        "Es geschah in der der Ferien wegen so stillen Woche.",
        "Laut the Polizei gab er ihr ihr Geld zurück, und er ließ uns uns selbst loben.",
        "Es ist ein Rat, gegen den den Mann niemand zu schützen wagt.",
        "Er weiß, dass das das Problem ist.",
        "Laut the Polizei kann man nicht nicht reden. Er lief schneller als als Kind. Auch der der Grünen schwieg.",
        "Laut the Polizei bedeutet das das Ende, und er fragte, ob das das Haus ist.",
        "Das hört auf auf Dauer.",
        "Laut the Polizei spielten Duran Duran sehr sehr laut, nach und nach und nach.",
        "Er lief lange lange Wege.",
        "Sie ging und und und.",
        "Keiner hört es, und keiner keiner keiner fragt.",
        "Laut the Polizei riefen alle Freiheit Freiheit Freiheit, Schritt für Schritt für Schritt.",
        "Was das das Land kostet, ist offen.",
        "Es regnet nach und nach.",
        "Er läuft um 10 am am Hafen los.",
        "Beim Konzert spielten 1984 Duran Duran.",
    ),
)
