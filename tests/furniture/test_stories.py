"""Stories full of lines that look like labels: not one is lost, whatever labels a page puts around and between them."""

from pathlib import Path

import pytest

import reinschrift
from reinschrift import NONE

FILE = Path(__file__).parent / "documents" / "stories.txt"
PROFILE = NONE.including("markup", "furniture")
STORIES = dict(part.strip("\n").split("\n", 1) for part in FILE.read_text(encoding="utf-8").split("\n=== ")[1:])
ABOVE = ("Zum Inhalt springen\nMenü\n\n", "Zum Inhalt\nSuche\nAnmelden\n\n")
BETWEEN = ("Anzeige", "Lesen Sie auch: So teuer wird das Bad")
BELOW = (
    "\n\nTeilen\nDrucken\n\nMehr zum Thema\n\nKommentare (3)\nImpressum",
    "\n\nArtikel anhören\n\nNewsletter abonnieren\n\nTeilen\nDrucken\n\nKommentare (3)\nImpressum",
)


def pages(story):
    yield story
    for above, between, below in zip(ABOVE, BETWEEN, BELOW, strict=True):
        first, second, rest = story.split("\n\n", 2)
        yield above + story
        yield story + below
        yield above + f"{first}\n\n{second}\n\n{between}\n\n{rest}" + below


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_every_line_of_a_story_stays(story):
    for page in pages(story):
        left = reinschrift.clean(page, profile=PROFILE).split("\n")
        assert [line for line in story.split("\n") if line not in left] == []
