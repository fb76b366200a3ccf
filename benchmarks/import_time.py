"""What importing and first use cost, in fresh processes; the fastest of a few runs."""

from __future__ import annotations

import subprocess
import sys
from time import perf_counter

from _common import circumstances, parser, show

CASES = {
    "python alone": "pass",
    "import reinschrift": "import reinschrift",
    "split_sentences": "import reinschrift; reinschrift.split_sentences('Er kam. Sie ging.')",
    "find_dates": "import reinschrift; reinschrift.find_dates('am 3. Juni')",
    "clean": "import reinschrift; reinschrift.clean('Er kam.')",
    "reinschrift rules": "import reinschrift.cli.main as m; m.main(['rules'])",
}


def milliseconds(code: str, rounds: int) -> float:
    best = float("inf")
    for _ in range(rounds):
        started = perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
        best = min(best, perf_counter() - started)
    return best * 1000


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--rounds", type=int, default=5)
    args = options.parse_args()
    figures = {f"{name}, ms": round(milliseconds(code, args.rounds), 1) for name, code in CASES.items()}
    show("import time", figures | circumstances(), as_json=args.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
