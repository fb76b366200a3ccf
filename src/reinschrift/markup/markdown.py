"""Emphasis, links and quotation signs of Markdown, and the pipes of its tables around a caption."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.lines import Line, lines, removals
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup, removed

_STRONG = r"\*\*\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*\*\*(?!\*)"
_BOLD = r"\*\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*\*(?!\*)"
_LINK = r"\[(?<!!\[)([^\[\]\n]{1,200})\]\((?:https?://|www\.|/)[^()\s]{1,300}\)"
_PICTURE = r"!\[([^\[\]\n]{0,200})\]\((?:https?://|www\.|/)[^()\s]{1,300}(?: \"[^\"\n]{0,200}\")?\)"
_FEWEST_OF_CAPTION = 4  # words
_QUOTE = r"> (?=[„“»«\"])"
_MAIL = 5
_FENCE = r"`{3,6}(?:markdown|md|text|txt|plain|plaintext|html|de|deutsch|german)?\Z"
_PAIR = 2
_MOST_OUTSIDE = 4  # lines above the first fence, and below the last one
_PARAGRAPH = 60  # characters
_RULE = r"(?=[^\n]*[:|+])[|+]?(?: ?:?-{2,}:? ?[|+]?){1,12}\Z"
"""The line between head and cells of a table."""
_CODE = frozenset("{};=<>$")
_LINED = r"__(?=[^\s_])([^_\n]{1,300})(?<=\S)__(?![\w])"


def find(page: Page) -> Iterator[Edit]:
    """Pairs of stars or low lines around words, pipes at both ends of a line, links, pictures, marks of quoted lines."""
    for mark, pattern in (("***", _STRONG), ("**", _BOLD), ("__", _LINED)):
        if mark in page.text:
            yield from _pairs(page, pattern, mark)
    for mark, look in (
        ("--", _rules),
        ("|", _pipes),
        ("](", _links),
        ("](", _pictures),
        ("> ", _quotes),
        ("```", _fences),
    ):
        if mark in page.text and not page.fact(about_markup):
            yield from look(page)


def _fences(page: Page) -> Iterator[Edit]:
    """The only two fences of a page if they enclose its text, and the text is no code."""
    every = page.fact(lines)
    fences = [i for i, line in enumerate(every) if line.text[0] == "`" and compiled(_FENCE).match(line.text)]
    if len(fences) == _PAIR and _encloses(every, *fences):
        yield from removals(page, fences)


def _encloses(every: tuple[Line, ...], first: int, last: int) -> bool:
    """Is nearly all of the page between the fences, and is it written for people?"""
    if first > _MOST_OUTSIDE or len(every) - 1 - last > _MOST_OUTSIDE:
        return False
    inside, outside = every[first + 1 : last], (*every[:first], *every[last + 1 :])
    told = [line.text for line in inside if len(line.text) >= _PARAGRAPH and line.text[-1] in '.!?“”»"*)']
    plain = bool(told) and all(_CODE.isdisjoint(text) for text in told)
    return plain and sum(len(line.text) for line in outside) < sum(map(len, told))


def _rules(page: Page) -> Iterator[Edit]:
    """Lines of hyphens that belong to no table: none beside them has cells."""
    every = page.fact(lines)
    for i, line in enumerate(every):
        near = (every[k].text for k in (i - 1, i + 1) if 0 <= k < len(every) and every[k].block == line.block)
        if compiled(_RULE).match(line.text) and not any("|" in text[1:-1] or "+" in text for text in near):
            yield from removals(page, (i,))


def _pipes(page: Page) -> Iterator[Edit]:
    for line in page.fact(lines):
        if compiled(_RULE).match(line.text):
            continue
        inner = line.text[1:-1]
        if line.text[0] == line.text[-1] == "|" and inner.strip() and "|" not in inner:
            yield page.edit(line.start, line.start + len(line.text) - len(line.text[1:].lstrip()), "")
            yield page.edit(line.start + 1 + len(inner.rstrip()), line.end, "")


def _links(page: Page) -> Iterator[Edit]:
    for m in compiled(_LINK).finditer(page.text):
        yield page.edit(m.start(), m.start() + 1, "")
        yield page.edit(m.end(1), m.end(), "")


def _pictures(page: Page) -> Iterator[Edit]:
    """The address of a picture; its description stays if it is a caption and no name of a file."""
    for m in compiled(_PICTURE).finditer(page.text):
        if len(m[1].split()) < _FEWEST_OF_CAPTION:
            yield removed(page, m.start(), m.end())
        else:
            yield page.edit(m.start(), m.start(1), "")
            yield page.edit(m.end(1), m.end(), "")


def _quotes(page: Page) -> Iterator[Edit]:
    """The sign of a quoted paragraph before its quotation mark; several in a row are a mail."""
    found = [line for line in page.fact(lines) if compiled(_QUOTE).match(line.text)]
    if len(found) < _MAIL:
        for line in found:
            yield page.edit(line.start, line.start + len("> "), "")


def _pairs(page: Page, pattern: str, mark: str) -> Iterator[Edit]:
    sign, n = mark[0], len(mark)
    for m in compiled(pattern).finditer(page.text):
        before = page.text[m.start() - 1 : m.start()] if m.start() else ""
        name = sign == "_" and m[1].isidentifier() and (m[1].islower() or m[1].isupper())  # __init__, __NAME__
        if before != sign and not before.isalnum() and not name and not page.fact(about_markup):
            yield page.edit(m.start(), m.start() + n, "")
            yield page.edit(m.end() - n, m.end(), "")


_STORY = (
    "Der Rat der Stadt hat am Montag nach langer Debatte beschlossen, die Brücke zu sanieren.\n\nDie Kosten trägt das"
    " Land, wie der Kämmerer den Mitgliedern im Ausschuss erklärte."
)

RULE = Rule(
    id="markup/markdown",
    kind="removal",
    risk="safe",
    why="""Converters write bold words between two or three stars or low lines and put pictures with their captions into
    tables of one cell; links and pictures keep their address in brackets, and quoted paragraphs a sign before them. Marks
    go only as a pair within a line, so that powers, passwords and rows of stars stay. The name of a picture's file goes
    with its address, a caption stays. Two fences around nearly all of a page go if they hold paragraphs and no code.""",
    sources=("CommonMark 0.31, emphasis", "docs/catalogue.md A24, A31"),
    find=find,
    fixes=(
        "⟦**→⟧Tipp:⟦**→⟧ Kommen Sie früh.",
        "Das ist ⟦**→⟧sehr wichtig⟦**→⟧.",
        "⟦__→⟧Tipp:⟦__→⟧ Kommen Sie früh.",
        "⟦| →⟧Helfer am Ufer (Foto: dpa)⟦ |→⟧",
        "⟦| →⟧Ein Boot (Foto: dpa)⟦ |→⟧⟦\n| :--- |→⟧\n\nDer Fluss steigt.",
        "⟦|→⟧Ein Boot⟦|→⟧\nDer Fluss steigt.",
        "Man bekommt sie über ⟦[→⟧die Seite der Bahn⟦](https://bahn.example/zug)→⟧ oder am Schalter.",
        f"⟦```markdown\n→⟧{_STORY}⟦\n```→⟧\n\nIst das so recht?",
        f"Der Text:\n\n⟦```\n\n→⟧{_STORY}\n⟦\n```→⟧",
        "⟦> →⟧„Wir sehen, was er hinterlässt“, sagt der Forscher.",
        "Ein zweiter Zug, ⟦***→⟧mit Fahrradabteil⟦***→⟧, soll folgen.",
        "Der Rat tagt.\n\n⟦![IMG_2207](https://bild.example/IMG_2207.jpg)\n\n→⟧Er berät.",
        "⟦![→⟧Ein Boot liegt am Ufer⟦](https://bild.example/boot.jpg)→⟧",
        "⟦**→⟧Ja⟦**→⟧ und ⟦**→⟧Nein⟦**→⟧",
    ),
    keeps=(
        "Sie [die Regierung] (https://regierung.example) schweigt.",
        "Es gilt a > „b“ und > 5 Prozent.",
        "Mit 2**8 und 3**2 rechnet er.",
        "***\n\nEin neuer Tag",
        "Das war toll! [Name der Redaktion bekannt] (kr)",
        "* * * Sternchen * * *",
        "Die Datei __init__ fehlt.",
        "Name: ____ Ort: ____",
        f"{_STORY}\n\n```\nls -l\n```",
        f"```python\n{_STORY}\n```",
        "```\nWer die Datei öffnen will, tippt open(pfad) = datei; und wartet auf die Antwort.\n```",
        "| Tor | Minute |\n| --- | --- |\n| Vogt | 12 |",
        "---\n\nEin neuer Tag",
        "f** und s** sagt man nicht",
        "Markdown, eine Auszeichnungssprache, schreibt **fett**.",
        "Wer „**fett**“ tippt, will Nachdruck, wer „&amp;“ liest, sieht eine Panne.",
    ),
    needs=("*", "|", "_", "](", "> ", "```", "--"),
)
