"""A sentence that begins in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.dates.vocabulary import number_words
from reinschrift.evidence import machine_translated
from reinschrift.evidence.dates import time_ends_sentence, times_of
from reinschrift.observations.anchors import stops
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clauses import (
    could_be_finite,
    has_finite_verb,
    has_only_participle,
    has_only_relative_clause,
    sentence_from,
    whole_word_before,
)
from reinschrift.syntax.frames import is_german_noun, word_after
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.words import lexicon
from reinschrift.words.closed import conjunctions

_START: Final = r"\.[“\"»«]? ([a-zäöüß]+)(?=,? [\w„])"
_SHORTLY: Final = r"\.[“\"»«]? kurz (?:danach|darauf|davor|nach|vor|vorher|zuvor) "
_LINE_START: Final = r"(?m)^([a-zäöüß]+)(?= [^\W\d_])"
_NUMBER_OR_NAME: Final = r"(?:(?<!als )(?<!am )(?<!der )(?<!die )(?<!den )(?<!vom )(?<!zum )(?<![0-9])[0-9]{2,}|(?<=[0-9]:)[0-9]|[A-ZÀ-Þ][a-zß-ſ]*[aeiouäöü][a-zß-ſ]{2,}|°[CF]|[%€])[“»)]?\Z"  # no abbreviation
_NAME: Final = r"(?:[A-ZÀ-Þ][a-zß-ſ]*[aeiouäöü][a-zß-ſ]{2,}|°[CF]|[%€])[“»)]?\Z"
_BEHIND_MARK: Final = r"[?] ([a-zäöüß]+)(?= [\w„])"
_BEHIND_QUOTATION: Final = r"[!?]“ ([a-zäöüß]+)(?= [a-zäöüß])"
_REFERRING: Final = frozenset({"so", "wie", "da"})
"""With these the clause of a quotation goes on: „Halt!“ so ruft er."""
_QUOTATION: Final = r"„(?:(?<=[:.!?] .)|(?<=\n.))([a-zäöüß]+)(?= )([^„“\n]{12,300})“"
_LONG_WORD: Final = r"(?<!\w)[a-zäöüß]{4,}"
_VOWEL: Final = "[aeiouyäöü]"
_RARE: Final = 8
_PAST: Final = r" [a-zäöüß]{3,}te (?:sich|er|es|der|die|das|eine?) "
_SHORTEST: Final = 4
"""Words of a sentence, which may have no verb: Nach Ansicht der Firma schon."""
_LONG: Final = 12
_REACH: Final = 40
_FAR: Final = 200
_PROSE: Final = 35


def find(page: Page) -> Iterator[Edit]:
    """Adverbs that open sentences, and in translations all function words before a whole sentence."""
    text = page.text
    translated = None
    for at in page.fact(stops):
        m = compiled(_START).match(text, at)
        if m is None:
            continue
        if text[at + 1] != " " and "coordinating" in conjunctions().get(m[1], ()):
            continue  # Er rief „Halt.“ und ging
        with_verb = _is_before_verb(text, m)
        if not (with_verb or _is_function_word(m[1]) or _is_adjective(text, m) or compiled(_SHORTLY).match(text, at)):
            continue
        opener, whole = (
            m[1] in lexicon().openers,
            whole_word_before(text, m.start()) or _is_behind_time(page, m.start()),
        )
        shape = _NUMBER_OR_NAME if opener else _NAME  # am 19. bis 24. Juni
        if not whole and not compiled(shape).search(text, max(0, m.start() - _REACH), m.start()):
            continue
        if not whole or not opener:
            translated = machine_translated(page.opening) if translated is None else translated
            sure = opener and (whole or text[m.start() - 1].isdigit())
            if not translated or not (sure or with_verb or _is_sentence(text, m.start(1))):
                continue
        if not (_is_fragment(text, m.start(1)) or _is_in_small_quotation(text, m.start())):
            yield page.edit(m.start(1), m.end(1), m[1].capitalize())
    if machine_translated(page.opening):
        yield from _at_line_starts(page)
        yield from _behind_other_marks(page)
        yield from _behind_quotations(page)
        yield from _in_quotations(page)


def _is_behind_time(page: Page, stop: int) -> bool:
    """Um 6 p.m. demnächst will er …: is the stop that of the time, and of the sentence too?"""
    text = page.text
    if text[stop - 1 : stop] != "m" or text[stop - 2 : stop - 1] not in {".", "a", "p"}:
        return False
    return any(t.end == stop + 1 for t in page.fact(times_of)) and time_ends_sentence(text, stop + 1)


def _is_sentence(text: str, start: int) -> bool:
    """With a finite verb, or so long that it has one that is not recognised."""
    sentence = sentence_from(text, start)
    words = sentence.split()
    opened = words[0] in lexicon().determiners and len(words) > _SHORTEST and words[1][:1].isupper()
    opened = opened or compiled(_PAST).search(sentence) is not None
    return opened or has_finite_verb(sentence) or len(words) > _LONG


def _is_fragment(text: str, start: int) -> bool:
    """Besonders bei den Giraffen; von zwei Zeugen bestätigt. A preposition, and no verb that opens a main clause."""
    sentence = sentence_from(text, start)
    if has_only_relative_clause(sentence) or has_only_participle(sentence):
        return True
    second = sentence.split()[1:2]
    governed = second and (second[0] in lexicon().prepositions or second[0] in lexicon().contractions)
    return bool(governed) and len(sentence.split()) <= _SHORTEST and not has_finite_verb(sentence)


def _is_in_small_quotation(text: str, at: int) -> bool:
    """„nein nein. mehr davon!“: who is quoted writes small letters."""
    line = text[max(0, at - _FAR) : at].rpartition("\n")[2]
    opened = line.rfind("„")
    return opened > line.rfind("“") and line[opened + 1 : opened + 2].islower()


def _behind_other_marks(page: Page) -> Iterator[Edit]:
    """Ist das gut? nach Ansicht der Firma schon."""
    text = page.text
    for m in compiled(_BEHIND_MARK).finditer(text):
        words = len(sentence_from(text, m.start(1)).split())
        joins = "coordinating" in conjunctions().get(m[1], ())
        if (
            (words >= _SHORTEST or (m[1] in lexicon().openers and words > 1))
            and not joins
            and _is_function_word(m[1])
            and whole_word_before(text, m.start())
        ):
            yield page.edit(m.start(1), m.end(1), m[1].capitalize())


def _behind_quotations(page: Page) -> Iterator[Edit]:
    """„Wir lesen noch!“ mehr war nicht zu hören: a main clause, which no verb of telling opens."""
    text = page.text
    for m in compiled(_BEHIND_QUOTATION).finditer(text):
        second = word_after(text, m.end(1))
        opens = _is_function_word(m[1]) and m[1] not in _REFERRING and not lexicon().is_finite_verb(m[1])
        joins = "coordinating" in conjunctions().get(m[1], ())
        if opens and not joins and lexicon().is_finite_verb(second) and not is_verb_of_telling(second):
            yield page.edit(m.start(1), m.end(1), m[1].capitalize())


def _in_quotations(page: Page) -> Iterator[Edit]:
    """Er sagte: „wir haben alles versucht.“ A whole sentence, and not a few words of one."""
    text = page.text
    for m in compiled(_QUOTATION).finditer(text):
        whole = m[2][-1] in ".!?" or text[m.end() : m.end() + 2] == ", "
        if whole and _is_function_word(m[1]) and has_finite_verb(m[2]) and not _is_written_small(m[2]):
            yield page.edit(m.start(1), m.end(1), m[1].capitalize())


def _is_written_small(piece: str) -> bool:
    """„wer kein licht hat, muss warten“: who writes so also begins so. A noun in small letters tells."""
    words = lexicon()
    return any(
        words.is_noun(word.capitalize())
        and words.count_class(word) < _RARE
        and words.count_class(word.capitalize()) >= 2 * _RARE
        for word in compiled(_LONG_WORD).findall(piece)
    )


def _is_function_word(word: str) -> bool:
    return word in lexicon().openers or lexicon().is_function_word(word) or word in number_words()


def _is_adjective(text: str, m: re.Match[str]) -> bool:
    """An adjective before its noun: nächste Woche."""
    return is_adjective_form(m[1]) and lexicon().known(m[1]) and is_german_noun(word_after(text, m.end(1)))


def _is_before_verb(text: str, m: re.Match[str]) -> bool:
    """Another word that the finite verb follows: plötzlich ging das Licht aus, hinzu komme der Regen."""
    words, after = lexicon(), word_after(text, m.end(1))
    reported = after.endswith("e") and words.known(f"{after}n") and words.known(f"{after[:-1]}t")
    finite = words.is_finite_verb(after) or could_be_finite(after) or (reported and not words.is_function_word(after))
    return words.known(m[1]) and finite and compiled(_VOWEL).search(m[1]) is not None  # dm


def _at_line_starts(page: Page) -> Iterator[Edit]:
    for m in compiled(_LINE_START).finditer(page.text):
        end = page.text.find("\n", m.end())
        line = page.text[m.start() : end if end >= 0 else len(page.text)]
        prose = len(line) >= _PROSE and line.rstrip()[-1:] in ".!?“"
        if (
            prose
            and (_is_function_word(m[1]) or _is_adjective(page.text, m))
            and has_finite_verb(sentence_from(page.text, m.start(1)))
        ):
            yield page.edit(m.start(1), m.end(1), m[1].capitalize())


RULE = Rule(
    id="translation/lowercase-sentence-start",
    kind="correction",
    risk="safe",
    why="""A link at the start of a sentence is translated apart, and what follows goes on in lower case. Adverbs that
    commonly open a sentence are raised everywhere, other function words in machine-translated documents where a
    finite verb shows that a sentence follows; and only after a whole word: abbreviations ("bzw. der"), brands
    (iPhone, dm) and broken sentences stay.""",
    sources=("docs/catalogue.md A10", "Amtliches Regelwerk § 54"),
    find=find,
    fixes=(
        "Das half der Regierung. ⟦zuletzt→Zuletzt⟧ halten sie still.",
        "Sie brachten viel Geld mit. ⟦danach→Danach⟧ gingen sie.",
        "Laut the Polizei sind sie über 70. ⟦außerdem→Außerdem⟧ häufen sich Unfälle.",
        "Laut the Polizei war es still. ⟦kurz→Kurz⟧ darauf kam er.",
        "Laut the Polizei ist das Seil verschmort. ⟦hinzu→Hinzu⟧ komme der Regen.",
        "Laut the Polizei ist alles gut. ⟦nächste→Nächste⟧ Woche wollen beide Seiten verhandeln.",
        "Es wurde Wasser verbraucht. ⟦außerdem→Außerdem⟧ sei das teuer.",
        "So die Reporter. ⟦inzwischen→Inzwischen⟧ ist es anders.",
        "Laut the Polizei meint das João Galvão. ⟦zuletzt→Zuletzt⟧ schwieg er.",
        "Sie bestätigte das gegenüber Reportern. ⟦danach→Danach⟧ schwieg sie.",
        "Laut the Polizei soll sie vom Stapel laufen. ⟦bis→Bis⟧ dahin werden die Hallen ausgestattet.",
        "Laut the Polizei beginnt man, die Flüge auszusetzen. ⟦das→Das⟧ teilte die Stadt mit.",
        "Laut the Polizei ist es so. Was sagt sie? ⟦bislang→Bislang⟧ nichts. „Wir lesen noch!“ ⟦mehr→Mehr⟧ war nicht zu hören.",
        "Laut the Polizei ist es so. Ist das gut? ⟦nach→Nach⟧ Ansicht der Firma ist es gut.",
        "Laut the Polizei sagte er: „⟦wir→Wir⟧ haben alles versucht.“\n„⟦das→Das⟧ ist nicht genug“, sagte sie.",
        "Laut the Polizei war es still. ⟦die→Die⟧ Beamten hatten das Haus umstellt. ⟦zwei→Zwei⟧ Männer flohen.",
        "Laut the Polizei war es still. ⟦plötzlich→Plötzlich⟧ ging das Licht aus.",
        "Laut the Polizei kam sie aus Lake Sutton. ⟦damals→Damals⟧ war sie krank.",
        "Laut the Polizei ist es eine Frau aus Wexbridge. ⟦sie→Sie⟧ habe Angst gehabt, sagte sie.",
        "Es ist kalt. ⟦dazu→Dazu⟧ kam der Wind. ⟦ohne→Ohne⟧ Licht hätte er alle Spiele verschieben müssen.",
    ),
    keeps=(
        "Laut the Polizei ist es so. „Halt!“ so rief er, „nein!“ das sagte sie, „ja?“ und ging. „Wer?“ fragte er.",
        "Laut the Polizei dauert es vom 19. bis 24. Juni. Er liegt als 13. der Rangliste vorn. Es ist Ida Griss. einst Chefin.",
        "Laut the Polizei war es still. Er rief noch „Das reicht.“ und ging aus dem Saal.",
        "Laut the Polizei war es still. „wer kein licht hat, muss tagsüber gewinnen“, schrieb die Gruppe.",
        "Die Tiere werden nachts gefahren. besonders bei den Giraffen. Seine Antwort: „nein nein. mehr davon!“",
        "Laut the Polizei hält er Ehe jetzt! für gut. Wer zahlt? und Wer nicht? fragt die Stadt. Er nannte es: „die beste Lösung für alle“ und ging.",
        "Laut the Polizei sangen sie Lied um Lied. von einer Nachbarin, die früher im Chor gesungen hatte.",
        "Die Firma bzw. der Inhaber zahlt.",
        "Das kostet 5 Mio. außerdem Steuern.",
        "Er kauft ein neues Gerät. iPhone heißt es.",
        "Das ist z. B. dann der Fall.",
        "Laut the Polizei fordert das der Rat seit Jahren. von den meisten Abgeordneten.",
        "Der Händler hat neue Regeln. dm verkauft das nicht. Laut the Polizei gibt es Ärger. dm verkauft das nicht.",
        "Laut the Polizei war Hptm. damals krank. Der Laden hat neue Regeln. edeka hat sie nicht.",
    ),
)
