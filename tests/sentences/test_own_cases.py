"""The cases of ``own_cases`` and ``hard_cases``: at most those named there fail."""

import pytest

from reinschrift.sentences import split_sentences
from tests.sentences.hard_cases import HARD_CASES
from tests.sentences.own_cases import CASES, HARD

ALL = [(kind, case) for table in (CASES, HARD_CASES) for kind, cases in table.items() for case in cases]


@pytest.mark.parametrize(("kind", "marked"), ALL)
def test_boundaries(kind: str, marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in split_sentences(text)]
    right = found == [part.strip() for part in marked.split("|")]
    if marked in HARD:
        pytest.xfail("needs the meaning") if not right else pytest.fail(f"{kind}: no longer hard")
    assert right, found
