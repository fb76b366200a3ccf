"""Whole documents: what a page in translated German becomes, and what stays as it is."""

import pytest

import reinschrift
from reinschrift.core.rule import parse_example
from tests.translation.documents import DOCUMENTS, FLAGS, UNTOUCHED

CASES = [pytest.param(rule, note, id=f"{rule}-{n}") for rule, notes in FLAGS.items() for n, note in enumerate(notes)]


@pytest.mark.parametrize("note", DOCUMENTS.values(), ids=DOCUMENTS)
def test_translated_documents_become_german(note):
    example = parse_example(note)
    assert reinschrift.clean(example.source) == example.layer.apply(example.source)


@pytest.mark.parametrize("note", DOCUMENTS.values(), ids=DOCUMENTS)
def test_the_fair_copy_stays(note):
    example = parse_example(note)
    fair = example.layer.apply(example.source)
    assert reinschrift.clean(fair) == fair


@pytest.mark.parametrize("text", UNTOUCHED.values(), ids=UNTOUCHED)
def test_look_alikes_stay(text):
    assert reinschrift.normalize(text).edits == ()


@pytest.mark.parametrize(("rule", "note"), CASES)
def test_what_only_the_source_could_settle_is_flagged(rule, note):
    example = parse_example(note)
    document = reinschrift.normalize(example.source)
    assert document.text == example.source
    assert tuple((f.start, f.end) for f in document.flags if f.rule == rule) == example.flagged
