"""The pages that were written without sight of the rules: exact ones, edits, furniture and flags, set by set."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import reinschrift
from _common import ROOT, circumstances, parser, show
from repair import flags_found, ours, outcomes, scores

sys.path.insert(0, str(ROOT))

from tests.documents.pages import Document, read

SETS = ROOT / "tests" / "documents" / "blind"


def furniture_gone(document: Document) -> int:
    """How many of the lines that must go are not there any more."""
    text = reinschrift.clean(document.source, published=document.published)
    left = Counter(line.strip() for line in text.split("\n"))
    left.subtract(Counter(line.strip() for line in document.gold.split("\n")))
    return sum(left[line.strip()] <= 0 for line in document.furniture)


def figures(documents: list[Document]) -> dict[str, object]:
    """The figures of one set."""
    records: list[dict[str, Any]] = [
        {"source": d.source, "gold": d.gold, "dct": d.published, "flags": [{"text": text} for text in d.flagged]}
        for d in documents
    ]
    made = scores(outcomes(records, ours))
    hit, wanted, _ = flags_found(records)
    gone, lines = sum(map(furniture_gone, documents)), sum(len(d.furniture) for d in documents)
    return made | {"furniture": f"{gone} of {lines}", "flags": f"{hit} of {wanted}"}


def main() -> int:
    options = parser(__doc__)
    options.add_argument("sets", nargs="*", type=Path, help="files in the notation of tests/documents/pages.py")
    args = options.parse_args()
    for path in args.sets or sorted(SETS.glob("*.txt")):
        show(path.stem, figures(list(read(path).values())), as_json=args.json)
    show("measured with", circumstances(), as_json=args.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
