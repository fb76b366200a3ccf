"""The small classes of words: every name that the code asks for is in the table, and the table has no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import reinschrift
from reinschrift.errors import DataError
from reinschrift.words.closed import word_class, word_parts

SOURCES = Path(reinschrift.__file__).parent
ASKED = {
    name
    for file in SOURCES.rglob("*.py")
    for name in re.findall(r'word_(?:class|parts)\(\s*"([^"]+)"', file.read_text(encoding="utf-8"))
}


def test_the_table_has_just_what_the_code_asks_for():
    rows = (SOURCES / "data" / "words" / "word_classes.tsv").read_text(encoding="utf-8").split("\n")
    assert {row.split("\t")[0] for row in rows[rows.index("name\tform") + 1 :] if row} == ASKED


@pytest.mark.parametrize("name", sorted(ASKED))
def test_a_class_has_members(name):
    assert word_class(name) == set(word_parts(name))


def test_an_unknown_class_is_no_empty_one():
    with pytest.raises(DataError, match="no class 'copulas'"):
        word_class("copulas")
