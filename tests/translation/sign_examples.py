"""The examples of the signs of translation: what each row of the table finds, and what looks like it."""

from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("signs.tsv")


class SignExample(NamedTuple):
    """A row of ``signs.tsv``: the example of the row of the table at the same place."""

    sign: str
    example: str
    counterexample: str


def sign_examples() -> list[SignExample]:
    """All rows, in the order of the table."""
    rows = [line for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [SignExample(*row.split("\t")) for row in rows[1:]]
