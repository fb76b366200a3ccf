"""The loader of shipped tables: what it reads, and that it names the line that is wrong."""

from typing import NamedTuple

import pytest

from reinschrift import tables
from reinschrift.errors import DataError

HEAD = "# what it holds\n# source: a test\n# licence: none\n"


class Row(NamedTuple):
    form: str
    count: int
    share: float
    sure: bool


@pytest.fixture
def written(monkeypatch, request):
    """Gives a table of some content a name of its own, since tables are read once."""

    def write(content):
        monkeypatch.setattr(tables, "read_bytes", lambda _: (HEAD + content).encode())
        return f"tests/{request.node.name}.tsv"

    return write


def test_cells_are_values_of_their_columns(written):
    name = written("form\tcount\tshare\tsure\nder\t3\t0.5\tyes\n\n# no comment here\t1\t1\tno\n")
    assert tables.read_table(name, Row) == (Row("der", 3, 0.5, sure=True), Row("# no comment here", 1, 1.0, sure=False))


def test_words_and_pairs(written):
    lists = written("name\tform\narticles\tder\nnumbers\teins\narticles\tdie\n") + "1"
    assert tables.read_words(lists, "articles") == {"der", "die"}
    assert tables.read_pairs(written("form\tkind\nder\tarticle\n") + "2", "form", "kind") == {"der": "article"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("form\tcount\n", "the columns are"),
        ("form\tcount\tshare\tsure\nder\t3\n", "line 5: 2 cells, expected 4"),
        ("form\tcount\tshare\tsure\nder\tdrei\t0.5\tyes\n", "line 5: a cell does not fit its column"),
        ("form\tcount\tshare\tsure\nder\t3\t0.5\tmaybe\n", "line 5: a cell does not fit its column"),
    ],
)
def test_what_does_not_fit_is_named(written, content, message):
    with pytest.raises(DataError, match=message):
        tables.read_table(written(content), Row)


def test_words_and_pairs_have_no_further_columns(written):
    name = written("form\tkind\tmore\nder\tarticle\t-\n")
    with pytest.raises(DataError, match="the columns are"):
        tables.read_words(name, "form")
    with pytest.raises(DataError, match="the columns are"):
        tables.read_pairs(name, "form", "kind")
