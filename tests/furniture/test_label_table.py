"""The rows of the table of labels: each example goes, each look-alike stays."""

import pytest

from reinschrift import NONE, clean
from reinschrift.furniture._labels import Label
from reinschrift.tables import read_table

PROFILE = NONE.including("markup", "furniture")
ABOVE = "Nach langer Debatte im Rat ist sicher, dass die Stadt im Mai eine neue Brücke baut."
BELOW = "Die alte Brücke hatte vor drei Jahren gesperrt werden müssen, weil sie Risse zeigte."
ROWS = [row for row in read_table("furniture/labels.tsv", Label) if row.example or row.counterexample]


def among_labels(line):
    return f"{ABOVE}\n\n{BELOW}\n\nArtikel drucken\n{line}\nZum Seitenanfang\n"


@pytest.mark.parametrize("row", [r for r in ROWS if r.example], ids=lambda r: r.example[:40])
def test_examples_go(row):
    page = among_labels(row.example) if row.where == "edge" else f"{ABOVE}\n\n{row.example}\n\n{BELOW}\n"
    if row.type == "tags":
        page = f"{ABOVE}\n\n{BELOW}\n\n{row.example}\n"
    assert row.example not in clean(page, profile=PROFILE).split("\n")


@pytest.mark.parametrize("row", [r for r in ROWS if r.counterexample], ids=lambda r: r.counterexample[:40])
def test_look_alikes_stay(row):
    page = f"{ABOVE}\n\n{row.counterexample}\n\n{BELOW}\n"
    assert clean(page, profile=PROFILE) == page
