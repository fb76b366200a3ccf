"""All tables packed together, as a wheel carries them.

The file is a text compressed with xz (``xzcat`` shows it), each table behind a line with its name. Alone, each
of many small tables would take as much for its entry in the wheel as for its rows, and words that several tables
hold would stand there several times. It is read once, in 15 to 30 milliseconds.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping
from typing import Final

from reinschrift.errors import DataError

__all__ = ["FILE", "pack", "unpack"]

FILE: Final = "tables.tsv.xz"
"""How the file is called, in the folder of the data."""

_HEAD: Final = b"\n=== "
# pb and lc: texts have no units of four bytes, and in short ones two bits of the letter before say enough.
_FILTERS: Final = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0, "lc": 2}]


def pack(tables: Mapping[str, bytes]) -> bytes:
    """The tables by their names in one stream; the same tables give the same bytes."""
    for name, content in tables.items():
        if _HEAD in b"\n" + content:
            msg = f"{name}: a line begins with '===', which parts packed tables from each other; word it otherwise"
            raise DataError(msg)
    parts = (_HEAD + name.encode() + b"\n" + tables[name] for name in sorted(tables))
    return lzma.compress(b"".join(parts), filters=_FILTERS)


def unpack(packed: bytes) -> dict[str, bytes]:
    """The tables by their names."""
    parts = lzma.decompress(packed).split(_HEAD)[1:]
    return {name.decode(): content for name, _, content in (part.partition(b"\n") for part in parts)}
