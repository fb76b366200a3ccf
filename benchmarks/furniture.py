"""Furniture: lines dropped and lines of the story lost, on gold documents and on the documents of our own tests.

Peers that drop lines (paragraph filters) are compared by `benchmarks/repair.py`; this table is about single lines.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import reinschrift
from _common import ROOT, circumstances, parser, records, seconds, show
from reinschrift import NONE

TARGET = ROOT / "docs" / "figures" / "furniture.md"
HEAD = """# Furniture: measured

Written by `python benchmarks/furniture.py --write`; do not edit. Rules of the families markup and furniture alone. The
labels were tuned on the gold documents and on `tuned`; `checked` was held back, then its misses were repaired too.

| | |
|---|---|
"""
OWN = ROOT / "tests" / "furniture" / "documents"
PROFILE = NONE.including("markup", "furniture")


def bare(text: str) -> list[str]:
    """The lines that are not blank."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def counted(source: str, gold: str) -> tuple[int, int, int]:
    """Furniture lines of the source, how many of them went, and how many lines of the gold went with them."""
    kept = set(bare(reinschrift.clean(source, profile=PROFILE)))
    wanted = set(bare(gold))
    words = [set(line.split()) for line in wanted]
    furniture = [line for line in bare(source) if not any(overlap(set(line.split()), w) for w in words)]
    story = [line for line in bare(source) if line in wanted]
    return len(furniture), sum(line not in kept for line in furniture), sum(line not in kept for line in story)


def overlap(line: set[str], other: set[str]) -> bool:
    """Do the two lines have half of the first one's words in common? Then one is the other repaired."""
    return 2 * len(line & other) >= len(line)


def own(path: Path) -> list[tuple[str, str]]:
    """Source and expected text of the documents of a file; its notation stands at its top.

    Lines marked as furniture that is not known yet ("? ") count as furniture like all others.
    """
    found = []
    for part in path.read_text(encoding="utf-8").split("\n=== ")[1:]:
        body = part.partition("\n")[2]
        source = re.sub(r"⟦([^→⟧]*)→[^⟧]*⟧", r"\1", body)
        lines = re.sub(r"⟦[^→⟧]*→([^⟧]*)⟧", r"\1", body).split("\n")
        text = "\n".join(x.removeprefix("~ ").removeprefix("? ") for x in source.split("\n"))
        found.append((text, "\n".join(x for x in lines if not x.startswith(("~ ", "? ")))))
    return found


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--write", action="store_true", help="write docs/figures/furniture.md")
    args = options.parse_args()
    sets = {"gold documents": [(d["source"], d["gold"]) for d in records(args.data / "repair" / "repair_dev.jsonl")]}
    sets |= {f"own documents, {p.stem}": own(p) for p in sorted(OWN.glob("*ed.txt"))}
    figures: dict[str, object] = {}
    for name, documents in sets.items():
        furniture, gone, lost = (sum(column) for column in zip(*(counted(*d) for d in documents), strict=True))
        figures[f"{name}: furniture lines dropped"] = f"{gone} of {furniture}"
        figures[f"{name}: lines of the story lost"] = lost
    clean = [d["text"] for d in records(args.data / "news" / "gnad_dev.jsonl")[400:]]
    edits = [e for text in clean for e in reinschrift.normalize(text, profile=PROFILE).edits]
    size = sum(map(len, clean)) / 1000
    figures["clean news: edits"] = len(edits)
    figures["clean news: µs per KB"] = round(
        seconds(lambda t: reinschrift.clean(t, profile=PROFILE), clean) / size * 1e6, 1
    )
    if args.write:
        table = "".join(f"| {name} | {value} |\n" for name, value in figures.items())
        TARGET.write_text(HEAD + table, encoding="utf-8")
    show("furniture and markup", figures | circumstances(), as_json=args.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
