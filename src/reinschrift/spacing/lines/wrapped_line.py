"""Paragraphs with a line end wherever the line was full."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.core.wrapping import wrapped_line_ends


def find(page: Page) -> Iterator[Edit]:
    """Line ends inside a paragraph become blanks; hyphens at line ends have rules of their own."""
    text = page.text
    for at in page.fact(wrapped_line_ends):
        if not _is_hyphenated(text, at):
            yield page.edit(at, at + 1, " ")


def _is_hyphenated(text: str, at: int) -> bool:
    """Does the line end in a word that goes on? A dash has a blank before it."""
    return text[at - 1] in "-\u00ad\u2010¬" and text[at - 2 : at - 1].isalnum() and text[at + 1].isalnum()


RULE = Rule(
    id="spacing/wrapped-line",
    kind="regularization",
    risk="safe",
    why="""Mail, agencies' wires and text files break lines at a fixed width. In a paragraph of three lines and more
    where no line had room for the first word of the next, the line ends say nothing and become blanks. Verse, lists,
    tables and addresses leave room at their line ends and stay.""",
    sources=("RFC 3676, Text/Plain Format=Flowed",),
    find=find,
    fixes=(
        (
            "Der Gemeinderat hat am Dienstag nach langer Debatte beschlossen, das⟦\n→ ⟧alte Hallenbad zu erhalten und im nächsten"
            " Jahr zu sanieren. Die⟦\n→ ⟧Kosten trägt zur Hälfte der Kanton."
        ),
        "Die Fähre legt im Sommer jede Stunde ab,⟦\n→ ⟧im Winter nur bei gutem Wetter. Fahrkarten⟦\n→ ⟧gibt es an Bord.",
    ),
    keeps=(
        "wir gehen\nwir gehen\nund niemand fragt wohin\nder morgen ist ein brief",
        "Klare Gemüsesuppe mit Kräutern aus dem Garten\nForelle\nBratapfel mit Vanillesoße",
        "Kurz.\nEin zweiter Absatz, der deutlich länger ist als der erste und doch für sich steht.\nEnde.",
        "- Der Gemeinderat tagt am Dienstag im Rathaus.\n- Die Sitzung ist öffentlich, Fragen sind erlaubt.\n- Ende ist um acht.",
        "Gemeinde Ahrbrück\nAmt für öffentliche Ordnung\nHauptstraße 3",
    ),
    needs=("\n",),
)
