"""Single lines set into a sound story, at its head, between its paragraphs, at its tail: furniture gone, content kept.

The banks were written by people who had not seen the rules; a line alone is harder than the same line on its page,
where others stand beside it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import reinschrift
from _common import circumstances, parser, show

BANKS = Path(__file__).parent / "banks"
COLUMNS = "verdict\tplace\tline"
STORY = (
    "Stadtrat beschließt Sanierung der Brücke",
    "Der Stadtrat von Lindenau hat am Dienstag beschlossen, die alte Brücke für sechs Millionen Euro zu sanieren.",
    "Bürgermeisterin Karin Holl sprach von einem wichtigen Schritt für den Verkehr in der gesamten Innenstadt.",
    "Während der Bauzeit wird der Verkehr über die Umgehungsstraße geleitet, sagte der Leiter des Bauamts am Mittwoch.",
)
PLACES = {"head": 1, "middle": 2, "tail": 4}


def read(path: Path) -> list[tuple[str, str, str]]:
    """The rows of a bank: drop or keep, any place or the edge only, and the line."""
    rows = [row for row in path.read_text(encoding="utf-8").split("\n") if row and not row.startswith("#")]
    if rows[:1] != [COLUMNS]:
        sys.exit(f"{path.name} is no bank of lines: its columns must be {COLUMNS.split()}, separated by tabs")
    return [(verdict, place, line) for verdict, place, line in (row.split("\t") for row in rows[1:])]


def is_right(verdict: str, line: str, at: int) -> bool:
    """Is a line of furniture gone and nothing else, or does a line of the story stay?"""
    fair = reinschrift.clean("\n\n".join((*STORY[:at], line, *STORY[at:])))
    return fair.strip() == "\n\n".join(STORY) if verdict == "drop" else line in fair


def figures(rows: list[tuple[str, str, str]], wrong: list[str]) -> dict[str, object]:
    """Furniture that goes and content that is lost, by place; the lines judged wrongly are added to ``wrong``."""
    found: dict[str, object] = {}
    for verdict, what in (("drop", "furniture gone"), ("keep", "content kept")):
        for place, at in PLACES.items():
            lines = [line for v, where, line in rows if v == verdict and (where == "any" or place != "middle")]
            missed = [line for line in lines if not is_right(verdict, line, at)]
            wrong += [f"{verdict} {place}: {line}" for line in missed]
            found[f"{what}, {place}"] = f"{len(lines) - len(missed)} of {len(lines)}"
    return found


def main() -> int:
    options = parser(__doc__)
    options.add_argument("banks", nargs="*", type=Path, help="files with the columns verdict, place and line")
    options.add_argument("--wrong", action="store_true", help="print the lines judged wrongly")
    args = options.parse_args()
    for path in args.banks or sorted(BANKS.glob("*.tsv")):
        wrong: list[str] = []
        show(path.stem, figures(read(path), wrong), as_json=args.json)
        if args.wrong:
            print(*wrong, sep="\n")
    show("measured with", circumstances(), as_json=args.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
