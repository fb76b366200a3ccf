"""The tables packed together, as a wheel carries them.

The file is a text compressed with xz (``xzcat`` shows it), each table behind a line with its name. Alone, each
of many small tables would take as much for its entry in the wheel as for its rows; and families share words.
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
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0, "nice_len": 96, "dict_size": 1 << 20}
]


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
