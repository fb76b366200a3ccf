"""The rows of the table of labels: each example goes (or the label, where there is none), each look-alike stays."""

from collections import Counter

import pytest

from reinschrift import NONE, clean
from reinschrift.furniture._label_table import Label
from reinschrift.furniture._lines import key
from reinschrift.tables import read_table
from tests.furniture.examples_of import examples

PROFILE = NONE.including("markup", "furniture")
ABOVE = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
BELOW = "Die alte Brücke hatte vor drei Jahren gesperrt werden müssen, weil sie Risse zeigte."
EVERY = read_table("furniture/labels.tsv", Label)
BY_LABEL = {(row.label, row.where): row for row in EVERY}
ROWS = [(BY_LABEL[r["label"], r["where"]], r["example"], r["counterexample"]) for r in examples("labels")]
SHOWN = {(row.label, row.where) for row, example, _ in ROWS if example}
WHOLE = [row for row in EVERY if row.where in {"all", "edge"} and (row.label, row.where) not in SHOWN]


def among_labels(line):
    return f"{ABOVE}\n\n{BELOW}\n\nArtikel drucken\n{line}\nZum Seitenanfang\n"


@pytest.mark.parametrize(("row", "example"), [pytest.param(r, e, id=e[:40]) for r, e, _ in ROWS if e])
def test_examples_go(row, example):
    page = among_labels(example) if row.where == "edge" else f"{ABOVE}\n\n{example}\n\n{BELOW}\n"
    if row.type == "tags":
        page = f"{ABOVE}\n\n{BELOW}\n\n{example}\n"
    assert example not in clean(page, profile=PROFILE).split("\n")


@pytest.mark.parametrize("line", [pytest.param(line, id=line[:40]) for _, _, line in ROWS if line])
def test_look_alikes_stay(line):
    page = f"{ABOVE}\n\n{line}\n\n{BELOW}\n"
    assert clean(page, profile=PROFILE) == page


def kept(row):
    label = row.label.replace("#", "3")
    page = among_labels(label) if row.where == "edge" else f"{ABOVE}\n\n{label}\n\n{BELOW}\n"
    if row.type == "tags":
        page = f"{ABOVE}\n\n{BELOW}\n\n{label}\n"
    return label in clean(page, profile=PROFILE).split("\n")


@pytest.mark.parametrize("type_", sorted({row.type for row in WHOLE}))
def test_a_label_without_example_goes_itself(type_):
    assert [row.label for row in WHOLE if row.type == type_ and kept(row)] == []


def test_no_label_stands_twice():
    keys = Counter(key(row.label) for row in EVERY if row.where in {"all", "edge"})
    assert [k for k, n in keys.items() if n > 1] == []
