"""Whole documents against hand-written gold: how many come out exactly right, and how many edits are right."""

from __future__ import annotations

import difflib
import re
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import reinschrift
from _common import ROOT, circumstances, fingerprint, parser, records, show

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


def scores(docs: list[dict[str, Any]], repair: Callable[[dict[str, Any]], str]) -> dict[str, object]:
    """The figures of one way of repairing."""
    right = found = wanted = exact = clean = damaged = 0
    for doc in docs:
        source, gold, got = (t.strip("\n") for t in (doc["source"], doc["gold"], repair(doc)))
        made, due = token_edits(source, got), token_edits(source, gold)
        right, found, wanted = right + (made & due).total(), found + made.total(), wanted + due.total()
        exact += got == gold
        clean += source == gold
        damaged += source == gold != got
    return {
        "exact": f"{exact} of {len(docs)}",
        "P": round(right / found, 3) if found else "–",
        "R": round(right / max(wanted, 1), 3),
        "damaged": f"{damaged} of {clean}",
    }


def write_page(path: Path, docs: list[dict[str, Any]], news: Path) -> None:
    """The page of figures: ours, the peers that are installed, flags, clean news."""
    ways: dict[str, Callable[[dict[str, Any]], str]] = {
        "reinschrift": lambda d: reinschrift.clean(d["source"], published=d["dct"] or None),
        "doing nothing": lambda d: str(d["source"]),
    }
    with suppress(ImportError):
        from ftfy import fix_text

        ways["ftfy"] = lambda d: fix_text(d["source"])
    rows = [(name, scores(docs, way)) for name, way in ways.items()]
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
    right = found = wanted = exact = clean = damaged = 0
    for doc in docs:
        got = reinschrift.clean(doc["source"], published=doc["dct"] or None)
        source, gold, got = (t.strip("\n") for t in (doc["source"], doc["gold"], got))
        made, due = token_edits(source, got), token_edits(source, gold)
        right, found, wanted = right + (made & due).total(), found + made.total(), wanted + due.total()
        exact += got == gold
        clean += source == gold
        damaged += source == gold != got
        if got != gold and args.show > 0:
            args.show -= 1
            print(f"--- {doc['id']}")
            print("\n".join(difflib.unified_diff(gold.split("\n"), got.split("\n"), "gold", "got", lineterm="", n=0)))
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    figures = {
        "documents": len(docs),
        "exactly right": exact,
        "precision of edits": round(precision, 4),
        "recall of edits": round(recall, 4),
        "F1": round(2 * precision * recall / max(precision + recall, 1e-9), 4),
        "clean documents damaged": f"{damaged} of {clean}",
        "corpus": fingerprint(path),
    }
    show("repair of whole documents", figures | circumstances(), as_json=args.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
