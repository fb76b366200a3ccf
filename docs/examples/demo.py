"""Repairs the article beside this file and shows what was changed, then its sentences and dates. Run by `make demo`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import reinschrift
from reinschrift.cli.main import main
from reinschrift.cli.terminal import coloured, write

ARTICLE = Path(__file__).with_name("article.txt")
PUBLISHED = "2024-09-24"


def title(text: str) -> None:
    """Set a heading."""
    write(f"\n\x1b[1;36m{text}\x1b[0m\n\n" if coloured() else f"\n{text}\n\n")


def demo() -> int:
    """Show everything; the exit status of the command line."""
    os.chdir(ARTICLE.parent)
    title(f"$ reinschrift fix --diff --published {PUBLISHED} {ARTICLE.name}")
    status = main(["fix", "--diff", "--published", PUBLISHED, ARTICLE.name])
    document = reinschrift.normalize(ARTICLE.read_bytes(), published=PUBLISHED)
    title(f"{len(document.edits)} edits, each with the rule behind it")
    for e in document.edits:
        write(f"  {e.start:5}  {e.old[:30]!r:34} → {e.new[:30]!r:30} {', '.join(e.rules)}\n")
    title(f"{len(document.sentences)} sentences of the fair copy")
    for s in document.sentences:
        write(f"  {s.start:5}-{s.end:<5} {document.text[s.start : s.end]}\n")
    title(f"{len(document.dates)} dates, seen from {PUBLISHED}")
    for d in document.dates:
        write(f"  {d.start:5}-{d.end:<5} {d.text:34} {d.type:9} {d.value}\n")
    return status


if __name__ == "__main__":
    sys.exit(demo())
