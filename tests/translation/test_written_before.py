"""Invented news of all desks, written before the rules they test: translated pages, and look-alikes that stay whole.

``written_before.txt``: documents behind lines ``=== name``, with repairs as ⟦damaged→repaired⟧.
"""

from pathlib import Path

import pytest

import reinschrift
from reinschrift.core.rule import parse_example

_PARTS = ("\n" + Path(__file__).with_name("written_before.txt").read_text(encoding="utf-8")).split("\n=== ")[1:]
DOCUMENTS = {name: body.strip("\n") for name, _, body in (part.partition("\n") for part in _PARTS)}


@pytest.mark.parametrize("note", DOCUMENTS.values(), ids=DOCUMENTS)
def test_documents_become_their_fair_copy(note):
    example = parse_example(note)
    assert reinschrift.clean(example.source) == example.layer.apply(example.source)
