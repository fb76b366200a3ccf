"""Forms of lines that go wherever they stand: each row of the table shows one."""

import re

import pytest

from reinschrift.furniture._forms import Form, form, forms
from reinschrift.tables import read_table

EVERY = read_table("furniture/forms.tsv", Form)


@pytest.mark.parametrize("row", EVERY, ids=lambda r: r.name)
def test_the_example_shows_the_form(row):
    first = next(other for other in forms(row.where) if re.match(other.pattern, row.example))
    assert first.name == row.name
    assert form(row.example, row.where) == row.type
