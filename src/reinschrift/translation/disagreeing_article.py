"""The article der, die, das at the start of a sentence or after its verb, of another gender than its noun."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.evidence.agreement import endings_to_change
from reinschrift.evidence.clauses import could_be_finite
from reinschrift.evidence.frames import word_after
from reinschrift.evidence.phrases import Phrase, could_be_plural, genitive_form, phrase_at, sure_gender
from reinschrift.words import Letter, lexicon
from reinschrift.words.closed import finite_verbs
from reinschrift.words.grammar import adjective_ending, determiner_form

# Der, an attribute with a preposition (im Januar), adjectives, a noun.
_OPENING: Final = r"(?m)^(D(?:er|ie|as))((?: (?:[iav]m|zum|zur|vom|beim|seit|nach|in|von|bei) [A-ZÄÖÜ][a-zäöüß]+)?)(?= [a-zäöüA-ZÄÖÜ])"
_INNER: Final = r"[.!?] (D(?:er|ie|as))((?: (?:[iav]m|zum|zur|vom|beim|seit|nach|in|von|bei) [A-ZÄÖÜ][a-zäöüß]+)?)(?= [a-zäöüA-ZÄÖÜ])"
_CLAUSE: Final = r" (?:dass|ob|weil|nachdem|obwohl|bevor|damit|sodass|wenn) (der|das)(?= [a-zäöüA-ZÄÖÜ])"
_WORDS: Final = r"(?:Dies|Jed|Jen)(?:er|es|e)|(?:[KSM]?[Ee]in|Unser|Ihr)e?"
_DETERMINER: Final = rf"(?m)^({_WORDS})(?= )"
_INNER_DETERMINER: Final = rf"[.!?] ({_WORDS})(?= )"
_CASELESS: Final = frozenset({("der", "n"), ("das", "f")})
_JOINED: Final = frozenset({"und", "oder", "sowie"})
_STRONG: Final = ("es", "em")
_OBJECT: Final = r"[a-zäöü] (das|die)(?= [a-zäöüA-ZÄÖÜ])"
_VERB: Final = r"([a-zäöüß]+)\Z"
_NEXT: Final = r"[ ]([a-zäöüß]+)"
_NAME: Final = r"[ -](?:[A-ZÄÖÜ]|[0-9])"
_GENDERS: Final[dict[str, Letter]] = {"der": "m", "die": "f", "das": "n"}


def find(page: Page) -> Iterator[Edit]:
    """Nominatives that open a sentence or a clause, and accusatives between subject and verb."""
    for pattern in (_OPENING, _INNER):
        for m in compiled(pattern).finditer(page.text):
            yield from _nominative(page, m.start(1), m.end(1), m.end(2))
    for m in compiled(_CLAUSE).finditer(page.text):
        yield from _in_clause(page, *m.span(1))
    for pattern in (_DETERMINER, _INNER_DETERMINER):
        for m in compiled(pattern).finditer(page.text):
            yield from _determiner(page, *m.span(1))
    for m in compiled(_OBJECT).finditer(page.text):
        yield from _accusative(page, m.start(1), m.end(1))


def _nominative(page: Page, start: int, end: int, attribute: int) -> Iterator[Edit]:
    """The adjective in -e, or the verb in the singular behind the noun, shows a nominative."""
    text, old = page.text, page.text[start:end].lower()
    phrase = phrase_at(text, attribute)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is not None and _GENDERS[old] == gender and attribute == end:
        yield from _weak(page, phrase)
    if phrase is None or gender is None or _GENDERS[old] == gender:
        return
    if (attribute > end and not phrase.adjectives) or _is_pronoun(text, phrase):
        return
    last = text[slice(*phrase.adjectives[-1])] if phrase.adjectives else ""
    plural = could_be_plural(phrase.noun, gender)
    if gender == "p":
        if old == "der" and last.endswith("e") and phrase.noun.endswith("e"):
            yield page.edit(start, end, "Die")
            for s, e, new in endings_to_change(text, phrase, adjective_ending("der", "nom", "p")):
                yield page.edit(s, e, new)
        return
    follows = compiled(_NEXT).match(text, phrase.end)
    verb = follows is not None and (lexicon().is_finite_verb(follows[1]) or could_be_finite(follows[1]))
    if (old == "die" and plural) or genitive_form(phrase.noun, gender) is True:
        return
    feminine = old == "das" and gender == "f" and attribute == end and not plural
    if feminine or (last.endswith("e") and old != "die") or (verb and old != "der") or (verb and last.endswith("e")):
        form = determiner_form("der", "nom", gender)
        if form is not None:
            yield page.edit(start, end, form.capitalize())


def _weak(page: Page, phrase: Phrase) -> Iterator[Edit]:
    """Der neues Chef: behind the article adjectives have no strong ending."""
    if phrase.adjectives and page.text[slice(*phrase.adjectives[-1])].endswith(_STRONG):
        for s, e, new in endings_to_change(page.text, phrase, "e"):
            yield page.edit(s, e, new)


def _in_clause(page: Page, start: int, end: int) -> Iterator[Edit]:
    """Dass der Fundament unterspült ist: der before a neuter has no case, nor has das before a feminine."""
    phrase = phrase_at(page.text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if phrase is None or (page.text[start:end], gender) not in _CASELESS or could_be_plural(phrase.noun, gender or "p"):
        return
    form = determiner_form("der", "nom", gender) if gender else None
    if form is not None and word_after(page.text, phrase.end) not in _JOINED:
        yield page.edit(start, end, form)
        for s, e, new in endings_to_change(page.text, phrase, adjective_ending("der", "nom", gender or "n")):
            yield page.edit(s, e, new)


def _determiner(page: Page, start: int, end: int) -> Iterator[Edit]:
    """Dieser Gesetz gilt: a form that has no reading for the noun, before the verb that follows the subject."""
    text = page.text
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    readings = lexicon().determiners.get(text[start:end].lower(), ())
    if phrase is None or gender is None or gender == "p" or not readings:
        return
    plural = could_be_plural(phrase.noun, gender)
    if any(r.gender == gender or (r.gender == "p" and plural) for r in readings):
        return
    follows = word_after(text, phrase.end)
    form = determiner_form(readings[0].lemma, "nom", gender)
    if form is not None and follows in finite_verbs() and genitive_form(phrase.noun, gender) is not True:
        yield page.edit(start, end, form.capitalize())
        for s, e, new in endings_to_change(text, phrase, adjective_ending(readings[0].lemma, "nom", gender)):
            yield page.edit(s, e, new)


def _is_pronoun(text: str, phrase: Phrase) -> bool:
    """Das sagte der Rat; Das können Bürger: what stands behind it is the verb and no adjective."""
    if not phrase.adjectives:
        return False
    first = text[slice(*phrase.adjectives[0])]
    return lexicon().is_finite_verb(first) or could_be_finite(first)


def _accusative(page: Page, start: int, end: int) -> Iterator[Edit]:
    """Das Bericht, die Gesetz behind the finite verb of a sentence whose subject stands before it."""
    text, old = page.text, page.text[start:end]
    before = compiled(_VERB).search(text, max(0, start - 40), start - 1)
    phrase = phrase_at(text, end)
    gender = sure_gender(phrase.noun) if phrase else None
    if before is None or phrase is None:
        return
    if old == "das" and gender == "m" and _is_shown(text, phrase) and before[1] not in lexicon().prepositions:
        yield page.edit(start, end, "den")  # the adjective shows the accusative: vor allem das geringen Wert
        return
    if (
        not lexicon().is_finite_verb(before[1])
        or gender is None
        or gender in {"p", _GENDERS[old]}
        or could_be_plural(phrase.noun, gender)
    ):
        return
    sentence = _sentence_before(text, before.start())
    if gender == "m" and not (sentence and sentence[0].lower() in lexicon().determiners and len(sentence) <= _SUBJECT):
        return
    form = determiner_form("der", "acc", gender)
    if form is not None and not compiled(_NAME).match(text, phrase.end):
        yield page.edit(start, end, form)
        for s, e, new in endings_to_change(text, phrase, adjective_ending("der", "acc", gender)):
            yield page.edit(s, e, new)


def _is_shown(text: str, phrase: Phrase) -> bool:
    return bool(phrase.adjectives) and text[slice(*phrase.adjectives[-1])].endswith("en")


def _sentence_before(text: str, end: int) -> list[str]:
    piece = text[max(0, end - _FAR) : end]
    return piece[max(piece.rfind(". "), piece.rfind("\n")) + 1 :].split()


_FAR: Final = 120
_SUBJECT: Final = 3
"""Words of a subject that is surely one: Der Rat, Die neue Ministerin."""


RULE = Rule(
    id="translation/disagreeing-article",
    kind="correction",
    risk="safe",
    why="""A decoder that has lost the noun out of sight takes the article of another one: "Der drohende Lücke",
    "Das Regierung". At the start of a sentence the adjective in -e or the verb behind the noun shows a nominative, and
    behind subject and verb stands an accusative; the gender leaves one form. Genitives and datives that open a
    sentence (Der Regierung fehlt Geld), plurals and nouns of two genders stay.""",
    sources=("docs/catalogue.md A2", "Amtliche Paradigmen: data/words/endings.tsv"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: without that, an unusual word order is likelier than a wrong article",
    fixes=(
        "⟦Der→Die⟧ drohende Lücke ist groß.",
        "Es ist kalt. ⟦Der→Die⟧ im Januar drohende Versorgungslücke sei kein Grund zur Panik.",
        "⟦Das→Die⟧ Regierung hat das beschlossen.",
        "⟦Das→Die⟧ Feuerwehr löschte den Brand.",
        "⟦Der→Die⟧ ⟦drohende→drohenden⟧ Engpässe sind bekannt.",
        "Der Stadtrat hat ⟦das→den⟧ Bericht zur Kenntnis genommen.",
        "Die Ministerin hat ⟦die→das⟧ Gesetz gelesen.",
    ),
    keeps=(
        "Der Regierung fehlt das Geld.",
        "Der neuen Regierung fehlt das Geld.",
        "Die Unternehmen haben das beschlossen.",
        "Das Kabel-TV läuft.",
        "Das hat Regierung und Opposition geeint.",
        "Der im Januar gewählte Präsident kommt.",
        "Der Stadtrat hat den Bericht gelesen.",
        "Er sagt, das Regierung und Opposition gut ist.",
        "Es ist kalt. Das sagte Bundeskanzler Huber am Montag.",
        "Das können alternative Betriebe besser.",
        "Der gebürtige Australier spielt in Graz.",
        "Die VIG wächst weiter.",
        "Hier wird das BWB aktiv, sagt die BWB dazu.",
    ),
)
