"""The lists of words: every one that the code asks for is in its table, and the tables have no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import reinschrift
from reinschrift.errors import DataError
from reinschrift.tables import read_words

SOURCES = Path(reinschrift.__file__).parent
CODE = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES.rglob("*.py"))
ASKED = set(re.findall(r'read_words\(\s*"([^"]+)", "([^"]+)"', CODE)) | {
    ("words/word_lists.tsv", name) for name in re.findall(r'word_(?:class|parts)\(\s*"([^"]+)"', CODE)
}


def listed(table: Path) -> set[tuple[str, str]]:
    name = table.relative_to(SOURCES / "data").as_posix()
    rows = table.read_text(encoding="utf-8").split("\n")
    return {(name, row.split("\t")[0]) for row in rows[rows.index("name\tform") + 1 :] if row}


def test_the_tables_have_just_what_the_code_asks_for():
    assert set().union(*map(listed, (SOURCES / "data").glob("*/word_lists.tsv"))) == ASKED


@pytest.mark.parametrize("table", sorted((SOURCES / "data").glob("*/word_lists.tsv")), ids=lambda t: t.parent.name)
def test_no_row_stands_twice(table):
    rows = table.read_text(encoding="utf-8").split("\n")
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("table", sorted((SOURCES / "data").glob("*/word_lists.tsv")), ids=lambda t: t.parent.name)
def test_a_list_stands_together_and_in_order(table):
    rows = table.read_text(encoding="utf-8").split("\n")
    words = [tuple(row.split("\t")) for row in rows[rows.index("name\tform") + 1 : -1]]
    assert words == sorted(words)


def test_an_unknown_list_is_no_empty_one():
    with pytest.raises(DataError, match="no list 'copulas'"):
        read_words("words/word_lists.tsv", "copulas")
