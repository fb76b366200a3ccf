"""What further word knowledge adds to the repair of glued words.

NEWS with the shipped tables alone, with a model learned from other documents of the same source, and with the words of
wordfreq, where it is installed.
"""

from __future__ import annotations

import re
import sys
from importlib.util import find_spec
from pathlib import Path

import reinschrift
from _common import ROOT, circumstances, fingerprint, parser, records
from spacing import FIRST, LAST, Repair, table

FAULTS = [
    "word glued to function word",
    "name glued to verb",
    "any two words glued",
    "number glued to word",
    "word glued to number",
]


def variants(others: list[str]) -> dict[str, Repair]:
    model = reinschrift.learn(others)
    found: dict[str, Repair] = {
        "shipped tables": reinschrift.clean,
        "and a learned model": lambda text: reinschrift.clean(text, model=model),
    }
    if find_spec("wordfreq"):
        from reinschrift.adapters.wordfreq import vocabulary

        words = vocabulary()
        found["and wordfreq"] = lambda text: reinschrift.clean(text, model=words)
    return found


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--limit", type=int, default=LAST - FIRST, help="at most so many documents")
    options.add_argument("--write", action="store_true", help="write docs/figures/words.md")
    args = options.parse_args()
    folder = args.data if (args.data / "news").exists() else args.data / "corpora"
    path = folder / "news" / "gnad_dev.jsonl"
    texts = [re.sub("[ \u00a0]{2,}", " ", record["text"].replace("\u00ad", "")) for record in records(path)]
    docs = texts[FIRST:LAST][: args.limit]
    made = table(docs, variants(texts[:FIRST]), FAULTS)
    facts = circumstances("wordfreq")
    facts.pop("file")
    page = (
        "# Word knowledge\n\nMade by `python benchmarks/words.py --write`. Precision / recall / F1 of exact edits.\n\n"
        f"{made}\n\n{__doc__}\n"
        f"Corpus: documents {FIRST} to {FIRST + len(docs)} of 10kGNAD's development part (`{fingerprint(path)}`); the "
        f"model is learned from the {FIRST} documents before. "
        f"Versions: {', '.join(f'{k} {v}' for k, v in facts.items())}.\n"
    )
    print(made)
    if args.write:
        Path(ROOT, "docs", "figures", "words.md").write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
