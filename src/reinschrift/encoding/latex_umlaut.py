r"""Umlauts in the notations of LaTeX: \"u, {\ss}, and the shorthand "u of its German style."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import suspicious
from reinschrift.words import lexicon

_COMMAND = r"[{\\](?:(?<=\{)\\\"\{?([aouAOU])\}{1,2}|(?<=\\)\"\{([aouAOU])\}|(?<=\\)\"([aouAOU]))"
_SHARP = r"[{\\](?:(?<=\{)\\ss(?:\{\})?\}|(?<=\\)ss(?:\{\}| ))"
_ESCAPED = r'\\"(?![aouAOU{])'  # the page escapes its quotation marks, as JSON does
_WORD = r'"[aousAOU][A-Za-z"]*'
_BEFORE = r"[A-Za-z]"
_LETTERS = str.maketrans("aouAOUs", "äöüÄÖÜß")
_LONGEST = 50
_SURE = 3


def find_commands(page: Page) -> Iterator[Edit]:
    """Commands with a backslash."""
    text = page.text
    escaped = compiled(_ESCAPED).search(text) is not None
    for m in compiled(_COMMAND).finditer(text):
        if escaped and m[3] and not text[m.start() - 1 : m.start()].isalpha():
            continue
        yield page.edit(m.start(), m.end(), (m[1] or m[2] or m[3]).translate(_LETTERS))
    for m in compiled(_SHARP).finditer(text):
        yield page.edit(m.start(), m.end(), "ß")


def find_shorthands(page: Page) -> Iterator[Edit]:
    """Quotation marks inside words that are known with the letter; once that is sure, all inside words."""
    text = page.text
    found: list[tuple[int, int, bool, bool]] = []
    for m in compiled(_WORD).finditer(text):
        start = m.start()
        while start > 0 and m.start() - start < _LONGEST and compiled(_BEFORE).match(text, start - 1):
            start -= 1
        whole = text[start : m.end()]
        body = whole.rstrip('"') if whole.count('"') % 2 == 0 else whole
        word = compiled('"([aousAOU])').sub(lambda s: s[1].translate(_LETTERS), body)
        known = len(word) > 2 and '"' not in word and lexicon().knows(word)
        found.append((start, start + len(body), start < m.start(), known))
    inside = sum(known for _, _, inner, known in found if inner)
    for start, end, inner, known in found:
        opens = not inner and not _closes(text, end)
        likely = inner or (opens and not lexicon().knows(text[start + 1 : end]))
        if (known and (inner or (inside and opens))) or (likely and inside >= _SURE):
            for m in compiled('"([aousAOU])').finditer(text, start, end):
                yield page.edit(m.start(), m.end(), m[1].translate(_LETTERS))


def _closes(text: str, end: int) -> bool:
    return text[end : end + 1] == '"'


RULES = (
    Rule(
        id="encoding/latex-command",
        kind="correction",
        risk="safe",
        why=r"""Bibliographies and scientific texts are written in LaTeX, where \"u is ü and {\ss} is ß. On pages that
        escape their quotation marks with backslashes, as JSON does, only commands inside words are read so.""",
        sources=("LaTeX2e unofficial reference manual, Accents",),
        find=find_commands,
        fixes=(
            r"f⟦\"u→ü⟧r alle",
            r"f⟦{\"u}→ü⟧r alle",
            r"f⟦\"{u}→ü⟧r Gr⟦\"o→ö⟧⟦{\ss}→ß⟧e",
            r"⟦\"O→Ö⟧sterreich",
            r"Stra⟦\ss{}→ß⟧e",
        ),
        keeps=(r"Er rief: \"Aber nein!\"", r"C:\sss", r"für \alle", r"sagte \"und\" leise"),
        gate=suspicious,
        needs=("\\",),
    ),
    Rule(
        id="encoding/latex-shorthand",
        kind="correction",
        risk="safe",
        why="""The German style of LaTeX writes umlauts as a quotation mark and the letter. Inside a word that is known
        with the umlaut, that cannot be a quotation. At the begin of words it is read so only on pages that have the
        shorthand inside words, and not where a second quotation mark closes.""",
        sources=("babel: German support, shorthands",),
        find=find_shorthands,
        fixes=(
            'f⟦"u→ü⟧r alle',
            'die M⟦"a→ä⟧nner',
            '⟦"U→Ü⟧ber f⟦"u→ü⟧nf Jahre',
            'Gr⟦"o→ö⟧⟦"s→ß⟧e',
            'der Fu⟦"s→ß⟧ und die Stra⟦"s→ß⟧e',
        ),
        keeps=(
            'U-Boot "Uboot" und "Udo" sagte "ah", "oh" und "uh", so "aus" Graz.',
            'Er sagte"aber nicht',
            'Das "Unternehmen" wuchs',
            "Größe: 5'10\", so die Angabe",
        ),
        gate=suspicious,
        needs=('"',),
    ),
)
