"""Commas as English sets them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.trie import trie
from reinschrift.dates.vocabulary import approximators, months, number_words
from reinschrift.syntax.adjectives import is_adjective_form
from reinschrift.syntax.clauses import could_be_plural_verb, is_verb, sentence_from
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.syntax.persons import is_person
from reinschrift.syntax.telling import is_verb_of_telling
from reinschrift.tables import read_words
from reinschrift.translation.orthography import REACH, in_translations
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries
from reinschrift.words.grammar import contractions, prepositions

_IN_QUOTATION: Final = r"[,.]([“”\"«»‘’])(?<=[^\W_][,.].) ([a-zäöüß]+)(?= [\w„“])"
_OPENED: Final = r"(?:\A|\n|[.!?,:]\"? )[„“”\"»«‚‘][^\n„“”\"»«‚‘]*\Z"
_BEHIND: Final = r", ([a-zäöüß]+)(?= ([\w„]+))"
_OPENING: Final = r"(?:\A|\n|[.!?]“? )([A-ZÄÖÜ](?:[\w -]|(?<=[0-9])[.,](?= ?[\w]))*)\Z"
_INSET: Final = r", ([a-zäöüß]+)"
_CLAUSE: Final = r"[^\W_] ([^\W_]+)\Z"
_IN_LIST: Final = r", (?:und|oder) (?=([^,.;:!?()\n„“–]{3,80})[.;:!?\n])"
_MEMBERS: Final = r"(?:\A|[.!?:\n] ?|, |\w )((?:[\w-]+ ){0,4}[A-ZÄÖÜ][\w-]*), ((?:[\w-]+ ){0,6}[A-ZÄÖÜ][\w-]*)\Z"
_IN_DATE: Final = r"[0-9]\. %s(,) (?=(?:19|20)[0-9]{2}\b(?! [A-ZÄÖÜ0-9]))"
_QUOTATION: Final = 400
_TWO: Final = 2
_ONE: Final = frozenset({"ein", "eine", "einen"})
_LONGEST: Final = 10


def in_quotations(page: Page) -> Iterator[Edit]:
    """Before a verb of telling; a comma also before another verb where the quotation opens the sentence or a part of it."""
    text = page.text
    for m in compiled(_IN_QUOTATION).finditer(text):
        opens = compiled(_OPENED).search(text, max(0, m.start() - _QUOTATION), m.start())
        comma = m[0][0] == ","
        if is_verb_of_telling(m[2]) or (comma and opens and (is_verb(m[2]) or m[2] == "so")):
            yield page.edit(m.start(), m.end(1), f"{m[1]},")


def behind_openings(page: Page) -> Iterator[Edit]:
    """Behind a phrase with a preposition, or an adverb of time, where the finite verb and its subject follow."""
    text = page.text
    for m in compiled(_BEHIND).finditer(text):
        opening = compiled(_OPENING).search(text, max(0, m.start() - REACH), m.start())
        if (
            opening
            and ", " not in opening[1]
            and _is_adverbial(opening[1].split())
            and _verb_follows(m)
            and not _is_inset(text, m)
        ):
            yield page.edit(m.start(), m.start() + 1, "")


def _is_adverbial(words: list[str]) -> bool:
    """One or more prepositions with their nouns and no verb (Nach dem Sturm im Mai), or an adverb of time."""
    first = words[0].lower()
    if len(words) == 1:
        return first in lexicon().openers and "temporal" in adverbs().get(first, ()) and first != "nun"
    if not _governs(first) or len(words) > _LONGEST or (words[-1].islower() and words[-1] not in adverbs()):
        return False
    return all(not word[0].islower() or _is_in_phrase(word) for word in words[1:])


def _governs(word: str) -> bool:
    return word in prepositions() or word in contractions()


def _is_in_phrase(word: str) -> bool:
    if lexicon().is_function_word(word) or word in number_words():
        return True
    return is_adjective_form(word) and not lexicon().is_finite_verb(word)


def _verb_follows(m: re.Match[str]) -> bool:
    """One that tells or thinks is inserted: Nach dem Spiel, sagte er, sei es still."""
    verb, behind = m[1], m[2]
    kinds = lexicon().pronouns.get(behind, ())
    subject = behind in lexicon().determiners or "personal" in kinds or "reflexive" in kinds or _opens_amount(behind)
    subject = subject or (verb in auxiliaries() and _governs(behind))  # am Montag, wird im Tunnel gebaut
    return _is_finite(verb) and not _tells(verb) and (subject or not behind[0].islower() or behind in number_words())


def _opens_amount(word: str) -> bool:
    """Mehr als vierzig, rund vierzig: gut and über say other things as well."""
    kinds = adverbs().get(word, ())
    return "quantity" in kinds or (word in approximators() and bool(kinds))


def _is_finite(word: str) -> bool:
    return word in auxiliaries() or is_verb(word)


def _tells(verb: str) -> bool:
    return is_verb_of_telling(verb) or verb in read_words("translation/word_lists.tsv", "inserted verbs")


def _is_inset(text: str, m: re.Match[str]) -> bool:
    """Im Winter, fiel Schnee, fuhren wir: another verb behind another comma. Questions have tags."""
    sentence = sentence_from(text, m.start(1))
    following = compiled(_INSET).search(sentence)
    asks = text[m.start(1) + len(sentence) :][:1] == "?"
    return asks or (following is not None and _is_finite(following[1]) and not _tells(following[1]))


def before_clauses(page: Page) -> Iterator[Edit]:
    """Before dass behind all words but those that join with it."""
    text = page.text
    for m in compiled(" dass (?=\\w)").finditer(text):
        before = compiled(_CLAUSE).search(text, max(0, m.start() - REACH), m.start())
        if before and before[1] not in read_words("translation/word_lists.tsv", "joined with dass"):
            yield page.edit(m.start(), m.start(), ",")


def in_lists(page: Page) -> Iterator[Edit]:
    """Where the members before the comma are two persons, or all three are nouns without an article."""
    text = page.text
    for m in compiled(_IN_LIST).finditer(text):
        before = compiled(_MEMBERS).search(text, max(0, m.start() - REACH), m.start())
        if before and (
            _is_list(before[1].split(), before[2].split(), m[1].split()) or _is_subject(before, m[1].split())
        ):
            yield page.edit(m.start(), m.start() + 1, "")


def _is_subject(before: re.Match[str], third: list[str]) -> bool:
    """Hummer, Muscheln, und Krabben wurden knapp: three nouns that open the sentence, and its verb."""
    opens = before[0][:1] in ".!?:\n" or before.start() == 0
    members = (before[1], before[2], third[0])
    return opens and len(third) > 1 and _is_finite(third[1]) and _are_common(*members)


def in_dates(page: Page) -> Iterator[Edit]:
    """Between month and year, as English sets it behind the day."""
    for m in compiled(_IN_DATE % trie(set(months(english=False)))).finditer(page.text):
        yield page.edit(*m.span(1), "")


def _is_list(first: list[str], second: list[str], third: list[str]) -> bool:
    """No clause begins behind und, and what stands between the commas says nothing about what stands before."""
    if any(_is_finite(w) or (could_be_plural_verb(w) and not is_adjective_form(w)) for w in (*second, *third)):
        return False
    if _are_counted(first, second, third):
        return True
    opener = first[-2] if len(first) > 1 else ""
    described = opener in lexicon().determiners or (is_adjective_form(opener) and not _is_finite(opener))
    if len(second) == 1 and opener.islower() and not described:
        return _are_common(first[-1], second[0], third[0])
    names = first[-2:], second[-2:]
    sexes = {sure_gender(name[-1]) for name in names if is_person(name[-1]) and name[0] in lexicon().determiners}
    return sexes == {"m", "f"} or (all(map(_is_name, names)) and any(lexicon().is_first_name(n[0]) for n in names))


def _are_counted(first: list[str], second: list[str], third: list[str]) -> bool:
    """Zwei Spuren, ein Radweg, und ein Gehsteig: one thing behind several is no apposition to them."""
    several = len(first) > 1 and (first[-2] in number_words() or first[-2].isdigit()) and first[-2] not in _ONE
    return several and all(words[0] in _ONE and words[-1][0].isupper() for words in (second, third))


def _is_name(words: list[str]) -> bool:
    """Toby Finch or, of unknown words, Reece Amadi."""
    known = lexicon().is_first_name(words[0]) or not any(map(lexicon().knows, words))
    return known and len(words) > 1 and words[0][0].isupper()


def _are_common(*members: str) -> bool:
    """Fässer, Harpunen und Geschirr: nouns, of which one may be unlisted if it is no name."""
    others = [noun for noun in members if not _is_common(noun)]
    return len(others) < _TWO and not any(lexicon().is_name(noun) or " " in noun for noun in others)


def _is_common(noun: str) -> bool:
    known = lexicon().known
    return (lexicon().is_noun(noun) or (known(noun) and not known(noun.lower()))) and not lexicon().is_name(noun)


RULES = (
    in_translations(
        "comma-inside-quotation",
        """English sets the comma before the closing quotation mark, German behind it. It changes places before a verb of
        telling, and before any verb where the quotation opens the sentence; a quoted phrase may end with its own.""",
        in_quotations,
        """„Wir gehen⟦,“→“,⟧ sagte der Trainer.
        »Das hält⟦,«→«,⟧ brummt der Schmied. «Ja⟦,»→»,⟧ meint sie, «sehr.»
        „Es reicht⟦.“→“,⟧ sagte der Lehrer. „Es reicht.“ sein Satz war kurz.
        Dann kam er. "Das Tor ist zu⟦,"→",⟧ so der Wirt.
        Der Satz „Wir gehen⟦,“→“,⟧ sagte er, sei falsch.
        Der Zettel mit „Bitte warten,“ lag auf dem Tisch. Er las „Erstens,“ und schwieg.""",
        ",“",
        ".“",
        ".”",
        '."',
        ".«",
        ".»",
        ",”",
        ',"',
        ",«",
        ",»",
    ),
    in_translations(
        "comma-behind-opening",
        """English parts an opening phrase from its sentence by a comma, German does not. It goes behind phrases with a
        preposition and adverbs of time, where the verb and its subject follow at once; insertions keep their commas.""",
        behind_openings,
        """Nach dem Sturm⟦,→⟧ bauten Helfer die Hütten auf.
        Nach Angaben der Polizei⟦,→⟧ wurden zwei Männer verletzt.
        Vor etwa 40 Jahren⟦,→⟧ begann der Umbau, hieß es. Am 3. Mai⟦,→⟧ begann er.
        Inzwischen⟦,→⟧ haben sie das Haus verkauft.
        Nach dem Sturm, sagte der Wirt, habe er geweint. Nach dem Brand, stellt sie fest, war es still.
        Am Montag, dem 3. Mai, begann der Prozess. In dem Haus, das brannte, war niemand.
        Nach dem Brand, verursacht durch ein Kabel, zog er fort.
        Im Winter, fiel viel Schnee, blieben sie zu Hause. Mit dem Hund, war das nicht so?""",
        ", ",
    ),
    in_translations(
        "missing-comma",
        """In English no comma stands before that; in German one parts every such clause. What forms one conjunction with
        dass (ohne dass, so dass), joins clauses (und dass) or brings one out (nur dass) is left alone.""",
        before_clauses,
        """Es hofft der Verein nun⟦→,⟧ dass die Einnahmen reichen.
        Der Wirt teilte am Montag mit⟦→,⟧ dass er schließt.
        Er ging, ohne dass jemand sprach und dass sie lachte, so dass er ging für den Fall dass es regnet.
        Er sagte nur dass es regnet, nicht dass es kalt ist. Nicht dass er käme.""",
        " dass ",
    ),
    in_translations(
        "comma-in-date",
        """English sets a comma between day and year. Behind a German month none stands.""",
        in_dates,
        """Es galt vom 18. März⟦,→⟧ 2021 an.
        Es galt am 3. Mai, 40 Jahre danach. Es waren am 3. Mai, 2000 Meter hoch, noch vier.""",
        ", 19",
        ", 20",
    ),
    in_translations(
        "serial-comma",
        """English sets a comma before the last member of a list. It goes where nothing else can be meant: behind two
        persons by name, a man and a woman, and among nouns without an article; clauses and additions keep theirs.""",
        in_lists,
        """Dort lagen Äpfel, Birnen⟦,→⟧ und Pflaumen. An Bord lagen Fässer, Harpunen⟦,→⟧ und Geschirr. Möhren, Erbsen⟦,→⟧ und Bohnen wurden knapp. Geplant sind zwei Spuren, ein Radweg⟦,→⟧ und ein breiter Gehsteig.
        Es trafen Anna Kern, der junge Peter Vogel⟦,→⟧ und die neue Trainerin.
        Es kamen der Lehrer, die Wirtin⟦,→⟧ und ihr Hund.
        Sie traf Anna Kern, die Trainerin, und Peter Vogel. Er holte Glas, Lehm, und Firmen zahlten dafür.
        Das Haus, ein Bau aus Holz, das lange leer stand, und die Scheune brannten.
        Er fuhr nach Portland, Oregon, und Boston. Er wohnte in Houston, Texas, und Dallas.
        Es regnet, sagt Anna Kern, und Peter Vogel nickt.""",
        ", und ",
        ", oder ",
    ),
)
