"""A blank beside the hyphen of a compound."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.spacing._hung import is_hung
from reinschrift.syntax.noun_genders import sure_gender
from reinschrift.tables import read_words
from reinschrift.words import Lexicon, lexicon
from reinschrift.words.initials import with_small
from reinschrift.words.joints import is_bound_adjective
from reinschrift.words.odd import Shape
from reinschrift.words.tokens import occurrences

_AFTER: Final = r"- (?=[^\W\d_]{2})(?<=[^\W_]- )"
_BEFORE: Final = r"-(?=[^\W\d_]{2})(?<=[^\W_] -)"
_APART: Final = r" - (?=[^\W\d_]{4})(?<=[0-9] - )"
_NUMBERED: Final = r"- (?=[0-9]{1,3}-[A-ZÄÖÜ][a-zäöü])(?<=[a-zäöüß]- )"
_INITIAL: Final = r" - (?=([A-ZÄÖÜ][a-zäöüß]{2,}))(?<=[\s„(][A-Z] - )"
_LEFT: Final = r"[^\W_]+\Z"
_RIGHT: Final = r"[^\W\d_]+"
_INSIDE: Final = frozenset("-/@._")
_LONGEST_COUNT: Final = 3
"""Digits of a number that counts or measures; longer ones may be a year."""
_DECADE: Final = r"\d+er"
_LONGEST: Final = 60
_SHORTEST: Final = 3
_EACH_OTHER: Final = "einander"


def find(page: Page) -> Iterator[Edit]:
    """Blanks beside a hyphen between two parts of which one cannot stand alone there."""
    text = page.text
    for m in compiled(_AFTER).finditer(text):
        sides = _sides(text, m.start(), m.end())
        if sides and _is_compound(lexicon(), sides):
            yield page.edit(m.end() - 1, m.end(), "")
        elif sides and not sides.chained and _is_broken(page, lexicon(), sides.left, sides.right):
            yield page.edit(m.start(), m.end(), "")
    for m in compiled(_BEFORE).finditer(text):
        sides = _sides(text, m.start() - 1, m.end())
        if sides and not sides.chained and (_hangs(lexicon(), *sides[:2]) or is_hung(text, m.start(), *sides[:2])):
            yield page.edit(m.start() - 1, m.start(), "")
    yield from _by_shape(page)
    for m in compiled(_APART).finditer(text):
        sides = _sides(text, m.start(), m.end())
        if sides and not sides.chained and _is_measured(sides.left, sides.right):
            yield page.edit(m.start(), m.end(), "-")


def _by_shape(page: Page) -> Iterator[Edit]:
    """Covid- 19-Regeln, S - Bahn."""
    for m in compiled(_NUMBERED).finditer(page.text):
        yield page.edit(m.end() - 1, m.end(), "")
    for m in compiled(_INITIAL).finditer(page.text):
        if f"{page.text[m.start() - 1]}-{m[1]}".startswith(_initial_compounds()):
            yield page.edit(*m.span(), "-")


@lru_cache(maxsize=1)
def _initial_compounds() -> tuple[str, ...]:
    """S-Bahn, E-Mail: compounds of one letter and a noun, which longer ones begin with too."""
    return tuple(sorted(read_words("spacing/word_lists.tsv", "initial compounds")))


class _Sides(NamedTuple):
    """The runs on both sides, and whether the left one hangs on a further part or a further one on the right."""

    left: str
    right: str
    tail: bool
    head: bool

    @property
    def chained(self) -> bool:
        return self.tail or self.head


def _sides(text: str, start: int, end: int) -> _Sides | None:
    left = compiled(_LEFT).search(text, max(0, start - _LONGEST), start)
    right = compiled(_RIGHT).match(text, end, end + _LONGEST)
    if left is None or right is None:
        return None
    before, after = text[max(0, left.start() - 1) : left.start()], text[right.end() : right.end() + 1]
    if before in _INSIDE - {"-"} or after in _INSIDE - {"-", "."}:
        return None
    return _Sides(left[0], right[0], before == "-", after == "-")


def _is_compound(words: Lexicon, sides: _Sides) -> bool:
    """A number and what it measures, initials and a noun, a first part that is no suspended one and a noun."""
    left, right = sides.left, sides.right
    if sides.tail:  # das 100-Meter- Finale
        return not sides.head and _is_noun(words, left) and _is_noun(words, right)
    if sides.head:  # die E- Mail-Adresse, das 4- Zoll-Display
        return (_is_initials(left) or _is_count(left)) and _is_noun(words, right)
    first = compiled(_DECADE).fullmatch(left) or _is_count(left) or words.is_name(left) or _is_member(words, left)
    return (first and _is_noun(words, right)) or _hangs(words, left, right)


def _is_count(left: str) -> bool:
    return left.isdigit() and len(left) <= _LONGEST_COUNT


def _is_member(words: Lexicon, left: str) -> bool:
    """A noun that compounds begin with; suspended ones stand before a conjunction or a word with a hyphen."""
    low = left.lower()
    return left[0].isupper() and left[1:] == low[1:] and words.is_member(low) and not words.is_function_word(low)


def _hangs(words: Lexicon, left: str, right: str) -> bool:
    return _is_measured(left, right) or (_is_initials(left) and (_is_noun(words, right) or _is_unseen(words, right)))


def _is_unseen(words: Lexicon, right: str) -> bool:
    """A capitalised word that is neither listed nor a name, nor one that opens sentences."""
    return len(right) > _SHORTEST and right[0].isupper() and right[1:].islower() and not words.knows(right)


def _is_measured(left: str, right: str) -> bool:
    return left.isdigit() and is_bound_adjective(right.lower())


def _is_initials(left: str) -> bool:
    """Letters that stand for words or for themselves: EU, US, S (Bahn)."""
    return left.isalpha() and left.isupper()


def _is_noun(words: Lexicon, right: str) -> bool:
    if not right[0].isupper() or not right[1:].islower() or len(right) < _SHORTEST:
        return False
    return words.is_noun(right) and not words.is_function_word(right)


def _is_broken(page: Page, words: Lexicon, left: str, right: str) -> bool:
    """A word that a line end broke before the line ends were lost: no conjunction follows, and the two are one."""
    joined = left + right
    if not left.isalpha() or not right.islower():
        return False
    listed = words.known(joined) or words.known(with_small(left) + right)
    if len(right) < _SHORTEST or words.is_function_word(right):
        torn = not words.known(left) and not words.is_function_word(right)  # Wär- me
        return listed and (torn or right == _EACH_OTHER)
    stump = not words.knows(left) and words.knows(joined)  # Stadtverwal- tung
    if listed or stump or (not words.knows(right) and _is_torn(words, left, joined)):
        return True
    if words.known(right) and words.count_class(right) >= words.count_class(right.capitalize()):
        return False  # that may be a word of its own behind a suspended hyphen: Sport- teils auch Kulturpolitik
    return _is_compound_noun(words, left, right) or occurrences(page, joined, most=1) > 0


def _is_torn(words: Lexicon, left: str, joined: str) -> bool:
    """Natur- schutzbehörde, Imkerver- bands: the second part is no word, and the two are one, or a noun with a head."""
    return words.knows(joined) or (left[0].isupper() and not words.knows(left) and sure_gender(joined) is not None)


def _is_compound_noun(words: Lexicon, left: str, right: str) -> bool:
    """Stell- werk, Klub- raum: the second part would have a capital if it stood alone."""
    parts = words.split(joined) if words.knows(joined := left + right) else None
    return left[0].isupper() and parts is not None and parts[-1] == right.capitalize()


RULE = Rule(
    id="spacing/blank-at-hyphen",
    kind="correction",
    risk="safe",
    why="""Translation, tokenizers and lost line ends leave a blank beside the hyphen inside a word. After a number and
    before what it measures, between initials or a name and a noun, the hyphen joins; where the two parts without it
    are a listed word, a compound whose second part would need a capital alone, or a word of the page, it was that of a
    line end. Suspended hyphens stand before a
    conjunction, a comma or a word with a hyphen of its own and stay, as do dashes and the hyphen for a first part.""",
    sources=("Amtliches Regelwerk 2018, §§ 40-45, 98", "docs/catalogue.md A8"),
    find=find,
    fixes=(
        "Der Velotron⟦ →⟧-Chef kam.",
        "der 17-⟦ →⟧Jährige und ein 10⟦ →⟧-jähriger Bub",
        "die EU-⟦ →⟧Kommission in Brüssel",
        "der US⟦ →⟧-Präsident schweigt",
        "mit der S-⟦ →⟧Bahn zur Arbeit",
        "die Bundes⟦- →⟧regierung tagt",
        "er hat es ver⟦- →⟧kauft",
        "Der Klub⟦- →⟧raum ist leer, die Reetgärt⟦- →⟧nerei schließt. Die Reetgärtnerei war alt.",
        "die Merkel-⟦ →⟧Regierung",
        "das 3-⟦ →⟧tägige Treffen, ein 45⟦ - →-⟧jähriger Fahrer",
        "Die Sanie⟦- →⟧rung kostet viel.",
        "die FDP⟦ →⟧-Fraktion",
        "Die Nitrat⟦ →⟧-Richtlinie gilt, der Klima⟦ →⟧-Ausschuss tagt, laut Wetter⟦ →⟧-Bericht regnet es.",
        "die E-⟦ →⟧Mail-Adresse, der WM-⟦ →⟧Slalom",
        "in den 1970er-⟦ →⟧Jahren",
        "das 100-Meter-⟦ →⟧Finale, ein 4-⟦ →⟧Zoll-Schirm und ein 2:1-⟦ →⟧Sieg",
        "die Regierungs-⟦ →⟧Chefin",
        "die Covid-⟦ →⟧19-Regeln, am S⟦ - →-⟧Bahnhof, eine E⟦ - →-⟧Mail",
        "Die Stadtverwal⟦- →⟧tung und die Stamm⟦- →⟧kunden sind froh.",
        "Die Natur⟦- →⟧schutzbehörde und der Chef des Imkerver⟦- →⟧bands schweigen.",
        "Wär⟦- →⟧me hilft, zwei hinter⟦- →⟧einander.",
    ),
    keeps=(
        "Nord- und Südkorea, be- oder entladen",
        "Sport- teils auch Kulturpolitik",
        "Haupt- sowie Nebeneingang, vier- statt fünfmal",
        "Sport- Kultur- und Bildungspolitik",
        "Arbeitnehmer und -geber",
        "CDU- und SPD-Minister, CDU-, SPD- und FDP-Leute",
        "Er kam - Das war alles.",
        "ÖVP - SPÖ 2:1, Gruppe A - Spiel eins, Lehrer- in Bayern, Rück- in",
        "5 - 10 Prozent",
        "die EU- US-Gespräche",
        "mit Damen- wie Herrenmode, Herren- als auch Damenmode",
        "- Er kam -Sie ging",
        "Der Minister -Mitglied der Partei- schwieg, ein Auto -Baujahr 1990 - brannte.",
        "die Strecke Köln -Bonn, ein Brot -Käse fehlte, das Wasser -Preise steigen",
        "Die Vor- Nachteile, Arbeits- Sozial- und Familienministerium",
        "In- und Outdoor-Küche, WIEN- Die Regierung tagt.",
        "Nord-Süd- und Ost-West-Achse, Ost-West- oder Nord-Süd-Achse",
        "Vor- wie nachher, auf- mehr als abwärts, Links- gegen Rechtsaußen",
    ),
    gate=Shape.EDGE_HYPHEN,
)
