"""Pronouns and verbs that disagree, in sentences of a translated page, and look-alikes that stay.

``relative_pronouns.txt``, ``verb_numbers.txt``: a sentence each line, with repairs as ⟦damaged→repaired⟧.
"""

from pathlib import Path

import pytest

import reinschrift
from reinschrift.core.rule import parse_example

_HERE = Path(__file__).parent
_LINES = [
    line
    for name in ("relative_pronouns.txt", "verb_numbers.txt")
    for line in (_HERE / name).read_text(encoding="utf-8").splitlines()
]
_OPENING = ("Laut the Polizei war es so, am June 3rd.\n\n", "Laut der Polizei war es so, am 3. Juni.\n\n")


@pytest.mark.parametrize("note", _LINES)
def test_sentences_behind_one_that_shows_a_translation(note):
    example = parse_example(note)
    assert reinschrift.clean(_OPENING[0] + example.source) == _OPENING[1] + example.layer.apply(example.source)


@pytest.mark.parametrize("note", _LINES)
def test_all_stay_elsewhere(note):
    sound = parse_example(note).layer.apply(parse_example(note).source)
    assert reinschrift.clean(sound) == sound
