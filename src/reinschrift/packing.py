"""The tables packed together, as a wheel carries them.

The file is a text compressed with xz (``xzcat`` shows it): of each table a line with its name and the number of its
rows, its source and licence and the names of its columns; then all cells, column by column, columns of the same name
side by side. Cells that are alike stand together, which saves a tenth. Alone, each of many small tables would take as
much for its entry in the wheel as for its rows; and families share words. Notes on what a table holds, which only help
who edits it, stay with the sources.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping
from typing import Final, NamedTuple

from reinschrift.errors import DataError

__all__ = ["PACKED", "pack", "unpack"]

PACKED: Final = "tables.tsv.xz"
"""How the file is called."""

_HEAD: Final = b"\n=== "
_KEPT: Final = (b"# source:", b"# licence:")
_WHOLE: Final = "-"  # in place of the number of rows: no table of rows, but kept as it is
# As in `words.packed`.
_FILTERS: Final = [
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0, "nice_len": 273, "dict_size": 1 << 20}
]

_Rows = list[tuple[bytes, ...]]


class _Column(NamedTuple):
    """A column; sorted they stand in the order of the file."""

    name: bytes
    fewer: int
    """The number of rows below zero: long columns come first."""
    table: str
    number: int


def pack(tables: Mapping[str, bytes]) -> bytes:
    """The tables by their names in one stream, without their notes; the same tables give the same bytes."""
    parts: list[bytes] = []
    columns: dict[_Column, tuple[bytes, ...]] = {}
    for name in sorted(tables):
        if _HEAD in b"\n" + tables[name].replace(b"\t", b"\n"):
            msg = f"{name}: a line begins with '===', or a cell; that parts packed tables: word it otherwise"
            raise DataError(msg)
        head, rows = _parted(tables[name])
        parts.append(_HEAD + f"{name} {_WHOLE if rows is None else len(rows)}\n".encode() + head)
        if rows:
            columns |= zip(_columns(name, head, len(rows)), zip(*rows, strict=True), strict=True)
    cells = (cell for column in sorted(columns) for cell in columns[column])
    return lzma.compress(b"".join((*parts, _HEAD, b"\n".join(cells))), filters=_FILTERS)


def unpack(packed: bytes) -> dict[str, bytes]:
    """The tables by their names."""
    _, *parts, cells = lzma.decompress(packed).split(_HEAD)
    found: dict[str, bytes] = {}
    columns: dict[str, list[_Column]] = {}
    for part in parts:
        line, _, head = part.partition(b"\n")
        name, count = line.decode().split(" ")
        found[name] = head
        if count != _WHOLE:
            columns[name] = _columns(name, head, int(count))
    taken = _taken(columns, cells)
    for name, own in columns.items():
        rows = zip(*(taken[column] for column in own), strict=True)
        found[name] = b"\n".join([found[name], *map(b"\t".join, rows), b""])
    return found


def _taken(columns: Mapping[str, list[_Column]], cells: bytes) -> dict[_Column, list[bytes]]:
    """The cells of each column."""
    left, at, taken = cells.split(b"\n"), 0, dict[_Column, list[bytes]]()
    for column in sorted(column for own in columns.values() for column in own):
        taken[column] = left[at : at - column.fewer]
        at -= column.fewer
    return taken


def _columns(table: str, head: bytes, rows: int) -> list[_Column]:
    names = head.rpartition(b"\n")[2].split(b"\t")
    return [_Column(name, -rows, table, number) for number, name in enumerate(names)]


def _parted(table: bytes) -> tuple[bytes, _Rows | None]:
    """The head with the line of column names, and the rows; None and the whole table where it has no rows."""
    lines = table.split(b"\n")
    header = next((n for n, line in enumerate(lines) if not line.startswith(b"#")), len(lines))
    head = [line for line in lines[:header] if line.startswith(_KEPT)]
    rows = [tuple(line.split(b"\t")) for line in lines[header:-1]]
    if not rows or lines[-1] or len({len(row) for row in rows}) > 1:
        return b"\n".join((*head, *lines[header:])), None
    return b"\n".join((*head, lines[header])), rows[1:]
