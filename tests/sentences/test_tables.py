"""The shipped tables hold what they promise: each abbreviation has examples of its own."""

from pathlib import Path

import pytest

from reinschrift.sentences import split_sentences
from reinschrift.sentences.knowledge import knowledge

LINES = Path(__file__).with_name("abbreviations.tsv").read_text(encoding="utf-8").splitlines()
EXAMPLES = [line.split("\t") for line in LINES if not line.startswith("#")][1:]


def form_of(abbreviation: str) -> str:
    return abbreviation.replace(" ", "")


def test_every_abbreviation_has_examples() -> None:
    assert sorted(form_of(form) for form, _, _ in EXAMPLES) == sorted(knowledge().abbreviations)


def test_no_abbreviation_is_of_both_kinds() -> None:
    assert not knowledge().never_final & knowledge().may_be_final


@pytest.mark.parametrize(("form", "example", "counterexample"), EXAMPLES, ids=[form for form, _, _ in EXAMPLES])
def test_examples(form: str, example: str, counterexample: str) -> None:
    found = split_sentences(example)
    if form_of(form) in knowledge().never_final:
        assert len(found) == 1
    else:
        assert len(found) == 2
        assert counterexample == "-" or len(split_sentences(counterexample)) == 1


def test_starters_without_capital_are_starters() -> None:
    know = knowledge()
    assert {form.capitalize() for form in know.lower_starters} <= know.starters
