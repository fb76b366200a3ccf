"""Links to the picture of an embedded message."""

from __future__ import annotations

from collections.abc import Iterator

from reinschrift.core.edit import Edit
from reinschrift.core.find import compiled
from reinschrift.core.page import Page
from reinschrift.core.rule import Rule
from reinschrift.markup._scraps import is_quoted, removed

_LINK = r"pic\.twitter\.com/[A-Za-z0-9]{6,14}(?![\w/])"


def find(page: Page) -> Iterator[Edit]:
    """Short links to pictures, with the blank before them."""
    for m in compiled(_LINK).finditer(page.text):
        before = page.text[m.start() - 1 : m.start()] if m.start() else ""
        if (not before or before.isspace()) and not is_quoted(page.text, *m.span()):
            yield removed(page, m.start(), m.end())


RULE = Rule(
    id="markup/picture-link",
    kind="removal",
    risk="lossy",
    why="""An embedded message brings the address of its picture as the last word. It leads nowhere in a text. Other
    addresses stay, and so does this one inside another address or in quotation marks.""",
    sources=("docs/catalogue.md A28",),
    find=find,
    fixes=(
        "Was für ein Abend!⟦ pic.twitter.com/Xy7zQ1abCd→⟧",
        "Was für ein Abend!⟦ pic.twitter.com/Xy7zQ1abCd→⟧ – Ina Vogt",
        "„Danke!⟦ pic.twitter.com/aB3dE6gH9k→⟧“, schrieb sie.",
        "Der Rat tagt.\n\n⟦pic.twitter.com/aB3dE6gH9k\n\n→⟧Er berät.",
        "⟦pic.twitter.com/aB3dE6gH9k →⟧Danke!",
    ),
    keeps=(
        "Das Kürzel pic.twitter.com steht für Bilder.",
        "Siehe https://pic.twitter.com/aB3dE6gH9k im Netz.",
        "Der Link „pic.twitter.com/aB3dE6gH9k“ war tot.",
        "Auf twitter.com/ratsaal steht mehr.",
        "pic.twitter.com/ab war gemeint",
    ),
    needs=("pic.twitter.com/",),
)
