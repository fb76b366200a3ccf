"""Speed of the NEWS profile against ftfy.fix_text on clean news, in turns, on documents not seen before.

Each round runs in a process of its own, which warms both up on the first part of the corpus and measures on the rest.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import ftfy

import reinschrift
from _common import chunks, circumstances, fingerprint, megabytes, parser, records, seconds, show

WARM_UP = 400  # documents on which tables are loaded and patterns compiled; not measured

RUNNERS = {
    "ftfy.fix_text": ftfy.fix_text,
    "reinschrift NEWS": reinschrift.clean,
    "reinschrift ENCODING": lambda text: reinschrift.clean(text, profile=reinschrift.ENCODING),
    "split_sentences": reinschrift.split_sentences,
    "find_dates": reinschrift.find_dates,
}


def one_round(texts: list[str], warm_up: int) -> list[dict[str, float]]:
    """Seconds of each runner for each chunk; every chunk is seen once by each."""
    for run in RUNNERS.values():
        seconds(run, texts[:warm_up])
    return [{name: seconds(run, chunk) for name, run in RUNNERS.items()} for chunk in chunks(texts[warm_up:])]


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--news", type=Path, help="another .jsonl file with a field text")
    options.add_argument("--warm-up", type=int, default=WARM_UP, metavar="N", help="documents before those measured")
    options.add_argument("--limit", type=int, default=WARM_UP + 320, help="at most so many documents")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--one-round", action="store_true", help="a single round, as JSON: used by the script itself")
    args = options.parse_args()
    path = args.news or args.data / "news" / "gnad_dev.jsonl"
    texts = [record["text"] for record in records(path)][: args.limit]
    if args.one_round:
        print(json.dumps(one_round(texts, args.warm_up)))
        return 0
    if len(texts) <= args.warm_up:
        sys.exit(f"{path.name} is too small: more than {args.warm_up} documents are needed, or a smaller --warm-up")
    command = [sys.executable, __file__, "--one-round", "--news", str(path), "--limit", str(args.limit)]
    command += ["--warm-up", str(args.warm_up)]
    rounds = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(args.rounds)]
    size = megabytes(texts[args.warm_up :])
    best = {name: sum(min(r[i][name] for r in rounds) for i in range(len(rounds[0]))) for name in RUNNERS}
    figures: dict[str, object] = {
        "warmed up on": args.warm_up,
        "documents": len(texts) - args.warm_up,
        "MB": round(size, 3),
    }
    for name, s in best.items():
        figures[name] = f"{size / s:8.2f} MB/s {best['ftfy.fix_text'] / s:8.2f} × ftfy"
    show(
        "speed on unseen clean news", figures | {"corpus": fingerprint(path)} | circumstances("ftfy"), as_json=args.json
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
