"""Whole documents against hand-written gold: how many come out exactly right, and how many edits are right."""

from __future__ import annotations

import difflib
import re
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import reinschrift
from _common import ROOT, circumstances, fingerprint, parser, records, show

Repair = Callable[[dict[str, Any]], str]

TOKEN = re.compile(r"\n+|[^\S\n]+|\w+|[^\w\s]")


def token_edits(before: str, after: str) -> Counter[tuple[int, int, str]]:
    """What turns one text into the other, token by token, independent of how the ledger cut it."""
    a, b = TOKEN.findall(before), TOKEN.findall(after)
    matcher = difflib.SequenceMatcher(None, a, b, autojunk=False)
    return Counter((i, j, "".join(b[k:m])) for op, i, j, k, m in matcher.get_opcodes() if op != "equal")


def flags_found(docs: list[dict[str, Any]]) -> tuple[int, int, int]:
    """Flags of the gold that one of ours overlaps, all flags of the gold, ours that overlap none."""
    hit = wanted = beside = 0
    for doc in docs:
        made = reinschrift.normalize(doc["source"], published=doc["dct"] or None)
        ours = [f for f in made.flags if f.end > f.start]
        spans = [(made.text.find(f["text"]), f["text"]) for f in doc["flags"]]
        due = [(at, at + len(text)) for at, text in spans if at >= 0]
        hit += sum(any(f.start < end and start < f.end for f in ours) for start, end in due)
        wanted += len(doc["flags"])
        beside += sum(not any(f.start < end and start < f.end for start, end in due) for f in ours)
    return hit, wanted, beside


def edits_on_clean_news(path: Path) -> tuple[int, Counter[str]]:
    """Words of clean news, and the edits there by rule, families of translation and evidence only."""
    words, rules = 0, Counter[str]()
    for doc in records(path):
        made = reinschrift.normalize(doc["text"])
        words += len(doc["text"].split())
        rules.update(r for e in made.edits for r in e.rules if r.startswith("translation/"))
    return words, rules


class Outcome(NamedTuple):
    """What became of one document: the text that came out, the edits made and due, all without blank edges."""

    source: str
    gold: str
    got: str

    def edits(self) -> tuple[Counter[tuple[int, int, str]], Counter[tuple[int, int, str]]]:
        """The edits that were made, and those of the gold."""
        return token_edits(self.source, self.got), token_edits(self.source, self.gold)


def outcomes(docs: list[dict[str, Any]], repair: Repair) -> list[Outcome]:
    """Every document, repaired."""
    return [Outcome(*(t.strip("\n") for t in (doc["source"], doc["gold"], repair(doc)))) for doc in docs]


def scores(found: list[Outcome]) -> dict[str, Any]:
    """The figures of one way of repairing."""
    edits = [outcome.edits() for outcome in found]
    right = sum((made & due).total() for made, due in edits)
    made, due = sum(made.total() for made, _ in edits), sum(due.total() for _, due in edits)
    clean = [o for o in found if o.source == o.gold]
    return {
        "exact": f"{sum(o.got == o.gold for o in found)} of {len(found)}",
        "P": round(right / made, 3) if made else "–",
        "R": round(right / max(due, 1), 3),
        "damaged": f"{sum(o.got != o.source for o in clean)} of {len(clean)}",
    }


def ours(doc: dict[str, Any]) -> str:
    """The fair copy of a document."""
    return reinschrift.clean(doc["source"], published=doc["dct"] or None)


def write_page(path: Path, docs: list[dict[str, Any]], news: Path) -> None:
    """The page of figures: ours, the peers that are installed, flags, clean news."""
    ways: dict[str, Repair] = {"reinschrift": ours, "doing nothing": lambda d: str(d["source"])}
    with suppress(ImportError):
        from ftfy import fix_text

        ways["ftfy"] = lambda d: fix_text(d["source"])
    rows = [(name, scores(outcomes(docs, way))) for name, way in ways.items()]
    hit, wanted, beside = flags_found(docs)
    lines = [
        "# Repair of whole documents",
        "",
        f"Made by `python benchmarks/repair.py --write`: {len(docs)} invented documents with hand-written gold, the",
        "development set. Edits are counted token by token.",
        "",
        "| | documents exact | P of edits | R of edits | clean documents damaged |",
        "|---|---|---|---|---|",
        *(f"| {name} | {r['exact']} | {r['P']} | {r['R']} | {r['damaged']} |" for name, r in rows),
        "",
        f"Flags on what only the source text could settle: {hit} of {wanted} found, {beside} beside them.",
    ]
    if news.exists():
        words, rules = edits_on_clean_news(news)
        lines += [
            "",
            f"Edits of the family `translation` on {words:,} words of clean news (10kGNAD, development part):",
            "",
        ]
        lines += [f"- `{rule}`: {n}" for rule, n in rules.most_common()] or ["- none"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--gold", type=Path, help="another file of gold documents")
    options.add_argument("--show", type=int, default=0, metavar="N", help="differences of up to N wrong documents")
    options.add_argument("--write", action="store_true", help="write docs/figures/repair.md")
    args = options.parse_args()
    path = args.gold or args.data / "repair" / "repair_dev.jsonl"
    docs = records(path)
    if args.write:
        write_page(ROOT / "docs" / "figures" / "repair.md", docs, args.data / "news" / "gnad_dev.jsonl")
        return 0
    found = outcomes(docs, ours)
    wrong = [(doc["id"], o) for doc, o in zip(docs, found, strict=True) if o.got != o.gold]
    for name, outcome in wrong[: args.show]:
        lines = difflib.unified_diff(outcome.gold.split("\n"), outcome.got.split("\n"), "gold", "got", lineterm="", n=0)
        print("\n".join([f"--- {name}", *lines]))
    made = scores(found)
    figures = {
        "documents exact": made["exact"],
        "precision of edits": made["P"],
        "recall of edits": made["R"],
        "clean documents damaged": made["damaged"],
        "corpus": fingerprint(path),
    }
    show("repair of whole documents", figures | circumstances(), as_json=args.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
