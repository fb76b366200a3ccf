"""The short form of a state or body as English writes it: die U.S. Regierung, in den U.S., der U.N. Bericht."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple, cast

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.language import in_foreign_sentence
from reinschrift.observations.subject import is_spoken_of
from reinschrift.syntax.frames import is_german_noun, is_homograph, word_after, word_before
from reinschrift.syntax.government import case_after
from reinschrift.syntax.noun_phrases import determiner_readings, is_german_head
from reinschrift.syntax.noun_readings import noun_readings
from reinschrift.tables import read_table, read_words
from reinschrift.words import Letter, lexicon
from reinschrift.words.grammar import determiner_form, prepositions

_SHORT: Final = r"(U\.(?:S\.(?:A\.)?|N\.)|E\.U\.|U[SN]|EU)(?!\w)"
_NOUN: Final = r" ([A-ZÄÖÜ][a-zäöüß]+(?:-[^\W\d_]+)*)(?![\w/&’'-]|\.[a-z]| [0-9])"
_ADJECTIVE: Final = r" (?=amerikanisch(?:e[mnrs]?)?\b)"
_STOP: Final = "."
_ENGLISH: Final = "the"
_AMBIGUOUS: Final = frozenset({"bis", "ohne", "nach", "zu", "an", "auf"})


class _Short(NamedTuple):
    form: str
    joined: str
    alone: str
    gender: str


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, _Short]:
    return {row.form: row for row in read_table("translation/dotted_abbreviations.tsv", _Short)}


def find(page: Page) -> Iterator[Edit]:
    """With a hyphen before what it belongs to, without stops where it stands alone."""
    text = page.text
    for m in compiled(_SHORT).finditer(text):
        start, end = m.span(1)
        before = text[start - 1 : start]
        if (before and (before.isalnum() or before in ".-&/")) or is_spoken_of(page, start, end):
            continue
        new = _in_german(text, start, end, _forms()[m[1]])
        if new is not None and not in_foreign_sentence(text, start, end):
            yield page.edit(start, new[0], new[1])


def _in_german(text: str, start: int, end: int, short: _Short) -> tuple[int, str] | None:
    """Where the part to replace ends, and its German wording."""
    dotted = _STOP in short.form
    if text[end : end + 1] == "-":
        return (end, short.joined) if dotted and text[end + 1 : end + 2].isalpha() else None
    if compiled(_ADJECTIVE).match(text, end) or _is_first_member(text, start, end):
        return end + 1, f"{short.joined}-"
    return _alone(text, start, end, short) if dotted else None


def _is_first_member(text: str, start: int, end: int) -> bool:
    """Before a German noun that agrees with the determiner; the U.S. Open and U.S. Steel are names."""
    m = compiled(_NOUN).match(text, end)
    if m is None:
        return False
    noun, after = m[1], word_after(text, m.end())
    first = noun.partition("-")[0]
    known = is_german_head(noun) and not (is_homograph(first) or lexicon().is_name(first))
    if not known and noun not in read_words("translation/word_lists.tsv", "joined with US"):
        return False
    if after[:1].isupper() and not (known or lexicon().is_first_name(after) or is_german_noun(after)):
        return False
    before, at = word_before(text, start)
    governed = prepositions().get(word_before(text, at)[0].lower(), ())
    own, readings = determiner_readings(before.lower()), noun_readings(noun)
    if not (own and readings):
        return True
    return any((r.case, r.gender) in readings and (not governed or r.case in governed) for r in own)


def _alone(text: str, start: int, end: int, short: _Short) -> tuple[int, str] | None:
    """In den U.S.: without stops, but for the one that closes the sentence."""
    closes = _closes_sentence(text, end)
    if not closes and word_after(text, end)[:1].isupper():
        return None
    new = short.alone + _STOP if closes else short.alone
    before, at = word_before(text, start)
    if before.lower() == _ENGLISH or any(r.gender == short.gender for r in determiner_readings(before.lower())):
        return end, new
    if before.lower() not in prepositions() or before.lower() in _AMBIGUOUS:
        return None
    case = case_after(text, before.lower(), at)
    article = determiner_form("der", case, cast("Letter", short.gender)) if case else None
    return (end, f"{article} {new}") if article else None


def _closes_sentence(text: str, end: int) -> bool:
    """At the end of a line, or before a word that opens sentences."""
    rest, after = text[end : end + 1], word_after(text, end)
    if rest in {"", "\n", "“"}:
        return True
    return after[:1].isupper() and lexicon().is_function_word(after.lower())


RULE = Rule(
    id="translation/dotted-abbreviation",
    kind="correction",
    risk="safe",
    why="""English writes U.S. and U.N. with stops, and without a hyphen before a noun. German joins the short form
    with a hyphen (US-Regierung), and says USA where it stands alone. A German noun must follow that agrees with the
    determiner; names stay (U.S. Open, U.S. Steel).""",
    sources=("Amtliches Regelwerk § 40, § 102", "docs/catalogue.md A19"),
    find=find,
    when=machine_translated,
    evidence="the document is machine-translated; elsewhere the spelling is that of names and quotations",
    fixes=(
        "Laut the Polizei schwieg die ⟦U.S. →US-⟧Regierung zu dem ⟦U.N. →UN-⟧Bericht.",
        "Laut the Polizei kam der frühere ⟦U.S. →US-⟧Präsident mit drei ⟦U.S.→US⟧-Senatoren.",
        "Laut the Polizei gibt es viele ⟦U.S. →US-⟧amerikanische Firmen in den ⟦U.S.→USA⟧ und in Kanada.",
        "Laut the Polizei lebt er in den ⟦U.S.→USA.⟧ Sie kommt aus ⟦U.S.→den USA⟧, sagte er.",
        "Laut the Polizei war es so. Die ⟦US →US-⟧Regierung schwieg dazu.",
    ),
    keeps=(
        "Laut the Polizei schied sie bei den U.S. Open aus.",
        "Laut the Polizei will U.S. Steel Stellen streichen, die U.S. Army schweigt.",
        "Laut the Polizei entscheidet der U.S. Supreme Court im Juni.",
        "Laut the Polizei lebt er in den USA, die US-Regierung schweigt, J.U.S. auch.",
        "Laut the Polizei sagte er: „The U.S. should have been there for us.“",
    ),
    needs=("U.S.", "U.N.", "E.U.", "US ", "UN ", "EU "),
)
