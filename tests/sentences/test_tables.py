"""The shipped tables hold what they promise: each abbreviation's own examples are tests."""

import pytest

from reinschrift.sentences import split_sentences
from reinschrift.sentences.knowledge import _Abbreviation, knowledge
from reinschrift.tables import read_table

ROWS = read_table("sentences/abbreviations.tsv", _Abbreviation)


def test_kinds() -> None:
    assert {row.kind for row in ROWS} == {"never-final", "may-be-final"}
    assert len({row.form for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.form)
def test_examples(row: _Abbreviation) -> None:
    found = split_sentences(row.example)
    if row.kind == "never-final":
        assert len(found) == 1
    else:
        assert len(found) == 2
        assert row.counterexample == "-" or len(split_sentences(row.counterexample)) == 1


def test_starters_without_capital_are_starters() -> None:
    know = knowledge()
    assert {form.capitalize() for form in know.lower_starters} <= know.starters
