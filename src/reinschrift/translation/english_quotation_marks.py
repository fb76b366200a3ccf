"""English quotation marks in German text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.evidence import machine_translated
from reinschrift.observations.swiss import is_swiss
from reinschrift.spacing._quotes import quoted
from reinschrift.translation._half_pairs import half_pairs

_MARK: Final = "[„“”]"
_GUILLEMETS: Final = r"«[ \u00a0\u202f]?(?=[^\W_])([^«»„“\n]{1,400}?)[ \u00a0\u202f]?»(?![^\W_])"
_WITH_BLANKS: Final = r"«[ \u00a0\u202f]"
_OPENING_BEFORE: Final = frozenset(" \n\u00a0([-–—/")
_LOW = "„"
_UP = "“"


def find(page: Page) -> Iterator[Edit]:
    """Pairs that open and close in one paragraph, where the document has German marks or is a translation."""
    text = page.text
    yield from _french(page)
    yield from half_pairs(page)
    if _LOW not in text and not machine_translated(page.opening):
        return
    yield from _straight(page)
    open_at = -1
    line_end = -1
    for m in compiled(_MARK).finditer(text):
        at = m.start()
        if at > line_end:
            open_at, line_end = -1, text.find("\n", at)
            line_end = len(text) if line_end < 0 else line_end
        if m[0] == _LOW:
            open_at = at
        elif m[0] == _UP:
            if _opens(text, at) and (open_at < 0 or text[open_at] == _UP):
                open_at = at
            else:
                open_at = -1
        elif open_at < 0 and _opens(text, at):
            open_at = at  # ”so”, as in Swedish
        elif open_at >= 0 and not _opens(text, at):
            if text[open_at] != _LOW:
                yield page.edit(open_at, open_at + 1, _LOW)
            yield page.edit(at, at + 1, _UP)
            open_at = -1


def _straight(page: Page) -> Iterator[Edit]:
    """Pairs of straight marks in a translation that has German ones; none within another pair or around one."""
    text = page.text
    if _LOW not in text or '"' not in text or not machine_translated(page.opening):
        return
    pairs, last = sorted(page.fact(quoted), key=lambda q: q.opening), -1
    for q, following in zip_longest(pairs, pairs[1:]):
        alone = last < q.opening and (following is None or q.closing < following.opening)
        last = max(last, q.closing)
        if alone and text[q.opening] == '"' and _opens(text, q.opening) and not _opens(text, q.closing):
            yield page.edit(q.opening, q.opening + 1, _LOW)
            yield page.edit(q.closing, q.closing + 1, _UP)


def _french(page: Page) -> Iterator[Edit]:
    """Pairs of guillemets in a text that has German marks: the source text was French."""
    text = page.text
    if "«" in text and _comes_from_french(page):
        for m in compiled(_GUILLEMETS).finditer(text):
            yield page.edit(m.start(), m.start(1), _LOW)
            yield page.edit(m.end(1), m.end(), _UP)


def _comes_from_french(page: Page) -> bool:
    """Is it a translation, or have all its guillemets blanks inside as in French, beside German marks?"""
    text, source = page.text, page.opening.text
    spaced = len(compiled(_WITH_BLANKS).findall(source))
    if _LOW in text and spaced and spaced == source.count("«"):
        return not page.fact(is_swiss)
    german = _LOW in text or ("ß" in text and not page.fact(is_swiss))
    return german and machine_translated(page.opening)


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    return before in _OPENING_BEFORE and bool(after) and not after.isspace()


RULE = Rule(
    id="translation/english-quotation-marks",
    kind="correction",
    risk="safe",
    why="""Quotation marks of the source text stay when only the words are translated: “so” for „so“, or an English
    or straight mark closes what a German one has opened, or a straight one opens what a German one closes. A pair within one paragraph is rewritten where the document also has
    German marks or is machine-translated, French guillemets and pairs of straight marks where it is both. Other guillemets
    and single marks stay, and so does an opening mark that no mark closes.""",
    sources=("docs/catalogue.md A5", "Amtliches Regelwerk § 89", "Unicode: General Punctuation"),
    find=find,
    fixes=(
        "Sie las „alles“ und das ⟦“→„⟧in einer Nacht⟦”→“⟧.",
        "Er rief: „Kommt her!⟦”→“⟧ Dann ging er.",
        "Laut the Polizei war es ⟦“→„⟧ganz ruhig⟦”→“⟧ im Ort.",
        "Er sagte „nein“. ⟦“→„⟧Das ist gut⟦”→“⟧, rief sie, ⟦“→„⟧sehr gut.⟦”→“⟧",
        "Die ⟦“→„⟧Tribune⟦”→“⟧ schreibt „viel“.",
        "Die Frau sagt „viel“. ⟦”→„⟧Seitdem höre ich hin⟦”→“⟧, sagt sie.",
        'Er sagte „nein“. „Sie sind wieder da⟦"→“⟧, sagte die Frau, „und das ist gut.⟦"→“⟧',
        'Der Wirt rief: „Kommt her!⟦"→“⟧ Dann schloss er ab.',
        'Der Wirt rief: ⟦"→„⟧Kommt her!“ Die Frau sagte: ⟦``→„⟧Nein.“',
        "„Das Fass ist leer⟦''→“⟧, rief der Wirt.",
        'Laut the Polizei sagte er „nein“, will aber ⟦"→„⟧nie wieder⟦"→“⟧ kommen (⟦"→„⟧Ja⟦"→“⟧).',
        "Laut the Polizei sagte er „nein“, doch ⟦«→„⟧das ist gut⟦»→“⟧, rief sie.",
        "Er sagte „nein“. ⟦« →„⟧Das ist gut⟦ »→“⟧, rief sie.",
    ),
    keeps=(
        "Er sagte „nein“ und ging.",
        "Er sagte “no” and left.",
        "Er rief »nein« und ging.",
        "Er rief «nein», „Die Zeit“ schrieb mit.",
        "Er rief « nein », «Die Zeit» schrieb „mit“.",
        "Laut the Polizei rief er «nein» und ging.",
        'Er sagte „nein" und „ja", immer nur „nein".',
        '„Wir nannten es "Glück" und blieben“, sagte sie.',
        'Er sagte „nein“. „Der mit 24" ist groß genug“, sagte sie.',
        'Ein Regal, 24" breit, und „der Schirm“ mit 5" daneben.',
        'Die Wörter "Glück und „Freude“ stehen da.',
        "Ein Bildschirm mit 24” und „viel“ Licht.",
        "„Das ist gut“, sagte sie. “Das ist offen.",
    ),
    needs=("”", "«", '"', "''", "``"),
)
