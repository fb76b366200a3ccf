"""The notation of whole documents: source, fair copy and flags in one text.

A line ``=== id | kinds | publication date`` opens a document; ``~ `` begins a line of furniture, ⟦old→new⟧ marks a
repair, ⟪…⟫ what stays and is flagged.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from reinschrift.core.rule import parse_example

FLAG = re.compile("⟪([^⟪⟫]*)⟫")
FURNITURE = "~ "


class Document(NamedTuple):
    """A document with its fair copy and the passages to be flagged."""

    source: str
    gold: str
    published: str
    flagged: tuple[str, ...]
    furniture: tuple[str, ...]
    """The lines that must go."""


def read(path: Path) -> dict[str, Document]:
    """The documents of a file by their ids."""
    parts = ("\n" + path.read_text(encoding="utf-8")).split("\n=== ")[1:]
    return dict(map(_document, parts))


def _document(part: str) -> tuple[str, Document]:
    header, _, body = part.partition("\n")
    name, kinds, published = (cell.strip() for cell in header.split("|"))
    source, gold, furniture = [], [], []
    for line in FLAG.sub(r"\1", body).strip("\n").split("\n"):
        if line.startswith(FURNITURE):
            furniture.append(line.removeprefix(FURNITURE))
            source.append(furniture[-1])
            continue
        example = parse_example(line)
        source.append(example.source)
        repaired = example.layer.apply(example.source)
        if repaired.strip() or not example.source.strip():
            gold.append(repaired)
    fair = re.sub(r"\n{3,}", "\n\n", "\n".join(gold)).strip("\n")
    if "clean" in kinds.split(",") and fair != "\n".join(source).strip("\n"):
        msg = f"{name} is called clean and has marks"
        raise ValueError(msg)
    flagged = tuple(m[1] for m in FLAG.finditer(body))
    return name, Document("\n".join(source), fair, published, flagged, tuple(furniture))
