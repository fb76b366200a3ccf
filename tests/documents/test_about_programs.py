"""Stories about programs, their answers and their codes: nothing in them is damage."""

from __future__ import annotations

from pathlib import Path

import pytest

import reinschrift

_FILE = Path(__file__).parent / "about_programs.txt"
STORIES = dict(part.rstrip("\n").split("\n", 1) for part in _FILE.read_text(encoding="utf-8").split("\n=== ")[1:])


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_the_story_stays_as_it_is(story):
    assert reinschrift.clean(story) == story
