"""Spacing faults made in clean news and repaired again: precision, recall and F1 of exact edits, ours and the peers'.

An edit is right when place, old and new text all agree with what undoes the fault. Precision counts every edit of the
whole profile on the corrupted text, those that mend true faults of the news included. The last column gives our
precision with the edits set aside that are made on the uncorrupted text too.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import reinschrift
from _common import ROOT, circumstances, fingerprint, parser, records
from _faults import FAULTS, Fault

Repair = Callable[[str], str]
Edits = set[tuple[str, str, str, str]]

FIRST, LAST = 400, 700  # documents; rules were tuned on the ones before, and their errors on these were read, too
SAME = 10  # characters that must agree again after a change
REACH = 120  # longest change looked for
SIDE = 12  # characters on either side that name the place of an edit in two versions of one text


def peers() -> dict[str, Repair]:
    """The peers that are installed; each does what its documentation recommends for such text."""
    found: dict[str, Repair] = {}
    if find_spec("ftfy"):
        import ftfy

        found["ftfy"] = ftfy.fix_text
    if find_spec("sacremoses"):
        from sacremoses import MosesDetokenizer

        moses = MosesDetokenizer(lang="de")
        found["sacremoses"] = lambda text: "\n".join(moses.detokenize(line.split()) for line in text.split("\n"))
    if find_spec("cleantext"):
        from cleantext import clean

        found["clean-text"] = lambda text: clean(text, lower=False, to_ascii=False, lang="de", strip_lines=True)
    if find_spec("wordninja"):
        import wordninja

        found["wordninja (English)"] = lambda text: re.sub(
            r"[^\W\d_]{8,}", lambda m: " ".join(wordninja.split(m[0])), text
        )
    return found


def tools() -> dict[str, Repair]:
    thorough = reinschrift.THOROUGH
    return {
        "reinschrift": reinschrift.clean,
        "THOROUGH": lambda text: reinschrift.clean(text, profile=thorough),
    } | peers()


def _again(a: str, i: int, b: str, j: int) -> tuple[int, int]:
    """How much of both texts to leave out until they agree again."""
    for total in range(1, 2 * REACH):
        for x in range(max(0, total - REACH), min(total, REACH) + 1):
            y = total - x
            rest = a[i + x : i + x + SAME]
            if rest == b[j + y : j + y + SAME] and (len(rest) == SAME or len(a) - i - x == len(b) - j - y):
                return x, y
    return len(a) - i, len(b) - j


def edits(a: str, b: str) -> set[tuple[int, str, str]]:
    """Local changes that turn ``a`` into ``b``: place, old, new; what can stand at several places stands leftmost."""
    found = set()
    i = j = 0
    while i < len(a) or j < len(b):
        if a[i : i + 1] == b[j : j + 1]:
            i, j = i + 1, j + 1
            continue
        x, y = _again(a, i, b, j)
        at, old, new = i, a[i : i + x], b[j : j + y]
        while at and not (old and new) and a[at - 1] == (old or new)[-1]:
            at, old, new = at - 1, (a[at - 1] + old)[: len(old)], (a[at - 1] + new)[: len(new)]
        found.add((at, old, new))
        i, j = i + x, j + y
    return found


def signatures(text: str, changes: set[tuple[int, str, str]]) -> Edits:
    """Edits by what stands around them: comparable between a text and its corrupted copy."""
    return {
        (old, new, text[max(0, at - SIDE) : at], text[at + len(old) : at + len(old) + SIDE]) for at, old, new in changes
    }


class Count(NamedTuple):
    """Right edits, wrong edits, wrong edits that are not made on the uncorrupted text, edits missed."""

    right: int
    wrong: int
    new: int
    missed: int


def counted(docs: list[str], fault: Fault, name: str, repair: Repair, own: list[Edits]) -> Count:
    """Make the fault in all documents, let it be repaired, and count."""
    right = wrong = new = missed = 0
    for number, doc in enumerate(docs):
        bad = fault(doc, random.Random(f"{name}/{number}"))  # noqa: S311 - a seeded sample
        due, made = edits(bad, doc), edits(bad, repair(bad))
        right, wrong, missed = right + len(due & made), wrong + len(made - due), missed + len(due - made)
        new += len(signatures(bad, made - due) - own[number])
    return Count(right, wrong, new, missed)


def ratio(part: int, whole: int) -> str:
    return f"{part / whole:.4f}" if whole else "–"


def table(docs: list[str], chosen: dict[str, Repair], names: list[str]) -> str:
    """The Markdown table: for each fault the number of edits due and precision / recall / F1 of each tool."""
    clean = {t: [edits(d, repair(d)) for d in docs] for t, repair in chosen.items()}
    own = {t: [signatures(d, e) for d, e in zip(docs, clean[t], strict=True)] for t in chosen}
    millions = sum(map(len, docs)) / 1e6
    rows = [["fault", "edits", *chosen, "P, new edits"], ["---", "--:", *("---" for _ in chosen), "---"]]
    per_million = [f"{sum(map(len, clean[t])) / millions:,.1f}" for t in chosen]
    rows.append(["clean: edits per million characters", "", *per_million, ""])
    for name in names:
        counts = {t: counted(docs, FAULTS[name], name, repair, own[t]) for t, repair in chosen.items()}
        cells = [
            f"{ratio(c.right, c.right + c.wrong)} / {ratio(c.right, c.right + c.missed)} / "
            f"{ratio(2 * c.right, 2 * c.right + c.wrong + c.missed)}"
            for c in counts.values()
        ]
        ours = counts["THOROUGH" if "THOROUGH" in name and "THOROUGH" in counts else next(iter(counts))]
        rows.append([name, str(ours.right + ours.missed), *cells, ratio(ours.right, ours.right + ours.new)])
        print(" | ".join(rows[-1]), file=sys.stderr, flush=True)
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--only", nargs="*", choices=list(FAULTS), help="some faults")
    options.add_argument("--tools", nargs="*", help="some tools, by the names in the table")
    options.add_argument("--limit", type=int, default=LAST - FIRST, help="at most so many documents")
    options.add_argument("--write", action="store_true", help="write docs/figures/spacing.md")
    args = options.parse_args()
    folder = args.data if (args.data / "news").exists() else args.data / "corpora"
    path = folder / "news" / "gnad_dev.jsonl"
    texts = [record["text"] for record in records(path)][FIRST:LAST][: args.limit]
    docs = [re.sub("[ \u00a0]{2,}", " ", text.replace("\u00ad", "")) for text in texts]
    chosen = {t: repair for t, repair in tools().items() if not args.tools or t in args.tools}
    made = table(docs, chosen, args.only or list(FAULTS))
    facts = circumstances("ftfy", "sacremoses", "clean-text", "wordninja")
    facts.pop("file")
    page = (
        "# Spacing\n\nMade by `python benchmarks/spacing.py --write`. Precision / recall / F1 of exact edits.\n\n"
        f"{made}\n\n{__doc__}\n"
        f"Corpus: documents {FIRST} to {FIRST + len(docs)} of 10kGNAD's development part (`{fingerprint(path)}`), its "
        "own doubled blanks and soft hyphens removed first. The rules were written on the documents before; errors on "
        "these were read too and led to changes of the rules for hyphens, decimals and glued sentences, so this is no "
        "blind test. "
        f"Versions: {', '.join(f'{k} {v}' for k, v in facts.items())}.\n"
    )
    print(made)
    if args.write:
        target = Path(ROOT, "docs", "figures", "spacing.md")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
