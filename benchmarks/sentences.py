"""Sentence boundaries of German news: `split_sentences` and the segmenters of others, accuracy and speed in one run.

Each line of a document is segmented on its own; its end is given and not scored. A boundary counts as right when the
same non-blank characters stand before it; after colon and semicolon it counts neither way, since gold sets differ
there. Speed: all take turns, chunk by chunk, and each chunk's fastest of a few rounds counts.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from _common import ROOT, chunks, circumstances, fingerprint, megabytes, parser, records, seconds, show
from reinschrift import split_sentences

Output = Iterable[str] | Iterable[tuple[int, int]]
Segmenter = Callable[[str], Output]

FIGURES = ROOT / "docs" / "figures" / "sentences.md"
OURS = "reinschrift"
SETS = ("wmt19_adj", "wmt21_adj", "pcc_train", "pcc_dev", "gsd_dev_news", "pud_news", "lit", "mangled", "wmt19_flat")
NEUTRAL = ":;"
WARM_UP = 24  # documents on which tables are loaded and patterns compiled; not measured
SLOW = {"SoMaJo", "pysbd"}  # timed on a part of the documents only
SLOW_PART = 4


def sentence_splitter() -> Segmenter:
    from sentence_splitter import SentenceSplitter

    return SentenceSplitter("de").split


def somajo() -> Segmenter:
    from somajo import SoMaJo

    tokenizer = SoMaJo("de_CMC", split_sentences=True)

    def segment(text: str) -> Iterator[str]:
        for sentence in tokenizer.tokenize_text([text]):
            yield "".join(token.original_spelling or token.text for token in sentence)

    return segment


def pysbd() -> Segmenter:
    import pysbd

    return pysbd.Segmenter(language="de", clean=False).segment


def syntok() -> Segmenter:
    from syntok import segmenter

    def segment(text: str) -> Iterator[str]:
        for paragraph in segmenter.process(text):
            for sentence in paragraph:
                yield "".join(token.value for token in sentence)

    return segment


def blingfire() -> Segmenter:
    from blingfire import text_to_sentences_and_offsets

    def segment(text: str) -> list[tuple[int, int]]:
        return text_to_sentences_and_offsets(text)[1]

    return segment


PEERS: dict[str, Callable[[], Segmenter]] = {
    "sentence-splitter": sentence_splitter,
    "SoMaJo": somajo,
    "pysbd": pysbd,
    "syntok": syntok,
    "blingfire": blingfire,
}


class Score(NamedTuple):
    """Boundaries right, too many and missed; lines, and lines without any error."""

    right: int
    wrong: int
    missed: int
    lines: int
    whole: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, in per cent."""
        return 200 * self.right / (2 * self.right + self.wrong + self.missed)


def squeeze(text: str) -> str:
    return "".join(text.split())


def gold_lines(path: Path) -> Iterator[tuple[str, set[int]]]:
    """Each line with its boundaries, in non-blank characters before them."""
    for document in records(path):
        at = 0
        for line in document["text"].split("\n"):
            end = at + len(line)
            ends = [e for s, e in document["sentences"] if at <= s and e <= end]
            if line.strip():
                cuts = {len(squeeze(document["text"][at:e])) for e in ends}
                yield line, cuts - {len(squeeze(line))}
            at = end + 1


def boundaries(line: str, output: Output) -> set[int]:
    """The boundaries of a segmenter's output; text that it changed is aligned."""
    flat, parts = squeeze(line), list(output)
    if parts and not isinstance(parts[0], str):
        cuts = {len(squeeze(line[: int(part[1])])) for part in parts}
    else:
        squeezed = [squeeze(str(part)) for part in parts]
        cuts, said = set(), "".join(squeezed)
        for number in range(len(squeezed)):
            cuts.add(sum(map(len, squeezed[: number + 1])))
        if said != flat:
            blocks = difflib.SequenceMatcher(None, said, flat, autojunk=False).get_matching_blocks()
            where = {a + i: b + i for a, b, size in reversed(blocks) for i in range(size + 1)}
            cuts = {where.get(cut, where.get(cut - 1, -2) + 1) for cut in cuts}
    return {cut for cut in cuts if 0 < cut < len(flat)}


def score(segment: Segmenter, lines: Sequence[tuple[str, set[int]]]) -> Score:
    total = [0, 0, 0, 0, 0]
    for line, gold in lines:
        flat = squeeze(line)
        found = boundaries(line, segment(line))
        free = {cut for cut in found | gold if flat[cut - 1] in NEUTRAL}
        mine, true = found - free, gold - free
        for i, n in enumerate((len(mine & true), len(mine - true), len(true - mine), 1, mine == true)):
            total[i] += n
    return Score(*total)


def speeds(segmenters: dict[str, Segmenter], texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Megabytes a second of each, on the same documents in turns."""

    def runner(segment: Segmenter) -> Callable[[str], object]:
        return lambda text: list(segment(text))

    runners = {name: runner(segment) for name, segment in segmenters.items()}
    for run in runners.values():
        seconds(run, texts[:WARM_UP])
    measured = list(chunks(texts[WARM_UP:], 16))
    best: dict[str, list[float]] = {name: [float("inf")] * len(measured) for name in runners}
    for number in range(rounds):
        for i, chunk in enumerate(measured):
            for name, run in runners.items():
                if name in SLOW and (i % SLOW_PART or number):
                    continue
                best[name][i] = min(best[name][i], seconds(run, chunk))
    found = {}
    for name, times in best.items():
        timed = [(t, megabytes(chunk)) for t, chunk in zip(times, measured, strict=True) if t < float("inf")]
        found[name] = sum(size for _, size in timed) / sum(t for t, _ in timed)
    return found


def table(scores: dict[str, dict[str, Score]], speed: dict[str, float]) -> str:
    rows = [
        "# Sentence boundaries: measured",
        "",
        "Written by `python benchmarks/sentences.py --write`; do not edit. Boundary F1 in per cent; a boundary after a",
        "colon or a semicolon counts neither way. `flat=True` is the opt-in for text that lost its line breaks. wmt19,",
        "pcc_train, gsd_dev_news and mangled were read while the rules were written; the others served to check them.",
        "",
        f"| | {' | '.join(SETS)} | mangled, cases right | MB/s |",
        f"|---|{'---|' * (len(SETS) + 2)}",
    ]
    for name, found in scores.items():
        figures = " | ".join(f"{found[s].f1:.2f}" for s in SETS)
        cases = f"{found['mangled'].whole}/{found['mangled'].lines}"
        rows.append(f"| {name} | {figures} | {cases} | {speed[name]:.2f} |")
    ours = speed[OURS]
    ratios = ", ".join(f"{ours / s:.1f} × {name}" for name, s in speed.items() if not name.startswith(OURS))
    return "\n".join([*rows, "", f"Speed on one core, clean news, all in the same run in turns: {ratios}.", ""])


def installed() -> dict[str, Segmenter]:
    """Ours and the peers that are installed; what is missing is named on standard error."""
    segmenters: dict[str, Segmenter] = {
        OURS: split_sentences,
        f"{OURS}, flat=True": partial(split_sentences, flat=True),
    }
    missing = []
    for name, load in PEERS.items():
        try:
            segmenters[name] = load()
        except ImportError:
            missing.append(name)
    if missing:
        print(f"not installed, so not measured: {', '.join(missing)}", file=sys.stderr)
    return segmenters


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--limit", type=int, default=WARM_UP + 128, help="at most so many documents for speed")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--write", action="store_true", help=f"write {FIGURES.relative_to(ROOT)}")
    args = options.parse_args()
    segmenters = installed()
    folder = args.data / "sentences"
    gold = {name: list(gold_lines(folder / f"{name}.jsonl")) for name in SETS}
    scores = {name: {s: score(segment, gold[s]) for s in SETS} for name, segment in segmenters.items()}
    news = args.data / "news" / "gnad_dev.jsonl"
    speed = speeds(segmenters, [record["text"] for record in records(news)][-args.limit :], args.rounds)
    around: dict[str, Any] = {"corpus": fingerprint(news)} | circumstances(*PEERS)
    if args.json:
        figures = {name: {s: found[s]._asdict() for s in SETS} for name, found in scores.items()}
        show("sentences", {"scores": figures, "MB/s": speed} | around, as_json=True)
    else:
        print(table(scores, speed))
    if args.write:
        versions = ", ".join(f"{name} {around[name]}" for name in ("python", "reinschrift", *PEERS) if name in around)
        FIGURES.parent.mkdir(parents=True, exist_ok=True)
        FIGURES.write_text(f"{table(scores, speed)}\nVersions: {versions}.\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
