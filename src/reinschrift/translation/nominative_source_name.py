"""A name with its article in the nominative, with a preposition that asks for the dative."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from reinschrift.agreement.repairs import Change, agreements, smallest_repair
from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.frames import is_german_noun, word_after, word_before
from reinschrift.syntax.government import case_after, clause_before
from reinschrift.syntax.names import gender_of_head, romance_heads
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.noun_phrases import determined_at
from reinschrift.syntax.noun_readings import noun_readings
from reinschrift.syntax.possible_cases import opens_sentence
from reinschrift.syntax.telling import gender_of_medium, is_listener, is_verb_of_telling
from reinschrift.tables import read_words
from reinschrift.translation._name_ends import without_verb
from reinschrift.words import Case, Letter, lexicon
from reinschrift.words.closed import word_class
from reinschrift.words.grammar import determiner_form, prepositions
from reinschrift.words.tokens import as_tokens, token_set

_CHAIN: Final = r"((?: (?:of the |of |and |& )?[A-ZÄÖÜ][\w’'-]*){1,5})"
_ARTICLE: Final = rf"D(?<=[tßrnhi] D)(er|ie|as){_CHAIN}"  # behind the last letter of such a preposition
_ANY_ARTICLE: Final = rf" (D(?:er|ie|as)){_CHAIN}"
_PREPOSITION: Final = r"[^\W\d_]{2,10}\Z"
_ROMANCE: Final = (
    r" (D(?:er|ie|as)) ([A-ZÀ-Ý][\wà-ÿ’-]+)(?= (d(?:el|ell[ae]|[aeiou]|[aeo]s) )?(?:[a-z]{1,5} ){0,2}[A-ZÀ-Ý])"
)
"""The first noun of a name that goes on: Die Voz de la Bahía."""
_POSTPOSED: Final = (
    rf"[Dd](?<!\w.)(er|ie|as){_CHAIN.replace('of the |', 'of the |d(?:el|ell[aeo]|[aeiou]|es|e la) |')} zufolge\b"
)
_OPENING: Final = r"(D(?:er|ie|as)|Eine?)\b([^.,;:!?()–„“\n]{2,100}?) zufolge\b"
_TOLD: Final = rf"[Dd](?<!\w.)(er|ie|as){_CHAIN} gegenüber\b(?=([.,:“])?)"
_POSTPOSITION: Final = frozenset(token for token, _ in as_tokens(("zufolge",), before=("",)))
_MEDIATED: Final = frozenset({"von", "bei", "mit", "nach"})
_CLAUSES: Final = frozenset({"bis", "seit", "während", "zu"})  # conjunctions, or too: bis Die Bahn kommt
_TELLING: Final = frozenset({"wie", "dass", "was", "als", "wenn"})
_AT_HAND: Final = (" vorlieg", " vorlag")
_OPENERS: Final = frozenset({"wie", "was", "dass", "nachdem", "weil"})
_INDEFINITE: Final = r"(E(?<=[tßr] E)ine?) ([A-ZÄÖÜ][a-zäöüß]+)(?![\w-])"
_GENDERS: Final[dict[str, Letter]] = {"Der": "m", "Die": "f", "Das": "n"}
_REACH: Final = 20
_SHORTEST_HEAD: Final = 4
_DATIVE: Final = {"er": "em", "as": "em", "ie": "er"}


def find(page: Page) -> Iterator[Edit]:
    """The article of an unquoted name, and the adjectives that begin the name."""
    words = page.fact(token_set)
    if not _asking().isdisjoint(words):
        yield from _behind_sources(page)
    if machine_translated(page.opening):
        romance = {edit.start: edit for edit in _romance(page)}
        yield from romance.values()
        yield from (edit for edit in _in_translations(page) if edit.start not in romance)
        yield from _told_to(page)
    if not _POSTPOSITION.isdisjoint(words):
        yield from _before_postposition(page)


@lru_cache(maxsize=1)
def _asking() -> frozenset[str]:
    forms = (spelt for form in word_class("of sources") for spelt in (form, form.capitalize(), form.upper()))
    return frozenset(token for token, _ in as_tokens(forms, after=("",)))


def _behind_sources(page: Page) -> Iterator[Edit]:
    """Laut Die New York Times; laut Ein Bericht."""
    text = page.text
    for m in compiled(_ARTICLE).finditer(text):
        blank = m.start() - 1
        if _preposition_before(text, blank) in word_class("of sources") and not is_spoken_of(page, blank, m.end()):
            yield page.edit(m.start(), m.end(1), "d" + _ending(m[1], m[2]))
            yield from _adjectives(page, m.start(2), m[2])
    for m in compiled(_INDEFINITE).finditer(text):
        gender = sure_gender(m[2])
        if gender is not None and _preposition_before(text, m.start() - 1) in word_class("of sources"):
            yield page.edit(m.start(1), m.end(1), determiner_form("ein", "dat", gender) or m[1].lower())


def _in_translations(page: Page) -> Iterator[Edit]:
    """The press behind other prepositions, verbs and nouns."""
    text = page.text
    for m in compiled(_ANY_ARTICLE).finditer(text):
        preposition, name = _preposition_before(text, m.start()), _up_to_verb(m[2])
        if preposition in word_class("of sources") or is_spoken_of(page, *m.span()):
            continue
        if preposition in prepositions() and preposition not in _CLAUSES:
            known = _is_press(name) and (preposition in _MEDIATED or _is_foreign(name))
            known = known or _is_named_medium(m[1], name)
            case = case_after(text, preposition, m.start() - len(preposition)) if known else None
        else:
            case = _case_without_preposition(text, m.start(1), name)
        form = determiner_form("der", case, _gender(m[1], name)) if case else None
        if form is not None:
            yield page.edit(m.start(1), m.end(1), form)
            if case != "nom":
                yield from _adjectives(page, m.start(2), name)


def _romance(page: Page) -> Iterator[Edit]:
    """Mit Der Correo de la Sierra, nach Angaben Die Voz: in the gender of the article, behind a preposition or a noun."""
    text = page.text
    for m in compiled(_ROMANCE).finditer(text):
        gender = _GENDERS[m[1]]
        listed = romance_heads().get(m[2]) == gender
        if not listed and (m[3] is None or lexicon().knows(m[2])):
            continue
        preposition = _preposition_before(text, m.start())
        case = case_after(text, preposition, m.start() - len(preposition)) if preposition in prepositions() else None
        before = word_before(text, m.start(1))[0]
        owned = listed and case is None and before[:1].isupper() and lexicon().is_noun(before)
        form = determiner_form("der", case or "gen", gender) if case or owned else None
        if form and preposition not in _CLAUSES and not is_spoken_of(page, *m.span()):
            yield page.edit(m.start(1), m.end(1), form)


def _up_to_verb(name: str) -> str:
    """Dayton Examinernannte Walt Brennecke: what follows the verb that is glued to the name is no part of it."""
    words = name.split(" ")
    last = next((n for n, word in enumerate(words) if word != without_verb(word)), len(words) - 1)
    return " ".join(words[: last + 1])


def _is_named_medium(article: str, name: str) -> bool:
    """Die Agentur Blue Coast: a kind of medium, in the gender of the article, with its name."""
    kind, *rest = name.split()
    return bool(rest) and gender_of_medium(kind) == _GENDERS[article]


def _gender(article: str, name: str) -> Letter:
    """That of the article, but a capital Der before Times or Eisenbahn is a dative already."""
    last = name.rsplit(maxsplit=1)[-1]
    feminine = gender_of_head(last) == "f" or (is_german_noun(last) and sure_gender(last) == "f")
    return "f" if article == "Der" and feminine else _GENDERS[article]


def _is_foreign(name: str) -> bool:
    """An English name of a paper; a German one may keep its nominative (in Der Spiegel)."""
    words = name.split()
    if len(words) > 1 and not any(map(lexicon().knows, words)):
        return True  # das Noordelijk Weekblad
    german = is_german_noun(words[-1]) or lexicon().known(words[-1].lower())
    return gender_of_head(without_verb(words[-1])) is not None and (len(words) > 1 or not german)


def _preposition_before(text: str, at: int) -> str:
    before = compiled(_PREPOSITION).search(text, max(0, at - _REACH), at)
    return before[0].lower() if before else ""


def _case_without_preposition(text: str, start: int, name: str) -> Case | None:
    """Sagte er Das Halifax Journal; wie Das Halifax Journal berichtet; ein Reporter Die Halifax Times."""
    head = without_verb(name.rsplit(maxsplit=1)[-1])
    before = word_before(text, start)[0]
    medium = _is_named_medium(text[start : start + len("Das")], name)
    if (medium or gender_of_head(head)) and text.startswith(_AT_HAND, start + len("Das") + len(name)):
        return "dat"  # Unterlagen, die Das Magazin Ocean Watch vorliegen
    if gender_of_head(head) is None or not before:
        return None
    if is_listener(text, start, head) or _is_told_at_end(text, start, name):
        return "dat"
    if is_verb_of_telling(before) or before.lower() in _OPENERS:
        return "nom"
    if gender_of_medium(before) is not None or medium:
        return None  # die Zeitung Die Harbour Times; ein Entwickler Das Magazin: an owner would end in -s
    owned = sure_gender(before) is not None or (lexicon().is_noun(before) and not lexicon().is_name(before))
    return "gen" if owned else None


def _is_told_at_end(text: str, start: int, name: str) -> bool:
    """Wie der Inhaber Das Halifax Journal verriet: a subject before it, and a verb of telling right behind."""
    opener, *subject = clause_before(text, start, ".!?;:,„“\n") or [""]
    names = bool(subject) and (subject[-1][:1].isupper() or subject[-1] in lexicon().pronouns)
    last = name.rsplit(maxsplit=1)[-1]
    follows = last.removeprefix(without_verb(last)) or word_after(text, start + len("Das") + len(name))
    return opener.lower() in _TELLING and names and is_verb_of_telling(follows)


def _before_postposition(page: Page) -> Iterator[Edit]:
    """Das Wall Street Journal zufolge."""
    text = page.text
    opening = _opening_phrases(text)
    for edits in opening.values():
        yield from (page.edit(*edit) for edit in edits)
    for m in compiled(_POSTPOSED).finditer(text):
        medium = _is_told_medium(m[1], m[2])
        if m.start() in opening or (text[m.start()].islower() and not (medium or _is_press(m[2]))):
            continue  # (ermittelt) die Staatsanwaltschaft Medienberichten zufolge
        if text[m.start()].isupper() and sure_gender(word_before(text, m.start())[0]):
            yield page.edit(
                m.start(), m.end(1), "der" if m[1] == "ie" else "des"
            )  # einer Umfrage Das Instituto X zufolge
        elif m[1] != "er" or medium or _is_masculine(m[2].split()[-1]):
            yield page.edit(m.start(1), m.end(1), _ending(m[1], m[2]))
        else:
            continue
        yield from _adjectives(page, m.start(2), m[2])


def _opening_phrases(text: str) -> dict[int, tuple[Change, ...]]:
    """By its start each phrase that opens a sentence before zufolge, with what makes it a dative."""
    found: dict[int, tuple[Change, ...]] = {}
    for m in compiled(_OPENING).finditer(text):
        phrase = determined_at(text, *m.span(1)) if opens_sentence(text, m.start()) else None
        attribute = text[phrase.phrase.end : m.end(2)].split() if phrase else []
        last = attribute[-1] if attribute else ""
        if phrase is None or lexicon().is_name(phrase.noun) or gender_of_head(last) or not _is_whole(attribute):
            continue  # der Washington Post, ein Mann Berichten zufolge
        left = frozenset(reading for reading in noun_readings(phrase.noun) if reading[0] == "dat")
        if left:
            found[m.start()] = () if agreements(phrase, left, frozenset({"dat"})) else smallest_repair(phrase, left)
    return found


def _is_whole(attribute: list[str]) -> bool:
    """Only names and attributes with an article; no verb, and no dative without article, which is the source."""
    owning = word_class("owning")
    for before, word in pairwise(("", *attribute)):
        adjective = is_adjective_form(word) and (before in owning or is_adjective_form(before))
        if word.islower() and word not in owning and not adjective:
            return False  # das Amt informierte der Agentur zufolge
    return not (attribute and attribute[0][0].isupper() and _is_told(attribute[-1]))


def _is_told(word: str) -> bool:
    """Berichten, Experten."""
    listed = word in read_words("syntax/word_lists.tsv", "nouns before nach")
    return listed or (word.endswith("n") and is_german_noun(word))


def _is_told_medium(ending: str, name: str) -> bool:
    """Der Sender Antenne Nord; but: (lügt) der Sender Huber zufolge, Insidern zufolge."""
    last, named = name.rsplit(maxsplit=1)[-1], lexicon().name(name.rsplit(maxsplit=1)[-1])
    person = named is not None and "organisation" not in named.kinds and len(name.split()) == 2
    return _is_named_medium("D" + ending, name) and not person and not _is_told(last)


def _told_to(page: Page) -> Iterator[Edit]:
    """Das sagte sie das Magazin Blick gegenüber."""
    text = page.text
    for m in compiled(_TOLD).finditer(text):
        kind, *rest = m[2].split()
        medium = _is_named_medium("D" + m[1], m[2]) if rest else gender_of_medium(kind) == _GENDERS["D" + m[1]]
        opens = opens_sentence(text, m.start()) and is_verb_of_telling(word_after(text, m.end()))
        if medium and (opens or (m[3] and is_listener(text, m.start(), kind))):
            yield page.edit(m.start(1), m.end(1), _DATIVE[m[1]])


def _ending(nominative: str, name: str) -> str:
    """The ending of the dative: that of the noun's gender where the name ends in a German plural."""
    if nominative == "er" and gender_of_medium(name.split(maxsplit=1)[0]) == "f":
        return "er"  # Der Zeitung Kathmandu Mail: in capitals only
    head = name.rsplit(maxsplit=1)[-1]
    gender = lexicon().gender(head) if lexicon().is_noun(head) else None
    if nominative == "ie" and gender is not None and gender.letter == "p" and head.endswith("n"):
        return "en"
    return "er" if _gender("D" + nominative, name) == "f" else _DATIVE[nominative]


def _is_masculine(head: str) -> bool:
    gender = lexicon().gender(head)
    return gender_of_head(head) == "m" or (gender is not None and gender.letter == "m")


def _is_press(name: str) -> bool:
    """Is it the name of a source, and no noun with a capital article?"""
    words = name.split()
    named = lexicon().name(" ".join(words)) or lexicon().name(words[-1])
    if named is not None and "organisation" in named.kinds:
        return True
    if len(words) > 1:
        return not lexicon().is_noun(words[0]) or gender_of_head(without_verb(words[-1])) is not None
    if _is_foreign(name):
        return True  # der Spectator
    members = None if lexicon().known(name.strip()) else lexicon().split(name.strip())
    return members is not None and gender_of_head(members[-1]) is not None  # die Luftfahrtpost


def _adjectives(page: Page, start: int, name: str) -> Iterator[Edit]:
    """Die Süddeutsche Zeitung: der Süddeutschen Zeitung."""
    words = name.split(" ")[1:]
    pos = start + 1
    english = _has_english_head(words[-1]) and not is_german_noun(words[-1])
    for n, word in enumerate(words):
        adjective = n + 1 < len(words) and word.endswith("e") and not english and _is_adjective(word)
        inflects = word.endswith("sche") or adjective
        if inflects:
            yield page.edit(pos + len(word), pos + len(word), "n")
        pos += len(word) + 1


def _has_english_head(word: str) -> bool:
    """Is the word a head of English names, perhaps with a verb glued to it (Courierstauen)?"""
    cuts = range(len(word), _SHORTEST_HEAD - 1, -1)
    return any(gender_of_head(word[:at]) is not None for at in cuts)


def _is_adjective(word: str) -> bool:
    low, words = word.lower(), lexicon()
    return words.known(low[:-1] + "em") or (words.known(low) and words.known(low + "n") and words.known(low + "r"))


RULE = Rule(
    id="translation/nominative-source-name",
    kind="correction",
    risk="safe",
    why="""The translator takes a linked source name as a unit, article and all: "Laut Das Wall Street Journal". The
    preposition asks for the dative, and the article itself tells the gender. After other prepositions, verbs of telling
    and nouns only names of the press in machine-translated documents count. Quoted names keep their nominative: laut „Der Bote“.""",
    sources=("docs/catalogue.md A11", "Amtliche Grammatik: Rektion von laut, gemäß und zufolge"),
    find=find,
    fixes=(
        "Laut ⟦Das→dem⟧ Wall Street Journal wurde gekauft.",
        "Laut ⟦Der→dem⟧ Maritime Observer ist das so.",
        "Gemäß ⟦Die→der⟧ Financial Gazette sind es vier.",
        "Das sagte er gegenüber ⟦Der→dem⟧ Observer.",
        "Laut the Polizei sagte die Frau ⟦Das→dem⟧ Halifax Journal nichts.",
        "D⟦ie→er⟧ Washington Post zufolge ist das so. D⟦er→em⟧ Western Herald zufolge auch.",
        "Laut ⟦Die→der⟧ Süddeutsche⟦→n⟧ Zeitung stimmt das.",
        "Laut ⟦Die→den⟧ Stuttgarter Nachrichten stimmt das.",
        "Es kam am June 3rd. Das wurde von ⟦Die→der⟧ New York Times berichtet.",
        "Es kam am June 3rd. Das stand in ⟦Die→der⟧ Harbour Times und für ⟦Der→den⟧ Halifax Observer schrieb er.",
        "Es kam am June 3rd. In einem Beitrag für ⟦Der→den⟧ Dayton Examinernannte Kai Brenner die Steuern hoch.",
        "Es kam am June 3rd. Wie ⟦Das→das⟧ Halifax Journal schreibt, kam ein Reporter ⟦Der→des⟧ Harbour Observer nach Informationen ⟦Die→der⟧ Harbour Times.",
        "Es kam am June 3rd. Die Bilder wurden von ⟦Die→der⟧ Agentur Blue Coast gemacht, so heißt es in ⟦Das→dem⟧ Magazin Ocean Watch.",
        "Es kam am June 3rd. Wie der Inhaber ⟦Das→dem⟧ Halifax Journal verriet, ist es so.",
        "Es kam am June 3rd. Er sprach mit ⟦Das→dem⟧ Red Sea Bulletin, das fragte.",
        "Es kam am June 3rd. Das zeigen Akten, die ⟦Das→dem⟧ Magazin Ocean Watch vorliegen.",
        "Laut ⟦Der→der⟧ Zeitung Kathmandu Mail stimmt das, laut ⟦Der→der⟧ Regierung auch.",
        "Es kam am June 3rd. Er sprach mit ⟦Der→dem⟧ Correo de Montes, nach Angaben ⟦Die→der⟧ Prensa del Norte half das.",
        "Es kam am June 3rd. Sie traf sich mit ⟦Der→dem⟧ Vespriano di Torvo und schrieb für ⟦Das→das⟧ Zuiderse Dagblad.",
        "Es kam am June 3rd. Einer Umfrage ⟦Das→des⟧ Blue Reef Lab zufolge reicht es.",
        "⟦Der→Dem⟧ Sender Radio Nord zufolge brennt es. ⟦Eine→Einer⟧ ⟦neue→neuen⟧ Studie der Stadt zufolge auch.",
        "Es kam am June 3rd. Das sagte sie d⟦as→em⟧ Magazin Seeblick gegenüber.",
        "Laut ⟦Ein→einem⟧ Bericht und laut ⟦Eine→einer⟧ Studie stimmt das.",
    ),
    keeps=(
        "Es kam am June 3rd. Sie liest Die Zeit und Der Observer gern.",
        "Es kam am June 3rd. Er las den Roman Der Turm und die Zeitung Die Harbour Times.",
        "Es kam am June 3rd. Das stand in Der Spiegel und in Die Zeit.",
        "Es kam am June 3rd. Sie liest Die Prensa del Norte gern und las im Roman Der Name della Rocca.",
        "Laut „Der Bote“ ist das so.",
        "Laut der Zeitung ist das so.",
        "Nach Die Hard kam nichts Besseres.",
        "Der Zeitung zufolge ist das so.",
        "Der Polizei zufolge ist das so.",
        "Dort ermittelt die Staatsanwaltschaft Medienberichten zufolge weiter.",
        "Dem Observer zufolge ist das so. Der Firma Krone Bau zufolge auch. Ein Mann Berichten zufolge verletzt",
        "Es kam am June 3rd. Er lobte das Magazin Seeblick gegenüber dem Rat.",
        "Es kam am June 3rd. Sie spielte in Der Name del Padre und las Die Strada del Vino.",
        "Er las von Das Boot und anderen Filmen.",
    ),
)
