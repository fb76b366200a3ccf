"""Quotation marks typed as two commas and two apostrophes."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.encoding._gate import has_doubled_comma

_OPENING = r",,(?<![,\w],,)(?=[^\W_]|[…(\[‚])"
_CLOSING = r"''(?<!''')(?!')"
_ENOUGH = 2


def find(page: Page) -> Iterator[Edit]:
    """Opening marks, and the marks after letters or signs that close them; inches stay."""
    text = page.text
    opening = [m.start() for m in compiled(_OPENING).finditer(text)]
    closing = [m.start() for m in compiled(_CLOSING).finditer(text) if text[m.start() - 1 : m.start()].strip()]
    inches = [at for at in closing if text[at - 1].isdigit()]
    if len(opening) < (_ENOUGH if inches else 1):
        return
    yield from (page.edit(at, at + 2, "„") for at in opening)
    marks = sorted([(at, True) for at in opening] + [(at, False) for at in closing])
    is_open = False
    for at, opens in marks:
        if not opens and (is_open or not text[at - 1].isdigit()):
            yield page.edit(at, at + 2, "“")
        is_open = opens


RULE = Rule(
    id="encoding/comma-quote",
    kind="regularization",
    risk="safe",
    why="""Typewriter habits and some converters write „…“ as two commas and two apostrophes. Two commas directly before
    a word have no other meaning. Two apostrophes after a number are inches unless a quotation is open; on a page with
    inches a single pair is not enough.""",
    sources=("Amtliches Regelwerk § 89",),
    find=find,
    fixes=(
        "Er rief ⟦,,→„⟧halt⟦''→“⟧.",
        "⟦,,→„⟧Ja⟦''→“⟧, sagte er, ⟦,,→„⟧nein!⟦''→“⟧",
        "⟦,,→„⟧Um 10⟦''→“⟧, sagte er. ⟦,,→„⟧Gut.⟦''→“⟧",
        "Das ⟦,,→„⟧Haus⟦''→“⟧",
    ),
    keeps=("Breite 3''", "Er kam,, und ging", "Größe: 5'10'', Breite 3''. Er rief ,,halt''.", "„Ja“", "a,,b"),
    gate=has_doubled_comma,
)
