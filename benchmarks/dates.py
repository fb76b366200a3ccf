"""Dates against annotated corpora: `find_dates` and what installs from PyPI, in one run.

Spans are paired with at most one gold span each, exact ones first, then by overlap, as in TempEval-3. *Strict* asks
for the same start and end, *relaxed* for an overlap, *value* for an overlap and the same TIMEX3 value.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

import reinschrift
from _common import ROOT, circumstances, fingerprint, parser, records, show

FIGURES = ROOT / "docs" / "figures" / "dates.md"

Span = tuple[int, int, str, str]
Tagger = Callable[[str, str], list[Span]]

# Figures of programs that do not install from PyPI, measured before with the same scorer on the development parts.
QUOTED = (
    ("HeidelTime + TreeTagger (quoted)", "KRAUTS", 71.39, 80.08, 67.34, 0.003),
    ("HeidelTime, no tagger (quoted, all of KRAUTS)", "KRAUTS", 71.30, 80.77, 65.16, 0.034),
    ("HeidelTime + TreeTagger (quoted)", "WikiWarsDE", 88.06, 93.92, 83.19, None),
)


class Score(NamedTuple):
    """What one tagger reaches on one corpus."""

    strict: float
    relaxed: float
    value: float
    speed: float
    found: int


def ours(convention: str) -> Tagger:
    def tag(text: str, published: str) -> list[Span]:
        found = reinschrift.find_dates(text, published=published or None, convention=convention)  # type: ignore[arg-type]
        return [(t.start, t.end, t.type, t.value) for t in found]

    return tag


def dateparser_search() -> Tagger | None:
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None

    def tag(text: str, published: str) -> list[Span]:
        base = {"RELATIVE_BASE": datetime.fromisoformat(published)} if published else {}
        spans, at = [], 0
        for phrase, moment in search_dates(text, languages=["de"], settings=base) or ():
            start = text.find(phrase, at)
            if start >= 0:
                at = start + len(phrase)
                spans.append((start, at, "DATE", moment.date().isoformat()))
        return spans

    return tag


def timexy() -> Tagger | None:
    try:
        import spacy
        import timexy as plugin
    except ImportError:
        return None
    del plugin
    nlp = spacy.blank("de")
    nlp.add_pipe("timexy", config={"kb_id_type": "timex3", "label": "timexy", "overwrite": False})

    def tag(text: str, published: str) -> list[Span]:
        del published
        spans = []
        for entity in nlp(text).ents:
            kind, value = (re.search(rf'{name}="([^"]*)"', entity.kb_id_) for name in ("type", "value"))
            day = value[1].removesuffix("T00:00:00") if value else ""
            spans.append((entity.start_char, entity.end_char, kind[1] if kind else "", day))
        return spans

    return tag


def paired(gold: Iterable[Span], found: Iterable[Span]) -> list[tuple[Span, Span]]:
    """Gold and found spans that belong together: exact ones first, then overlapping ones in the order of the text."""
    left, free, pairs = list(gold), list(found), []
    for same in (True, False):
        for g in list(left):
            for s in free:
                if g[:2] == s[:2] if same else (s[0] < g[1] and g[0] < s[1]):
                    pairs.append((g, s))
                    left.remove(g)
                    free.remove(s)
                    break
    return pairs


def f1(hits: int, found: int, gold: int) -> float:
    return 200 * hits / (found + gold) if found + gold else 0.0


def score(docs: list[dict[str, Any]], tag: Tagger, kind: str | None = None) -> Score:
    hits, found_n, gold_n, chars, spent = [0, 0, 0], 0, 0, 0, 0.0
    for doc in docs:
        gold = sorted({(t["start"], t["end"], t["type"], t.get("value") or "") for t in doc["timex"]})
        begun = process_time()
        found = sorted(set(tag(doc["text"], doc["dct"])))
        spent += process_time() - begun
        chars += len(doc["text"])
        of_kind = [(g, s) for g, s in paired(gold, found) if kind is None or g[2] == s[2] == kind]
        hits[0] += sum(g[:2] == s[:2] for g, s in of_kind)
        hits[1] += len(of_kind)
        hits[2] += sum(g[3] == s[3] for g, s in of_kind)
        found_n += sum(kind in {None, s[2]} for s in found)
        gold_n += sum(kind in {None, g[2]} for g in gold)
    speed = chars / spent / 1e6 if spent else 0.0
    return Score(*(round(f1(n, found_n, gold_n), 1) for n in hits), round(speed, 4), found_n)  # type: ignore[arg-type]


def accuracy(folder: Path, peers: dict[str, Tagger]) -> list[str]:
    lines = [
        "| corpus | program | strict F1 | relaxed F1 | value F1 | million characters/s |",
        "|---|---|---|---|---|---|",
    ]
    for corpus, name in (("KRAUTS", "krauts.dev"), ("WikiWarsDE", "wikiwarsde.dev")):
        docs = records(folder / f"{name}.jsonl")
        for program, tag in {"reinschrift": ours("timeml"), **peers}.items():
            s = score(docs, tag)
            lines.append(f"| {corpus} | {program} | {s.strict} | {s.relaxed} | {s.value} | {s.speed:.3f} |")
        for program, of, strict, relaxed, value, speed in QUOTED:
            if of == corpus:
                lines.append(f"| {corpus} | {program} | {strict} | {relaxed} | {value} | {speed or '–'} |")
    return lines


def by_type(folder: Path) -> list[str]:
    docs = records(folder / "krauts.dev.jsonl")
    lines = ["| KRAUTS, reinschrift | strict F1 | relaxed F1 | value F1 |", "|---|---|---|---|"]
    for kind in ("DATE", "DURATION", "TIME", "SET"):
        s = score(docs, ours("timeml"), kind)
        lines.append(f"| {kind} | {s.strict} | {s.relaxed} | {s.value} |")
    return lines


def residue(folder: Path, peers: dict[str, Tagger]) -> list[str]:
    english, negative = records(folder / "own_residue.jsonl"), records(folder / "own_negatives.jsonl")
    lines = [
        f"| program | English residue, value F1 | false spans in {len(negative)} lines without a date |",
        "|---|---|---|",
    ]
    for program, tag in {"reinschrift": ours("calendar"), **peers}.items():
        lines.append(f"| {program} | {score(english, tag).value} | {score(negative, tag).found} |")
    return [*lines, "| HeidelTime + TreeTagger (quoted) | 55.7 | 40 |"]


def installed_peers() -> dict[str, Tagger]:
    """The peers that are installed, their tables built; what is missing is named on standard error."""
    made = {"dateparser search": dateparser_search(), "timexy": timexy()}
    peers = {name: tag for name, tag in made.items() if tag is not None}
    for name in made.keys() - peers.keys():
        print(f"{name} is not installed: left out", file=sys.stderr)
    for tag in (ours("timeml"), *peers.values()):
        tag("Am 3. Mai 2010.", "2010-05-04")  # tables that are built on first use do not count
    return peers


def page(folder: Path, peers: dict[str, Tagger], facts: dict[str, str]) -> str:
    """The page of figures."""
    prints = ", ".join(f"{n} {fingerprint(folder / f'{n}.jsonl')}" for n in ("krauts.dev", "wikiwarsde.dev"))
    lines = [
        "# Dates: figures",
        "",
        "Written by `python benchmarks/dates.py --write` from the development parts of the corpora.",
        "",
        *accuracy(folder, peers),
        "",
        *by_type(folder),
        "",
        *residue(folder, peers),
        "",
        f"Python {facts['python']}, dateparser {facts['dateparser']}, timexy {facts['timexy']}.",
        f"Corpora (SHA-256): {prints}.",
        "Speed is in seconds of processor time on one core.",
        "Quoted rows were measured before with the same definitions: that program does not install from PyPI.",
        "",
    ]
    return "\n".join(lines)


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--write", action="store_true", help=f"write {FIGURES.relative_to(ROOT)}")
    args = options.parse_args()
    facts = circumstances("dateparser", "timexy")
    text = page(args.data / "dates", installed_peers(), facts)
    if args.write:
        FIGURES.write_text(text, encoding="utf-8")
    show("dates", {"tables": f"\n{text}"} | facts, as_json=args.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
