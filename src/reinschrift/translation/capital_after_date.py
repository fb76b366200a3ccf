"""A function word in capitals inside a sentence, behind a date or a linked name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates.vocabulary import months
from reinschrift.evidence import machine_translated
from reinschrift.evidence.clauses import could_be_finite, has_finite_verb
from reinschrift.evidence.dates import LikelyMonth, dates_of, time_ends_sentence, times_of
from reinschrift.evidence.frames import is_german, is_german_noun, word_after
from reinschrift.evidence.government import clause_before
from reinschrift.evidence.phrases import phrase_at, sure_gender
from reinschrift.tables import read_table
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries, conjunctions
from reinschrift.words.grammar import contractions, prepositions
from reinschrift.words.readings import prefixes

_WORD: Final = r",? ([A-ZÄÖÜ][a-zäöüß]+)(?=([,.;:!?]?)(?: (?:([^\W\d_]+)|[0-9„])|\n|\Z))"
_LINKED: Final = r"[a-zäöüß,] ([A-ZÄÖÜ@][\w&’'-]*(?: [A-ZÄÖÜ][\w&’'-]*){0,3}) (%s)(?= (?:[a-zäöü]|[A-ZÄÖÜ]\w{3}))"
_GERMAN_DATE: Final = r"[0-9]\. (?:%s)(?: (?:19|20)[0-9]{2})? (%s)(?= (?:[a-zäöü]|[A-ZÄÖÜ]\w{3}))"
_COMMON_NOUN: Final = r"[a-zäöüß] ([A-ZÄÖÜ][a-zäöüß]{2,}) (%s)(?= [a-zäöü])"
_AUXILIARY: Final = (
    r" (?:%s) (%s)(?= (?:de[mnr]|das|die|eine?[mnrs]?|[skmd]eine[mnrs]?|ihre[mnrs]?|diese[mnrs]?) [a-zäöüA-ZÄÖÜ])"
)
_CONJUNCTION: Final = r"[a-zäöüß], (%s)(?= (?:[a-zäöü]|[A-ZÄÖÜ][a-zäöüß]{2}))"
_UP_TO_MARK: Final = r"[^.,!?:;\n„“]{1,200}(?=[.,!?;])"
_COMMON: Final = 14
_LOWER: Final = r"[a-zäöü] [0-9]?\Z"
_VERB: Final = r"[\n ]([A-ZÄÖÜ][\w&’'-]*) (%s)(?= [a-zäöü])"
_GENITIVE: Final = r" ([a-zäöüß]+) ([A-ZÄÖÜ][a-zäöüß]+) (D(?:e[smn]|er))(?= [a-zäöüA-ZÄÖÜ])"
_NAMES: Final = frozenset({"Will", "Sein", "Haben", "Können", "Werden", "Sollen", "Wollen", "Dürfen", "Müssen"})
"""Will Smith; nouns."""
_PARTICIPLES: Final = ("t", "en")
_POLITE: Final = frozenset({"Sie", "Ihr", "Ihre", "Ihrer", "Ihren", "Ihrem", "Ihres", "Ihnen"})


def find(page: Page) -> Iterator[Edit]:
    """Function words right behind a date, and in translations behind a name in the middle of a sentence."""
    text = page.text
    ends = {d.end for d in page.fact(dates_of) if not isinstance(d, LikelyMonth)}
    ends |= {t.end for t in page.fact(times_of) if not time_ends_sentence(text, t.end)}
    for end in sorted(ends):
        m = compiled(_WORD).match(text, end)
        if m and m[1] not in _POLITE and (lexicon().is_function_word(m[1]) or _is_verb(m[1], m[2], m[3] or "")):
            yield page.edit(m.start(1), m.end(1), m[1].lower())
    if machine_translated(page.opening):
        yield from _behind_names(page, ends)
        yield from _behind_nouns(page)
        yield from _behind_commas(page)
        yield from _behind_auxiliaries(page)
        yield from _behind_german_dates(page)
        yield from _verbs_behind_names(page)
        yield from _genitives(page)


def _behind_names(page: Page, ends: set[int]) -> Iterator[Edit]:
    """Will Amazonia Mit Drohnen liefern."""
    text = page.text
    for m in compiled(_LINKED % _particles()).finditer(text):
        after = word_after(text, m.end())
        if (
            m.end(1) not in ends
            and not (m[2].lower() in adverbs() and lexicon().is_first_name(m[1].rsplit(maxsplit=1)[-1]))  # Josef Knapp
            and _is_name(m[1])
            and _has_begun(clause_before(text, m.start(1), ".!?:\n"))
            and (is_german(after) if after[:1].isupper() else _goes_on(m[2].lower(), after))
        ):
            yield page.edit(m.start(2), m.end(2), m[2].lower())


def _goes_on(particle: str, after: str) -> bool:
    """Does the clause go on with the word behind the particle: Nach Ende, Und endet; a verb elsewhere opens another?"""
    return particle in _coordinating() or not lexicon().is_finite_verb(after)


@lru_cache(maxsize=1)
def _coordinating() -> frozenset[str]:
    return frozenset(form for form, kinds in conjunctions().items() if "coordinating" in kinds)


def _behind_commas(page: Page) -> Iterator[Edit]:
    """Sie fanden heraus, Dass Murmeltiere pfeifen: no sentence and no name begins with a conjunction there."""
    for m in compiled(_CONJUNCTION % "|".join(_subordinating())).finditer(page.text):
        yield page.edit(m.start(1), m.end(1), m[1].lower())


@lru_cache(maxsize=1)
def _subordinating() -> tuple[str, ...]:
    """Conjunctions with a capital that are nothing else: no adverb, no preposition, no first name."""
    forms = {form for form, kinds in conjunctions().items() if set(kinds) == {"subordinating"} and form.isalpha()}
    others = {"als", "wie", *adverbs(), *prepositions(), *lexicon().pronouns}  # films: Als wir träumten
    return tuple(sorted(f.capitalize() for f in forms - others if not lexicon().is_name(f.capitalize())))


def _behind_nouns(page: Page) -> Iterator[Edit]:
    """Er rechnet mit dem Ende Des Jahres; sie kam zum Ufer Mit dem Boot: the clause has its verb and needs no other."""
    text = page.text
    for m in compiled(_COMMON_NOUN % _particles()).finditer(text):
        if not is_german_noun(m[1]) or lexicon().is_noun(m[2]) or m[1].lower().endswith(_works()):
            continue
        before = " ".join(clause_before(text, m.start(1), ".!?:\n„“,–"))
        rest = compiled(_UP_TO_MARK).match(text, m.end(2))
        if rest is not None and has_finite_verb(before) and not has_finite_verb(rest[0]):
            yield page.edit(m.start(2), m.end(2), m[2].lower())


def _behind_auxiliaries(page: Page) -> Iterator[Edit]:
    """Der Intendant will Mit dem Stück neue Gäste gewinnen: no title stands between the auxiliary and the rest."""
    for m in compiled(_AUXILIARY % ("|".join(sorted(auxiliaries())), _particles())).finditer(page.text):
        yield page.edit(m.start(1), m.end(1), m[1].lower())


class _Work(NamedTuple):
    noun: str


@lru_cache(maxsize=1)
def _works() -> tuple[str, ...]:
    """What has a title: das Buch Mit den Händen."""
    return tuple(row.noun.lower() for row in read_table("evidence/titled_works.tsv", _Work))


def _has_begun(clause: list[str]) -> bool:
    """Does the clause have its verb already, or will it follow (Wie der Sender TV 5 Unter Berufung auf … meldet)?"""
    subordinate = bool(clause) and "subordinating" in conjunctions().get(clause[0].lower(), ())
    return subordinate or has_finite_verb(" ".join(clause))


def _behind_german_dates(page: Page) -> Iterator[Edit]:
    """Sie rollten am 14. April Durch die Röhre: the date was translated, and what follows apart from it."""
    text = page.text
    for m in compiled(_GERMAN_DATE % ("|".join(_months()), _particles())).finditer(text):
        if compiled(_LOWER).search(text, max(0, m.start() - len("am 1")), m.start()):
            yield page.edit(m.start(1), m.end(1), m[1].lower())


def _verbs_behind_names(page: Page) -> Iterator[Edit]:
    """Der Konzern Velotron Hat am Montag …: the clause has no other verb."""
    text = page.text
    for m in compiled(_VERB % "|".join(sorted(form.capitalize() for form in auxiliaries()))).finditer(text):
        clause = clause_before(text, m.start(2), ".!?:\n")
        if _is_name(m[1]) and m[2] not in _NAMES and not has_finite_verb(" ".join(clause)):
            yield page.edit(m.start(2), m.end(2), m[2].lower())


def _genitives(page: Page) -> Iterator[Edit]:
    """Ein Bericht Des Ministeriums, einer Studie Der Universität: titles begin with a nominative."""
    text = page.text
    for m in compiled(_GENITIVE).finditer(text):
        phrase = phrase_at(text, m.end())
        feminine = phrase is not None and sure_gender(phrase.noun) == "f"
        if m[1] in lexicon().determiners and is_german_noun(m[2]) and phrase and (m[3] != "Der" or feminine):
            yield page.edit(m.start(3), m.end(3), m[3].lower())


@lru_cache(maxsize=1)
def _months() -> tuple[str, ...]:
    return tuple(form for form in months(english=False) if form.isalpha())


def _is_verb(word: str, mark: str, following: str) -> bool:
    """A verb that no noun is written like; an infinitive (Übernehmen) where the verb that asks for it follows."""
    words, low = lexicon(), word.lower()
    if words.is_finite_verb(low) or could_be_finite(low):
        return not words.is_noun(word)
    if not words.is_noun(word) and not words.is_name(word) and words.count_class(low) >= _COMMON:
        return True  # Öffentlich: an adjective that stands for an adverb
    if low in prefixes() and mark:
        return True  # of a separable verb: gehen am 3. Mai weiter.
    if words.is_noun(word) or not words.known(low) or words.count_class(word) >= words.count_class(low):
        return False
    if low.endswith(_PARTICIPLES):
        return bool(mark) or not following or words.is_closed(following)
    return low.endswith("en") and following in auxiliaries()


@lru_cache(maxsize=1)
def _particles() -> str:
    """Words in capitals that open a phrase and no name."""
    focus = {form for form, kinds in adverbs().items() if {"negation", "focus"} & set(kinds)}
    forms = {*conjunctions(), *focus, *prepositions(), *contractions()} - {"falls"}  # Fairmont Falls
    return "|".join(sorted(form.capitalize() for form in forms if form.isalpha()))


def _is_name(words: str) -> bool:
    """A name or an unknown word: behind a common noun, a heading or a title may have been run in."""
    last = words.rsplit(maxsplit=1)[-1]
    return lexicon().is_name(last) or not lexicon().knows(last) or last.isupper()


RULE = Rule(
    id="translation/capital-after-date",
    kind="correction",
    risk="safe",
    why="""A date or a name in a tag of its own was translated apart; what follows was translated as if a sentence began
    there. A function word right after an English date cannot begin one, since no full stop stands between; behind a
    name in the middle of a sentence that has its verb already (else a heading was run in) that is so in machine-translated documents. The polite Sie and Ihr stay, and so do
    articles behind names, which may belong to another name.""",
    sources=("docs/catalogue.md A9", "Amtliches Regelwerk § 53"),
    find=find,
    fixes=(
        "Er hatte bis September 15th ⟦Um→um⟧ einen Käufer zu finden",
        "Das Fest beginnt am June 3rd ⟦Um→um⟧ 8 Uhr.",
        "Sie teilte am June 3rd ⟦Mit→mit⟧, dass alles gut ist.",
        "Sie kam am 4. October ⟦Nach→nach⟧ Berlin.",
        "Sie soll am Monday, June 3, ⟦In→in⟧ Bergheim sprechen.",
        "Sie hat das am March 2nd ⟦Angekündigt→angekündigt⟧, heißt es.",
        "Ein Verein, der den Hof am 3rd June ⟦Übernehmen→übernehmen⟧ will, wirbt.",
        "Die Gespräche gehen am July 15 ⟦Weiter→weiter⟧.",
        "Es geschah am October 4, 2023 ⟦In→in⟧ der Stadt.",
        "Laut the Polizei will Amazonia ⟦Mit→mit⟧ Drohnen liefern.",
        "Laut the Polizei hat der Konzern Velotron ⟦In→in⟧ der Stadt gebaut.",
        "Laut the Polizei ist das so. Der Mann kam am Abend vom Ufer ⟦Mit→mit⟧ dem Boot zurück.",
        "Laut the Polizei ist das so. Die Firma will die Kunden im Sommer ⟦Nach→nach⟧ ihrer Meinung fragen.",
        "Laut the Polizei ist das so. Wie der Sender Rivermark TV ⟦Unter→unter⟧ Berufung auf ihn meldet, brennt es.",
        "Laut the Polizei ist das so. Weil die Bank Corvano ⟦Nach→nach⟧ dem Ausfall schwieg, gab es Streit.",
        "Laut the Polizei ist es kalt. Die ersten Autos rollten am 14. April ⟦Durch→durch⟧ die Röhre.",
        "Laut the Polizei ist es kalt. Der Konzern Velotron ⟦Hat→hat⟧ am Montag neue Räder vorgestellt.",
        "Laut the Polizei ist es kalt. Der Intendant will ⟦Mit→mit⟧ dem Stück junge Leute gewinnen.",
        "Laut the Polizei ist es kalt. Sie stellten fest, ⟦Dass→dass⟧ der Weg in Eisenach endet.",
        "Laut the Polizei ist es kalt. Der Weg beginnt in Eisenach ⟦Und→und⟧ endet am Rhein.",
        "Laut the Polizei ist es kalt. Das steht in einem Bericht ⟦Des→des⟧ Amtes und einer Studie ⟦Der→der⟧ Universität.",
    ),
    keeps=(
        "Bis September 15th. Um acht Uhr begann es.",
        "Das war am 15. September Um acht",
        "Er will am October 3rd Berlin erreichen",
        "Er will am October 3rd Schreiben verteilen.",
        "Sie zeigte am October 3rd Verständnis.",
        "Bis September 15th Sie zu erreichen",
        "Er will Amazonia Mit Drohnen beliefern.",
        "Laut the Polizei ist es still. Aufregung um Plan Nach dem Streit tagt der Rat. Sie las „Warten Auf den Bus“ am Abend.",
        "Laut the Polizei las er am 14. April Das Boot und den Roman Der Turm.",
        "Laut the Polizei spielt der Schauspieler Will mit.",
        "Laut the Polizei rief der Dekan Josef Knapp einleitend dazu auf.",
        "Laut the Polizei lädt man über USB Fast Charging schnell.",
        "Laut the Polizei gibt es das. Kenner Hellmann Nur eine Stunde später kommt er.",
        "Laut the Polizei las er das Buch Mit den Händen. Er mag Filme, Als wir träumten zum Beispiel.",
    ),
)
