"""Whole documents whose authors had seen neither rules nor tables: machine translations, pages, look-alikes.

``blind/*.txt``: a line ``=== id | kinds | publication date`` opens a document; ``~ `` begins a line of furniture,
⟦old→new⟧ marks a repair, ⟪…⟫ what stays and is flagged. Each set was scored before anyone read it; what it showed went
into the rules afterwards, but for the newest, ``last_5`` and ``last_6``. What is not reached yet stands in
``known_failures.txt``.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

import reinschrift
from reinschrift.core.rule import parse_example

_HERE = Path(__file__).parent
_FLAG = re.compile("⟪([^⟪⟫]*)⟫")
KNOWN_FAILURES = frozenset((_HERE / "known_failures.txt").read_text(encoding="utf-8").split("\n")[1:])


class Blind(NamedTuple):
    """A document with its fair copy and the passages to be flagged."""

    source: str
    gold: str
    published: str
    flagged: tuple[str, ...]


def _read(part: str) -> tuple[str, Blind]:
    header, _, body = part.partition("\n")
    name, kinds, published = (cell.strip() for cell in header.split("|"))
    source, gold = [], []
    for line in _FLAG.sub(r"\1", body).strip("\n").split("\n"):
        if line.startswith("~ "):
            source.append(line[2:])
            continue
        example = parse_example(line)
        source.append(example.source)
        repaired = example.layer.apply(example.source)
        if repaired.strip() or not example.source.strip():
            gold.append(repaired)
    fair = re.sub(r"\n{3,}", "\n\n", "\n".join(gold)).strip("\n")
    assert "clean" not in kinds.split(",") or fair == "\n".join(source).strip("\n")
    return name, Blind("\n".join(source), fair, published, tuple(m[1] for m in _FLAG.finditer(body)))


def _documents() -> dict[str, Blind]:
    found: dict[str, Blind] = {}
    for file in sorted((_HERE / "blind").glob("*.txt")):
        for part in ("\n" + file.read_text(encoding="utf-8")).split("\n=== ")[1:]:
            name, document = _read(part)
            found[f"{file.stem}:{name}"] = document
    return found


DOCUMENTS = _documents()


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
