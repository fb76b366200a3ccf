"""Variables of templates that were never filled in."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup, is_quoted, removed
from reinschrift.markup._values import is_missed
from reinschrift.syntax.frames import is_german
from reinschrift.tables import read_words

_VARIABLE = (
    r"[{\[$_](?:(?<=\{)\{[ #/]{0,2}[\w.|\- ]{1,60}\}\}|(?<=\$)\{[\w.]{1,60}\}|(?<=\[)(?:&hellip;"
    r"|&#8230;|object [A-Z][a-z]\w{1,20}(?=\][.,;:!?]))\]|(?<=_)_[A-Z][A-Z_]{1,40}__)"
)
_FORMAT = (
    r"[%{](?:(?:(?<=[^\d\s%] .)(?:[0-9]\$)?|(?<=[a-zäöüß].)[0-9]\$)[sd@](?=[,.;!?]|[ \t]*(?:\n|\Z))|(?<=%)%(?:[A-Z][A-Z_]{1,30}|[a-z][a-z_]{1,30})%%"
    r"|(?<=%)(?<!\d%)(?<!\d %)(?:[A-ZÄÖÜ][A-ZÄÖÜ_]{2,30}|[a-z][a-z_]{2,30})%|(?<=\{)[a-z][a-z_]{2,30}\}(?=[,.;!?]|[ \t]*(?:\n|\Z)))"
    r"(?!\w)"
)
_ALONE = frozenset(("%s", "%d", "%1$s", "%2$s", "%@"))
_CUT = r"\[(?:…|\.\.\.)\](?=[ \t]*(?:\n|\Z))"
_NEAR = 30
_PARAGRAPH = 120  # characters
_FAR = 10_000  # characters; longer paragraphs are judged by their end


def find(page: Page) -> Iterator[Edit]:
    """Variables in double braces, ``${…}``, ``__NAME__`` and the mark of a cut feed text."""
    if "{" in page.text or "[" in page.text or "_" in page.text:
        yield from _variables(page)
    if "%" in page.text or "{" in page.text:
        for m in compiled(_FORMAT).finditer(page.text):
            if _is_superfluous(page, *m.span()) and not is_german(m[0].strip("{}")):
                yield removed(page, m.start() - 2 * _is_address(page.text, m.start(), m.end()), m.end())
    if "%" in page.text:
        every = page.fact(lines)
        yield from removals(page, (i for i, line in enumerate(every) if line.text in _ALONE and len(every) > 1))


def _variables(page: Page) -> Iterator[Edit]:
    for m in compiled(_VARIABLE).finditer(page.text):
        if _is_superfluous(page, *m.span(), named=m[0][0] == "_"):
            comma = _is_address(page.text, m.start(), m.end())
            yield page.edit(m.start(), m.end(), "") if m[0][0] == "_" else removed(page, m.start() - 2 * comma, m.end())
    for m in compiled(_CUT).finditer(page.text):
        if _ends_feed(page.text, m.start()) and not _goes_on(page, m.end()):
            yield removed(page, m.start(), m.end())


def _is_superfluous(page: Page, start: int, end: int, *, named: bool = False) -> bool:
    """Is the variable neither spoken of nor the value of a sentence that is not whole without it?"""
    if is_quoted(page.text, start, end) or page.fact(about_markup):
        return False
    before = page.text[max(0, start - _NEAR) : start].split()
    if before and before[-1].lower() in read_words("markup/word_lists.tsv", "naming words"):
        return False
    return named or _is_address(page.text, start, end) or not is_missed(page.text, start, end)


def _is_address(text: str, start: int, end: int) -> bool:
    """Willkommen zurück, {{name}}! The comma goes with the name."""
    return text.endswith(", ", 0, start) and text[end : end + 1] in {"!", ".", "?"}


def _goes_on(page: Page, at: int) -> bool:
    """Does a paragraph of the story follow?"""
    return page.fact(_last_paragraph) >= at


def _last_paragraph(page: Page) -> int:
    """Where the last long line begins; -1 if there is none. A fact."""
    return max((line.start for line in page.fact(lines) if len(line.text) >= _PARAGRAPH), default=-1)


def _ends_feed(text: str, at: int) -> bool:
    """Does a finished sentence of one's own, or a word cut short, stand before the mark, and no open quotation?"""
    line = text[text.rfind("\n", max(0, at - _FAR), at) + 1 : at]
    return bool(line.strip()) and line[-1:] == " " and line.count("„") <= line.count("“") and line.count('"') % 2 == 0


RULE = Rule(
    id="markup/placeholder",
    kind="removal",
    risk="lossy",
    why="""Templates leave their variables where nothing was filled in. What belonged there is not known; where the
    sentence is whole without the variable, it goes with the blank before it. Texts about templates and variables in quotation marks stay.""",
    sources=("docs/catalogue.md A24",),
    find=find,
    fixes=(
        "Hallo⟦ {{first_name}}→⟧, willkommen.",
        "Ein Termin steht noch nicht fest.⟦ [&hellip;]→⟧",
        "Willkommen zurück⟦, {{user}}→⟧! Der Rat tagt.",
        "die Keller von ⟦__NOTRANSLATE__→⟧Casa Andrade⟦__NOTRANSLATE__→⟧ am Ufer",
        "Ein Termin steht noch nicht fest.⟦ […]→⟧\n\nEr berät.",
        "Der Rat will sparen und⟦ [...]→⟧",
        "Guten Tag⟦ ${user.name}→⟧!",
        "Das sagte Herr Brandt⟦ [object Object]→⟧. Karten verkauft der Schaffner⟦%1$s→⟧; Kinder reisen frei.",
        "Die Probe findet statt.⟦ %s→⟧\n\nEr kommt.",
        "Hallo⟦ %1$s→⟧, willkommen.",
        "Ein Heft kostet drei Euro.⟦ {name}→⟧",
        "Guten Tag⟦ %%VORNAME%%→⟧, willkommen.",
        "Willkommen zurück⟦, %%username%%→⟧! Der Rat tagt.",
        "Der Rat hat⟦ %%sitename%%→⟧ am Montag getagt, die Feuerwehr⟦ %title%→⟧ kam, der Wirt⟦ {{place}}→⟧ auch.",
        "Der Rat tagt.\n\n⟦%s\n\n→⟧Er berät.",
        "Der Rat tagt.\n\n⟦{{ad_slot}}\n\n→⟧Er berät.",
    ),
    keeps=(
        "Der Platzhalter „{{name}}“ blieb stehen.",
        "Wer den Platzhalter {{name}} ersetzt, gibt dem Gerät einen Namen; {{name}} selbst verschwindet.",
        "Er sagte: „Wir […] gehen.“",
        "So begann das Schreiben: „Liebe Frau {{name}} in {{ort}}“. Wie {{name}} dazu kam, ist offen.",
        "Er las vor: „Wir gehen. […]\nUnd wir kommen wieder.“",
        "[…]\n\nDer Brief beginnt in der Mitte.",
        (
            "Er schreibt von Kälte und Hunger. […]\n\nSo endet der erste Brief, und so beginnt der zweite, den sie"
            " vierzig Jahre später auf dem Dachboden des alten Hauses am Fluss fand."
        ),
        "Der Preis liegt bei {{price}} Euro, wie {{source}} berichtet. „Ja“, sagte {{author}}.",
        "Sie stieg um 5%und fiel um 10%wieder.",
        "{ein} Satz {{mit; Klammern}}",
        "Mehr als 5 %s\n\nEr berät.",
        "Das kostet $5 {oder mehr}.",
        "Die Mengen {a} und {b}. Das Theater spielt {alles}.",
        "Die Zeile lautet %NAME% in der Vorlage, der Drucker ersetzt %NAME% am Ende.",
        "Der Befehl „printf %s“ und 10 %d.",
        "Platzhalter in Templates heißen {{name}}.",
        "Ein Brief begann mit „Liebe Frau {{name}}“. Fehlt der Name, bleibt „{{name}}“ stehen.",
    ),
    needs=("{", "[", "_", "%"),
)
