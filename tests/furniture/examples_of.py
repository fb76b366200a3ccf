"""The examples of tables: lines that show a row, and lines that look like it."""

from pathlib import Path

FOLDER = Path(__file__).parent / "examples"


def examples(table: str) -> list[dict[str, str]]:
    """The rows of the file of that name, by column."""
    lines = (FOLDER / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines[3:])  # below what the file is, its source and licence
    return [dict(zip(head, row, strict=True)) for row in rows]
