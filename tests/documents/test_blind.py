"""Whole documents whose authors had seen neither rules nor tables: machine translations, pages, look-alikes.

``blind/*.txt``, in the notation of `pages`. Each set was scored before anyone read it; what it showed went into the
rules afterwards, but for ``last_10``, ``last_20`` and ``last_44``, of which nobody has read more than one document, and
``last_28`` and ``last_35``, which nobody has read. What is not reached yet stands in ``known_failures.txt``;
``python benchmarks/pages.py`` prints the scores.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import reinschrift
from tests.documents.pages import read

_HERE = Path(__file__).parent
KNOWN_FAILURES = frozenset((_HERE / "known_failures.txt").read_text(encoding="utf-8").split("\n")[1:])
DOCUMENTS = {
    f"{file.stem}:{name}": document
    for file in sorted((_HERE / "blind").glob("*.txt"))
    for name, document in read(file).items()
}


def _cases(suffix: str = "") -> list[object]:
    known = pytest.mark.xfail(reason="not reached yet", strict=True)
    return [pytest.param(d, id=n, marks=known if n + suffix in KNOWN_FAILURES else ()) for n, d in DOCUMENTS.items()]


@pytest.mark.parametrize("document", _cases())
def test_the_text_becomes_its_fair_copy(document):
    got = reinschrift.clean(document.source, published=document.published)
    assert got.strip("\n") == document.gold


@pytest.mark.parametrize("document", [c for c in _cases(" flags") if c.values[0].flagged])
def test_what_only_the_source_could_settle_is_flagged(document):
    fair = reinschrift.normalize(document.source, published=document.published)
    spans = [(f.start, f.end) for f in fair.flags if f.end - f.start < len(fair.text)]
    for passage in document.flagged:
        start = fair.text.find(passage)
        assert start < 0 or any(s < start + len(passage) and e > start for s, e in spans), passage


def test_known_failures_are_documents():
    assert {name.removesuffix(" flags") for name in KNOWN_FAILURES if name} <= DOCUMENTS.keys()
