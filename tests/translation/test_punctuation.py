"""Marks and capitals of the source language in sentences of a translated page, written before the rules.

``punctuation.txt``: a sentence each line, with repairs as ⟦damaged→repaired⟧; `` ¶ `` parts paragraphs.
"""

from pathlib import Path

import pytest

import reinschrift
from reinschrift.core.rule import parse_example

_LINES = Path(__file__).with_name("punctuation.txt").read_text(encoding="utf-8").splitlines()
_OPENING = ("Laut the Polizei war es so, am June 3rd. ", "Laut der Polizei war es so, am 3. Juni. ")


@pytest.mark.parametrize("note", _LINES)
def test_sentences_behind_one_that_shows_a_translation(note):
    example = parse_example(note.replace(" ¶ ", "\n\n"))
    assert reinschrift.clean(_OPENING[0] + example.source) == _OPENING[1] + example.layer.apply(example.source)


@pytest.mark.parametrize("note", [line for line in _LINES if "⟦" not in line])
def test_look_alikes_stay_elsewhere(note):
    text = note.replace(" ¶ ", "\n\n")
    assert reinschrift.clean(text) == text
