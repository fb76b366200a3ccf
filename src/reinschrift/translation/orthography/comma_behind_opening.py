"""The comma behind the opening phrase of a sentence, as in English."""

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
from reinschrift.evidence.clauses import is_verb, sentence_from
from reinschrift.evidence.phrases import is_adjective_form
from reinschrift.evidence.telling import is_verb_of_telling
from reinschrift.tables import read_words
from reinschrift.words import lexicon
from reinschrift.words.closed import adverbs, auxiliaries
from reinschrift.words.grammar import contractions, prepositions

_COMMA: Final = r", ([a-zäöüß]+)(?= ([\w„]+))"
_OPENING: Final = r"(?:\A|\n|[.!?]“? )([A-ZÄÖÜ](?:[\w -]|(?<=[0-9])[.,](?= ?[\w]))*)\Z"
_INSET: Final = r", ([a-zäöüß]+)"
_REACH: Final = 90
_LONGEST: Final = 10


def find(page: Page) -> Iterator[Edit]:
    """Behind a phrase with a preposition, or an adverb of time, where the finite verb and its subject follow."""
    text = page.text
    for m in compiled(_COMMA).finditer(text):
        opening = compiled(_OPENING).search(text, max(0, m.start() - _REACH), m.start())
        if opening and _is_adverbial(opening[1].split()) and _verb_follows(m) and not _is_inset(text, m):
            yield page.edit(m.start(), m.start() + 1, "")


def _is_adverbial(words: list[str]) -> bool:
    """One or more prepositions with their nouns and no verb (Nach dem Sturm im Mai), or an adverb of time."""
    first = words[0].lower()
    if len(words) == 1:
        return first in lexicon().openers and "temporal" in adverbs().get(first, ()) and first != "nun"
    opens = first in prepositions() or first in contractions()
    if not opens or len(words) > _LONGEST or (words[-1].islower() and words[-1] not in adverbs()):
        return False
    return all(not word[0].islower() or _is_in_phrase(word) for word in words[1:])


def _is_in_phrase(word: str) -> bool:
    words = lexicon()
    opens = word in words.determiners or word in prepositions() or word in contractions() or word == "und"
    return (
        opens
        or word in adverbs()
        or word in number_words()
        or (is_adjective_form(word) and not words.is_finite_verb(word))
    )


def _verb_follows(m: re.Match[str]) -> bool:
    """One that tells or thinks is inserted: Nach dem Spiel, sagte er, sei es still."""
    verb, behind = m[1], m[2]
    if not (verb in auxiliaries() or is_verb(verb)) or _tells(verb):
        return False
    kinds = lexicon().pronouns.get(behind, ())
    subject = behind in lexicon().determiners or "personal" in kinds or "reflexive" in kinds
    return subject or behind[0].isupper() or behind[0].isdigit() or behind in number_words()


def _tells(verb: str) -> bool:
    return is_verb_of_telling(verb) or verb in read_words("translation/word_lists.tsv", "inserted verbs")


def _is_inset(text: str, m: re.Match[str]) -> bool:
    """Im Winter, fiel Schnee, fuhren wir: another verb behind another comma. Questions have tags."""
    sentence = sentence_from(text, m.start(1))
    following = compiled(_INSET).search(sentence)
    asks = text[m.start(1) + len(sentence) :][:1] == "?"
    if following is None or _tells(following[1]):
        return asks
    return asks or is_verb(following[1]) or following[1] in auxiliaries()


RULE = Rule(
    id="translation/comma-behind-opening",
    kind="correction",
    risk="safe",
    why="""English parts an opening phrase from its sentence by a comma; in German nothing parts it from the finite verb.
    In a machine-translated document the comma goes behind phrases with a preposition and adverbs of time that open the
    sentence, where the verb and its subject follow at once. Inserted clauses (Nach dem Spiel, sagte er, …) and
    additions (Am Montag, dem 3. Mai, …) keep their commas.""",
    sources=("Amtliches Regelwerk §§ 71-79",),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated: elsewhere it is a slip, left to who edits the text",
    fixes=(
        "Laut the Polizei ist es still. Nach dem Sturm⟦,→⟧ bauten Helfer die Hütten auf.",
        "Laut the Polizei ist es still. Im kalten Winter 2019⟦,→⟧ hat der See gebrannt.",
        "Laut the Polizei ist es still. Nach Angaben der Polizei⟦,→⟧ wurden zwei Männer verletzt.",
        "Laut the Polizei ist es still. Vor etwa 40 Jahren⟦,→⟧ begann der Umbau, hieß es.",
        "Laut the Polizei ist es still. Am 3. Mai⟦,→⟧ begann der Prozess, der lange dauerte.",
        "Laut the Polizei ist es still. Inzwischen⟦,→⟧ haben sie das Haus verkauft.",
    ),
    keeps=(
        "Laut the Polizei ist es still. Nach dem Sturm, sagte der Wirt, habe er geweint.",
        "Laut the Polizei ist es still. Am Montag, dem 3. Mai, begann der Prozess.",
        "Laut the Polizei ist es still. Nach dem Brand, verursacht durch ein Kabel, zog er fort.",
        "Laut the Polizei ist es still. Nach dem Brand, stellt der Bericht fest, war alles ruhig.",
        "Laut the Polizei ist es still. Im Winter, fiel viel Schnee, blieben sie zu Hause.",
        "Laut the Polizei ist es still. Zum Glück, hofft die Frau, geht es ihm gut.",
        "Laut the Polizei ist es still. In dem Haus, das brannte, war niemand.",
        "Laut the Polizei ist es still. Mit dem Hund, war das nicht so?",
    ),
    needs=(", ",),
)
