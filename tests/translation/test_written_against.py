"""Sentences of a translated page, written against the rules in search of forms that they miss, and look-alikes.

``written_against.txt``: a sentence each line, with repairs as ⟦damaged→repaired⟧; those without any stay as they are.
"""

from pathlib import Path

import pytest

import reinschrift
from reinschrift.core.rule import parse_example

_SENTENCES = Path(__file__).with_name("written_against.txt").read_text(encoding="utf-8").split("\n")
_OPENING = ("Laut the Polizei war es so, am June 3rd. ", "Laut der Polizei war es so, am 3. Juni. ")


@pytest.mark.parametrize("note", [sentence for sentence in _SENTENCES if sentence])
def test_sentences_behind_one_that_shows_a_translation(note):
    example = parse_example(note)
    assert reinschrift.clean(_OPENING[0] + example.source) == _OPENING[1] + example.layer.apply(example.source)
