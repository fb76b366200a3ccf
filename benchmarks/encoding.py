"""Repair of encoding damage, decoding of bytes, damage to clean text: reinschrift and its peers.

Corruptions, hazard lines and scores are those of ``eval_encoding.py``, which lies in the folder ``eval`` beside the
corpora. Documents 400 to 699 of the news corpus are measured; the rules were tuned on the others. Peers that are not
installed are left out.
"""

from __future__ import annotations

import importlib.util
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from types import ModuleType
from typing import Any

import ftfy

import reinschrift
from _common import ROOT, circumstances, fingerprint, parser, show

FIRST = 400
FIGURES = ROOT / "docs" / "figures" / "encoding.md"
Repair = Callable[[str], str]


def scorer(folder: Path) -> ModuleType:
    path = folder.parent / "eval" / "eval_encoding.py"
    if not path.exists():
        sys.exit(
            f"{path.name} is missing: see benchmarks/README.md for where to get it, then give its folder with --data"
        )
    spec = importlib.util.spec_from_file_location("eval_encoding", path)
    if spec is None or spec.loader is None:
        sys.exit(f"{path.name} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tuned(text: str) -> str:
    return ftfy.fix_text(text, uncurl_quotes=False, normalization="NFC")


def in_profile(profile: reinschrift.Profile) -> Repair:
    return lambda text: reinschrift.clean(text, profile=profile)


def characters_only() -> reinschrift.Profile:
    """The guesses of THOROUGH without the rules of other families, so that only encoding is measured."""
    families = ("markup", "furniture", "spacing", "translation")
    return reinschrift.THOROUGH.without(*families)


def text_peers() -> dict[str, Repair]:
    peers = {"ftfy fix_encoding": ftfy.fix_encoding, "ftfy fix_text": tuned}
    try:
        import plsfix
    except ImportError:
        return peers
    return peers | {"plsfix": plsfix.fix_text}


def byte_peers() -> dict[str, Callable[[bytes], str]]:
    from charset_normalizer import from_bytes

    def normalizer(data: bytes) -> str:
        return str(from_bytes(data).best() or "")

    peers: dict[str, Callable[[bytes], str]] = {"charset-normalizer": normalizer}
    try:
        import chardet
    except ImportError:
        return peers
    return peers | {"chardet": lambda data: data.decode(chardet.detect(data)["encoding"] or "utf-8", "replace")}


def words_restored(module: ModuleType, docs: list[str], repair: Repair) -> tuple[float, float]:
    """Share of the damaged words that come out right and wrong (neither: left damaged) for U+FFFD."""
    corrupt = module.C["fffd"][0]
    right = wrong = total = 0
    for i, doc in enumerate(docs):
        bad = corrupt(doc, random.Random(i))  # noqa: S311 - the same damage each time
        for want, broken, got in zip(doc.split(), bad.split(), repair(bad).split(), strict=False):
            if want != broken:
                total += 1
                right += got == want
                wrong += got != want and "\ufffd" not in got
    return right / max(total, 1), wrong / max(total, 1)


def speed(docs: list[str], run: Repair) -> float:
    for doc in docs[:20]:
        run(doc)
    best = [float("inf")] * len(docs)
    for _ in range(3):
        for i, doc in enumerate(docs):
            started = perf_counter()
            run(doc)
            best[i] = min(best[i], perf_counter() - started)
    return sum(best)


def table(title: str, columns: list[str], rows: dict[str, list[str]]) -> list[str]:
    head = [f"## {title}", "", "| | " + " | ".join(columns) + " |", "|---|" + "---|" * len(columns)]
    return [*head, *(f"| {name} | " + " | ".join(cells) + " |" for name, cells in rows.items()), ""]


def percent(share: float) -> str:
    return f"{100 * share:.1f}"


def text_rows(module: ModuleType, docs: list[str], repairs: dict[str, Repair]) -> dict[str, list[str]]:
    names = list(module.C)
    found = {name: module.run_text(docs, repair, names, 1) for name, repair in repairs.items()}
    return {
        f"{n} ({module.C[n][2]})": [f"{percent(r[n]['exact'])} / {percent(r[n]['restored'])}" for r in found.values()]
        for n in names
    }


def byte_rows(module: ModuleType, docs: list[str], peers: dict[str, Callable[[bytes], str]]) -> dict[str, list[str]]:
    found = [module.run_bytes(docs, decode, 1, [40, 200, 2000, 0]) for decode in peers.values()]
    return {n: [percent(r[n]["exact"]) for r in found] for n in found[0]}


def last_documents(module: ModuleType, news: Path, limit: int) -> list[str]:
    """The documents of the news corpus that the rules were not tuned on."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".jsonl") as part:
        part.writelines(news.read_text(encoding="utf-8").splitlines(keepends=True)[FIRST:])
        part.flush()
        docs: list[str] = module.load(part.name, limit, 1)
    return docs


def clean_rows(module: ModuleType, docs: list[str], repairs: dict[str, Repair]) -> dict[str, list[str]]:
    clean = [module.run_clean(docs, repair) for repair in repairs.values()]
    sample = docs[:100]
    damaged = [module.C["utf8_as_cp1252"][0](doc, None) for doc in sample]
    times = {name: (speed(sample, r), speed(damaged, r)) for name, r in repairs.items()}
    base = times["ftfy fix_text"]
    return {
        "edits per million characters": [f"{c['edits_per_million']:.1f}" for c in clean],
        "hazard lines changed": [f"{c['hazards_changed']} of {c['hazards']}" for c in clean],
        "speed on clean text, × ftfy fix_text": [f"{base[0] / t[0]:.1f}" for t in times.values()],
        "speed on cp1252 mojibake, × ftfy fix_text": [f"{base[1] / t[1]:.1f}" for t in times.values()],
    }


def word_rows(module: ModuleType, docs: list[str], repairs: dict[str, Repair]) -> dict[str, list[str]]:
    rates = {name: words_restored(module, docs, repair) for name, repair in repairs.items()}
    return {name: [f"{100 * right:.2f}", f"{100 * wrong:.2f}"] for name, (right, wrong) in rates.items()}


def page(module: ModuleType, docs: list[str]) -> list[str]:
    """All tables, line by line."""
    ours = {"ENCODING": in_profile(reinschrift.ENCODING), "THOROUGH, characters": in_profile(characters_only())}
    repairs = ours | text_peers()
    decoders = {"reinschrift.decode": lambda data: reinschrift.decode(data).text} | byte_peers()
    repaired = "Repair: documents exactly right % / damaged characters restored %"
    return [
        *table(repaired, list(repairs), text_rows(module, docs, repairs)),
        "I invertible, A ambiguous, L lossy. base_letter, dropped and translit_ae are repaired by guesses (THOROUGH).",
        "",
        *table("Bytes: texts exactly right %, by length in bytes", list(decoders), byte_rows(module, docs, decoders)),
        *table("Clean text and speed", list(repairs), clean_rows(module, docs, repairs)),
        *table("Words with U+FFFD", ["right %", "wrong %"], word_rows(module, docs, ours)),
    ]


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--limit", type=int, default=300, help="at most so many documents")
    options.add_argument("--write", action="store_true", help=f"write {FIGURES.relative_to(ROOT)}")
    args = options.parse_args()
    module, news = scorer(args.data), args.data / "news" / "gnad_dev.jsonl"
    docs = last_documents(module, news, args.limit)
    lines = [
        "# Figures: encoding",
        "",
        f"{len(docs)} documents not used for tuning, corpus {fingerprint(news)}.",
        "Written by `python benchmarks/encoding.py --write`; do not edit.",
        "",
        *page(module, docs),
    ]
    if args.write:
        FIGURES.write_text("\n".join(lines), encoding="utf-8")
    figures: dict[str, Any] = {"documents": len(docs), "tables": "\n" + "\n".join(lines)}
    show("encoding", figures | circumstances("ftfy", "charset-normalizer"), as_json=args.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
