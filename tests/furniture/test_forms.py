"""Forms of lines that go wherever they stand: each row of the table shows one."""

import re

import pytest

from reinschrift.furniture._forms import Form, form, forms
from reinschrift.tables import read_table
from tests.furniture.examples_of import examples

EVERY = read_table("furniture/forms.tsv", Form)
EXAMPLES = {row["name"]: row["example"] for row in examples("forms")}


def test_every_form_has_an_example():
    assert EXAMPLES.keys() == {row.name for row in EVERY}


@pytest.mark.parametrize("row", EVERY, ids=lambda r: r.name)
def test_the_example_shows_the_form(row):
    example = EXAMPLES[row.name]
    first = next(other for other in forms(row.where) if re.match(other.pattern, example))
    assert first.name == row.name
    assert form(example, row.where) == row.type
