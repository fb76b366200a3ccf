"""What the benchmarks share: finding corpora, timing chunks, recording what was measured."""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import perf_counter
from typing import Any

import reinschrift

ROOT = Path(__file__).resolve().parent.parent
CHUNK = 32

Runner = Callable[[str], object]


def parser(description: str | None) -> argparse.ArgumentParser:
    """A parser with the options that all benchmarks have."""
    made = argparse.ArgumentParser(description=description)
    made.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "corpora", help="folder of the corpora")
    made.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    return made


def records(path: Path) -> list[dict[str, Any]]:
    """The records of a .jsonl file; ends the program with advice if it is not there."""
    if not path.exists():
        sys.exit(
            f"{path.name} is missing: see benchmarks/README.md for where to get it, then give its folder with --data"
        )
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def fingerprint(path: Path) -> str:
    """The beginning of the SHA-256 of a corpus."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def circumstances(*packages: str) -> dict[str, str]:
    """Versions and the code that really ran."""
    found = {"python": platform.python_version(), "machine": platform.machine()}
    found |= {"reinschrift": reinschrift.__version__, "file": reinschrift.__file__ or ""}
    for name in packages:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def chunks(texts: Sequence[str], size: int = CHUNK) -> Iterator[Sequence[str]]:
    """The texts in chunks."""
    return (texts[i : i + size] for i in range(0, len(texts), size))


def seconds(run: Runner, texts: Sequence[str]) -> float:
    """Time to run over the texts once."""
    started = perf_counter()
    for text in texts:
        run(text)
    return perf_counter() - started


def megabytes(texts: Sequence[str]) -> float:
    """Size of the texts in UTF-8."""
    return sum(len(t.encode("utf-8", "surrogatepass")) for t in texts) / 1e6


def show(title: str, figures: dict[str, Any], *, as_json: bool) -> None:
    """Print the figures."""
    if as_json:
        print(json.dumps({"benchmark": title} | figures, ensure_ascii=False))
        return
    print(title)
    for name, value in figures.items():
        print(f"  {name:28} {value:.4f}" if isinstance(value, float) else f"  {name:28} {value}")
