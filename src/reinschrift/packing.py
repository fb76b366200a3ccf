"""The tables packed together, as a wheel carries them.

The file is a text compressed with xz (``xzcat`` shows it), each table behind a line with its name and the number of
its columns, and column by column: cells that are alike stand together, which saves a twelfth. Alone, each of many
small tables would take as much for its entry in the wheel as for its rows; and families share words.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping
from typing import Final

from reinschrift.errors import DataError

__all__ = ["PACKED", "pack", "unpack"]

PACKED: Final = "tables.tsv.xz"
"""How the file is called."""

_HEAD: Final = b"\n=== "
# As in `words.packed`.
_FILTERS: Final = [
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0, "nice_len": 273, "dict_size": 1 << 20}
]


def pack(tables: Mapping[str, bytes]) -> bytes:
    """The tables by their names in one stream; the same tables give the same bytes."""
    parts: list[bytes] = []
    for name in sorted(tables):
        columns, content = _turned(tables[name])
        if _HEAD in b"\n" + content:
            msg = f"{name}: a line begins with '===', or a cell; that parts packed tables: word it otherwise"
            raise DataError(msg)
        parts.append(_HEAD + f"{name} {columns}\n".encode() + content)
    return lzma.compress(b"".join(parts), filters=_FILTERS)


def unpack(packed: bytes) -> dict[str, bytes]:
    """The tables by their names."""
    found: dict[str, bytes] = {}
    for part in lzma.decompress(packed).split(_HEAD)[1:]:
        head, _, content = part.partition(b"\n")
        name, columns = head.decode().split(" ")
        found[name] = _turned_back(content, int(columns)) if columns != "0" else content
    return found


def _turned(table: bytes) -> tuple[int, bytes]:
    """The number of columns, and the table column by column; 0 and the table as it is where it has no cells."""
    notes, lines = _parted(table)
    rows = [line.split(b"\t") for line in lines[:-1]]
    if not rows or lines[-1] or len({len(row) for row in rows}) > 1:
        return 0, table
    return len(rows[0]), b"\n".join([*notes, *(cell for column in zip(*rows, strict=True) for cell in column)])


def _turned_back(content: bytes, columns: int) -> bytes:
    notes, cells = _parted(content)
    n = len(cells) // columns
    rows = zip(*(cells[i * n : (i + 1) * n] for i in range(columns)), strict=True)
    return b"\n".join([*notes, *map(b"\t".join, rows), b""])


def _parted(content: bytes) -> tuple[list[bytes], list[bytes]]:
    """The lines of notes at the begin, and the others."""
    lines = content.split(b"\n")
    first = next((i for i, line in enumerate(lines) if not line.startswith(b"#")), len(lines))
    return lines[:first], lines[first:]
