"""Whole documents: furniture goes, every line of the story stays.

The documents stand in ``documents/``: ``tuned.txt`` was written before the labels were extended, ``checked.txt`` was
held back. The files ``sites_…`` do the same for further kinds of sites; ``sites_fresh.txt`` came last, and then
``kinds_of_sites.txt``, on which places and forms of labels were tuned.
Their notation is explained there.
"""

import re
from pathlib import Path

import pytest

import reinschrift
from reinschrift import NONE

FOLDER = Path(__file__).parent / "documents"
PROFILE = NONE.including("markup", "furniture")


def documents(name: str) -> list[tuple[str, str, list[str]]]:
    """Id, text and expected lines of each document of a file."""
    found = []
    for part in (FOLDER / name).read_text(encoding="utf-8").split("\n=== ")[1:]:
        title, _, body = part.strip("\n").partition("\n")
        source = re.sub(r"⟦([^→⟧]*)→[^⟧]*⟧", r"\1", body)
        expected = re.sub(r"⟦[^→⟧]*→([^⟧]*)⟧", r"\1", body)
        text = "\n".join(x.removeprefix("~ ").removeprefix("? ") for x in source.split("\n"))
        found.append((title, text, [x.removeprefix("? ") for x in expected.split("\n") if x and x[:2] != "~ "]))
    return found


FILES = (
    "tuned.txt",
    "checked.txt",
    "sites_tuned.txt",
    "sites_checked.txt",
    "sites_fresh.txt",
    "kinds_of_sites.txt",
    "weighed_tuned.txt",
    "weighed_checked.txt",
    "weighed_kinds.txt",
    "flat_and_whole.txt",
)
ALL = [pytest.param(*d[1:], id=d[0]) for name in FILES for d in documents(name)]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_only_the_story_stays(text, expected):
    got = reinschrift.clean(text, profile=PROFILE)
    assert [line for line in got.split("\n") if line] == expected
