r"""Escapes of data files left in prose: \n between sentences, \"so\", km\/h."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import about_markup, is_quoted
from reinschrift.observations.subject import about_encoding, is_in_code, is_in_quotation
from reinschrift.words import lexicon

_BREAK: Final = r"\\{1,2}(?:r\\{1,2}n|[nrt])(?: ?\\{1,2}(?:r\\{1,2}n|[nrt])){0,8}"
_QUOTE: Final = r"\\{1,2}\""
_SLASH: Final = r"\\(?<=[\w/:]\\)/(?=[\w/])|\\(?<=\w\\)'(?=[a-z\s.,!?])"
_WORD: Final = r"[a-zäöüß]+"
_ENDS: Final = ".!?:…“”»)"
_MARKS: Final = f"{_ENDS},;\"'"
_HEADLINE: Final = 100
_PARAGRAPH: Final = 2
_TOKEN: Final = 80


def find(page: Page) -> Iterator[Edit]:
    """Escapes in prose; none in paths, formulas, code and texts about them."""
    text = page.text
    if page.fact(about_markup) or page.fact(about_encoding):
        return
    for m in compiled(_BREAK).finditer(text):
        if _is_break(text, *m.span()):
            yield _blank(page, *m.span())
    yield from _quotes(page)
    for m in compiled(_SLASH).finditer(text):
        if not is_in_code(text, m.start()):
            yield page.edit(m.start(), m.start() + 1, "")


def _is_break(text: str, start: int, end: int) -> bool:
    """Does neither a path nor a command go on here?"""
    if is_quoted(text, start, end) or is_in_code(text, start) or _is_in_path(text, start):
        return False
    if not text[end : end + 1].isalpha() or text[end].isupper():
        return text[end : end + 1] not in {"\\", "{", "_", "^", "="}
    word = compiled(_WORD).match(text, end)
    command = text[end - 1 : word.end()] if word else ""
    known = word is not None and lexicon().known(word[0]) and not lexicon().known(command)
    return known and text[start - 1 : start] in {*_MARKS, " "}


def _is_in_path(text: str, start: int) -> bool:
    """Stands a drive or the name of a server before the backslash?"""
    first = start
    while first > 0 and start - first < _TOKEN and not text[first - 1].isspace():
        first -= 1
    before = text[first:start]
    return ":\\" in before or before.startswith("\\") or (before[1:] == ":" and before.isascii())


def _blank(page: Page, start: int, end: int) -> Edit:
    """The edit that puts a blank, or the break that the place asks for, in place of the escapes."""
    text, codes = page.text, page.text[start:end]
    while start > 0 and text[start - 1] == " ":
        start -= 1
    while text[end : end + 1] == " ":
        end += 1
    if start == 0 or end == len(text) or text[start - 1] == "\n" or text[end] == "\n":
        return page.edit(start, end, "")
    if max(codes.count("n"), codes.count("r")) >= _PARAGRAPH:
        return page.edit(start, end, "\n\n")
    headline = start < _HEADLINE and "\n" not in text[:start] and text[start - 1] not in _MARKS and text[end].isupper()
    return page.edit(start, end, "\n\n" if headline and "t" not in codes else " ")


def _quotes(page: Page) -> Iterator[Edit]:
    """German marks where they pair up in their line, unless the page has plain straight ones."""
    text = page.text
    marks = [m for m in compiled(_QUOTE).finditer(text) if not is_in_code(text, m.start())]
    straight = text.count('"') > len(marks) and "„" not in text
    line: list[tuple[int, int]] = []
    for m in marks:
        if line and "\n" in text[line[-1][1] : m.start()]:
            yield from _paired(page, line, straight=straight)
            line = []
        line.append(m.span())
    yield from _paired(page, line, straight=straight)


def _paired(page: Page, marks: list[tuple[int, int]], *, straight: bool) -> Iterator[Edit]:
    text = page.text
    odd = len(marks) % 2 or straight
    for n, (start, end) in enumerate(marks):
        inner = not odd and is_in_quotation(text, marks[n - n % 2][0])
        new = '"' if odd else "„“‚‘"[n % 2 + 2 * inner]
        yield page.edit(start, end - (new == '"'), new.strip('"'))


RULE = Rule(
    id="markup/escape-sequence",
    kind="correction",
    risk="safe",
    why=r"""Text that was cut out of a data file keeps the escapes of its format: \n, \r\n and \t for line ends and
    tabulators, \" for quotation marks, \/ for slashes. A single line end between sentences becomes a blank, two a
    paragraph; quotation marks become German ones where they pair up. Paths of files, commands of LaTeX, code and texts
    about such things stay.""",
    sources=("RFC 8259, section 7",),
    find=find,
    fixes=(
        r"Der Bus fährt wieder.⟦\n→ ⟧Die Bahn auch.",
        r"Der Rat berät heute,⟦\n→ ⟧der Ausschuss morgen.⟦\r\n→ ⟧Alle warten.⟦\t→ ⟧Niemand kommt.",
        "⟦\\n→⟧Der Bus fährt.⟦ \\n → ⟧Die Bahn auch.⟦\\n→⟧",
        "Der Bus fährt wieder.⟦\\n\\n→\n\n⟧Die Bahn auch.",
        r"Sie rief: ⟦\"→„⟧Aber das ist gut.⟦\"→“⟧ Dann ging sie.",
        r"„Er liest ⟦\"→‚⟧Die Brücke⟦\"→‘⟧“, sagte sie.",
        r'Der "Bote" schrieb, das sei ⟦\→⟧"gut⟦\→⟧".',
        r"Er fuhr 30 km⟦\→⟧/h, Schüler und⟦\→⟧/oder Lehrer auch; das war⟦\→⟧'s.",
    ),
    keeps=(
        r"Die Datei liegt unter C:\neu\tabelle.txt und auf \\server\neu\rest.",
        r"Die Formel \nabla x und der Befehl \newline, \textbf{fett}, \times und \rho.",
        r"Das Zeichen „\n“ steht für das Ende einer Zeile.",
        r"Programmierer setzen im Quelltext \nDanach für eine neue Zeile.",
        r"Der Ordner Fotos\neu ist leer.",
        r"¯\_(ツ)_/¯ und o/\o",
    ),
    needs=("\\",),
)
