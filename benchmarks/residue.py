"""Residue of machine translation made in clean news, one fault a document, and what becomes of it.

The document stands behind a few translated sentences, which show where it comes from; its own faults are repaired
first. A fault is repaired where the text is sound again; what is changed into anything else is wrong, what stays is
missed. Not every place leaves one answer, so neither figure can reach 1.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import reinschrift
from _common import circumstances, fingerprint, parser, records, show
from _residue import FAULTS, Fault

FIRST, LAST = 400, 700
LONGEST = 1_200
FRAME = (
    "Der Bürgermeister sagte am September 15th Um zehn Uhr, dass a Antrag vorliege. zuletzt hatte the Rat die Pläne "
    "abgelehnt. Laut Das Lakeside Journalwurde der Antrag am Oktober 2nd zurückgezogen."
)
CLOCK = re.compile(r"\b([0-9]{1,2})\.([0-9]{2}) Uhr")


def clipped(text: str) -> str:
    """The beginning of a text, up to a whole sentence."""
    if len(text) <= LONGEST:
        return text
    return text[: text.rfind(". ", 0, LONGEST) + 1] or text[:LONGEST]


def copy(text: str) -> str:
    """The fair copy of a text behind the frame, without it; clock times in one notation, which repairs have."""
    fair = reinschrift.clean(f"{FRAME}\n\n{text}").partition("\n\n")[2]
    return CLOCK.sub(r"\1:\2 Uhr", fair)


def tries(fault: Fault, texts: list[str], seed: int) -> Iterator[tuple[str, str, str, str]]:
    """Each sound text with a fault: what became of it, the text with the fault, its fair copy, and the sound text."""
    for n, sound in enumerate(texts):
        damaged = fault(sound, random.Random(f"{seed}:{n}"))  # noqa: S311 - no secret
        if damaged != sound:
            got = copy(damaged)
            yield "repaired" if got == sound else "missed" if got == damaged else "wrong", damaged, got, sound


def around(one: str, other: str, reach: int = 45) -> str:
    """Where two texts begin to differ, as they stand in the first."""
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[max(0, start - reach) : start + reach].replace("\n", " ")


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--news", type=Path, help="another .jsonl file with a field text")
    options.add_argument("--first", type=int, default=FIRST)
    options.add_argument("--last", type=int, default=LAST)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", help="faults whose name holds this")
    options.add_argument("--show", default="", help="print the cases of this outcome: repaired, missed or wrong")
    args = options.parse_args()
    path = args.news or args.data / "news" / "gnad_dev.jsonl"
    sound = [copy(clipped(record["text"])) for record in records(path)[args.first : args.last]]
    figures: dict[str, object] = {}
    for name, fault in FAULTS.items():
        if args.only not in name:
            continue
        counts: Counter[str] = Counter()
        for verdict, damaged, got, right in tries(fault, sound, args.seed):
            counts[verdict] += 1
            if verdict == args.show:
                print(
                    f"{name}: {around(damaged, right)}", *((f"=> {around(got, right)}",) if verdict == "wrong" else ())
                )
        changed = counts["repaired"] + counts["wrong"]
        precision, recall = counts["repaired"] / max(1, changed), counts["repaired"] / max(1, counts.total())
        figures[name] = f"{counts.total():4d} faults  P {precision:.3f}  R {recall:.3f}"
    show(
        "residue of translation in clean news",
        figures | {"corpus": fingerprint(path)} | circumstances(),
        as_json=args.json,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
